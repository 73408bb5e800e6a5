//! Keys that a mapping does not know.

use std::borrow::Cow;

use super::mapping::{Role, Seen};
use super::reader::{Reader, is_empty, scalar};
use super::record::Record;
use super::split_number::SplitNumber;
use crate::journey::vocabulary::{self, fold, key};
use crate::text::quoting::{self, Place};
use crate::text::{Diagnostic, Fact, Mend, Node};

/// What became of an unknown key.
pub(super) enum Unknown {
    /// It can only mean this field, which no other key of the mapping names.
    Meant(usize),
    /// It says nothing.
    Lost,
    /// It is the item's text: the title is not missing besides.
    Title,
}

impl Reader<'_> {
    pub(super) fn unknown_key<R: Record>(
        &mut self,
        node: Node<'_>,
        role: Role,
        key: Node<'_>,
        name: &str,
        value: Node<'_>,
        taken: Seen,
    ) -> Unknown {
        let diagnostic = Diagnostic::new("unknown-key", key.span()).with("found", name);
        let number = SplitNumber::around(key.span(), self.source.text());
        if let Some(number) = number.filter(|_| is_empty(value)) {
            if !number.is_told_before(key.span()) {
                self.report(number.told(diagnostic));
            }
            return Unknown::Lost;
        }
        if !self.complaints.may_suggest("unknown-key") {
            let diagnostic = diagnostic.case("no-suggestion").with("in", Fact::Term(R::NAME));
            self.report(diagnostic);
            return Unknown::Lost;
        }
        if R::NAME == "stage" && ["channel", "channels"].into_iter().any(|it| is_key(name, it)) {
            let channel = self.channel_in(value);
            self.report(diagnostic.case("of-touchpoint").with("channel", channel));
            return Unknown::Lost;
        }
        let nearest = R::fields().nearest(name, self.tongue_of_keys());
        let lonely = node.resolved().entries().count() == 1;
        if role == Role::ItemOrText && lonely && nearest.is_empty() {
            let diagnostic = self.became_field::<R>(diagnostic, node, name, value);
            self.report(diagnostic);
            return Unknown::Title;
        }
        let within = |diagnostic: Diagnostic| diagnostic.with("in", Fact::Term(R::NAME));
        match nearest.as_slice() {
            [(place, nearest)] if taken.has(*place) => {
                self.report(within(diagnostic.case("taken").with("nearest", *nearest)));
                Unknown::Lost
            }
            [(place, nearest)] => {
                let mend = Mend::safe(key.span(), *nearest);
                self.report(within(diagnostic.case("near").with("nearest", *nearest)).mend(mend));
                Unknown::Meant(*place)
            }
            [(_, nearest), ..] => {
                self.report(within(diagnostic.case("near").with("nearest", *nearest)));
                Unknown::Lost
            }
            [] => {
                let diagnostic = self.with_known_keys::<R>(diagnostic, name, taken);
                self.report(within(diagnostic));
                Unknown::Lost
            }
        }
    }

    /// The first channel that a value names, as the file would write it behind an `@`.
    fn channel_in(&self, value: Node<'_>) -> String {
        let named = scalar(value).or_else(|| value.resolved().items().find_map(scalar));
        let named = named.map_or("store", |it| it.trim_start_matches('@'));
        let known = vocabulary::channel(named);
        known.map_or_else(|| named.to_owned(), |it| it.written(self.tongue_of_keys()).into_owned())
    }

    /// Names a field that holds the word, or else some of those not written yet.
    fn with_known_keys<R: Record>(
        &self,
        diagnostic: Diagnostic,
        name: &str,
        taken: Seen,
    ) -> Diagnostic {
        let fields = R::fields();
        let tongue = self.tongue_of_keys();
        if let Some(nearest) = fields.containing(name, tongue).first() {
            return diagnostic.case("near").with("nearest", *nearest);
        }
        let free = fields.all.iter().enumerate().filter(|(at, _)| !taken.has(*at));
        let names = free.map(|(_, field)| field.key.name(tongue).to_owned());
        diagnostic.with("known", names.take(KEYS_NAMED).collect::<Vec<_>>())
    }

    /// `- CSAT: 62%` is a mapping with the field `CSAT`.
    fn became_field<R: Record>(
        &self,
        diagnostic: Diagnostic,
        node: Node<'_>,
        name: &str,
        value: Node<'_>,
    ) -> Diagnostic {
        let said = scalar(value).unwrap_or_default();
        let is_quantity = begins_like_a_number(said);
        let written = match R::NAME {
            "kpi" if is_quantity => {
                format!(
                    "{{ {}: {}, {}: {} }}",
                    self.key("kpi"),
                    flow(name),
                    self.key("actual"),
                    flow(said)
                )
            }
            "quote" => {
                format!(
                    "{{ {}: {}, {}: {} }}",
                    self.key("quote"),
                    flow(said),
                    self.key("who"),
                    flow(name)
                )
            }
            _ => quoting::quoted(&format!("{name}: {said}")),
        };
        let case = match R::NAME {
            "kpi" if is_quantity => "line-became-kpi",
            "quote" => "line-became-quote",
            _ => "line-became-field",
        };
        let diagnostic = diagnostic.case(case).with("value", said).with("write", written.as_str());
        let span = node.span().to(value.span());
        diagnostic.mend(Mend::uncertain(span, written))
    }
}

/// Whether `name` is the key with that English name, in either language.
fn is_key(name: &str, english: &str) -> bool {
    let folded = fold(name);
    key(english).is_some_and(|key| fold(key.english) == folded || fold(key.french) == folded)
}

/// Keys named in the message about one that nothing is near to.
const KEYS_NAMED: usize = 8;

/// Whether somebody meant a number, also when it has to be mended before it is one: `12,000`.
fn begins_like_a_number(text: &str) -> bool {
    text.trim_start_matches(['+', '-', '−', '€', '$', '£', ' '])
        .starts_with(|letter: char| letter.is_ascii_digit())
}

/// `text` as it is written between braces.
fn flow(text: &str) -> Cow<'_, str> {
    quoting::scalar(text, Place::Flow)
}
