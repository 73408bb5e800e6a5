//! The items of one kind: own, lent by libraries, of the catalogue, and new ones.

use std::sync::Arc;

use super::near::{Known, looks_like_id};
use crate::journey::decode::collected::{Collected, Draft, Item, Ledger, Name, Unmatched, Use};
use crate::journey::decode::identity::{Claim, Taken};
use crate::journey::decode::reader::Reader;
use crate::journey::decode::settle::settle_id;
use crate::journey::library::Shelved;
use crate::journey::vocabulary::table::Table;
use crate::journey::vocabulary::{Tongue, catalogue_kpi, catalogue_spellings, fold};
use crate::journey::{Kpi, Library, Opportunity, Pain, Persona, Source, Text};
use crate::text::quoting::{self, Place};
use crate::text::{Diagnostic, Fact, Mend};

/// All items of a file, with the item of every name.
pub(super) struct Shelves {
    pub(super) personas: Shelf<Persona>,
    pub(super) pains: Shelf<Pain>,
    pub(super) opportunities: Shelf<Opportunity>,
    pub(super) kpis: Shelf<Kpi>,
    pub(super) sources: Shelf<Source>,
    pub(super) holders: Vec<Text>,
}

/// Where an item of a library stands: which library, and the place in its list.
pub(super) type Origin = (usize, usize);

/// The items of one kind in the order they are first written.
pub(super) struct Shelf<T> {
    pub(super) items: Vec<T>,
    /// For each item, where a library has it.
    pub(super) origins: Vec<Option<Origin>>,
    /// For each use, its item.
    pub(super) targets: Vec<Option<usize>>,
    /// Ids and titles, folded, with the places the items had at first.
    ids: Table<String, usize>,
    titles: Table<String, usize>,
    /// For each place at first, the place now.
    order: Vec<Option<usize>>,
}

/// An item that names may make, and that a map shows.
pub(super) trait Named: Item + Shelved {
    /// The item that a name which matches nothing makes.
    fn of_name(words: &Text) -> Self;
    /// The item that the vocabulary knows by that name.
    fn known(_words: &Text, _tongue: Tongue) -> Option<Self> {
        None
    }
    /// Names of the vocabulary, to offer where a name is wrong.
    fn vocabulary(_known: &mut Known, _tongue: Tongue) {}
}

impl Named for Pain {
    fn of_name(words: &Text) -> Self {
        Self::of_text(words.clone())
    }
}

impl Named for Opportunity {
    fn of_name(words: &Text) -> Self {
        Self::of_text(words.clone())
    }
}

impl Named for Persona {
    /// `Léa, first-time buyer` is a name and, after the first comma, a role.
    fn of_name(words: &Text) -> Self {
        match words.split_once(',') {
            Some((name, role)) if !name.trim().is_empty() && !role.trim().is_empty() => Self {
                title: Text::new(name.trim().to_owned(), words.span),
                role: Some(Text::new(role.trim().to_owned(), words.span)),
                ..Self::default()
            },
            _ => Self::of_text(words.clone()),
        }
    }
}

impl Named for Kpi {
    fn of_name(words: &Text) -> Self {
        Self::of_text(words.clone())
    }

    fn known(words: &Text, tongue: Tongue) -> Option<Self> {
        catalogue_kpi(words).map(|entry| Self::of_catalogue(entry, words, tongue))
    }

    fn vocabulary(known: &mut Known, tongue: Tongue) {
        for (spelling, entry) in catalogue_spellings() {
            let offered = if spelling == entry.id { entry.id } else { entry.name(tongue) };
            known.add(spelling.to_owned(), offered);
        }
    }
}

impl Named for Source {
    /// `Post-purchase survey, n=842` tells its sample.
    fn of_name(words: &Text) -> Self {
        let sample = sample_in(words).map(|sample| words.clone().map(|_| sample));
        Self { sample, ..Self::of_text(words.clone()) }
    }
}

/// The number behind `n=` or `n =`.
fn sample_in(words: &str) -> Option<u64> {
    let (before, behind) = words.split_once('=')?;
    let before = before.trim_end();
    let is_n = before.strip_suffix(['n', 'N'])?;
    let alone = !is_n.ends_with(char::is_alphanumeric);
    let blank = |letter: &char| letter.is_whitespace();
    let digits: String = behind
        .chars()
        .skip_while(blank)
        .take_while(|letter| letter.is_ascii_digit() || matches!(letter, '\u{a0}' | '\u{202f}'))
        .filter(char::is_ascii_digit)
        .collect();
    alone.then(|| digits.parse().ok())?
}

impl Shelves {
    pub(super) fn resolve(
        collected: Collected,
        libraries: &[Arc<Library>],
        reader: &mut Reader<'_>,
    ) -> Self {
        Self {
            personas: Shelf::resolve(collected.personas, libraries, reader),
            pains: Shelf::resolve(collected.pains, libraries, reader),
            opportunities: Shelf::resolve(collected.opportunities, libraries, reader),
            kpis: Shelf::resolve(collected.kpis, libraries, reader),
            sources: Shelf::resolve(collected.sources, libraries, reader),
            holders: collected.holders,
        }
    }
}

