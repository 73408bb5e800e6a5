//! Mappings with known keys: one declaration says which, how each is read, and what it is for.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::reader::{Reader, is_empty, scalar};
use super::spelling::Spelling;
use crate::journey::Custom;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::table::Table;
use crate::journey::vocabulary::{Key, fold, key};
use crate::text::{Diagnostic, Fact, Mend, Node, Span};

/// A mapping with known keys. Declared with [`record!`].
pub(crate) trait Record: Default + 'static {
    /// What it is called in messages and schemas: `pain`.
    const NAME: &'static str;

    /// All fields in the order of the documentation.
    fn declared() -> Vec<Field>;

    /// The fields, indexed by every spelling.
    fn fields() -> &'static Fields;

    /// Reads `value` into the field at `place` of [`Self::declared`].
    fn set(&mut self, place: usize, key: Node<'_>, value: Node<'_>, reader: &mut Reader<'_>);

    /// Where custom fields go.
    fn custom(&mut self) -> Option<&mut Vec<Custom>>;
}

/// A known key of a mapping.
pub(crate) struct Field {
    pub(crate) key: &'static Key,
    pub(crate) needed: bool,
    pub(crate) english: &'static str,
    pub(crate) french: &'static str,
    pub(crate) schema: fn(&mut Schemas) -> Json,
}

/// How the value of a field is read, and what a schema says of it.
pub(crate) trait Form {
    /// What it is read into.
    type Value;

    /// The value of `node`; the default value where it is none, after saying so.
    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value;

    /// Reads the value behind `key` into `slot`.
    fn read_into(slot: &mut Self::Value, _key: Node<'_>, value: Node<'_>, reader: &mut Reader<'_>) {
        *slot = Self::read(reader, value);
    }

    /// What may stand there.
    fn schema(schemas: &mut Schemas) -> Json;
}

/// The fields of a record by every spelling that is read.
pub(crate) struct Fields {
    pub(crate) all: Vec<Field>,
    by_spelling: Table<Cow<'static, str>, Hit>,
}

/// The field that a spelling means.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    pub(super) place: usize,
    pub(super) english: Spelling,
    pub(super) french: Spelling,
}

