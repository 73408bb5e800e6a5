//! Rules over journeys: diagnostics become findings with a level.
//!
//! A [`Rule`] is declared once, in `rules/`, with its page. Reading rules word the diagnostics of
//! `text` and `journey`; the others look at a [`Journey`](crate::journey::Journey). A [`Policy`]
//! says which of them report, and how loudly; [`examine()`] makes a file's findings.

mod baseline;
pub mod checklist;
mod collector;
mod digest;
mod examine;
mod excerpt;
mod finding;
mod fingerprint;
mod incomplete;
mod lacking;
mod level;
mod levels;
mod mending;
mod neighbours;
mod overview;
mod page;
mod private;
mod project;
mod rule;
mod rule_set;
mod rules;
pub mod score;
mod silencing;
mod suppression;
mod sweep;

pub use baseline::{Baseline, Known};
pub use collector::{Added, Collector};
pub use digest::{Digest, Link, micros_named};
pub use examine::{Conditions, Examined, LeftOut, Room, Seen, Subject, examine};
pub use excerpt::{Excerpt, Lines};
pub use finding::{Finding, Place};
pub use fingerprint::{Fingerprint, Fingerprints};
pub use incomplete::{MIN_SCORE, incomplete};
pub use level::Level;
pub use levels::{Levels, OptionValue, Policy, Profile};
pub use mending::{Mended, Trust, mend_findings};
pub use neighbours::{Neighbours, check_ties};
pub use overview::{Named, Overview};
pub use page::{Listing, Page};
pub use project::{Member, Project, ProjectCollector, Site, examine_project};
pub use rule::{Group, Mends, Occasion, OptionDefault, Rule, RuleOption};
pub use rule_set::RuleSet;
pub use rules::{RULES, rule_named};
pub use silencing::{Silencing, silence};
pub use suppression::{NeedsReason, Suppression};
