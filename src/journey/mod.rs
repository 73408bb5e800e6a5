//! The field: journeys, their stages, touchpoints, personas, emotions, pains, opportunities, KPIs.
//!
//! A [`Journey`] is one map, decoded and with its references resolved as far as they could be:
//! missing parts are `None` or empty, so that every later step can work on a broken file.

mod answer;
mod choice;
mod date;
mod decode;
mod emotion;
mod formula;
mod kpi;
mod library;
mod map;
mod mention;
mod mood;
mod opportunity;
mod pain;
mod persona;
mod placement;
mod priority;
mod quantity;
mod quantity_text;
pub mod reference;
pub mod schema;
mod source;
mod stage;
mod standing;
mod surroundings;
mod telling;
mod unit;
pub mod vocabulary;
mod whereabouts;

use crate::text::Spanned;

pub use choice::Choice;
pub use date::{Date, Precision};
pub use decode::{Decoded, file_trouble, files_used, is_library, read, read_library};
pub use emotion::{Emotion, Feeling, Holder, Reading, Score};
pub use formula::{Flow, Formula, FormulaError, Operator};
pub use kpi::{Better, Family, Kpi, Point, Scale, Survey};
pub use library::Library;
pub use map::{
    ChannelInfo, ContactReason, Context, Custom, Journey, Language, Level, Market, MeasureSettings,
    Member, Objective, ObjectiveKind, State, Status, Validation, ValidationMethod,
};
pub use mention::{Index, Mention};
pub use mood::Mood;
pub use opportunity::{Impact, Opportunity, Progress};
pub use pain::{Effect, Pain, PainKind};
pub use persona::{Empathy, Persona, PersonaKind};
pub use placement::Placement;
pub use priority::Priority;
pub use quantity::Quantity;
pub use quantity_text::{Decimal, QuantityError, plain_number};
pub use source::{Confidence, Evidence, Source, SourceKind};
pub use stage::{
    Category, Channel, Destination, Experience, MomentOfTruth, Next, Paid, Place, Quote, Stage,
    StageKind, Touchpoint, Touchpoints,
};
pub use standing::{Change, Verdict};

pub use surroundings::{ConfiguredChannel, ConfiguredOwner, FileTrouble, Libraries, Surroundings};
pub use unit::{Dimension, Unit};
pub use whereabouts::Mentioned;

/// Words of the author.
pub type Text = Spanned<String>;
