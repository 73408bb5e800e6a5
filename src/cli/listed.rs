//! Values that stand on a list of ours, which help and completions are told.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

use super::sentence::Sentence;

/// Reads a value that stands on a list.
#[derive(Clone)]
pub(super) struct Listed<T> {
    parser: fn(&str) -> Result<T, Sentence>,
    values: fn() -> Vec<PossibleValue>,
}

/// A parser that also knows what it takes.
pub(super) fn listed<T>(
    parser: fn(&str) -> Result<T, Sentence>,
    values: fn() -> Vec<PossibleValue>,
) -> Listed<T> {
    Listed { parser, values }
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Listed<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, Error> {
        self.parser.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.values)().into_iter()))
    }
}

/// A value, and what it is for.
pub(super) fn value(name: &'static str, about: &'static str) -> PossibleValue {
    PossibleValue::new(name).help(about)
}

/// `light, dark`: the names, with commas.
pub(super) fn names(values: &[PossibleValue]) -> String {
    values.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", ")
}

/// `text (for the terminal), csv (for programs)`: the names with what they are for.
pub(super) fn explained(values: &[PossibleValue]) -> String {
    let explained = values.iter().map(|it| match it.get_help() {
        Some(about) => format!("{} ({about})", it.get_name()),
        None => it.get_name().to_owned(),
    });
    explained.collect::<Vec<_>>().join(", ")
}

/// The same with a line for each, and that colon behind the names.
pub(super) fn in_lines(values: &[PossibleValue], colon: &str) -> String {
    let lines = values.iter().map(|it| match it.get_help() {
        Some(about) => format!("{}{colon} {about}", it.get_name()),
        None => it.get_name().to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}
