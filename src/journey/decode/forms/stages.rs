//! The stages of a map.

use serde_json::{Value as Json, json};

use crate::journey::Stage;
use crate::journey::decode::identity::Identity;
use crate::journey::decode::mapping::Role;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::{Form, Record};
use crate::journey::schema::{Schemas, TEXT};
use crate::journey::vocabulary::kind_of_title;
use crate::text::{Diagnostic, Kind, Node};

/// A list of stages, at least one; each a mapping, or a text that is only a title.
pub(crate) struct StageList;

/// Room is made at once for so many stages.
const PLENTY: usize = 100;

impl Form for StageList {
    type Value = Vec<Stage>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Vec<Stage> {
        if !matches!(node.kind(), Kind::Sequence) {
            reader.wrong_shape(node, "stages-wanted");
            return Vec::new();
        }
        let count = node.items().take(PLENTY).count();
        let (mut stages, mut identities) = (Vec::with_capacity(count), Vec::with_capacity(count));
        for item in node.items() {
            if let Some((stage, identity)) = reader.stage(item.resolved()) {
                stages.push(stage);
                identities.push(identity);
            }
        }
        if stages.is_empty() && node.items().next().is_none() {
            reader.report(
                Diagnostic::new("missing-key", node.span())
                    .case("no-stage")
                    .with("key", Stage::NAME),
            );
        }
        reader.identify_stages(&mut stages, &identities);
        stages
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let stage = schemas.entry::<Stage>(&TEXT);
        json!({ "type": "array", "minItems": 1, "items": stage })
    }
}

impl Reader<'_> {
    fn stage(&mut self, node: Node<'_>) -> Option<(Stage, Identity)> {
        if !self.admits(node) {
            return None;
        }
        let mut stage = Stage { funnel: true, span: self.place(node.span()), ..Stage::default() };
        if let Some(words) = scalar(node).filter(|words| !words.is_empty()) {
            stage.title = self.text(words, node.span());
            stage.kind = kind_of_title(&stage.title);
            return Some((stage, Identity { span: node.span() }));
        }
        if !matches!(node.kind(), Kind::Mapping) {
            self.wrong_shape(node, "item-wanted");
            return None;
        }
        let outer = self.id_span.take();
        self.fields(node, Role::ItemOrText, &mut stage);
        let own = std::mem::replace(&mut self.id_span, outer);
        stage.kind = stage.kind.or_else(|| kind_of_title(&stage.title));
        let title = node.entries().next().map_or(node.span(), |(_, value)| value.span());
        Some((stage, Identity { span: own.unwrap_or(title) }))
    }
}
