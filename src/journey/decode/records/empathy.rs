//! The six facets of an empathy map.

use crate::journey::Empathy;
use crate::journey::decode::forms::Texts;
use crate::journey::decode::record::record;

record! {
    Empathy, "empathy";
    thinks: Texts => thinks, "What they think.", "Ce qu’ils pensent.";
    feels: Texts => feels, "What they feel.", "Ce qu’ils ressentent.";
    sees: Texts => sees, "What they see.", "Ce qu’ils voient.";
    hears: Texts => hears, "What they hear.", "Ce qu’ils entendent.";
    says: Texts => says, "What they say.", "Ce qu’ils disent.";
    does: Texts => does, "What they do.", "Ce qu’ils font.";
}
