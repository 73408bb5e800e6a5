//! The pictures of the pages for users are what their commands draw today.
//!
//! A picture that a page shows and one of its commands draws, found by the name of its file, is
//! compared pixel by pixel. `CJM_BLESS=1` writes those that differ, in small files.

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter};

use crate::generated::listed;

/// Other processors may round a channel of a pixel otherwise; nobody sees eight of 255 levels.
const UNSEEN: u8 = 8;

/// Pages with pictures that their commands draw.
const PAGES: [&str; 5] =
    ["README.md", "docs/gallery.md", "docs/fr/galerie.md", "docs/themes.md", "docs/fr/themes.md"];

/// What a browser shows, which no command draws.
const SCREENSHOT: &str = "docs/images/page.png";

#[derive(PartialEq)]
struct Pixels {
    width: u32,
    height: u32,
    /// Red, green and blue of each.
    channels: Vec<u8>,
}

/// Compares the pictures that a page shows with those that its commands have drawn in a folder.
#[track_caller]
pub(super) fn compare(page: &Path, folder: &Path) {
    let text = fs::read_to_string(page).expect("the page is there");
    let beside = page.parent().expect("pages stand in folders");
    for shown in shown(&text) {
        let kept = beside.join(&shown);
        let drawn = folder.join(kept.file_name().expect("a picture has a name"));
        if drawn.is_file() {
            assert_alike(&kept, &read(&drawn).expect("our PNG can be read"));
        }
    }
}

/// The PNG files that a page shows, from the page's folder.
fn shown(page: &str) -> BTreeSet<String> {
    let links = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    links.filter(|link| link.ends_with(".png")).map(str::to_owned).collect()
}

#[track_caller]
fn assert_alike(kept: &Path, drawn: &Pixels) {
    let found = read(kept);
    if std::env::var_os("CJM_BLESS").is_some() {
        if found.as_ref() != Some(drawn) {
            fs::create_dir_all(kept.parent().expect("files stand in folders")).expect("a folder");
            fs::write(kept, small(drawn)).expect("the picture can be written");
        }
        return;
    }
    let is_alike = found.is_some_and(|found| {
        let near = |(one, other): (&u8, &u8)| one.abs_diff(*other) <= UNSEEN;
        (found.width, found.height) == (drawn.width, drawn.height)
            && found.channels.iter().zip(&drawn.channels).all(near)
    });
    assert!(is_alike, "{} is out of date: CJM_BLESS=1 cargo test draws it", kept.display());
}

/// `None` where no picture stands.
fn read(file: &Path) -> Option<Pixels> {
    let bytes = fs::read(file).ok()?;
    let mut reader = Decoder::new(Cursor::new(bytes)).read_info().ok()?;
    let mut channels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut channels).ok()?;
    let is_ours = (frame.color_type, frame.bit_depth) == (ColorType::Rgb, BitDepth::Eight);
    is_ours.then_some(Pixels { width: frame.width, height: frame.height, channels })
}

/// The PNG file that takes little room in the repository.
fn small(pixels: &Pixels) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, pixels.width, pixels.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::Adaptive);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&pixels.channels).expect("as many pixels as announced");
    writer.finish().expect("memory takes everything");
    file
}

#[test]
fn every_picture_in_the_documents_is_drawn_by_a_command_on_a_page() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut drawn = BTreeSet::new();
    for page in PAGES {
        let text = fs::read_to_string(top.join(page)).expect("the page is there");
        for link in shown(&text) {
            let name = link.rsplit('/').next().expect("a name");
            if text.contains(&format!(" -o {name}\n")) {
                drawn.insert(resolved(Path::new(page), &link));
            }
        }
    }
    let folders = ["docs/images", "docs/images/gallery", "docs/images/galerie"];
    let kept = folders.iter().flat_map(|folder| {
        let names = listed(folder).into_iter().filter(|name| name.ends_with(".png"));
        names.map(move |name| Path::new(folder).join(name))
    });
    let kept = kept.filter(|file| file != Path::new(SCREENSHOT));
    assert_eq!(kept.collect::<BTreeSet<PathBuf>>(), drawn);
}

/// The file to which a link on a page leads, from the top of the repository.
fn resolved(page: &Path, link: &str) -> PathBuf {
    let mut path = page.parent().expect("pages stand in folders").to_owned();
    for part in link.split('/') {
        if part == ".." {
            path.pop();
        } else {
            path.push(part);
        }
    }
    path
}

#[test]
fn every_example_stands_in_the_gallery_of_its_language() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (page, folder, ending) in [
        ("docs/gallery.md", "examples", ".journey.yaml"),
        ("docs/fr/galerie.md", "examples/fr", ".parcours.yaml"),
    ] {
        let text = fs::read_to_string(top.join(page)).expect("the page is there");
        for map in listed(folder).iter().filter(|name| name.ends_with(ending)) {
            let stem = map.strip_suffix(ending).expect("it ends so");
            assert!(text.contains(&format!("/{map})")), "{page} does not name {map}");
            assert!(text.contains(&format!("/{stem}.png)")), "{page} does not show {map}");
        }
    }
}
