//! The day that date rules take for today.

use anyhow::Context;

use super::environment::variable;

use crate::journey::{Date, Precision};

/// The day of `--today`; else that of `SOURCE_DATE_EPOCH`; else none, so that the same files give
/// the same result every day.
pub(super) fn today(option: Option<&str>) -> anyhow::Result<Option<Date>> {
    match option {
        Some("now") => Ok(Some(of_timestamp(jiff::Timestamp::now())?)),
        Some(text) => match Date::parse(text) {
            Some(date) if date.precision == Precision::Day => Ok(Some(date)),
            _ => anyhow::bail!("--today {text}: write a date like 2026-11-02, or now"),
        },
        None => match variable("SOURCE_DATE_EPOCH") {
            Some(seconds) => {
                let wrong = || format!("SOURCE_DATE_EPOCH={seconds}: not a number of seconds");
                let seconds = seconds.parse().with_context(wrong)?;
                let timestamp = jiff::Timestamp::from_second(seconds).with_context(wrong)?;
                Ok(Some(of_timestamp(timestamp)?))
            }
            None => Ok(None),
        },
    }
}

/// The day in Greenwich: the same for everybody who runs this at one moment.
fn of_timestamp(timestamp: jiff::Timestamp) -> anyhow::Result<Date> {
    let day = timestamp.to_zoned(jiff::tz::TimeZone::UTC).date();
    Date::parse(&day.to_string()).with_context(|| format!("{day} is out of range"))
}
