//! The day that date rules take for today.

use super::environment::variable;
use super::sentence::{OrSay, Sentence};
use crate::journey::{Date, Precision};

/// The day of `--today`; else that of `SOURCE_DATE_EPOCH`; else none, so that the same files give
/// the same result every day.
pub(super) fn today(option: Option<&str>) -> anyhow::Result<Option<Date>> {
    match option {
        Some("now") => Ok(Some(of_timestamp(jiff::Timestamp::now())?)),
        Some(text) => match Date::parse(text) {
            Some(date) if date.precision == Precision::Day => Ok(Some(date)),
            _ => {
                anyhow::bail!(Sentence::new("today-no-date").with("text", text))
            }
        },
        None => match variable("SOURCE_DATE_EPOCH") {
            Some(seconds) => {
                let wrong = || Sentence::new("today-no-seconds").with("text", seconds.as_str());
                let number = seconds.parse().ok().or_say(wrong)?;
                let timestamp = jiff::Timestamp::from_second(number).ok().or_say(wrong)?;
                Ok(Some(of_timestamp(timestamp)?))
            }
            None => Ok(None),
        },
    }
}

/// The day in Greenwich: the same for everybody who runs this at one moment.
fn of_timestamp(timestamp: jiff::Timestamp) -> anyhow::Result<Date> {
    let day = timestamp.to_zoned(jiff::tz::TimeZone::UTC).date();
    let out_of_range = || Sentence::new("today-out-of-range").with("day", day.to_string());
    Date::parse(&day.to_string()).or_say(out_of_range)
}
