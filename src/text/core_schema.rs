//! What YAML 1.2's core schema takes a plain scalar for.
//!
//! Most fields of a map read their own words (`yes`, `36 %`); this is for values whose field says
//! nothing about them, and for telling text from number.

use super::{Kind, Node, ScalarStyle};

impl<'t> Node<'t> {
    /// The boolean that a plain `true` or `false` is; `yes` and `no` are texts.
    pub fn boolean(self) -> Option<bool> {
        match self.plain()? {
            "true" | "True" | "TRUE" => Some(true),
            "false" | "False" | "FALSE" => Some(false),
            _ => None,
        }
    }

    /// The words of a scalar without quotes.
    fn plain(self) -> Option<&'t str> {
        match self.kind() {
            Kind::Scalar(text, ScalarStyle::Plain) => Some(text),
            _ => None,
        }
    }

    /// The number that a plain scalar is: decimal, octal (`0o17`) or hexadecimal, with fraction and
    /// exponent, infinite or not a number.
    pub fn number(self) -> Option<f64> {
        let text = self.plain()?;
        let (sign, digits) = match text.as_bytes().first()? {
            b'-' => (-1.0, &text[1..]),
            b'+' => (1.0, &text[1..]),
            _ => (1.0, text),
        };
        match digits {
            ".inf" | ".Inf" | ".INF" => return Some(sign * f64::INFINITY),
            ".nan" | ".NaN" | ".NAN" if digits.len() == text.len() => return Some(f64::NAN),
            _ => {}
        }
        let based = |prefix: &str, base| {
            let digits = text.strip_prefix(prefix)?;
            let is_number = digits.bytes().all(|byte| char::from(byte).is_digit(base));
            is_number.then(|| u64::from_str_radix(digits, base).ok())?.map(|number| number as f64)
        };
        based("0o", 8).or_else(|| based("0x", 16)).or_else(|| decimal(digits).map(|n| sign * n))
    }
}

fn decimal(digits: &str) -> Option<f64> {
    let (mantissa, exponent) = match digits.find(['e', 'E']) {
        Some(at) => (&digits[..at], Some(&digits[at + 1..])),
        None => (digits, None),
    };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let has_mantissa =
        all_digits(whole) && all_digits(fraction) && whole.len() + fraction.len() > 0;
    let has_exponent = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && all_digits(exponent)
    });
    (has_mantissa && has_exponent).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use crate::text::{Source, parse};

    #[test]
    fn plain_scalars_are_what_the_core_schema_says() {
        let text = "[1, -2.5, .5, 1e3, 0o17, 0x1F, -.inf, 1., '3', 12:30, 0123, 1_000, 2026-01-02, true, False, yes, \"true\"]";
        let source = Source::new("list", text);
        let parsed = parse(&source);
        let list = parsed.tree.root().expect("the text has a list");
        let numbers: Vec<_> = list.items().map(|item| item.number()).collect();
        let booleans: Vec<_> = list.items().map(|item| item.boolean()).collect();
        let some = [1.0, -2.5, 0.5, 1000.0, 15.0, 31.0, f64::NEG_INFINITY, 1.0];
        let expected = some.map(Some).into_iter().chain([None, None, Some(123.0)]).chain([None; 6]);
        assert_eq!(numbers, expected.collect::<Vec<_>>());
        let expected = [None; 13].into_iter().chain([Some(true), Some(false), None, None]);
        assert_eq!(booleans, expected.collect::<Vec<_>>());
    }
}
