//! Fields of somebody of the team.

use crate::journey::decode::forms::{Entry, OneText, Title};
use crate::journey::decode::record::record;
use crate::journey::{Member, Text};

record! {
    Member, "member";
    name: Title => name, "The name.", "Le nom.";
    department: OneText => department, "The department.", "Le service.";
    role: OneText => role, "The role.", "Le rôle.";
}

impl Entry for Member {
    fn of_text(words: Text) -> Option<Self> {
        Some(Self { name: words, ..Self::default() })
    }
}
