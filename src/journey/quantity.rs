//! Quantities as people write them: `36 %`, `1h30`, `1 200/mois`, `3-6 weeks`.

/// A number with its unit, and the words it was written in.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The number in `unit`, multipliers applied (`1.2 M€` is 1 200 000); of a range, its middle.
    pub value: f64,
    /// What is counted.
    pub unit: Unit,
    /// The period after the slash (`1200/month`), a duration.
    pub per: Option<Unit>,
    /// The words as written, white space normalised: this is what is shown.
    pub written: String,
}

/// What a number counts. Durations and money compare only among themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// No unit was written.
    None,
    /// Hundredths.
    Percent,
    /// Points of a score or of a percentage.
    Points,
    /// Seconds.
    Second,
    /// 60 s.
    Minute,
    /// 3 600 s.
    Hour,
    /// 24 h.
    Day,
    /// 7 d.
    Week,
    /// 30.4375 d, for comparing only.
    Month,
    /// 365.25 d, for comparing only.
    Year,
    /// Money, by its ISO 4217 code: EUR, USD, GBP, CHF.
    Money(String),
    /// Things, by the word for them: `orders`.
    Count(String),
    /// A rating out of a best one: `6/10`.
    OutOf(u32),
}
