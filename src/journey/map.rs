//! One map: the whole file.

use super::vocabulary::{self, ChannelKind, Tongue, fold};
use super::{
    Channel, ConfiguredOwner, Date, Evidence, Index, Kpi, Mention, Opportunity, Pain, Persona,
    Quantity, Source, Stage, Text,
};
use crate::text::{Span, Spanned};

/// A customer journey map.
#[derive(Clone, Debug, Default)]
pub struct Journey {
    /// What the map is called; `None` only on a broken file.
    pub title: Option<Text>,
    /// Its id: given, or made from the title.
    pub id: String,
    /// Whose language its labels, typography and numbers follow.
    pub language: Language,
    /// The one sentence for the board.
    pub headline: Option<Text>,
    /// The KPIs of the header's tiles, at most four.
    pub highlights: Vec<Mention<Kpi>>,
    /// What the customer wants.
    pub goal: Option<Text>,
    /// What happens, and what happened before.
    pub scenario: Option<Text>,
    /// First or loyal purchase, shop or web.
    pub situation: Option<Text>,
    /// The first moment.
    pub starts: Option<Text>,
    /// The last moment.
    pub ends: Option<Text>,
    /// What the company wants.
    pub objectives: Vec<Objective>,
    /// Whole life cycle, or one contact reason.
    pub level: Level,
    /// As it is, or as it should be.
    pub state: State,
    /// The moment of another map that this one details: `file#stage/touchpoint` as written.
    pub parent: Option<Text>,
    /// The contact reason of a micro journey.
    pub reason: Option<Text>,
    /// The current map that this one would replace, a file as written.
    pub replaces: Option<Text>,
    /// Who buys from whom.
    pub market: Option<Spanned<Market>>,
    /// The trade.
    pub sector: Option<Text>,
    /// Who answers for the map.
    pub owner: Option<Text>,
    /// Who made it.
    pub team: Vec<Member>,
    /// Who stands behind it.
    pub sponsor: Option<Member>,
    /// Guiding statements.
    pub principles: Vec<Text>,
    /// How far the map itself is.
    pub status: Option<Spanned<Status>>,
    /// When it was last brought up to date.
    pub updated: Option<Spanned<Date>>,
    /// How often it should be.
    pub review_every: Option<Spanned<Quantity>>,
    /// Its version, free text.
    pub version: Option<Text>,
    /// When it was walked with customers.
    pub validated: Vec<Validation>,
    /// The outside world.
    pub context: Context,
    /// Whose journey it is; the first is the principal.
    pub persona: Vec<Mention<Persona>>,
    /// All personas the map knows: its own, then those of libraries that it mentions.
    pub personas: Vec<Persona>,
    /// All pains, in the order they are first written.
    pub pains: Vec<Pain>,
    /// All opportunities, likewise.
    pub opportunities: Vec<Opportunity>,
    /// All KPIs that are declared or mentioned, likewise.
    pub kpis: Vec<Kpi>,
    /// All sources, likewise.
    pub sources: Vec<Source>,
    /// Why customers get in touch.
    pub contact_reasons: Vec<ContactReason>,
    /// Library files as written.
    pub uses: Vec<Text>,
    /// The stages in order.
    pub stages: Vec<Stage>,
    /// How events are counted for this map.
    pub measure: Option<MeasureSettings>,
    /// The channels that the map mentions, each once, in the order they are first written.
    pub channels: Vec<ChannelInfo>,
    /// Those who may own things, with their names; empty where anybody may.
    pub owners: Vec<ConfiguredOwner>,
    /// Remarks.
    pub notes: Vec<Text>,
    /// Custom fields.
    pub custom: Vec<Custom>,
    /// The whole mapping.
    pub span: Span,
}

/// The language of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// A BCP 47 tag: `en`, `fr`, `fr-CA`, `ar`.
    pub tag: String,
    /// The language of its keys: one may write in Arabic under English keys.
    pub keys: Tongue,
}

/// How much of the relation a map covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// The whole life cycle.
    #[default]
    Macro,
    /// One contact reason.
    Micro,
}

/// Whether a map shows what is or what should be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// As it is.
    #[default]
    Current,
    /// As it will be.
    Future,
    /// As it should be.
    Ideal,
}

