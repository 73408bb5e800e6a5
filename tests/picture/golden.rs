//! Small maps whose pictures somebody has looked at.

use std::path::Path;

use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::Fonts;
use cjm::picture::layout::Size;
use cjm::picture::scene::Scene;
use cjm::picture::sheets::Sheet;
use cjm::picture::themes::THEMES;

use super::{drawn, journey, scene};

/// The example that has something for every sheet.
const COAT: &str = include_str!("../../examples/coat.journey.yaml");

/// Compares a map with `tests/golden/picture/<name>.svg`, or writes it when CJM_BLESS is set.
fn check(name: &str, map: &str) {
    compare(name, &scene(&journey(map)));
}

/// Compares the first page of a sheet of the coat.
fn check_sheet(name: &str) {
    let sheet = Sheet::named(name).expect("it is on the list");
    let drawing = drawn(&journey(COAT), sheet, Size::Wide, THEMES[0]);
    compare(name, &drawing.expect("the coat has everything").document.pages[0].scene);
}

fn compare(name: &str, scene: &Scene) {
    let drawn = svg(scene, &Fonts::default(), TextAs::Plain);
    let file = Path::new("tests/golden/picture").join(name).with_extension("svg");
    if std::env::var_os("CJM_BLESS").is_some() {
        std::fs::write(&file, &drawn).expect("the golden folder can be written");
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(drawn == golden, "{} differs: look, then CJM_BLESS=1 cargo test", file.display());
}

#[test]
fn minimal_map() {
    check("minimal", include_str!("../../examples/minimal.journey.yaml"));
}

#[test]
fn minimal_map_in_french() {
    check("minimal-fr", include_str!("../../examples/fr/minimal.parcours.yaml"));
}

#[test]
fn map_with_one_of_everything() {
    check("everything", include_str!("../golden/picture/everything.journey.yaml"));
}

#[test]
fn persona() {
    check_sheet("persona");
}

#[test]
fn empathy_map() {
    check_sheet("empathy");
}

#[test]
fn matrix() {
    check_sheet("matrix");
}

#[test]
fn roadmap() {
    check_sheet("roadmap");
}

#[test]
fn affinity_board() {
    check_sheet("affinity");
}

#[test]
fn portfolio() {
    check_sheet("portfolio");
}

#[test]
fn worksheet() {
    check_sheet("worksheet");
}
