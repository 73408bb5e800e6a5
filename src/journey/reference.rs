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
    /// The key in both languages.
    pub key: &'static Key,
    /// The other French names that this thing reads as the key.
    pub french_names: Vec<&'static str>,
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
    let places = 0..R::fields().all.len();
    Thing { name: R::NAME, keys: places.map(Meaning::of::<R>).collect() }
}

/// The thing without what stages and touchpoints have in common.
fn own<R: Record>() -> Thing {
    let common = Experience::fields();
    let mut thing = thing::<R>();
    thing.keys.retain(|meaning| common.find(meaning.key.english).is_none());
    thing
}

impl Meaning {
    /// The key at that place of the declaration.
    fn of<R: Record>(place: usize) -> Self {
        let fields = R::fields();
        let Field { key, needed, english, french, .. } = fields.all[place];
        let [_, titles] = &key.titles;
        let others = key.aliases.iter().chain(titles.iter().filter(|_| needed)).copied();
        let leads_here = |name: &&str| fields.find(name).is_some_and(|hit| hit.place == place);
        Self { key, french_names: others.filter(leads_here).collect(), needed, english, french }
    }
}
