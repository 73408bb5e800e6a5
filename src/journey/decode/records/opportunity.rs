//! Fields of an opportunity.

use crate::journey::decode::forms::{
    Day, Grade, Id, LeverName, Mentions, OneOf, OneText, Owner, Places, References, Texts, Title,
};
use crate::journey::decode::record::record;
use crate::journey::{Kpi, Opportunity, Pain, Progress, Source};

record! {
    Opportunity, "opportunity", custom: custom;
    #[needed] opportunity: Title => title, "What could be done.", "Ce que l’on pourrait faire.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    solves: References<Pain> => solves, "The pains it answers.", "Les irritants qu’elle résout.";
    at: Places => at, "Where it acts: stage or stage/touchpoint.", "Où elle agit : étape ou étape/point de contact.";
    customer_value: Grade => customer_value, "Effect on satisfaction, 1 to 5.", "L’effet sur la satisfaction, de 1 à 5.";
    business_value: Grade => business_value, "Effect on the company's objectives, 1 to 5.", "L’effet sur les objectifs de l’entreprise, de 1 à 5.";
    effort: Grade => effort, "Work, 1 to 5.", "L’effort, de 1 à 5.";
    moves: References<Kpi> => moves, "The KPIs it should move.", "Les indicateurs qu’elle doit faire bouger.";
    status: OneOf<Progress> => status, "How far it is.", "Où elle en est.";
    owner: Owner => owner, "Who answers for it.", "Qui en répond.";
    due: Day => due, "When it should be done.", "Pour quand.";
    theme: OneText => theme, "The group it belongs to.", "Le groupe auquel elle appartient.";
    lever: LeverName => lever, "The lever of improvement.", "Le levier d’amélioration.";
    link: OneText => link, "A ticket or page.", "Un ticket ou une page.";
    evidence: Mentions<Source> => evidence, "What proves it: sources.", "Ce qui le prouve : des sources.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}
