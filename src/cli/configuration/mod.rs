//! `cjm.toml`: what may stand in it, where it is found, and what holds for a map.
//!
//! Every setting is declared once, in `settings`, with its shape, its default and what it does;
//! checking, `cjm config` and the JSON Schema read that declaration. `Configurations` finds the
//! file of a folder and puts the options of the command line over it.

mod complaint;
mod discovery;
mod layers;
mod origin;
mod policy;
mod schema;
mod setting;
mod settings;
mod validation;

use std::collections::{HashMap, HashSet};
use std::env;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use serde::Deserialize;
use toml::{Table, Value};

use super::Global;
use super::attempt;
use super::files::Files;
use super::locked::locked;
use super::paths::{display, resolved, whole};
use super::sentence::{OrSay, Sentence};
use super::session::{asked, of_system, tell};
use crate::check::score::Weights;
use crate::journey::{ConfiguredChannel, ConfiguredOwner};
use crate::locale::Locale;

pub(super) use complaint::{Complaint, ConfigurationError};
pub(super) use discovery::{FILE_NAMES, nearest_file};
use layers::Layers;
pub(super) use layers::{defaults, overlay};
pub(super) use origin::Origin;
pub(super) use policy::{RuleOptions, Rulings};
pub(super) use schema::{config_schema, schema_of};
pub(super) use setting::settings;
pub use setting::{Names, Setting, Shape};
use settings::WITHOUT_EFFECT;
pub use settings::{
    Channel, Check, Density, FailOn, Fmt, Language, LevelSetting, Owner, Priority, Render, Score,
    Settings,
};
pub(super) use validation::validate;

/// What holds for the maps of a folder.
#[derive(Debug)]
pub(super) struct Configuration {
    /// The file it comes from; none where there is none, or with `--isolated`.
    pub(super) file: Option<PathBuf>,
    /// The folder that its globs and paths start from.
    pub(super) folder: PathBuf,
    /// No file outside of it is read.
    pub(super) project: PathBuf,
    /// What machine reports call paths relative to.
    pub(super) report_root: PathBuf,
    /// The values.
    pub(super) settings: Settings,
    /// The values that were written.
    written: Layers,
    /// The values and defaults as TOML.
    pub(super) table: Table,
    /// The channels it adds.
    pub(super) channels: Vec<ConfiguredChannel>,
    /// How much each category of completeness counts.
    pub(super) weights: Weights,
    /// Who may own things; none when anybody may.
    pub(super) owners: Option<Vec<ConfiguredOwner>>,
    rulings: OnceLock<Rulings>,
}

/// The configurations of a run, each found once.
#[derive(Debug)]
pub(super) struct Configurations {
    /// The file given with `--config`.
    given: Option<PathBuf>,
    /// Whether no file is looked for.
    isolated: bool,
    /// Whether nothing is remarked on.
    quiet: bool,
    /// The language of remarks, where it does not depend on a file.
    asked: Option<Locale>,
    /// Settings given with `--config`, one over the other.
    options: Layers,
    /// Those already found, by the folder of the maps.
    known: Mutex<HashMap<PathBuf, Arc<Configuration>>>,
    /// Those already read, by file.
    read: Mutex<HashMap<PathBuf, Arc<Configuration>>>,
    /// What it reads of the disk.
    files: Files,
    /// What was remarked on settings: once, however many folders they hold for.
    remarks: Mutex<HashSet<String>>,
}

impl Configurations {
    /// The configurations that the global options ask for.
    pub(super) fn new(global: &Global, files: Files) -> anyhow::Result<Self> {
        let mut given = None;
        let mut options = Layers::default();
        for word in global.config.iter().filter(|word| !word.is_empty()) {
            let path = Path::new(word);
            if !word.contains('=') {
                files.note(path);
            }
            if path.is_file() {
                let second =
                    || Sentence::new("configuration-two-given").with("file", word.as_str());
                anyhow::ensure!(given.is_none(), second());
                given = Some(resolved(path));
            } else {
                options.overlay(Layers::of_option(word)?);
            }
        }
        let Global { isolated, quiet, .. } = *global;
        let asked = asked(global).ok().flatten();
        let (known, read, remarks) = (Mutex::default(), Mutex::default(), Mutex::default());
        Ok(Self { given, isolated, quiet, asked, options, known, read, files, remarks })
    }

    /// What holds for the maps in `folder`.
    pub(super) fn of_folder(&self, folder: &Path) -> anyhow::Result<Arc<Configuration>> {
        if let Some(known) = locked(&self.known).get(folder) {
            return Ok(Arc::clone(known));
        }
        let absolute = whole(folder);
        let found = self.load(self.file_of(&absolute)?, &absolute)?;
        locked(&self.known).insert(folder.to_owned(), Arc::clone(&found));
        Ok(found)
    }

    /// The file that holds for the maps in `folder`, a whole path; whether it makes sense is not
    /// looked at.
    pub(super) fn file_of(&self, folder: &Path) -> anyhow::Result<Option<PathBuf>> {
        match (&self.given, self.isolated) {
            (Some(given), _) => Ok(Some(given.clone())),
            (None, true) => Ok(None),
            (None, false) => nearest_file(folder, &self.files),
        }
    }

    /// What holds in the current folder.
    pub(super) fn here(&self) -> anyhow::Result<Arc<Configuration>> {
        self.of_folder(Path::new(""))
    }

