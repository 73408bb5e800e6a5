//! Fields of a source.

use crate::journey::decode::forms::{Day, Id, OneOf, OneText, Sample, Texts, Title};
use crate::journey::decode::record::record;
use crate::journey::{Source, SourceKind};

record! {
    Source, "source", custom: custom;
    #[needed] source: Title => title, "What it is called.", "Son nom.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    kind: OneOf<SourceKind> => kind, "The kind of research.", "Le type d’étude.";
    date: Day => date, "When it was made.", "De quand elle date.";
    sample: Sample => sample, "How many people or cases it covers.", "Combien de personnes ou de cas elle couvre.";
    file: OneText => file, "A file with the data.", "Un fichier avec les données.";
    url: OneText => url, "An address.", "Une adresse.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}
