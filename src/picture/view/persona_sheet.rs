//! Everything that is known of one persona, and how their journey feels to them.

use super::chips::channel_icon;
use super::header::persona_card;
use super::{
    Backing, Chip, Frame, Meaning, PageNumber, PersonaCard, Symbol, ViewOptions, Words, card,
    words_of,
};
use crate::journey::{Confidence, Index, Journey, Persona, PersonaKind, Text, Unit};
use crate::picture::icons::Icon;

/// A persona on a page.
#[derive(Clone, Debug)]
pub struct PersonaSheet {
    /// What stands around it.
    pub frame: Frame,
    /// Who they are.
    pub portrait: PersonaCard,
    /// Whom they stand for.
    pub standing: Standing,
    /// What is known of them, none of it empty.
    pub panels: Vec<Panel>,
    /// How the journey feels; `None` where nothing is said.
    pub path: Option<FeltPath>,
}

/// The place of a persona among the customers.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The segment.
    pub segment: Option<String>,
    /// Its share of customers, 0 to 1, and in words.
    pub share: Option<(f64, String)>,
    /// What they are to the company, what they bring a year, how much they count.
    pub notes: Vec<String>,
}

/// One thing that is known of a persona.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Its name in ids.
    pub name: &'static str,
    /// Its symbol.
    pub icon: Icon,
    /// Its title.
    pub label: String,
    /// Whether it helps or hurts.
    pub leaning: Leaning,
    /// What stands in it.
    pub content: PanelContent,
}

/// Whether what a panel says is good or bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// Neither.
    Neutral,
    /// What they hope for.
    Good,
    /// What hurts.
    Bad,
    /// Nothing proves it.
    Unproven,
}

/// What stands in a panel.
#[derive(Clone, Debug)]
pub enum PanelContent {
    /// A list.
    Texts(Vec<String>),
    /// Names with their values.
    Facts(Vec<(String, String)>),
    /// Channels.
    Chips(Vec<Chip>),
}

/// The stages of a map by how they feel.
#[derive(Clone, Debug)]
pub struct FeltPath {
    /// The title of the map.
    pub title: String,
    /// The stages.
    pub stops: Vec<Stop>,
    /// The stages where it feels best and worst, by place, the best one first; one where all feel
    /// the same.
    pub extremes: Vec<usize>,
}

/// A stage and its feeling.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Its number, from 1.
    pub number: usize,
    /// Its name.
    pub title: String,
    /// From −2 to +2; `None` where nothing is said.
    pub score: Option<f64>,
    /// The word for it, or the score.
    pub word: String,
}

impl PersonaSheet {
    /// The sheet of a persona; of nobody, a page that says so.
    pub fn of(journey: &Journey, options: &ViewOptions, persona: Option<Index<Persona>>) -> Self {
        let words = words_of(journey, options);
        let title = options.title(journey);
        let known = persona.map(|index| journey.persona_at(index));
        let mut portrait = match persona {
            Some(index) => persona_card(journey, index, &options.images, words),
            None => PersonaCard::nobody(words),
        };
        portrait.traits = set_all(known.map(|it| it.traits.as_slice()).unwrap_or_default(), words);
        let eyebrow = format!("{} · {title}", words.label("persona"));
        let id = known.map_or("persona", |persona| persona.id.as_str());
        let name = portrait.name.clone();
        let mut frame = Frame::of(journey, options, &format!("persona-{id}"), &eyebrow, name);
        frame.header.title.clear();
        let panels = known.map(|it| panels(journey, it, words)).unwrap_or_default();
        if panels.iter().any(|panel| panel.leaning == Leaning::Unproven) {
            let symbol = Symbol::Hypothesis;
            frame.legend.push(Meaning { symbol, words: words.label(symbol.label()) });
        }
        Self {
            standing: known.map(|it| Standing::of(it, words)).unwrap_or_default(),
            panels,
            path: FeltPath::of(journey, persona, title, words),
            portrait,
            frame,
        }
    }
}

