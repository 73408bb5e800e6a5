//! Parser events become a [`Tree`]. With [`Trouble`], all that knows the YAML parser.

use std::borrow::Cow;

use granit_parser::{
    Event, Marker, Parser, ScalarStyle as GranitStyle, Span as GranitSpan, StructureStyle, Tag,
    options,
};

use super::anchors::{Anchors, Extent};
use super::duplicates::report_duplicates;
use super::line::is_odd_blank;
use super::tree::{RawKind, RawNode};
use super::trouble::Trouble;
use super::{Comment, Diagnostic, ScalarStyle, Span, Tree, portable, tags};

/// Collections may lie this deep in each other; people stop at ten.
const NESTING_LIMIT: usize = 64;

/// What became of a text.
pub(super) struct Built<'s> {
    pub(super) tree: Tree<'s>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Why the parser stopped before the end.
    pub(super) halt: Option<Halt>,
}

/// Where and why the parser stopped.
pub(super) struct Halt {
    pub(super) trouble: Trouble,
    pub(super) at: u32,
    /// The last text before, or where the last collection begins.
    pub(super) last: Option<Span>,
    /// Where the brackets stand that are still open, outermost first.
    pub(super) open_brackets: Vec<u32>,
}

/// Builds the tree of the first document of `text`.
pub(super) fn build(text: &str) -> Built<'_> {
    let options = options! {
        strict_indentation: true,
        flow_nesting_limit: NESTING_LIMIT,
        block_nesting_limit: NESTING_LIMIT,
        max_buffered_comment_events: 10_000,
    };
    let mut builder = Builder::new(text);
    let mut halt = None;
    for event in Parser::new_from_str_with_options(text, options) {
        let taken = match event {
            Ok((event, span)) => builder.take(event, span),
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
                Err(Stop { trouble: Trouble::from(error.kind()), at: at as u32 })
            }
        };
        if let Err(stop) = taken {
            halt = Some(builder.halt(stop));
            break;
        }
    }
    builder.close_all();
    Built { tree: builder.tree, diagnostics: builder.diagnostics, halt }
}

/// Reading cannot go on as if nothing had happened.
#[derive(Clone, Copy)]
struct Stop {
    trouble: Trouble,
    at: u32,
}

struct Builder<'s> {
    text: &'s str,
    tree: Tree<'s>,
    diagnostics: Vec<Diagnostic>,
    open: Vec<Open>,
    anchors: Anchors,
    documents: u32,
    is_repetition_reported: bool,
}

/// A collection whose end has not come yet.
struct Open {
    index: u32,
    children: u32,
    flow: bool,
    anchor: usize,
    extent: Extent,
    /// Where the last child ends so far.
    end: u32,
}

impl<'s> Builder<'s> {
    fn new(text: &'s str) -> Self {
        Self {
            text,
            tree: Tree {
                source: Cow::Borrowed(text),
                raw: Vec::with_capacity(text.len() / 24),
                cooked: String::new(),
                comments: Vec::new(),
                gaps: Vec::new(),
            },
            diagnostics: Vec::new(),
            open: Vec::new(),
            anchors: Anchors::default(),
            documents: 0,
            is_repetition_reported: false,
        }
    }

    fn halt(&self, stop: Stop) -> Halt {
        let last = self.tree.raw.last().map(|node| match node.kind {
            RawKind::Sequence | RawKind::Mapping => Span::empty(node.span.start),
            _ => node.span,
        });
        let brackets = self.open.iter().filter(|open| open.flow);
        let open_brackets =
            brackets.map(|open| self.tree.raw[open.index as usize].span.start).collect();
        Halt { trouble: stop.trouble, at: stop.at, last, open_brackets }
    }

