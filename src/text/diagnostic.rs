//! What is wrong in an author's file: a rule, a place, and facts; no level and no sentence.

use super::Span;

/// Characters of the author's words that a sentence repeats.
const LONGEST_TEXT: usize = 200;

/// One thing wrong in one place. `check` gives it a level, `locale` gives it words.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The rule's name, for example `unknown-key`.
    pub rule: &'static str,
    /// Which of the rule's sentences fits, `""` for its only or usual one: the message is
    /// `unknown-key` or, with the case `in-list`, `unknown-key-in-list`.
    pub case: &'static str,
    /// The smallest text that is wrong.
    pub span: Span,
    /// What the sentences and the machine reports need to know.
    pub facts: Facts,
    /// Other places that explain this one, in the order to show them.
    pub related: Vec<Related>,
    /// The mechanical mend, where there is one.
    pub mend: Option<Mend>,
}

/// Another place that explains a diagnostic, in the same source.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// Which sentence stands there, for example `first-written-here`.
    pub case: &'static str,
    /// The place.
    pub span: Span,
}

/// Replacements that put a diagnostic right.
#[derive(Clone, Debug, PartialEq)]
pub struct Mend {
    /// Whether the mend can only be what the author meant.
    pub safe: bool,
    /// Replacements in source order that do not touch each other.
    pub edits: Vec<Edit>,
}

/// One replacement of bytes by text.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The bytes that go; empty where text is only added.
    pub span: Span,
    /// What comes in their place.
    pub text: String,
}

/// Something that a sentence mentions.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Words of the author, or a name of the format: shown as they are.
    Text(String),
    /// Several of them, in order.
    Texts(Vec<String>),
    /// A count or measure, written as the reader's language does.
    Number(f64),
    /// A term of the field that each language has a word for: the message `term-<name>`.
    Term(&'static str),
}

/// Facts by name, in the order they were added.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(Vec<(&'static str, Fact)>);

impl Diagnostic {
    /// A diagnostic of `rule` at `span`, without facts.
    pub fn new(rule: &'static str, span: Span) -> Self {
        Self { rule, case: "", span, facts: Facts::default(), related: Vec::new(), mend: None }
    }

    /// The same, said with the sentence `case`.
    pub fn case(mut self, case: &'static str) -> Self {
        self.case = case;
        self
    }

    /// The same, knowing one fact more.
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.add(name, fact);
        self
    }

    /// The same, pointing at one place more.
    pub fn related(mut self, case: &'static str, span: Span) -> Self {
        self.related.push(Related { case, span });
        self
    }

    /// The same, with a mend.
    pub fn mend(mut self, mend: Mend) -> Self {
        self.mend = Some(mend);
        self
    }
}

impl Mend {
    /// A mend that can only be what the author meant: put `text` in the place of `span`.
    pub fn safe(span: Span, text: impl Into<String>) -> Self {
        Self { safe: true, edits: vec![Edit { span, text: text.into() }] }
    }

    /// A mend that the author must confirm: put `text` in the place of `span`.
    pub fn uncertain(span: Span, text: impl Into<String>) -> Self {
        Self { safe: false, edits: vec![Edit { span, text: text.into() }] }
    }
}

impl Facts {
    /// Adds a fact; a name that is already known gets the new value.
    pub fn add(&mut self, name: &'static str, fact: impl Into<Fact>) {
        let fact = fact.into();
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, value)) => *value = fact,
            None => self.0.push((name, fact)),
        }
    }

    /// Cuts texts to what a sentence can hold, and frees what nothing is added to any more.
    pub fn shorten(&mut self) {
        self.0.shrink_to_fit();
        for (_, fact) in &mut self.0 {
            if let Fact::Text(text) = fact
                && let Some((end, _)) = text.char_indices().nth(LONGEST_TEXT)
            {
                text.truncate(end);
                text.push('…');
            }
        }
    }

    /// The fact of that name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact)
    }

    /// All facts in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Fact)> {
        self.0.iter().map(|(name, fact)| (*name, fact))
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

impl From<Vec<String>> for Fact {
    fn from(texts: Vec<String>) -> Self {
        Self::Texts(texts)
    }
}

impl From<f64> for Fact {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Self::Number(count as f64)
    }
}
