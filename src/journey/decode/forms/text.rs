//! Free texts.

use serde_json::{Value as Json, json};

use super::{one_or_many, text_schema};
use crate::journey::Text;
use crate::journey::decode::reader::{Reader, plain, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::{Diagnostic, Kind, Mend, Node, Span};

/// The title of an item.
pub(crate) struct Title;

/// The title of a map.
pub(crate) struct MapTitle;

/// An id.
pub(crate) struct Id;

/// One text.
pub(crate) struct OneText;

/// One text or a list of texts.
pub(crate) struct Texts;

/// One name or a list of names.
pub(crate) struct Names;

/// A mapping of the author's own keys to texts.
pub(crate) struct Free;

impl Form for Title {
    type Value = Text;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Text {
        reader.one_text(node).unwrap_or_default()
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Form for MapTitle {
    type Value = Option<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Text> {
        reader.one_text(node)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Title::schema(schemas)
    }
}

impl Form for Id {
    type Value = String;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> String {
        let Some(id) = reader.one_text(node) else { return String::new() };
        reader.id_span = Some(node.span());
        id.value
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Form for OneText {
    type Value = Option<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Text> {
        reader.one_text(node)
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Form for Texts {
    type Value = Vec<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Vec<Text> {
        if let Some(words) = scalar(node) {
            return vec![reader.text(words, node.span())];
        }
        if !matches!(node.kind(), Kind::Sequence) {
            reader.wrong_shape(node, "text-wanted");
            return Vec::new();
        }
        reader.split_by_comma(node);
        node.items().filter_map(|item| reader.one_text(item)).collect()
    }

    fn schema(_: &mut Schemas) -> Json {
        one_or_many(text_schema())
    }
}

impl Form for Names {
    type Value = Vec<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Vec<Text> {
        reader.bare_list(node);
        Texts::read(reader, node)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Texts::schema(schemas)
    }
}

impl Form for Free {
    type Value = Vec<(Text, Text)>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        if !matches!(node.kind(), Kind::Mapping) {
            reader.wrong_shape(node, "mapping-wanted");
            return Vec::new();
        }
        let mut pairs = Vec::new();
        for (key, value) in node.entries() {
            let Some(name) = scalar(key) else { continue };
            let name = reader.text(name, key.span());
            let texts = Texts::read(reader, value.resolved());
            pairs.extend(texts.into_iter().map(|text| (name.clone(), text)));
        }
        pairs
    }

    /// A part written beside the field, `age: 34`, joins the others.
    fn read_into(slot: &mut Self::Value, key: Node<'_>, value: Node<'_>, reader: &mut Reader<'_>) {
        if scalar(value).is_none() || !reader.is_part(key) {
            slot.extend(Self::read(reader, value));
            return;
        }
        let name = reader.text(scalar(key).unwrap_or_default(), key.span());
        slot.extend(reader.one_text(value).map(|text| (name, text)));
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({
            "type": ["object", "null"],
            "additionalProperties": one_or_many(text_schema()),
        })
    }
}

impl Reader<'_> {
    /// The text at `node`; `None`, after saying so, where none stands.
    pub(crate) fn one_text(&mut self, node: Node<'_>) -> Option<Text> {
        match scalar(node).filter(|words| !words.is_empty()) {
            Some(words) => Some(self.text(words, node.span())),
            None => {
                self.wrong_shape(node, "text-wanted");
                None
            }
        }
    }

    /// Whether `key` is a name that belongs inside a field and stands beside it.
    fn is_part(&self, key: Node<'_>) -> bool {
        let demographics = crate::journey::vocabulary::key("demographics");
        let folded = scalar(key).map(crate::journey::vocabulary::fold).unwrap_or_default();
        demographics.is_some_and(|demographics| {
            let mut parts = demographics.parts.iter();
            parts.any(|part| crate::journey::vocabulary::fold(part) == folded)
        })
    }

    /// `[Compares prices, then pays]` holds two items: the second begins in lower case after one
    /// that begins with a capital. `[Nobody calls (severity 4, 30%)]` holds one, by its parenthesis.
    pub(crate) fn split_by_comma(&mut self, list: Node<'_>) {
        if !self.written(list.span()).starts_with('[') {
            return;
        }
        let starts = |item: Node<'_>, is: fn(char) -> bool| {
            plain(item).is_some_and(|words| words.starts_with(is))
        };
        let items: Vec<Node<'_>> = list.items().collect();
        for pair in items.windows(2) {
            let [before, item] = pair else { continue };
            let is_open = plain(*before).is_some_and(opens_more_than_it_closes);
            let is_sentence =
                starts(*before, char::is_uppercase) && starts(*item, char::is_lowercase);
            if is_open || is_sentence {
                let whole = before.span().to(item.span());
                let joined = crate::text::quoting::quoted(self.written(whole));
                self.report(
                    Diagnostic::new("split-by-comma", item.span())
                        .with("found", self.written(item.span()))
                        .with("write", joined.as_str())
                        .related("item-before", before.span())
                        .mend(Mend::uncertain(Span::new(whole.start, whole.end), joined)),
                );
            }
        }
    }
}

fn opens_more_than_it_closes(text: &str) -> bool {
    text.matches('(').count() > text.matches(')').count()
}
