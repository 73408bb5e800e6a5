//! How complete maps are: one row per category of a map, or one per map.

use super::{Cell, Column, Rank, Table};
use crate::check::score::{Completeness, Gap, Part, Subject, rounded_down};
use crate::locale::{Argument, Locale};

/// So many gaps of a category are told; the rest is counted.
const TOLD: usize = 2;

impl Table {
    /// How complete one map is, by category, with what to write next.
    pub fn of_categories(completeness: &Completeness, locale: Locale) -> Self {
        let columns = columns(locale, ["category", "points", "of", "write-next"]);
        let row = |part: &Part| {
            vec![
                Cell::Text(locale.label(&format!("category-{}", part.category.name())).into()),
                Cell::Number(rounded_down(part.points())),
                Cell::Number(part.weight),
                next(part, locale),
            ]
        };
        let rows = completeness.parts.iter().map(row).collect();
        Self { view: "score", columns, rows }
    }

    /// How complete several maps are, each with what would add most.
    pub fn of_scores<'m>(
        maps: impl IntoIterator<Item = (&'m str, &'m Completeness)>,
        locale: Locale,
    ) -> Self {
        let columns = columns(locale, ["journey", "score", "write-next"]);
        let row = |(name, map): (&str, &Completeness)| {
            let next = map.next().map(|gap| sentence(gap, locale));
            vec![Cell::Text(name.to_owned()), Cell::Number(map.score()), Cell::text(next)]
        };
        let rows = maps.into_iter().map(row).collect();
        Self { view: "score", columns, rows }
    }
}

/// Columns of these names, the first one of which says what a row is about.
fn columns<const N: usize>(locale: Locale, names: [&str; N]) -> Vec<Column> {
    let ranks = std::iter::once(Rank::Key).chain(std::iter::repeat(Rank::Main));
    let column = |(name, rank): (&str, Rank)| {
        Column::new(name.replace('-', "_"), locale.label(&format!("column-{name}")), rank)
    };
    names.into_iter().zip(ranks).map(column).collect()
}

fn next(part: &Part, locale: Locale) -> Cell {
    let told = part.gaps.iter().take(TOLD).map(|gap| sentence(gap, locale));
    let rest = part.gaps.len().saturating_sub(TOLD) as f64;
    let count = [("count", Argument::Number(rest))];
    let more = (rest > 0.0).then(|| locale.sentence("score-more", &count).into_owned());
    Cell::texts(told.chain(more))
}

/// What to write, where, and what it adds: ``write `kpis:` at "Purchase" (+3.3)``.
pub fn sentence(gap: &Gap, locale: Locale) -> String {
    let (id, name) = match &gap.of {
        Subject::Map => ("map", ""),
        Subject::Persona(name) => ("persona", name.as_str()),
        Subject::Objectives => ("objectives", ""),
        Subject::Stage(title) => ("stage", title.as_str()),
        Subject::TouchpointOf(title) => ("touchpoint", title.as_str()),
    };
    let points = (gap.points * 10.0).round() / 10.0;
    let arguments = [
        ("key", Argument::Text(gap.key)),
        ("name", Argument::Text(name)),
        ("points", Argument::Number(points)),
    ];
    locale.sentence(&format!("score-gap-{id}"), &arguments).into_owned()
}
