//! The two languages of the format.

/// A language that keys, values and names of the vocabulary exist in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// `stages`, `touchpoints` …
    English,
    /// `étapes`, `points_de_contact` …
    French,
}

impl Tongue {
    /// What this language has, of an English and a French thing.
    pub fn pick<T>(self, english: T, french: T) -> T {
        match self {
            Self::English => english,
            Self::French => french,
        }
    }
}
