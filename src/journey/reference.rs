//! Every key of the format with its meaning, from the declarations that decoding uses.

use super::decode::record::{Field, Record};
use super::decode::{Insight, LibraryFile};
use super::vocabulary::Key;
use super::{
    ContactReason, Context, Empathy, Experience, Journey, Kpi, MeasureSettings, Member, Objective,
    Opportunity, Pain, Persona, Quote, Source, Stage, Touchpoint, Validation,
};

/// A thing of the format, and the keys it is written with.
#[derive(Debug)]
pub struct Thing {
    /// The word for it in messages, `term-<name>`.
    pub name: &'static str,
    /// Its keys in the order of the documentation.
    pub keys: Vec<Meaning>,
}

/// A key of a thing, and what stands behind it.
#[derive(Debug)]
pub struct Meaning {
    /// The key and its other spellings.
    pub key: &'static Key,
    /// Whether the thing cannot do without.
    pub needed: bool,
    /// What it says, in English.
    pub english: &'static str,
    /// What it says, in French.
    pub french: &'static str,
}

/// All things. What a stage and a touchpoint have in common is a thing of its own, `experience`.
pub fn things() -> Vec<Thing> {
    vec![
        thing::<Journey>(),
        own::<Stage>(),
        own::<Touchpoint>(),
        thing::<Experience>(),
        thing::<Persona>(),
        thing::<Empathy>(),
        thing::<Pain>(),
        thing::<Opportunity>(),
        thing::<Kpi>(),
        thing::<Objective>(),
        thing::<Quote>(),
        thing::<Insight>(),
        thing::<Source>(),
        thing::<ContactReason>(),
        thing::<Validation>(),
        thing::<Member>(),
        thing::<Context>(),
        thing::<MeasureSettings>(),
        thing::<LibraryFile>(),
    ]
}

fn thing<R: Record>() -> Thing {
    Thing { name: R::NAME, keys: R::declared().into_iter().map(Meaning::of).collect() }
}

/// The thing without what stages and touchpoints have in common.
fn own<R: Record>() -> Thing {
    let common = Experience::fields();
    let mut thing = thing::<R>();
    thing.keys.retain(|meaning| common.find(meaning.key.english).is_none());
    thing
}

impl Meaning {
    fn of(Field { key, needed, english, french, .. }: Field) -> Self {
        Self { key, needed, english, french }
    }
}
