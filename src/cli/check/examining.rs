//! From inputs to what is wrong in them, in the libraries that they use, and in their projects.

use super::checked::Checked;
use super::project::Scope;
use super::{Check, FEW};
use crate::check::score::Completeness;
use crate::check::{
    Conditions, Finding, Levels, NeedsReason, Overview, Room, Subject, Suppression, examine,
    incomplete,
};
use crate::cli::inputs::{Gathered, Input};
use crate::cli::jobs::each;
use crate::cli::progress::Progress;
use crate::cli::reading::{ReadFile, Reader};
use crate::cli::{Outcome, Session};
use crate::journey::{Date, Journey};
use crate::text::{Source, parse};

impl Check {
    /// Everything that is found: in the inputs, in the libraries that they use, and in the
    /// projects that they are of.
    pub(super) fn check_all(
        &self,
        session: &Session,
        gathered: &Gathered,
        outcome: &mut Outcome,
    ) -> anyhow::Result<Vec<Checked>> {
        let reader = Reader::new(session, &gathered.inputs)?;
        let mut checked = Vec::new();
        for result in self.check_inputs(&reader, session, &gathered.inputs) {
            checked.extend(outcome.admit(session.locale, result)?);
        }
        self.check_libraries(&reader, session, &mut checked)?;
        let folders = &gathered.folders;
        Scope { check: self, session, reader: &reader, folders }.add_findings(&mut checked)?;
        checked.iter_mut().for_each(|file| file.examined.close(file.seen));
        Ok(checked)
    }

    /// The findings of the inputs, in their order.
    fn check_inputs(
        &self,
        reader: &Reader<'_>,
        session: &Session,
        inputs: &[Input],
    ) -> Vec<anyhow::Result<Checked>> {
        let progress = Progress::new(inputs.len(), &session.global);
        let check = |input: &Input| {
            let file = reader.read(input);
            progress.step();
            Ok(self.check(input.clone(), file?, session.today))
        };
        each(inputs, FEW, check)
    }

    /// The findings of a file that was read.
    fn check(&self, input: Input, file: ReadFile, today: Option<Date>) -> Checked {
        let levels = input.levels(&self.rules).into_owned();
        let ReadFile { source, journey, diagnostics, suppressions } = file;
        let journey = journey.as_ref();
        let subject = Subject { source: &source, diagnostics, journey, suppressions };
        let room = self.known.room_for(&input);
        let conditions = Conditions { room, ..conditions(&input, &levels, today) };
        let mut examined = examine(subject, conditions);
        let overview = journey.filter(|_| levels.look_at_projects()).map(Overview::of);
        let shortfall = journey.and_then(|journey| self.shortfall(&input, journey, &source));
        shortfall.iter().for_each(|finding| examined.lines.keep(finding, &source));
        // What a pipe held is gone.
        let kept = (input.is_stdin || !input.path.is_file()).then_some(source);
        let unread = Checked::unread(input, levels);
        Checked { examined, overview, shortfall, kept, is_counted: true, ..unread }
    }

    /// How far a map is from the completeness that is asked of it.
    fn shortfall(&self, input: &Input, journey: &Journey, source: &Source) -> Option<Finding> {
        let least = self.min_score.unwrap_or(input.configuration.settings.check.min_score);
        Some(least).filter(|&least| least > 0.0)?;
        let score = Completeness::of(journey, &input.configuration.weights).score();
        (score < least).then(|| incomplete(journey, source, (&input.name(), score, least)))
    }

    /// The findings of the libraries that the inputs use, each at the library's own place.
    fn check_libraries(
        &self,
        reader: &Reader<'_>,
        session: &Session,
        checked: &mut Vec<Checked>,
    ) -> anyhow::Result<()> {
        for (path, library) in reader.libraries() {
            if checked.iter().any(|it| it.input.whole == path) {
                continue;
            }
            let input = Input::new(path, session)?;
            let levels = input.levels(&self.rules).into_owned();
            let source = &library.source;
            let suppressions = Suppression::all(&parse(source).tree, source);
            let diagnostics = library.diagnostics.clone();
            let subject = Subject { source, diagnostics, journey: None, suppressions };
            let room = self.known.room_for(&input);
            let conditions = Conditions { room, ..conditions(&input, &levels, None) };
            let examined = examine(subject, conditions);
            checked.push(Checked { examined, ..Checked::unread(input, levels) });
        }
        Ok(())
    }
}

/// What holds for an examination of that input.
pub(super) fn conditions<'c>(
    input: &Input,
    levels: &'c Levels,
    today: Option<Date>,
) -> Conditions<'c> {
    let required = input.configuration.settings.check.require_ignore_reason;
    let needs_reason = if required { NeedsReason::Yes } else { NeedsReason::No };
    Conditions { levels, today, needs_reason, room: Room::Usual }
}
