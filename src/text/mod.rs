//! Files, positions, and YAML as a tree with spans.
//!
//! [`Source`] is a file as it was read; [`Tree`] is its YAML, every node with the bytes it came
//! from; a [`Diagnostic`] is something wrong in it. This room knows nothing of journeys.

mod anchors;
mod build;
pub mod changes;
mod core_schema;
mod diagnostic;
mod duplicates;
pub mod edit;
mod encoding;
mod line;
mod lost_text;
mod mishap;
pub mod nearest;
mod parse;
mod patch;
mod path_text;
mod portable;
pub mod quoting;
mod read;
mod recover;
mod source;
mod span;
mod swallowed_item;
mod tags;
mod tree;
mod trouble;
mod visible;

pub use diagnostic::{Diagnostic, Edit, Fact, Facts, Mend, Related};
pub use parse::{Hints, Parsed, parse, parse_with};
pub use path_text::path_text;
pub use read::{ReadError, read, read_stream};
pub use source::{Position, Source};
pub use span::{Span, Spanned};
pub use tree::{Comment, Kind, Node, ScalarStyle, Tree};
pub use visible::{visible, visible_on_one_line};
