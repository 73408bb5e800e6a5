//! YAML as an arena of nodes in document order, every node with its bytes.
//!
//! A node is followed by its whole subtree; `next` is the index behind it. The children of a
//! mapping are key, value, key, value. Nothing is expanded: an alias is a node that names another.

use std::borrow::Cow;

use super::Span;

/// One YAML document. Values that the source holds verbatim are not copied out of it.
#[derive(Debug, Default)]
pub struct Tree<'s> {
    /// What was parsed: the source itself, or a copy with mistakes put right.
    pub(super) source: Cow<'s, str>,
    pub(super) raw: Vec<RawNode>,
    /// Scalar values that differ from their source text (escapes, folding), one after the other.
    pub(super) cooked: String,
    pub(super) comments: Vec<Comment>,
    /// Where a syntax error made reading leave something out.
    pub(super) gaps: Vec<u32>,
}

#[derive(Debug)]
pub(super) struct RawNode {
    pub(super) span: Span,
    pub(super) next: u32,
    pub(super) kind: RawKind,
}

#[derive(Debug)]
pub(super) enum RawKind {
    /// The value stands in the source at `value`.
    Verbatim {
        value: Span,
        style: ScalarStyle,
    },
    /// The value stands in `cooked` at `value`.
    Cooked {
        value: Span,
        style: ScalarStyle,
    },
    Sequence,
    Mapping,
    Alias {
        target: u32,
    },
    Empty,
}

/// A comment, from `#` to the end of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The bytes from `#` up to the line break.
    pub span: Span,
    /// Whether nothing but blanks stands before it on its line.
    pub alone: bool,
    /// Its bytes in what was parsed.
    pub(super) source: Span,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScalarStyle {
    /// Without quotes.
    Plain,
    /// In `'…'`.
    SingleQuoted,
    /// In `"…"`.
    DoubleQuoted,
    /// After `|`.
    Literal,
    /// After `>`.
    Folded,
}

/// A place in a tree; cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    tree: &'t Tree<'t>,
    index: u32,
}

/// What a node is.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'t> {
    /// A text, a number, a boolean: anything without parts. Plain `~` and `null` are [`Kind::Empty`].
    Scalar(&'t str, ScalarStyle),
    /// `- …` or `[…]`.
    Sequence,
    /// `key: value` or `{…}`.
    Mapping,
    /// `*name`; [`Node::resolved`] follows it.
    Alias,
    /// Nothing was written, or `~` or `null`.
    Empty,
}

impl<'t> Tree<'t> {
    /// The document's outermost node; `None` for a source that holds nothing but comments.
    pub fn root(&'t self) -> Option<Node<'t>> {
        (!self.raw.is_empty()).then_some(Node { tree: self, index: 0 })
    }

    /// All comments in source order.
    pub fn comments(&self) -> &[Comment] {
        &self.comments
    }

    /// The comment's text, from its `#`.
    pub fn comment_text(&self, comment: &Comment) -> &str {
        &self.source[comment.source.range()]
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.raw.len()
    }

    /// Whether there is no node at all.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }
}

impl<'t> Node<'t> {
    fn raw(self) -> &'t RawNode {
        &self.tree.raw[self.index as usize]
    }

    /// The node's number in document order: equal numbers are the same node.
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// The node's bytes: quotes and brackets are inside, anchors, tags and comments are not.
    pub fn span(self) -> Span {
        self.raw().span
    }

    /// Whether a syntax error may have kept some of the node's children out of the tree: that one
    /// of them is missing then means nothing.
    pub fn is_cut_short(self) -> bool {
        let next = self.tree.raw.get(self.raw().next as usize);
        let end = next.map_or(u32::MAX, |next| next.span.start);
        self.tree.gaps.iter().any(|&gap| self.span().start <= gap && gap < end)
    }

    /// What the node is.
    pub fn kind(self) -> Kind<'t> {
        match &self.raw().kind {
            RawKind::Verbatim { value, style } => {
                Kind::Scalar(&self.tree.source[value.range()], *style)
            }
            RawKind::Cooked { value, style } => {
                Kind::Scalar(&self.tree.cooked[value.range()], *style)
            }
            RawKind::Sequence => Kind::Sequence,
            RawKind::Mapping => Kind::Mapping,
            RawKind::Alias { .. } => Kind::Alias,
            RawKind::Empty => Kind::Empty,
        }
    }

    /// The node itself, or what its alias names.
    pub fn resolved(self) -> Self {
        match self.raw().kind {
            RawKind::Alias { target } => Self { tree: self.tree, index: target },
            _ => self,
        }
    }

    /// The items of a sequence; nothing for other nodes.
    pub fn items(self) -> impl Iterator<Item = Node<'t>> {
        let children = matches!(self.raw().kind, RawKind::Sequence).then(|| self.children());
        children.into_iter().flatten()
    }

    /// The keys and values of a mapping; nothing for other nodes.
    pub fn entries(self) -> impl Iterator<Item = (Node<'t>, Node<'t>)> {
        let mapping = matches!(self.raw().kind, RawKind::Mapping);
        let mut children = mapping.then(|| self.children()).into_iter().flatten();
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    fn children(self) -> impl Iterator<Item = Node<'t>> {
        let (mut at, end) = (self.index + 1, self.raw().next);
        std::iter::from_fn(move || {
            let node = (at < end).then_some(Node { tree: self.tree, index: at })?;
            at = node.raw().next;
            Some(node)
        })
    }
}
