//! Fields of a pain.

use crate::journey::decode::forms::{
    Entries, Grade, Id, Mentions, Names, OneOf, OneText, Owner, Places, Share, Texts, Title,
};
use crate::journey::decode::record::record;
use crate::journey::{Effect, Pain, PainKind, Quote, Source};

record! {
    Pain, "pain", custom: custom;
    #[needed] pain: Title => title, "What hurts.", "Ce qui gêne.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    at: Places => at, "Where it is felt: stage or stage/touchpoint.", "Où on le ressent : étape ou étape/point de contact.";
    kind: OneOf<PainKind> => kind, "The kind of defect.", "Le type de défaut.";
    severity: Grade => severity, "1 (minor) to 5 (makes people leave).", "De 1 (mineur) à 5 (fait partir).";
    frequency: Share => frequency, "The share of customers who meet it.", "La part des clients concernés.";
    effect: OneOf<Effect> => effect, "What it makes customers do.", "Ce qu’il fait faire aux clients.";
    cause: OneText => cause, "Where it comes from.", "D’où il vient.";
    systems: Names => systems, "Systems involved.", "Les systèmes en jeu.";
    evidence: Mentions<Source> => evidence, "What proves it: sources.", "Ce qui le prouve : des sources.";
    quotes: Entries<Quote> => quotes, "What customers say about it.", "Ce que des clients en disent.";
    owner: Owner => owner, "Who answers for it.", "Qui en répond.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}
