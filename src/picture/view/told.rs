//! Whose journey is shown, and the map of today behind one of the future.

use super::ViewOptions;
use crate::journey::{Index, Journey, Persona, State};
use crate::picture::images::Images;

/// A map with those whose journey it tells.
#[derive(Clone, Debug)]
pub(super) struct Told<'j> {
    /// The map.
    pub(super) journey: &'j Journey,
    /// The personas, the principal first; `None` stands for everybody.
    pub(super) personas: Vec<Option<Index<Persona>>>,
    /// The map that this one would replace.
    pub(super) replaced: Option<&'j Journey>,
    /// Its pictures.
    pub(super) images: &'j Images,
}

impl<'j> Told<'j> {
    /// What the options ask for.
    pub(super) fn new(journey: &'j Journey, options: &'j ViewOptions) -> Self {
        let personas = match options.persona {
            Some(one) => vec![Some(one)],
            None => journey.travellers(),
        };
        Self { journey, personas, replaced: options.replaced.as_deref(), images: &options.images }
    }
}

/// The name of the label for a state.
pub(super) const fn state_label(state: State) -> &'static str {
    match state {
        State::Current => "state-current",
        State::Future => "state-future",
        State::Ideal => "state-ideal",
    }
}
