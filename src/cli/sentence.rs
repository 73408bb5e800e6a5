//! Messages on their way to a reader, whose language is known only where they are printed.
//!
//! What the command line has to say about a failure is a [`Sentence`]: the name of a message of the
//! fluent files, and the facts it is filled with. `wording` puts a whole error into words.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use crate::locale::{Argument, Locale};

/// A message, the facts it is filled with, and the error behind it.
#[derive(Debug)]
pub(super) struct Sentence {
    message: &'static str,
    facts: Vec<(&'static str, Fact)>,
    /// A message that goes on behind it.
    more: Option<&'static str>,
    cause: Option<anyhow::Error>,
}

/// One thing that a sentence mentions.
#[derive(Debug)]
pub(super) enum Fact {
    /// A name or a number, the same in every language.
    Text(String),
    /// Words of their own.
    Sentence(Sentence),
}

impl Sentence {
    /// The sentence that `message` of the fluent files holds.
    pub(super) fn new(message: &'static str) -> Self {
        Self { message, facts: Vec::new(), more: None, cause: None }
    }

    /// The same about that fact.
    pub(super) fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((name, fact.into()));
        self
    }

    /// The same, which goes on with another message.
    pub(super) fn and(self, more: &'static str) -> Self {
        Self { more: Some(more), ..self }
    }

    /// The same, with what led to it.
    pub(super) fn because(self, cause: impl Into<anyhow::Error>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }

    /// The sentence in words, without what led to it.
    pub(super) fn said(&self, locale: Locale) -> String {
        let words: Vec<Cow<'_, str>> = self.facts.iter().map(|(_, it)| it.said(locale)).collect();
        let names = self.facts.iter().map(|(name, _)| *name);
        let facts: Vec<_> = names.zip(words.iter().map(|it| Argument::Text(it))).collect();
        let said = locale.sentence(self.message, &facts);
        let more = self.more.map(|it| locale.sentence(it, &[]));
        format!("{said}{}", more.unwrap_or_default())
    }
}

impl Fact {
    fn said(&self, locale: Locale) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Sentence(sentence) => Cow::Owned(sentence.said(locale)),
        }
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Sentence> for Fact {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(sentence)
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said(Locale::English))
    }
}

impl Error for Sentence {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let cause: &(dyn Error + 'static) = self.cause.as_deref()?;
        Some(cause)
    }
}

/// What failed, with a sentence about it.
pub(super) trait OrSay<T> {
    /// The value; else the sentence, with the error as what led to it.
    fn or_say(self, sentence: impl FnOnce() -> Sentence) -> anyhow::Result<T>;
}

impl<T, E: Into<anyhow::Error>> OrSay<T> for Result<T, E> {
    fn or_say(self, sentence: impl FnOnce() -> Sentence) -> anyhow::Result<T> {
        self.map_err(|cause| sentence().because(cause).into())
    }
}

impl<T> OrSay<T> for Option<T> {
    fn or_say(self, sentence: impl FnOnce() -> Sentence) -> anyhow::Result<T> {
        self.ok_or_else(|| sentence().into())
    }
}
