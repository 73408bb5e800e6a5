//! Reading quantities: `[+−-] digits [decimal] [k|M|bn|Md] [unit] [/period]`, ranges, `1h30`, `6/10`.

use super::vocabulary::fold;
use super::{Quantity, Unit};

/// How numbers are written in a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decimal {
    /// A point only; a comma would mean two things.
    #[default]
    Point,
    /// A point or a comma, as in French.
    PointOrComma,
}

/// Why a text is not a quantity.
#[derive(Clone, Debug, PartialEq)]
pub enum QuantityError {
    /// No number at its start, or something that is no unit behind it.
    NotAQuantity,
    /// A sign of comparison stands before `rest`, which is a quantity.
    Operator {
        /// The text without the sign.
        rest: String,
    },
    /// A comma in a file whose numbers have none.
    Comma {
        /// The text with a decimal point.
        decimal: String,
        /// The text without the comma, where it may group thousands.
        grouped: Option<String>,
    },
    /// A lone `m`: minutes, months, millions or metres.
    LoneM {
        /// The number before it.
        number: String,
    },
}

impl Quantity {
    /// The quantity that `text` writes.
    ///
    /// # Errors
    ///
    /// Says what is in the way, with what it takes to suggest a mend.
    pub fn parse(text: &str, decimal: Decimal) -> Result<Self, QuantityError> {
        let text = text.trim();
        let without_sign =
            text.trim_start_matches(['<', '>', '=', '≤', '≥', '≈', '~']).trim_start();
        if without_sign.len() < text.len() {
            Self::parse(without_sign, decimal)?;
            return Err(QuantityError::Operator { rest: without_sign.to_owned() });
        }
        let mut cursor = Cursor { text, at: 0, decimal };
        let (value, unit, per) = cursor.quantity()?;
        let written = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(Self { value, unit, per, written })
    }

    /// The first part of `text` that is a quantity up to its end: `6 mois` in `tous les 6 mois`.
    pub fn within(text: &str, decimal: Decimal) -> Option<&str> {
        const LONGEST_SENTENCE: usize = 200;
        if text.len() > LONGEST_SENTENCE {
            return None;
        }
        let starts = text.char_indices().filter(|(at, letter)| {
            letter.is_ascii_digit() && !text[..*at].ends_with(|c: char| c.is_alphanumeric())
        });
        starts.map(|(at, _)| text[at..].trim_end()).find(|rest| Self::parse(rest, decimal).is_ok())
    }
}

/// A number without unit, signed or not, that is the whole of `text`: an emotion's score.
pub fn plain_number(text: &str, decimal: Decimal) -> Option<f64> {
    let mut cursor = Cursor { text, at: 0, decimal };
    let (value, _) = cursor.signed_number().ok()?;
    cursor.rest().is_empty().then_some(value)
}

struct Cursor<'t> {
    text: &'t str,
    at: usize,
    decimal: Decimal,
}

type Parsed<T> = Result<T, QuantityError>;

