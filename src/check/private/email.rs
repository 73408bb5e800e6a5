//! E-mail addresses.

use std::ops::Range;

use crate::journey::vocabulary::fold;

/// The address around the `@` at `at`, unless it is that of a department.
pub(super) fn email(text: &str, at: usize) -> Option<Range<usize>> {
    let of_local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let start = text[..at].trim_end_matches(of_local).len();
    let behind = &text[at + 1..];
    let length = behind.len()
        - behind.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || ".-".contains(c)).len();
    let domain = behind[..length].trim_end_matches(['.', '-']);
    let (name, country) = domain.rsplit_once('.')?;
    let local = &text[start..at];
    let is_address = !local.is_empty()
        && !name.is_empty()
        && country.len() >= 2
        && country.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_address && !is_of_a_department(local)).then(|| start..at + 1 + domain.len())
}

fn is_of_a_department(local: &str) -> bool {
    const DEPARTMENTS: [&str; 31] = [
        "accueil",
        "admin",
        "aide",
        "billing",
        "bonjour",
        "care",
        "clients",
        "commercial",
        "communication",
        "compta",
        "contact",
        "customer",
        "customerservice",
        "facturation",
        "hello",
        "help",
        "helpdesk",
        "info",
        "infos",
        "marketing",
        "no",
        "noreply",
        "office",
        "orders",
        "presse",
        "reservation",
        "returns",
        "sales",
        "sav",
        "service",
        "support",
    ];
    let folded = fold(local);
    folded.split('-').next().is_some_and(|word| DEPARTMENTS.contains(&word))
}
