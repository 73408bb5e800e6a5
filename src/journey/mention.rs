//! Names by which one part of a map speaks of another.

use std::marker::PhantomData;

use super::Text;

/// The place of an item in its list of the journey, for example in [`super::Journey::pains`].
#[derive(Debug)]
pub struct Index<T>(pub usize, PhantomData<fn() -> T>);

/// What the author wrote to name an item, and the item, when there is one of that name.
#[derive(Debug)]
pub struct Mention<T> {
    /// The words as written; for an item declared in place, its title.
    pub name: Text,
    /// The item; `None` when the name could not be resolved (a diagnostic says so).
    pub target: Option<Index<T>>,
}

impl<T> Index<T> {
    /// The item at `place` of its list, from 0.
    pub const fn new(place: usize) -> Self {
        Self(place, PhantomData)
    }
}

impl<T> Clone for Index<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Index<T> {}

impl<T> PartialEq for Index<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for Index<T> {}

impl<T> PartialOrd for Index<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Index<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T> Clone for Mention<T> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), target: self.target }
    }
}
