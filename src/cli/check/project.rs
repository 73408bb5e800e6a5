//! The rules that look at all maps of a project together.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::super::Session;
use super::super::inputs::Input;
use super::super::reading::Reader;
use super::Check;
use super::checked::Checked;
use crate::check::{Member, Overview, Project, Seen, Site, examine_project};
use crate::text::{self, Diagnostic, Source, parse, path_text};

/// What a run looked at besides single maps.
pub(super) struct Scope<'r> {
    /// The check itself.
    pub(super) check: &'r Check,
    /// The run's session.
    pub(super) session: &'r Session,
    /// What read the maps, and knows the libraries.
    pub(super) reader: &'r Reader<'r>,
    /// The folders that were walked, by their whole paths.
    pub(super) folders: &'r [PathBuf],
}

impl Scope<'_> {
    /// Adds what the rules about projects find to the files where it stands.
    pub(super) fn add_findings(&self, checked: &mut Vec<Checked>) -> anyhow::Result<()> {
        let mut projects: BTreeMap<PathBuf, Vec<usize>> = BTreeMap::new();
        for (at, file) in checked.iter().enumerate().filter(|(_, it)| it.overview.is_some()) {
            projects.entry(file.input.configuration.project.clone()).or_default().push(at);
        }
        for (root, maps) in projects {
            let project = self.project(&root, &maps, checked);
            let files = checked.iter_mut();
            files
                .filter(|it| it.input.configuration.project == root)
                .for_each(|it| it.seen = project.seen);
            let mut found: BTreeMap<Site, Vec<Diagnostic>> = BTreeMap::new();
            for (site, diagnostic) in examine_project(&project, &checked[maps[0]].levels) {
                found.entry(site).or_default().push(diagnostic);
            }
            for (site, diagnostics) in found {
                let at = match site {
                    Site::Map(map) => maps[map],
                    Site::Library(library) => {
                        self.place(&project.libraries[library].path, checked)?
                    }
                    Site::Project => match checked[maps[0]].input.configuration.file.clone() {
                        Some(file) => self.place(&file, checked)?,
                        None => maps[0],
                    },
                };
                checked[at].add(diagnostics)?;
            }
        }
        Ok(())
    }

    fn project(&self, root: &Path, maps: &[usize], checked: &mut [Checked]) -> Project {
        let member = |path: PathBuf, overview: Overview| {
            let name = path_text(path.strip_prefix(root).unwrap_or(&path));
            Member { name, path, overview }
        };
        let seen = maps.iter().map(|&at| {
            let overview = checked[at].overview.take().unwrap_or_default();
            member(checked[at].input.whole.clone(), overview)
        });
        let seen = seen.collect();
        let libraries = self.reader.libraries().into_iter();
        let libraries = libraries.filter(|(path, _)| self.is_in(path, root));
        Project {
            maps: seen,
            libraries: libraries
                .map(|(path, library)| {
                    let mut overview = Overview::of(&library.shelf);
                    overview.place(&parse(&library.source).tree);
                    member(path, overview)
                })
                .collect(),
            seen: self.seen(root),
        }
    }

    /// How much of a project the walked folders hold.
    fn seen(&self, root: &Path) -> Seen {
        match self.folders.iter().any(|folder| root.starts_with(folder)) {
            true => Seen::Whole,
            false => Seen::Part,
        }
    }

    /// Whether a file belongs to that project, and not to one inside it.
    fn is_in(&self, file: &Path, root: &Path) -> bool {
        let configuration = self.session.configurations.of_folder(file.parent().unwrap_or(root));
        configuration.is_ok_and(|it| it.project == root)
    }

    /// The place of a file in `checked`, where it is put if need be.
    fn place(&self, file: &Path, checked: &mut Vec<Checked>) -> anyhow::Result<usize> {
        if let Some(at) = checked.iter().position(|it| it.input.whole == file) {
            return Ok(at);
        }
        let input = Input::new(file.to_owned(), self.session)?;
        let levels = input.levels(&self.check.rules).into_owned();
        checked.push(Checked::unread(input, levels));
        Ok(checked.len() - 1)
    }
}

impl Checked {
    /// Adds findings to a file that is no longer in memory.
    fn add(&mut self, diagnostics: Vec<Diagnostic>) -> anyhow::Result<()> {
        let read: Source;
        let source = match &self.kept {
            Some(source) => source,
            None => {
                read = text::read(&self.input.path)?;
                &read
            }
        };
        self.examined.add(diagnostics, source, &self.levels);
        Ok(())
    }
}
