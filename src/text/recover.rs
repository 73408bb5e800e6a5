//! Reads on behind mistakes: each is put right in memory, so that one run finds them all.
//!
//! ```text
//! text ─build→ halt ─mishap→ hypotheses ─build→ further? ─→ patch, diagnostic, and again
//! ```

use super::build::{Built, Halt, build};
use super::lost_text::report_lost_texts;
use super::mishap::{Hypothesis, LAST_RESORT, Offer, Scene, hypotheses, plain_diagnosis};
use super::patch::Patch;
use super::swallowed_item::report_swallowed_items;
use super::tree::RawNode;
use super::{Diagnostic, Edit, Mend, Span, Tree};

/// More syntax errors than this in one file are not told apart.
const MISTAKES_LIMIT: usize = 100;

/// Mistakes that are not understood; behind the last of them reading ends.
const RIDDLES_LIMIT: usize = 3;

/// Bytes parsed again and again in search of mends, all attempts together.
const EFFORT_LIMIT: usize = 8 << 20;

/// The tree of a text, mistakes put right where they could be, and the mistakes.
pub(super) fn recover<'s>(
    text: &'s str,
    title_key: fn(&str) -> Option<&'static str>,
) -> (Tree<'s>, Vec<Diagnostic>) {
    let built = build(text);
    let Some(halt) = built.halt else {
        let (tree, mut diagnostics) = (built.tree, built.diagnostics);
        report_lost_texts(&tree, &mut diagnostics);
        report_swallowed_items(&tree, &mut diagnostics);
        return (tree, diagnostics);
    };
    let mut recovery = Recovery {
        patch: Patch::of(text),
        diagnostics: Vec::new(),
        gaps: Vec::new(),
        title_key,
        effort: 0,
    };
    let mut next = Some(halt);
    while let Some(halt) = next {
        next = recovery.pass(&halt);
    }
    recovery.finish()
}

struct Recovery<'s> {
    patch: Patch<'s>,
    diagnostics: Vec<Diagnostic>,
    /// Where something was left out, in the original text.
    gaps: Vec<u32>,
    title_key: fn(&str) -> Option<&'static str>,
    effort: usize,
}

/// What a hypothesis leads to, by its place in the list.
struct Trial<'s> {
    hypothesis: usize,
    patch: Patch<'s>,
    next: Option<Halt>,
}

/// How far reading gets with a hypothesis.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    SamePlace,
    SameLine,
    LaterLine(u32),
    End,
}

impl<'s> Recovery<'s> {
    /// Gets past one halt, and gives the next one.
    fn pass(&mut self, halt: &Halt) -> Option<Halt> {
        self.effort += self.patch.mended().len();
        let scene = Scene { text: self.patch.mended(), halt, title_key: self.title_key };
        let is_small = scene.text.len() <= EFFORT_LIMIT;
        let mut candidates = if is_small { hypotheses(&scene) } else { Vec::new() };
        if let Some(Trial { hypothesis, patch, next }) = self.best(halt, &candidates) {
            self.accept(candidates.swap_remove(hypothesis), patch);
            return next;
        }
        // What could not be tried is most likely; of what was tried in vain, only the place is sure.
        let is_untried = self.effort > EFFORT_LIMIT;
        let said = if is_untried { candidates.into_iter().next() } else { candidates.pop() };
        let said = said.map(|hypothesis| hypothesis.diagnostic);
        let diagnostic = said.unwrap_or_else(|| plain_diagnosis(halt));
        self.diagnostics.push(self.in_original(diagnostic));
        self.gaps.push(self.patch.start_in_original(halt.at));
        None
    }

