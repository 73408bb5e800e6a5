//! Numbers of a KPI share its unit; what it leaves out comes from the catalogue.

use super::collected::Item;
use super::identity::id_of;
use super::items::Finish;
use super::mapping::Seen;
use super::reader::Reader;
use crate::journey::vocabulary::{CatalogueKpi, CatalogueUnit, Tongue, catalogue_kpi, fold};
use crate::journey::{Better, Dimension, Kpi, Quantity, Scale, Text, Unit};
use crate::text::{Diagnostic, Fact, Spanned};

impl Finish for Kpi {
    fn finish(&mut self, _seen: Seen, reader: &mut Reader<'_>) {
        self.declared = true;
        let by_title = catalogue_kpi(&self.title);
        let like = self.like.as_ref().and_then(|like| catalogue_kpi(like));
        let by_id = || (!self.id.is_empty()).then(|| catalogue_kpi(&self.id)).flatten();
        if let Some(entry) = like.or(by_title).or_else(by_id) {
            self.follow(entry, reader.tongue);
        }
        self.share_unit(reader);
        if self.actual.is_none() {
            self.actual = self.history.last().map(|point| point.value.clone());
        }
        self.drop_places(reader);
    }
}

impl Kpi {
    /// The KPI of the catalogue, as a map in French or English shows it.
    pub(super) fn of_catalogue(entry: &'static CatalogueKpi, name: &Text, tongue: Tongue) -> Self {
        let mut kpi = Self { id: entry.id.to_owned(), ..Self::default() };
        kpi.title = Spanned::new(entry.name(tongue).to_owned(), name.span);
        kpi.follow(entry, tongue);
        kpi
    }

    fn follow(&mut self, entry: &'static CatalogueKpi, tongue: Tongue) {
        self.catalogue = Some(entry.id);
        self.family = self.family.or(Some(entry.family));
        self.better = self.better.or(entry.better).or(match (entry.id, self.scale) {
            ("ces", Some(Scale { effort: true, .. })) => Some(Better::Lower),
            ("ces", Some(_)) => Some(Better::Higher),
            _ => None,
        });
        if self.fits.is_empty() {
            self.fits.clone_from(&entry.fits);
        }
        if self.title.value == entry.id {
            self.title.value = entry.name(tongue).to_owned();
            if self.id.is_empty() {
                self.id = entry.id.to_owned();
            }
        } else if self.id.is_empty() && fold(&self.title) == fold(entry.name(tongue)) {
            self.id = entry.id.to_owned();
        }
        if self.unit.is_none() {
            self.unit = match entry.unit {
                CatalogueUnit::Percent => Some(Unit::Percent),
                CatalogueUnit::Points => Some(Unit::Points),
                CatalogueUnit::Count
                | CatalogueUnit::Duration
                | CatalogueUnit::Money
                | CatalogueUnit::PerHundred => None,
            };
        }
    }

    fn numbers(&mut self) -> impl Iterator<Item = &mut Spanned<Quantity>> {
        let points = self.history.iter_mut().map(|point| &mut point.value);
        [&mut self.baseline, &mut self.target, &mut self.actual].into_iter().flatten().chain(points)
    }

    /// Bare numbers take the KPI's unit; a number of another dimension is a mistake.
    fn share_unit(&mut self, reader: &mut Reader<'_>) {
        let catalogue = self.catalogue.and_then(catalogue_kpi).map(|entry| entry.unit);
        let wanted = self.unit.clone().or_else(|| {
            let units = self.numbers().map(|number| &number.unit);
            units.filter(|unit| **unit != Unit::None).find(|unit| suits(unit, catalogue)).cloned()
        });
        let Some(wanted) = wanted else {
            return self.complain_of_dimension(catalogue, reader);
        };
        for number in self.numbers() {
            if number.unit == Unit::None {
                number.value.unit = wanted.clone();
            } else if !fits(&number.unit, &wanted) {
                reader.report(wrong_dimension(number, wanted.dimension()));
            }
        }
        self.unit = Some(wanted);
    }

    /// No number has a unit that suits what the catalogue says of the KPI.
    fn complain_of_dimension(&mut self, catalogue: Option<CatalogueUnit>, reader: &mut Reader<'_>) {
        let wanted = match catalogue {
            Some(CatalogueUnit::Duration) => Dimension::Duration,
            Some(CatalogueUnit::Money) => Dimension::Money,
            _ => return,
        };
        for number in self.numbers().filter(|number| number.unit != Unit::None) {
            reader.report(wrong_dimension(number, wanted));
        }
    }

    fn drop_places(&mut self, reader: &Reader<'_>) {
        for number in self.numbers() {
            number.span = reader.place(number.span);
        }
    }
}

/// Whether a unit may stand where `wanted` is the KPI's: ratings may stand for shares and points.
fn fits(unit: &Unit, wanted: &Unit) -> bool {
    let rating = matches!(unit, Unit::OutOf(_));
    unit.dimension() == wanted.dimension() || (rating && wanted.dimension() == Dimension::Points)
}

/// Whether a number's own unit can be the unit of a KPI of the catalogue.
fn suits(unit: &Unit, catalogue: Option<CatalogueUnit>) -> bool {
    match catalogue {
        Some(CatalogueUnit::Duration) => unit.dimension() == Dimension::Duration,
        Some(CatalogueUnit::Money) => unit.dimension() == Dimension::Money,
        _ => true,
    }
}

fn wrong_dimension(number: &Spanned<Quantity>, wanted: Dimension) -> Diagnostic {
    Diagnostic::new("wrong-value", number.span)
        .case("dimension")
        .with("found", number.written.as_str())
        .with("wanted", Fact::Term(dimension_term(wanted)))
}

/// The word for a kind of number in messages.
fn dimension_term(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Number => "number",
        Dimension::Share => "percentage",
        Dimension::Points => "points",
        Dimension::Duration => "duration",
        Dimension::Money => "amount",
    }
}

/// An id for an item that has none, from its title.
pub(super) fn settle_id<T: Item>(item: &mut T, place: usize) {
    if item.id().is_empty() {
        let id = id_of(item.title(), T::NAME, place);
        *item.id_mut() = id;
    }
}
