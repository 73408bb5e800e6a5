//! `--add-ignore`: what is left is silenced by comments.

use anyhow::ensure;
use clap::Args;

use super::super::sentence::Sentence;
use super::super::{Outcome, Session};
use super::checked::Checked;
use super::rewriting::Rewriting;
use crate::check::silence;
use crate::locale::Argument;
use crate::text::Source;
use crate::text::changes::{Verdict, change};

/// Whether findings are silenced, and why.
#[derive(Clone, Debug, Args)]
pub(super) struct Ignoring {
    /// Silence what is left by a comment at its line, for that reason
    ///
    /// Errors of syntax cannot be silenced.
    #[arg(long, value_name = "REASON", num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "", conflicts_with_all = ["diff", "watch"])]
    add_ignore: Option<String>,
}

impl Ignoring {
    /// Whether comments are written.
    pub(super) fn is_wanted(&self) -> bool {
        self.add_ignore.is_some()
    }

    /// Writes the comments into the files that were named; says how many findings they silence.
    pub(super) fn apply(&self, session: &Session, checked: &[Checked]) -> anyhow::Result<Outcome> {
        let mut outcome = Outcome::Fine;
        let Some(reason) = self.add_ignore.as_deref().map(str::trim) else { return Ok(outcome) };
        let breaks_lines = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
        ensure!(!reason.contains(breaks_lines), Sentence::new("ignoring-lines"));
        let named = || checked.iter().filter(|it| it.is_counted);
        ensure!(!named().any(|it| it.input.is_stdin), Sentence::new("ignoring-input"));
        let asks = |it: &Checked| it.input.configuration.settings.check.require_ignore_reason;
        ensure!(!reason.is_empty() || !named().any(asks), Sentence::new("ignoring-no-reason"));
        let (mut silenced, mut files) = (0, 0);
        let is_syntax =
            |it: &Checked| it.examined.findings.iter().any(|it| it.rule.name == "syntax");
        for file in named() {
            if is_syntax(file) {
                let path = file.input.name();
                let arguments = [("path", Argument::Text(&path))];
                session.remark(session.locale.sentence("ignoring-broken", &arguments));
                continue;
            }
            if let Some(count) =
                outcome.admit(session.locale, silenced_in(file, reason))?.filter(|it| *it > 0)
            {
                silenced += count;
                files += 1;
            }
        }
        if silenced > 0 {
            let counts = [("count", silenced), ("files", files)];
            let arguments = counts.map(|(name, count)| (name, Argument::Number(count as f64)));
            session.remark(session.locale.sentence("ignoring-done", &arguments));
        }
        Ok(outcome)
    }
}

/// Writes the comments into one file; how many findings they silence.
fn silenced_in(file: &Checked, reason: &str) -> anyhow::Result<usize> {
    if file.examined.findings.is_empty() {
        return Ok(0);
    }
    let source = file.input.read()?;
    ensure!(
        !source.had_lone_returns(),
        Sentence::new("ignoring-lone-returns").with("file", file.input.name())
    );
    let comments = silence(&source, &file.examined.findings, reason);
    let changes: Vec<_> = comments.iter().map(|it| it.edits.clone()).collect();
    let changed = change(source.text(), &changes);
    let applied = comments.iter().zip(changed.verdicts).filter(|(_, it)| *it == Verdict::Applied);
    let count = applied.map(|(comment, _)| comment.count).sum();
    let after = Source::new(source.name(), changed.text);
    let rewriting = Rewriting { input: &file.input, before: source.text().to_owned(), after };
    if rewriting.is_change() {
        rewriting.write()?;
    }
    Ok(count)
}
