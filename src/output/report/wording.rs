//! The sentences of a finding.

use std::borrow::Cow;

use crate::check::Finding;
use crate::locale::{Argument, Locale};
use crate::text::{Fact, Facts, visible};

/// Longer words of the author are cut in sentences.
const CHARACTERS_QUOTED: usize = 80;

/// What a finding says in one language.
#[derive(Debug)]
pub struct Wording {
    /// What is wrong.
    pub message: String,
    /// The few words under the place.
    pub label: Option<String>,
    /// How to put it right.
    pub help: Option<String>,
    /// What stands at each related place, in their order.
    pub related: Vec<String>,
}

impl Wording {
    /// Words `finding`.
    pub fn of(finding: &Finding, locale: Locale) -> Self {
        let diagnostic = &finding.diagnostic;
        let id = match diagnostic.case {
            "" => Cow::Borrowed(diagnostic.rule),
            case => Cow::Owned(format!("{}-{case}", diagnostic.rule)),
        };
        let facts = Shown::of(&diagnostic.facts);
        let arguments = facts.arguments();
        let counterpart = finding.counterpart(locale.tag());
        let said = |attribute| match counterpart {
            Some(counterpart) => locale.sentence_about(counterpart, &id, attribute, &arguments),
            None => match attribute {
                Some(name) => locale.attribute(&id, name, &arguments),
                None => Some(locale.sentence(&id, &arguments)),
            },
        };
        let attribute = |name| said(Some(name)).map(Cow::into_owned);
        let related = diagnostic
            .related
            .iter()
            .map(|it| locale.sentence(&format!("related-{}", it.case), &arguments).into_owned());
        Self {
            message: said(None).map_or_else(|| id.to_string(), Cow::into_owned),
            label: attribute("label"),
            help: attribute("help"),
            related: related.collect(),
        }
    }

    /// What is wrong, and on the next line how to put it right.
    pub(super) fn sentences(&self) -> String {
        let help = self.help.as_deref().map(|help| format!("\n{help}"));
        format!("{}{}", self.message, help.unwrap_or_default())
    }
}

/// Facts as they may be shown: on one line, short, and without control characters, which a
/// terminal would obey.
struct Shown<'f>(Vec<(&'static str, Value<'f>)>);

enum Value<'f> {
    Text(Cow<'f, str>),
    Texts(Vec<String>),
    Number(f64),
    Term(&'static str),
}

impl<'f> Shown<'f> {
    fn of(facts: &'f Facts) -> Self {
        let value = |fact: &'f Fact| match fact {
            Fact::Text(text) => Value::Text(tamed(text)),
            Fact::Texts(texts) => Value::Texts(texts.iter().map(|it| tamed(it).into()).collect()),
            Fact::Number(number) => Value::Number(*number),
            Fact::Term(term) => Value::Term(term),
        };
        Self(facts.iter().map(|(name, fact)| (name, value(fact))).collect())
    }

    fn arguments(&self) -> Vec<(&str, Argument<'_>)> {
        let argument = |value| match value {
            &Value::Number(number) => Argument::Number(number),
            Value::Text(text) => Argument::Text(text),
            Value::Texts(texts) => Argument::Texts(texts),
            Value::Term(term) => Argument::Term(term),
        };
        self.0.iter().map(|(name, value)| (*name, argument(value))).collect()
    }
}

fn tamed(text: &str) -> Cow<'_, str> {
    let cut = text.char_indices().nth(CHARACTERS_QUOTED).map(|(at, _)| at);
    let shown = &text[..cut.unwrap_or(text.len())];
    let on_one_line = match shown.contains(['\n', '\r', '\t']) {
        true => Cow::Owned(shown.replace(['\n', '\r', '\t'], " ")),
        false => Cow::Borrowed(shown),
    };
    let mut tame = match visible(&on_one_line) {
        Cow::Borrowed(_) => on_one_line,
        Cow::Owned(tame) => Cow::Owned(tame),
    };
    if cut.is_some() {
        tame.to_mut().push('…');
    }
    tame
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_author_cannot_steer_the_terminal() {
        assert_eq!(tamed("a\u{1b}[2Jb\nc"), "a<U+001B>[2Jb c");
        assert_eq!(tamed(&"é".repeat(81)), format!("{}…", "é".repeat(80)));
        assert_eq!(tamed("plain"), "plain");
    }
}
