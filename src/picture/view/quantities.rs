//! Quantities as the picture writes them.

use super::Words;
use crate::journey::{Quantity, Unit};
use crate::locale::Locale;

/// The space between a number and its unit.
const NBSP: char = '\u{A0}';

impl Words {
    /// The quantity as its author wrote it, with true minus and spaces; a bare number gets `unit`.
    pub fn quantity(self, quantity: &Quantity, unit: Option<&Unit>) -> String {
        let mut written = quantity.written.trim().to_owned();
        if let Some(rest) = written.strip_prefix('-') {
            written = format!("−{rest}");
        }
        let bare = is_bare(&written);
        let unit = if bare { unit.unwrap_or(&quantity.unit) } else { &quantity.unit };
        if matches!(unit, Unit::Money(_)) {
            written = self.grouped(&written);
        }
        if bare {
            written = self.with_unit(&written, unit);
        }
        self.set(&written)
    }

    /// The quantity with a plus when it is above zero: scores that may be negative.
    pub fn signed_quantity(self, quantity: &Quantity, unit: Option<&Unit>) -> String {
        let plain = self.quantity(quantity, unit);
        let unsigned = !plain.starts_with(['+', '−']);
        if quantity.value > 0.0 && unsigned { format!("+{plain}") } else { plain }
    }

    /// A change between two quantities of one unit; of percentages, in points.
    pub fn change(self, difference: f64, unit: &Unit) -> String {
        let rounded = (difference * 100.0).round() / 100.0;
        if rounded == 0.0 {
            return self.label("unchanged");
        }
        let number = self.signed(rounded);
        match unit {
            Unit::Percent => {
                let points = if rounded.abs() < self.plural_from() { "point" } else { "points" };
                format!("{number}{NBSP}{}", self.label(points))
            }
            other => self.with_unit(&number, other),
        }
    }

    /// French counts plurals from 2, English everything but 1.
    fn plural_from(self) -> f64 {
        match self.locale() {
            Locale::English => 1.001,
            Locale::French => 2.0,
        }
    }

    /// The text with its long whole numbers grouped as the language does; decimals are left alone.
    fn grouped(self, written: &str) -> String {
        let mut text = String::with_capacity(written.len() + 4);
        let mut rest = written;
        while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
            let long = rest[start..].find(|c: char| !c.is_ascii_digit());
            let end = long.map_or(rest.len(), |long| start + long);
            let (before, digits) = (&rest[..start], &rest[start..end]);
            text.push_str(before);
            match digits.parse::<u32>() {
                Ok(whole) if digits.len() > 3 && !before.ends_with(['.', ',']) => {
                    text.push_str(&self.number(f64::from(whole)));
                }
                _ => text.push_str(digits),
            }
            rest = &rest[end..];
        }
        text + rest
    }

    fn with_unit(self, number: &str, unit: &Unit) -> String {
        let french = self.locale() == Locale::French;
        let spaced = |unit: &str| format!("{number}{NBSP}{unit}");
        match unit {
            Unit::None | Unit::Points => number.to_owned(),
            Unit::Percent if french => spaced("%"),
            Unit::Percent => format!("{number}%"),
            Unit::Second => spaced("s"),
            Unit::Minute => spaced("min"),
            Unit::Hour => spaced("h"),
            Unit::Day => spaced(if french { "j" } else { "d" }),
            Unit::Week => spaced(if french { "sem." } else { "wk" }),
            Unit::Month => spaced(if french { "mois" } else { "mo" }),
            Unit::Year => spaced(if french { "an" } else { "y" }),
            Unit::Money(currency) => {
                let symbol = match currency.as_str() {
                    "EUR" => "€",
                    "USD" => "$",
                    "GBP" => "£",
                    code => return spaced(code),
                };
                if french {
                    return spaced(symbol);
                }
                let amount = number.trim_start_matches(['+', '−']);
                let sign = &number[..number.len() - amount.len()];
                format!("{sign}{symbol}{amount}")
            }
            Unit::Count(things) => spaced(things),
            Unit::OutOf(best) => format!("{number}/{best}"),
        }
    }
}

/// Whether the text is a number and nothing else.
fn is_bare(written: &str) -> bool {
    written
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | '−' | '.' | ',' | ' ' | NBSP | '\u{202F}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(value: f64, written: &str) -> Quantity {
        Quantity { value, unit: Unit::None, per: None, written: written.to_owned() }
    }

    #[test]
    fn bare_numbers_get_the_unit_of_their_kpi() {
        let (english, french) = (Words::new(Locale::English), Words::new(Locale::French));
        let share = quantity(64.0, "64");
        assert_eq!(english.quantity(&share, Some(&Unit::Percent)), "64%");
        assert_eq!(french.quantity(&share, Some(&Unit::Percent)), "64\u{A0}%");
        assert_eq!(english.signed_quantity(&quantity(31.0, "31"), None), "+31");
        assert_eq!(english.signed_quantity(&quantity(-5.0, "-5"), None), "−5");
    }

    #[test]
    fn money_is_written_as_the_language_does() {
        let (english, french) = (Words::new(Locale::English), Words::new(Locale::French));
        let pounds = Unit::Money("GBP".to_owned());
        let euros = Unit::Money("EUR".to_owned());
        let francs = Unit::Money("CHF".to_owned());
        assert_eq!(english.change(40.0, &pounds), "+£40");
        assert_eq!(english.change(-1240.5, &pounds), "−£1,240.5");
        assert_eq!(english.change(40.0, &francs), "+40\u{A0}CHF");
        assert_eq!(french.change(-40.0, &euros), "−40\u{A0}€");
        let bare = quantity(2510.0, "2510");
        assert_eq!(english.quantity(&bare, Some(&pounds)), "£2,510");
        assert_eq!(french.quantity(&bare, Some(&euros)), "2\u{202F}510\u{A0}€");
        let written = Quantity { unit: pounds, ..quantity(2230.0, "£2230") };
        assert_eq!(english.quantity(&written, None), "£2,230");
        assert_eq!(english.quantity(&quantity(12000.0, "12000/month"), None), "12000/month");
    }

    #[test]
    fn percentages_change_by_points() {
        let (english, french) = (Words::new(Locale::English), Words::new(Locale::French));
        assert_eq!(english.change(-3.0, &Unit::Percent), "−3\u{A0}pts");
        assert_eq!(english.change(1.0, &Unit::Percent), "+1\u{A0}pt");
        assert_eq!(french.change(-0.1 - 1e-12, &Unit::Percent), "−0,1\u{A0}pt");
        assert_eq!(french.change(-2.0, &Unit::Day), "−2\u{A0}j");
        assert_eq!(english.change(0.001, &Unit::Day), "unchanged");
    }
}
