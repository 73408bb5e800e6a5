//! Completeness as a table: for the terminal, and as Markdown for pull requests and wikis.

use std::io::{self, Write};

use super::{ScoreFormat, ScoreOptions, Scored, mean};
use crate::locale::Argument;
use crate::output::table::{TableFormat, TableOptions};
use crate::table::{Table, sentence};

pub(super) static TABLE: ScoreFormat = ScoreFormat {
    name: "table",
    about: "for the terminal, as wide as the window",
    write: |maps, options, to| write("text", maps, options, to),
};

pub(super) static MARKDOWN: ScoreFormat = ScoreFormat {
    name: "markdown",
    about: "for pull requests, wikis and documents",
    write: |maps, options, to| write("markdown", maps, options, to),
};

/// What a map reached, its table, and what would add most; of several maps a row for each.
fn write(
    format: &str,
    maps: &[Scored],
    options: &ScoreOptions,
    to: &mut dyn Write,
) -> io::Result<()> {
    let ScoreOptions { locale, width } = *options;
    let (id, name, score) = match maps {
        [only] => ("score-of-map", only.title.as_str(), only.completeness.score()),
        all => ("score-of-maps", "", mean(all)),
    };
    let count = Argument::Number(maps.len() as f64);
    let arguments =
        [("name", Argument::Text(name)), ("score", Argument::Number(score)), ("count", count)];
    writeln!(to, "{}\n", locale.sentence(id, &arguments))?;
    let table = match maps {
        [only] => Table::of_categories(&only.completeness, locale),
        all => {
            Table::of_scores(all.iter().map(|map| (map.name.as_str(), &map.completeness)), locale)
        }
    };
    let format = TableFormat::named(format).expect("tables are written in both formats");
    format.write(&table, &TableOptions { locale, width }, to)?;
    if let [only] = maps
        && let Some(gap) = only.completeness.next()
    {
        let sentence = sentence(gap, locale);
        let arguments = [("sentence", Argument::Text(&sentence))];
        writeln!(to, "\n{}", locale.sentence("score-next", &arguments))?;
    }
    Ok(())
}