impl<T: Named> Shelf<T> {
    fn resolve(ledger: Ledger<T>, libraries: &[Arc<Library>], reader: &mut Reader<'_>) -> Self {
        let mut sorter = Sorter::new(ledger.drafts, libraries, reader);
        let mut targets: Vec<Option<usize>> = vec![None; ledger.uses.len()];
        // What makes items comes first: a name that must exist may be written before it.
        for (place, used) in ledger.uses.iter().enumerate() {
            targets[place] = match used {
                Use::Declared(draft) => Some(sorter.merged[*draft]),
                Use::Named(name) if name.unmatched == Unmatched::IsNew => sorter.find(name, reader),
                Use::Named(_) => None,
            };
        }
        for (place, used) in ledger.uses.iter().enumerate() {
            if let Use::Named(name) = used
                && name.unmatched == Unmatched::IsWrong
            {
                targets[place] = sorter.find(name, reader);
            }
        }
        sorter.into_shelf(targets)
    }

    /// The place of a library's item, lent now if it was not yet.
    pub(super) fn lend(&mut self, origin: Origin, libraries: &[Arc<Library>]) -> Option<usize> {
        if let Some(place) = self.origins.iter().position(|known| *known == Some(origin)) {
            return Some(place);
        }
        let (library, place) = origin;
        self.items.push(T::list(&libraries[library].shelf).get(place)?.clone());
        self.origins.push(Some(origin));
        Some(self.items.len() - 1)
    }

    /// The item with that id or title.
    pub(super) fn find(&self, words: &str) -> Option<usize> {
        let folded = fold(words);
        let first = self.ids.get(&*folded).or_else(|| self.titles.get(&*folded))?;
        self.order[*first]
    }
}

/// Finds the item of every name of one kind.
struct Sorter<'l, T> {
    items: Vec<T>,
    origins: Vec<Option<Origin>>,
    /// For each draft, its item: equal texts are one.
    merged: Vec<usize>,
    ids: Table<String, usize>,
    titles: Table<String, usize>,
    /// Names as written, already resolved.
    resolved: Table<String, Option<usize>>,
    libraries: &'l [Arc<Library>],
    known: Option<Known>,
    declared: usize,
    /// How often a new name was compared with a declared one.
    comparisons: usize,
}

/// A map of a thousand items compares every two of them; beyond that is no map.
const MOST_COMPARISONS: usize = 2_000_000;

impl<'l, T: Named> Sorter<'l, T> {
    fn new(drafts: Vec<Draft<T>>, libraries: &'l [Arc<Library>], reader: &mut Reader<'_>) -> Self {
        let mut sorter = Self {
            items: Vec::with_capacity(drafts.len()),
            origins: Vec::new(),
            merged: vec![0; drafts.len()],
            ids: Table::default(),
            titles: Table::default(),
            resolved: Table::default(),
            libraries,
            known: None,
            declared: 0,
            comparisons: 0,
        };
        let mut taken = Taken::default();
        let mut plain = Vec::new();
        for (place, draft) in drafts.into_iter().enumerate() {
            if draft.plain {
                plain.push((place, draft.item));
                continue;
            }
            let mut item = draft.item;
            let by_title = item.id().is_empty();
            settle_id(&mut item, place);
            let title = by_title.then(|| item.title().value.as_str());
            let claim = Claim { kind: T::NAME, id: item.id(), title, span: draft.span };
            reader.take_id(&claim, &mut taken);
            sorter.merged[place] = sorter.add(item, None);
        }
        for (place, item) in plain {
            let mut item = T::of_name(item.title());
            settle_id(&mut item, place);
            let equal = sorter.own(item.id());
            sorter.merged[place] = equal.unwrap_or_else(|| sorter.add(item, None));
        }
        sorter.declared = sorter.items.len();
        sorter
    }

    fn add(&mut self, item: T, origin: Option<Origin>) -> usize {
        let place = self.items.len();
        self.ids.entry(item.id().to_owned()).or_insert(place);
        let folded = fold(item.id());
        if folded != item.id() {
            self.ids.entry(folded.into_owned()).or_insert(place);
        }
        self.titles.entry(fold(item.title()).into_owned()).or_insert(place);
        self.items.push(item);
        self.origins.push(origin);
        place
    }

    fn own(&self, folded: &str) -> Option<usize> {
        self.ids.get(folded).or_else(|| self.titles.get(folded)).copied()
    }

    fn find(&mut self, name: &Name, reader: &mut Reader<'_>) -> Option<usize> {
        if let Some(&resolved) = self.resolved.get(&name.words.value)
            && (resolved.is_some() || name.unmatched == Unmatched::IsWrong)
        {
            if resolved.is_none() {
                self.complain(name, reader);
            }
            return resolved;
        }
        let found = self.look_up(name, reader);
        self.resolved.insert(name.words.value.clone(), found);
        found
    }

