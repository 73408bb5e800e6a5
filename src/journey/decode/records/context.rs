//! Fields of the outside world.

use crate::journey::Context;
use crate::journey::decode::forms::Texts;
use crate::journey::decode::record::record;

record! {
    Context, "context";
    political: Texts => political, "What politics do to this journey.", "Ce que la politique fait à ce parcours.";
    economic: Texts => economic, "What the economy does to it.", "Ce que l’économie lui fait.";
    social: Texts => social, "What society does to it.", "Ce que la société lui fait.";
    technological: Texts => technological, "What technology does to it.", "Ce que la technologie lui fait.";
    environmental: Texts => environmental, "What the environment does to it.", "Ce que l’environnement lui fait.";
    legal: Texts => legal, "What the law does to it.", "Ce que le droit lui fait.";
    competition: Texts => competition, "What competitors do.", "Ce que font les concurrents.";
}
