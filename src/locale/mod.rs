//! Messages and labels in English and French.
//!
//! A [`Locale`] words everything that people read. Its sentences stand in `en.ftl` and `fr.ftl`,
//! which hold the same messages under the same names: a test compares them. A file is parsed the
//! first time its language is spoken; for pictures, tables and clean maps only its last part, below the line with `###`.
//!
//! - a diagnostic of the rule R and the case C is the message `R`, or `R-C`: its value is the
//!   headline, `.label` stands under the place, `.help` says how to put it right;
//! - `related-C` stands at a place that explains a diagnostic;
//! - `term-N` names a thing of the field, with attributes for other forms of it: with the argument
//!   `what`, a sentence can say `{ $what }` and, where the term has `.a`, `{ $what-a }`;
//! - `label-N` is a word on a picture or over a column.
//!
//! The help of the command line is written in English where its arguments are declared; what the other
//! languages say instead stands in files of their own, which nothing but help reads.

mod argument;
mod bundle;
mod code;
mod number;

use std::borrow::Cow;
use std::sync::OnceLock;

pub use argument::{Argument, Arguments};
use bundle::Bundle;
pub use code::Counterpart;

/// A language that messages and labels exist in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// English, also for languages that have no words of their own.
    #[default]
    English,
    /// French.
    French,
}

