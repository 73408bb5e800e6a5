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
use super::{Global, Outcome};
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
        let answer = match self.question {
            Question::Show => show(configurations.here()?.as_ref())?,
            Question::Path => path(&configurations)?,
            Question::Explain { key: Some(key) } => explain(&configurations, &key)?,
            Question::Explain { key: None } => list(),
        };
        print(answer.as_bytes())?;
        Ok(Outcome::Fine)
    }
}

fn show(configuration: &Configuration) -> anyhow::Result<String> {
    let text = toml::to_string(&configuration.table)?;
    Ok(match &configuration.file {
        Some(file) => format!("# {}\n{text}", display(file)),
        None => format!("# no {} was found: defaults\n{text}", FILE_NAMES[0]),
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

fn explain(configurations: &Configurations, key: &str) -> anyhow::Result<String> {
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
    let mut text = format!("{key}\n\n{}\n\n", setting.about());
    writeln!(text, "Value:    {}", setting.shape.describe())?;
    let default = if setting.default.is_empty() { "none" } else { setting.default };
    writeln!(text, "Default:  {default}")?;
    if !has_effect(key) {
        writeln!(text, "Effect:   none in this version")?;
    }
    match configurations.here() {
        Ok(configuration) => {
            if let Some(value) = configuration.value(key) {
                writeln!(text, "Here:     {value}")?;
            }
        }
        // Who asks what a setting does may be about to mend it.
        Err(error) => writeln!(text, "Here:     {error:#}")?,
    }
    Ok(text)
}

fn list() -> String {
    let line = |setting: &&Setting| format!("{:<28}{}\n", setting.key(), setting.about());
    Settings::settings().iter().map(line).collect()
}
