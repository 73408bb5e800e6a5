//! `cjm config`: what holds here, and why.

use std::fmt::Write;
use std::path::Path;

use clap::{Args, Subcommand};

use super::configuration::{
    Configuration, Configurations, FILE_NAMES, Setting, Settings, has_effect,
};
use super::files::Files;
use super::paths::{display, whole};
use super::printed::print;
use super::sentence::{OrSay, Sentence};
use super::session::locale_of;
use super::wording::told;
use super::{Global, Outcome};
use crate::locale::Locale;
use crate::text::nearest::nearest;

/// Show which configuration holds, and what each setting does
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm config show                       every setting with its value in this folder
  cjm config path                       the file it comes from
  cjm config explain check.fail-on      what a setting does")]
pub(super) struct Config {
    #[command(subcommand)]
    question: Question,
}

/// What to show of the configuration.
#[derive(Debug, Subcommand)]
enum Question {
    /// Print every setting with its value here, as TOML
    Show,
    /// Print the path of the configuration file
    Path,
    /// Print what a setting does, its values and its default
    Explain {
        /// The setting, for example check.fail-on; all of them without
        key: Option<String>,
    },
}

impl Config {
    /// Answers on standard output.
    pub(super) fn run(self, global: &Global) -> anyhow::Result<Outcome> {
        let configurations = Configurations::new(global, Files::default())?;
        let locale = locale_of(global.clone());
        let answer = match self.question {
            Question::Show => show(configurations.here()?.as_ref(), locale)?,
            Question::Path => path(&configurations)?,
            Question::Explain { key: Some(key) } => explain(&configurations, &key, locale)?,
            Question::Explain { key: None } => list(locale),
        };
        print(answer.as_bytes())?;
        Ok(Outcome::Fine)
    }
}

fn show(configuration: &Configuration, locale: Locale) -> anyhow::Result<String> {
    let text = toml::to_string(&configuration.table)?;
    Ok(match &configuration.file {
        Some(file) => format!("# {}\n{text}", display(file)),
        None => {
            let sentence = Sentence::new("setting-no-file").with("file", FILE_NAMES[0]);
            format!("{}\n{text}", sentence.said(locale))
        }
    })
}

/// The file's path, also of a file that makes no sense.
fn path(configurations: &Configurations) -> anyhow::Result<String> {
    let file = configurations.file_of(&whole(Path::new("")))?.or_say(|| {
        let [usual, hidden] = FILE_NAMES;
        Sentence::new("config-no-file").with("usual", usual).with("hidden", hidden)
    })?;
    Ok(format!("{}\n", display(&file)))
}

fn explain(configurations: &Configurations, key: &str, locale: Locale) -> anyhow::Result<String> {
    let settings = Settings::settings();
    let keys: Vec<String> = settings.iter().map(|setting| setting.key()).collect();
    let Some(at) = keys.iter().position(|it| it == key) else {
        let sentence = match nearest(key, keys.iter().map(String::as_str)) {
            Some(near) => Sentence::new("config-no-setting-near").with("near", near),
            None => Sentence::new("config-no-setting"),
        };
        anyhow::bail!(sentence.with("key", key))
    };
    let setting: &Setting = settings[at];
    let mut text = format!("{key}\n\n{}\n\n", setting.told(locale));
    let mut add = |label: &'static str, value: &str| {
        let _ = writeln!(text, "{:<10}{value}", locale.sentence(label, &[]));
    };
    add("setting-value", &setting.shape.describe().said(locale));
    match setting.default {
        "" => add("setting-default", &locale.sentence("setting-none", &[])),
        default => add("setting-default", default),
    }
    if !has_effect(key) {
        add("setting-effect", &locale.sentence("setting-no-effect", &[]));
    }
    match configurations.here() {
        Ok(configuration) => {
            if let Some(value) = configuration.value(key) {
                add("setting-here", &value.to_string());
            }
        }
        // Who asks what a setting does may be about to mend it.
        Err(error) => add("setting-here", &told(&error, locale)),
    }
    Ok(text)
}

fn list(locale: Locale) -> String {
    let line = |setting: &&Setting| format!("{:<28}{}\n", setting.key(), setting.told(locale));
    Settings::settings().iter().map(line).collect()
}
