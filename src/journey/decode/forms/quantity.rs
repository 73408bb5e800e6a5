//! Quantities, where a certain kind of them is wanted.

use serde_json::{Value as Json, json};

use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::journey::{Dimension, Quantity, QuantityError};
use crate::text::{Diagnostic, Mend, Node, Spanned};

/// Any quantity.
pub(crate) struct Amount;

/// A number of a KPI: its unit is judged when the KPI is known.
pub(crate) struct Number;

/// 0 to 100 %.
pub(crate) struct Share;

/// A duration.
pub(crate) struct Lasting;

impl Form for Amount {
    type Value = Option<Spanned<Quantity>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let quantity = reader.quantity(node)?;
        Some(reader.at(quantity, node.span()))
    }

    fn schema(_: &mut Schemas) -> Json {
        number_or_text()
    }
}

impl Form for Number {
    type Value = Option<Spanned<Quantity>>;

    /// Keeps its place even in a library, until the KPI's unit has judged it.
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        reader.quantity(node).map(|quantity| Spanned::new(quantity, node.span()))
    }

    fn schema(_: &mut Schemas) -> Json {
        number_or_text()
    }
}

impl Form for Share {
    type Value = Option<Spanned<Quantity>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let quantity = reader.quantity_or(node, "share-wanted")?;
        if quantity.ratio().is_some_and(|ratio| (0.0..=1.0).contains(&ratio)) {
            return Some(reader.at(quantity, node.span()));
        }
        let case = if quantity.ratio().is_some() { "share-range" } else { "share-wanted" };
        reader.report(
            Diagnostic::new("wrong-value", node.span()).case(case).with("found", quantity.written),
        );
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["number", "string", "null"], "minimum": 0, "maximum": 100 })
    }
}

impl Form for Lasting {
    type Value = Option<Spanned<Quantity>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let quantity = reader.quantity_or(node, "duration-wanted")?;
        if quantity.dimension() == Dimension::Duration && quantity.per.is_none() {
            return Some(reader.at(quantity, node.span()));
        }
        reader.report(
            Diagnostic::new("wrong-value", node.span())
                .case("duration-wanted")
                .with("found", quantity.written),
        );
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["string", "number", "null"] })
    }
}

fn number_or_text() -> Json {
    json!({ "type": ["number", "string", "null"] })
}

impl Reader<'_> {
    /// The quantity at `node`; `None`, after saying so, where none stands.
    pub(crate) fn quantity(&mut self, node: Node<'_>) -> Option<Quantity> {
        self.quantity_or(node, "quantity")
    }

    /// The same, saying `wanted` where the text has no number at all.
    fn quantity_or(&mut self, node: Node<'_>, wanted: &'static str) -> Option<Quantity> {
        let Some(found) = scalar(node) else {
            self.wrong_shape(node, "text-wanted");
            return None;
        };
        let error = match Quantity::parse(found, self.decimal) {
            Ok(quantity) => return Some(quantity),
            Err(error) => error,
        };
        let diagnostic = self.quantity_trouble(node, found, error, wanted);
        self.report(diagnostic);
        None
    }

    fn quantity_trouble(
        &self,
        node: Node<'_>,
        found: &str,
        error: QuantityError,
        wanted: &'static str,
    ) -> Diagnostic {
        let span = node.span();
        let diagnostic = Diagnostic::new("wrong-value", span).with("found", found);
        match error {
            QuantityError::Operator { rest } => diagnostic
                .case("operator")
                .with("write", rest.as_str())
                .mend(Mend::uncertain(span, rest)),
            QuantityError::Comma { decimal, grouped: None } => diagnostic
                .case("comma")
                .with("decimal", decimal.as_str())
                .mend(Mend::uncertain(span, decimal)),
            QuantityError::Comma { decimal, grouped: Some(grouped) } => {
                diagnostic.case("comma-twofold").with("decimal", decimal).with("grouped", grouped)
            }
            QuantityError::LoneM { number } => diagnostic.case("lone-m").with("number", number),
            QuantityError::NotAQuantity => {
                let written = out_of(found)
                    .or_else(|| Quantity::within(found, self.decimal).map(str::to_owned));
                match written {
                    Some(write) => diagnostic
                        .case("quantity-within")
                        .with("write", write.as_str())
                        .mend(Mend::uncertain(span, write)),
                    None => diagnostic.case(wanted),
                }
            }
        }
    }
}

/// `6/10` for `6 prospects sur 10` and `6 out of 10 buyers`.
fn out_of(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let joint = words.iter().position(|word| matches!(*word, "sur" | "of" | "in"))?;
    let number = |word: &&&str| word.parse::<u32>().is_ok();
    let before = words[..joint].iter().find(number)?;
    let behind = words.get(joint + 1).filter(|word| number(word))?;
    Some(format!("{before}/{behind}"))
}