/// Declares the fields of a record:
/// `[needed] key: Form => member, "what it is", "ce que c’est";`.
macro_rules! record {
    (
        $record:ty, $name:literal
        $(, custom: $($custom:ident).+)?
        $(, and $part:ident: $parts:ty)?
        ;
        $($(#[$needed:ident])? $key:ident: $form:ty => $($member:ident).+, $english:literal, $french:literal;)*
    ) => {
        impl $crate::journey::decode::record::Record for $record {
            const NAME: &'static str = $name;

            fn declared() -> Vec<$crate::journey::decode::record::Field> {
                let fields = vec![$($crate::journey::decode::record::Field {
                    key: $crate::journey::vocabulary::key(stringify!($key))
                        .expect("every declared key is in keys.tsv"),
                    needed: !concat!($(stringify!($needed))?).is_empty(),
                    english: $english,
                    french: $french,
                    schema: <$form as $crate::journey::decode::record::Form>::schema,
                }),*];
                $(let fields = fields
                    .into_iter()
                    .chain(<$parts as $crate::journey::decode::record::Record>::declared())
                    .collect();)?
                fields
            }

            fn fields() -> &'static $crate::journey::decode::record::Fields {
                static FIELDS: std::sync::LazyLock<$crate::journey::decode::record::Fields> =
                    std::sync::LazyLock::new($crate::journey::decode::record::Fields::of::<$record>);
                &FIELDS
            }

            fn set(
                &mut self,
                place: usize,
                key: $crate::text::Node<'_>,
                value: $crate::text::Node<'_>,
                reader: &mut $crate::journey::decode::reader::Reader<'_>,
            ) {
                record!(@arms self, place, key, value, reader, [$($form => $($member).+;)*] $($part: $parts)?);
            }

            fn custom(&mut self) -> Option<&mut Vec<$crate::journey::Custom>> {
                record!(@custom self $($($custom).+)? $(, $part)?)
            }
        }
    };
    (@arms $self:ident, $place:ident, $key:ident, $value:ident, $reader:ident,
        [$($form:ty => $($member:ident).+;)*] $($part:ident: $parts:ty)?) => {
        let mut at = 0_usize;
        $(
            if $place == at {
                return <$form as $crate::journey::decode::record::Form>::read_into(
                    &mut $self.$($member).+, $key, $value, $reader,
                );
            }
            at += 1;
        )*
        $($crate::journey::decode::record::Record::set(&mut $self.$part, $place - at, $key, $value, $reader);)?
        let _ = at;
    };
    (@custom $self:ident $($custom:ident).+) => { Some(&mut $self.$($custom).+) };
    (@custom $self:ident, $part:ident) => { $self.$part.custom() };
    (@custom $self:ident) => { None };
}
pub(crate) use record;

impl Fields {
    pub(super) fn of<R: Record>() -> Self {
        let mut fields = Self { all: R::declared(), by_spelling: Table::default() };
        for place in 0..fields.all.len() {
            let key = fields.all[place].key;
            fields.spell(place, key.english, Spelling::Canonical, Spelling::Foreign);
            fields.spell(place, key.french, Spelling::Foreign, Spelling::Canonical);
        }
        for place in 0..fields.all.len() {
            let key = fields.all[place].key;
            for &spelling in &key.aliases {
                fields.spell(place, spelling, Spelling::Foreign, Spelling::Alias);
            }
            for &spelling in &key.synonyms {
                fields.spell(place, spelling, Spelling::Alias, Spelling::Foreign);
            }
            for &spelling in &key.parts {
                fields.spell(place, spelling, Spelling::Part, Spelling::Part);
            }
        }
        fields
    }

    /// Adds a spelling as it is and folded; of two fields the one that was there first keeps it.
    fn spell(&mut self, place: usize, spelling: &'static str, english: Spelling, french: Spelling) {
        for name in [Cow::Borrowed(spelling), fold(spelling)] {
            let hit = self.by_spelling.entry(name).or_insert(Hit {
                place,
                english: Spelling::Foreign,
                french: Spelling::Foreign,
            });
            if hit.place == place {
                hit.english = if english == Spelling::Foreign { hit.english } else { english };
                hit.french = if french == Spelling::Foreign { hit.french } else { french };
            }
        }
    }

    pub(super) fn find(&self, written: &str) -> Option<Hit> {
        let exact = self.by_spelling.get(written);
        exact.or_else(|| self.by_spelling.get(&*fold(written))).copied()
    }

    /// The spellings nearest to `written`, in the language of its file first.
    fn nearest(&self, written: &str, french: bool) -> Vec<(usize, &'static str)> {
        let folded = fold(written);
        let mut best: Vec<(usize, usize, &'static str)> = Vec::new();
        for (place, field) in self.all.iter().enumerate() {
            let own = if french { field.key.french } else { field.key.english };
            let foreign = if french { field.key.english } else { field.key.french };
            let aliases = field.key.aliases.iter().chain(&field.key.synonyms);
            let spellings = [own, foreign].into_iter().chain(aliases.copied());
            let nearest = spellings
                .map(|spelling| (distance(&folded, &fold(spelling)), spelling))
                .min_by_key(|(distance, _)| *distance);
            if let Some((distance, spelling)) = nearest
                && distance <= allowance(&folded)
            {
                let canonical = if spelling == foreign { foreign } else { own };
                best.push((distance, place, canonical));
            }
        }
        let least = best.iter().map(|(distance, ..)| *distance).min();
        best.retain(|(distance, ..)| Some(*distance) == least);
        best.into_iter().map(|(_, place, name)| (place, name)).collect()
    }

    /// Fields that have `written` as one of their words: `objectifs` in `objectifs_client`.
    fn containing(&self, written: &str, french: bool) -> Vec<&'static str> {
        let folded = fold(written);
        let names = self.all.iter().map(|f| if french { f.key.french } else { f.key.english });
        names.filter(|name| name.split(['_', ' ']).any(|word| fold(word) == folded)).collect()
    }
}

/// How many letters two names differ by, neighbours exchanged counting once.
pub(super) fn distance(one: &str, two: &str) -> usize {
    if one.len().abs_diff(two.len()) > 8 {
        return usize::MAX;
    }
    strsim::osa_distance(one, two)
}

/// How many letters may differ for a name to be meant: one in three, at least one.
pub(super) fn allowance(name: &str) -> usize {
    (name.chars().count() / 3).clamp(1, 3)
}

/// Which fields of a mapping were written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen(u64);

impl Seen {
    fn has(self, place: usize) -> bool {
        self.0 & (1 << place) != 0
    }

    fn add(&mut self, place: usize) {
        self.0 |= 1 << place;
    }

    /// Whether the field with that English key was written.
    pub(super) fn wrote<R: Record>(self, english: &str) -> bool {
        let place = R::fields().all.iter().position(|field| field.key.english == english);
        place.is_some_and(|place| self.has(place))
    }
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
                match self.unknown_key::<R>(node, role, key, name, value, seen) {
                    Unknown::Meant(place) if !seen.has(place) => {
                        seen.add(place);
                        record.set(place, key, value.resolved(), self);
                    }
                    Unknown::Meant(_) => {}
                    Unknown::Lost => {}
                    Unknown::Title => excused = true,
                }
                continue;
            };
            let field = &fields.all[hit.place];
            self.spellings.add(field, (hit.english, hit.french), name, key.span());
            let is_part = hit.english == Spelling::Part || hit.french == Spelling::Part;
            if seen.has(hit.place) && !is_part {
                self.written_twice(node, fields, hit.place, key, name);
                continue;
            }
            seen.add(hit.place);
            if is_empty(value) {
                self.nothing_written(field, R::NAME, key, value);
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

    fn all_scalars(&self, node: Node<'_>, values: &mut Vec<crate::journey::Text>) {
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
        let Some(first) = first.filter(|first| scalar(*first) != Some(name)) else { return };
        self.report(
            Diagnostic::new("duplicate-key", key.span())
                .with("key", name)
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
        let line = self.source.text()[from..].lines().next().unwrap_or_default();
        let comment = line.trim_start_matches([':', ' ', '\t']).strip_prefix('#');
        comment.is_some_and(|comment| comment.starts_with(|c: char| !c.is_whitespace()))
    }

    fn missing_keys<R: Record>(&mut self, node: Node<'_>, seen: Seen) {
        for (place, field) in R::fields().all.iter().enumerate() {
            if !field.needed || seen.has(place) || node.resolved().is_cut_short() {
                continue;
            }
            let name =
                if self.spellings_are_french() { field.key.french } else { field.key.english };
            let first = node.resolved().entries().next();
            let span = first.map_or(node.span(), |(key, _)| key.span());
            self.report(
                Diagnostic::new("missing-key", span)
                    .with("key", name)
                    .with("in", Fact::Term(R::NAME)),
            );
        }
    }

    pub(super) fn spellings_are_french(&self) -> bool {
        self.spellings.is_french(self.french)
    }

    fn unknown_key<R: Record>(
        &mut self,
        node: Node<'_>,
        role: Role,
        key: Node<'_>,
        name: &str,
        value: Node<'_>,
        seen: Seen,
    ) -> Unknown {
        let fields = R::fields();
        let french = self.spellings_are_french();
        let diagnostic = Diagnostic::new("unknown-key", key.span()).with("found", name);
        if !self.complaints.may_suggest("unknown-key") {
            let diagnostic = diagnostic.case("no-suggestion").with("in", Fact::Term(R::NAME));
            self.report(diagnostic);
            return Unknown::Lost;
        }
        let nearest = fields.nearest(name, french);
        let lonely = node.resolved().entries().count() == 1;
        if role == Role::ItemOrText && lonely && nearest.is_empty() {
            let diagnostic = self.became_field::<R>(diagnostic, node, name, value);
            self.report(diagnostic);
            return Unknown::Title;
        }
        match nearest.as_slice() {
            [(place, nearest)] => {
                let mend = Mend::safe(key.span(), *nearest);
                let diagnostic = diagnostic.case("near").with("nearest", *nearest);
                self.report(diagnostic.with("in", Fact::Term(R::NAME)).mend(mend));
                Unknown::Meant(*place)
            }
            [(_, nearest), ..] => {
                let diagnostic = diagnostic.case("near").with("nearest", *nearest);
                self.report(diagnostic.with("in", Fact::Term(R::NAME)));
                Unknown::Lost
            }
            [] => {
                let containing = fields.containing(name, french);
                let diagnostic = match containing.first() {
                    Some(nearest) => diagnostic.case("near").with("nearest", *nearest),
                    None => {
                        let free = fields.all.iter().enumerate().filter(|(at, _)| !seen.has(*at));
                        let names = free.map(|(_, field)| {
                            if french { field.key.french } else { field.key.english }.to_owned()
                        });
                        diagnostic.with("known", names.take(8).collect::<Vec<_>>())
                    }
                };
                self.report(diagnostic.with("in", Fact::Term(R::NAME)));
                Unknown::Lost
            }
        }
    }

    /// `- CSAT: 62%` is a mapping with the field `CSAT`.
    fn became_field<R: Record>(
        &self,
        diagnostic: Diagnostic,
        node: Node<'_>,
        name: &str,
        value: Node<'_>,
    ) -> Diagnostic {
        let french = self.spellings_are_french();
        let said = scalar(value).unwrap_or_default();
        let of = |english: &'static str| {
            key(english).map_or(english, |key| if french { key.french } else { key.english })
        };
        let is_quantity = crate::journey::Quantity::parse(said, self.decimal).is_ok();
        let written = match R::NAME {
            "kpi" if is_quantity => {
                format!("{{ {}: {}, {}: {} }}", of("kpi"), flow(name), of("actual"), flow(said))
            }
            "quote" => {
                format!("{{ {}: {}, {}: {} }}", of("quote"), flow(said), of("who"), flow(name))
            }
            _ => crate::text::quoting::quoted(&format!("{name}: {said}")),
        };
        let case = match R::NAME {
            "kpi" if is_quantity => "line-became-kpi",
            "quote" => "line-became-quote",
            _ => "line-became-field",
        };
        let diagnostic = diagnostic.case(case).with("value", said).with("write", written.as_str());
        let span = Span::new(node.span().start, value.span().end.max(node.span().end));
        diagnostic.mend(Mend::uncertain(span, written))
    }
}

/// `text` as it is written between braces.
fn flow(text: &str) -> Cow<'_, str> {
    crate::text::quoting::scalar(text, crate::text::quoting::Place::Flow)
}

/// What became of an unknown key.
enum Unknown {
    /// It can only mean this field.
    Meant(usize),
    /// It says nothing.
    Lost,
    /// It is the item's text: the title is not missing besides.
    Title,
}
