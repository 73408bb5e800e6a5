//! Indented XML, and numbers as pictures write them.

/// An XML document while it is written.
#[derive(Debug)]
pub(super) struct Markup {
    out: String,
    depth: usize,
}

impl Markup {
    pub(super) fn new() -> Self {
        Self { out: String::with_capacity(1 << 16), depth: 0 }
    }

    /// A document that says what it is, as parts of packages do.
    #[cfg(feature = "pptx")]
    pub(super) fn standalone() -> Self {
        let mut markup = Self::new();
        markup.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        markup
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Starts an element that has children.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name);
        for (name, value) in attributes {
            self.attribute(name, value);
        }
        self.out.push_str(">\n");
        self.depth += 1;
    }

    /// Ends an element that has children.
    pub(super) fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.indent();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// An element that holds only words.
    pub(super) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) {
        self.start(name);
        for (name, value) in attributes {
            self.attribute(name, value);
        }
        self.out.push('>');
        self.words(words);
        self.end(name);
    }

    /// An element that holds nothing.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name);
        for (name, value) in attributes {
            self.attribute(name, value);
        }
        self.end_empty();
    }

    /// `<name` on a line of its own; attributes follow, then [`Self::end_empty`] or `>`.
    pub(super) fn start(&mut self, name: &str) {
        self.indent();
        self.out.push('<');
        self.out.push_str(name);
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.name(name);
        escape(&mut self.out, value);
        self.out.push('"');
    }

    /// An attribute whose value is our own and needs no escaping.
    pub(super) fn number(&mut self, name: &str, value: f64) {
        self.name(name);
        push_number(&mut self.out, value);
        self.out.push('"');
    }

    /// An attribute whose value `write` puts down; it must not need escaping.
    pub(super) fn value(&mut self, name: &str, write: impl FnOnce(&mut String)) {
        self.name(name);
        write(&mut self.out);
        self.out.push('"');
    }

    pub(super) fn end_empty(&mut self) {
        self.out.push_str("/>\n");
    }

    pub(super) fn end_start(&mut self) {
        self.out.push('>');
    }

    pub(super) fn end(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    pub(super) fn words(&mut self, words: &str) {
        escape(&mut self.out, words);
    }

    /// Markup of our own on a line of its own.
    pub(super) fn raw_line(&mut self, markup: &str) {
        self.indent();
        self.out.push_str(markup);
        self.out.push('\n');
    }

    /// Markup of our own within a line.
    pub(super) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn name(&mut self, name: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
    }

    fn indent(&mut self) {
        const BLANKS: &str = "                    ";
        self.out.push_str(&BLANKS[..BLANKS.len().min(2 * self.depth)]);
    }
}

/// A number with at most two decimals, without trailing zeros, never `-0`.
pub(super) fn number(value: f64) -> String {
    let mut out = String::new();
    push_number(&mut out, value);
    out
}

/// Appends [`number`].
pub(super) fn push_number(out: &mut String, value: f64) {
    push_hundredths(out, (value * 100.0).round() as i64);
}

/// Most of a picture is numbers, so their digits are put down without going through `fmt`.
fn push_hundredths(out: &mut String, hundredths: i64) {
    if hundredths < 0 {
        out.push('-');
    }
    let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    push_digits(out, whole);
    if part > 0 {
        out.push('.');
        push_digits(out, part / 10);
        if part % 10 > 0 {
            push_digits(out, part % 10);
        }
    }
}

fn push_digits(out: &mut String, number: u64) {
    if number >= 10 {
        push_digits(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// Appends a scale factor, which needs four decimals to keep a wide line exact to the pixel.
pub(super) fn push_factor(out: &mut String, value: f64) {
    let text = format!("{value:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    out.push_str(if text == "-0" { "0" } else { text });
}

/// Appends words so that no reader takes them for markup; what XML cannot hold becomes U+FFFD.
fn escape(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || (c as u32) & 0xFFFE == 0xFFFE => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{escape, number};

    #[test]
    fn numbers_have_two_decimals_at_most_and_no_negative_zero() {
        let numbers = [0.0, -0.0, -0.001, 1.0, 1.5, 1.005, 12.345, -3.2, 99.999, 0.05];
        let written = ["0", "0", "0", "1", "1.5", "1", "12.35", "-3.2", "100", "0.05"];
        assert_eq!(numbers.map(number), written);
    }

    #[test]
    fn words_never_become_markup() {
        let mut out = String::new();
        escape(&mut out, "<script>&\"]]>'\u{0}\u{FFFF}");
        assert_eq!(out, "&lt;script&gt;&amp;&quot;]]&gt;'\u{FFFD}\u{FFFD}");
    }
}
