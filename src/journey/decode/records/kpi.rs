//! Fields of a KPI.

use crate::journey::decode::forms::{
    CatalogueName, History, Id, Number, OneMention, OneText, Owner, Places, Plain, ScaleRange,
    Texts, Title, UnitName,
};
use crate::journey::decode::record::record;
use crate::journey::{Better, Family, Kpi, Source};

record! {
    Kpi, "kpi", custom: custom;
    #[needed] kpi: Title => title, "What is measured.", "Ce que l’on mesure.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    like: CatalogueName => like, "The catalogue entry it follows.", "L’indicateur du catalogue qu’il suit.";
    family: Plain<Family> => family, "What it tells about.", "Ce dont il parle.";
    formula: OneText => formula, "How it is computed.", "Comment il se calcule.";
    unit: UnitName => unit, "The unit of its numbers.", "L’unité de ses nombres.";
    scale: ScaleRange => scale, "The range of a score: 0-10, 1-7, 1-5 effort.", "L’étendue d’une note : 0-10, 1-7, 1-5 effort.";
    better: Plain<Better> => better, "Which way is good.", "Le bon sens.";
    baseline: Number => baseline, "Where it stood at first.", "Où il en était au départ.";
    target: Number => target, "Where it should go, without a sign.", "Où il doit aller, sans signe.";
    actual: Number => actual, "Where it stands; the last point of the history when absent.", "Où il en est ; le dernier point de l’historique s’il manque.";
    history: History => history, "Its values by date.", "Ses valeurs par date.";
    source: OneMention<Source> => source, "Where its numbers come from.", "D’où viennent ses nombres.";
    owner: Owner => owner, "Who answers for it.", "Qui en répond.";
    at: Places => at, "Where it is drawn when no stage lists it.", "Où le dessiner quand aucune étape ne le cite.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}
