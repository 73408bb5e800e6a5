//! What the rows of a map can be about.

use super::Words;
use crate::picture::icons::Icon;
use crate::picture::ids::slug;

/// Ids of custom fields have no more characters than this.
const LONGEST_ID: usize = 60;

/// What a row can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaneKind {
    /// What it looks like.
    Storyboard,
    /// What the customer wants.
    Goals,
    /// What the customer does.
    Actions,
    /// Where they meet the company.
    Touchpoints,
    /// What they tell themselves.
    Thoughts,
    /// What they said.
    Quotes,
    /// What they feel.
    Emotions,
    /// What hurts.
    Pains,
    /// What could be better.
    Opportunities,
    /// What is measured.
    Kpis,
    /// What is decided; drawn by itself only when the emotions are not.
    Moments,
    /// Channels used.
    Channels,
    /// What they ask.
    Questions,
    /// What they need.
    Needs,
    /// What pleases.
    Gains,
    /// What they see of the company.
    Frontstage,
    /// What they do not see.
    Backstage,
    /// Supporting processes.
    Support,
    /// Systems.
    Systems,
    /// Who answers for it.
    Owners,
    /// Where it comes from.
    Evidence,
    /// The outside world.
    Context,
    /// A custom field: its key with the `x-`.
    Custom(String),
}

impl LaneKind {
    /// The rows that are drawn unless others are asked for.
    pub const USUAL: [Self; 10] = [
        Self::Storyboard,
        Self::Goals,
        Self::Actions,
        Self::Touchpoints,
        Self::Thoughts,
        Self::Quotes,
        Self::Emotions,
        Self::Pains,
        Self::Opportunities,
        Self::Kpis,
    ];

    /// The rows with a name of their own, the usual ones first.
    pub const NAMED: [Self; 21] = [
        Self::Storyboard,
        Self::Goals,
        Self::Actions,
        Self::Touchpoints,
        Self::Thoughts,
        Self::Quotes,
        Self::Emotions,
        Self::Pains,
        Self::Opportunities,
        Self::Kpis,
        Self::Channels,
        Self::Questions,
        Self::Needs,
        Self::Gains,
        Self::Frontstage,
        Self::Backstage,
        Self::Support,
        Self::Systems,
        Self::Owners,
        Self::Evidence,
        Self::Context,
    ];

    /// The names of [`NAMED`](Self::NAMED).
    pub fn names() -> impl Iterator<Item = &'static str> {
        static NAMED: [LaneKind; LaneKind::NAMED.len()] = LaneKind::NAMED;
        NAMED.iter().map(Self::name)
    }

    /// The row of that name: `goals`, or a custom field with its `x-`.
    pub fn named(name: &str) -> Option<Self> {
        let custom = name.strip_prefix("x-").filter(|rest| !rest.is_empty());
        let known = Self::NAMED.into_iter().find(|kind| kind.name() == name);
        known.or_else(|| custom.map(|_| Self::Custom(name.to_owned())))
    }

    /// The name, as `--lanes` takes it.
    pub fn name(&self) -> &str {
        match self {
            Self::Storyboard => "storyboard",
            Self::Goals => "goals",
            Self::Actions => "actions",
            Self::Touchpoints => "touchpoints",
            Self::Thoughts => "thoughts",
            Self::Quotes => "quotes",
            Self::Emotions => "emotions",
            Self::Pains => "pains",
            Self::Opportunities => "opportunities",
            Self::Kpis => "kpis",
            Self::Moments => "moments",
            Self::Channels => "channels",
            Self::Questions => "questions",
            Self::Needs => "needs",
            Self::Gains => "gains",
            Self::Frontstage => "frontstage",
            Self::Backstage => "backstage",
            Self::Support => "support",
            Self::Systems => "systems",
            Self::Owners => "owners",
            Self::Evidence => "evidence",
            Self::Context => "context",
            Self::Custom(key) => key,
        }
    }

    /// The name among ids, where custom fields may not be called what they like.
    pub fn id(&self) -> String {
        slug(self.name(), LONGEST_ID)
    }

    /// The id of its row.
    pub fn group_id(&self) -> String {
        format!("lane-{}", self.id())
    }

    /// Its icon.
    pub const fn icon(&self) -> Icon {
        match self {
            Self::Storyboard => Icon::Presentation,
            Self::Goals => Icon::Target,
            Self::Actions => Icon::ListChecks,
            Self::Touchpoints => Icon::MousePointerClick,
            Self::Thoughts => Icon::MessageCircle,
            Self::Quotes => Icon::Quote,
            Self::Emotions => Icon::Heart,
            Self::Pains => Icon::TriangleAlert,
            Self::Opportunities => Icon::Lightbulb,
            Self::Kpis => Icon::Gauge,
            Self::Moments => Icon::Star,
            Self::Channels => Icon::MessagesSquare,
            Self::Questions => Icon::CircleQuestionMark,
            Self::Needs => Icon::HandHeart,
            Self::Gains => Icon::ThumbsUp,
            Self::Frontstage => Icon::Eye,
            Self::Backstage => Icon::Workflow,
            Self::Support => Icon::Layers,
            Self::Systems => Icon::Server,
            Self::Owners => Icon::User,
            Self::Evidence => Icon::FileSearch,
            Self::Context => Icon::Globe,
            Self::Custom(_) => Icon::FileText,
        }
    }

    /// Its name on the picture.
    pub(super) fn label(&self, words: Words) -> String {
        match self {
            Self::Custom(key) => words.capitalized(&key["x-".len()..].replace(['-', '_'], " ")),
            named => words.label(&format!("lane-{}", named.name())),
        }
    }
}
