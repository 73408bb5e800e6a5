//! The fields of every mapping of the format.

mod contact_reason;
mod context;
mod empathy;
mod experience;
mod journey;
mod kpi;
mod library;
mod measure;
mod member;
mod objective;
mod opportunity;
mod pain;
mod persona;
mod quote;
mod source;
mod stage;
mod touchpoint;
mod validation;

pub(crate) use library::LibraryFile;
