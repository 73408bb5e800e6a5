//! `--fix` and `--diff`: inputs are put right before they are checked.

use clap::Args;

use super::super::configuration::RuleOptions;
use super::super::inputs::Input;
use super::super::jobs::each;
use super::super::printed::print;
use super::super::publication::Publication;
use super::super::reading::{ReadFile, Reader};
use super::super::sentence::Sentence;
use super::super::{Outcome, Session};
use super::FEW;
use super::examining::conditions;
use super::rewriting::Rewriting;
use crate::check::{Finding, Levels, Place, Seen, Subject, Trust, examine, mend_findings};
use crate::locale::Argument;
use crate::text::Source;

/// Whether inputs are put right, and how far.
#[derive(Clone, Debug, Args)]
pub(super) struct Correction {
    /// Put right in the files what can only be meant in one way, then report what is left
    ///
    /// Everything else in a file stays as it is written. The text of standard input goes to
    /// standard output, and the report to standard error.
    #[arg(long)]
    fix: bool,
    /// With --fix or --diff: also what the author should look at afterwards
    #[arg(long)]
    unsafe_fixes: bool,
    /// Print what --fix would change, as a patch; the exit code is 1 if there is anything
    ///
    /// Findings and completeness are not reported then, so that options about them are refused, and
    /// what cjm.toml says of them does not change the exit code.
    #[arg(long, conflicts_with_all = REPORTING)]
    diff: bool,
}

/// Options that a patch leaves nothing to do for.
const REPORTING: [&str; 7] =
    ["output_format", "statistics", "max_problems", "fail_on", "min_score", "baseline", "watch"];

/// What became of one input.
struct Corrected<'i> {
    rewriting: Rewriting<'i>,
    /// How many mends it took.
    count: usize,
    /// The rules whose mends would change more than their place, and where.
    refused: Vec<(&'static str, Place)>,
    /// Why the input is left as it is, although there are mends.
    obstacle: Option<Obstacle>,
}

/// What keeps a file from being put right.
enum Obstacle {
    /// What the mends lead to is still no YAML, because of that line.
    StillBroken(usize),
    /// Its lines end with a carriage return alone: all of them would change.
    LoneReturns,
}

/// One input on its way.
struct Round {
    source: Source,
    findings: Vec<Finding>,
    /// The line with the first error of syntax; none where the text is YAML.
    broken: Option<usize>,
}

/// What reads and examines the inputs.
struct Corrector<'r> {
    session: &'r Session,
    reader: Reader<'r>,
    rules: &'r RuleOptions,
    trust: Trust,
}

/// How many mends were applied, and in how many files.
#[derive(Default)]
struct Total {
    findings: usize,
    files: usize,
}

/// Mends may make room for others: that many times a text is read again.
const ROUNDS: usize = 20;

impl Correction {
    /// Whether the files are changed.
    pub(super) fn writes(&self) -> bool {
        self.fix && !self.diff
    }

    /// Whether the changes are only shown.
    pub(super) fn shows(&self) -> bool {
        self.diff
    }

    /// That `--unsafe-fixes` comes with something that it is about.
    pub(super) fn ensure_sound(&self) -> anyhow::Result<()> {
        let is_sound = self.fix || self.diff || !self.unsafe_fixes;
        anyhow::ensure!(is_sound, Sentence::new("correction-unsafe-alone"));
        Ok(())
    }

    /// Prints the changes of all inputs.
    pub(super) fn show(
        &self,
        session: &Session,
        inputs: &[Input],
        rules: &RuleOptions,
    ) -> anyhow::Result<Outcome> {
        let (mut outcome, mut total) = (Outcome::Fine, Total::default());
        let mut patch = String::new();
        for result in self.corrected(session, inputs, rules)? {
            let Some(corrected) = outcome.admit(session.locale, result)? else { continue };
            corrected.remark(session);
            patch.push_str(&corrected.rewriting.patch());
            total.add(&corrected);
        }
        print(patch.as_bytes())?;
        total.remark(session, "correction-possible");
        Ok(if patch.is_empty() { outcome } else { outcome.max(Outcome::Findings) })
    }

