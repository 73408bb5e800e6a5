//! The mends of findings, put into the text they were found in.

use super::{Finding, Place};
use crate::text::Edit;
use crate::text::changes::{Verdict, change};

/// Which mends are applied without asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trust {
    /// Those that can only be what the author meant.
    #[default]
    Safe,
    /// Those that the author must look at, too.
    Any,
}

/// A text after one round of mends.
#[derive(Clone, Debug, PartialEq)]
pub struct Mended {
    /// The text with the mends that were applied.
    pub text: String,
    /// How many were applied. Others may fit the new text, once it has been examined again.
    pub count: usize,
    /// The rules of those that would have changed something else, and where.
    pub refused: Vec<(&'static str, Place)>,
}

/// Applies the mends of `findings`, which were found in `text`.
pub fn mend_findings(text: &str, findings: &[Finding], trust: Trust) -> Mended {
    let is_trusted = |safe: bool| safe || trust == Trust::Any;
    let mends = findings
        .iter()
        .filter_map(|it| Some(((it.rule.name, it.place), it.diagnostic.mend.as_ref()?)));
    let mends = mends.filter(|(_, mend)| is_trusted(mend.safe));
    let (found, changes): (Vec<_>, Vec<Vec<Edit>>) =
        mends.map(|(found, mend)| (found, mend.edits.clone())).unzip();
    let changed = change(text, &changes);
    let refused =
        found.iter().zip(&changed.verdicts).filter_map(|(found, verdict)| match verdict {
            Verdict::Refused(_) => Some(*found),
            Verdict::Applied | Verdict::Waiting => None,
        });
    Mended {
        refused: refused.collect(),
        count: changed.verdicts.iter().filter(|it| **it == Verdict::Applied).count(),
        text: changed.text,
    }
}
