//! The language of a map.

use serde_json::{Value as Json, json};

use crate::journey::Language;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::{Diagnostic, Node};

/// A BCP 47 tag.
pub(crate) struct LanguageTag;

impl Form for LanguageTag {
    type Value = Language;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Language {
        let Some(found) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return Language::default();
        };
        if is_tag(found) {
            return Language::of_tag(found);
        }
        reader.report(
            Diagnostic::new("wrong-value", node.span()).case("language").with("found", found),
        );
        Language::default()
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["string", "null"], "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" })
    }
}

/// Whether `text` has the form of a tag: `fr`, `fr-CA`, `zh-Hant`.
pub(crate) fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let main = parts.next().unwrap_or_default();
    let is_main = (2..=3).contains(&main.len()) && main.bytes().all(|b| b.is_ascii_alphabetic());
    is_main
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}
