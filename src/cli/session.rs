//! What all steps of one run share.

use std::ffi::OsString;
use std::fmt::Display;
use std::io::Write;

use clap::ValueEnum;

use super::Global;
use super::configuration::Configurations;
use super::environment::{choice, variable};
use super::files::Files;
use super::global::Lang;
use super::today::today;
use super::wording::told;
use crate::journey::Date;
use crate::locale::{Argument, Locale};

/// What all steps of one run share.
#[derive(Debug)]
pub(super) struct Session {
    /// The options that every verb understands.
    pub(super) global: Global,
    /// What `cjm.toml` files say, and the options over them.
    pub(super) configurations: Configurations,
    /// The language of messages.
    pub(super) locale: Locale,
    /// The day that rules about dates take for today.
    pub(super) today: Option<Date>,
    /// What it reads.
    pub(super) files: Files,
}

impl Session {
    /// Opens a session; the configuration of the current folder may choose its language.
    pub(super) fn open(global: Global) -> anyhow::Result<Self> {
        Self::reading(Files::default(), global)
    }

    /// Opens a session that reads those files.
    pub(super) fn reading(files: Files, global: Global) -> anyhow::Result<Self> {
        let today = today(global.today.as_deref())?;
        let asked = asked(&global)?;
        let configurations = Configurations::new(&global, files.clone())?;
        let locale = match asked {
            Some(locale) => locale,
            None => configurations.here()?.locale().unwrap_or_else(of_system),
        };
        Ok(Self { global, configurations, locale, today, files })
    }

    /// Says something on standard error that is neither finding nor error, unless `--quiet`.
    pub(super) fn remark(&self, words: impl Display) {
        if !self.global.quiet {
            tell(words);
        }
    }

    /// Says what is done with a file or folder, only with `--verbose`.
    pub(super) fn explain(&self, message: &str, file: &str) {
        if self.global.verbose {
            tell(self.locale.sentence(message, &[("file", Argument::Text(file))]));
        }
    }
}

/// Writes a line to standard error. When that is closed nobody listens, and the exit code tells.
pub(super) fn tell(words: impl Display) {
    let _ = writeln!(anstream::stderr(), "{words}");
}

/// Says what could not be done; the run goes on.
pub(super) fn complain(error: &anyhow::Error, locale: Locale) {
    let words = told(error, locale);
    // A terminal would obey the control characters of a name that the message quotes.
    let obeyed = |it: char| it.is_control() && it != '\n';
    let words = words.replace(obeyed, "\u{fffd}");
    let [label, colon] = ["level-error", "usage-colon"].map(|it| locale.sentence(it, &[]));
    tell(format_args!("\x1b[1;31m{label}{colon}\x1b[0m {words}"));
}

/// The language that `--lang` or `CJM_LANG` asks for.
pub(super) fn asked(global: &Global) -> anyhow::Result<Option<Locale>> {
    if let Some(lang) = global.lang {
        return Ok(Some(lang.into()));
    }
    Ok(choice::<Lang>("CJM_LANG")?.map(Locale::from))
}

/// The language of messages where no configuration chooses one.
pub(super) fn usual_locale(global: &Global) -> Locale {
    asked(global).ok().flatten().unwrap_or_else(of_system)
}

/// The language of messages about words that make no command: nothing of them was understood, yet
/// `--lang` may be among them.
pub(super) fn locale_of_words(words: &[OsString]) -> Locale {
    let spoken = words.iter().enumerate().find_map(|(at, word)| match word.to_str()? {
        "--lang" => words.get(at + 1)?.to_str(),
        word => word.strip_prefix("--lang="),
    });
    let lang = spoken.and_then(|it| Lang::from_str(it, false).ok());
    locale_of(Global { lang, ..Global::default() })
}

/// The language of messages about a run that failed, whether or not it came to open a session.
pub(super) fn locale_of(global: Global) -> Locale {
    let global = Global { quiet: true, ..global };
    let configured = || Configurations::new(&global, Files::default()).ok()?.here().ok()?.locale();
    let asked = asked(&global).ok().flatten();
    asked.or_else(configured).unwrap_or_else(of_system)
}

/// The language of the system.
pub(super) fn of_system() -> Locale {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable);
    tag.or_else(|| if cfg!(unix) { None } else { sys_locale::get_locale() })
        .map_or(Locale::English, |tag| Locale::of_tag(&tag))
}
