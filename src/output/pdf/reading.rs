//! What readers who do not see a page are told: which words are headings, and what symbols mean.

use crate::picture::scene::{Group, IconLook, IconNode, Node, Part, Scene, Text};

/// Words that head a page or a part of it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Heading<'s> {
    /// The title of the page.
    Title(&'s str),
    /// The name of a stage, and what its symbol adds to it: "moment of truth".
    Stage { label: &'s str, name: &'s Text, symbol: Option<&'s str> },
}

/// The title, if it stands on the page.
pub(super) fn title(scene: &Scene) -> Option<Heading<'_>> {
    let heading = Heading::Title(&scene.title);
    let is_there = |text: &Text| !text.lines.is_empty() && heading.is(text);
    any_text(&scene.nodes, &is_there).map(|_| heading)
}

/// The name of a stage: the first words in its group, outside its cells, that its label begins with.
pub(super) fn stage<'s>(group: &'s Group, label: &'s str) -> Option<Heading<'s>> {
    let letters = letters_of(label);
    let begins = |text: &Text| {
        let words = words_of(text);
        !words.is_empty() && letters.starts_with(&words)
    };
    let name = any_text(&group.nodes, &begins)?;
    let symbol = label.rsplit_once(" (").and_then(|(_, rest)| rest.strip_suffix(')'));
    let symbol = symbol.filter(|_| words_of(name) != letters);
    Some(Heading::Stage { label, name, symbol })
}

impl<'s> Heading<'s> {
    /// Whether these words are it.
    pub(super) fn is(&self, text: &Text) -> bool {
        match self {
            Self::Title(title) => words_of(text) == letters_of(title),
            Self::Stage { name, .. } => std::ptr::eq(*name, text),
        }
    }

    pub(super) fn is_title(&self) -> bool {
        matches!(self, Self::Title(_))
    }

    /// What a symbol beside the heading says.
    pub(super) fn meaning_of(&self, icon: &IconNode) -> Option<&'s str> {
        match self {
            Self::Stage { symbol, .. } if icon.look == IconLook::Filled => *symbol,
            Self::Stage { .. } | Self::Title(_) => None,
        }
    }
}

/// Whether there is anything to be read: words, or a picture that is told in words.
pub(super) fn has_words(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Group(group) => has_words(&group.nodes),
        Node::Text(_) | Node::Image(_) => true,
        Node::Rect(_) | Node::Circle(_) | Node::Path(_) | Node::Icon(_) => false,
    })
}

/// The first text that is wanted, cells left aside.
fn any_text<'s>(nodes: &'s [Node], wanted: &impl Fn(&Text) -> bool) -> Option<&'s Text> {
    nodes.iter().find_map(|node| match node {
        Node::Group(Group { part: Part::Cell(_), .. }) => None,
        Node::Group(group) => any_text(&group.nodes, wanted),
        Node::Text(text) => wanted(text).then_some(text),
        Node::Rect(_) | Node::Circle(_) | Node::Path(_) | Node::Icon(_) | Node::Image(_) => None,
    })
}

/// The letters of all lines: where lines end, white space may be lost.
fn words_of(text: &Text) -> String {
    text.lines.iter().flat_map(|line| line.shaped.text.chars()).filter(not_space).collect()
}

fn letters_of(words: &str) -> String {
    words.chars().filter(not_space).collect()
}

fn not_space(c: &char) -> bool {
    !c.is_whitespace()
}
