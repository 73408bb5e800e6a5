//! Fields that stages and touchpoints share.

use crate::journey::decode::forms::{
    Entries, Feelings, Files, FlagOnce, Insights, Lasting, Mentions, Names, OneText, Owner, Texts,
    Truth, Ways,
};
use crate::journey::decode::record::record;
use crate::journey::{Experience, Kpi, Opportunity, Pain, Quote, Source};

record! {
    Experience, "experience", custom: custom, none: none;
    goal: Texts => goal, "What the customer wants here.", "Ce que le client veut ici.";
    actions: Texts => actions, "What the customer does.", "Ce que fait le client.";
    thoughts: Texts => thoughts, "What they tell themselves.", "Ce qu’il se dit.";
    questions: Texts => questions, "What they ask.", "Ce qu’il demande.";
    needs: Texts => needs, "What they need.", "Ce dont il a besoin.";
    expectations: Texts => expectations, "What they expect.", "Ce qu’il attend.";
    alternatives: Texts => alternatives, "What else they consider.", "Ce qu’il envisage d’autre.";
    emotion: Feelings => emotion, "What they feel: a word, a number from −2 to +2, or both.", "Ce qu’il ressent : un mot, une note de −2 à +2, ou les deux.";
    emotion_target: Feelings => emotion_target, "What they should feel.", "Ce qu’il devrait ressentir.";
    quotes: Entries<Quote> => quotes, "What customers said.", "Ce que des clients ont dit.";
    pains: Mentions<Pain> => pains, "What hurts: texts, ids, or pains declared here.", "Ce qui gêne : des textes, des id, ou des irritants déclarés ici.";
    gains: Texts => gains, "What pleases.", "Ce qui fait plaisir.";
    opportunities: Mentions<Opportunity> => opportunities, "What could be better.", "Ce qui pourrait être mieux.";
    kpis: Mentions<Kpi> => kpis, "What is measured here.", "Ce que l’on mesure ici.";
    owner: Owner => owner, "Who answers for it.", "Qui en répond.";
    moment_of_truth: Truth => moment_of_truth, "Yes, or what is decided here.", "Oui, ou ce qui se décide ici.";
    resolved: FlagOnce => resolved, "Whether the customer's problem is solved here.", "Si le problème du client est résolu ici.";
    evidence: Mentions<Source> => evidence, "What proves it: sources.", "Ce qui le prouve : des sources.";
    micro: Files => micro, "Micro journeys that detail it: files.", "Les micro parcours qui le détaillent : des fichiers.";
    when: OneText => when, "When it happens.", "Quand cela arrive.";
    duration: Lasting => duration, "How long it lasts.", "Combien de temps cela dure.";
    wait: Lasting => wait, "How long the customer waits.", "Combien de temps le client attend.";
    max_wait: Lasting => max_wait, "How long they would accept to wait.", "Combien de temps il accepterait d’attendre.";
    next: Ways => next, "Where they go next: an id, a list, or ids with shares; exit ends.", "La suite : un id, une liste, ou des id et leur part ; sortie termine.";
    events: Names => events, "Event names of the logs that belong here.", "Les noms d’événements des journaux qui en relèvent.";
    insights: Insights => insights, "What was understood.", "Ce que l’on a compris.";
    image: OneText => image, "A picture of it: a PNG, JPEG or SVG file.", "Une image : un fichier PNG, JPEG ou SVG.";
    frontstage: Texts => frontstage, "What the customer sees of the company.", "Ce que le client voit de l’entreprise.";
    backstage: Texts => backstage, "What happens behind the line of visibility.", "Ce qui se passe en coulisses.";
    support: Texts => support, "Supporting processes.", "Les processus qui soutiennent.";
    systems: Names => systems, "Systems involved.", "Les systèmes en jeu.";
    artefacts: Texts => artefacts, "Things handed over or shown.", "Ce qui est remis ou montré.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}
