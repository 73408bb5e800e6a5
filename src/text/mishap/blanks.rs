//! Tabs, and blanks that are no spaces, where only spaces may stand.

use super::{Hypothesis, Offer, Scene};
use crate::text::line::{Line, is_odd_blank};
use crate::text::{Diagnostic, Edit, Span};

/// How many spaces a tab may have stood for; none where it slipped in behind the spaces.
const TAB_WIDTHS: [usize; 5] = [2, 4, 8, 1, 0];

/// Replaces the blanks of all lines at once: whoever types one tab types them everywhere.
///
/// Where other lines are indented by spaces, the width of a tab decides what a line belongs to:
/// only one that keeps each line below what stands above it is offered, the others let reading
/// go on.
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
        let widths = TAB_WIDTHS.iter().copied();
        let (sure, unsure): (Vec<_>, Vec<_>) = widths.partition(|&width| keeps_level(scene, width));
        let read = |width| replaced(scene, "tab", is_tab, width);
        found.extend(sure.into_iter().filter_map(read));
        let read = |width| Some(Hypothesis { offer: Offer::Never, ..read(width)? });
        found.extend(unsure.into_iter().filter_map(read));
    }
    found
}

/// Whether tabs of that width leave every line they indent below the key above it, or level with
/// the line above it; in a file that is indented by tabs alone any width does.
fn keeps_level(scene: &Scene<'_>, width: usize) -> bool {
    let mut block = BlockText::default();
    let lines: Vec<_> = std::iter::successors(Some(Line::at(scene.text, 0)), |line| line.below())
        .filter(|line| !block.holds(*line) && line.is_filled())
        .collect();
    let has_tab = |line: &Line<'_>| line.slice(line.indent).contains(is_tab);
    if lines.iter().all(|line| line.indent.is_empty() || has_tab(line)) {
        return true;
    }
    let columns = |line: Line<'_>| {
        let spaces = |from, to| {
            let letters = line.slice(Span::new(from, to)).chars();
            letters.map(|letter| if is_tab(letter) { width } else { 1 }).sum::<usize>()
        };
        let start = line.span.start;
        let content = spaces(start, start + line.content_column());
        (line.dash.map(|dash| spaces(start, dash)), content)
    };
    lines.windows(2).all(|pair| {
        let (above, line) = (pair[0], pair[1]);
        let ((dash_above, content_above), (dash, content)) = (columns(above), columns(line));
        let opens = above.key.is_some() && above.value.is_empty();
        !has_tab(&line)
            || match (opens, dash) {
                (true, Some(dash)) => dash >= content_above,
                (true, None) => content > content_above,
                (false, Some(_)) => dash == dash_above,
                (false, None) => content == content_above,
            }
    })
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
