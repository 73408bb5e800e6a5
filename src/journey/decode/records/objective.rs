//! Fields of an objective.

use crate::journey::decode::forms::{Amount, Day, Entry, OneMention, OneOf, Title};
use crate::journey::decode::record::record;
use crate::journey::{Kpi, Objective, ObjectiveKind, Text};

record! {
    Objective, "objective", custom: custom;
    #[needed] objective: Title => title, "What the company wants.", "Ce que veut l’entreprise.";
    kind: OneOf<ObjectiveKind> => kind, "For whom: the business, or the experience.", "Pour qui : l’entreprise, ou l’expérience.";
    kpi: OneMention<Kpi> => kpi, "What measures it.", "Ce qui le mesure.";
    target: Amount => target, "Where the KPI should go.", "Où l’indicateur doit aller.";
    due: Day => due, "By when.", "Pour quand.";
}

impl Entry for Objective {
    fn of_text(words: Text) -> Option<Self> {
        Some(Self { title: words, ..Self::default() })
    }
}
