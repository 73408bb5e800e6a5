//! Pictures that authors bring: drawn in every format, and refused where they could not be.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use cjm::journey::Journey;
use cjm::output::picture::{PictureFormat, PictureOptions};
use cjm::output::png::png;
use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::Fonts;
use cjm::picture::images::{Image, Images};
use cjm::picture::scene::{ImageNode, Node, Scene};

use super::placing::faults;
use super::program::{folder, names, render};
use super::{Size, examples, laid_out};

/// The pictures of the examples, by their names in maps.
static EXAMPLES: LazyLock<BTreeMap<String, Arc<Image>>> = LazyLock::new(|| {
    let mut images = BTreeMap::new();
    for entry in fs::read_dir("examples/images").expect("the examples have pictures") {
        let path = entry.expect("a folder can be listed").path();
        let image = Image::read(&fs::read(&path).expect("readable")).expect("a picture");
        let name = path.strip_prefix("examples").expect("it stands there").display().to_string();
        images.insert(name, Arc::new(image));
    }
    images
});

/// The pictures of an example.
pub(super) fn of(journey: &Journey) -> Arc<Images> {
    let parts = journey.stages.iter().flat_map(|stage| stage.experiences());
    let named = parts.filter_map(|part| part.image.as_ref());
    let frames = named.filter_map(|name| EXAMPLES.get_key_value(&name.value));
    let photos = journey.personas.iter().filter_map(|persona| {
        let photo = EXAMPLES.get(&persona.image.as_ref()?.value)?;
        Some((persona.id.clone(), Arc::clone(photo)))
    });
    Arc::new(Images {
        frames: frames.map(|(name, image)| (name.clone(), Arc::clone(image))).collect(),
        photos: photos.collect(),
    })
}

fn with_pictures() -> (Journey, Scene) {
    let (_, journey) = examples()
        .into_iter()
        .find(|(name, _)| name.ends_with("nappies.journey.yaml"))
        .expect("an example has pictures");
    let scene = laid_out(&journey, Size::Wide).pages.remove(0).scene;
    (journey, scene)
}

fn images(nodes: &[Node]) -> Vec<&ImageNode> {
    let found = nodes.iter().flat_map(|node| match node {
        Node::Group(group) => images(&group.nodes),
        Node::Image(image) => vec![image],
        _ => Vec::new(),
    });
    found.collect()
}

#[test]
fn frames_of_a_storyboard_are_equally_high_and_the_photo_is_round() {
    let (journey, scene) = with_pictures();
    assert_eq!(faults(&scene), Vec::<String>::new());
    let images = images(&scene.nodes);
    let (photos, frames): (Vec<_>, Vec<_>) = images.into_iter().partition(|it| it.radius > 20.0);
    assert_eq!(frames.len(), journey.stages.len());
    let level = |it: &&ImageNode| it.y == frames[0].y && it.height == frames[0].height;
    assert!(frames.iter().all(level), "{frames:?}");
    let labels: Vec<&str> = frames.iter().map(|it| it.label.as_str()).collect();
    let titles: Vec<&str> = journey.stages.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(labels, titles);
    assert_eq!(photos.len(), 1);
    assert_eq!((photos[0].label.as_str(), photos[0].width), ("Tess Hallam", photos[0].height));
}

#[test]
fn pictures_are_inside_the_svg_with_what_they_show() {
    let (_, scene) = with_pictures();
    let document = svg(&scene, &Fonts::default(), TextAs::Plain);
    let tree = resvg::usvg::roxmltree::Document::parse(&document).expect("well-formed");
    let drawn = tree
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "image")));
    for image in drawn.clone() {
        let file = image.attribute(("http://www.w3.org/1999/xlink", "href")).unwrap_or_default();
        assert!(file.starts_with("data:image/png;base64,iVBORw0KGgo"), "{file:.60}");
        assert!(!image.attribute("aria-label").unwrap_or_default().is_empty());
    }
    assert_eq!(drawn.count(), 8);
}

#[test]
fn png_shows_the_middle_of_each_frame() {
    let (_, scene) = with_pictures();
    let options = PictureOptions { scale: 1.0, ..PictureOptions::default() };
    let file = png(&scene, &Fonts::default(), &options).expect("it can be drawn");
    let mut reader = ::png::Decoder::new(Cursor::new(file)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("it fits")];
    reader.next_frame(&mut pixels).expect("whole");
    let night = images(&scene.nodes).into_iter().find(|it| it.label == "The bad night");
    let night = night.expect("it has a picture");
    let (x, y) = (night.x + night.width * 0.1, night.y + night.height / 2.0);
    let place = 3 * (y as usize * scene.width as usize + x as usize);
    assert_eq!(pixels[place..place + 3], [0x1F, 0x2A, 0x4D]);
}

