//! What only KPIs have: units, scales, history.

use serde_json::{Value as Json, json};

use super::date::Day;
use super::quantity::Number;
use super::text_schema;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::{catalogue_kpi, catalogue_spellings};
use crate::journey::{Decimal, Point, Precision, Scale, Text, Unit, plain_number};
use crate::text::{Diagnostic, Fact, Kind, Mend, Node};

/// The unit of a KPI's numbers.
pub(crate) struct UnitName;

/// The range of a score: `0-10`, `1-7`, `1-5 effort`.
pub(crate) struct ScaleRange;

/// The name of a KPI of the catalogue.
pub(crate) struct CatalogueName;

/// Values by date.
pub(crate) struct History;

impl Form for UnitName {
    type Value = Option<Unit>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Unit> {
        let Some(found) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return None;
        };
        let unit = Unit::parse(found);
        if unit.is_none() {
            reader.report(
                Diagnostic::new("wrong-value", node.span()).case("lone-m").with("number", "2"),
            );
        }
        unit
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Form for CatalogueName {
    type Value = Option<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Text> {
        let name = reader.one_text(node)?;
        if catalogue_kpi(&name).is_none() {
            let spellings = catalogue_spellings().map(|(spelling, entry)| (spelling, entry.id));
            let nearest = reader.nearest("unresolved-reference", &name, spellings);
            let diagnostic = Diagnostic::new("unresolved-reference", node.span())
                .with("kind", Fact::Term("catalogue-kpi"))
                .with("found", name.as_str());
            reader.report(match nearest {
                Some(nearest) => diagnostic
                    .case("near")
                    .with("nearest", nearest)
                    .mend(Mend::uncertain(node.span(), nearest)),
                None => diagnostic.case("catalogue-kpi"),
            });
        }
        Some(name)
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Form for ScaleRange {
    type Value = Option<Scale>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Scale> {
        let Some(found) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return None;
        };
        let scale = scale(found);
        if scale.is_none() {
            reader.report(
                Diagnostic::new("wrong-value", node.span()).case("scale").with("found", found),
            );
        }
        scale
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

fn scale(text: &str) -> Option<Scale> {
    let (range, word) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let effort = match word.trim() {
        "" => false,
        "effort" => true,
        _ => return None,
    };
    let (low, high) = range.split_once(['-', '–', '/'])?;
    let low = plain_number(low, Decimal::PointOrComma)?;
    let high = plain_number(high, Decimal::PointOrComma)?;
    (low < high).then_some(Scale { low, high, effort })
}

impl Form for History {
    type Value = Vec<Point>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Vec<Point> {
        if !matches!(node.kind(), Kind::Mapping) {
            reader.wrong_shape(node, "history-wanted");
            return Vec::new();
        }
        let mut points: Vec<Point> = Vec::new();
        let mut precision: Option<Precision> = None;
        for (key, value) in node.entries() {
            let Some(date) = Day::read(reader, key) else { continue };
            let first = *precision.get_or_insert(date.precision);
            if first != date.precision {
                reader.report(
                    Diagnostic::new("wrong-value", key.span())
                        .case("history-precision")
                        .with("found", scalar(key).unwrap_or_default()),
                );
                continue;
            }
            let value = Number::read(reader, value.resolved());
            points.extend(value.map(|value| Point { date, value }));
        }
        points.sort_by_key(|point| point.date.value);
        points
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({
            "type": ["object", "null"],
            "additionalProperties": { "type": ["number", "string", "null"] },
        })
    }
}