/// Who buys from whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Market {
    /// Businesses.
    B2b,
    /// Consumers.
    B2c,
    /// Consumers, through businesses.
    B2b2c,
}

/// How far a map is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Being written.
    Draft,
    /// Being read.
    Review,
    /// Agreed.
    Approved,
    /// No longer kept.
    Archived,
}

/// What the company wants from the journey.
#[derive(Clone, Debug, Default)]
pub struct Objective {
    /// The objective.
    pub title: Text,
    /// For whom.
    pub kind: Option<Spanned<ObjectiveKind>>,
    /// What measures it.
    pub kpi: Option<Mention<Kpi>>,
    /// Where that KPI should go.
    pub target: Option<Spanned<Quantity>>,
    /// By when.
    pub due: Option<Spanned<Date>>,
    /// Custom fields.
    pub custom: Vec<Custom>,
}

/// For whom an objective is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectiveKind {
    /// The company.
    Business,
    /// The customer.
    Experience,
}

/// Somebody of the team.
#[derive(Clone, Debug, Default)]
pub struct Member {
    /// The name, or the department when only a text was given.
    pub name: Text,
    /// Their department.
    pub department: Option<Text>,
    /// Their role.
    pub role: Option<Text>,
}

/// One walk through the journey with customers.
#[derive(Clone, Debug, Default)]
pub struct Validation {
    /// When.
    pub date: Option<Spanned<Date>>,
    /// By whom.
    pub by: Option<Text>,
    /// How.
    pub method: Option<Spanned<ValidationMethod>>,
    /// With how many.
    pub sample: Option<Spanned<u64>>,
    /// Where it is written up.
    pub source: Evidence,
    /// What came out.
    pub result: Option<Text>,
}

/// How a journey was walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValidationMethod {
    /// Played through.
    Simulation,
    /// Tested with users.
    UserTest,
    /// By a mystery shopper.
    MysteryShopper,
    /// Read by customers.
    CustomerReview,
}

/// The outside world (PESTEL and competition).
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Politics.
    pub political: Vec<Text>,
    /// The economy.
    pub economic: Vec<Text>,
    /// Society.
    pub social: Vec<Text>,
    /// Technology.
    pub technological: Vec<Text>,
    /// The environment.
    pub environmental: Vec<Text>,
    /// The law.
    pub legal: Vec<Text>,
    /// Competitors.
    pub competition: Vec<Text>,
}

/// Why customers get in touch.
#[derive(Clone, Debug, Default)]
pub struct ContactReason {
    /// The reason.
    pub title: Text,
    /// How often.
    pub volume: Option<Spanned<Quantity>>,
    /// A kind in free words.
    pub kind: Option<Text>,
    /// Micro journeys that detail it.
    pub micro: Vec<Text>,
    /// Remarks.
    pub notes: Vec<Text>,
}

/// How events are counted, where a map differs from the configuration.
#[derive(Clone, Debug, Default)]
pub struct MeasureSettings {
    /// The longest time between the first and the last step.
    pub window: Option<Spanned<Quantity>>,
    /// How the funnel counts: `closed`, `open`, `strict`, `first-entry`.
    pub funnel: Option<Text>,
    /// After so long without an event a customer is gone.
    pub inactivity: Option<Spanned<Quantity>>,
    /// What counts as a bounce.
    pub bounce: Option<Text>,
    /// Events that show engagement.
    pub engagement: Vec<Text>,
    /// Names of the log's columns.
    pub columns: Vec<(Text, Text)>,
}

/// A channel as a map shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelInfo {
    /// Its id.
    pub id: Channel,
    /// Its name in the map's language, or as configured.
    pub name: String,
    /// Where it is; `None` when the configuration does not say.
    pub kind: Option<ChannelKind>,
    /// The built-in channel it is a case of: LinkedIn is a social network.
    pub within: Option<&'static str>,
    /// Who runs it, when configured.
    pub owner: Option<String>,
    /// Whether anybody looks after it.
    pub managed: bool,
}

/// A custom field, `x-…`, with its texts.
#[derive(Clone, Debug)]
pub struct Custom {
    /// The key with its `x-`.
    pub key: Text,
    /// Its text or texts; of a mapping or a deeper list, the scalars in order.
    pub values: Vec<Text>,
}

