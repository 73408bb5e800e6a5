//! Ids: given or made from titles, unique where they must be.

use super::reader::Reader;
use crate::journey::vocabulary::fold;
use crate::journey::vocabulary::table::Table;
use crate::journey::{Stage, Touchpoint};
use crate::text::{Diagnostic, Fact, Span};

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

/// An item that wants an id.
pub(super) struct Claim<'i> {
    /// What it is: `stage`.
    pub(super) kind: &'static str,
    pub(super) id: &'i str,
    /// The title that the id was made of; none when it was written.
    pub(super) title: Option<&'i str>,
    /// Where the id, or else the title, stands.
    pub(super) span: Span,
}

/// The ids of one scope that are taken.
#[derive(Default)]
pub(super) struct Taken(Table<String, Holder>);

/// Who has an id.
#[derive(Clone, Copy)]
struct Holder {
    span: Span,
    /// Whether the id was made of its title.
    by_title: bool,
}

impl Reader<'_> {
    pub(super) fn identify_stages(&mut self, stages: &mut [Stage], identities: &[Identity]) {
        let mut taken = Taken::default();
        for (place, (stage, identity)) in stages.iter_mut().zip(identities).enumerate() {
            let by_title = stage.id.is_empty();
            if by_title {
                stage.id = id_of(&stage.title, "stage", place);
            }
            let title = by_title.then_some(stage.title.as_str());
            let claim = Claim { kind: "stage", id: &stage.id, title, span: identity.span };
            self.take_id(&claim, &mut taken);
        }
    }

    /// Equal touchpoints on other channels are others: the later ones carry their channel.
    pub(super) fn identify_touchpoints(
        &mut self,
        touchpoints: &mut [Touchpoint],
        identities: &[Identity],
    ) {
        let mut taken = Taken::default();
        for (place, (touchpoint, identity)) in touchpoints.iter_mut().zip(identities).enumerate() {
            let by_title = touchpoint.id.is_empty();
            if by_title {
                touchpoint.id = id_of(&touchpoint.title, "touchpoint", place);
            }
            if taken.has(&touchpoint.id)
                && let Some(channel) = touchpoint.channels.first()
            {
                let with_channel = format!("{}-{}", touchpoint.id, channel.0);
                if !taken.has(&with_channel) {
                    touchpoint.id = with_channel;
                }
            }
            let title = by_title.then_some(touchpoint.title.as_str());
            let claim =
                Claim { kind: "touchpoint", id: &touchpoint.id, title, span: identity.span };
            self.take_id(&claim, &mut taken);
        }
    }

    /// Notes that an id is taken, and says so when it already was.
    pub(super) fn take_id(&mut self, claim: &Claim<'_>, taken: &mut Taken) {
        let diagnostic = Diagnostic::new("duplicate-id", claim.span)
            .with("kind", Fact::Term(claim.kind))
            .with("id", claim.id);
        if claim.id == RESERVED {
            return self.report(diagnostic.case("reserved"));
        }
        let Some(first) = taken.0.get(claim.id) else {
            let holder = Holder { span: claim.span, by_title: claim.title.is_some() };
            taken.0.insert(claim.id.to_owned(), holder);
            return;
        };
        let diagnostic = diagnostic.related("first-written-here", first.span);
        self.report(match claim.title {
            Some(title) if first.by_title => diagnostic.case("title").with("title", title),
            _ => diagnostic,
        });
    }
}

impl Taken {
    fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }
}
