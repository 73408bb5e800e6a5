//! What is wrong with the words of the command line, in the language of the reader.
//!
//! clap finds it and knows the facts; the sentences are ours. They have the form of clap's own, which
//! also stand for what has no sentence here.

use std::error::Error as _;
use std::fmt::Write;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::sentence::Sentence;
use crate::locale::{Argument, Locale};

const ERROR: &str = "\x1b[1m\x1b[31m";
const WRONG: &str = "\x1b[33m";
const RIGHT: &str = "\x1b[32m";
const LITERAL: &str = "\x1b[1m";
const PLAIN: &str = "\x1b[0m";

/// The words about an error of usage; none where clap's own serve.
pub(super) fn told(error: &clap::Error, locale: Locale) -> Option<String> {
    let facts = Facts { error, locale };
    let label = locale.sentence("level-error", &[]);
    let colon = locale.sentence("usage-colon", &[]);
    let mut text = format!("{ERROR}{label}{colon}{PLAIN} {}", facts.headline()?);
    facts.write_tips(&mut text);
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.ansi().to_string();
        let _ = write!(text, "\n\n{}", usage.replace("Usage:", &facts.said("usage-usage", &[])));
    }
    let help = facts.quoted(LITERAL, "--help");
    let _ = writeln!(text, "\n\n{}", facts.said("usage-help", &[("help", &help)]));
    Some(text)
}

/// An error, and the language to word it in.
struct Facts<'e> {
    error: &'e clap::Error,
    locale: Locale,
}

