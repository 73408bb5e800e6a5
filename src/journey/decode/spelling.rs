//! In which language and spelling the keys of a file are written.

use super::record::Field;
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
            self.aliases.push(Use { span, found: found.to_owned(), field, english, french });
        }
    }

    /// Whether most keys so far are French; `otherwise` when neither language leads.
    pub(super) fn is_french(&self, otherwise: bool) -> bool {
        match self.french.keys.cmp(&self.english.keys) {
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => otherwise,
        }
    }

    /// What to say of a file whose keys are judged in one language.
    pub(super) fn diagnostics(&self) -> Vec<Diagnostic> {
        let french = self.french.keys > self.english.keys;
        let aliases = self.aliases.iter().filter_map(|used| used.diagnostic(french));
        self.mixed(french).into_iter().chain(aliases).collect()
    }

    fn mixed(&self, french: bool) -> Option<Diagnostic> {
        let (main, other) =
            if french { (&self.french, &self.english) } else { (&self.english, &self.french) };
        let (first, usual) = (other.first?, main.first?);
        let case = if french { "english-in-french" } else { "french-in-english" };
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
    fn diagnostic(&self, french: bool) -> Option<Diagnostic> {
        let (own, foreign) =
            if french { (self.french, self.english) } else { (self.english, self.french) };
        let judged = if own == Spelling::Foreign { foreign } else { own };
        let canonical = match (own == Spelling::Foreign) != french {
            true => self.field.key.french,
            false => self.field.key.english,
        };
        (judged == Spelling::Alias).then(|| {
            Diagnostic::new("synonym-key", self.span)
                .with("found", self.found.as_str())
                .with("canonical", canonical)
                .mend(Mend::safe(self.span, canonical))
        })
    }
}
