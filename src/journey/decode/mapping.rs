//! The entries of a mapping, read into a record.

use super::fields::Fields;
use super::reader::{Reader, is_empty, scalar};
use super::record::{Field, Record};
use super::spelling::Spelling;
use super::unknown_key::Unknown;
use crate::journey::vocabulary::{self, fold};
use crate::journey::{Custom, Text};
use crate::text::{Diagnostic, Fact, Node};

/// Which fields of a mapping were written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen(u64);

impl Seen {
    pub(super) fn has(self, place: usize) -> bool {
        self.0 & (1 << place) != 0
    }

    fn add(&mut self, place: usize) {
        self.0 |= 1 << place;
    }

    /// Both.
    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The fields that keys of the mapping `node` name, wherever they stand in it.
    fn named_in<R: Record>(node: Node<'_>) -> Self {
        let mut named = Self::default();
        let names = node.resolved().entries().filter_map(|(key, _)| scalar(key));
        names.filter_map(|name| R::fields().find(name)).for_each(|hit| named.add(hit.place));
        named
    }

    /// Whether the field with that English key was written.
    pub(super) fn wrote<R: Record>(self, english: &str) -> bool {
        let place = R::fields().all.iter().position(|field| field.key.english == english);
        place.is_some_and(|place| self.has(place))
    }
}

/// Lists of which `none` says that there is nothing.
const LISTS: [&str; 14] = [
    "actions",
    "alternatives",
    "evidence",
    "expectations",
    "gains",
    "insights",
    "kpis",
    "needs",
    "objectives",
    "opportunities",
    "pains",
    "questions",
    "quotes",
    "thoughts",
];

/// Whether the value of a list is the word `none`, or its French one in either gender.
fn is_nothing(field: &Field, value: Node<'_>) -> bool {
    let is_word = |text: &str| {
        let folded = fold(text);
        let feminine = folded.strip_suffix('e').unwrap_or(&folded);
        let none = vocabulary::key("none");
        none.is_some_and(|it| folded == it.english || [&*folded, feminine].contains(&it.french))
    };
    LISTS.contains(&field.key.english) && scalar(value).is_some_and(is_word)
}

/// How the mapping came to be: said in the message about an unknown key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// An item of a list, which could have been a plain text.
    ItemOrText,
    /// Something that is always a mapping.
    Mapping,
}

impl Reader<'_> {
    /// Reads the entries of the mapping `node` into `record`.
    pub(super) fn fields<R: Record>(&mut self, node: Node<'_>, role: Role, record: &mut R) -> Seen {
        let fields = R::fields();
        let mut seen = Seen::default();
        let mut named = None;
        let mut excused = false;
        for (key, value) in node.resolved().entries() {
            let Some(name) = scalar(key) else {
                self.report(Diagnostic::new("unknown-key", key.span()).case("not-a-text"));
                continue;
            };
            if name.starts_with("x-") {
                self.custom_field(record, key, value);
                continue;
            }
            let Some(hit) = fields.find(name) else {
                let taken = *named.get_or_insert_with(|| Seen::named_in::<R>(node));
                match self.unknown_key::<R>(node, role, key, name, value, seen.and(taken)) {
                    Unknown::Meant(place) => {
                        seen.add(place);
                        if !is_empty(value) {
                            record.set(place, key, value.resolved(), self);
                        }
                    }
                    Unknown::Lost => {}
                    Unknown::Title => excused = true,
                }
                continue;
            };
            let field = &fields.all[hit.place];
            let is_part = hit.english == Spelling::Part || hit.french == Spelling::Part;
            if seen.has(hit.place) && !is_part {
                self.written_twice(node, fields, hit.place, key, name);
                continue;
            }
            self.spellings.add(field, (hit.english, hit.french), name, key.span());
            seen.add(hit.place);
            if is_empty(value) {
                self.nothing_written(field, R::NAME, key, value);
                continue;
            }
            if is_nothing(field, value) {
                let none = self.at(field.key.english, value.span());
                record.none().into_iter().for_each(|it| it.push(none));
                continue;
            }
            record.set(hit.place, key, value.resolved(), self);
        }
        if !excused {
            self.missing_keys::<R>(node, seen);
        }
        seen
    }

    fn custom_field<R: Record>(&mut self, record: &mut R, key: Node<'_>, value: Node<'_>) {
        let name = self.text(scalar(key).unwrap_or_default(), key.span());
        let mut values = Vec::new();
        self.all_scalars(value, &mut values);
        if let Some(custom) = record.custom() {
            custom.push(Custom { key: name, values });
        }
    }

    fn all_scalars(&self, node: Node<'_>, values: &mut Vec<Text>) {
        let node = node.resolved();
        values.extend(scalar(node).map(|words| self.text(words, node.span())));
        node.items().for_each(|item| self.all_scalars(item, values));
        node.entries().for_each(|(_, value)| self.all_scalars(value, values));
    }

    /// The same field under two spellings; the same spelling twice has been said by `text`.
    fn written_twice(
        &mut self,
        node: Node<'_>,
        fields: &Fields,
        place: usize,
        key: Node<'_>,
        name: &str,
    ) {
        let first = node.resolved().entries().map(|(key, _)| key).find(|key| {
            scalar(*key).and_then(|name| fields.find(name)).is_some_and(|hit| hit.place == place)
        });
        first.into_iter().for_each(|first| self.spellings.keep(first.span()));
        let Some(first) = first.filter(|first| scalar(*first) != Some(name)) else { return };
        self.report(
            Diagnostic::new("duplicate-key", key.span())
                .case("other-name")
                .with("key", name)
                .with("first", scalar(first).unwrap_or_default())
                .related("first-written-here", first.span()),
        );
    }

    fn nothing_written(&mut self, field: &Field, of: &'static str, key: Node<'_>, value: Node<'_>) {
        if self.is_lost_to_comment(key, value) {
            return;
        }
        let name = scalar(key).unwrap_or_default();
        let diagnostic = if field.needed {
            Diagnostic::new("missing-key", key.span()).case("empty").with("in", Fact::Term(of))
        } else {
            Diagnostic::new("empty-value", key.span())
        };
        self.report(diagnostic.with("key", name));
    }

    /// Whether a text stands behind `#` on the line of an empty value: `text-lost-to-comment`.
    fn is_lost_to_comment(&self, key: Node<'_>, value: Node<'_>) -> bool {
        let from = value.span().end.max(key.span().end) as usize;
        let behind = self.source.text().get(from..).unwrap_or_default();
        let comment = behind.trim_start_matches([':', ' ', '\t']).strip_prefix('#');
        comment.is_some_and(|comment| comment.starts_with(|c: char| !c.is_whitespace()))
    }

    fn missing_keys<R: Record>(&mut self, node: Node<'_>, seen: Seen) {
        for (place, field) in R::fields().all.iter().enumerate() {
            if !field.needed || seen.has(place) || node.resolved().is_cut_short() {
                continue;
            }
            let name = field.key.name(self.tongue_of_keys());
            let first = node.resolved().entries().next();
            let span = first.map_or(node.span(), |(key, _)| key.span());
            self.report(
                Diagnostic::new("missing-key", span)
                    .with("key", name)
                    .with("in", Fact::Term(R::NAME)),
            );
        }
    }
}