impl Facts<'_> {
    /// What is wrong, without what could be meant.
    fn headline(&self) -> Option<String> {
        let argument = self.text(ContextKind::InvalidArg, WRONG);
        let value = self.text(ContextKind::InvalidValue, WRONG);
        let option = self.text(ContextKind::InvalidArg, LITERAL);
        Some(match self.error.kind() {
            ErrorKind::UnknownArgument => {
                self.said("usage-unknown-argument", &[("argument", &argument?)])
            }
            ErrorKind::InvalidSubcommand => {
                let command = self.text(ContextKind::InvalidSubcommand, WRONG)?;
                self.said("usage-unknown-command", &[("command", &command)])
            }
            ErrorKind::InvalidValue if self.is_empty(ContextKind::InvalidValue) => {
                let said = self.said("usage-missing-value", &[("argument", &argument?)]);
                said + &self.choices("usage-values", ContextKind::ValidValue)
            }
            ErrorKind::InvalidValue => {
                let words = [("value", &*value?), ("argument", &*option?)];
                let said = self.said("usage-wrong-value", &words);
                said + &self.choices("usage-values", ContextKind::ValidValue)
            }
            ErrorKind::ValueValidation => {
                let why = self.why();
                let words = [("value", &*value?), ("argument", &*option?), ("why", &*why)];
                self.said("usage-refused-value", &words)
            }
            ErrorKind::MissingRequiredArgument => {
                let missing = self.listed(ContextKind::InvalidArg)?;
                let lines = missing.iter().map(|it| format!("\n  {RIGHT}{it}{PLAIN}"));
                self.said("usage-missing-argument", &[]) + &lines.collect::<String>()
            }
            ErrorKind::MissingSubcommand => {
                let command = self.text(ContextKind::InvalidSubcommand, WRONG)?;
                let said = self.said("usage-missing-command", &[("command", &command)]);
                said + &self.choices("usage-commands", ContextKind::ValidSubcommand)
            }
            ErrorKind::ArgumentConflict => self.conflict(&argument?)?,
            _ => return None,
        })
    }

    /// Two options that exclude each other, or one that is given twice.
    fn conflict(&self, argument: &str) -> Option<String> {
        let prior = self.error.get(ContextKind::PriorArg);
        if prior == self.error.get(ContextKind::InvalidArg) {
            return Some(self.said("usage-twice", &[("argument", argument)]));
        }
        let others = match prior? {
            ContextValue::String(other) => format!(" {}", self.quoted(WRONG, other)),
            ContextValue::Strings(others) => {
                let lines = others.iter().map(|it| format!("\n  {WRONG}{it}{PLAIN}"));
                format!("{}{}", self.said("usage-colon", &[]), lines.collect::<String>())
            }
            _ => return None,
        };
        Some(self.said("usage-conflict", &[("argument", argument)]) + &others)
    }

    /// Why a value was refused.
    fn why(&self) -> String {
        let Some(source) = self.error.source() else { return String::new() };
        match source.downcast_ref::<Sentence>() {
            Some(hint) => hint.said(self.locale),
            None => source.to_string(),
        }
    }

    /// What could be meant.
    fn write_tips(&self, text: &mut String) {
        let mut tips = Vec::new();
        for (kind, sentence) in [
            (ContextKind::SuggestedSubcommand, "usage-near-command"),
            (ContextKind::SuggestedArg, "usage-near-argument"),
            (ContextKind::SuggestedValue, "usage-near-value"),
        ] {
            let names = match self.error.get(kind) {
                Some(ContextValue::String(name)) => vec![name.clone()],
                Some(ContextValue::Strings(names)) => names.clone(),
                _ => continue,
            };
            let quoted = names.iter().map(|it| self.quoted(RIGHT, it));
            let (quoted, count) = (quoted.collect::<Vec<_>>().join(", "), names.len() as f64);
            let words = [("names", Argument::Text(&quoted)), ("count", Argument::Number(count))];
            tips.push(self.locale.sentence(sentence, &words).into_owned());
        }
        if let (ErrorKind::UnknownArgument, Some(ContextValue::StyledStrs(_))) =
            (self.error.kind(), self.error.get(ContextKind::Suggested))
            && let Some(ContextValue::String(argument)) = self.error.get(ContextKind::InvalidArg)
        {
            let escaped = self.quoted(RIGHT, &format!("-- {argument}"));
            let argument = self.quoted(WRONG, argument);
            let words = [("argument", &*argument), ("escaped", &*escaped)];
            tips.push(self.said("usage-escape", &words));
        }
        if !tips.is_empty() {
            text.push('\n');
        }
        let label = format!("{}{}", self.said("usage-tip", &[]), self.said("usage-colon", &[]));
        for tip in tips {
            let _ = write!(text, "\n  {RIGHT}{label}{PLAIN} {tip}");
        }
    }

    /// What may be written there, below the headline.
    fn choices(&self, sentence: &str, kind: ContextKind) -> String {
        let Some(names) = self.listed(kind).filter(|it| !it.is_empty()) else {
            return String::new();
        };
        let names = names.iter().map(|it| format!("{RIGHT}{it}{PLAIN}"));
        let names = names.collect::<Vec<_>>().join(", ");
        format!("\n  [{}]", self.said(sentence, &[("names", &names)]))
    }

    fn listed(&self, kind: ContextKind) -> Option<&[String]> {
        match self.error.get(kind) {
            Some(ContextValue::Strings(names)) => Some(names),
            _ => None,
        }
    }

    fn text(&self, kind: ContextKind, style: &str) -> Option<String> {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => Some(format!("{style}{text}{PLAIN}")),
            _ => None,
        }
    }

    fn quoted(&self, style: &str, name: &str) -> String {
        self.said("usage-quoted", &[("name", &format!("{style}{name}{PLAIN}"))])
    }

    fn is_empty(&self, kind: ContextKind) -> bool {
        matches!(self.error.get(kind), Some(ContextValue::String(text)) if text.is_empty())
    }

    fn said(&self, sentence: &str, words: &[(&str, &str)]) -> String {
        let words: Vec<_> = words.iter().map(|&(name, it)| (name, Argument::Text(it))).collect();
        self.locale.sentence(sentence, &words).into_owned()
    }
}
