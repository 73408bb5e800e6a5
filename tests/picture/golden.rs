//! Small maps whose pictures somebody has looked at.

use std::path::Path;

use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::Fonts;

use super::{journey, scene};

/// Compares with `tests/golden/picture/<name>.svg`, or writes it when CJM_BLESS is set.
fn check(name: &str, map: &str) {
    let drawn = svg(&scene(&journey(map)), &Fonts::default(), TextAs::Plain);
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
