//! What stands over a table.

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name for programs, English, in snake_case; in a grid the id of a stage.
    pub key: String,
    /// Its name for people.
    pub label: String,
    /// How much it is missed where there is no room.
    pub rank: Rank,
}

/// How much a column is missed where there is no room for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// It says what a row is about.
    Key,
    /// It is what the view is looked at for.
    Main,
    /// It is left out first.
    Detail,
}

impl Column {
    /// A column of that key, label and rank.
    pub fn new(key: impl Into<String>, label: impl Into<String>, rank: Rank) -> Self {
        Self { key: key.into(), label: label.into(), rank }
    }
}
