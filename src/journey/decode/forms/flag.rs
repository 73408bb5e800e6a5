//! Yes or no.

use serde_json::{Value as Json, json};

use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::{Diagnostic, Node, Spanned};

/// Yes or no; no when nothing is written.
pub(crate) struct Flag;

/// Yes or no, with its place.
pub(crate) struct FlagOnce;

impl Form for Flag {
    type Value = bool;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> bool {
        reader.yes_or_no(node).unwrap_or_default()
    }

    fn schema(_: &mut Schemas) -> Json {
        flag_schema()
    }
}

impl Form for FlagOnce {
    type Value = Option<Spanned<bool>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        reader.yes_or_no(node).map(|answer| reader.at(answer, node.span()))
    }

    fn schema(_: &mut Schemas) -> Json {
        flag_schema()
    }
}

fn flag_schema() -> Json {
    json!({ "enum": [true, false, "yes", "no", "oui", "non", "vrai", "faux", null] })
}

/// What a text says of yes or no.
pub(crate) fn answer(text: &str) -> Option<bool> {
    const YES: [&str; 4] = ["yes", "true", "oui", "vrai"];
    const NO: [&str; 4] = ["no", "false", "non", "faux"];
    let is = |words: [&str; 4]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is(YES) {
        Some(true)
    } else if is(NO) {
        Some(false)
    } else {
        None
    }
}

impl Reader<'_> {
    fn yes_or_no(&mut self, node: Node<'_>) -> Option<bool> {
        let answer = scalar(node).and_then(answer);
        if answer.is_none() {
            match scalar(node) {
                Some(found) => self.report(
                    Diagnostic::new("wrong-value", node.span())
                        .case("yes-or-no")
                        .with("found", found),
                ),
                None => self.wrong_shape(node, "text-wanted"),
            }
        }
        answer
    }
}
