//! Fields of a quote.

use crate::journey::decode::forms::{Entry, Mentions, OneText, Words, unquoted};
use crate::journey::decode::record::record;
use crate::journey::{Quote, Source, Text};

record! {
    Quote, "quote";
    #[needed] quote: Words => words, "What was said.", "Ce qui a été dit.";
    who: OneText => who, "Who said it.", "Qui l’a dit.";
    evidence: Mentions<Source> => evidence, "Where it comes from: sources.", "D’où cela vient : des sources.";
}

impl Entry for Quote {
    fn of_text(words: Text) -> Option<Self> {
        Some(Self { words: words.map(unquoted), ..Self::default() })
    }
}
