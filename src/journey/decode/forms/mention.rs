//! Names of items, and items declared where they are named.

use std::marker::PhantomData;

use serde_json::{Value as Json, json};

use super::{one_or_many, text_schema};
use crate::journey::decode::collected::{Draft, Item, Name, Unmatched, Use};
use crate::journey::decode::items::Finish;
use crate::journey::decode::mapping::Role;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::{Schemas, TEXT};
use crate::journey::{Kpi, Mention};
use crate::text::{Diagnostic, Kind, Node, Spanned};

/// Items, named or declared in place; a name that nothing has is a new item.
pub(crate) struct Mentions<T>(PhantomData<T>);

/// One item, named or declared in place.
pub(crate) struct OneMention<T>(PhantomData<T>);

/// Items that must exist.
pub(crate) struct References<T>(PhantomData<T>);

/// One item that must exist.
pub(crate) struct OneReference<T>(PhantomData<T>);

/// KPIs for the header: at most four.
pub(crate) struct Highlights;

/// The items that a file declares at its top.
pub(crate) struct Declarations<T>(PhantomData<T>);

impl<T: Item + Finish> Form for Mentions<T> {
    type Value = Vec<Mention<T>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        if matches!(node.kind(), Kind::Sequence) {
            if T::IS_SENTENCE {
                reader.split_by_comma(node);
            }
            return node
                .items()
                .filter_map(|item| reader.mention(item, Unmatched::IsNew))
                .collect();
        }
        reader.mention(node, Unmatched::IsNew).into_iter().collect()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.entries::<T>(&TEXT)
    }
}

impl<T: Item + Finish> Form for OneMention<T> {
    type Value = Option<Mention<T>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        reader.mention(node, Unmatched::IsNew)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.entry::<T>(&TEXT)
    }
}

impl<T: Item> Form for References<T> {
    type Value = Vec<Mention<T>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        if matches!(node.kind(), Kind::Sequence) {
            return node.items().filter_map(|item| reader.reference(item)).collect();
        }
        reader.reference(node).into_iter().collect()
    }

    fn schema(_: &mut Schemas) -> Json {
        one_or_many(text_schema())
    }
}

impl<T: Item> Form for OneReference<T> {
    type Value = Option<Mention<T>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        reader.reference(node)
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Form for Highlights {
    type Value = Vec<Mention<Kpi>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        const MOST: usize = 4;
        if let Some(fifth) = node.items().nth(MOST) {
            reader.report(
                Diagnostic::new("wrong-value", fifth.span())
                    .case("too-many-highlights")
                    .with("most", MOST),
            );
        }
        References::<Kpi>::read(reader, node).into_iter().take(MOST).collect()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let mut schema = References::<Kpi>::schema(schemas);
        schema["maxItems"] = json!(4);
        schema
    }
}

impl<T: Item + Finish> Form for Declarations<T> {
    type Value = Vec<T>;

    /// The items go to the collection; the journey's list is filled when names are resolved.
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        match node.kind() {
            Kind::Sequence => {
                if T::IS_SENTENCE {
                    reader.split_by_comma(node);
                }
                node.items().for_each(|item| reader.declaration::<T>(item));
            }
            Kind::Mapping | Kind::Scalar(..) => reader.declaration::<T>(node),
            Kind::Alias | Kind::Empty => {}
        }
        Vec::new()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.entries::<T>(&TEXT)
    }
}

impl Reader<'_> {
    fn mention<T: Item + Finish>(
        &mut self,
        node: Node<'_>,
        unmatched: Unmatched,
    ) -> Option<Mention<T>> {
        let node = node.resolved();
        if !self.admits(node) {
            return None;
        }
        if let Some(words) = scalar(node).filter(|words| !words.is_empty()) {
            let used = self.named(node, words, unmatched);
            let name = self.text(words, node.span());
            return Some(T::ledger(&mut self.collected).mention(name, used));
        }
        if !matches!(node.kind(), Kind::Mapping) {
            self.wrong_shape(node, "item-wanted");
            return None;
        }
        let place = self.declare::<T>(node)?;
        let ledger = T::ledger(&mut self.collected);
        let title = ledger.drafts[place].item.title().clone();
        Some(ledger.mention(title, Use::Declared(place)))
    }

    fn reference<T: Item>(&mut self, node: Node<'_>) -> Option<Mention<T>> {
        let node = node.resolved();
        if !self.admits(node) {
            return None;
        }
        let Some(words) = scalar(node).filter(|words| !words.is_empty()) else {
            self.wrong_shape(node, "text-wanted");
            return None;
        };
        let used = self.named(node, words, Unmatched::IsWrong);
        let name = self.text(words, node.span());
        Some(T::ledger(&mut self.collected).mention(name, used))
    }

    fn named(&self, node: Node<'_>, words: &str, unmatched: Unmatched) -> Use {
        let words = Spanned::new(words.to_owned(), self.place(node.span()));
        Use::Named(Name { words, span: node.span(), unmatched })
    }

    fn declaration<T: Item + Finish>(&mut self, node: Node<'_>) {
        let node = node.resolved();
        if !self.admits(node) {
            return;
        }
        let place = match scalar(node).filter(|words| !words.is_empty()) {
            Some(words) => {
                let item = T::of_text(self.text(words, node.span()));
                let drafts = &mut T::ledger(&mut self.collected).drafts;
                drafts.push(Draft { item, span: node.span(), plain: true });
                Some(drafts.len() - 1)
            }
            None if matches!(node.kind(), Kind::Mapping) => self.declare::<T>(node),
            None => {
                self.wrong_shape(node, "item-wanted");
                None
            }
        };
        if let Some(place) = place {
            T::ledger(&mut self.collected).uses.push(Use::Declared(place));
        }
    }

    /// The place of the draft that the mapping `node` declares; `None` when it has no title.
    fn declare<T: Item + Finish>(&mut self, node: Node<'_>) -> Option<usize> {
        let mut item = T::default();
        let outer = self.id_span.take();
        let seen = self.fields(node, Role::ItemOrText, &mut item);
        let own = std::mem::replace(&mut self.id_span, outer);
        item.finish(seen, self);
        if item.title().is_empty() && item.id().is_empty() {
            return None;
        }
        let title = node.entries().next().map_or(node.span(), |(_, value)| value.span());
        let drafts = &mut T::ledger(&mut self.collected).drafts;
        drafts.push(Draft { item, span: own.unwrap_or(title), plain: false });
        Some(drafts.len() - 1)
    }
}
