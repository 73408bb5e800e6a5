//! Small maps whose pictures somebody has looked at.

use std::path::Path;

use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::Fonts;
use cjm::picture::layout::Size;
use cjm::picture::themes::THEMES;

use super::{journey, pages, scene};

/// Compares with `tests/golden/picture/<name>.svg`, or writes it when CJM_BLESS is set.
fn check(name: &str, map: &str) {
    let drawn = svg(&scene(&journey(map)), &Fonts::default(), TextAs::Plain);
    compare(name, &drawn);
}

fn compare(name: &str, drawn: &str) {
    let file = Path::new("tests/golden/picture").join(name).with_extension("svg");
    if std::env::var_os("CJM_BLESS").is_some() {
        std::fs::write(&file, drawn).expect("the golden folder can be written");
    }
    let golden = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(drawn == golden, "{} differs: look, then CJM_BLESS=1 cargo test", file.display());
}

/// Compares a sheet of the winter coat in the same way.
fn check_sheet(name: &str, size: Size) {
    let journey = journey(include_str!("../../examples/coat.journey.yaml"));
    let (_, scene) = pages(&journey, size, THEMES[0])
        .find(|(sheet, _)| *sheet == name)
        .expect("there is a sheet of that name");
    compare(name, &svg(&scene, &Fonts::default(), TextAs::Plain));
}

#[test]
fn persona_sheet() {
    check_sheet("persona", Size::Wide);
}

#[test]
fn empathy_map() {
    check_sheet("empathy", Size::Wide);
}

#[test]
fn empty_worksheet() {
    check_sheet("worksheet", Size::A3);
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