    fn take(&mut self, event: Event<'s>, at: GranitSpan) -> Result<(), Stop> {
        let span = bytes(at);
        if self.documents > 1 {
            return Ok(());
        }
        match event {
            Event::DocumentStart(..) => self.start_document(span),
            Event::Comment(..) => self.comment(span),
            Event::Scalar(value, style, anchor, tag) => {
                self.check_blanks(&value, style, span)?;
                let tag = tag.zip(at.tag_start());
                self.scalar(&value, style, anchor, tag, span);
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.check_tag(tag, at.tag_start());
                self.start(RawKind::Sequence, style, anchor, span);
            }
            Event::MappingStart(style, anchor, tag) => {
                self.check_tag(tag, at.tag_start());
                self.start(RawKind::Mapping, style, anchor, span);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(Some(span)),
            Event::Alias(anchor) => self.alias(anchor, span),
            _ => {}
        }
        Ok(())
    }

    /// A no-break space in the indentation or behind a dash is a letter to the parser.
    fn check_blanks(&self, value: &str, style: GranitStyle, span: Span) -> Result<(), Stop> {
        let text = value.strip_prefix('-').unwrap_or(value);
        let is_suspect = style == GranitStyle::Plain
            && text.as_bytes().first().is_some_and(|&byte| byte >= 0xC2)
            && text.starts_with(is_odd_blank);
        if is_suspect && (text.len() < value.len() || self.begins_line(span.start)) {
            return Err(Stop { trouble: Trouble::OddBlank, at: span.start });
        }
        Ok(())
    }

    fn begins_line(&self, at: u32) -> bool {
        let before = self.text[..at as usize].trim_end_matches([' ', '\t']);
        before.is_empty() || before.ends_with(['\n', '\r', '\u{feff}'])
    }

    fn start_document(&mut self, span: Span) {
        self.documents += 1;
        if self.documents == 2 {
            self.diagnostics.push(Diagnostic::new("syntax", span).case("second-document"));
        }
    }

    fn comment(&mut self, span: Span) {
        let alone = self.begins_line(span.start);
        self.tree.comments.push(Comment { span, alone, source: span });
    }

    fn scalar(
        &mut self,
        value: &str,
        style: GranitStyle,
        anchor: usize,
        tag: Option<(Cow<'s, Tag>, Marker)>,
        span: Span,
    ) {
        let plain = style == GranitStyle::Plain;
        let mut is_text = false;
        if let Some((tag, start)) = tag {
            is_text = tag.is_yaml_core_schema_tag("str");
            if plain && tag.is_custom() {
                return self.text_behind_tag(anchor, start, span);
            }
        }
        if plain && !span.is_empty() {
            self.check_plain(value, span);
        }
        let (kind, span) = if plain && span.is_empty() && !is_text {
            (RawKind::Empty, self.place_of_nothing(span.start))
        } else if plain && !is_text && is_null(value) {
            (RawKind::Empty, span)
        } else {
            let span = self.whole_scalar(style, span);
            (self.store(value, styled(style)), span)
        };
        self.leaf(kind, anchor, span);
    }

    /// `!urgent`, an exclamation to its author, is a tag to YAML: the text is kept whole.
    fn text_behind_tag(&mut self, anchor: usize, tag: Marker, span: Span) {
        let start = tag.byte_offset().map_or(span.start, |at| at as u32);
        let written = self.text[start as usize..span.end as usize].trim_end();
        let span = Span::new(start, start + written.len() as u32);
        self.diagnostics.push(tags::before_text(self.text, span));
        self.leaf(RawKind::Verbatim { value: span, style: ScalarStyle::Plain }, anchor, span);
    }

    fn check_tag(&mut self, tag: Option<Cow<'s, Tag>>, start: Option<Marker>) {
        let start = start.and_then(|start| start.byte_offset());
        if let Some(start) = start.filter(|_| tag.is_some_and(|tag| tag.is_custom())) {
            self.diagnostics.push(tags::before_block(self.text, start as u32));
        }
    }

    fn check_plain(&mut self, value: &str, span: Span) {
        if self.open.last().is_some_and(|open| open.flow) {
            self.diagnostics.extend(portable::question_mark(value, span));
        }
        self.diagnostics.extend(portable::tab(self.text, span.start));
    }

    /// Nothing stands behind the colon or dash, not behind the key.
    fn place_of_nothing(&self, at: u32) -> Span {
        let is_value = self.open.last().is_some_and(|open| {
            matches!(self.tree.raw[open.index as usize].kind, RawKind::Mapping)
                && open.children % 2 == 1
        });
        let rest = &self.text.as_bytes()[at as usize..];
        let blanks = rest.iter().take_while(|&&byte| byte == b' ').count();
        match rest.get(blanks) {
            Some(b':') if is_value => Span::empty(at + blanks as u32 + 1),
            _ => Span::empty(at),
        }
    }

    /// A block scalar begins at its `|` or `>` and ends with its last line that is not blank.
    fn whole_scalar(&self, style: GranitStyle, span: Span) -> Span {
        if !matches!(style, GranitStyle::Literal | GranitStyle::Folded) {
            return span;
        }
        let sign = if style == GranitStyle::Literal { '|' } else { '>' };
        let from = self.end_of_last_token();
        let header = &self.text[from as usize..(span.start as usize).max(from as usize)];
        let start = header.find(sign).map_or(span.start, |at| from + at as u32);
        let body = self.text[start as usize..span.end as usize].trim_end();
        Span::new(start, start + body.len() as u32)
    }

    fn end_of_last_token(&self) -> u32 {
        let node = self.tree.raw.last().map_or(0, |node| match node.kind {
            RawKind::Sequence | RawKind::Mapping => node.span.start,
            _ => node.span.end,
        });
        let comment = self.tree.comments.last().map_or(0, |comment| comment.span.end);
        node.max(comment)
    }

    fn store(&mut self, value: &str, style: ScalarStyle) -> RawKind {
        if let Some(value) = place_in(self.text, value) {
            return RawKind::Verbatim { value, style };
        }
        let start = self.tree.cooked.len() as u32;
        self.tree.cooked.push_str(value);
        RawKind::Cooked { value: Span::new(start, self.tree.cooked.len() as u32), style }
    }

    fn alias(&mut self, anchor: usize, span: Span) {
        let Some(anchored) = self.anchors.get(anchor) else {
            return self.leaf(RawKind::Empty, 0, span);
        };
        if self.open.iter().any(|open| open.index == anchored.target) {
            self.report_cycle(anchored.target, span);
            return self.leaf(RawKind::Empty, 0, span);
        }
        if !self.anchors.repeat(anchored, self.open.len()) {
            self.report_repetition(span);
            return self.leaf(RawKind::Empty, 0, span);
        }
        self.push(RawKind::Alias { target: anchored.target }, span);
        self.count_child(anchored.extent, span.end);
    }

    fn report_cycle(&mut self, target: u32, alias: Span) {
        let anchored = self.tree.raw[target as usize].span.start;
        let diagnostic = Diagnostic::new("syntax", alias)
            .case("alias-cycle")
            .with("found", &self.text[alias.range()])
            .related("anchored-here", Span::empty(anchored));
        self.diagnostics.push(diagnostic);
    }

    fn report_repetition(&mut self, alias: Span) {
        if !self.is_repetition_reported {
            self.is_repetition_reported = true;
            let diagnostic = Diagnostic::new("syntax", alias)
                .case("alias-repetition")
                .with("found", &self.text[alias.range()]);
            self.diagnostics.push(diagnostic);
        }
    }

    fn leaf(&mut self, kind: RawKind, anchor: usize, span: Span) {
        self.check_anchor(anchor, span);
        let index = self.push(kind, span);
        self.anchors.name(anchor, index, Extent::LEAF);
        self.count_child(Extent::LEAF, span.end);
    }

    fn start(&mut self, kind: RawKind, style: StructureStyle, anchor: usize, span: Span) {
        self.check_anchor(anchor, span);
        let index = self.push(kind, span);
        self.anchors.name(anchor, index, Extent::LEAF);
        let flow = style == StructureStyle::Flow;
        let (extent, end) = (Extent::LEAF, span.end);
        self.open.push(Open { index, children: 0, flow, anchor, extent, end });
    }

    fn check_anchor(&mut self, anchor: usize, node: Span) {
        if anchor > 0 {
            let before = Span::new(self.end_of_last_token().min(node.start), node.start);
            self.diagnostics.extend(portable::anchor(self.text, before));
        }
    }

    fn push(&mut self, kind: RawKind, span: Span) -> u32 {
        let index = self.tree.raw.len() as u32;
        self.tree.raw.push(RawNode { span, next: index + 1, kind });
        index
    }

    fn count_child(&mut self, extent: Extent, end: u32) {
        if let Some(open) = self.open.last_mut() {
            open.end = open.end.max(end);
            open.children += 1;
            open.extent = open.extent.with_child(extent);
        }
    }

    /// Ends the innermost collection: at its bracket, or with its last child.
    fn end(&mut self, bracket: Option<Span>) {
        let Some(open) = self.open.pop() else { return };
        let next = self.tree.raw.len() as u32;
        let end = match bracket {
            Some(bracket) if open.flow => bracket.end.max(open.end),
            _ => open.end,
        };
        let node = &mut self.tree.raw[open.index as usize];
        node.next = next;
        node.span.end = end;
        self.anchors.name(open.anchor, open.index, open.extent);
        self.count_child(open.extent, end);
        if matches!(self.tree.raw[open.index as usize].kind, RawKind::Mapping) {
            report_duplicates(&self.tree, open.index, &mut self.diagnostics);
        }
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.end(None);
        }
    }
}

fn bytes(span: GranitSpan) -> Span {
    let start = span.start.byte_offset().unwrap_or_default() as u32;
    let end = span.end.byte_offset().unwrap_or_default() as u32;
    Span::new(start, end.max(start))
}

/// Where `part` stands in `whole`, when it is a slice of it.
fn place_in(whole: &str, part: &str) -> Option<Span> {
    let start = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let end = start + part.len();
    (end <= whole.len()).then(|| Span::new(start as u32, end as u32))
}

fn styled(style: GranitStyle) -> ScalarStyle {
    match style {
        GranitStyle::Plain => ScalarStyle::Plain,
        GranitStyle::SingleQuoted => ScalarStyle::SingleQuoted,
        GranitStyle::DoubleQuoted => ScalarStyle::DoubleQuoted,
        GranitStyle::Literal => ScalarStyle::Literal,
        GranitStyle::Folded => ScalarStyle::Folded,
    }
}

fn is_null(value: &str) -> bool {
    matches!(value, "~" | "null" | "Null" | "NULL")
}