    /// The first hypothesis that leads to a later line, of those alike the one that leads
    /// furthest; failing that, the first that leads further on the same line.
    fn best(&mut self, halt: &Halt, candidates: &[Hypothesis]) -> Option<Trial<'s>> {
        let reached = self.patch.start_in_original(halt.at);
        let mut best: Option<Trial<'s>> = None;
        let mut best_reach = Reach::SamePlace;
        for (place, candidate) in candidates.iter().enumerate() {
            let is_settled = best.as_ref().is_some_and(|best| {
                let found = &candidates[best.hypothesis];
                let is_alike = found.diagnostic.case == candidate.diagnostic.case;
                best_reach > Reach::SameLine && !is_alike
                    || candidate.diagnostic.case == LAST_RESORT
            });
            self.effort += self.patch.mended().len();
            let is_spent = self.effort > EFFORT_LIMIT
                || self.diagnostics.len() >= MISTAKES_LIMIT
                || candidate.diagnostic.case == LAST_RESORT && self.riddles() + 1 >= RIDDLES_LIMIT;
            if is_settled || best_reach == Reach::End || is_spent {
                break;
            }
            let patch = self.patch.with(&candidate.edits);
            let next = build(patch.mended()).halt;
            let reach =
                self.reach(reached, next.as_ref().map(|next| patch.start_in_original(next.at)));
            if reach > best_reach {
                best_reach = reach;
                best = Some(Trial { hypothesis: place, patch, next });
            }
        }
        best
    }

    fn riddles(&self) -> usize {
        self.diagnostics.iter().filter(|found| found.case == LAST_RESORT).count()
    }

    /// How far reading gets from the byte `from` when it stops at the byte `to`.
    fn reach(&self, from: u32, to: Option<u32>) -> Reach {
        match to {
            None => Reach::End,
            Some(to) if to <= from => Reach::SamePlace,
            Some(to) if self.patch.original()[from as usize..to as usize].contains('\n') => {
                Reach::LaterLine(to)
            }
            Some(_) => Reach::SameLine,
        }
    }

    fn accept(&mut self, hypothesis: Hypothesis, patch: Patch<'s>) {
        let mut diagnostic = self.in_original(hypothesis.diagnostic);
        match hypothesis.offer {
            Offer::Never => self.note_gaps(&hypothesis.edits),
            Offer::Safe => diagnostic.mend = self.mend(&hypothesis.edits, true),
            Offer::Uncertain => diagnostic.mend = self.mend(&hypothesis.edits, false),
        }
        self.diagnostics.push(diagnostic);
        self.patch = patch;
    }

    /// Where edits take words away, something is missing from the tree.
    fn note_gaps(&mut self, edits: &[Edit]) {
        for edit in edits.iter().filter(|edit| edit.text.is_empty()) {
            self.gaps.push(self.patch.start_in_original(edit.span.start));
        }
    }

    /// The edits as edits of the original; none when they touch what an earlier mend put there.
    fn mend(&self, edits: &[Edit], safe: bool) -> Option<Mend> {
        if touches(&self.patch, edits) {
            return None;
        }
        let in_original =
            |edit: &Edit| Edit { span: self.patch.to_original(edit.span), text: edit.text.clone() };
        Some(Mend { safe, edits: edits.iter().map(in_original).collect() })
    }

    fn in_original(&self, diagnostic: Diagnostic) -> Diagnostic {
        moved(diagnostic, &self.patch)
    }

    fn finish(mut self) -> (Tree<'s>, Vec<Diagnostic>) {
        let Built { tree, mut diagnostics, .. } = build(self.patch.mended());
        report_lost_texts(&tree, &mut diagnostics);
        report_swallowed_items(&tree, &mut diagnostics);
        let (mut raw, cooked, mut comments) = (tree.raw, tree.cooked, tree.comments);
        self.diagnostics.extend(diagnostics.into_iter().map(|found| moved(found, &self.patch)));
        for node in &mut raw {
            node.span = self.patch.to_original(node.span);
        }
        hold_children(&mut raw);
        for comment in &mut comments {
            comment.span = self.patch.to_original(comment.span);
        }
        let source = self.patch.into_mended();
        (Tree { source, raw, cooked, comments, gaps: self.gaps }, self.diagnostics)
    }
}

/// Lets collections reach around their children again: where words were taken away, one place of
/// the mended text is two of the original.
fn hold_children(raw: &mut [RawNode]) {
    for parent in (0..raw.len()).rev() {
        let mut child = parent + 1;
        while child < raw[parent].next as usize {
            raw[parent].span = raw[parent].span.to(raw[child].span);
            child = raw[child].next as usize;
        }
    }
}

/// Whether edits of the mended text reach into what a mend put there.
fn touches(patch: &Patch<'_>, edits: &[Edit]) -> bool {
    edits.iter().any(|edit| patch.touches(edit.span))
}

/// A diagnostic whose places are those of the original text; a mend of a mend is dropped.
fn moved(mut diagnostic: Diagnostic, patch: &Patch<'_>) -> Diagnostic {
    if patch.is_empty() {
        return diagnostic;
    }
    let place = |span: &mut Span| *span = patch.to_original(*span);
    place(&mut diagnostic.span);
    diagnostic.related.iter_mut().for_each(|related| place(&mut related.span));
    diagnostic.mend = diagnostic.mend.filter(|mend| !touches(patch, &mend.edits));
    let edits = diagnostic.mend.iter_mut().flat_map(|mend| &mut mend.edits);
    edits.for_each(|edit| place(&mut edit.span));
    diagnostic
}
