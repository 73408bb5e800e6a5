//! Moments of truth: yes, or what is decided.

use serde_json::Value as Json;

use super::flag::answer;
use super::text_schema;
use crate::journey::MomentOfTruth;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::Node;

/// Yes, no, or a sentence saying what is decided here.
pub(crate) struct Truth;

impl Form for Truth {
    type Value = Option<MomentOfTruth>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let Some(words) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return None;
        };
        let span = reader.place(node.span());
        match answer(words) {
            Some(true) => Some(MomentOfTruth { sentence: None, span }),
            Some(false) => None,
            None => Some(MomentOfTruth { sentence: Some(reader.text(words, node.span())), span }),
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}
