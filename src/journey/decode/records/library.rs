//! Fields of a library.

use crate::journey::decode::forms::{Declarations, LanguageTag, Texts, Uses};
use crate::journey::decode::record::record;
use crate::journey::{Journey, Kpi, Opportunity, Pain, Persona, Source};

/// A file that only declares things for maps to use.
#[derive(Default)]
pub(crate) struct LibraryFile {
    pub(crate) shelf: Journey,
}

record! {
    LibraryFile, "library", custom: shelf.custom;
    lang: LanguageTag => shelf.language, "The language of its numbers, for example en or fr.", "La langue de ses nombres, par exemple fr ou en.";
    personas: Declarations<Persona> => shelf.personas, "Personas to share.", "Les personas à partager.";
    kpis: Declarations<Kpi> => shelf.kpis, "KPIs to share.", "Les indicateurs à partager.";
    sources: Declarations<Source> => shelf.sources, "Sources to share.", "Les sources à partager.";
    pains: Declarations<Pain> => shelf.pains, "Pains to share.", "Les irritants à partager.";
    opportunities: Declarations<Opportunity> => shelf.opportunities, "Opportunities to share.", "Les opportunités à partager.";
    use: Uses => shelf.uses, "Further libraries: files, relative to this one.", "D’autres bibliothèques : des fichiers, relatifs à celui-ci.";
    notes: Texts => shelf.notes, "Remarks.", "Remarques.";
}