    /// Writes the changes into the files; standard input is given its text.
    ///
    /// An input that cannot be read is passed over: the check that follows says it. Nothing is
    /// written where a report would replace a file that was read.
    pub(super) fn apply(
        &self,
        session: &Session,
        inputs: &mut [Input],
        rules: &RuleOptions,
        publication: &Publication<'_>,
    ) -> anyhow::Result<Outcome> {
        let (mut outcome, mut total) = (Outcome::Fine, Total::default());
        let mut piped = None;
        let corrected = self.corrected(session, inputs, rules)?;
        publication.ensure_apart_from(&session.files)?;
        for corrected in corrected.into_iter().flatten() {
            corrected.remark(session);
            let rewriting = &corrected.rewriting;
            let is_written = match rewriting.is_change() && !rewriting.input.is_stdin {
                true => {
                    let written = outcome.admit(session.locale, rewriting.write())?;
                    session.files.forget(&rewriting.input.path);
                    written.is_some()
                }
                false => true,
            };
            if is_written {
                total.add(&corrected);
            }
            if corrected.rewriting.input.is_stdin {
                piped = Some(corrected.rewriting.after);
            }
        }
        if let Some(stdin) = inputs.iter_mut().find(|it| it.is_stdin) {
            stdin.text = piped;
        }
        total.remark(session, "correction-done");
        Ok(outcome)
    }

    fn corrected<'i>(
        &self,
        session: &Session,
        inputs: &'i [Input],
        rules: &RuleOptions,
    ) -> anyhow::Result<Vec<anyhow::Result<Corrected<'i>>>> {
        let reader = Reader::new(session, inputs)?;
        let trust = if self.unsafe_fixes { Trust::Any } else { Trust::Safe };
        let corrector = Corrector { session, reader, rules, trust };
        Ok(each(inputs, FEW, |input| corrector.correct(input)))
    }
}

impl Corrector<'_> {
    fn correct<'i>(&self, input: &'i Input) -> anyhow::Result<Corrected<'i>> {
        let levels = input.levels(self.rules);
        let source = input.read()?;
        let original = source.clone();
        let mut round = self.round(input, &levels, source)?;
        let (mut count, mut refused) = (0, Vec::new());
        for _ in 0..ROUNDS {
            let mended = mend_findings(round.source.text(), &round.findings, self.trust);
            refused = mended.refused;
            if mended.count == 0 {
                break;
            }
            count += mended.count;
            round = self.round(input, &levels, Source::new(input.name(), mended.text))?;
        }
        let obstacle = match round.broken {
            _ if count == 0 => None,
            Some(line) => Some(Obstacle::StillBroken(line)),
            None => original.had_lone_returns().then_some(Obstacle::LoneReturns),
        };
        let before = original.text().to_owned();
        let (count, after) = match obstacle {
            Some(_) => (0, original),
            None => (count, round.source),
        };
        let rewriting = Rewriting { input, before, after };
        Ok(Corrected { rewriting, count, refused, obstacle })
    }

    fn round(&self, input: &Input, levels: &Levels, source: Source) -> anyhow::Result<Round> {
        let file = self.reader.understand(input, source)?;
        let ReadFile { source, journey, diagnostics, suppressions } = file;
        let broken = diagnostics.iter().filter(|it| it.rule == "syntax");
        let broken = broken.map(|it| source.position(it.span.start).line).min();
        let journey = journey.as_ref();
        let subject = Subject { source: &source, diagnostics, journey, suppressions };
        let mut examined = examine(subject, conditions(input, levels, self.session.today));
        examined.close(Seen::Part);
        Ok(Round { source, findings: examined.findings, broken })
    }
}

impl Corrected<'_> {
    /// Says what was not changed, and why.
    fn remark(&self, session: &Session) {
        let name = self.rewriting.input.name();
        let path = || ("path", Argument::Text(&name));
        match self.obstacle {
            Some(Obstacle::StillBroken(line)) => {
                let line = line.to_string();
                let arguments = [path(), ("line", Argument::Text(&line))];
                session.remark(session.locale.sentence("correction-still-broken", &arguments));
            }
            Some(Obstacle::LoneReturns) => {
                session.remark(session.locale.sentence("correction-lone-returns", &[path()]));
            }
            None => {}
        }
        for &(rule, Place { start, .. }) in &self.refused {
            let place = format!("{name}:{}:{}", start.line, start.column);
            let arguments = [("path", Argument::Text(&place)), ("rule", Argument::Text(rule))];
            session.remark(session.locale.sentence("correction-refused", &arguments));
        }
    }
}

impl Total {
    fn add(&mut self, corrected: &Corrected<'_>) {
        self.findings += corrected.count;
        self.files += usize::from(corrected.rewriting.is_change());
    }

    fn remark(&self, session: &Session, sentence: &str) {
        if self.findings > 0 {
            let counts = [("count", self.findings), ("files", self.files)];
            let arguments = counts.map(|(name, count)| (name, Argument::Number(count as f64)));
            session.remark(session.locale.sentence(sentence, &arguments));
        }
    }
}
