//! Questions, and what answers them.

use crate::journey::{Mention, Text};
use crate::text::{Span, Spanned};

/// The name of a question, worded by `question-<name>`, and what answers it.
pub(super) type Answered = (&'static str, Option<Answer>);

/// What answers a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The key, in the language of the map.
    pub key: &'static str,
    /// Where the answer stands; `None` when a library gives it.
    pub at: Option<Span>,
}

impl Answer {
    /// An answer at `span`, which is empty for what a library gives.
    pub(super) fn at(key: &'static str, span: Span) -> Self {
        Self { key, at: Some(span).filter(|span| !span.is_empty()) }
    }

    /// A field with a value.
    pub(super) fn value<T>(key: &'static str, value: Option<&Spanned<T>>) -> Option<Self> {
        value.map(|value| Self::at(key, value.span))
    }

    /// The first of several texts.
    pub(super) fn texts(key: &'static str, texts: &[Text]) -> Option<Self> {
        Self::value(key, texts.first())
    }

    /// The first of several mentions.
    pub(super) fn mentions<T>(key: &'static str, mentions: &[Mention<T>]) -> Option<Self> {
        Self::value(key, mentions.first().map(|mention| &mention.name))
    }
}
