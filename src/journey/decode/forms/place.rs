//! Places of the map: `stage` or `stage/touchpoint`.

use serde_json::Value as Json;

use super::{one_or_many, text_schema};
use crate::journey::Place;
use crate::journey::decode::reader::Reader;
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::{Kind, Node};

/// One place or a list of them; they are resolved when all stages are known.
pub(crate) struct Places;

impl Form for Places {
    type Value = Vec<Place>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let mut place = |node: Node<'_>| {
            let name = reader.one_text(node.resolved())?;
            Some(Place { name, stage: None, touchpoint: None })
        };
        match node.kind() {
            Kind::Sequence => node.items().filter_map(place).collect(),
            _ => place(node).into_iter().collect(),
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        one_or_many(text_schema())
    }
}
