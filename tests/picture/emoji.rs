//! Fonts whose glyphs have colours of their own.

use cjm::output::svg::{TextAs, svg};
use cjm::picture::color::Color;
use cjm::picture::fonts::{FaceId, FontFile, Fonts, Style, Typesetter};
use cjm::picture::layout::{LayoutOptions, lay_out};
use cjm::picture::scene::Scene;
use cjm::picture::view::{View, ViewOptions};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::journey;

/// Four emoji of a font made for this, see `tests/fonts/colors.py`.
fn font() -> FontFile {
    let bytes = std::fs::read("tests/fonts/colors.ttf").expect("it is beside the tests");
    FontFile::new(bytes).expect("it is a font")
}

fn scene(fonts: &Fonts<'_>) -> Scene {
    let journey = journey("journey: 🙂 🌈 🔵 🟢\nstages: [{stage: Buy, touchpoints: [Shop]}]\n");
    let view = View::of(&journey, &ViewOptions::default());
    let mut layout = lay_out(&view, LayoutOptions::default(), &mut Typesetter::new(fonts));
    layout.pages.remove(0).scene
}

/// How many pixels of a picture have each of the colours.
fn pixels<const N: usize>(document: &str, colors: [u32; N]) -> [usize; N] {
    let tree = Tree::from_str(document, &Options::default()).expect("our SVG is well-formed");
    let mut pixels = Pixmap::new(1920, 1080).expect("it is not empty");
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    colors.map(Color::hex).map(|color| {
        let same = |pixel: &&[u8]| pixel[..3] == [color.red, color.green, color.blue];
        pixels.data().chunks_exact(4).filter(same).count()
    })
}

#[test]
fn emoji_are_drawn_in_the_colours_of_their_font() {
    let files = [font()];
    let fonts = Fonts::new(&files);
    let scene = scene(&fonts);
    for text in [TextAs::Outlined, TextAs::Traced] {
        let document = svg(&scene, &fonts, text);
        // A yellow face with a red mouth, a rainbow that begins red and ends blue, and a green disc.
        let [yellow, red, blue, green] =
            pixels(&document, [0xFFC83D, 0xD12B2B, 0x1B5FC1, 0x2E8B57]);
        assert!(yellow > 800 && red > 300 && blue > 300 && green > 400, "{text:?}: {document}");
        // Yellow, half of which lets the green through: the right half of the disc. Half of 255 is
        // rounded either way.
        let mixed = pixels(&document, [0x96A94A, 0x97A94A, 0x96AA4A, 0x97AA4A]);
        assert!(mixed.iter().sum::<usize>() > 400, "{text:?}: {mixed:?}");
    }
}

#[test]
fn colours_that_pass_into_each_other_begin_and_end_where_the_font_says() {
    let files = [font()];
    let fonts = Fonts::new(&files);
    let document = svg(&scene(&fonts), &fonts, TextAs::Outlined);
    // The first colour at a quarter of the way from 20 to 980, the last at three quarters.
    let gradient = "<linearGradient id=\"font-1-2-fill-1\" gradientUnits=\"userSpaceOnUse\" \
                    x1=\"260\" y1=\"300\" x2=\"740\" y2=\"300\" \
                    gradientTransform=\"matrix(0.1 0 0 -0.1 0 0)\">\
                    <stop offset=\"0\" stop-color=\"#D12B2B\"/>\
                    <stop offset=\"1\" stop-color=\"#1B5FC1\"/></linearGradient>";
    assert!(document.contains(gradient), "{document}");
}

#[test]
fn eyes_have_the_colour_of_the_words_around_them() {
    let files = [font()];
    let fonts = Fonts::new(&files);
    let document = svg(&scene(&fonts), &fonts, TextAs::Outlined);
    let start = document.find("<g id=\"font-1-1\">").expect("the face is defined");
    let fills: Vec<bool> =
        document[start..].lines().skip(1).take(3).map(|line| line.contains("fill=")).collect();
    assert_eq!(fills, [true, false, true]);
}

#[test]
fn letter_and_mark_come_from_a_font_that_has_both() {
    let files = [font()];
    let fonts = Fonts::new(&files);
    let mut typesetter = Typesetter::new(&fonts);
    let shaped = typesetter.shape(Style::Regular, "1 1\u{FE0F}\u{20E3}");
    let faces: Vec<FaceId> = shaped.runs.iter().map(|run| run.face).collect();
    assert_eq!(faces, [FaceId::Inter(Style::Regular), FaceId::Fallback(0)]);
    assert!(typesetter.missing().is_empty());
}
