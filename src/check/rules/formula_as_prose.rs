//! `formula-as-prose`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Formula, FormulaError, Journey};

rule! {
    /// A formula is written as prose.
    ///
    /// ## Why it matters
    /// A sentence can be read in two ways, and no program can compute it. A formula is made of event and
    /// column names with `+ - * / ( )` and the functions `count`, `rate`, `median`, `mean`, `nps`, `csat`
    /// and `ces`; names of several words stand in quotes. What explains it belongs into `notes`.
    ///
    /// ## En français
    /// Une formule est écrite en toutes lettres.
    ///
    /// Une phrase se lit de deux façons, et aucun programme ne peut la calculer. Une formule se compose de
    /// noms d’événements et de colonnes avec `+ - * / ( )` et les fonctions `count`, `rate`, `median`,
    /// `mean`, `nps`, `csat` et `ces` ; un nom de plusieurs mots se met entre guillemets droits. Les
    /// explications vont dans `notes`.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - kpi: Cart abandonment
    ///         formula: carts left behind out of all carts
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Purchase
    ///     touchpoints: [Checkout @website]
    ///     kpis:
    ///       - kpi: Cart abandonment
    ///         formula: 1 - orders / carts
    /// ```
    pub(super) static FORMULA_AS_PROSE = "formula-as-prose" {
        group: Measures, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for kpi in &journey.kpis {
        let Some(formula) = kpi.formula.as_ref().filter(|text| !text.span.is_empty()) else {
            continue;
        };
        let Err(error) = Formula::parse(formula) else { continue };
        let (case, found) = match error {
            FormulaError::TooLong => ("long", String::new()),
            FormulaError::Ends => ("ends", String::new()),
            FormulaError::Words(word) => ("", word),
            FormulaError::Function(name) => ("function", name),
            FormulaError::Arguments(name) => ("arguments", name.to_owned()),
            FormulaError::Unexpected(sign) => ("sign", sign),
        };
        let functions = Formula::FUNCTIONS.map(str::to_owned).to_vec();
        findings
            .at(formula.span)
            .case(case)
            .with("kpi", kpi.title.as_str())
            .with("found", found)
            .with("functions", functions);
    }
}
