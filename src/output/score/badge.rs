//! Completeness as a badge for a README: of one map, or the mean of several.

use std::io::{self, Write};

use super::{ScoreFormat, ScoreOptions, Scored, mean};
use crate::locale::Argument;
use crate::output::svg::{TextAs, svg};
use crate::picture::badge::{Badge, BadgeTone};
use crate::picture::fonts::Fonts;

pub(super) static BADGE: ScoreFormat =
    ScoreFormat { name: "badge", about: "an SVG for a README; the mean of several maps", write };

/// From here on a map is as complete as a guide asks for.
const GOOD: f64 = 90.0;
/// From here on most of it is there.
const FAIR: f64 = 60.0;

fn write(maps: &[Scored], options: &ScoreOptions, to: &mut dyn Write) -> io::Result<()> {
    let locale = options.locale;
    let score = mean(maps);
    let (id, name) = match maps {
        [only] => ("score-of-map", only.title.as_str()),
        _ => ("score-of-maps", ""),
    };
    let arguments = [
        ("name", Argument::Text(name)),
        ("score", Argument::Number(score)),
        ("count", Argument::Number(maps.len() as f64)),
    ];
    let shown = [("score", Argument::Number(score.floor()))];
    let badge = Badge {
        label: locale.label("completeness").into_owned(),
        value: format!("{}\u{202f}/\u{202f}100", locale.number(score.floor())),
        tone: tone(score),
        title: locale.sentence("score-badge", &shown).into_owned(),
        description: locale.sentence(id, &arguments).into_owned(),
        language: locale.tag().to_owned(),
    };
    let fonts = Fonts::default();
    to.write_all(svg(&badge.scene(&fonts), &fonts, TextAs::Outlined).as_bytes())
}

fn tone(score: f64) -> BadgeTone {
    match score {
        _ if score >= GOOD => BadgeTone::Good,
        _ if score >= FAIR => BadgeTone::Fair,
        _ => BadgeTone::Poor,
    }
}