impl PersonaSheet {
    /// One page of several, with its share of the panels; the journey stands on the last.
    pub fn page(&self, number: PageNumber) -> Self {
        let path = if number.number == number.count { self.path.clone() } else { None };
        let panels = self.panels[number.share(self.panels.len())].to_vec();
        let frame = self.frame.clone().as_page(number);
        Self { frame, panels, path, ..self.clone() }
    }
}

impl PersonaCard {
    /// The card of a persona whom nobody has named yet.
    pub(super) fn nobody(words: Words) -> Self {
        Self {
            name: words.label("persona-unnamed"),
            initials: "?".to_owned(),
            photo: None,
            role: None,
            traits: Vec::new(),
            quote: None,
            goals: Vec::new(),
            others: None,
            backing: Backing::Solid,
        }
    }
}

impl Standing {
    fn of(persona: &Persona, words: Words) -> Self {
        let share = persona.share.as_ref().map(|share| {
            let ratio = share.ratio().unwrap_or_default().clamp(0.0, 1.0);
            (ratio, words.quantity(share, Some(&Unit::Percent)))
        });
        let kind = persona.kind.map(|kind| words.label(kind_label(kind.value)));
        let value = persona.value.as_ref();
        let value = value.map(|value| words.about("persona-value", &words.quantity(value, None)));
        let priority = persona.priority.as_ref();
        let priority = priority.map(|it| words.about("persona-priority", &it.value.to_string()));
        Self {
            segment: persona.segment.as_ref().map(|segment| words.set(segment)),
            share,
            notes: [kind, value, priority].into_iter().flatten().collect(),
        }
    }
}

const fn kind_label(kind: PersonaKind) -> &'static str {
    match kind {
        PersonaKind::Customer => "kind-customer",
        PersonaKind::BusinessBuyer => "kind-business-buyer",
        PersonaKind::User => "kind-user",
        PersonaKind::Partner => "kind-partner",
        PersonaKind::Reseller => "kind-reseller",
        PersonaKind::Employee => "kind-employee",
        PersonaKind::Beneficiary => "kind-beneficiary",
    }
}

fn set_all(texts: &[Text], words: Words) -> Vec<String> {
    texts.iter().map(|text| words.set(text)).collect()
}

/// Who they are first, then what they want, then what makes it hard and what proves it.
fn panels(journey: &Journey, persona: &Persona, words: Words) -> Vec<Panel> {
    let facts = |list: &[(Text, Text)]| PanelContent::Facts(fact_list(list, words));
    let texts = |list: &[Text]| PanelContent::Texts(set_all(list, words));
    let one = |text: &Option<Text>| text.iter().cloned().collect::<Vec<_>>();
    let able = [&*persona.skills, &*persona.knowledge, &*one(&persona.capability)].concat();
    let success = [one(&persona.success), one(&persona.success_measure)].concat();
    let (neutral, good, bad) = (Leaning::Neutral, Leaning::Good, Leaning::Bad);
    let channels = persona.channels.iter().map(|channel| {
        let known = journey.channel(&channel.value);
        let name = journey.channel_name(&channel.value);
        Chip {
            title: words.capitalized(&words.set(name)),
            icon: known.map_or(Icon::MousePointerClick, channel_icon),
            is_decisive: false,
            outline: None,
            whose: Vec::new(),
        }
    });
    let is_proven = journey.confidence(&persona.evidence) != Confidence::Hypothesis;
    let proof = PanelContent::Texts(proof(journey, persona, words));
    let all = [
        ("who", Icon::User, neutral, facts(&persona.demographics)),
        ("company", Icon::Building, neutral, facts(&persona.firmographics)),
        ("behaviour", Icon::MousePointerClick, neutral, facts(&persona.behaviour)),
        ("preferences", Icon::ThumbsUp, neutral, texts(&persona.preferences)),
        ("able", Icon::Wrench, neutral, texts(&able)),
        ("channels", Icon::MessagesSquare, neutral, PanelContent::Chips(channels.collect())),
        ("goals", Icon::Target, neutral, texts(&persona.goals)),
        ("needs", Icon::HandHeart, neutral, texts(&persona.needs)),
        ("motivations", Icon::Heart, neutral, texts(&persona.motivations)),
        ("expectations", Icon::Eye, neutral, texts(&persona.expectations)),
        ("success", Icon::Flag, good, texts(&success)),
        ("responsibilities", Icon::Briefcase, neutral, texts(&persona.responsibilities)),
        ("business-goals", Icon::TrendingUp, neutral, texts(&persona.business_goals)),
        ("pains", Icon::TriangleAlert, bad, texts(&persona.pains)),
        ("challenges", Icon::Workflow, bad, texts(&persona.challenges)),
        ("evidence", Icon::FileSearch, if is_proven { neutral } else { Leaning::Unproven }, proof),
    ];
    let panels = all.into_iter().map(|(name, icon, leaning, content)| Panel {
        name,
        icon,
        label: words.label(&format!("of-persona-{name}")),
        leaning,
        content,
    });
    panels.filter(|panel| !panel.content.is_empty()).collect()
}

