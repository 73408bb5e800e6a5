//! In which language and spelling the keys of a file are written.

use std::cmp::Ordering;

use super::record::Field;
use crate::journey::vocabulary::Tongue;
use crate::text::{Diagnostic, Mend, Span};

/// How a key is spelled, seen from one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Spelling {
    /// Not a word of this language for this field.
    #[default]
    Foreign,
    /// As it is written.
    Canonical,
    /// Read, but written otherwise.
    Alias,
    /// The name of a part: `age` for `demographics: { age: … }`.
    Part,
}

/// The keys of one file.
#[derive(Default)]
pub(super) struct Spellings {
    english: Count,
    french: Count,
    aliases: Vec<Use>,
}

/// Keys that only one language has.
#[derive(Default)]
struct Count {
    keys: usize,
    first: Option<Span>,
}

struct Use {
    span: Span,
    found: String,
    field: &'static Field,
    english: Spelling,
    french: Spelling,
    /// Whether the mapping has no other key for the field.
    is_only: bool,
}

impl Spellings {
    pub(super) fn add(
        &mut self,
        field: &'static Field,
        (english, french): (Spelling, Spelling),
        found: &str,
        span: Span,
    ) {
        match (english, french) {
            (Spelling::Foreign, Spelling::Foreign) => {}
            (_, Spelling::Foreign) => self.english.add(span),
            (Spelling::Foreign, _) => self.french.add(span),
            _ => {}
        }
        if english == Spelling::Alias || french == Spelling::Alias {
            let found = found.to_owned();
            self.aliases.push(Use { span, found, field, english, french, is_only: true });
        }
    }

    /// Lets the key at `span` be called as it is: the mapping has another one for its field.
    pub(super) fn keep(&mut self, span: Span) {
        let used = self.aliases.iter_mut().rev().find(|it| it.span == span);
        used.into_iter().for_each(|it| it.is_only = false);
    }

    /// The language of most keys so far; none when neither leads.
    pub(super) fn tongue(&self) -> Option<Tongue> {
        match self.french.keys.cmp(&self.english.keys) {
            Ordering::Greater => Some(Tongue::French),
            Ordering::Less => Some(Tongue::English),
            Ordering::Equal => None,
        }
    }

    /// What to say of a file whose keys are judged in one language.
    pub(super) fn diagnostics(&self) -> Vec<Diagnostic> {
        let tongue = self.tongue().unwrap_or(Tongue::English);
        let aliases = self.aliases.iter().filter_map(|used| used.diagnostic(tongue));
        self.mixed(tongue).into_iter().chain(aliases).collect()
    }

    fn mixed(&self, tongue: Tongue) -> Option<Diagnostic> {
        let (english, french) = (&self.english, &self.french);
        let (main, other) = tongue.pick((english, french), (french, english));
        let (first, usual) = (other.first?, main.first?);
        let case = tongue.pick("french-in-english", "english-in-french");
        Some(
            Diagnostic::new("mixed-key-languages", first)
                .case(case)
                .with("count", other.keys)
                .related("usual-language", usual),
        )
    }
}

impl Count {
    fn add(&mut self, span: Span) {
        self.keys += 1;
        self.first = Some(self.first.map_or(span, |first| first.min(span)));
    }
}

impl Use {
    fn diagnostic(&self, tongue: Tongue) -> Option<Diagnostic> {
        let (english, french) =
            ((self.english, self.field.key.english), (self.french, self.field.key.french));
        let (own, foreign) = tongue.pick((english, french), (french, english));
        let judged = if own.0 == Spelling::Foreign { foreign.0 } else { own.0 };
        let canonical = own.1;
        (judged == Spelling::Alias).then(|| {
            let diagnostic = Diagnostic::new("synonym-key", self.span)
                .with("found", self.found.as_str())
                .with("canonical", canonical);
            match self.is_only {
                true => diagnostic.mend(Mend::safe(self.span, canonical)),
                false => diagnostic,
            }
        })
    }
}
