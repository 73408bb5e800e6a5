//! How the value of a field is read: one form per shape of value.

mod channel;
mod choice;
mod date;
mod emotion;
mod entry;
mod file;
mod flag;
mod grade;
mod insight;
mod kpi;
mod language;
mod mention;
mod next;
mod owner;
mod place;
mod quantity;
mod quote;
mod stages;
mod text;
mod touchpoints;
mod truth;

pub(super) use channel::{Channels, short_touchpoint};
pub(super) use choice::{Exactly, LeverName, OneOf, Plain};
pub(super) use date::Day;
pub(super) use emotion::Feelings;
pub(super) use entry::{Entries, Entry, Nested, OneEntry, Optional};
pub(super) use file::{Files, OneFile, Uses};
pub(super) use flag::{Flag, FlagOnce};
pub(super) use grade::{Grade, Sample, Width};
pub(crate) use insight::{Insight, Insights};
pub(super) use kpi::{CatalogueName, History, ScaleRange, UnitName};
pub(super) use language::{LanguageTag, is_tag};
pub(super) use mention::{
    Declarations, Highlights, Mentions, OneMention, OneReference, References,
};
pub(super) use next::Ways;
pub(super) use owner::Owner;
pub(super) use place::Places;
pub(super) use quantity::{Amount, Lasting, Number, Share};
pub(super) use quote::{Words, unquoted};
pub(super) use stages::StageList;
pub(super) use text::{Free, Id, MapTitle, Names, OneText, Texts, Title};
pub(super) use touchpoints::TouchpointList;
pub(super) use truth::Truth;

use serde_json::{Value as Json, json};

use super::reader::{Reader, is_empty};
use crate::text::{Diagnostic, Fact, Kind, Node};

/// What `node` is, as a word for messages.
pub(super) fn shape(node: Node<'_>) -> Fact {
    Fact::Term(match node.resolved().kind() {
        Kind::Scalar(..) => "text",
        Kind::Sequence => "list",
        Kind::Mapping => "mapping",
        Kind::Alias | Kind::Empty => "nothing",
    })
}

/// What a schema says where a text may stand: YAML reads some texts as numbers or booleans.
pub(super) fn text_schema() -> Json {
    json!({ "type": ["string", "number", "boolean", "null"] })
}

/// What a schema says of one thing or a list of it; `item` says which types it has.
pub(super) fn one_or_many(mut item: Json) -> Json {
    let one = item.clone();
    let mut types = match item.get("type") {
        Some(Json::Array(types)) => types.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    types.push(json!("array"));
    item["type"] = json!(types);
    item["items"] = one;
    item
}

impl Reader<'_> {
    /// Says that something else should stand at `node`.
    pub(super) fn wrong_shape(&mut self, node: Node<'_>, case: &'static str) {
        let node = node.resolved();
        if is_empty(node) {
            self.report(Diagnostic::new("empty-value", node.span()).case("item"));
            return;
        }
        let entry = node.entries().next();
        if let (Some((key, value)), "text-wanted") = (entry, case)
            && node.entries().count() == 1
        {
            let (name, said) = (super::reader::scalar(key), super::reader::scalar(value));
            if let (Some(name), Some(said)) = (name, said) {
                let write = crate::text::quoting::quoted(&format!("{name}: {said}"));
                self.report(
                    Diagnostic::new("wrong-value", key.span())
                        .case("line-became-field")
                        .with("found", name)
                        .with("write", write.as_str())
                        .mend(crate::text::Mend::uncertain(node.span(), write)),
                );
                return;
            }
        }
        let span = entry.map_or(node.span(), |(key, _)| key.span());
        self.report(Diagnostic::new("wrong-value", span).case(case).with("found", shape(node)));
    }
}
