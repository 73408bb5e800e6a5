//! Fields of a stage.

use crate::journey::decode::forms::{
    Flag, Id, OneText, Optional, Plain, Title, TouchpointList, Width,
};
use crate::journey::decode::record::record;
use crate::journey::{Context, Experience, Stage, StageKind};

record! {
    Stage, "stage", and experience: Experience;
    #[needed] stage: Title => title, "What it is called.", "Son nom.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    phase: OneText => phase, "The phase; consecutive stages of one phase share a bar.", "La phase ; les étapes voisines d’une même phase partagent un bandeau.";
    kind: Plain<StageKind> => kind, "What happens here; inferred from the title when absent.", "Ce qui se passe ici ; déduit du titre s’il manque.";
    touchpoints: TouchpointList => touchpoints, "Where the customer meets the company; none when nobody is there.", "Où le client rencontre l’entreprise ; aucun quand personne n’est là.";
    context: Optional<Context> => context, "The outside world at this stage.", "Le monde extérieur à cette étape.";
    terminal: Flag => terminal, "Whether the journey may rightly end here.", "Si le parcours peut bien finir ici.";
    funnel: Flag => funnel, "false: no step of the funnel.", "false : pas une marche de l’entonnoir.";
    width: Width => width, "The column's weight, 0.5 to 3.", "Le poids de la colonne, de 0,5 à 3.";
}
