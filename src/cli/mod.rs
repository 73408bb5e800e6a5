//! The command line: arguments in, library calls, exit code out.
//!
//! Each verb is a file with its arguments and a `run`; `Global` holds what all verbs share. This
//! room reads files, the environment and the clock, and decides nothing about journeys.

mod attempt;
mod check;
mod checklist;
mod completions;
mod config;
pub mod configuration;
mod environment;
mod explain;
mod files;
mod global;
mod help;
mod init;
mod inputs;
mod jobs;
mod listed;
mod locked;
mod man;
mod misuse;
mod outcome;
mod paths;
mod printed;
mod progress;
mod publication;
mod reading;
mod render;
mod replace;
mod report_target;
mod schema;
mod score;
mod sentence;
mod session;
mod shortfall;
mod table;
mod terminal;
mod text_file;
mod today;
mod unknown;
mod watch;
mod wording;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use global::Global;
use outcome::Outcome;
use session::{Session, complain, locale_of, locale_of_words};

/// Customer journey maps as plain text: check them, tabulate them, draw them.
#[derive(Debug, Parser)]
#[command(name = "cjm", version, propagate_version = false, max_term_width = 100)]
#[command(after_help = "\
Examples:
  cjm init --template retail my-map     start from a complete example
  cjm check                             check every map of this folder
  cjm render coat.journey.yaml -o coat.png

`cjm help COMMAND` shows a command's options and examples.")]
struct Arguments {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    verb: Verb,
}

/// What there is to do; one file each.
#[derive(Debug, Subcommand)]
enum Verb {
    Check(check::Check),
    Render(render::Render),
    Table(table::Table),
    Score(score::Score),
    Checklist(checklist::Checklist),
    Init(init::Init),
    Explain(explain::Explain),
    Schema(schema::Schema),
    Config(config::Config),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Verb {
    fn run(self, global: Global) -> anyhow::Result<Outcome> {
        match self {
            Self::Check(verb) => watch::run(&verb, global),
            Self::Render(verb) => watch::run(&verb, global),
            Self::Explain(verb) => verb.run(&Session::open(global)?),
            Self::Schema(verb) => verb.run(),
            Self::Table(verb) => verb.run(&Session::open(global)?),
            Self::Score(verb) => verb.run(&Session::open(global)?),
            Self::Checklist(verb) => verb.run(&Session::open(global)?),
            Self::Init(verb) => verb.run(&Session::open(global)?),
            Self::Config(verb) => verb.run(&global),
            Self::Completions(verb) => verb.run(),
            Self::Man(verb) => verb.run(&global),
        }
    }
}

/// Runs the program with the given words, the first being its name.
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words: Vec<OsString> = words.into_iter().collect();
    if let [_, only] = words.as_slice()
        && (only == "--version" || only == "-V")
    {
        return print_version();
    }
    let arguments = match Arguments::try_parse_from(&words) {
        Ok(arguments) => arguments,
        Err(answer) => return show(answer, &words),
    };
    let Arguments { global, verb } = arguments;
    let asked = global.clone();
    match global.paint().and_then(|()| verb.run(global)) {
        Ok(outcome) => outcome.into(),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error, locale_of(asked));
            ExitCode::from(2)
        }
    }
}

/// Prints the version without building the rest of the command line: editors and CI ask often.
fn print_version() -> ExitCode {
    let line = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"), "\n");
    let mut stdout = io::stdout().lock();
    match stdout.write_all(line.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(2),
        Ok(()) | Err(_) => ExitCode::SUCCESS,
    }
}

/// The whole command line as clap knows it, for completions and man pages.
fn command() -> clap::Command {
    Arguments::command()
}

/// Prints help, the version, or what was wrong with the words.
fn show(answer: clap::Error, words: &[OsString]) -> ExitCode {
    let locale = locale_of_words(words);
    let answer = help::answered(answer, words, locale);
    let wrong = answer.use_stderr().then(|| misuse::told(&answer, locale)).flatten();
    let printed = match wrong {
        Some(wrong) => write!(anstream::stderr(), "{wrong}"),
        None => help::print(&answer, locale),
    };
    match printed {
        Ok(()) => ExitCode::from(u8::try_from(answer.exit_code()).unwrap_or(2)),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(2),
    }
}

/// Whether the reader of our output has had enough, which is no fault.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let causes = error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.into_iter().any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declaration_of_arguments_is_sound() {
        command().debug_assert();
    }
}