impl PanelContent {
    fn is_empty(&self) -> bool {
        match self {
            Self::Texts(texts) => texts.is_empty(),
            Self::Facts(facts) => facts.is_empty(),
            Self::Chips(chips) => chips.is_empty(),
        }
    }
}

fn fact_list(facts: &[(Text, Text)], words: Words) -> Vec<(String, String)> {
    let name = |key: &Text| words.capitalized(&words.set(&key.replace('_', " ")));
    facts.iter().map(|(key, value)| (name(key), words.set_quantity(value))).collect()
}

/// The sources with their samples and dates; without any, that there is none.
fn proof(journey: &Journey, persona: &Persona, words: Words) -> Vec<String> {
    let known = persona.evidence.iter().filter(|mention| mention.target.is_some());
    let sources = known.map(|mention| {
        let source = mention.target.map(|index| words.set(&journey.source_at(index).title));
        let mut parts: Vec<String> = source.into_iter().collect();
        for part in card::proof(journey, std::slice::from_ref(mention), words) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.join(" · ")
    });
    let sources: Vec<String> = sources.collect();
    if sources.is_empty() { vec![words.label("persona-unproven")] } else { sources }
}

impl FeltPath {
    fn of(
        journey: &Journey,
        persona: Option<Index<Persona>>,
        title: String,
        words: Words,
    ) -> Option<Self> {
        let stops = journey.stages.iter().enumerate().map(|(place, stage)| {
            let mood = journey.mood(stage, persona);
            let score = mood.as_ref().map(|mood| mood.score.0.clamp(-2.0, 2.0));
            let word = mood.and_then(|mood| mood.feeling.map(|word| words.set(word)));
            let number = || score.map(|score| words.signed(score)).unwrap_or_default();
            Stop {
                number: place + 1,
                title: words.set(&stage.title),
                score,
                word: words.capitalized(&word.unwrap_or_else(number)),
            }
        });
        let stops: Vec<Stop> = stops.collect();
        let known = || stops.iter().enumerate().filter_map(|(at, stop)| Some((at, stop.score?)));
        let better = |a: (usize, f64), b: (usize, f64)| if b.1 > a.1 { b } else { a };
        let worse = |a: (usize, f64), b: (usize, f64)| if b.1 < a.1 { b } else { a };
        let (highest, lowest) = (known().reduce(better)?, known().reduce(worse)?);
        let mut extremes = vec![highest.0];
        if lowest.1 < highest.1 {
            extremes.push(lowest.0);
        }
        Some(Self { title, stops, extremes })
    }
}
