//! Settings from several places, one over the other.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::Context;
use toml::{Table, Value};

use super::Settings;
use super::complaint::{Complaint, ConfigurationError};
use super::origin::Origin;
use super::setting::{Setting, Shape};
use super::validation::validate;
use crate::cli::attempt;
use crate::cli::files::Files;
use crate::cli::paths::display;
use crate::cli::sentence::{OrSay, Sentence};
use crate::cli::text_file::read_text;

/// Settings, and the texts they come from.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers {
    /// What holds.
    pub(super) table: Table,
    /// The texts, the one that wins first.
    pub(super) origins: Vec<Origin>,
}

/// The default of every setting.
pub(in crate::cli) fn defaults(settings: Vec<&'static Setting>) -> Table {
    let mut all = Table::new();
    for setting in settings.into_iter().filter(|it| !it.default.is_empty()) {
        let line = format!("{} = {}", setting.key(), setting.default);
        overlay(&mut all, line.parse().expect("defaults are TOML"));
    }
    all
}

impl Layers {
    /// The settings of a file over those of the files it extends. Their paths are as seen from
    /// the first file's folder.
    pub(super) fn of_file(file: &Path, disk: &Files) -> anyhow::Result<Self> {
        disk.note(file);
        let text = read_text(file);
        let text = text.or_say(|| attempt::to_read(file))?;
        extended(file, text, &mut Vec::new(), disk)
    }

    /// A single setting as given on the command line, `check.profile=strict`: the value is TOML,
    /// or a text without its quotes.
    pub(super) fn of_option(option: &str) -> anyhow::Result<Self> {
        let (key, value) = option.split_once('=').or_say(|| {
            let place = format!("--config {option}");
            Sentence::new("configuration-no-option").with("place", place)
        })?;
        let quoted = format!("{key} = {}", Value::String(value.trim().to_owned()));
        let text = if option.parse::<Table>().is_ok() { option.to_owned() } else { quoted };
        Self::of(Origin { name: format!("--config {option}"), text, file: None })
    }

    /// The settings of one text.
    fn of(origin: Origin) -> anyhow::Result<Self> {
        let complaints = validate(&origin, Settings::settings());
        if !complaints.is_empty() {
            return Err(ConfigurationError::of_configuration(complaints).into());
        }
        let mut table = origin.text.parse().with_context(|| origin.name.clone())?;
        write_out(&mut table);
        Ok(Self { table, origins: vec![origin] })
    }

    /// Puts the settings of `over` in the place of these.
    pub(super) fn overlay(&mut self, over: Self) {
        overlay(&mut self.table, over.table);
        self.origins.splice(..0, over.origins);
    }

    /// A complaint about all of a setting, where it is written first of all that count.
    pub(super) fn complaint_about_all(
        &self,
        key: &str,
        message: impl Into<anyhow::Error>,
    ) -> anyhow::Error {
        let place = self.origins.iter().find_map(|it| it.place_of_all(key));
        complaint_at(place, key, message)
    }

    /// A complaint about the text `value` of a setting, at the place that it comes from.
    pub(super) fn complaint(
        &self,
        key: &str,
        value: &str,
        message: impl Into<anyhow::Error>,
    ) -> anyhow::Error {
        let place = self.origins.iter().find_map(|it| it.place_of(key, value));
        complaint_at(place, key, message)
    }
}

/// A complaint at its place, or where it has none, about the setting by its key.
fn complaint_at(
    place: Option<String>,
    key: &str,
    message: impl Into<anyhow::Error>,
) -> anyhow::Error {
    let place = place.unwrap_or_else(|| key.to_owned());
    ConfigurationError::from(Complaint::new(place, message)).into()
}

/// The settings of a file, whose text was read, over those of the files it extends; `above` are
/// the files that extend it.
fn extended(
    file: &Path,
    text: String,
    above: &mut Vec<PathBuf>,
    disk: &Files,
) -> anyhow::Result<Layers> {
    let origin = Origin { name: display(file), text, file: Some(file.to_owned()) };
    let mut own = Layers::of(origin)?;
    let here = file.parent().unwrap_or(Path::new(""));
    let mut all = Layers::default();
    above.push(whole(file));
    for name in extends(&own.table) {
        let base = here.join(&name);
        let about = |message| Sentence::new(message).with("file", display(&base));
        let wrong = |message| own.complaint("extends", &name, message);
        if above.contains(&whole(&base)) {
            return Err(wrong(about("configuration-extends-itself")));
        }
        disk.note(&base);
        let text = read_text(&base).map_err(|error| match error.kind() {
            ErrorKind::NotFound => wrong(about("configuration-no-file")),
            _ => wrong(attempt::to_read(&base).because(error)),
        })?;
        all.overlay(extended(&base, text, above, disk)?);
    }
    above.pop();
    if !above.is_empty() {
        rebase(&mut own.table, here);
    }
    all.overlay(own);
    Ok(all)
}

fn whole(file: &Path) -> PathBuf {
    fs::canonicalize(file).unwrap_or_else(|_| file.to_owned())
}

fn extends(settings: &Table) -> Vec<String> {
    let listed = settings.get("extends").and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Writes entries in full: `hotel = "Hotel"` is `hotel = { name = "Hotel" }`.
fn write_out(settings: &mut Table) {
    for setting in Settings::settings() {
        if let (Shape::Entries(_), Some(Value::Table(entries))) =
            (setting.shape, find(settings, setting))
        {
            for (_, entry) in entries.iter_mut().filter(|(_, entry)| entry.is_str()) {
                *entry = Value::Table(Table::from_iter([("name".to_owned(), entry.clone())]));
            }
        }
    }
}

/// Makes the paths of an extended file start at its own folder.
fn rebase(settings: &mut Table, folder: &Path) {
    let seen = |path: &str| Value::String(folder.join(path).to_string_lossy().into_owned());
    for setting in Settings::settings() {
        let Some(value) = find(settings, setting) else { continue };
        match (setting.shape, &mut *value) {
            (Shape::File, Value::String(path)) if !path.is_empty() => *value = seen(path),
            (Shape::ChoiceOrToml(_), Value::String(path)) if Setting::names_toml(path) => {
                *value = seen(path);
            }
            (Shape::Files | Shape::FilesOrGlobs, Value::Array(paths)) => {
                for path in paths {
                    *path = seen(path.as_str().unwrap_or_default());
                }
            }
            _ => {}
        }
    }
}

fn find<'t>(settings: &'t mut Table, setting: &Setting) -> Option<&'t mut Value> {
    let table = match setting.table {
        "" => settings,
        table => settings.get_mut(table)?.as_table_mut()?,
    };
    table.get_mut(&setting.name())
}

/// Puts the settings `over` in the place of those `under`; tables are merged.
pub(in crate::cli) fn overlay(under: &mut Table, over: Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => overlay(below, above),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}