impl<'t> Cursor<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> bool {
        let found = self.peek().filter(|&letter| wanted(letter));
        self.at += found.map_or(0, char::len_utf8);
        found.is_some()
    }

    fn skip_blanks(&mut self) {
        while self.take(char::is_whitespace) {}
    }

    fn digits(&mut self) -> &'t str {
        let start = self.at;
        while self.take(|letter| letter.is_ascii_digit()) {}
        &self.text[start..self.at]
    }

    fn letters(&mut self) -> &'t str {
        let start = self.at;
        while self.take(char::is_alphabetic) {}
        &self.text[start..self.at]
    }

    /// Runs `read`; when it gives nothing, nothing has been read.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn quantity(&mut self) -> Parsed<(f64, Unit, Option<Unit>)> {
        let (first, mut unit) = self.amount()?;
        let mut value = first;
        if let Some((last, last_unit)) = self.range_end()? {
            let first_unit = if unit == Unit::None { last_unit.clone() } else { unit };
            if first_unit.dimension() != last_unit.dimension() {
                return Err(QuantityError::NotAQuantity);
            }
            let scale = match (first_unit.seconds(), last_unit.seconds()) {
                (Some(one), Some(two)) => one / two,
                _ => 1.0,
            };
            (value, unit) = (f64::midpoint(first * scale, last), last_unit);
        }
        let per = self.period()?;
        if self.rest().trim().is_empty() {
            Ok((value, unit, per))
        } else {
            Err(QuantityError::NotAQuantity)
        }
    }

    /// A number with its multiplier and unit.
    fn amount(&mut self) -> Parsed<(f64, Unit)> {
        let currency = self.attempt(|cursor| {
            let sign = cursor.peek().filter(|sign| matches!(sign, '€' | '$' | '£'))?;
            cursor.at += sign.len_utf8();
            cursor.skip_blanks();
            Unit::symbol(sign.encode_utf8(&mut [0; 4]))
        });
        let (number, written) = self.signed_number()?;
        let number_end = self.at;
        self.skip_blanks();
        let factor = self.attempt(Self::multiplier).unwrap_or(1.0);
        self.skip_blanks();
        let unit = self.unit(&written)?;
        let value = number * factor;
        match (currency, unit) {
            (Some(currency), Unit::None) => Ok((value, currency)),
            (Some(_), _) => Err(QuantityError::NotAQuantity),
            (None, unit) => {
                if unit == Unit::None && factor == 1.0 {
                    self.at = number_end;
                    if let Some(best) = self.attempt(Self::best_rating) {
                        return Ok((value, Unit::OutOf(best)));
                    }
                }
                Ok(self.with_smaller_unit(value, unit))
            }
        }
    }

    fn signed_number(&mut self) -> Parsed<(f64, String)> {
        let negative = self.peek().is_some_and(|sign| matches!(sign, '-' | '−' | '–'));
        self.take(|sign| matches!(sign, '+' | '-' | '−' | '–'));
        self.take(char::is_whitespace);
        let mut digits = self.digits().to_owned();
        if digits.is_empty() {
            return Err(QuantityError::NotAQuantity);
        }
        if digits.len() <= 3 {
            while let Some(group) = self.attempt(Self::group) {
                digits.push_str(group);
            }
        }
        if let Some(fraction) = self.fraction()? {
            digits.push('.');
            digits.push_str(fraction);
        }
        let number: f64 = digits.parse().map_err(|_| QuantityError::NotAQuantity)?;
        Ok((if negative { -number } else { number }, digits))
    }

    /// A blank and exactly three digits.
    fn group(&mut self) -> Option<&'t str> {
        (self.take(|blank| matches!(blank, ' ' | '\u{a0}' | '\u{202f}'))).then_some(())?;
        let group = self.digits();
        (group.len() == 3).then_some(group)
    }

    fn fraction(&mut self) -> Parsed<Option<&'t str>> {
        let mark = self.at;
        if !self.take(|letter| letter == '.' || letter == ',') {
            return Ok(None);
        }
        let comma = self.text[mark..].starts_with(',');
        let fraction = self.digits();
        if fraction.is_empty() {
            self.at = mark;
            return Ok(None);
        }
        if comma && self.decimal == Decimal::Point {
            let (before, after) = (&self.text[..mark], &self.text[mark + 1..]);
            let decimal = format!("{before}.{after}");
            let grouped =
                (fraction.len() == 3).then(|| format!("{before}{after}").replace(',', ""));
            return Err(QuantityError::Comma { decimal, grouped });
        }
        Ok(Some(fraction))
    }

    /// `k`, `M`, `bn`, `Md`, alone or before a currency.
    fn multiplier(&mut self) -> Option<f64> {
        let word = self.letters();
        for (name, factor) in
            [("bn", 1e9), ("Md", 1e9), ("Mrd", 1e9), ("k", 1e3), ("K", 1e3), ("M", 1e6)]
        {
            let Some(code) = word.strip_prefix(name) else { continue };
            if code.is_empty() || (code.len() == 3 && Unit::symbol(code).is_some()) {
                self.at -= code.len();
                return Some(factor);
            }
        }
        None
    }

    fn unit(&mut self, number: &str) -> Parsed<Unit> {
        if let Some(sign) = self.peek().filter(|sign| matches!(sign, '%' | '€' | '$' | '£')) {
            self.at += sign.len_utf8();
            let unit = Unit::symbol(sign.encode_utf8(&mut [0; 4]));
            return unit.ok_or(QuantityError::NotAQuantity);
        }
        let start = self.at;
        let word = self.letters();
        if word == "m" {
            return Err(QuantityError::LoneM { number: number.to_owned() });
        }
        if RANGE_WORDS.contains(&word) {
            self.at = start;
            return Ok(Unit::None);
        }
        if self.working_days(word) {
            return Ok(Unit::Day);
        }
        if let Some(unit) = Unit::symbol(word).or_else(|| Unit::word(&fold(word))) {
            return Ok(unit);
        }
        self.counted_things(start)
    }

    /// Whether `word` and the one behind it, which is read then, are working days: they count as
    /// days, and are shown as written.
    fn working_days(&mut self, word: &str) -> bool {
        let behind = self.at;
        self.skip_blanks();
        let pair = format!("{}-{}", fold(word), fold(self.letters()));
        let is_one = WORKING_DAYS.contains(&pair.trim_end_matches('s'));
        if !is_one {
            self.at = behind;
        }
        is_one
    }

    /// The words from `start` up to a slash or the end, without digits.
    fn counted_things(&mut self, start: usize) -> Parsed<Unit> {
        let rest = &self.text[start..];
        let words = rest.split('/').next().unwrap_or_default().trim_end();
        let per = PERIOD_WORDS.iter().filter_map(|word| words.find(&format!(" {word} "))).min();
        let words = &words[..per.unwrap_or(words.len())];
        let wrong =
            |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | ';' | ':' | '(' | ')');
        if words.contains(wrong)
            || words.split_whitespace().count() > 4
            || !words.starts_with(char::is_alphabetic)
        {
            self.at = start;
            return if words.is_empty() {
                Ok(Unit::None)
            } else {
                Err(QuantityError::NotAQuantity)
            };
        }
        self.at = start + words.len();
        Ok(Unit::parse(words).unwrap_or_default())
    }

    /// The second half of `1h30` and `2 min 30 s`.
    fn with_smaller_unit(&mut self, value: f64, unit: Unit) -> (f64, Unit) {
        let Some(smaller) = unit.smaller() else { return (value, unit) };
        let second = self.attempt(|cursor| {
            cursor.skip_blanks();
            let digits = cursor.digits();
            let number: f64 = digits.parse().ok()?;
            cursor.skip_blanks();
            let word = cursor.letters();
            let named =
                if word.is_empty() { Some(smaller.clone()) } else { Unit::word(&fold(word)) };
            (named.as_ref() == Some(&smaller)).then_some(number)
        });
        let ratio =
            smaller.seconds().zip(unit.seconds()).map_or(0.0, |(small, large)| small / large);
        (value + second.unwrap_or(0.0) * ratio, unit)
    }

    fn best_rating(&mut self) -> Option<u32> {
        self.skip_blanks();
        self.take(|slash| slash == '/').then_some(())?;
        self.skip_blanks();
        self.digits().parse().ok().filter(|&best| best > 0)
    }

    fn range_end(&mut self) -> Parsed<Option<(f64, Unit)>> {
        let start = self.at;
        self.skip_blanks();
        let dash = self.take(|dash| matches!(dash, '-' | '–' | '—'));
        if !dash && !RANGE_WORDS.contains(&self.letters()) {
            self.at = start;
            return Ok(None);
        }
        self.skip_blanks();
        self.amount().map(Some)
    }

    /// `/month`, `per month`, `par mois`.
    fn period(&mut self) -> Parsed<Option<Unit>> {
        self.skip_blanks();
        let start = self.at;
        if !self.take(|slash| slash == '/') && !PERIOD_WORDS.contains(&self.letters()) {
            self.at = start;
            return Ok(None);
        }
        self.skip_blanks();
        let word = self.letters();
        let unit = Unit::word(&fold(word)).filter(|unit| unit.seconds().is_some());
        unit.map(Some).ok_or(QuantityError::NotAQuantity)
    }
}

