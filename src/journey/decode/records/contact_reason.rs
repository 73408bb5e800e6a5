//! Fields of a contact reason.

use crate::journey::decode::forms::{Amount, Entry, Files, OneText, Texts, Title};
use crate::journey::decode::record::record;
use crate::journey::{ContactReason, Text};

record! {
    ContactReason, "contact-reason";
    #[needed] reason: Title => title, "Why customers get in touch.", "Pourquoi les clients prennent contact.";
    volume: Amount => volume, "How often, for example 1200/month.", "À quelle fréquence, par exemple 1 200/mois.";
    kind: OneText => kind, "A kind in free words.", "Un type, en mots libres.";
    micro: Files => micro, "Micro journeys that detail it: files.", "Les micro parcours qui le détaillent : des fichiers.";
    notes: Texts => notes, "Remarks.", "Remarques.";
}

impl Entry for ContactReason {
    fn of_text(words: Text) -> Option<Self> {
        Some(Self { title: words, ..Self::default() })
    }
}
