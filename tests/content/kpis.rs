//! `docs/kpis.md`: the built-in KPIs under both names, written from the catalogue.

use cjm::journey::vocabulary::{CatalogueKpi, CatalogueUnit, catalogue};
use cjm::journey::{Better, Choice, StageKind};
use cjm::locale::Locale;

use crate::generated::compare;

const INTRODUCTION: &str = "\
# KPIs that every map knows

Write one by its id or by either name: `kpis: [nps]`, `indicateurs: [Taux de réachat]`. Its unit, which
way is better and, where there is one, its formula are known then. A KPI of your own is declared under
`kpis:`, with `like:` where one of these comes near. Where no direction is given, it depends on the
scale or on what you want.

*Un indicateur s’écrit par son id ou par l’un de ses deux noms ; son unité, le bon sens et, s’il y en a
une, sa formule sont alors connus.*

`cjm explain kpis` lists them, and `cjm explain nps` prints one, in English and French.

| id | English | français | unit | better | fits | formula |
|---|---|---|---|---|---|---|
";

const MEANINGS: &str = "
## What they mean, and where the numbers come from

";

#[test]
fn page_lists_the_whole_catalogue() {
    let rows: String = catalogue().iter().map(row).collect();
    let meanings: String = catalogue().iter().map(meaning).collect();
    compare("docs/kpis.md", &format!("{INTRODUCTION}{rows}{MEANINGS}{meanings}"));
}

/// What a KPI means and where its numbers come from, in both languages.
fn meaning(kpi: &CatalogueKpi) -> String {
    let [english, french] = Locale::ALL.map(|locale| {
        let said = |id: String| locale.sentence(&id, &[]).into_owned();
        let source = said(format!("measure-source-{}", kpi.source.name()));
        format!("{} ({source})", said(format!("measure-{}", kpi.id)))
    });
    format!("- `{}`: {english}. *{french}.*\n", kpi.id)
}

fn row(kpi: &CatalogueKpi) -> String {
    let unit = match kpi.unit {
        CatalogueUnit::Count => "count",
        CatalogueUnit::Percent => "%",
        CatalogueUnit::Points => "points",
        CatalogueUnit::Duration => "duration",
        CatalogueUnit::Money => "money",
        CatalogueUnit::PerHundred => "per 100 customers",
    };
    let better = match kpi.better {
        Some(Better::Higher) => "higher",
        Some(Better::Lower) => "lower",
        None => "",
    };
    let kinds = kpi.fits.iter().map(|kind| kind_name(*kind));
    let fits = if kpi.of_the_map {
        "the whole map".to_owned()
    } else {
        kinds.collect::<Vec<_>>().join(", ")
    };
    let formula = kpi.formula.map(|formula| format!("`{formula}`")).unwrap_or_default();
    let (id, english, french) = (kpi.id, kpi.english, kpi.french);
    format!("| `{id}` | {english} | {french} | {unit} | {better} | {fits} | {formula} |\n")
}

fn kind_name(kind: StageKind) -> &'static str {
    let place = StageKind::ALL.iter().position(|it| *it == kind).expect("all kinds are listed");
    StageKind::words().all[place].english
}
