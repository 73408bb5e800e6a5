//! Variables of the environment.

use std::env;

use anyhow::Context;
use clap::ValueEnum;

use super::sentence::{OrSay, Sentence};

/// The value of a variable; one that is empty counts as unset, because many CI systems cannot
/// take a variable away.
pub(super) fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// The choice that a variable makes among the values of an option.
pub(super) fn choice<T: ValueEnum>(name: &str) -> anyhow::Result<Option<T>> {
    let Some(value) = variable(name) else { return Ok(None) };
    let known = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let known: Vec<String> = known.map(|it| it.get_name().to_owned()).collect();
    let choice = T::from_str(&value, false).ok();
    let there_is = || Sentence::new("hint-list").with("names", known.join(", "));
    let choice = choice.or_say(there_is).with_context(|| format!("{name}={value}"))?;
    Ok(Some(choice))
}
