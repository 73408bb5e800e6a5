//! Items declared and names used, kept until all of a file is read: names may come first.

use super::record::Record;
use crate::journey::{Index, Kpi, Mention, Opportunity, Pain, Persona, Source, Text};
use crate::text::Span;

/// All that one file declares and names.
#[derive(Default)]
pub(crate) struct Collected {
    pub(super) personas: Ledger<Persona>,
    pub(super) pains: Ledger<Pain>,
    pub(super) opportunities: Ledger<Opportunity>,
    pub(super) kpis: Ledger<Kpi>,
    pub(super) sources: Ledger<Source>,
    /// Keys of emotions that name personas or channels.
    pub(super) holders: Vec<Text>,
}

/// The items of one kind and the places that name one, both in source order.
pub(super) struct Ledger<T> {
    pub(super) drafts: Vec<Draft<T>>,
    pub(super) uses: Vec<Use>,
}

/// An item as declared.
pub(super) struct Draft<T> {
    pub(super) item: T,
    /// The text to point at when its id is taken: the id, else the title.
    pub(super) span: Span,
    /// Whether it is a plain text: equal texts are one item.
    pub(super) plain: bool,
}

/// One place that declares or names an item. Until names are resolved, the target of a mention
/// is the place of its use in this list.
pub(super) enum Use {
    /// The draft at that place.
    Declared(usize),
    /// A name.
    Named(Name),
}

/// A name of an item.
pub(super) struct Name {
    pub(super) words: Text,
    /// Where it stands, also where places are dropped.
    pub(super) span: Span,
    pub(super) unmatched: Unmatched,
}

/// What a name that matches nothing means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unmatched {
    /// A new item, unless it looks like an id or nearly like a known name.
    IsNew,
    /// A mistake.
    IsWrong,
}

/// A thing that maps declare and name.
pub(super) trait Item: Record {
    /// The English key of the list that declares them.
    const LIST: &'static str;
    /// Whether titles are sentences, which a comma may cut.
    const IS_SENTENCE: bool;
    /// The list of its kind.
    fn ledger(collected: &mut Collected) -> &mut Ledger<Self>;
    /// What it is called.
    fn title(&self) -> &Text;
    /// Its id.
    fn id(&self) -> &str;
    /// Its id, to be set.
    fn id_mut(&mut self) -> &mut String;
    /// The item that a plain text declares.
    fn of_text(words: Text) -> Self;
}

impl<T> Default for Ledger<T> {
    fn default() -> Self {
        Self { drafts: Vec::new(), uses: Vec::new() }
    }
}

impl<T> Ledger<T> {
    /// Notes a use and gives what stands for its target meanwhile.
    pub(super) fn note(&mut self, used: Use) -> Option<Index<T>> {
        self.uses.push(used);
        Some(Index::new(self.uses.len() - 1))
    }

    pub(super) fn mention(&mut self, name: Text, used: Use) -> Mention<T> {
        Mention { name, target: self.note(used) }
    }
}

macro_rules! items {
    ($($item:ident in $list:ident, sentence: $sentence:literal;)*) => {
        $(impl Item for $item {
            const LIST: &'static str = stringify!($list);
            const IS_SENTENCE: bool = $sentence;

            fn ledger(collected: &mut Collected) -> &mut Ledger<Self> {
                &mut collected.$list
            }

            fn title(&self) -> &Text {
                &self.title
            }

            fn id(&self) -> &str {
                &self.id
            }

            fn id_mut(&mut self) -> &mut String {
                &mut self.id
            }

            fn of_text(words: Text) -> Self {
                Self { title: words, ..Self::default() }
            }
        })*
    };
}

items! {
    Persona in personas, sentence: false;
    Pain in pains, sentence: true;
    Opportunity in opportunities, sentence: true;
    Kpi in kpis, sentence: false;
    Source in sources, sentence: false;
}
