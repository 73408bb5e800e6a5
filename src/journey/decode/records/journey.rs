//! Fields of a map.

use crate::journey::decode::forms::{
    Day, Declarations, Entries, Exactly, Highlights, Id, LanguageTag, Lasting, MapTitle, Mentions,
    Nested, OneEntry, OneFile, OneOf, OneText, Optional, Owner, StageList, Texts, Uses,
};
use crate::journey::decode::record::record;
use crate::journey::{
    ContactReason, Context, Journey, Kpi, Level, Market, MeasureSettings, Member, Objective,
    Opportunity, Pain, Persona, Source, State, Status, Validation,
};

record! {
    Journey, "map", custom: custom;
    #[needed] journey: MapTitle => title, "What the map is called; the first key.", "Le nom du parcours ; la première clé.";
    lang: LanguageTag => language, "The language of its labels, for example en or fr.", "La langue de ses libellés, par exemple fr ou en.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    level: Exactly<Level> => level, "macro: the whole life cycle; micro: one contact reason.", "macro : tout le cycle de vie ; micro : un seul motif de contact.";
    state: Exactly<State> => state, "As it is, as it will be, as it should be.", "Tel qu’il est, tel qu’il sera, tel qu’il devrait être.";
    headline: OneText => headline, "The one sentence for the board.", "La phrase pour le comité de direction.";
    highlights: Highlights => highlights, "The KPIs of the header, at most four.", "Les indicateurs de l’en-tête, quatre au plus.";
    persona: Mentions<Persona> => persona, "Whose journey it is; the first is the principal.", "De qui c’est le parcours ; le premier est le principal.";
    goal: OneText => goal, "What the customer wants.", "Ce que veut le client.";
    scenario: OneText => scenario, "What happens, and what happened before.", "Ce qui se passe, et ce qui s’est passé avant.";
    situation: OneText => situation, "First or loyal purchase, shop or web.", "Premier achat ou client fidèle, boutique ou web.";
    starts: OneText => starts, "The first moment.", "Le premier moment.";
    ends: OneText => ends, "The last moment.", "Le dernier moment.";
    objectives: Entries<Objective> => objectives, "What the company wants, business first, then experience.", "Ce que veut l’entreprise : l’activité d’abord, l’expérience ensuite.";
    parent: OneFile => parent, "The moment that this micro journey details: file#stage/touchpoint.", "Le moment que ce micro parcours détaille : fichier#étape/point-de-contact.";
    reason: OneText => reason, "The contact reason of a micro journey.", "Le motif de contact d’un micro parcours.";
    replaces: OneFile => replaces, "The current map that this one would replace: a file.", "Le parcours actuel que celui-ci remplacerait : un fichier.";
    market: OneOf<Market> => market, "Who buys from whom.", "Qui achète à qui.";
    sector: OneText => sector, "The trade.", "Le secteur.";
    owner: Owner => owner, "Who answers for the map.", "Qui répond du parcours.";
    team: Entries<Member> => team, "Who made it.", "Qui l’a fait.";
    sponsor: OneEntry<Member> => sponsor, "Who stands behind it.", "Qui le soutient.";
    principles: Texts => principles, "Guiding statements.", "Les principes directeurs.";
    status: OneOf<Status> => status, "How far the map itself is.", "Où en est le parcours lui-même.";
    updated: Day => updated, "When it was last brought up to date.", "Sa dernière mise à jour.";
    review_every: Lasting => review_every, "How often it should be, for example 90 d.", "À quel rythme le revoir, par exemple 90 j.";
    version: OneText => version, "Its version.", "Sa version.";
    validated: Entries<Validation> => validated, "When it was walked with customers.", "Quand il a été parcouru avec des clients.";
    context: Nested<Context> => context, "The outside world.", "Le monde extérieur.";
    #[needed] stages: StageList => stages, "The stages in order.", "Les étapes, dans l’ordre.";
    personas: Declarations<Persona> => personas, "Personas declared here.", "Les personas déclarés ici.";
    pains: Declarations<Pain> => pains, "Pains declared here.", "Les irritants déclarés ici.";
    opportunities: Declarations<Opportunity> => opportunities, "Opportunities declared here.", "Les opportunités déclarées ici.";
    kpis: Declarations<Kpi> => kpis, "KPIs declared here.", "Les indicateurs déclarés ici.";
    sources: Declarations<Source> => sources, "Sources declared here.", "Les sources déclarées ici.";
    contact_reasons: Entries<ContactReason> => contact_reasons, "Why customers get in touch.", "Pourquoi les clients prennent contact.";
    use: Uses => uses, "Libraries: files, relative to this one.", "Des bibliothèques : des fichiers, relatifs à celui-ci.";
    measure: Optional<MeasureSettings> => measure, "How events are counted.", "Comment compter les événements.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}
