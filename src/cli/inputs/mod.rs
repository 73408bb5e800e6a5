//! The files a verb works on.
//!
//! [`Inputs`] are the words of the command line; [`Inputs::gather`] makes a list of [`Input`]s of
//! them, in a stable order: files as they were named, folders walked as git sees them.

mod filter;
mod walk;

use std::borrow::Cow;
use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use anyhow::ensure;
use clap::Args;

use super::Session;
use super::attempt;
use super::configuration::{Configuration, RuleOptions};
use super::paths::{display, resolved, whole};
use super::sentence::{OrSay, Sentence};
use crate::check::Levels;
use crate::text::{self, Source, path_text};
use filter::Filter;

/// Which files to work on.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Input")]
pub(super) struct Inputs {
    /// Files, folders, or - for standard input [default: .]
    #[arg(value_name = "PATHS", help_heading = None)]
    paths: Vec<PathBuf>,
    /// Leave out files of folders that match this glob, written as in .gitignore (repeatable)
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<String>,
    /// Leave out excluded files even when they are named
    #[arg(long)]
    force_exclude: bool,
    /// What to call standard input: its configuration and the files it names are found from there
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<PathBuf>,
}

/// One file to work on, or standard input.
#[derive(Clone, Debug)]
pub(super) struct Input {
    /// The file as it was named; of standard input, the name it goes by.
    pub(super) path: PathBuf,
    /// Its whole path, by which two spellings of one file are known as the same.
    pub(super) whole: PathBuf,
    /// The folders between the folder that was named and the file; empty for a named file.
    pub(super) below: PathBuf,
    /// Whether its text comes from standard input.
    pub(super) is_stdin: bool,
    /// The text of standard input once it was read, as it is by now.
    pub(super) text: Option<Source>,
    /// What holds for it.
    pub(super) configuration: Arc<Configuration>,
}

/// The files of a run, and what kept others from being found.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// The files, each once, in a stable order.
    pub(super) inputs: Vec<Input>,
    /// The folders that were walked, by their whole paths.
    pub(super) folders: Vec<PathBuf>,
    /// What could not be looked at; the run goes on without it and ends with exit code 2.
    pub(super) troubles: Vec<anyhow::Error>,
}

/// How the names of maps end, unless a configuration says something else.
pub(super) const MAP_ENDINGS: [&str; 4] =
    [".journey.yaml", ".journey.yml", ".parcours.yaml", ".parcours.yml"];

/// Whether a file of that name is a map.
pub(super) fn names_a_map(file: &Path) -> bool {
    let name = file.file_name().and_then(OsStr::to_str).unwrap_or_default();
    MAP_ENDINGS.iter().any(|ending| name.strip_suffix(ending).is_some_and(|it| !it.is_empty()))
}

/// The name of standard input in messages.
const STDIN: &str = "<stdin>";

impl Inputs {
    /// That all that is named exists and can be read again.
    pub(super) fn ensure_there(&self) -> anyhow::Result<()> {
        for path in &self.paths {
            ensure!(path != Path::new("-"), Sentence::new("input-watched"));
            fs::metadata(path).or_say(|| attempt::to_read(path))?;
        }
        Ok(())
    }

    /// The files that the words name.
    pub(super) fn gather(&self, session: &Session) -> anyhow::Result<Gathered> {
        let mut gathered = Gathered::default();
        let mut seen = HashSet::new();
        let here = [PathBuf::from(".")];
        for path in if self.paths.is_empty() { here.as_slice() } else { &self.paths } {
            if path.is_dir() {
                gathered.folders.push(whole(path));
            }
            let found = self.of_word(path, session, &mut gathered.troubles)?;
            gathered.inputs.extend(found.into_iter().filter(|it| seen.insert(it.whole.clone())));
        }
        Ok(gathered)
    }

    fn of_word(
        &self,
        path: &Path,
        session: &Session,
        troubles: &mut Vec<anyhow::Error>,
    ) -> anyhow::Result<Vec<Input>> {
        if path == Path::new("-") {
            let name = self.stdin_filename.clone().unwrap_or_else(|| STDIN.into());
            return Ok(vec![Input { is_stdin: true, ..Input::new(name, session)? }]);
        }
        if path.is_dir() {
            let configuration = session.configurations.of_folder(path)?;
            let filter = Arc::new(Filter::new(&configuration, &self.exclude)?);
            session.explain("verbose-searching", &display(path));
            let found = walk::maps(path, &configuration, &filter, troubles);
            let (folder, settled) = (path.to_owned(), Arc::clone(&configuration));
            session.files.note_search(&found, move || {
                walk::maps(&folder, &settled, &filter, &mut Vec::new())
            });
            if found.files.is_empty() {
                let sought = configuration.settings.include.join(", ");
                let none = Sentence::new("input-no-map").with("folder", display(path));
                troubles.push(none.with("sought", sought).into());
            }
            let top = whole(path);
            let input = |file| {
                let input = Input::new(file, session)?;
                let inside = input.whole.strip_prefix(&top).ok().and_then(Path::parent);
                Ok(Input { below: inside.unwrap_or(Path::new("")).to_owned(), ..input })
            };
            return found.files.into_iter().map(input).collect();
        }
        let input = Input::new(path.to_owned(), session)?;
        let left_out = self.force_exclude
            && Filter::new(&input.configuration, &self.exclude)?.excludes_file(&input.whole);
        Ok(if left_out { Vec::new() } else { vec![input] })
    }
}

impl Input {
    /// The file at `path`.
    pub(super) fn new(path: PathBuf, session: &Session) -> anyhow::Result<Self> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let configuration = session.configurations.of_folder(folder)?;
        let (whole, below) = (resolved(&path), PathBuf::new());
        Ok(Self { path, whole, below, is_stdin: false, text: None, configuration })
    }

    /// Its path for people: relative to the current folder where it is below it.
    pub(super) fn name(&self) -> String {
        display(&self.path)
    }

    /// Its path for programs: relative to the repository, else to the folder of the configuration.
    pub(super) fn stable_name(&self) -> String {
        if self.is_nameless() {
            return self.name();
        }
        let whole = &self.whole;
        path_text(whole.strip_prefix(&self.configuration.report_root).unwrap_or(whole))
    }

    /// Whether it is standard input without a name.
    fn is_nameless(&self) -> bool {
        self.is_stdin && self.path == Path::new(STDIN)
    }

    /// The levels of rules in it.
    pub(super) fn levels(&self, options: &RuleOptions) -> Cow<'_, Levels> {
        let rulings = self.configuration.rulings(options);
        if rulings.is_uniform() {
            return rulings.of(Path::new(""));
        }
        rulings.of(self.whole.strip_prefix(&self.configuration.folder).unwrap_or(&self.whole))
    }

    /// Reads its text.
    pub(super) fn read(&self) -> anyhow::Result<Source> {
        if let Some(text) = &self.text {
            return Ok(text.clone());
        }
        if self.is_stdin {
            return text::read_stream(self.name(), io::stdin().lock())
                .or_say(attempt::to_read_input);
        }
        Ok(text::read(&self.path)?)
    }
}
