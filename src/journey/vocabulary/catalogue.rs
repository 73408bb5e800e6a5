//! The built-in KPIs: what they measure, in which unit, which way is good, where they fit.

use std::sync::LazyLock;

use super::table::{Table, names, rows};
use super::{Tongue, fold, values};
use crate::journey::{Better, Choice, Family, StageKind};

/// A KPI that every map knows.
#[derive(Debug)]
pub struct CatalogueKpi {
    /// The id.
    pub id: &'static str,
    /// The English name.
    pub english: &'static str,
    /// The French name.
    pub french: &'static str,
    /// The stage kinds it fits; empty for any.
    pub fits: Vec<StageKind>,
    /// Whether it belongs to the map rather than to a stage.
    pub of_the_map: bool,
    /// What it tells about.
    pub family: Family,
    /// Which way is good; `None` when that depends on the scale, or when neither is.
    pub better: Option<Better>,
    /// What its numbers are.
    pub unit: CatalogueUnit,
    /// How it is computed, in the formula language.
    pub formula: Option<&'static str>,
    /// Where its numbers come from: a word for what usually holds them.
    pub source: CatalogueSource,
}

/// What the numbers of a catalogue KPI are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CatalogueUnit {
    /// Things counted.
    Count,
    /// Hundredths.
    Percent,
    /// Points of a score.
    Points,
    /// A time.
    Duration,
    /// An amount of money.
    Money,
    /// Things per hundred customers.
    PerHundred,
}

/// What usually holds the numbers of a catalogue KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CatalogueSource {
    /// The accounts.
    Accounts,
    /// Advertising platforms.
    Advertising,
    /// The analytics of a site or an app.
    Analytics,
    /// Contracts and invoices.
    Contracts,
    /// The tracking of carriers.
    Delivery,
    /// The dates of what customers do.
    Events,
    /// The monitoring of a service.
    Monitoring,
    /// Orders.
    Orders,
    /// A survey of people who need not be customers.
    Public,
    /// Calls, messages and tickets.
    Requests,
    /// Review sites and social networks.
    Reviews,
    /// What sales notes of its contacts.
    Sales,
    /// Lists of subscribers.
    Subscriptions,
    /// A survey of customers.
    Survey,
}

struct Catalogue {
    all: Vec<CatalogueKpi>,
    by_spelling: Table<String, usize>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut catalogue = Catalogue { all: Vec::new(), by_spelling: Table::default() };
    for row in rows::<10>(include_str!("kpis.tsv")) {
        let place = catalogue.all.len();
        for spelling in spellings(&row) {
            catalogue.by_spelling.entry(fold(spelling).into_owned()).or_insert(place);
        }
        catalogue.all.push(CatalogueKpi::from_row(row));
    }
    catalogue
});

/// The names of a row: id, both titles whole, without their brackets, and what stands in them.
fn spellings(row: &[&'static str; 10]) -> Vec<&'static str> {
    let [id, english, french, aliases, ..] = *row;
    let mut spellings = vec![id, english, french];
    for title in [english, french] {
        if let Some((name, rest)) = title.split_once('(') {
            spellings.push(name);
            let inside = rest.trim_end_matches(')');
            if !inside.contains(',') {
                spellings.push(inside);
            }
        }
    }
    spellings.extend(names(aliases));
    spellings
}

impl CatalogueKpi {
    /// Its name in a language.
    pub fn name(&self, tongue: Tongue) -> &'static str {
        tongue.pick(self.english, self.french)
    }

    fn from_row(row: [&'static str; 10]) -> Self {
        let [id, english, french, _, fits, family, better, unit, formula, source] = row;
        let kinds = values("stage kind");
        Self {
            id,
            english,
            french,
            fits: names(fits)
                .filter_map(|kind| kinds.find(kind).map(|place| StageKind::ALL[place]))
                .collect(),
            of_the_map: fits == "map",
            family: match family {
                "experience" => Family::Experience,
                "behaviour" => Family::Behaviour,
                "business" => Family::Business,
                other => unreachable!("kpis.tsv has no family {other}"),
            },
            better: match better {
                "higher" => Some(Better::Higher),
                "lower" => Some(Better::Lower),
                _ => None,
            },
            unit: match unit {
                "count" => CatalogueUnit::Count,
                "percent" => CatalogueUnit::Percent,
                "points" => CatalogueUnit::Points,
                "duration" => CatalogueUnit::Duration,
                "money" => CatalogueUnit::Money,
                "per-hundred" => CatalogueUnit::PerHundred,
                other => unreachable!("kpis.tsv has no unit {other}"),
            },
            formula: (!formula.is_empty()).then_some(formula),
            source: CatalogueSource::ALL
                .into_iter()
                .find(|it| it.name() == source)
                .unwrap_or_else(|| unreachable!("kpis.tsv has no source {source}")),
        }
    }
}

impl CatalogueUnit {
    /// The name in `kpis.tsv` and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Percent => "percent",
            Self::Points => "points",
            Self::Duration => "duration",
            Self::Money => "money",
            Self::PerHundred => "per-hundred",
        }
    }
}

