//! Ids: given or made from titles, unique where they must be.

use super::reader::Reader;
use crate::journey::vocabulary::fold;
use crate::journey::vocabulary::table::Table;
use crate::journey::{Stage, Touchpoint};
use crate::text::{Diagnostic, Span};

/// Where the id of an item, or else its title, stands.
pub(super) struct Identity {
    pub(super) span: Span,
}

/// The id that a title makes; `what-3` when nothing is left of it.
pub(super) fn id_of(title: &str, what: &str, place: usize) -> String {
    let folded = fold(title);
    if folded.is_empty() { format!("{what}-{}", place + 1) } else { folded.into_owned() }
}

/// A name that ends every journey and is therefore no id.
const RESERVED: &str = "exit";

impl Reader<'_> {
    pub(super) fn identify_stages(&mut self, stages: &mut [Stage], identities: &[Identity]) {
        let mut taken: Table<String, Span> = Table::default();
        for (place, (stage, identity)) in stages.iter_mut().zip(identities).enumerate() {
            if stage.id.is_empty() {
                stage.id = id_of(&stage.title, "stage", place);
            }
            self.take_id("stage", &stage.id, identity.span, &mut taken);
        }
    }

    /// Equal touchpoints on other channels are others: the later ones carry their channel.
    pub(super) fn identify_touchpoints(
        &mut self,
        touchpoints: &mut [Touchpoint],
        identities: &[Identity],
    ) {
        let mut taken: Table<String, Span> = Table::default();
        for (place, (touchpoint, identity)) in touchpoints.iter_mut().zip(identities).enumerate() {
            if touchpoint.id.is_empty() {
                touchpoint.id = id_of(&touchpoint.title, "touchpoint", place);
            }
            if taken.contains_key(&touchpoint.id)
                && let Some(channel) = touchpoint.channels.first()
            {
                let with_channel = format!("{}-{}", touchpoint.id, channel.0);
                if !taken.contains_key(&with_channel) {
                    touchpoint.id = with_channel;
                }
            }
            self.take_id("touchpoint", &touchpoint.id, identity.span, &mut taken);
        }
    }

    /// Notes that `id` is taken, and says so when it already was.
    pub(super) fn take_id(
        &mut self,
        kind: &'static str,
        id: &str,
        span: Span,
        taken: &mut Table<String, Span>,
    ) {
        let kind = crate::text::Fact::Term(kind);
        if id == RESERVED {
            let diagnostic = Diagnostic::new("duplicate-id", span).case("reserved");
            self.report(diagnostic.with("kind", kind).with("id", id));
        } else if let Some(&first) = taken.get(id) {
            self.report(
                Diagnostic::new("duplicate-id", span)
                    .with("kind", kind)
                    .with("id", id)
                    .related("first-written-here", first),
            );
        } else {
            taken.insert(id.to_owned(), span);
        }
    }
}
