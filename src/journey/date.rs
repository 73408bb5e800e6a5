//! Dates as maps write them: a day, a month, a quarter or a year.

use std::fmt;

use super::{Quantity, Unit};

/// A day or a longer period of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, 1 to 9999.
    pub year: u16,
    /// The first month of the period, 1 to 12.
    pub month: u8,
    /// The first day of the period, 1 to 31.
    pub day: u8,
    /// How long the period is.
    pub precision: Precision,
}

/// How exactly a date was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// `2026`.
    Year,
    /// `2026-Q4`.
    Quarter,
    /// `2026-11`.
    Month,
    /// `2026-11-02`.
    Day,
}

impl Date {
    /// The date that `text` writes as `2026-11-02`, `2026-11`, `2026-Q4` or `2026`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let (month, day, precision) = match (parts.next(), parts.next(), parts.next()) {
            (None, None, None) => (1, 1, Precision::Year),
            (Some(part), None, None) => match part.strip_prefix(['Q', 'q']) {
                Some(quarter) => {
                    let quarter = digits(quarter, 1).filter(|quarter| (1..=4).contains(quarter))?;
                    (quarter * 3 - 2, 1, Precision::Quarter)
                }
                None => (digits(part, 2)?, 1, Precision::Month),
            },
            (Some(month), Some(day), None) => (digits(month, 2)?, digits(day, 2)?, Precision::Day),
            _ => return None,
        };
        Self::checked(year, month, day, precision)
    }

    fn checked(year: u16, month: u16, day: u16, precision: Precision) -> Option<Self> {
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let exists = year >= 1
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day, precision })
    }

    /// The last day of the period: of `2026-Q4`, 31 December 2026.
    pub fn last_day(self) -> Self {
        let month = match self.precision {
            Precision::Year => 12,
            Precision::Quarter => self.month + 2,
            Precision::Month | Precision::Day => self.month,
        };
        let day = match self.precision {
            Precision::Day => self.day,
            Precision::Year | Precision::Quarter | Precision::Month => {
                days_in_month(self.year, month)
            }
        };
        Self { year: self.year, month, day, precision: Precision::Day }
    }

    /// The day that follows the first day of this period after a duration; whole months and years
    /// go by the calendar, the rest by days of 24 hours. `None` when it is no duration, or when the
    /// calendar ends before.
    pub fn after(self, duration: &Quantity) -> Option<Self> {
        let whole = duration.value.fract() == 0.0;
        let count = duration.value as i64;
        let span = match duration.unit {
            Unit::Month if whole => jiff::Span::new().try_months(count),
            Unit::Year if whole => jiff::Span::new().try_years(count),
            _ => jiff::Span::new().try_days((duration.seconds()? / 86_400.0) as i64),
        };
        let first = jiff::civil::Date::new(self.year as i16, self.month as i8, self.day as i8);
        let day = first.ok()?.checked_add(span.ok()?).ok()?;
        let (year, month, day) =
            (day.year().try_into().ok()?, day.month() as u16, day.day() as u16);
        Self::checked(year, month, day, Precision::Day)
    }

    /// The form to write instead of `text`, when it is a date in a form that is not read:
    /// `12/03/2026`, `3 March 2026`, `fin 2026`, `T4 2026`. Of day and month as two small numbers,
    /// the day is read first.
    pub fn meant(text: &str) -> Option<Self> {
        const LONGEST_DATE: usize = 60;
        if text.len() > LONGEST_DATE {
            return None;
        }
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty() && !FILLERS.contains(word))
            .collect();
        let numbers = || words.iter().filter_map(|word| day_or_year(word));
        let named = words.iter().find_map(|word| month_named(word));
        let quarter = words.iter().find_map(|word| {
            let number = word.strip_prefix(['q', 't'])?;
            digits(number, 1).filter(|quarter| (1..=4).contains(quarter))
        });
        let year = numbers().find(|&number| number >= 1000)?;
        let small: Vec<u16> = numbers().filter(|&number| number < 1000).collect();
        match (named, quarter, small.as_slice()) {
            (Some(month), None, [day]) => Self::checked(year, month, *day, Precision::Day),
            (Some(month), None, []) => Self::checked(year, month, 1, Precision::Month),
            (None, Some(quarter), []) => {
                Self::checked(year, quarter * 3 - 2, 1, Precision::Quarter)
            }
            (None, None, []) if words.len() == 1 => Self::checked(year, 1, 1, Precision::Year),
            (None, None, [month]) if words.len() == 2 => {
                Self::checked(year, *month, 1, Precision::Month)
            }
            (None, None, [first, second]) if words.len() == 3 => {
                let year_first = day_or_year(words[0]) == Some(year);
                let (day, month) = if year_first { (*second, *first) } else { (*first, *second) };
                Self::checked(year, month, day, Precision::Day)
                    .or_else(|| Self::checked(year, day, month, Precision::Day))
            }
            _ => None,
        }
    }
}

