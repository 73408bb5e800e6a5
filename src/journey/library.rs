//! Personas, KPIs, sources and pains that several maps share.

use super::vocabulary::fold;
use super::vocabulary::table::Table;
use super::{Journey, Kpi, Opportunity, Pain, Persona, Source};
use crate::text::{self, Diagnostic};

/// A library file, decoded once and shared by the maps that use it.
#[derive(Debug)]
pub struct Library {
    /// The path it was read from, relative to the project's folder.
    pub path: String,
    /// The file.
    pub source: text::Source,
    /// What it declares: the lists of a journey, without stages. Values have no places, because
    /// they end up in maps, where the library's own places mean nothing.
    pub shelf: Journey,
    /// What is wrong in it.
    pub diagnostics: Vec<Diagnostic>,
    names: Names,
}

/// Where each item of a library stands in its list, by its folded id and title.
#[derive(Debug, Default)]
struct Names {
    personas: Table<String, usize>,
    pains: Table<String, usize>,
    opportunities: Table<String, usize>,
    kpis: Table<String, usize>,
    sources: Table<String, usize>,
}

impl Library {
    pub(super) fn new(
        path: String,
        source: text::Source,
        shelf: Journey,
        diagnostics: Vec<Diagnostic>,
    ) -> Self {
        let names = Names {
            personas: names(&shelf.personas),
            pains: names(&shelf.pains),
            opportunities: names(&shelf.opportunities),
            kpis: names(&shelf.kpis),
            sources: names(&shelf.sources),
        };
        Self { path, source, shelf, diagnostics, names }
    }
}

/// An item that a library can lend to a map.
pub(super) trait Shelved: Clone + Sized {
    /// The library's list of its kind.
    fn list(shelf: &Journey) -> &[Self];
    /// Its place in that list, by folded id or title.
    fn place_in(library: &Library, folded: &str) -> Option<usize>;
    /// Its id and title.
    fn names(&self) -> [&str; 2];
    /// Whether it is declared there, not merely mentioned.
    fn is_declared(&self) -> bool {
        true
    }
}

fn names<T: Shelved>(items: &[T]) -> Table<String, usize> {
    let mut names = Table::default();
    for choose in [0, 1] {
        for (place, item) in items.iter().enumerate().filter(|(_, item)| item.is_declared()) {
            names.entry(fold(item.names()[choose]).into_owned()).or_insert(place);
        }
    }
    names
}

macro_rules! shelved {
    ($($item:ident in $list:ident $(, declared: $declared:ident)?;)*) => {
        $(impl Shelved for $item {
            fn list(shelf: &Journey) -> &[Self] {
                &shelf.$list
            }

            fn place_in(library: &Library, folded: &str) -> Option<usize> {
                library.names.$list.get(folded).copied()
            }

            fn names(&self) -> [&str; 2] {
                [&self.id, &self.title]
            }

            $(fn is_declared(&self) -> bool {
                self.$declared
            })?
        })*
    };
}

shelved! {
    Persona in personas;
    Pain in pains;
    Opportunity in opportunities;
    Kpi in kpis, declared: declared;
    Source in sources;
}