    fn load(&self, file: Option<PathBuf>, folder: &Path) -> anyhow::Result<Arc<Configuration>> {
        let Some(file) = file else { return Ok(Arc::new(self.build(None, folder)?)) };
        // A file that was named may hold for folders of several projects.
        let is_found = self.given.is_none();
        if let Some(read) = locked(&self.read).get(&file).filter(|_| is_found) {
            return Ok(Arc::clone(read));
        }
        let read = Arc::new(self.build(Some(file.clone()), folder)?);
        locked(&self.read).insert(file, Arc::clone(&read));
        Ok(read)
    }

    fn build(&self, file: Option<PathBuf>, maps: &Path) -> anyhow::Result<Configuration> {
        let mut table = defaults(Settings::settings());
        let mut written = match &file {
            Some(file) => Layers::of_file(file, &self.files)?,
            None => Layers::default(),
        };
        written.overlay(self.options.clone());
        overlay(&mut table, written.table.clone());
        let settings = Settings::deserialize(Value::Table(table.clone()))
            .or_say(|| Sentence::new("configuration-unusable"))?;
        let locale = self.asked.or(settings.lang.locale());
        self.remark_on_idle(&written.table, file.as_deref(), locale.unwrap_or_else(of_system));
        let folder = match file.as_deref().and_then(Path::parent) {
            Some(folder) => folder.to_owned(),
            None => env::current_dir().or_say(attempt::to_tell_folder)?,
        };
        let project = self.project(&settings, file.as_deref(), maps);
        let repository = discovery::repository(file.as_ref().map_or(maps, |_| &folder));
        let report_root = repository.unwrap_or(&folder).to_owned();
        let (channels, owners) = (settings.channels(), settings.owners());
        let weights = settings.weights().map_err(|sum| {
            let message = Sentence::new("configuration-weights").with("sum", sum.to_string());
            written.complaint_about_all("score.weights", message)
        })?;
        Ok(Configuration {
            file,
            folder,
            project,
            report_root,
            settings,
            written,
            table,
            channels,
            weights,
            owners,
            rulings: OnceLock::new(),
        })
    }

    /// Says which of the settings that somebody wrote have no effect.
    fn remark_on_idle(&self, written: &Table, file: Option<&Path>, locale: Locale) {
        let place = file.map_or_else(|| "--config".to_owned(), display);
        let is_written = |key: &&&str| value_in(written, key).is_some();
        for key in WITHOUT_EFFECT.iter().filter(is_written).filter(|_| !self.quiet) {
            let idle = Sentence::new("configuration-idle").with("place", place.as_str());
            let remark = idle.with("key", *key).said(locale);
            if locked(&self.remarks).insert(remark.clone()) {
                tell(remark);
            }
        }
    }

    /// The nearest folder upward whose configuration says `root = true`; else the repository, the
    /// folder of the configuration, the folder of the maps.
    fn project(&self, settings: &Settings, file: Option<&Path>, maps: &Path) -> PathBuf {
        let folder = file.and_then(Path::parent).filter(|folder| maps.starts_with(folder));
        let start = folder.unwrap_or(maps);
        let says_root = |file: &PathBuf| {
            let layers = Layers::of_file(file, &self.files).ok();
            let root = layers.and_then(|it| it.table.get("root")?.as_bool());
            root == Some(true)
        };
        let rooted = match settings.root {
            true => folder.map(Path::to_owned),
            false if self.isolated => None,
            false => discovery::files_above(start, &self.files)
                .filter_map(Result::ok)
                .filter(|above| Some(above.as_path()) != file)
                .find(says_root)
                .and_then(|above| above.parent().map(Path::to_owned)),
        };
        rooted.unwrap_or_else(|| discovery::repository(start).unwrap_or(start).to_owned())
    }
}

impl Configuration {
    /// The language that the configuration asks for.
    pub(super) fn locale(&self) -> Option<Locale> {
        self.settings.lang.locale()
    }

    /// The file whose `library` names libraries, when it names any; for an option of the command
    /// line, the folder.
    pub(super) fn library_source(&self) -> Option<PathBuf> {
        let names_any = !self.settings.library.is_empty();
        names_any.then(|| self.file.clone().unwrap_or_else(|| self.folder.join(FILE_NAMES[0])))
    }

    /// An error about the text `value` of a setting, at the place that it comes from.
    pub(super) fn complaint(
        &self,
        key: &str,
        value: &str,
        message: impl Into<anyhow::Error>,
    ) -> anyhow::Error {
        self.written.complaint(key, value, message)
    }

    /// The effective value of a setting, as TOML.
    pub(super) fn value(&self, key: &str) -> Option<&Value> {
        value_in(&self.table, key)
    }
}

impl Language {
    /// The language itself; none where it is left to others.
    fn locale(&self) -> Option<Locale> {
        match self {
            Self::Auto => None,
            Self::En => Some(Locale::English),
            Self::Fr => Some(Locale::French),
        }
    }
}

/// The value of a whole key such as `check.fail-on`.
fn value_in<'t>(table: &'t Table, key: &str) -> Option<&'t Value> {
    let mut parts = key.split('.');
    let first = table.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part))
}

/// Whether this version reads a setting at all.
pub(super) fn has_effect(key: &str) -> bool {
    !WITHOUT_EFFECT.contains(&key)
}
