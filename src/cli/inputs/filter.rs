//! Which files of a folder are maps to work on.

use std::path::{Path, PathBuf};

use anyhow::Context;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::cli::attempt;
use crate::cli::configuration::Configuration;
use crate::cli::sentence::OrSay;

/// The globs of the configuration and the command line, compiled once.
#[derive(Debug)]
pub(super) struct Filter {
    /// Where the globs of the configuration start.
    folder: PathBuf,
    include: GlobSet,
    /// Globs of the configuration, from its folder; globs of the command line, from the current one.
    exclude: [Gitignore; 2],
}

impl Filter {
    /// The filter that `configuration` and the globs of `--exclude` make.
    pub(super) fn new(configuration: &Configuration, options: &[String]) -> anyhow::Result<Self> {
        let settings = &configuration.settings;
        let here = std::env::current_dir().or_say(attempt::to_tell_folder)?;
        let excluded = excluding(&configuration.folder, &settings.exclude).context("exclude")?;
        let left_out = excluding(&here, options).context("--exclude")?;
        Ok(Self {
            folder: configuration.folder.clone(),
            include: including(&settings.include).context("include")?,
            exclude: [excluded, left_out],
        })
    }

    /// Whether the name of `file`, a whole path, is that of a map.
    pub(super) fn includes(&self, file: &Path) -> bool {
        self.include.is_match(file.strip_prefix(&self.folder).unwrap_or(file))
    }

    /// Whether `file`, a whole path, or a folder above it, is left out.
    pub(super) fn excludes_file(&self, file: &Path) -> bool {
        self.relevant(file).any(|globs| globs.matched_path_or_any_parents(file, false).is_ignore())
    }

    /// Whether `folder`, a whole path, or one above it, is left out.
    pub(super) fn excludes_folder(&self, folder: &Path) -> bool {
        self.relevant(folder)
            .any(|globs| globs.matched_path_or_any_parents(folder, true).is_ignore())
    }

    /// The lists of globs that say something about `path`.
    fn relevant(&self, path: &Path) -> impl Iterator<Item = &Gitignore> {
        self.exclude.iter().filter(move |globs| !globs.is_empty() && path.starts_with(globs.path()))
    }
}

fn including(globs: &[String]) -> anyhow::Result<GlobSet> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        set.add(GlobBuilder::new(glob).literal_separator(true).build()?);
    }
    Ok(set.build()?)
}

fn excluding(folder: &Path, globs: &[String]) -> anyhow::Result<Gitignore> {
    let mut builder = GitignoreBuilder::new(folder);
    for glob in globs {
        builder.add_line(None, glob)?;
    }
    Ok(builder.build()?)
}
