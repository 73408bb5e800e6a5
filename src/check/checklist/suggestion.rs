//! What customers usually meet at a stage, and what usually helps there.

use crate::journey::StageKind;

/// What is usual at stages of some kinds, as names that `suggest-<name>` words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What customers usually meet.
    pub meet: &'static str,
    /// What usually helps.
    pub help: &'static str,
}

impl Suggestion {
    /// What is usual at stages of that kind; nothing is where customers leave.
    pub fn of(kind: StageKind) -> Option<Self> {
        let (meet, help) = match kind {
            StageKind::Awareness | StageKind::NeedRecognition => {
                ("awareness-meet", "awareness-help")
            }
            StageKind::Consideration | StageKind::Evaluation => {
                ("consideration-meet", "consideration-help")
            }
            StageKind::Purchase => ("purchase-meet", "purchase-help"),
            StageKind::Delivery => ("delivery-meet", "delivery-help"),
            StageKind::Onboarding
            | StageKind::Adoption
            | StageKind::Use
            | StageKind::Performance => ("use-meet", "use-help"),
            StageKind::Support => ("support-meet", "support-help"),
            StageKind::Loyalty
            | StageKind::Expansion
            | StageKind::Advocacy
            | StageKind::Transformation => ("loyalty-meet", "loyalty-help"),
            StageKind::Exit => return None,
        };
        Some(Self { meet, help })
    }
}
