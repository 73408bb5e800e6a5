//! What numbers count.

use super::vocabulary::fold;

/// What a number counts. Durations and money compare only among themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// No unit was written.
    #[default]
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

/// What kind of number it is: numbers of two kinds cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Things, or nothing said.
    Number,
    /// Hundredths, and ratings out of a best one.
    Share,
    /// Points.
    Points,
    /// Time.
    Duration,
    /// Money.
    Money,
}

impl Unit {
    /// The unit that `text` names, for example `%`, `days`, `€`, `j`; other words are counts.
    /// `None` for a lone `m`, which may be minutes, months or metres.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "m" {
            return None;
        }
        Some(Self::symbol(text).or_else(|| Self::word(&fold(text))).unwrap_or_else(|| {
            let words: Vec<&str> = text.split_whitespace().collect();
            Self::Count(words.join(" "))
        }))
    }

    /// The unit of that name or sign, without those words that would be counts.
    pub fn named(text: &str) -> Option<Self> {
        Self::symbol(text).or_else(|| Self::word(&fold(text))).filter(|unit| *unit != Self::None)
    }

    /// The unit written with signs or a currency code.
    pub(super) fn symbol(text: &str) -> Option<Self> {
        let unit = match text {
            "" => Self::None,
            "%" => Self::Percent,
            "€" | "EUR" => Self::Money("EUR".to_owned()),
            "$" | "USD" => Self::Money("USD".to_owned()),
            "£" | "GBP" => Self::Money("GBP".to_owned()),
            "CHF" => Self::Money("CHF".to_owned()),
            _ => return None,
        };
        Some(unit)
    }

    /// The unit that a folded word names.
    pub(super) fn word(folded: &str) -> Option<Self> {
        let unit = match folded {
            "percent" | "per-cent" | "percentage" | "pourcent" | "pour-cent" | "pourcentage" => {
                Self::Percent
            }
            "pt" | "pts" | "point" | "points" => Self::Points,
            "s" | "sec" | "secs" | "second" | "seconds" | "seconde" | "secondes" => Self::Second,
            "min" | "mins" | "minute" | "minutes" => Self::Minute,
            "h" | "hr" | "hrs" | "hour" | "hours" | "heure" | "heures" => Self::Hour,
            "d" | "day" | "days" | "j" | "jour" | "jours" => Self::Day,
            "w" | "wk" | "week" | "weeks" | "sem" | "semaine" | "semaines" => Self::Week,
            "month" | "months" | "mois" => Self::Month,
            "y" | "yr" | "year" | "years" | "an" | "ans" | "annee" | "annees" => Self::Year,
            "euro" | "euros" | "eur" => Self::Money("EUR".to_owned()),
            "dollar" | "dollars" | "usd" => Self::Money("USD".to_owned()),
            "gbp" => Self::Money("GBP".to_owned()),
            "chf" => Self::Money("CHF".to_owned()),
            "count" | "number" | "nombre" => Self::None,
            _ => return None,
        };
        Some(unit)
    }

    /// How programs write it: `%`, `points`, `min`, a currency code, `/10`, the word for what is
    /// counted; `None` where no unit was written.
    pub fn sign(&self) -> Option<String> {
        let sign = match self {
            Self::None => return None,
            Self::Percent => "%",
            Self::Points => "points",
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
            Self::Week => "w",
            Self::Month => "month",
            Self::Year => "year",
            Self::Money(word) | Self::Count(word) => word,
            Self::OutOf(best) => return Some(format!("/{best}")),
        };
        Some(sign.to_owned())
    }

    /// The kind of number it makes.
    pub fn dimension(&self) -> Dimension {
        match self {
            Self::None | Self::Count(_) => Dimension::Number,
            Self::Percent | Self::OutOf(_) => Dimension::Share,
            Self::Points => Dimension::Points,
            Self::Money(_) => Dimension::Money,
            Self::Second
            | Self::Minute
            | Self::Hour
            | Self::Day
            | Self::Week
            | Self::Month
            | Self::Year => Dimension::Duration,
        }
    }

    /// How many seconds one of it lasts.
    pub fn seconds(&self) -> Option<f64> {
        const DAY: f64 = 86_400.0;
        match self {
            Self::Second => Some(1.0),
            Self::Minute => Some(60.0),
            Self::Hour => Some(3_600.0),
            Self::Day => Some(DAY),
            Self::Week => Some(7.0 * DAY),
            Self::Month => Some(30.4375 * DAY),
            Self::Year => Some(365.25 * DAY),
            Self::None
            | Self::Percent
            | Self::Points
            | Self::Money(_)
            | Self::Count(_)
            | Self::OutOf(_) => None,
        }
    }

    /// The next smaller unit of time, for `1h30`.
    pub(super) fn smaller(&self) -> Option<Self> {
        match self {
            Self::Minute => Some(Self::Second),
            Self::Hour => Some(Self::Minute),
            Self::Day => Some(Self::Hour),
            Self::Week => Some(Self::Day),
            Self::Year => Some(Self::Month),
            _ => None,
        }
    }
}