const RANGE_WORDS: [&str; 2] = ["à", "to"];
const WORKING_DAYS: [&str; 6] =
    ["working-day", "business-day", "jour-ouvre", "jours-ouvre", "jour-ouvrable", "jours-ouvrable"];
const PERIOD_WORDS: [&str; 4] = ["per", "par", "a", "an"];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Decimal, QuantityError, plain_number};
    use crate::journey::{Quantity, Unit};

    fn read(text: &str) -> Option<(f64, Unit, Option<Unit>)> {
        let quantity = Quantity::parse(text, Decimal::PointOrComma).ok()?;
        Some((quantity.value, quantity.unit, quantity.per))
    }

    #[test]
    fn quantities_are_read_as_people_write_them() {
        let euros = || Unit::Money("EUR".to_owned());
        let count = |word: &str| Unit::Count(word.to_owned());
        let known = [
            ("36%", 36.0, Unit::Percent, None),
            ("36 %", 36.0, Unit::Percent, None),
            ("36\u{202f}%", 36.0, Unit::Percent, None),
            ("2 d", 2.0, Unit::Day, None),
            ("2 jours", 2.0, Unit::Day, None),
            ("1h30", 1.5, Unit::Hour, None),
            ("1 h 30 min", 1.5, Unit::Hour, None),
            ("25 min", 25.0, Unit::Minute, None),
            ("6 sem", 6.0, Unit::Week, None),
            ("1200/month", 1200.0, Unit::None, Some(Unit::Month)),
            ("1 200/mois", 1200.0, Unit::None, Some(Unit::Month)),
            ("90 €", 90.0, euros(), None),
            ("€90", 90.0, euros(), None),
            ("1.2 M€", 1_200_000.0, euros(), None),
            ("1,2 M€", 1_200_000.0, euros(), None),
            ("48 M€/an", 48_000_000.0, euros(), Some(Unit::Year)),
            ("32 k€", 32_000.0, euros(), None),
            ("3 MEUR", 3_000_000.0, euros(), None),
            ("2 Md€", 2e9, euros(), None),
            ("6/10", 6.0, Unit::OutOf(10), None),
            ("3-6 weeks", 4.5, Unit::Week, None),
            ("6 à 8 semaines", 7.0, Unit::Week, None),
            ("30 min – 2 h", 1.25, Unit::Hour, None),
            ("−30 %", -30.0, Unit::Percent, None),
            ("+5 pts", 5.0, Unit::Points, None),
            ("1 200 000", 1_200_000.0, Unit::None, None),
            ("12 orders", 12.0, count("orders"), None),
            ("2 orders a year", 2.0, count("orders"), Some(Unit::Year)),
            ("5 contacts per month", 5.0, count("contacts"), Some(Unit::Month)),
            ("3 months", 3.0, Unit::Month, None),
            ("40", 40.0, Unit::None, None),
            ("12,5", 12.5, Unit::None, None),
            ("2026", 2026.0, Unit::None, None),
        ];
        for (written, value, unit, per) in known {
            assert_eq!(read(written), Some((value, unit, per)), "{written}");
        }
    }

    #[test]
    fn what_is_no_quantity_says_why() {
        let why = |text| Quantity::parse(text, Decimal::Point).err();
        for text in ["", "fast", "6 prospects sur 10", "12 € 5", "3 weeks to go", "1-2-3", "€90 %"]
        {
            assert_eq!(why(text), Some(QuantityError::NotAQuantity), "{text}");
        }
        assert_eq!(why(">= 60%"), Some(QuantityError::Operator { rest: "60%".to_owned() }));
        assert_eq!(why("30 m"), Some(QuantityError::LoneM { number: "30".to_owned() }));
        let comma = |decimal: &str, grouped: Option<&str>| QuantityError::Comma {
            decimal: decimal.to_owned(),
            grouped: grouped.map(str::to_owned),
        };
        assert_eq!(why("1,200 €"), Some(comma("1.200 €", Some("1200 €"))));
        assert_eq!(why("3,4 d"), Some(comma("3.4 d", None)));
    }

    #[test]
    fn a_quantity_is_found_at_the_end_of_a_sentence() {
        let found = |text| Quantity::within(text, Decimal::PointOrComma);
        assert_eq!(found("tous les 6 mois"), Some("6 mois"));
        assert_eq!(found("< 90 jours"), Some("90 jours"));
        assert_eq!(found("about an hour"), None);
    }

    #[test]
    fn scores_are_plain_numbers() {
        assert_eq!(plain_number("+1", Decimal::Point), Some(1.0));
        assert_eq!(plain_number("−0,9", Decimal::PointOrComma), Some(-0.9));
        assert_eq!(plain_number("1.5 d", Decimal::Point), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(value in 0u32..2_000_000, unit in 0usize..6) {
            let unit = ["", "%", " min", " d", " €", " orders"][unit];
            let first = Quantity::parse(&format!("{value}{unit}"), Decimal::Point).expect("a quantity");
            let second = Quantity::parse(&first.written, Decimal::Point).expect("its own words");
            prop_assert_eq!(first, second);
        }

        #[test]
        fn reading_never_panics(text in "\\PC{0,16}") {
            let _ = Quantity::parse(&text, Decimal::Point);
            let _ = Quantity::within(&text, Decimal::PointOrComma);
        }
    }
}
