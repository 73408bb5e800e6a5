//! Insights: a text or a mapping with its evidence.

use serde_json::Value as Json;

use super::entry::{Entries, Entry};
use super::mention::Mentions;
use super::text::Title;
use crate::journey::decode::reader::Reader;
use crate::journey::decode::record::{Form, record};
use crate::journey::schema::Schemas;
use crate::journey::{Custom, Evidence, Source, Text};
use crate::text::Node;

/// What was understood, with its evidence.
pub(crate) struct Insights;

/// Something understood, as an item of the list.
#[derive(Default)]
pub(crate) struct Insight {
    insight: Text,
    evidence: Evidence,
    custom: Vec<Custom>,
}

record! {
    Insight, "insight", custom: custom;
    #[needed] insight: Title => insight, "What was understood, weak signals included.", "Ce que l’on a compris, signaux faibles compris.";
    evidence: Mentions<Source> => evidence, "What proves it: sources.", "Ce qui le prouve : des sources.";
}

impl Entry for Insight {
    fn of_text(words: Text) -> Option<Self> {
        Some(Self { insight: words, ..Self::default() })
    }
}

impl Form for Insights {
    type Value = Vec<(Text, Evidence)>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let insights = Entries::<Insight>::read(reader, node);
        insights.into_iter().map(|insight| (insight.insight, insight.evidence)).collect()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Entries::<Insight>::schema(schemas)
    }
}