impl Locale {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::English, Self::French];

    /// The language of a tag such as `fr`, `fr-CA` or `fr_FR.UTF-8`; English for all but French.
    pub fn of_tag(tag: &str) -> Self {
        match tag.split(['-', '_', '.', '@']).next() {
            Some(main) if main.eq_ignore_ascii_case("fr") => Self::French,
            _ => Self::English,
        }
    }

    /// The tag, `en` or `fr`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The word or words of `label-<name>`.
    pub fn label(self, name: &str) -> Cow<'static, str> {
        self.sentence(&format!("label-{name}"), &[])
    }

    /// The message `id`, with its arguments filled in.
    ///
    /// The names are our own, and a test finds those without a message: then the name itself is
    /// better than silence.
    pub fn sentence(self, id: &str, arguments: &Arguments<'_>) -> Cow<'static, str> {
        self.fill(id, None, arguments).unwrap_or_else(|| Cow::Owned(id.to_owned()))
    }

    /// The attribute of the message `id`, such as `help`; `None` where it has none.
    pub fn attribute(
        self,
        id: &str,
        name: &str,
        arguments: &Arguments<'_>,
    ) -> Option<Cow<'static, str>> {
        self.fill(id, Some(name), arguments)
    }

    /// The message `id`, or its attribute of that name, with the keys and values between its
    /// backticks in the other language: for a file that is written in that.
    pub fn sentence_about(
        self,
        counterpart: Counterpart,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<Cow<'static, str>> {
        static BUNDLES: [OnceLock<Bundle>; 2] = [const { OnceLock::new() }; 2];
        let bundle = BUNDLES[self as usize]
            .get_or_init(|| Bundle::new(self, code::rewritten(self.messages(), counterpart)));
        bundle.fill(id, attribute, arguments)
    }

    /// What the help of the command line says in this language: the message `id`, or its attribute
    /// of that name; `None` where it is said as it is declared.
    pub fn help(
        self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<Cow<'static, str>> {
        static BUNDLES: [OnceLock<Bundle>; 2] = [const { OnceLock::new() }; 2];
        BUNDLES[self as usize]
            .get_or_init(|| Bundle::new(self, self.help_messages().to_owned()))
            .fill(id, attribute, arguments)
    }

    /// A number as the language writes it: `1,200.5` or `1 200,5`, with a true minus.
    pub fn number(self, number: f64) -> String {
        number::write(self, number)
    }

    /// A number with its sign: `+0.5`, `−1`, `0`.
    pub fn signed(self, number: f64) -> String {
        let plus = if number > 0.0 { "+" } else { "" };
        format!("{plus}{}", self.number(number))
    }

    /// The names of all messages, in the order of the file.
    pub fn message_names(self) -> impl Iterator<Item = &'static str> {
        let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
        self.messages().lines().filter(begins).filter_map(|line| Some(line.split_once(" =")?.0))
    }

    fn fill(
        self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Option<Cow<'static, str>> {
        let shown = self.shown().fill(id, attribute, arguments);
        shown.or_else(|| self.whole().fill(id, attribute, arguments))
    }

    /// The messages of reports without findings, of pictures and tables: a fourth of all.
    fn shown(self) -> &'static Bundle {
        static BUNDLES: [OnceLock<Bundle>; 2] = [const { OnceLock::new() }; 2];
        BUNDLES[self as usize].get_or_init(|| {
            let begins = self.messages().find("\n### ").unwrap_or_default();
            Bundle::new(self, self.messages()[begins..].to_owned())
        })
    }

    /// All messages.
    fn whole(self) -> &'static Bundle {
        static BUNDLES: [OnceLock<Bundle>; 2] = [const { OnceLock::new() }; 2];
        BUNDLES[self as usize].get_or_init(|| Bundle::new(self, self.messages().to_owned()))
    }

    fn help_messages(self) -> &'static str {
        match self {
            Self::English => "",
            Self::French => include_str!("help.fr.ftl"),
        }
    }

    fn messages(self) -> &'static str {
        match self {
            Self::English => include_str!("en.ftl"),
            Self::French => include_str!("fr.ftl"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn language_of_a_tag_is_its_first_part() {
        let locales = ["fr", "FR", "fr-CA", "fr_FR.UTF-8", "en", "C", "fy"].map(Locale::of_tag);
        let [french, english] = [Locale::French, Locale::English];
        assert_eq!(locales, [french, french, french, french, english, english, english]);
    }

    /// Messages and their attributes, each with the arguments it names.
    fn signatures(locale: Locale) -> BTreeMap<String, BTreeSet<&'static str>> {
        let mut found = BTreeMap::<String, BTreeSet<&str>>::new();
        let (mut message, mut part) = ("", String::new());
        for line in locale.messages().lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                message = line.split_once(" =").map_or(line, |(id, _)| id);
                part = message.to_owned();
            } else if let Some((attribute, _)) =
                line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="))
            {
                part = format!("{message}.{attribute}");
            }
            let names = line.split('$').skip(1).map(|rest| {
                rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or("")
            });
            if !part.is_empty() {
                found.entry(part.clone()).or_default().extend(names);
            }
        }
        found
    }

    #[test]
    fn both_languages_hold_the_same_messages_and_attributes() {
        let [english, french] = Locale::ALL.map(|locale| {
            signatures(locale).into_keys().filter(|id| !id.starts_with("term-")).collect::<Vec<_>>()
        });
        assert_eq!(english, french);
    }

    /// All files of messages, each with its language.
    fn files() -> impl Iterator<Item = (Locale, &'static str)> {
        let of =
            |locale: Locale| [locale.messages(), locale.help_messages()].map(|it| (locale, it));
        Locale::ALL.into_iter().flat_map(of)
    }

    #[test]
    fn no_message_and_no_attribute_is_written_twice() {
        for (locale, messages) in files() {
            let mut seen = BTreeSet::new();
            let mut message = "";
            for line in messages.lines() {
                let Some((name, _)) = line.split_once(" =") else { continue };
                if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                    message = name;
                } else if !name.trim_start().starts_with('.') {
                    continue;
                }
                let is_new = seen.insert((message, name.trim_start()));
                assert!(is_new, "{}.ftl: {message}: {name}", locale.tag());
            }
        }
    }

    #[test]
    fn every_message_parses() {
        for (locale, messages) in files() {
            let parsed = fluent_bundle::FluentResource::try_new(messages.to_owned());
            let faults = parsed.err().map(|(_, faults)| faults).unwrap_or_default();
            assert!(faults.is_empty(), "{}.ftl: {faults:?}", locale.tag());
        }
    }
}
