//! The messages of one language, parsed.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};

use super::{Argument, Arguments, Locale, number};

/// Messages of one language.
pub(super) struct Bundle {
    locale: Locale,
    messages: FluentBundle<FluentResource>,
}

impl Bundle {
    /// Parses the messages of `locale`.
    pub(super) fn new(locale: Locale, text: String) -> Self {
        // What does not parse is left out, and a test says so: the messages around it still serve.
        let resource = match FluentResource::try_new(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let tag = locale.tag().parse().expect("our tags are well formed");
        let mut messages = FluentBundle::new_concurrent(vec![tag]);
        messages.set_use_isolating(false);
        messages.set_formatter(Some(match locale {
            Locale::English => write_english,
            Locale::French => write_french,
        }));
        messages.add_resource_overriding(resource);
        Self { locale, messages }
    }

    /// The message `id`, or its attribute of that name.
    pub(super) fn fill(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<Cow<'static, str>> {
        let message = self.messages.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let filled = self.fluent(arguments);
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, Some(&filled), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}: {text}");
        Some(Cow::Owned(text))
    }

    fn fluent<'a>(&self, arguments: &Arguments<'a>) -> FluentArgs<'a> {
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => filled.set(*name, *text),
                Argument::Texts(texts) => filled.set(*name, listed(texts)),
                Argument::Number(number) => filled.set(*name, *number),
                Argument::Term(term) => self.add_term(&mut filled, name, term),
            }
        }
        filled
    }

    /// Adds the word for a thing of the field, and its other forms under `<name>-<form>`.
    fn add_term(&self, filled: &mut FluentArgs<'_>, name: &str, term: &str) {
        let id = format!("term-{term}");
        let terms = self.locale.whole();
        let word = terms.fill(&id, None, &[]).unwrap_or_else(|| Cow::Owned(term.to_owned()));
        filled.set(name.to_owned(), word.into_owned());
        let message = terms.messages.get_message(&id);
        for form in message.iter().flat_map(FluentMessage::attributes) {
            if let Some(words) = terms.fill(&id, Some(form.id()), &[]) {
                filled.set(format!("{name}-{}", form.id()), words.into_owned());
            }
        }
    }
}

fn listed(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
    quoted.join(", ")
}

fn write_english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    write(Locale::English, value)
}

fn write_french<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    write(Locale::French, value)
}

fn write(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::write(locale, number.value)),
        _ => None,
    }
}
