//! Who answers for something.

use serde_json::Value as Json;

use super::text_schema;
use crate::journey::Text;
use crate::journey::decode::reader::Reader;
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::fold;
use crate::text::nearest::{allowance, distance, few_nearest};
use crate::text::{Diagnostic, Fact, Mend, Node};

/// A name; one of the configuration's, where it lists owners.
pub(crate) struct Owner;

impl Form for Owner {
    type Value = Option<Text>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Text> {
        let owner = reader.one_text(node)?;
        reader.check_owner(node, &owner);
        Some(owner)
    }

    fn schema(_: &mut Schemas) -> Json {
        text_schema()
    }
}

impl Reader<'_> {
    fn check_owner(&mut self, node: Node<'_>, owner: &str) {
        let Some(owners) = self.surroundings.owners else { return };
        let folded = fold(owner);
        let names = || {
            owners
                .iter()
                .flat_map(|owner| [Some(owner.id.as_str()), owner.name.as_deref()])
                .flatten()
        };
        if names().any(|name| fold(name) == folded) {
            return;
        }
        let suggest = self.complaints.may_suggest("unresolved-reference");
        let near = names().filter(|_| suggest).filter_map(|name| {
            let distance = distance(&folded, &fold(name));
            (distance <= allowance(&folded)).then_some((distance, name))
        });
        let diagnostic = Diagnostic::new("unresolved-reference", node.span())
            .with("kind", Fact::Term("owner"))
            .with("found", owner);
        let nearest = near.min().map(|(_, name)| name);
        self.report(match nearest {
            Some(nearest) => diagnostic
                .case("near")
                .with("nearest", nearest)
                .mend(Mend::uncertain(node.span(), nearest)),
            None => diagnostic
                .case("owner")
                .with("known", few_nearest(&folded, owners.iter().map(|owner| owner.id.clone()))),
        });
    }
}
