//! Fields of a walk with customers.

use crate::journey::decode::forms::{Day, Entry, Mentions, OneOf, OneText, Sample};
use crate::journey::decode::record::record;
use crate::journey::{Source, Text, Validation, ValidationMethod};

record! {
    Validation, "validation";
    date: Day => date, "When.", "Quand.";
    by: OneText => by, "By whom.", "Par qui.";
    method: OneOf<ValidationMethod> => method, "How.", "Comment.";
    sample: Sample => sample, "With how many.", "Avec combien de personnes.";
    source: Mentions<Source> => source, "Where it is written up: sources.", "Où c’est consigné : des sources.";
    result: OneText => result, "What came out.", "Ce qui en est sorti.";
}

impl Entry for Validation {
    fn of_text(_: Text) -> Option<Self> {
        None
    }
}
