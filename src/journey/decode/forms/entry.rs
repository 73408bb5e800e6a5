//! Mappings inside others, and lists of things that are a text or a mapping.

use std::marker::PhantomData;

use serde_json::Value as Json;

use crate::journey::Text;
use crate::journey::decode::mapping::Role;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::{Form, Record};
use crate::journey::schema::{Schemas, TEXT};
use crate::text::{Kind, Node};

/// A mapping.
pub(crate) struct Nested<R>(PhantomData<R>);

/// A mapping that may be absent.
pub(crate) struct Optional<R>(PhantomData<R>);

/// A list of entries, or one of them.
pub(crate) struct Entries<R>(PhantomData<R>);

/// One entry.
pub(crate) struct OneEntry<R>(PhantomData<R>);

/// A thing that only its map knows, written as a mapping or as a plain text.
pub(crate) trait Entry: Record {
    /// The entry that a plain text makes; `None` when only a mapping will do.
    fn of_text(words: Text) -> Option<Self>;
}

impl<R: Record> Form for Nested<R> {
    type Value = R;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> R {
        reader.nested(node).unwrap_or_default()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.entry::<R>(&["null"])
    }
}

impl<R: Record> Form for Optional<R> {
    type Value = Option<R>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<R> {
        reader.nested(node)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.entry::<R>(&["null"])
    }
}

impl<R: Entry> Form for Entries<R> {
    type Value = Vec<R>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Vec<R> {
        match node.kind() {
            Kind::Sequence => node.items().filter_map(|item| reader.entry(item)).collect(),
            _ => reader.entry(node).into_iter().collect(),
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.entries::<R>(others::<R>())
    }
}

impl<R: Entry> Form for OneEntry<R> {
    type Value = Option<R>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<R> {
        reader.entry(node)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.entry::<R>(others::<R>())
    }
}

/// The types besides a mapping that an entry may have.
fn others<R: Entry>() -> &'static [&'static str] {
    if R::of_text(Text::default()).is_some() { &TEXT } else { &["null"] }
}

impl Reader<'_> {
    fn nested<R: Record>(&mut self, node: Node<'_>) -> Option<R> {
        if !matches!(node.kind(), Kind::Mapping) {
            self.wrong_shape(node, "mapping-wanted");
            return None;
        }
        let mut record = R::default();
        self.fields(node, Role::Mapping, &mut record);
        Some(record)
    }

    fn entry<R: Entry>(&mut self, node: Node<'_>) -> Option<R> {
        let node = node.resolved();
        if matches!(node.kind(), Kind::Mapping) {
            let mut record = R::default();
            let takes_text = R::of_text(Text::default()).is_some();
            let role = if takes_text { Role::ItemOrText } else { Role::Mapping };
            self.fields(node, role, &mut record);
            return Some(record);
        }
        let words = scalar(node).filter(|words| !words.is_empty());
        let entry = words.and_then(|words| R::of_text(self.text(words, node.span())));
        if entry.is_none() {
            self.wrong_shape(node, "mapping-wanted");
        }
        entry
    }
}
