//! Fields of the measuring settings.

use crate::journey::MeasureSettings;
use crate::journey::decode::forms::{Free, Lasting, OneText, Texts};
use crate::journey::decode::record::record;

record! {
    MeasureSettings, "measure";
    window: Lasting => window, "The longest time between the first and the last step.", "Le temps le plus long entre la première et la dernière étape.";
    funnel: OneText => funnel, "How the funnel counts: closed, open, strict, first-entry.", "Comment compte l’entonnoir : closed, open, strict, first-entry.";
    inactivity: Lasting => inactivity, "After so long without an event a customer is gone.", "Sans événement depuis si longtemps, un client est parti.";
    bounce: OneText => bounce, "What counts as a bounce.", "Ce qui compte comme un rebond.";
    engagement: Texts => engagement, "Events that show engagement.", "Les événements qui montrent l’engagement.";
    columns: Free => columns, "Names of the log's columns.", "Les noms des colonnes du journal.";
}
