//! Numbers that YAML takes apart: between braces a comma ends the value.

use crate::text::quoting;
use crate::text::{Diagnostic, Mend, Span};

/// `12,000` in `{ kpi: Visits, actual: 12,000 }`, where `000` was read as a key.
pub(super) struct SplitNumber<'t> {
    written: &'t str,
    span: Span,
}

impl<'t> SplitNumber<'t> {
    /// The number in `text` that a `key` without value is a piece of, if it is.
    pub(super) fn around(key: Span, text: &'t str) -> Option<Self> {
        let (before, behind) = text.split_at_checked(key.end as usize)?;
        if !before[key.start as usize..].starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        let head = before[..key.start as usize].strip_suffix(',')?;
        let rest = head.trim_end_matches(|sign: char| {
            sign.is_ascii_digit() || matches!(sign, ',' | '.' | '-' | '−' | '+')
        });
        let tail = behind.find(['}', ']', ' ', '\n']).unwrap_or(behind.len());
        let tail =
            if behind.starts_with(',') { behind[..tail].trim_end_matches(',').len() } else { 0 };
        let span = Span::new(rest.len() as u32, key.end + tail as u32);
        (rest.len() < head.len()).then(|| Self { written: &text[span.range()], span })
    }

    /// Whether the key is not the first piece behind a comma: then it has been said.
    pub(super) fn is_told_before(&self, key: Span) -> bool {
        let before = &self.written[..(key.start - self.span.start) as usize];
        before.trim_end_matches(',').contains(',')
    }

    /// Says how to write it, in `diagnostic` about the key.
    pub(super) fn told(&self, diagnostic: Diagnostic) -> Diagnostic {
        let quoted = quoting::quoted(self.written);
        diagnostic
            .case("split-number")
            .with("number", self.written)
            .with("bare", self.without_comma())
            .with("quoted", quoted.as_str())
            .mend(Mend::uncertain(self.span, quoted))
    }

    /// Commas before three digits group them; another one is a decimal comma.
    fn without_comma(&self) -> String {
        let groups = self.written.split(',').skip(1).all(|group| {
            let digits = group.bytes().take_while(u8::is_ascii_digit).count();
            digits == 3
        });
        self.written.replace(',', if groups { "" } else { "." })
    }
}

#[cfg(test)]
mod tests {
    use super::SplitNumber;
    use crate::text::Span;

    fn split(text: &str, key: &str) -> Option<(String, String, bool)> {
        let start = text.find(key).expect("the key is there") as u32;
        let key = Span::new(start, start + key.len() as u32);
        let number = SplitNumber::around(key, text)?;
        Some((number.written.to_owned(), number.without_comma(), number.is_told_before(key)))
    }

    #[test]
    fn numbers_are_put_together_again() {
        let told = |whole: &str, bare: &str| Some((whole.to_owned(), bare.to_owned(), false));
        assert_eq!(split("{a: 12,000}", "000"), told("12,000", "12000"));
        assert_eq!(split("{a: 12,5 €, b: 3}", "5 €"), told("12,5 €", "12.5 €"));
        assert_eq!(split("{a: -1,234,567, b: 3}", "234"), told("-1,234,567", "-1234567"));
        let again = Some(("1,234,567".to_owned(), "1234567".to_owned(), true));
        assert_eq!(split("{a: 1,234,567}", "567"), again);
        assert_eq!(split("{a: 12, 5: 6}", "5"), None);
        assert_eq!(split("{a: b,5}", "5"), None);
    }
}
