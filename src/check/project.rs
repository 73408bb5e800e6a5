//! Several maps together: what no single one of them shows.

use std::path::PathBuf;

use super::rule::Finder;
use super::{Added, Levels, Overview, Rule, Seen};
use crate::text::{Diagnostic, Span};

/// The maps and libraries of one project that a run looks at.
#[derive(Debug, Default)]
pub struct Project {
    /// The maps, in the order of the run.
    pub maps: Vec<Member>,
    /// The libraries that they use.
    pub libraries: Vec<Member>,
    /// How much of the project that is.
    pub seen: Seen,
}

/// A file of a project.
#[derive(Debug)]
pub struct Member {
    /// Its whole path.
    pub path: PathBuf,
    /// How messages about other files call it.
    pub name: String,
    /// What it says.
    pub overview: Overview,
}

/// Where a finding about a project stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Site {
    /// At the beginning of the configuration, else of the first map.
    Project,
    /// In the map with that number.
    Map(usize),
    /// In the library with that number.
    Library(usize),
}

/// Collects what one rule finds in a project.
#[derive(Debug)]
pub struct ProjectCollector<'d> {
    rule: &'static Rule,
    levels: &'d Levels,
    found: &'d mut Vec<(Site, Diagnostic)>,
}

/// What the rules of projects find, in the order of the rules.
pub fn examine_project(project: &Project, levels: &Levels) -> Vec<(Site, Diagnostic)> {
    let mut found = Vec::new();
    for rule in levels.reporting() {
        if let Finder::Project(check) = rule.finder {
            check(project, &mut ProjectCollector { rule, levels, found: &mut found });
        }
    }
    found
}

impl ProjectCollector<'_> {
    /// Adds a diagnostic at `span` of a file.
    pub fn at(&mut self, site: Site, span: Span) -> Added<'_> {
        self.found.push((site, Diagnostic::new(self.rule.name, span)));
        let (_, added) = self.found.last_mut().expect("one was just added");
        Added(added)
    }

    /// The number of an option that the rule declares.
    pub fn number(&self, option: &str) -> f64 {
        self.levels.number(self.rule, option)
    }
}
