//! `min-score`: a map that is less complete than was asked. No rule of the list, since it is asked
//! for by a number; in reports it stands among the findings.

use super::rule::rule;
use super::{Finding, Level};
use crate::journey::Journey;
use crate::text::{Diagnostic, Source, Span};

rule! {
    /// A map is less complete than was asked.
    ///
    /// ## Why it matters
    /// `--min-score`, or `check.min-score` in cjm.toml, says how complete maps must be. `cjm score` tells
    /// what a map reached in each category, and what to write next to gain most.
    ///
    /// ## En français
    /// Une carte est moins complète qu’il n’est demandé.
    ///
    /// `--min-score`, ou `check.min-score` dans cjm.toml, dit à quel point les cartes doivent être
    /// complètes. `cjm score` dit ce qu’une carte atteint dans chaque catégorie, et qu’écrire ensuite pour
    /// gagner le plus.
    pub static MIN_SCORE = "min-score" {
        group: Project, level: Error, since: "0.1.0",
    }
}

/// The finding that the completeness of `journey`, called `name`, is below `least`.
pub fn incomplete(
    journey: &Journey,
    source: &Source,
    (name, score, least): (&str, f64, f64),
) -> Finding {
    let span = journey.title.as_ref().map_or(Span::empty(0), |title| title.span);
    let mut diagnostic = Diagnostic::new(MIN_SCORE.name, span);
    diagnostic.facts.add("name", name);
    diagnostic.facts.add("score", score);
    diagnostic.facts.add("least", least);
    diagnostic.facts.add("missing", least - score);
    Finding::new(&MIN_SCORE, Level::Error, diagnostic, source)
}
