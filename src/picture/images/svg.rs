//! SVG files: drawings that hold everything they show.
//!
//! What would run a program or read another file is refused rather than left out: the author would
//! not see on the map what the drawing shows elsewhere.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{Options, Tree};

use super::{Image, ImageTrouble};
use crate::picture::fonts::Style;

/// The longer side of the drawing in pixels.
const LONGER: f32 = 1200.0;

pub(super) fn read(bytes: &[u8]) -> Result<Image, ImageTrouble> {
    let text = std::str::from_utf8(bytes).map_err(|_| ImageTrouble::Unknown)?;
    if !text.contains("<svg") {
        return Err(ImageTrouble::Unknown);
    }
    // Drawing programs of old name a document type.
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|_| ImageTrouble::Broken)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(ImageTrouble::Unknown);
    }
    document.descendants().try_for_each(ensure_tame)?;
    let mut options = Options { font_family: "Inter".to_owned(), ..Options::default() };
    if document.descendants().any(|node| node.tag_name().name() == "text") {
        for style in Style::ALL {
            options.fontdb_mut().load_font_data(style.bytes().to_vec());
        }
    }
    let tree = Tree::from_xmltree(&document, &options).map_err(|_| ImageTrouble::Broken)?;
    draw(&tree)
}

fn draw(tree: &Tree) -> Result<Image, ImageTrouble> {
    let size = tree.size();
    let scale = LONGER / size.width().max(size.height());
    let side = |length: f32| (length * scale).round().max(1.0) as u32;
    let (width, height) = (side(size.width()), side(size.height()));
    let mut drawn = Pixmap::new(width, height).ok_or(ImageTrouble::Broken)?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut drawn.as_mut());
    let pixels = drawn.pixels().iter().map(|pixel| pixel.demultiply());
    let pixels = pixels.flat_map(|it| [it.red(), it.green(), it.blue(), it.alpha()]);
    Image::new(width, height, pixels.collect())
}

/// Refuses what runs and what reads other files.
fn ensure_tame(node: Node<'_, '_>) -> Result<(), ImageTrouble> {
    if node.pi().is_some_and(|instruction| instruction.target == "xml-stylesheet") {
        return Err(ImageTrouble::Fetches);
    }
    match node.tag_name().name() {
        "script" | "foreignObject" | "handler" => return Err(ImageTrouble::Runs),
        "image" | "feImage" => return Err(ImageTrouble::Fetches),
        "style" if fetches(node.text().unwrap_or_default()) => return Err(ImageTrouble::Fetches),
        _ => {}
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if name.starts_with("on") || value.trim_start().starts_with("javascript:") {
            return Err(ImageTrouble::Runs);
        }
        let is_link = name == "href" && node.tag_name().name() != "a";
        if is_link && !value.starts_with('#') || fetches(value) {
            return Err(ImageTrouble::Fetches);
        }
    }
    Ok(())
}

/// Whether a style names anything that is not in the file.
fn fetches(style: &str) -> bool {
    let named = style.split("url(").skip(1);
    let mut named = named.map(|rest| rest.trim_start_matches([' ', '"', '\'']));
    style.contains("@import") || named.any(|name| !name.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::super::{Image, ImageTrouble};

    fn read(inside: &str) -> Result<Image, ImageTrouble> {
        let text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             width=\"40\" height=\"30\">{inside}</svg>"
        );
        Image::read(text.as_bytes())
    }

    #[test]
    fn drawing_becomes_pixels_of_its_shape() {
        let image =
            read("<rect width=\"40\" height=\"30\" fill=\"#ff0000\"/>").expect("it is tame");
        assert_eq!((image.width, image.height), (1200, 900));
        assert_eq!(image.pixels[..4], [255, 0, 0, 255]);
    }

    #[test]
    fn what_runs_or_reads_other_files_is_refused() {
        for inside in [
            "<script>alert(1)</script>",
            "<rect onload=\"alert(1)\" width=\"1\" height=\"1\"/>",
            "<foreignObject/>",
            "<a href=\"javascript:alert(1)\"/>",
        ] {
            assert_eq!(read(inside), Err(ImageTrouble::Runs), "{inside}");
        }
        for inside in [
            "<image href=\"photo.png\"/>",
            "<use xlink:href=\"other.svg#a\"/>",
            "<style>@import 'a.css';</style>",
            "<rect fill=\"url(http://localhost/a.svg#b)\" width=\"1\" height=\"1\"/>",
            "<rect style=\"fill: url( 'a.svg#b')\" width=\"1\" height=\"1\"/>",
        ] {
            assert_eq!(read(inside), Err(ImageTrouble::Fetches), "{inside}");
        }
        assert_eq!(read("<rect"), Err(ImageTrouble::Broken));
    }
}