impl Default for Language {
    fn default() -> Self {
        Self::of_tag("en")
    }
}

impl Context {
    /// The keys of the seven parts, in their order.
    pub const KEYS: [&'static str; 7] = [
        "political",
        "economic",
        "social",
        "technological",
        "environmental",
        "legal",
        "competition",
    ];

    /// The seven parts, in the order of the page: PESTEL, then competition.
    pub fn parts(&self) -> [&[Text]; 7] {
        [
            &self.political,
            &self.economic,
            &self.social,
            &self.technological,
            &self.environmental,
            &self.legal,
            &self.competition,
        ]
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|part| part.is_empty())
    }
}

impl Language {
    /// The language of labels and typography: French, and English for all others.
    pub fn tongue(&self) -> Tongue {
        tongue_of(&self.tag)
    }

    /// The language of that tag, with its own keys.
    pub fn of_tag(tag: impl Into<String>) -> Self {
        let tag = tag.into();
        let keys = tongue_of(&tag);
        Self { tag, keys }
    }

    /// The key that a map in this language writes for an English one.
    pub fn key(&self, english: &'static str) -> &'static str {
        vocabulary::key(english).map_or(english, |key| key.name(self.keys))
    }

    /// Of English keys with whether they are there, those that are not, as [`Self::key`] writes them.
    pub fn missing(&self, needed: impl IntoIterator<Item = (&'static str, bool)>) -> Vec<String> {
        let absent = needed.into_iter().filter(|(_, is_there)| !is_there);
        absent.map(|(key, _)| self.key(key).to_owned()).collect()
    }
}

fn tongue_of(tag: &str) -> Tongue {
    match tag.split('-').next() {
        Some(main) if main.eq_ignore_ascii_case("fr") => Tongue::French,
        _ => Tongue::English,
    }
}

impl Journey {
    /// Whether it was read from a map at all: one has a title, or at least stages.
    pub fn is_map(&self) -> bool {
        self.title.is_some() || !self.stages.is_empty()
    }

    /// What the map knows of a channel that it mentions.
    pub fn channel(&self, id: &Channel) -> Option<&ChannelInfo> {
        self.channels.iter().find(|channel| channel.id == *id)
    }

    /// What the map calls a channel; its id when the map does not mention it.
    pub fn channel_name<'j>(&'j self, id: &'j Channel) -> &'j str {
        self.channel(id).map_or(&id.0, |channel| &channel.name)
    }

    /// The name of an owner that the map writes by name or id; its own words where no name is
    /// configured.
    pub fn owner_name<'j>(&'j self, owner: &'j str) -> &'j str {
        self.owner(owner).and_then(|known| known.name.as_deref()).unwrap_or(owner)
    }

    /// The id of an owner that the map writes by name or id; its own words where none is configured.
    pub fn owner_id<'j>(&'j self, owner: &'j str) -> &'j str {
        self.owner(owner).map_or(owner, |known| &known.id)
    }

    /// An id goes before a name.
    fn owner(&self, owner: &str) -> Option<&ConfiguredOwner> {
        let folded = fold(owner);
        let is_named =
            |known: &&ConfiguredOwner| known.name.as_ref().is_some_and(|it| fold(it) == folded);
        let by_id = self.owners.iter().find(|known| fold(&known.id) == folded);
        by_id.or_else(|| self.owners.iter().find(is_named))
    }
}

macro_rules! items {
    ($($(#[$doc:meta])* $name:ident: $item:ident in $list:ident;)*) => {
        impl Journey {
            $($(#[$doc])*
            pub fn $name(&self, index: Index<$item>) -> &$item {
                &self.$list[index.0]
            })*
        }
    };
}

items! {
    /// The persona at that place.
    persona_at: Persona in personas;
    /// The pain at that place.
    pain_at: Pain in pains;
    /// The opportunity at that place.
    opportunity_at: Opportunity in opportunities;
    /// The KPI at that place.
    kpi_at: Kpi in kpis;
    /// The source at that place.
    source_at: Source in sources;
    /// The stage at that place.
    stage_at: Stage in stages;
}
