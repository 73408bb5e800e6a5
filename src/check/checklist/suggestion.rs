//! What customers usually meet at a stage, and what usually helps there.

use crate::journey::StageKind;
use crate::journey::vocabulary::{Tongue, catalogue};

/// What is usual at stages of a kind, as names that `suggest-<name>` words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What customers usually meet.
    pub meet: &'static str,
    /// What usually helps.
    pub help: &'static str,
    /// What usually hurts.
    pub pains: &'static str,
    /// What could be done about it.
    pub ideas: &'static str,
    kind: StageKind,
}

/// So many KPIs are suggested: too many are noise.
const MOST_KPIS: usize = 4;

impl Suggestion {
    /// What is usual at stages of that kind; nothing is where customers leave.
    pub fn of(kind: StageKind) -> Option<Self> {
        let [meet, help, pains, ideas] = match kind {
            StageKind::Awareness | StageKind::NeedRecognition => {
                ["awareness-meet", "awareness-help", "awareness-pains", "awareness-ideas"]
            }
            StageKind::Consideration | StageKind::Evaluation => [
                "consideration-meet",
                "consideration-help",
                "consideration-pains",
                "consideration-ideas",
            ],
            StageKind::Purchase => {
                ["purchase-meet", "purchase-help", "purchase-pains", "purchase-ideas"]
            }
            StageKind::Delivery => {
                ["delivery-meet", "delivery-help", "delivery-pains", "delivery-ideas"]
            }
            StageKind::Onboarding
            | StageKind::Adoption
            | StageKind::Use
            | StageKind::Performance => ["use-meet", "use-help", "use-pains", "use-ideas"],
            StageKind::Support => {
                ["support-meet", "support-help", "support-pains", "support-ideas"]
            }
            StageKind::Loyalty
            | StageKind::Expansion
            | StageKind::Advocacy
            | StageKind::Transformation => {
                ["loyalty-meet", "loyalty-help", "loyalty-pains", "loyalty-ideas"]
            }
            StageKind::Exit => return None,
        };
        Some(Self { meet, help, pains, ideas, kind })
    }

    /// A few KPIs of the catalogue that fit such a stage, by their names in the language `tag`.
    pub fn kpis(self, tag: &str) -> impl Iterator<Item = &'static str> {
        let tongue = if tag == "fr" { Tongue::French } else { Tongue::English };
        let fitting = catalogue().iter().filter(move |kpi| kpi.fits.contains(&self.kind));
        fitting.take(MOST_KPIS).map(move |kpi| kpi.name(tongue))
    }
}
