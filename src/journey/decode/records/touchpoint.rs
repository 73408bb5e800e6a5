//! Fields of a touchpoint.

use crate::journey::decode::forms::{Channels, Id, OneOf, References, Title};
use crate::journey::decode::record::record;
use crate::journey::{Category, Experience, Paid, Persona, Touchpoint};

record! {
    Touchpoint, "touchpoint", and experience: Experience;
    #[needed] touchpoint: Title => title, "What it is called.", "Son nom.";
    id: Id => id, "A short name for references.", "Un nom court pour y renvoyer.";
    channel: Channels => channels, "Where it happens.", "Par où cela passe.";
    category: OneOf<Category> => category, "Whose business it is.", "De qui cela relève.";
    paid: OneOf<Paid> => paid, "Owned, paid or earned.", "Propre, payant ou gagné.";
    persona: References<Persona> => persona, "Whose touchpoint it is.", "De qui c’est le point de contact.";
}
