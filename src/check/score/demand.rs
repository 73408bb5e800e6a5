//! One thing that a complete map says.

use super::Category;

/// One thing that a complete map says, and whether this one does.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Demand {
    /// Where it counts.
    pub(super) category: Category,
    /// Of what it is asked; `None` when something else must be written before.
    pub(super) of: Option<Subject>,
    /// The English key that would answer.
    pub(super) key: &'static str,
    /// Whether something answers it.
    pub(super) is_met: bool,
}

/// The part of a map that something is asked of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The map itself.
    Map,
    /// A persona, by its name.
    Persona(String),
    /// The company's objectives.
    Objectives,
    /// A stage, by its title.
    Stage(String),
    /// A touchpoint of the stage of that title.
    TouchpointOf(String),
}
