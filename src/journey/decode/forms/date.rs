//! Dates.

use serde_json::{Value as Json, json};

use crate::journey::Date;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::{Diagnostic, Mend, Node, Spanned};

/// A day, a month, a quarter or a year.
pub(crate) struct Day;

impl Form for Day {
    type Value = Option<Spanned<Date>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let Some(found) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return None;
        };
        if let Some(date) = Date::parse(found) {
            return Some(reader.at(date, node.span()));
        }
        let diagnostic = Diagnostic::new("wrong-value", node.span()).with("found", found);
        reader.report(match Date::meant(found).filter(|date| date.to_string() != found) {
            Some(date) => diagnostic
                .case("date-form")
                .with("write", date.to_string())
                .mend(Mend::uncertain(node.span(), date.to_string())),
            None => diagnostic.case("date"),
        });
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["string", "integer", "null"] })
    }
}