impl CatalogueSource {
    /// All of them, by name.
    pub const ALL: [Self; 14] = [
        Self::Accounts,
        Self::Advertising,
        Self::Analytics,
        Self::Contracts,
        Self::Delivery,
        Self::Events,
        Self::Monitoring,
        Self::Orders,
        Self::Public,
        Self::Requests,
        Self::Reviews,
        Self::Sales,
        Self::Subscriptions,
        Self::Survey,
    ];

    /// The name in `kpis.tsv` and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Advertising => "advertising",
            Self::Analytics => "analytics",
            Self::Contracts => "contracts",
            Self::Delivery => "delivery",
            Self::Events => "events",
            Self::Monitoring => "monitoring",
            Self::Orders => "orders",
            Self::Public => "public",
            Self::Requests => "requests",
            Self::Reviews => "reviews",
            Self::Sales => "sales",
            Self::Subscriptions => "subscriptions",
            Self::Survey => "survey",
        }
    }
}

/// All KPIs of the catalogue, in the order of the documentation.
pub fn catalogue() -> &'static [CatalogueKpi] {
    &CATALOGUE.all
}

/// The KPI that `text` names: by id, by either title, by a title without its brackets or by the
/// abbreviation in them.
pub fn catalogue_kpi(text: &str) -> Option<&'static CatalogueKpi> {
    let by_spelling = &CATALOGUE.by_spelling;
    by_spelling
        .get(text)
        .or_else(|| by_spelling.get(&*fold(text)))
        .map(|&place| &CATALOGUE.all[place])
}

/// Every spelling of every KPI of the catalogue, folded, in the order of the documentation: what a
/// mistaken name is compared with.
pub fn catalogue_spellings() -> impl Iterator<Item = (&'static str, &'static CatalogueKpi)> {
    let mut spellings: Vec<_> = CATALOGUE.by_spelling.iter().collect();
    spellings.sort_by_key(|(spelling, place)| (**place, spelling.as_str()));
    spellings.into_iter().map(|(spelling, place)| (spelling.as_str(), &CATALOGUE.all[*place]))
}

#[cfg(test)]
mod tests {
    use super::{catalogue, catalogue_kpi};

    #[test]
    fn both_names_and_abbreviations_resolve() {
        let found = [
            ("nps", "nps"),
            ("NPS", "nps"),
            ("Taux d'abandon de panier", "cart-abandonment"),
            ("Visites", "visits"),
            ("Effort client", "ces"),
            ("CES", "ces"),
            ("CAC", "acquisition-cost"),
            ("NRR", "nrr"),
            ("Satisfaction client", "csat"),
            ("Taux d’attrition", "churn"),
            ("churn", "churn"),
            ("Résolution au premier contact", "first-contact-resolution"),
            ("engagement", "engagement"),
            ("AHT", "handling-time"),
            ("DMT", "handling-time"),
            ("Taux de churn", "churn"),
        ];
        for (written, id) in found {
            assert_eq!(catalogue_kpi(written).map(|kpi| kpi.id), Some(id), "{written}");
        }
    }

    #[test]
    fn the_catalogue_is_complete_and_its_ids_find_themselves() {
        assert_eq!(catalogue().len(), 50);
        for kpi in catalogue() {
            assert_eq!(catalogue_kpi(kpi.id).map(|found| found.id), Some(kpi.id));
        }
    }
}