    fn look_up(&mut self, name: &Name, reader: &mut Reader<'_>) -> Option<usize> {
        let words = &name.words;
        let folded = fold(words);
        if let Some(found) = self.own(&folded).or_else(|| self.in_libraries(&folded)) {
            return Some(found);
        }
        if let Some(item) = T::known(words, reader.tongue) {
            return Some(self.own(item.id()).unwrap_or_else(|| self.add(item, None)));
        }
        if name.unmatched == Unmatched::IsWrong || looks_like_id(words) {
            self.complain(name, reader);
            return None;
        }
        if self.is_misspelt(&folded) {
            self.complain(name, reader);
            return None;
        }
        let mut item = T::of_name(words);
        settle_id(&mut item, self.items.len());
        let equal = (item.title().value != words.value).then(|| fold(item.title()).into_owned());
        let equal = equal.and_then(|title| self.own(&title).or_else(|| self.in_libraries(&title)));
        Some(equal.unwrap_or_else(|| self.add(item, None)))
    }

    fn in_libraries(&mut self, folded: &str) -> Option<usize> {
        let origin =
            self.libraries.iter().enumerate().find_map(|(place, library)| {
                T::place_in(library, folded).map(|item| (place, item))
            })?;
        let lent = self.origins.iter().position(|known| *known == Some(origin));
        Some(lent.unwrap_or_else(|| {
            let item = T::list(&self.libraries[origin.0].shelf)[origin.1].clone();
            self.add(item, Some(origin))
        }))
    }

    /// Whether a name is nearly one that is declared; not looked into any more once that has cost
    /// too many comparisons.
    fn is_misspelt(&mut self, folded: &str) -> bool {
        let names = self.known().len();
        self.comparisons += names;
        self.comparisons <= MOST_COMPARISONS && self.known().misspelt(folded).is_some()
    }

    /// Names that are declared here or in a library.
    fn known(&mut self) -> &Known {
        if self.known.is_none() {
            self.known = Some(self.declared_names());
        }
        self.known.get_or_insert_default()
    }

    fn declared_names(&self) -> Known {
        let mut known = Known::default();
        let own = self.items[..self.declared].iter();
        let lent = self.libraries.iter().flat_map(|library| T::list(&library.shelf));
        for item in own.chain(lent.filter(|item| item.is_declared())) {
            let [id, title] = item.names();
            known.add(fold(id).into_owned(), id);
            known.add(fold(title).into_owned(), title);
        }
        known
    }

    fn complain(&mut self, name: &Name, reader: &mut Reader<'_>) {
        let folded = fold(&name.words);
        let diagnostic = Diagnostic::new("unresolved-reference", name.span)
            .with("kind", Fact::Term(T::NAME))
            .with("found", name.words.as_str());
        let suggest = reader.complaints.may_suggest("unresolved-reference");
        let nearest = suggest.then(|| self.nearest(&folded, reader.tongue)).flatten();
        reader.report(match nearest {
            Some(nearest) => {
                let write = quoting::scalar(&nearest, Place::Flow).into_owned();
                diagnostic
                    .case("near")
                    .with("nearest", nearest.as_str())
                    .mend(Mend::uncertain(name.span, write))
            }
            None => diagnostic.with("list", reader.key(T::LIST)),
        });
    }

    fn nearest(&mut self, folded: &str, tongue: Tongue) -> Option<String> {
        let declared = self.known();
        let near = declared.misspelt(folded).or_else(|| declared.nearest(folded));
        if let Some(near) = near {
            return Some(near.to_owned());
        }
        let mut made = Known::default();
        for item in &self.items[self.declared..] {
            made.add(fold(item.title()).into_owned(), item.title());
        }
        T::vocabulary(&mut made, tongue);
        made.nearest(folded).map(str::to_owned)
    }

    /// The items in the order of their first use.
    fn into_shelf(self, targets: Vec<Option<usize>>) -> Shelf<T> {
        let mut order: Vec<Option<usize>> = vec![None; self.items.len()];
        let mut next = 0;
        for &target in targets.iter().flatten() {
            if order[target].is_none() {
                order[target] = Some(next);
                next += 1;
            }
        }
        let targets = targets.into_iter().map(|target| target.and_then(|item| order[item]));
        let targets = targets.collect();
        let (ids, titles) = (self.ids, self.titles);
        if order.iter().copied().eq((0..next).map(Some)) {
            let (items, origins) = (self.items, self.origins);
            return Shelf { items, origins, targets, ids, titles, order };
        }
        let mut sorted: Vec<(usize, T, Option<Origin>)> = self
            .items
            .into_iter()
            .zip(self.origins)
            .zip(&order)
            .filter_map(|((item, origin), place)| Some(((*place)?, item, origin)))
            .collect();
        sorted.sort_by_key(|(place, ..)| *place);
        let (items, origins) = sorted.into_iter().map(|(_, item, origin)| (item, origin)).unzip();
        Shelf { items, origins, targets, ids, titles, order }
    }
}
