//! Quantities as the picture writes them.

use super::Words;
use crate::journey::{Kpi, Quantity, Unit};
use crate::locale::Argument;

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
        self.set_quantity(&written)
    }

    /// The quantity with a plus when it is above zero: scores that may be negative.
    pub fn signed_quantity(self, quantity: &Quantity, unit: Option<&Unit>) -> String {
        let plain = self.quantity(quantity, unit);
        let unsigned = !plain.starts_with(['+', '−']);
        if quantity.value > 0.0 && unsigned { format!("+{plain}") } else { plain }
    }

    /// A value of a KPI: with its sign where negative ones occur.
    pub(super) fn value(self, kpi: &Kpi, quantity: &Quantity) -> String {
        match kpi.signed_range() {
            Some(_) => self.signed_quantity(quantity, kpi.unit.as_ref()),
            None => self.quantity(quantity, kpi.unit.as_ref()),
        }
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
                let count = Argument::Number(rounded.abs());
                let arguments = [("count", count), ("number", Argument::Text(&number))];
                self.locale().sentence("quantity-points", &arguments).into_owned()
            }
            other => self.with_unit(&number, other),
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
        let spaced = |unit: &str| format!("{number}{NBSP}{unit}");
        let named = |unit: &str| spaced(&self.label(unit));
        match unit {
            Unit::None | Unit::Points => number.to_owned(),
            Unit::Percent => self.about("quantity-percent", number),
            Unit::Second => named("second"),
            Unit::Minute => named("minute"),
            Unit::Hour => named("hour"),
            Unit::Day => named("day"),
            Unit::Week => named("week"),
            Unit::Month => named("month"),
            Unit::Year => named("year"),
            Unit::Money(currency) => match currency.as_str() {
                "EUR" => self.money(number, "€"),
                "USD" => self.money(number, "$"),
                "GBP" => self.money(number, "£"),
                code => spaced(code),
            },
            Unit::Count(things) => spaced(things),
            Unit::OutOf(best) => format!("{number}/{best}"),
        }
    }

    fn money(self, number: &str, symbol: &str) -> String {
        let amount = number.trim_start_matches(['+', '−']);
        let sign = &number[..number.len() - amount.len()];
        let [sign, amount, symbol] = [sign, amount, symbol].map(Argument::Text);
        let arguments = [("sign", sign), ("amount", amount), ("symbol", symbol)];
        self.locale().sentence("quantity-money", &arguments).into_owned()
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
    use crate::locale::Locale;

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

    #[test]
    fn french_sets_units_apart_from_their_numbers() {
        let (english, french) = (Words::new(Locale::English), Words::new(Locale::French));
        let written = |text| quantity(1.0, text);
        assert_eq!(english.quantity(&written("39k/month"), None), "39k/month");
        assert_eq!(french.quantity(&written("39k/mois"), None), "39\u{A0}k/mois");
        assert_eq!(french.quantity(&written("18%"), None), "18\u{A0}%");
        assert_eq!(french.quantity(&written("1h30"), None), "1\u{A0}h\u{A0}30");
        assert_eq!(french.quantity(&written("2 à 3j"), None), "2 à 3\u{A0}j");
    }
}
