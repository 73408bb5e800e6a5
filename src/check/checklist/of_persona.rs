//! What guides ask of each persona.

use super::answer::{Answer, Answered};
use crate::journey::Persona;

/// The questions about a persona, in the order to ask them.
pub(super) fn answers(persona: &Persona) -> Vec<Answered> {
    vec![
        ("persona-goals", goals(persona)),
        ("persona-difficulties", difficulties(persona)),
        ("persona-preferences", preferences(persona)),
    ]
}

fn goals(persona: &Persona) -> Option<Answer> {
    Answer::texts("goals", &persona.goals)
        .or_else(|| Answer::texts("motivations", &persona.motivations))
        .or_else(|| Answer::texts("needs", &persona.needs))
}

fn difficulties(persona: &Persona) -> Option<Answer> {
    Answer::texts("pains", &persona.pains)
        .or_else(|| Answer::texts("challenges", &persona.challenges))
}

fn preferences(persona: &Persona) -> Option<Answer> {
    Answer::texts("preferences", &persona.preferences)
        .or_else(|| Answer::value("channels", persona.channels.first()))
}
