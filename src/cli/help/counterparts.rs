//! Laws of the help that is not declared: all of it is there, and nothing that nobody asks for.

use std::collections::{BTreeMap, BTreeSet};

use clap::builder::StyledStr;
use clap::{Arg, Command};

use super::worded;
use crate::cli::command;
use crate::cli::configuration::Settings;
use crate::locale::Locale;

const FRENCH: &str = include_str!("../../locale/help.fr.ftl");

/// A message, or its attribute behind a dot.
type Names = BTreeSet<String>;

/// What the file holds.
fn written() -> Names {
    let (mut names, mut message) = (Names::new(), "");
    for line in FRENCH.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            message = name;
            names.insert(name.to_owned());
        } else if let Some(attribute) = name.strip_prefix("    .") {
            names.insert(format!("{message}.{attribute}"));
        }
    }
    names
}

/// What the declaration asks for.
#[derive(Default)]
struct Asked {
    names: Names,
    written: Names,
}

impl Asked {
    fn command(&mut self, command: &Command, name: &str) {
        self.names.insert(name.to_owned());
        self.part(name, "long", command.get_long_about());
        self.part(name, "after", command.get_after_help());
        for argument in command.get_arguments() {
            self.argument(argument, name);
        }
        for inner in command.get_subcommands() {
            self.command(inner, &format!("{name}-{}", inner.get_name()));
        }
    }

    fn argument(&mut self, argument: &Arg, command: &str) {
        let id = argument.get_id().as_str().replace('_', "-");
        let own = format!("{command}--{id}");
        let name = if self.written.contains(&own) { own } else { format!("cjm--{id}") };
        self.part(&name, "long", argument.get_long_help());
        let long = argument.get_long_help().map(ToString::to_string).unwrap_or_default();
        for value in argument.get_possible_values() {
            let about = value.get_help().map(ToString::to_string).unwrap_or_default();
            let is_shown = !argument.is_hide_possible_values_set() || long.contains(&about);
            if !about.is_empty() && is_shown {
                self.names.insert(format!("{name}.{}", value.get_name()));
            }
        }
        self.names.insert(name);
        for words in argument.get_value_names().unwrap_or_default() {
            let words = words.split(|letter: char| !letter.is_ascii_uppercase());
            let words = words.filter(|it| argument.get_action().takes_values() && !it.is_empty());
            self.names.extend(words.map(|word| format!("word-{word}")));
        }
        let heading = argument.get_help_heading().map(|it| it.to_lowercase().replace(' ', "-"));
        self.names.extend(heading.map(|heading| format!("heading-{heading}")));
    }

    fn part(&mut self, name: &str, attribute: &str, text: Option<&StyledStr>) {
        self.names.extend(text.map(|_| format!("{name}.{attribute}")));
    }
}

#[test]
fn all_help_has_its_counterpart_and_no_counterpart_is_left_over() {
    let written = written();
    let mut asked = Asked { written: written.clone(), ..Asked::default() };
    asked.command(&command(), "cjm");
    let claps = [
        "cjm--help",
        "cjm--help.long",
        "cjm--version",
        "cjm-help",
        "heading-arguments",
        "heading-commands",
        "heading-options",
        "help-aliases",
        "help-default",
        "help-list",
        "help-values",
        "word-COMMAND",
    ];
    asked.names.extend(claps.map(str::to_owned));
    let settings = Settings::settings();
    let settings = settings.iter().map(|it| format!("setting-{}", it.key().replace('.', "-")));
    asked.names.extend(settings);
    let missing: Vec<_> = asked.names.difference(&written).collect();
    let left_over: Vec<_> = written.difference(&asked.names).collect();
    assert_eq!((missing, left_over), (Vec::new(), Vec::new()));
}

/// The options and variables that a text names.
fn options(text: &str) -> BTreeSet<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let words = text.split(|letter| !is_part(letter));
    let words = words.filter(|it| it.starts_with("--") || it.starts_with("CJM_"));
    words.map(str::to_owned).collect()
}

/// What each text of a command’s help names.
fn named(command: &Command, path: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = |it: Option<&StyledStr>| it.map(ToString::to_string).unwrap_or_default();
    let mut found = BTreeMap::from([
        (format!("{path} long"), options(&text(command.get_long_about()))),
        (format!("{path} after"), options(&text(command.get_after_help()))),
    ]);
    for argument in command.get_arguments().filter(|it| it.get_id() != "help") {
        let mut texts = text(argument.get_long_help().or(argument.get_help()));
        for value in argument.get_possible_values() {
            texts = texts + " " + &text(value.get_help());
        }
        found.insert(format!("{path} {}", argument.get_id()), options(&texts));
    }
    for inner in command.get_subcommands().filter(|it| it.get_name() != "help") {
        found.extend(named(inner, &format!("{path} {}", inner.get_name())));
    }
    found
}

#[test]
fn every_language_names_the_same_options_in_the_same_place() {
    let mut english = command();
    english.build();
    let mut english = named(&english, "cjm");
    let mut french = named(&worded(command(), Locale::French), "cjm");
    assert!(english.keys().eq(french.keys()));
    let shared = english.clone();
    english.retain(|text, options| french.get(text) != Some(options));
    french.retain(|text, options| shared.get(text) != Some(options));
    assert_eq!(french, english);
}

#[test]
fn no_line_may_break_before_a_sign_of_french() {
    let torn =
        |line: &&str| [" :", " ;", " ?", " !", "« ", " »"].iter().any(|it| line.contains(it));
    let straight = |line: &&str| {
        let letter = |it: Option<char>| it.is_some_and(char::is_alphabetic);
        let mut quotes = line.match_indices('\'');
        quotes.any(|(at, _)| {
            letter(line[..at].chars().next_back()) && letter(line[at + 1..].chars().next())
        })
    };
    let wrong: Vec<_> = FRENCH.lines().filter(|line| torn(line) || straight(line)).collect();
    assert_eq!(wrong, Vec::<&str>::new());
}
