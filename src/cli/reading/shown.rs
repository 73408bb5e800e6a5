//! Maps for verbs that show them: what cannot be read as a map is reported instead.

use std::io::Write;
use std::sync::Arc;

use super::paths::Base;
use super::{ReadFile, Reader, surroundings};
use crate::check::{
    Conditions, Examined, Group, Level, Levels, NeedsReason, RULES, Room, Subject, examine,
};
use crate::cli::configuration::RuleOptions;
use crate::cli::inputs::{Input, Inputs};
use crate::cli::sentence::{OrSay, Sentence};
use crate::cli::{Outcome, Session};
use crate::journey::vocabulary::hints;
use crate::journey::{Journey, read};
use crate::output::{FileReport, REPORT_FORMATS, Report};
use crate::picture::images::Images;
use crate::text::{self, Source, parse_with};

/// The rule about maps that follow none of their personas.
const NOBODYS: &str = "no-persona";

/// A map that can be shown.
#[derive(Debug)]
pub(in crate::cli) struct Shown {
    /// Where it comes from.
    pub(in crate::cli) input: Input,
    /// The file.
    pub(in crate::cli) source: Source,
    /// The map.
    pub(in crate::cli) journey: Journey,
    /// The map that it would replace.
    pub(in crate::cli) replaced: Option<Arc<Journey>>,
    /// The pictures that it names.
    pub(in crate::cli) images: Arc<Images>,
}

/// The maps that the inputs name; what cannot be shown is reported and left out.
pub(in crate::cli) fn maps_to_show(
    inputs: &Inputs,
    session: &Session,
) -> anyhow::Result<(Vec<Shown>, Outcome)> {
    let gathered = inputs.gather(session)?;
    let reader = Reader::new(session, &gathered.inputs)?;
    let (mut maps, mut outcome) = (Vec::new(), Outcome::Fine);
    let troubles = gathered.troubles.into_iter().map(Err);
    for result in troubles.chain(gathered.inputs.into_iter().map(|input| reader.shown(input))) {
        match outcome.admit(session.locale, result)? {
            Some(Some(map)) => maps.push(map),
            Some(None) => outcome = outcome.max(Outcome::Findings),
            None => {}
        }
    }
    Ok((maps, outcome))
}

impl Reader<'_> {
    /// Reads a map to show it; its errors and warnings of reading go to standard error. `None`
    /// when one of them is an error.
    fn shown(&self, input: Input) -> anyhow::Result<Option<Shown>> {
        let ReadFile { source, journey, mut diagnostics, suppressions } = self.read(&input)?;
        let (file, configuration) = (input.whole.clone(), &input.configuration);
        let base = Base { file, configuration, files: &self.session.files };
        let images = journey.as_ref().map(|it| self.images(it, &base, &mut diagnostics));
        let images = Arc::new(images.unwrap_or_default());
        // What cannot be read cannot be shown, whichever rules `check` was told to report.
        let mut policy = input.configuration.policy(&RuleOptions::default());
        let asked = Levels::of(&policy);
        let telling = RULES.iter().copied().filter(|rule| {
            rule.group == Group::Reading || rule.name == NOBODYS && asked.get(rule).is_some()
        });
        (policy.select, policy.extend_select) = (telling.collect(), Vec::new());
        policy.ignore = Vec::new();
        let levels = Levels::of(&policy);
        let needs_reason = NeedsReason::No;
        let conditions =
            Conditions { levels: &levels, today: None, needs_reason, room: Room::Usual };
        // What is felt by personas whom the map does not follow is not shown.
        let unfollowed = journey.as_ref().filter(|it| !it.personas.is_empty());
        let subject = Subject { source: &source, diagnostics, journey: unfollowed, suppressions };
        let mut examined = examine(subject, conditions);
        examined.findings.retain(|it| it.level > Level::Info);
        let broken = examined
            .findings
            .iter()
            .any(|it| it.rule.group == Group::Reading && it.level == Level::Error);
        // The map is shown all the same.
        for finding in examined.findings.iter_mut().filter(|it| it.rule.name == NOBODYS) {
            finding.level = Level::Warning;
        }
        self.report(&input, examined);
        if broken {
            return Ok(None);
        }
        let journey =
            journey.or_say(|| Sentence::new("render-library").with("name", input.name()))?;
        let replaced = self.replaced(&input, &journey)?.map(Arc::new);
        Ok(Some(Shown { input, source, journey, replaced, images }))
    }

    /// The map that one would replace; `None` where it names none, or none that can be read.
    fn replaced(&self, input: &Input, journey: &Journey) -> anyhow::Result<Option<Journey>> {
        let Some(name) = &journey.replaces else { return Ok(None) };
        let (file, configuration) = (input.whole.clone(), &input.configuration);
        let base = Base { file, configuration, files: &self.session.files };
        let Ok(whole) = base.whole(name.split('#').next().unwrap_or_default()) else {
            return Ok(None);
        };
        let Ok(source) = text::read(&whole) else { return Ok(None) };
        let base = base.beside(&whole);
        let configured = self.shelf.configured(configuration)?;
        let files = self.shelf.beside(&base);
        let mut surroundings = surroundings(configuration);
        surroundings.libraries = &configured;
        surroundings.files = Some(&files);
        let parsed = parse_with(&source, hints());
        let read = read(&source, &parsed.tree, &surroundings).journey;
        Ok(Some(read).filter(Journey::is_map))
    }

    fn report(&self, input: &Input, examined: Examined) {
        if examined.findings.is_empty() {
            return;
        }
        let (path, stable_path) = (input.name(), input.stable_name());
        let files = vec![FileReport { path, stable_path, examined }];
        let report = Report { locale: self.session.locale, files, count: 1 };
        let mut text = Vec::new();
        // Writing to memory cannot fail; when standard error is closed, the exit code tells.
        let _ = REPORT_FORMATS[0].write(&report, &mut text);
        let _ = anstream::stderr().write_all(&text);
    }
}
