//! Settings from several places, one over the other.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use toml::{Table, Value};

use super::complaint::{Complaint, ConfigurationError, Origin};
use super::setting::{Setting, Shape};
use super::validation::validate;
use super::{Settings, display};

/// The default of every setting.
pub(super) fn defaults() -> Table {
    let mut all = Table::new();
    for setting in Settings::settings().into_iter().filter(|it| !it.default.is_empty()) {
        let line = format!("{} = {}", setting.key(), setting.default);
        overlay(&mut all, line.parse().expect("defaults are TOML"));
    }
    all
}

/// The settings of a file over those of the files it extends. Their paths are as seen from
/// the first file's folder.
pub(super) fn of_file(file: &Path) -> anyhow::Result<Table> {
    let folder = file.parent().unwrap_or(Path::new(""));
    extended(file, folder, &mut HashSet::new())
}

fn extended(file: &Path, folder: &Path, seen: &mut HashSet<PathBuf>) -> anyhow::Result<Table> {
    let name = display(file);
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
    seen.insert(fs::canonicalize(file).unwrap_or_else(|_| file.to_owned()));
    let origin = Origin { name: &name, text: &text };
    let complaints = validate(origin);
    if !complaints.is_empty() {
        return Err(ConfigurationError(complaints).into());
    }
    let mut own: Table = text.parse().with_context(|| name.clone())?;
    let here = file.parent().unwrap_or(Path::new(""));
    if here != folder {
        rebase(&mut own, here);
    }
    let mut all = Table::new();
    for base in extends(&own) {
        let base = folder.join(base);
        if seen.contains(&fs::canonicalize(&base).unwrap_or_else(|_| base.clone())) {
            let message = format!("{} extends itself", display(&base));
            return Err(ConfigurationError(vec![Complaint { place: name, message }]).into());
        }
        overlay(
            &mut all,
            extended(&base, folder, seen).with_context(|| format!("{name}: extends"))?,
        );
    }
    overlay(&mut all, own);
    Ok(all)
}

fn extends(settings: &Table) -> Vec<String> {
    let listed = settings.get("extends").and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Makes the paths of an extended file start at its own folder.
fn rebase(settings: &mut Table, folder: &Path) {
    let seen = |path: &str| Value::String(folder.join(path).to_string_lossy().into_owned());
    for setting in Settings::settings() {
        let Some(value) = find(settings, setting) else { continue };
        match (setting.shape, &mut *value) {
            (Shape::Path, Value::String(path)) if !path.is_empty() => *value = seen(path),
            (Shape::Paths, Value::Array(paths)) => {
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

/// A single setting as given on the command line, `check.profile=strict`: the value is TOML, or
/// a text without its quotes.
pub(super) fn of_option(option: &str) -> anyhow::Result<Table> {
    let (key, value) = option
        .split_once('=')
        .with_context(|| format!("--config {option}: neither a file that exists nor KEY=VALUE"))?;
    let quoted = format!("{key} = {}", Value::String(value.trim().to_owned()));
    let text = if option.parse::<Table>().is_ok() { option } else { &quoted };
    let complaints = validate(Origin { name: "--config", text });
    match text.parse() {
        Ok(table) if complaints.is_empty() => Ok(table),
        _ => {
            let place = |it: Complaint| Complaint { place: format!("--config {option}"), ..it };
            Err(ConfigurationError(complaints.into_iter().map(place).collect()).into())
        }
    }
}

/// Puts the settings `over` in the place of those `under`; tables are merged.
pub(super) fn overlay(under: &mut Table, over: Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => overlay(below, above),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}
