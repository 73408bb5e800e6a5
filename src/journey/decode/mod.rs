//! From the tree to a [`Journey`]: every field read, every mistake collected, names resolved.
//!
//! Fields are read in the order of the file ([`record`] says which there are, [`forms`] how each
//! is read). Names may come before what they name, so they are kept with their places and
//! resolved at the end, in this file, then in its libraries, then in the KPI catalogue.

mod bare_list;
mod collected;
mod complaints;
mod fields;
mod forms;
mod identity;
mod items;
mod mapping;
mod nearest;
mod reader;
pub(crate) mod record;
mod records;
mod resolve;
mod settle;
mod spelling;
mod split_number;
mod unknown_key;

pub(crate) use forms::Insight;
pub(crate) use records::LibraryFile;
pub use resolve::file_trouble;

use self::fields::Fields;
use self::mapping::Role;
use self::reader::{Places, Reader, scalar};
use self::record::Record;
use self::spelling::Spelling;
use super::vocabulary::{fold, hints};
use super::{Journey, Language, Level, Library, Surroundings};
use crate::text::{Diagnostic, Kind, Node, Source, Span, Tree, parse_with};

/// A file as a journey, and what is wrong in it.
#[derive(Debug)]
pub struct Decoded {
    /// As much as could be understood.
    pub journey: Journey,
    /// In source order. What `text::parse` found is not among them.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a map.
pub fn read(source: &Source, tree: &Tree<'_>, surroundings: &Surroundings<'_>) -> Decoded {
    let mut language = language_of(tree, surroundings, Journey::fields());
    let mut reader = Reader::new(source, surroundings, language.tongue(), Places::Kept);
    let mut journey = Journey { language: language.clone(), ..Journey::default() };
    if let Some(root) = root_mapping(tree, &mut reader) {
        let seen = reader.fields(root, Role::Mapping, &mut journey);
        reader.first_key(root);
        journey.span = root.span();
        if journey.parent.is_some() && !seen.wrote::<Journey>("level") {
            journey.level = Level::Micro;
        }
    }
    language.keys = reader.tongue_of_keys();
    journey.language = language;
    if journey.id.is_empty() {
        journey.id =
            journey.title.as_ref().map(|title| fold(title).into_owned()).unwrap_or_default();
    }
    resolve::resolve(&mut journey, &mut reader);
    Decoded { journey, diagnostics: reader.into_diagnostics() }
}

/// Reads a library, called `path` in the project.
pub fn read_library(path: String, source: Source, surroundings: &Surroundings<'_>) -> Library {
    let parsed = parse_with(&source, hints());
    let language = language_of(&parsed.tree, surroundings, LibraryFile::fields());
    let mut reader = Reader::new(&source, surroundings, language.tongue(), Places::Dropped);
    let mut file = LibraryFile::default();
    if let Some(root) = root_mapping(&parsed.tree, &mut reader) {
        reader.fields(root, Role::Mapping, &mut file);
    }
    let mut shelf = file.shelf;
    shelf.language = language;
    resolve::resolve(&mut shelf, &mut reader);
    let mut diagnostics = parsed.diagnostics;
    diagnostics.extend(reader.into_diagnostics());
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    Library::new(path, source, shelf, diagnostics)
}

/// Whether a file is a library rather than a map: it has the keys of one, and no map's own.
pub fn is_library(tree: &Tree<'_>) -> bool {
    let Some(root) = tree.root() else { return false };
    let has = |fields: &Fields, keys: &[&str]| {
        root.entries().filter_map(|(key, _)| scalar(key)).any(|name| {
            let key = fields.find(name).map(|hit| fields.all[hit.place].key);
            // A library may try to name itself: that does not make it a map.
            key.is_some_and(|key| keys.contains(&key.english) && !key.is_title_word(name))
        })
    };
    !has(Journey::fields(), &["journey", "stages"])
        && has(LibraryFile::fields(), &["personas", "kpis", "sources", "pains", "opportunities"])
}

/// The files that a map or library names under `use`, without reading anything else of it.
pub fn files_used(tree: &Tree<'_>) -> Vec<String> {
    let entries = tree.root().into_iter().flat_map(Node::entries);
    let is_use = |key: Node<'_>| {
        let hit = scalar(key).and_then(|name| LibraryFile::fields().find(name));
        hit.is_some_and(|hit| LibraryFile::fields().all[hit.place].key.english == "use")
    };
    let values = entries.filter(|(key, _)| is_use(*key)).map(|(_, value)| value.resolved());
    let names = values.flat_map(|value| value.items().chain(std::iter::once(value)));
    names.filter_map(scalar).map(str::to_owned).collect()
}

fn root_mapping<'t>(tree: &'t Tree<'_>, reader: &mut Reader<'_>) -> Option<Node<'t>> {
    let root = tree.root()?;
    match root.kind() {
        Kind::Mapping => Some(root),
        Kind::Empty => None,
        Kind::Scalar(..) | Kind::Sequence | Kind::Alias => {
            let span = Span::new(root.span().start, root.span().end);
            reader.report(
                Diagnostic::new("wrong-value", span)
                    .case("map-wanted")
                    .with("found", forms::shape(root)),
            );
            None
        }
    }
}

/// The language of a file: its `lang`, else that of most of its top keys, else of the first of
/// them, else the configuration's, else English.
fn language_of(tree: &Tree<'_>, surroundings: &Surroundings<'_>, fields: &Fields) -> Language {
    let (mut english, mut french) = (0, 0);
    let mut first = None;
    for (key, value) in tree.root().into_iter().flat_map(Node::entries) {
        let Some(hit) = scalar(key).and_then(|name| fields.find(name)) else { continue };
        if fields.all[hit.place].key.english == "lang"
            && let Some(tag) = scalar(value).filter(|tag| forms::is_tag(tag))
        {
            return Language::of_tag(tag);
        }
        english += usize::from(hit.french == Spelling::Foreign);
        french += usize::from(hit.english == Spelling::Foreign);
        first = first.or(match (hit.english, hit.french) {
            (Spelling::Foreign, _) => Some("fr"),
            (_, Spelling::Foreign) => Some("en"),
            _ => None,
        });
    }
    let tag = match french.cmp(&english) {
        std::cmp::Ordering::Greater => "fr",
        std::cmp::Ordering::Less => "en",
        std::cmp::Ordering::Equal => first.or(surroundings.language).unwrap_or("en"),
    };
    Language::of_tag(tag)
}

impl Reader<'_> {
    /// The key that says what a file is comes first.
    fn first_key(&mut self, root: Node<'_>) {
        let is_title = |key: Node<'_>| {
            let hit = scalar(key).and_then(|name| Journey::fields().find(name));
            hit.is_some_and(|hit| Journey::fields().all[hit.place].key.english == "journey")
        };
        let place = root.entries().position(|(key, _)| is_title(key));
        let found = place.filter(|&place| place > 0).and_then(|place| root.entries().nth(place));
        if let Some((key, _)) = found {
            let name = scalar(key).unwrap_or_default();
            self.report(Diagnostic::new("first-key", key.span()).with("key", name));
        }
    }

    fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        for diagnostic in self.spellings.diagnostics() {
            self.complaints.add(diagnostic);
        }
        self.complaints.into_sorted()
    }
}