#[cfg(feature = "pptx")]
#[test]
fn deck_holds_each_picture_once_for_each_size() {
    let (journey, _) = with_pictures();
    let document = super::stage_pages::document(&journey, "deck");
    let format = PictureFormat::named("pptx").expect("it is on the list");
    let options = PictureOptions::default();
    let files = format.write(&document, &Fonts::default(), &options).expect("it fits");
    let mut deck = zip::ZipArchive::new(Cursor::new(&files[0])).expect("a zip archive");
    let mut files = BTreeSet::new();
    for place in 0..deck.len() {
        let mut file = deck.by_index(place).expect("it is listed");
        let name = file.name().expect("names are text").into_owned();
        if name.starts_with("ppt/media/") {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("readable");
            assert!(bytes.starts_with(b"\x89PNG"), "{name}");
            assert!(files.insert(bytes), "{name} is there twice");
        }
    }
    // A board, and a slide for each of seven stages; the photo stands on the board.
    assert!((8..=15).contains(&files.len()), "{}", files.len());
}

const MAP: &str = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n    image: ";
const PLAIN: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'><rect width='4' height='3'/></svg>";

#[test]
fn pictures_that_cannot_be_drawn_are_told_at_their_name_and_nothing_is_written() {
    let cases: [(&str, &str, &str); 8] = [
        ("none.png", "", "a.journey.yaml:5:12"),
        ("https://example.com/a.png", "", "\"https://example.com/a.png\" is not a path"),
        ("../a.png", "", "\"../a.png\""),
        ("moving.gif", "GIF89a", "is a picture in the format GIF"),
        ("new.webp", "RIFF....WEBPVP8 ", "is a picture in the format WebP"),
        ("cut.png", "\u{89}PNG", "is no picture"),
        ("run.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "holds a program"),
        (
            "far.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='a.png'/></svg>",
            "refers to",
        ),
    ];
    for (name, content, said) in cases {
        let map = format!("{MAP}{name}\n");
        let folder = folder(&[("a.journey.yaml", &map), ("cjm.toml", "root = true\n")]);
        if !content.is_empty() {
            fs::write(folder.path().join(name), content).expect("written");
        }
        let run = render(folder.path(), &["a.journey.yaml", "-o", "a.svg"]);
        assert_eq!(run.code, Some(1), "{name}: {}", run.stderr);
        assert!(run.stderr.contains("a.journey.yaml:5:12"), "{name}: {}", run.stderr);
        assert!(run.stderr.contains(said), "{name}: {}", run.stderr);
        assert!(!Path::new(&folder.path().join("a.svg")).exists(), "{name}");
    }
}

#[test]
fn photo_of_a_library_is_found_beside_the_library() {
    let library = "personas:\n  - { persona: Ana, id: ana, image: photos/ana.svg }\n";
    let map = "journey: A\nuse: [library/people.yaml]\npersona: ana\nstages:\n  - stage: B\n    touchpoints: [C]\n";
    let folder = folder(&[
        ("a.journey.yaml", map),
        ("library/people.yaml", library),
        ("library/photos/ana.svg", PLAIN),
    ]);
    let run = render(folder.path(), &["a.journey.yaml", "-o", "a.svg"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), "a.svg: 1920 × 1080\n"));
    let drawn = fs::read_to_string(folder.path().join("a.svg")).expect("written");
    assert!(drawn.contains("aria-label=\"Ana\""), "{drawn:.200}");
    fs::remove_file(folder.path().join("library/photos/ana.svg")).expect("it is there");
    let run = render(folder.path(), &["a.journey.yaml", "-o", "b.svg"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("a.journey.yaml:3:10"), "{}", run.stderr);
    assert!(!names(folder.path()).contains(&"b.svg".to_owned()));
}

#[test]
fn logo_of_a_theme_stands_at_the_foot_of_every_page() {
    let theme = "logo = \"acme.svg\"\n";
    let map = format!("{MAP}plain.svg\n");
    let folder = folder(&[
        ("a.journey.yaml", &map),
        ("plain.svg", PLAIN),
        ("brand/acme.toml", theme),
        ("brand/acme.svg", PLAIN),
    ]);
    for view in ["map", "worksheet"] {
        let arguments =
            ["a.journey.yaml", "--theme", "brand/acme.toml", "--view", view, "-o", "a.svg"];
        let run = render(folder.path(), &arguments);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let drawn = fs::read_to_string(folder.path().join("a.svg")).expect("written");
        assert!(drawn.contains("aria-label=\"acme\""), "{view}");
    }
    fs::write(folder.path().join("brand/acme.svg"), "GIF89a").expect("written");
    let run =
        render(folder.path(), &["a.journey.yaml", "--theme", "brand/acme.toml", "-o", "b.svg"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("brand/acme.toml:1:8: it is GIF"), "{}", run.stderr);
}
