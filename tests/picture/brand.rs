//! Themes from TOML files, as people draw with them.

use std::fs;
use std::path::Path;

use cjm::picture::color::Color;
use cjm::picture::themes::Theme;
use cjm::picture::themes::brand::Palette;

use super::program::{MAP, folder, names, render};
use super::{contrast, examples};

#[test]
fn words_read_in_any_brand() {
    let colors = |all: &[u32]| all.iter().map(|&rgb| Color::hex(rgb)).collect::<Vec<_>>();
    let [yellow, navy, grey] = [0xFFD500, 0x0B2A6B, 0x808890].map(Color::hex);
    let usual = |base: &str| Palette::new("brand".to_owned(), Theme::named(base).expect("known"));
    let brands = [
        Palette {
            accent: Some(yellow),
            positive: Some(Color::hex(0x9FE870)),
            negative: Some(Color::hex(0xFFB3B3)),
            ink: Some(grey),
            muted: Some(grey),
            ..usual("light")
        },
        Palette { phases: colors(&[0xE4002B, 0xFFB81C, 0x005EB8]), ..usual("light") },
        Palette {
            page: Some(navy),
            card: Some(Color::hex(0x123A8C)),
            accent: Some(navy),
            positive: Some(navy),
            negative: Some(Color::hex(0x7A0019)),
            ..usual("dark")
        },
        Palette { page: Some(Color::hex(0xFFF3D6)), card: Some(Color::WHITE), ..usual("print") },
    ];
    let maps = examples();
    for brand in brands {
        let (theme, _) = brand.theme().expect("it is possible");
        for (name, journey) in maps.iter().step_by(5) {
            contrast::check(name, journey, &theme);
        }
    }
}

#[test]
fn picture_is_drawn_in_the_colours_of_a_file_and_named_after_it() {
    let theme = "base = \"dark\"\naccent = \"#0b2a6b\"\npage = \"#012\"\n";
    let folder = folder(&[("a.journey.yaml", MAP), ("brands/acme.toml", theme)]);
    let arguments = ["a.journey.yaml", "--theme", "brands/acme.toml", "-o", "{stem}-{theme}.svg"];
    let run = render(folder.path(), &arguments);
    let said = "brands/acme.toml: words in `accent` #0B2A6B would be hard to read; \
                drawn in #7BA2F1\na-acme.svg: 1920 × 1080\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), said));
    let svg = fs::read_to_string(folder.path().join("a-acme.svg")).expect("it was written");
    for color in ["#001122", "#7BA2F1"] {
        assert!(svg.contains(color), "{color}");
    }
}

#[test]
fn configuration_names_a_theme_file_from_its_own_folder() {
    let folder = folder(&[
        ("maps/a.journey.yaml", MAP),
        ("maps/cjm.toml", "extends = [\"../company/cjm.toml\"]\n"),
        ("company/cjm.toml", "[render]\ntheme = \"brand.toml\"\n"),
        ("company/brand.toml", "page = \"#FAFAF0\"\n"),
    ]);
    let run = render(folder.path(), &["maps/a.journey.yaml", "-q", "-o", "{theme}.svg"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let svg = fs::read_to_string(folder.path().join("brand.svg")).expect("it was written");
    assert!(svg.contains("#FAFAF0"), "the page is that of the brand");
}

#[test]
fn words_are_set_in_the_fonts_of_a_brand() {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let folder = folder(&[
        ("a.journey.yaml", MAP),
        ("own.toml", "[font]\nmedium = \"fonts/bold.ttf\"\n"),
        ("fonts/x", ""),
    ]);
    fs::copy(fonts.join("Inter-Bold.ttf"), folder.path().join("fonts/bold.ttf")).expect("copied");
    let drawn = |arguments: &[&str]| {
        let run = render(folder.path(), &[&["a.journey.yaml", "-o", "-"], arguments].concat());
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        String::from_utf8(run.stdout).expect("UTF-8")
    };
    let outlined = drawn(&["--theme", "own.toml", "--svg-text", "outline"]);
    assert!(outlined.contains("id=\"own-500-"), "medium words are those of the brand");
    assert!(outlined.contains("id=\"inter-400-"), "regular ones are Inter’s");
    assert!(!outlined.contains("id=\"inter-500-"), "no medium word is Inter’s");
    let plain = drawn(&["--theme", "own.toml", "--svg-text", "plain"]);
    assert!(plain.contains("font-family=\"'Inter', Inter, Arial, sans-serif\""), "{plain}");
}

#[test]
fn mistakes_of_a_theme_are_told_at_their_places_and_nothing_is_drawn() {
    let mistakes = [
        (
            "bse = \"light\"\nink = \"blue\"\nphases = []\n[font]\nregular = 3\nbolt = \"x\"\n",
            "the theme has mistakes\n  \
             own.toml:1:1: unknown key `bse`, did you mean `base`?\n  \
             own.toml:2:7: `ink` must be a colour like #4338A8 or #43A\n  \
             own.toml:3:10: `phases` must be a list of colours like #4338A8 or #43A\n  \
             own.toml:5:11: `font.regular` must be a file\n  \
             own.toml:6:1: unknown key `font.bolt`, did you mean `bold`?",
        ),
        (
            "page = \"#000\"\n",
            "own.toml:1:8: no words can be read on the page #000000 and on the cards #FFFFFF alike",
        ),
        (
            "[font]\nbold = \"a.journey.yaml\"\n",
            "own.toml:2:8: cannot use a.journey.yaml: not a TrueType or OpenType font",
        ),
        ("base = \"lihgt\"\n", "own.toml:1:8: `base` knows no \"lihgt\", did you mean \"light\"?"),
    ];
    for (theme, words) in mistakes {
        let folder = folder(&[("a.journey.yaml", MAP), ("own.toml", theme)]);
        let run = render(folder.path(), &["a.journey.yaml", "--theme", "own.toml"]);
        assert_eq!((run.code, run.stderr), (Some(2), format!("error: {words}\n")), "{theme}");
        assert_eq!(names(folder.path()), ["a.journey.yaml", "own.toml"]);
    }
}

#[test]
fn theme_file_that_is_not_there_is_told_where_it_is_named() {
    let configuration = "[render]\ntheme = \"acme.toml\"\n";
    let folder = folder(&[("a.journey.yaml", MAP), ("cjm.toml", configuration)]);
    let run = render(folder.path(), &["a.journey.yaml"]);
    let words = "error: cjm.toml:2:9: there is no theme file acme.toml\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), words));
}
