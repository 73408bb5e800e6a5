//! Fields of a persona.

use crate::journey::decode::forms::{
    Amount, Channels, Free, Grade, Id, Mentions, Nested, OneEntry, OneOf, OneReference, OneText,
    Share, Texts, Title,
};
use crate::journey::decode::items::Finish;
use crate::journey::decode::record::record;
use crate::journey::{Empathy, Persona, PersonaKind, Quote, Source};

impl Finish for Persona {}

record! {
    Persona, "persona", custom: custom;
    #[needed] persona: Title => title, "The name.", "Le nom.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    kind: OneOf<PersonaKind> => kind, "What they are to the company.", "Ce qu’ils sont pour l’entreprise.";
    segment: OneText => segment, "The segment they stand for.", "Le segment représenté.";
    share: Share => share, "The segment's share of customers.", "La part du segment dans la clientèle.";
    priority: Grade => priority, "1 to 5.", "De 1 à 5.";
    value: Amount => value, "Money a year.", "Ce qu’ils rapportent par an.";
    serves: OneReference<Persona> => serves, "The persona they serve.", "Le persona qu’ils servent.";
    role: OneText => role, "Who they are in a few words.", "Qui ils sont en quelques mots.";
    quote: OneEntry<Quote> => quote, "What they say.", "Ce qu’ils disent.";
    image: OneText => image, "Their photo: a PNG, JPEG or SVG file.", "Leur photo : un fichier PNG, JPEG ou SVG.";
    traits: Texts => traits, "Traits; three are drawn.", "Des traits ; trois sont dessinés.";
    demographics: Free => demographics, "Free fields: age, location …", "Champs libres : âge, lieu…";
    firmographics: Free => firmographics, "Free fields of a business: industry, size …", "Champs libres d’une entreprise : secteur, taille…";
    behaviour: Free => behaviour, "Free fields: how they browse, buy, ask for help …", "Champs libres : comment ils cherchent, achètent, demandent de l’aide…";
    preferences: Texts => preferences, "Preferences.", "Préférences.";
    skills: Texts => skills, "Skills.", "Compétences.";
    knowledge: Texts => knowledge, "What they know.", "Ce qu’ils savent.";
    motivations: Texts => motivations, "What drives them.", "Ce qui les pousse.";
    goals: Texts => goals, "What they want to reach.", "Ce qu’ils veulent atteindre.";
    needs: Texts => needs, "What they need.", "Ce dont ils ont besoin.";
    expectations: Texts => expectations, "What they expect.", "Ce qu’ils attendent.";
    pains: Texts => pains, "What hurts them.", "Ce qui les gêne.";
    success: OneText => success, "What success looks like for them.", "À quoi ressemble le succès pour eux.";
    success_measure: OneText => success_measure, "How they measure it.", "Comment ils le mesurent.";
    responsibilities: Texts => responsibilities, "What they answer for.", "Ce dont ils répondent.";
    business_goals: Texts => business_goals, "What their company wants from them.", "Ce que leur entreprise attend d’eux.";
    challenges: Texts => challenges, "What makes it hard.", "Ce qui rend la tâche difficile.";
    capability: OneText => capability, "What they can do technically.", "Ce qu’ils savent faire techniquement.";
    channels: Channels => channels, "Where they like to be reached.", "Où ils aiment qu’on les joigne.";
    empathy: Nested<Empathy> => empathy, "The empathy map.", "La carte d’empathie.";
    evidence: Mentions<Source> => evidence, "What proves it: sources.", "Ce qui le prouve : des sources.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}
