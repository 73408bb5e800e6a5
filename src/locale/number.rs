//! Numbers as each language writes them.

use super::Locale;

/// `number` with grouped thousands, at most two decimals, and U+2212 for a minus.
pub(super) fn write(locale: Locale, number: f64) -> String {
    let (point, group) = match locale {
        Locale::English => ('.', ','),
        Locale::French => (',', '\u{202f}'),
    };
    let rounded = (number * 100.0).round() / 100.0;
    let digits = rounded.abs().to_string();
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::with_capacity(digits.len() + 8);
    if rounded < 0.0 {
        text.push('\u{2212}');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(point);
        text.push_str(decimals);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        let english =
            [0.0, 7.0, 1200.0, 1_234_567.5, -2.0, 0.25].map(|n| write(Locale::English, n));
        assert_eq!(english, ["0", "7", "1,200", "1,234,567.5", "−2", "0.25"]);
        let french = [0.0, 7.0, 1200.0, 1_234_567.5, -2.0, 0.25].map(|n| write(Locale::French, n));
        assert_eq!(french, ["0", "7", "1\u{202f}200", "1\u{202f}234\u{202f}567,5", "−2", "0,25"]);
    }
}
