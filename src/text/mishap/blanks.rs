//! Tabs, and blanks that are no spaces, where only spaces may stand.

use super::{Hypothesis, Offer, Scene};
use crate::text::line::{Line, is_odd_blank};
use crate::text::{Diagnostic, Edit, Span};

/// How many spaces a tab may have stood for; none where it slipped in behind the spaces.
const TAB_WIDTHS: [usize; 5] = [2, 4, 8, 1, 0];

/// Replaces the blanks of all lines at once: whoever types one tab types them everywhere.
pub(super) fn hypotheses(scene: &Scene<'_>) -> Vec<Hypothesis> {
    let line = Line::at(scene.text, scene.halt.at);
    let near = [Some(line), line.below()];
    let near_has = |wanted: fn(char) -> bool| {
        near.iter().flatten().any(|line| line.slice(lead(*line)).contains(wanted))
    };
    let mut found = Vec::new();
    if near_has(is_odd_blank) {
        found.extend(replaced(scene, "odd-blank", is_odd_blank, 1));
    }
    if near_has(is_tab) {
        found.extend(TAB_WIDTHS.iter().filter_map(|&width| replaced(scene, "tab", is_tab, width)));
    }
    found
}

fn is_tab(character: char) -> bool {
    character == '\t'
}

/// Indentation, dashes, and the blanks behind them.
fn lead(line: Line<'_>) -> Span {
    let end = if line.dash.is_some() { line.content().start } else { line.indent.end };
    Span::new(line.span.start, end)
}

fn replaced(
    scene: &Scene<'_>,
    case: &'static str,
    unwanted: fn(char) -> bool,
    width: usize,
) -> Option<Hypothesis> {
    let mut edits = Vec::new();
    let mut first = None;
    let mut lines = 0_usize;
    let mut block = BlockText::default();
    for line in std::iter::successors(Some(Line::at(scene.text, 0)), |line| line.below()) {
        let lead = lead(line);
        if block.holds(line) || !line.slice(lead).contains(unwanted) {
            continue;
        }
        lines += 1;
        for (at, character) in line.slice(lead).char_indices().filter(|(_, c)| unwanted(*c)) {
            let start = lead.start + at as u32;
            let span = Span::new(start, start + character.len_utf8() as u32);
            first.get_or_insert((span, character));
            let spaces = if character == '\u{3000}' { 2 } else { width };
            edits.push(Edit { span, text: " ".repeat(spaces) });
        }
    }
    let (span, character) = first?;
    let diagnostic = Diagnostic::new("syntax", span)
        .case(case)
        .with("lines", lines)
        .with("code", format!("U+{:04X}", u32::from(character)));
    Some(Hypothesis { diagnostic, edits, offer: Offer::Safe })
}

/// Follows texts behind `|` and `>`, whose blanks are the author's.
#[derive(Default)]
struct BlockText {
    parent_column: Option<u32>,
}

impl BlockText {
    fn holds(&mut self, line: Line<'_>) -> bool {
        let spaces = line.slice(line.span);
        let column = spaces.len() - spaces.trim_start_matches(' ').len();
        if self.parent_column.is_some_and(|parent| column as u32 > parent) {
            return true;
        }
        let value = line.slice(line.value);
        let header = value.trim_start_matches(['|', '>']);
        let is_header = header.len() < value.len()
            && header.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-'));
        self.parent_column = is_header.then(|| line.column());
        false
    }
}
