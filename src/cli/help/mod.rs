//! Help in the language of the reader.
//!
//! English stands where commands and arguments are declared; [`Wording`] puts what another language
//! says in its place, for those who ask for help or wrote words that make no command. All others pay
//! nothing for it.

#[cfg(test)]
mod counterparts;
mod wording;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::builder::{StyledStr, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::locale::Locale;
use wording::Wording;

/// The answer to words that make no command, or ask for help, in the language of the reader.
pub(super) fn answered(answer: Error, words: &[OsString], locale: Locale) -> Error {
    let is_misplaced = is_misplaced_language(&answer);
    let command = match locale {
        Locale::English if !is_misplaced => return answer,
        Locale::English => super::command(),
        Locale::French => worded(super::command(), locale),
    };
    let read = match is_misplaced {
        true => command.try_get_matches_from(without_language(words)),
        false => command.try_get_matches_from(words),
    };
    read.err().unwrap_or(answer)
}

/// Prints help, the version, or an error as clap words it.
pub(super) fn print(answer: &Error, locale: Locale) -> io::Result<()> {
    match locale {
        Locale::English => answer.print(),
        Locale::French => {
            let text = headed(&answer.render(), locale);
            match answer.use_stderr() {
                true => write!(anstream::stderr(), "{text}"),
                false => write!(anstream::stdout(), "{text}"),
            }
        }
    }
}

/// Whether `--lang` stands where `cjm help` takes nothing but names of commands.
fn is_misplaced_language(answer: &Error) -> bool {
    let name = answer.get(ContextKind::InvalidSubcommand);
    answer.kind() == ErrorKind::InvalidSubcommand
        && matches!(name, Some(ContextValue::String(name)) if name.starts_with("--lang"))
}

/// The words but `--lang` and its value.
fn without_language(words: &[OsString]) -> impl Iterator<Item = &OsString> {
    let mut is_value = false;
    words.iter().filter(move |word| {
        let is_left_out = std::mem::replace(&mut is_value, *word == "--lang");
        !is_left_out && !word.to_string_lossy().starts_with("--lang")
    })
}

/// The command line with its help in another language than English.
fn worded(mut command: Command, locale: Locale) -> Command {
    // Only now does it have the arguments and commands that clap itself adds.
    command.build();
    Wording { locale }.command(command, "cjm", "cjm")
}

/// Text of clap’s with the two headings that it lets nobody choose.
fn headed(text: &StyledStr, locale: Locale) -> String {
    let styles = Styles::default();
    let style = styles.get_header();
    let wording = Wording { locale };
    ["Arguments", "Options"].into_iter().fold(text.ansi().to_string(), |text, heading| {
        let ours = wording.heading(heading);
        text.replace(&format!("{style}{heading}:{style:#}"), &format!("{style}{ours}:{style:#}"))
    })
}
