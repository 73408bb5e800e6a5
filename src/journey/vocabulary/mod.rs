//! The words of the field: keys and values in English and French, channels, KPIs, feelings.
//!
//! Each list is a tab-separated table compiled into the program and indexed when first asked.
//! Names are compared by their folded form.

mod catalogue;
mod channels;
mod counterpart;
mod fold;
mod item_titles;
mod keys;
mod lexicon;
mod stage_titles;
mod standpoint;
pub(crate) mod table;
mod tongue;
mod values;

pub use catalogue::{
    CatalogueKpi, CatalogueSource, CatalogueUnit, catalogue, catalogue_kpi, catalogue_spellings,
};
pub use channels::{BuiltInChannel, ChannelKind, channel, channels};
pub use counterpart::{key_in, value_in};
pub use fold::fold;
pub use item_titles::hints;
pub use keys::{Key, key};
pub(crate) use lexicon::nearest_feeling;
pub use lexicon::{KnownFeeling, feeling};
pub use stage_titles::kind_of_title;
pub use standpoint::{company_words, is_action};
pub use tongue::Tongue;
pub(crate) use values::stems;
pub use values::{Value, Values, fields, values};