/// Words that say nothing about the day.
const FILLERS: [&str; 14] = [
    "fin", "end", "of", "le", "the", "de", "du", "d", "by", "before", "avant", "early", "late",
    "début",
];

const MONTHS: [[&str; 2]; 12] = [
    ["january", "janvier"],
    ["february", "février"],
    ["march", "mars"],
    ["april", "avril"],
    ["may", "mai"],
    ["june", "juin"],
    ["july", "juillet"],
    ["august", "août"],
    ["september", "septembre"],
    ["october", "octobre"],
    ["november", "novembre"],
    ["december", "décembre"],
];

/// The month that a word names, in full or by its first letters (`sept`, `nov`, `févr`).
fn month_named(word: &str) -> Option<u16> {
    let letters = word.chars().count();
    let names = |name: &str| name == word || (letters >= 3 && name.starts_with(word));
    let place = MONTHS.iter().position(|month| month.iter().any(|name| names(name)))?;
    Some(place as u16 + 1)
}

fn day_or_year(word: &str) -> Option<u16> {
    let number = word
        .strip_suffix("er")
        .or_else(|| word.strip_suffix("st"))
        .or_else(|| word.strip_suffix("nd"))
        .or_else(|| word.strip_suffix("rd"))
        .or_else(|| word.strip_suffix("th"))
        .unwrap_or(word);
    number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.parse().ok())?
}

fn digits(text: &str, count: usize) -> Option<u16> {
    let right = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| text.parse().ok())?
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The form that maps write: `2026-11-02`, `2026-11`, `2026-Q4`, `2026`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, precision } = self;
        match precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::Quarter => write!(f, "{year:04}-Q{}", month.div_ceil(3)),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Quantity, Unit};

    #[test]
    fn dates_are_written_as_they_were_read() {
        for written in ["2026-11-02", "2026-11", "2026-Q4", "2026", "2024-02-29", "0001-01-01"] {
            assert_eq!(Date::parse(written).map(|date| date.to_string()).as_deref(), Some(written));
        }
        for wrong in ["2026-13", "2026-02-29", "2026-Q5", "26-01-01", "2026-1-1", "", "12/03/2026"]
        {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn periods_end_on_their_last_day() {
        let last = ["2026", "2026-Q1", "2024-02", "2026-11-02"]
            .map(|written| Date::parse(written).map(|date| date.last_day().to_string()));
        let expected = ["2026-12-31", "2026-03-31", "2024-02-29", "2026-11-02"];
        assert_eq!(last, expected.map(|day| Some(day.to_owned())));
    }

    #[test]
    fn days_after_a_date_go_by_the_calendar() {
        let after = |date: &str, value: f64, unit: Unit| {
            let duration = Quantity { value, unit, ..Quantity::default() };
            Date::parse(date)?.after(&duration).map(|date| date.to_string())
        };
        let days = [
            (after("2026-08-04", 90.0, Unit::Day), Some("2026-11-02")),
            (after("2026-08", 90.0, Unit::Day), Some("2026-10-30")),
            (after("2026-01-31", 1.0, Unit::Month), Some("2026-02-28")),
            (after("2024-02-29", 1.0, Unit::Year), Some("2025-02-28")),
            (after("2026-10-19", 2.0, Unit::Week), Some("2026-11-02")),
            (after("2026-11-01", 36.0, Unit::Hour), Some("2026-11-02")),
            (after("2026-01-01", 1.5, Unit::Month), Some("2026-02-15")),
            (after("2026-01-01", 3.0, Unit::None), None),
            (after("9999-12-31", 1.0, Unit::Day), None),
            (after("2026-01-01", -3000.0, Unit::Year), None),
            (after("2026-01-01", f64::INFINITY, Unit::Day), None),
        ];
        for (found, expected) in days {
            assert_eq!(found.as_deref(), expected);
        }
    }

    #[test]
    fn other_forms_are_understood_for_the_mend() {
        let meant = [
            ("12/03/2026", Some("2026-03-12")),
            ("12.03.2026", Some("2026-03-12")),
            ("2026/03/12", Some("2026-03-12")),
            ("03/25/2026", Some("2026-03-25")),
            ("3 March 2026", Some("2026-03-03")),
            ("March 3rd, 2026", Some("2026-03-03")),
            ("1er mars 2026", Some("2026-03-01")),
            ("sept. 2026", Some("2026-09")),
            ("T4 2026", Some("2026-Q4")),
            ("Q1/2027", Some("2027-Q1")),
            ("fin 2026", Some("2026")),
            ("11/2026", Some("2026-11")),
            ("next spring", None),
            ("in 3 weeks", None),
        ];
        for (written, expected) in meant {
            let date = Date::meant(written).map(|date| date.to_string());
            assert_eq!(date.as_deref(), expected, "{written}");
        }
    }
}
