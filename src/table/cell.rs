//! What stands in a table.

use super::{Measured, Reading, Way};

/// The content of a cell; formats for people and for programs write it differently.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing was said.
    #[default]
    Empty,
    /// Words of the author, or a date.
    Text(String),
    /// Several of them.
    Texts(Vec<String>),
    /// A value of a fixed list.
    Word(Word),
    /// Several of them.
    Words(Vec<Word>),
    /// A count or rating.
    Number(f64),
    /// A feeling from −2 to +2, for people with its sign.
    Score(f64),
    /// A number of the author's, with its unit.
    Quantity(Measured),
    /// What was measured over time, oldest first.
    History(Vec<Reading>),
    /// Where customers go on to.
    Ways(Vec<Way>),
    /// Whether something holds.
    Truth(bool),
}

/// A value of a fixed list: a channel, a kind, a status.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Its English name, for programs.
    pub id: String,
    /// Its name for people.
    pub shown: String,
}

impl Cell {
    /// The text, when there is one and it says something.
    pub(super) fn text(text: Option<impl Into<String>>) -> Self {
        text.map(Into::into).filter(|text| !text.is_empty()).map_or(Self::Empty, Self::Text)
    }

    /// All texts, one or many.
    pub(super) fn texts(texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let texts: Vec<String> = texts.into_iter().map(Into::into).collect();
        if texts.is_empty() { Self::Empty } else { Self::Texts(texts) }
    }

    /// The number, when there is one.
    pub(super) fn number(number: Option<impl Into<f64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }
}
