//! `--baseline`: findings that are known pass, and none is added by itself.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::{anyhow, bail, ensure};
use clap::Args;

use super::super::Session;
use super::super::attempt;
use super::super::inputs::Input;
use super::super::paths::display;
use super::super::replace::replace;
use super::super::sentence::{OrSay, Sentence};
use super::super::text_file::read_text;
use super::checked::Checked;
use crate::check::{Baseline, Fingerprints, Known, Room, Seen, rule_named};
use crate::locale::{Argument, Locale};
use crate::output::Wording;

/// Which findings are known, and whether that is written down.
#[derive(Clone, Debug, Args)]
pub(super) struct KnownFindings {
    /// Let the findings pass that this file lists [default: `check.baseline` of cjm.toml]
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// List the findings in the baseline; from one that exists, only take out what is mended
    ///
    /// New findings are never added to a baseline that exists: they are reported. To take them in,
    /// delete the file first.
    #[arg(long, conflicts_with_all = ["diff", "watch"])]
    write_baseline: bool,
}

/// One baseline, and the files that it is about.
struct Ledger<'c> {
    path: PathBuf,
    checked: &'c mut [Checked],
    /// Their numbers.
    members: Vec<usize>,
}

impl KnownFindings {
    /// Takes the known findings out of what was found.
    pub(super) fn apply(&self, session: &Session, checked: &mut [Checked]) -> anyhow::Result<()> {
        let files = self.files(checked);
        ensure!(!self.write_baseline || !files.is_empty(), Sentence::new("baseline-no-file"));
        for (path, members) in files {
            session.files.note(&path);
            let mut ledger = Ledger { path, checked, members };
            match ledger.read()? {
                Some(baseline) => self.settle(&mut ledger, baseline, session)?,
                None if self.write_baseline => ledger.begin(session)?,
                None => {
                    bail!(Sentence::new("baseline-missing").with("file", display(&ledger.path)))
                }
            }
            ledger.shorten();
        }
        Ok(())
    }

    /// Takes the known findings out of what was found once more, after the baseline was settled.
    pub(super) fn pass(&self, checked: &mut [Checked]) -> anyhow::Result<()> {
        for (path, members) in self.files(checked) {
            let mut ledger = Ledger { path, checked, members };
            if let Some(baseline) = ledger.read()? {
                ledger.take(&baseline);
            }
            ledger.shorten();
        }
        Ok(())
    }

    /// The baselines, and the numbers of the files that they are about.
    fn files(&self, checked: &[Checked]) -> BTreeMap<PathBuf, Vec<usize>> {
        let mut files: BTreeMap<PathBuf, Vec<usize>> = BTreeMap::new();
        files.extend(self.baseline.iter().map(|path| (path.clone(), Vec::new())));
        for (at, file) in checked.iter().enumerate() {
            if let Some(path) = self.path_for(&file.input) {
                files.entry(path).or_default().push(at);
            }
        }
        files
    }

    /// How many findings of an input are kept: all, where some may be known.
    pub(super) fn room_for(&self, input: &Input) -> Room {
        if self.path_for(input).is_some() { Room::Boundless } else { Room::Usual }
    }

    /// The baseline that holds for an input.
    pub(super) fn path_for(&self, input: &Input) -> Option<PathBuf> {
        let configuration = &input.configuration;
        let configured = &configuration.settings.check.baseline;
        let configured = || (!configured.is_empty()).then(|| configuration.folder.join(configured));
        self.baseline.clone().or_else(configured)
    }

    /// Lets known findings pass, and says, or takes out, what is mended.
    fn settle(
        &self,
        ledger: &mut Ledger<'_>,
        mut baseline: Baseline,
        session: &Session,
    ) -> anyhow::Result<()> {
        let found = ledger.take(&baseline);
        let is_mended = |known: &&Known| !found.contains(&known.fingerprint) && ledger.sees(known);
        let mended: Vec<Known> = baseline.findings.iter().filter(is_mended).cloned().collect();
        let fresh = ledger.left();
        if !self.write_baseline {
            ledger.remark(session, "baseline-out-of-date", mended.len(), &files_of(&mended));
            return Ok(());
        }
        if !mended.is_empty() {
            mended.iter().for_each(|known| _ = baseline.findings.remove(known));
            ledger.write(&baseline)?;
        }
        ledger.remark(session, "baseline-reduced", mended.len(), &files_of(&mended));
        ledger.remark(session, "baseline-not-extended", fresh, "");
        Ok(())
    }
}

