//! The touchpoints of a stage: a list, or `none`.

use serde_json::{Value as Json, json};

use crate::journey::decode::identity::Identity;
use crate::journey::decode::mapping::Role;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::{Schemas, TEXT};
use crate::journey::vocabulary::{fold, key};
use crate::journey::{Touchpoint, Touchpoints};
use crate::text::{Kind, Node};

/// Touchpoints, short or as mappings, or the word that nobody is there.
pub(crate) struct TouchpointList;

impl Form for TouchpointList {
    type Value = Touchpoints;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Touchpoints {
        if let Some(nobody) = reader.nobody(node) {
            return nobody;
        }
        match node.kind() {
            Kind::Sequence => {
                reader.split_by_comma(node);
                let count = node.items().take(PLENTY).count();
                let mut touchpoints = Vec::with_capacity(count);
                let mut identities = Vec::with_capacity(count);
                for item in node.items() {
                    if let Some((touchpoint, identity)) = reader.touchpoint(item.resolved()) {
                        touchpoints.push(touchpoint);
                        identities.push(identity);
                    }
                }
                reader.identify_touchpoints(&mut touchpoints, &identities);
                Touchpoints::Listed(touchpoints)
            }
            _ => {
                reader.bare_list(node);
                let mut listed: (Vec<Touchpoint>, Vec<Identity>) =
                    reader.touchpoint(node).into_iter().unzip();
                reader.identify_touchpoints(&mut listed.0, &listed.1);
                Touchpoints::Listed(listed.0)
            }
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let one = schemas.entry::<Touchpoint>(&TEXT);
        schemas.define("touchpoint-list".to_owned(), |schemas| {
            let mut list = schemas.inline::<Touchpoint>();
            list["type"] = json!(["string", "number", "boolean", "object", "array", "null"]);
            list["items"] = one;
            for name in key("none").into_iter().flat_map(|key| [key.english, key.french]) {
                list["properties"][name] = super::text_schema();
            }
            // `none: why` is a mapping that is no touchpoint.
            if let Some(list) = list.as_object_mut() {
                list.remove("required");
            }
            list
        })
    }
}

/// Room is made at once for so many touchpoints.
const PLENTY: usize = 1_000;

/// Whether `text` is `none` or `aucun`.
fn is_none(text: &str) -> bool {
    let folded = fold(text);
    key("none").is_some_and(|key| folded == fold(key.english) || folded == fold(key.french))
}

impl Reader<'_> {
    /// `none`, or `none: why`.
    fn nobody(&mut self, node: Node<'_>) -> Option<Touchpoints> {
        if let Some(word) = scalar(node) {
            let span = self.place(node.span());
            return is_none(word).then_some(Touchpoints::Nobody { why: None, span });
        }
        let mut entries = node.entries();
        let (Some((word, why)), None) = (entries.next(), entries.next()) else { return None };
        is_none(scalar(word)?).then(|| {
            let span = self.place(word.span());
            Touchpoints::Nobody { why: self.one_text(why.resolved()), span }
        })
    }

    fn touchpoint(&mut self, node: Node<'_>) -> Option<(Touchpoint, Identity)> {
        if !self.admits(node) {
            return None;
        }
        if let Some(words) = scalar(node).filter(|words| !words.is_empty()) {
            let touchpoint = self.touchpoint_of_text(node, words);
            return Some((touchpoint, Identity { span: node.span() }));
        }
        if !matches!(node.kind(), Kind::Mapping) {
            self.wrong_shape(node, "item-wanted");
            return None;
        }
        let mut touchpoint = Touchpoint { span: self.place(node.span()), ..Touchpoint::default() };
        let outer = self.id_span.take();
        self.fields(node, Role::ItemOrText, &mut touchpoint);
        let own = std::mem::replace(&mut self.id_span, outer);
        let title = node.entries().next().map_or(node.span(), |(_, value)| value.span());
        Some((touchpoint, Identity { span: own.unwrap_or(title) }))
    }
}
