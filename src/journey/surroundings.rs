//! What a map may refer to outside its own file.

use std::sync::Arc;

use super::vocabulary::ChannelKind;
use super::{Library, Text};

/// What the project's configuration and its other files offer to a map.
#[derive(Clone, Copy, Default)]
pub struct Surroundings<'a> {
    /// The language of labels that the configuration asks for; `None` when it asks for none.
    pub language: Option<&'a str>,
    /// Channels that the configuration adds.
    pub channels: &'a [ConfiguredChannel],
    /// Who may be an owner; `None` when anybody may.
    pub owners: Option<&'a [ConfiguredOwner]>,
    /// Libraries that every map sees.
    pub libraries: &'a [Arc<Library>],
    /// Where the files that a map names under `use` come from.
    pub files: Option<&'a dyn Libraries>,
}

/// A channel that the configuration adds under `[channels]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfiguredChannel {
    /// The id: its key in the configuration.
    pub id: String,
    /// The name to show; the id when none is given.
    pub name: Option<String>,
    /// Where it is.
    pub kind: Option<ChannelKind>,
    /// Who runs it.
    pub owner: Option<String>,
    /// Whether anybody looks after it.
    pub managed: bool,
}

/// Somebody who may own things, from `[owners]` of the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfiguredOwner {
    /// The id: its key in the configuration.
    pub id: String,
    /// The name to show.
    pub name: Option<String>,
}

/// Gives the libraries that a file names under `use`.
pub trait Libraries {
    /// The library at `path`, written so in the file that is being read.
    ///
    /// # Errors
    ///
    /// Says why there is none.
    fn library(&self, path: &Text) -> Result<Arc<Library>, FileTrouble>;
}

/// Why a file that a map names cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// There is no such file.
    Missing,
    /// It lies outside the project.
    Outside,
    /// It is an address or a pattern, not a path.
    NotAPath,
    /// It exists, but is not readable.
    Unreadable,
    /// It is something else than a map.
    NoMap,
    /// It is being read already, because it uses itself, perhaps through others.
    Loop,
}