impl Ledger<'_> {
    /// The baseline; none where there is no such file.
    fn read(&self) -> anyhow::Result<Option<Baseline>> {
        let name = display(&self.path);
        let text = match read_text(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).or_say(|| attempt::to_read(&self.path)),
        };
        let baseline = Baseline::parse(&text).map_err(|error| {
            let told = error.to_string();
            let place = format!(" at line {} column {}", error.line(), error.column());
            let words = told.strip_suffix(&place).unwrap_or(&told);
            anyhow!(words.to_owned()).context(format!("{name}:{}", place_of(&error, &text)))
        })?;
        Ok(Some(baseline))
    }

    fn write(&self, baseline: &Baseline) -> anyhow::Result<()> {
        replace(&self.path, baseline.to_json()?.as_bytes())
    }

    /// Begins a baseline with everything that was found, and that may be known.
    fn begin(&mut self, session: &Session) -> anyhow::Result<()> {
        let mut baseline = Baseline::default();
        let mut fingerprints = Fingerprints::default();
        for &at in &self.members {
            let file = &mut self.checked[at];
            let path = file.input.stable_name();
            let lines = &file.examined.lines;
            let findings = std::mem::take(&mut file.examined.findings).into_iter();
            let (findings, left): (Vec<_>, _) = findings.partition(|it| it.rule.can_be_silenced());
            file.examined.findings = left;
            for finding in findings {
                baseline.findings.insert(Known {
                    fingerprint: fingerprints.next(&path, &finding, lines).to_string(),
                    path: path.clone(),
                    rule: finding.rule.name.to_owned(),
                    message: Wording::of(&finding, Locale::English).message,
                });
            }
        }
        self.write(&baseline)?;
        self.remark(session, "baseline-begun", baseline.findings.len(), "");
        Ok(())
    }

    /// Takes out what the baseline knows; the fingerprints of all that was found.
    fn take(&mut self, baseline: &Baseline) -> HashSet<String> {
        let known: HashSet<&str> =
            baseline.findings.iter().map(|known| known.fingerprint.as_str()).collect();
        let mut fingerprints = Fingerprints::default();
        let mut found = HashSet::new();
        for &at in &self.members {
            let file = &mut self.checked[at];
            let path = file.input.stable_name();
            let lines = &file.examined.lines;
            file.examined.findings.retain_mut(|finding| {
                let fingerprint = fingerprints.settle(&path, finding, lines).to_string();
                let is_new = !known.contains(fingerprint.as_str());
                found.insert(fingerprint);
                is_new
            });
        }
        found
    }

    /// Keeps as many findings of each file as without a baseline.
    fn shorten(&mut self) {
        self.members.iter().for_each(|&at| self.checked[at].examined.shorten());
    }

    /// How many findings are left.
    fn left(&self) -> usize {
        self.members.iter().map(|&at| self.checked[at].examined.findings.len()).sum()
    }

    /// Whether this run would have found it again: it looked at the file, and at the rule.
    fn sees(&self, known: &Known) -> bool {
        let Some(rule) = rule_named(&known.rule) else { return true };
        let mut members = self.members.iter().map(|&at| &self.checked[at]);
        if rule.is_about_project() {
            let whole = |it: &Checked| it.seen == Seen::Whole && it.levels.get(rule).is_some();
            return members.any(whole);
        }
        let is_gone = |it: &Checked| !it.input.configuration.report_root.join(&known.path).exists();
        match members.clone().find(|it| it.input.stable_name() == known.path) {
            Some(file) => file.levels.get(rule).is_some() && file.examined.is_certain_of(rule),
            None => members.next().is_some_and(is_gone),
        }
    }

    fn remark(&self, session: &Session, sentence: &str, count: usize, files: &str) {
        if count > 0 {
            let path = display(&self.path);
            let arguments = [
                ("path", Argument::Text(&path)),
                ("count", Argument::Number(count as f64)),
                ("files", Argument::Text(files)),
            ];
            session.remark(session.locale.sentence(sentence, &arguments));
        }
    }
}

/// Where an error is, as `line:column` from 1; serde_json counts bytes, and from 0 where a line is
/// empty.
fn place_of(error: &serde_json::Error, text: &str) -> String {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let starts = line.char_indices().take_while(|(at, _)| *at < error.column());
    format!("{}:{}", error.line(), starts.count().max(1))
}

/// The files that known findings are about, each once.
fn files_of(known: &[Known]) -> String {
    let paths: BTreeSet<&str> = known.iter().map(|it| it.path.as_str()).collect();
    paths.into_iter().collect::<Vec<_>>().join(", ")
}
