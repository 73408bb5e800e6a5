//! What decoding carries along: the source, what is known around it, and everything found wrong.

use super::collected::Collected;
use super::complaints::Complaints;
use super::spelling::Spellings;
use crate::journey::vocabulary::{Tongue, key};
use crate::journey::{Decimal, Surroundings, Text};
use crate::text::{Diagnostic, Kind, Node, ScalarStyle, Source, Span, Spanned};

/// Whether the places of values are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Places {
    /// A map: values remember where they stand in its file.
    Kept,
    /// A library: its values end up in maps, where its own places mean nothing.
    Dropped,
}

/// Stages, touchpoints, items and names in one file: a large map has a thousand.
const MOST_THINGS: usize = 100_000;

/// Decodes one file.
pub(crate) struct Reader<'a> {
    pub(super) source: &'a Source,
    pub(super) surroundings: &'a Surroundings<'a>,
    /// The language of labels and mends.
    pub(super) tongue: Tongue,
    pub(super) decimal: Decimal,
    pub(super) complaints: Complaints,
    pub(super) spellings: Spellings,
    /// Items declared and names used so far.
    pub(super) collected: Collected,
    /// Where the `id` of the item that is being read stands.
    pub(super) id_span: Option<Span>,
    pub(super) places: Places,
    /// How many more stages, touchpoints, items and names are read.
    things_left: usize,
    is_full: bool,
    /// Where each file under `use` is named.
    pub(super) use_spans: Vec<Span>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        source: &'a Source,
        surroundings: &'a Surroundings<'a>,
        tongue: Tongue,
        places: Places,
    ) -> Self {
        Self {
            source,
            surroundings,
            tongue,
            decimal: tongue.pick(Decimal::Point, Decimal::PointOrComma),
            complaints: Complaints::default(),
            spellings: Spellings::default(),
            collected: Collected::default(),
            id_span: None,
            places,
            things_left: MOST_THINGS,
            is_full: false,
            use_spans: Vec::new(),
        }
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.complaints.add(diagnostic);
    }

    /// Whether one more thing may be read; says so where the file has too many.
    pub(super) fn admits(&mut self, node: Node<'_>) -> bool {
        match self.things_left.checked_sub(1) {
            Some(left) => {
                self.things_left = left;
                true
            }
            None => {
                if !self.is_full {
                    self.is_full = true;
                    self.report(
                        Diagnostic::new("wrong-value", node.span())
                            .case("too-large")
                            .with("most", MOST_THINGS),
                    );
                }
                false
            }
        }
    }

    /// `span`, or nowhere when places are dropped.
    pub(super) fn place(&self, span: Span) -> Span {
        match self.places {
            Places::Kept => span,
            Places::Dropped => Span::default(),
        }
    }

    /// `value` with its place.
    pub(super) fn at<T>(&self, value: T, span: Span) -> Spanned<T> {
        Spanned::new(value, self.place(span))
    }

    /// The words of a scalar as a text of the journey.
    pub(super) fn text(&self, words: &str, span: Span) -> Text {
        self.at(words.to_owned(), span)
    }

    /// A key as this file writes it.
    pub(super) fn key(&self, english: &'static str) -> &'static str {
        key(english).map_or(english, |key| key.name(self.tongue_of_keys()))
    }

    /// The language of most keys so far; that of labels when neither leads.
    pub(super) fn tongue_of_keys(&self) -> Tongue {
        self.spellings.tongue().unwrap_or(self.tongue)
    }

    /// The source text under `span`.
    pub(super) fn written(&self, span: Span) -> &'a str {
        self.source.text().get(span.range()).unwrap_or_default()
    }

    /// Where `part`, a piece of the value of the scalar `node`, stands: exactly, when the value
    /// stands in the source as it is, else the whole scalar.
    pub(super) fn span_of(&self, node: Node<'_>, part: &str) -> Span {
        let Kind::Scalar(value, _) = node.kind() else { return node.span() };
        let whole = node.span();
        let Some(offset) = (part.as_ptr() as usize).checked_sub(value.as_ptr() as usize) else {
            return whole;
        };
        let written = self.written(whole);
        let quote = if written.starts_with(value) { Some(0) } else { written.find(value) };
        let Some(quote) = quote else { return whole };
        let start = whole.start as usize + quote + offset;
        let span = Span::new(start as u32, (start + part.len()) as u32);
        if self.written(span) == part { span } else { whole }
    }
}

/// A scalar's value, with leading and trailing blanks cut.
pub(super) fn scalar(node: Node<'_>) -> Option<&str> {
    match node.resolved().kind() {
        Kind::Scalar(value, _) => Some(trimmed(value)),
        Kind::Sequence | Kind::Mapping | Kind::Alias | Kind::Empty => None,
    }
}

/// `text` without blanks around it: most texts have none, and show it in two bytes.
fn trimmed(text: &str) -> &str {
    let bytes = text.as_bytes();
    let is_tight = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    if is_tight(bytes.first()) && is_tight(bytes.last()) { text } else { text.trim() }
}

/// A plain scalar's value: one without quotes, which YAML may take for a number or a boolean.
pub(super) fn plain(node: Node<'_>) -> Option<&str> {
    match node.resolved().kind() {
        Kind::Scalar(value, ScalarStyle::Plain) => Some(value),
        _ => None,
    }
}

/// Whether nothing was written, or an empty text.
pub(super) fn is_empty(node: Node<'_>) -> bool {
    match node.resolved().kind() {
        Kind::Empty => true,
        Kind::Scalar(value, _) => value.trim().is_empty(),
        Kind::Sequence | Kind::Mapping | Kind::Alias => false,
    }
}
