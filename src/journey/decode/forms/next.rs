//! Ways on: an id, a list of ids, or ids with shares.

use serde_json::{Value as Json, json};

use super::quantity::Share;
use super::{one_or_many, text_schema};
use crate::journey::Next;
use crate::journey::Quantity;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::{Diagnostic, Kind, Mend, Node};

/// Where customers go next.
pub(crate) struct Ways;

impl Form for Ways {
    type Value = Vec<Next>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        match node.kind() {
            Kind::Mapping => reader.ways_with_shares(node),
            Kind::Sequence => node.items().filter_map(|item| reader.way(item.resolved())).collect(),
            _ => reader.way(node).into_iter().collect(),
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        let mut schema = one_or_many(text_schema());
        schema["type"] = json!(["string", "number", "boolean", "array", "object", "null"]);
        schema["additionalProperties"] = json!({ "type": ["number", "string", "null"] });
        schema
    }
}

impl Reader<'_> {
    fn way(&mut self, node: Node<'_>) -> Option<Next> {
        if let Some((found, write)) = scalar(node).and_then(|text| Some((text, shares_in(text)?))) {
            self.report(
                Diagnostic::new("wrong-value", node.span())
                    .case("shares-in-text")
                    .with("found", found)
                    .with("write", write.as_str())
                    .mend(Mend::uncertain(node.span(), write)),
            );
            return None;
        }
        self.one_text(node).map(|to| Next { to, destination: None, share: None })
    }

    fn ways_with_shares(&mut self, node: Node<'_>) -> Vec<Next> {
        let mut ways = Vec::new();
        for (key, value) in node.entries() {
            let Some(name) = scalar(key) else { continue };
            let to = self.text(name, key.span());
            let share = Share::read(self, value.resolved());
            ways.push(Next { to, destination: None, share });
        }
        let shares = ways.iter().filter_map(|way| way.share.as_ref()?.ratio());
        let total: f64 = shares.sum();
        if total > 1.000_001 {
            let span = node.entries().last().map_or(node.span(), |(_, value)| value.span());
            self.report(
                Diagnostic::new("wrong-value", span)
                    .case("shares-over-100")
                    .with("total", (total * 1000.0).round() / 10.0),
            );
        }
        ways
    }
}

/// `{ renewal: 80%, exit: 20% }` for `renewal 80%, exit 20%`.
fn shares_in(text: &str) -> Option<String> {
    let mut pairs = Vec::new();
    for part in text.split([',', ';']) {
        let (name, share) = part.trim().rsplit_once(char::is_whitespace)?;
        let quantity = Quantity::parse(share, crate::journey::Decimal::PointOrComma).ok()?;
        share.ends_with('%').then_some(())?;
        pairs.push(format!("{}: {}", name.trim_end_matches(':'), quantity.written));
    }
    Some(format!("{{ {} }}", pairs.join(", ")))
}
