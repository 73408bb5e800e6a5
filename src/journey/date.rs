//! Dates as maps write them: a day, a month, a quarter or a year.

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
