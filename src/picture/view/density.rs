//! How much is shown of a map, and how large.

use super::LaneKind;

/// How much is shown of a map, and how large.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// All of it, to be read close by.
    #[default]
    Detail,
    /// What a room full of people can read and decide on.
    Board,
}

impl Density {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Detail, Self::Board];

    /// The name, as `--density` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Detail => "detail",
            Self::Board => "board",
        }
    }

    /// The density of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|density| density.name() == name)
    }

    /// The smallest size of words, in pixels of a page 1920 wide.
    pub const fn least_size(self) -> f64 {
        match self {
            Self::Detail => 11.0,
            Self::Board => 20.0,
        }
    }

    /// The lanes that suit it.
    pub(super) const fn lanes(self) -> &'static [LaneKind] {
        match self {
            Self::Detail => &LaneKind::USUAL,
            Self::Board => &LaneKind::BOARD,
        }
    }
}
