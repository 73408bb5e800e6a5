//! Variables of the environment.

use std::env;

use anyhow::Context;
use clap::ValueEnum;

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
    let choice =
        choice.with_context(|| format!("{name}={value}: there is {}", known.join(", ")))?;
    Ok(Some(choice))
}
