//! Completeness for programs; `schemas/score.schema.json` promises its form.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{ScoreFormat, ScoreOptions, Scored};
use crate::check::score::{Part, rounded_down};
use crate::locale::Locale;
use crate::output::table::plain;
use crate::table::sentence;

pub(super) static JSON: ScoreFormat =
    ScoreFormat { name: "json", about: "for programs; cjm schema score describes it", write };

fn write(maps: &[Scored], options: &ScoreOptions, to: &mut dyn Write) -> io::Result<()> {
    let maps: Vec<Value> = maps.iter().map(|map| document(map, options.locale)).collect();
    serde_json::to_writer_pretty(&mut *to, &json!({ "version": 1, "maps": maps }))?;
    writeln!(to)
}

fn document(map: &Scored, locale: Locale) -> Value {
    let category = |part: &Part| {
        let next = part.gaps.iter().map(|gap| sentence(gap, locale));
        json!({
            "name": part.category.name(),
            "weight": plain(part.weight),
            "score": plain(rounded_down(part.share * 100.0)),
            "next": next.collect::<Vec<_>>(),
        })
    };
    json!({
        "path": map.path,
        "score": plain(map.completeness.score()),
        "categories": map.completeness.parts.iter().map(category).collect::<Vec<_>>(),
    })
}
