//! Names of other files.

use serde_json::Value as Json;

use super::{OneText, Texts, one_or_many, text_schema};
use crate::journey::Text;
use crate::journey::decode::reader::Reader;
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::{Kind, Node};

/// One file, perhaps with a place in it: `coat.journey.yaml#use/complaint`.
pub(crate) struct OneFile;

/// One file or a list of them.
pub(crate) struct Files;

/// The libraries of a file.
pub(crate) struct Uses;

impl Form for Uses {
    type Value = Vec<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Vec<Text> {
        let items: Vec<Node<'_>> = match node.kind() {
            Kind::Sequence => node.items().collect(),
            _ => vec![node],
        };
        let mut files = Vec::new();
        for item in items {
            if let Some(file) = reader.one_text(item.resolved()) {
                reader.use_spans.push(item.span());
                files.push(file);
            }
        }
        files
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Files::schema(schemas)
    }
}

impl Form for OneFile {
    type Value = Option<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        OneText::read(reader, node)
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Form for Files {
    type Value = Vec<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        Texts::read(reader, node)
    }

    fn schema(_: &mut Schemas) -> Json {
        one_or_many(text_schema())
    }
}
