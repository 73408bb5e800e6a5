//! Options that every verb understands.

use clap::{Args, ValueEnum};

use super::environment::choice;
use crate::locale::Locale;

/// Options that every verb understands, before or after it.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Global options")]
pub(super) struct Global {
    /// A configuration file, or one setting of it as KEY=VALUE (repeatable)
    ///
    /// An existing file wins over KEY=VALUE. Settings are written as in cjm.toml:
    /// `--config 'check.levels.empty-value="off"'`, `--config render.size=poster`. The variable
    /// CJM_CONFIG gives one, too.
    #[arg(long, global = true, value_name = "PATH|KEY=VALUE", env = "CJM_CONFIG", hide_env = true)]
    pub(super) config: Vec<String>,
    /// Ignore all configuration files
    #[arg(long, global = true)]
    pub(super) isolated: bool,
    /// When to colour the output
    ///
    /// `auto`, the default, colours for a terminal only and honours NO_COLOR, CLICOLOR and
    /// CLICOLOR_FORCE; `always` and `never` do not ask. The variable CJM_COLOR says the same.
    #[arg(long, global = true, value_name = "WHEN", value_enum, hide_possible_values = true)]
    pub(super) color: Option<Color>,
    /// The language of messages, and of labels on pictures and tables: en or fr
    ///
    /// The variable CJM_LANG chooses the language of messages only. Without both it is `lang` of the
    /// cjm.toml that holds in the current folder, else the language of the system.
    #[arg(long, global = true, value_name = "LANG", value_enum, hide_possible_values = true)]
    pub(super) lang: Option<Lang>,
    /// The day that date rules take for today: a date like 2026-11-02, or `now`
    #[arg(long, global = true, value_name = "DATE")]
    pub(super) today: Option<String>,
    /// Say nothing but findings and errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Say what is read, and why
    #[arg(short, long, global = true)]
    pub(super) verbose: bool,
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// For terminals, unless the environment says otherwise.
    #[default]
    Auto,
    /// Into files and pipes too.
    Always,
    /// Not at all.
    Never,
}

/// A language to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

impl Global {
    /// Makes all later output of this process follow `--color`, else CJM_COLOR.
    pub(super) fn paint(&self) -> anyhow::Result<()> {
        let color = match self.color {
            Some(color) => color,
            None => choice("CJM_COLOR")?.unwrap_or_default(),
        };
        let choice = match color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
        Ok(())
    }
}

impl From<Lang> for Locale {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::English,
            Lang::Fr => Self::French,
        }
    }
}
