//! Who answers for something.

use serde_json::Value as Json;

use super::text_schema;
use crate::journey::Text;
use crate::journey::decode::reader::Reader;
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::fold;
use crate::text::nearest::few_nearest;
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
        let spellings = names().map(|name| (name, name));
        let nearest = self.nearest("unresolved-reference", owner, spellings);
        let diagnostic = Diagnostic::new("unresolved-reference", node.span())
            .with("kind", Fact::Term("owner"))
            .with("found", owner);
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
