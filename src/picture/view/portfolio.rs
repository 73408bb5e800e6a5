//! Many maps at once: whose journeys are known at which stages, and how each map stands.

use std::collections::BTreeMap;

use super::{Frame, Meaning, Owners, PageNumber, Symbol, ViewOptions, Words, words_of};
use crate::journey::{Choice, Experience, Index, Journey, Persona, Score, StageKind, State};
use crate::locale::Locale;

/// An overview of maps.
#[derive(Clone, Debug)]
pub struct Portfolio {
    /// What stands around it.
    pub frame: Frame,
    /// The kinds of stages that occur, in the order customers pass them.
    pub kinds: Vec<String>,
    /// Each persona at each kind of stage.
    pub coverage: Vec<CoverageRow>,
    /// The names of the columns of the maps.
    pub heads: MapHeads,
    /// The maps, those that hurt most first.
    pub maps: Vec<MapRow>,
}

/// A persona at each kind of stage.
#[derive(Clone, Debug)]
pub struct CoverageRow {
    /// The persona.
    pub name: String,
    /// What the maps tell, one for each kind.
    pub cells: Vec<Covered>,
}

/// What maps tell of a persona at a kind of stage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Covered {
    /// No map goes there.
    #[default]
    Nowhere,
    /// A map does, and does not say how it feels.
    Unfelt,
    /// The lowest of what is felt there, from −2 to +2.
    Felt(f64),
}

/// What stands above the columns of the maps.
#[derive(Clone, Debug)]
pub struct MapHeads {
    /// The map.
    pub map: String,
    /// How it feels.
    pub curve: String,
    /// Where it feels worst.
    pub lowest: String,
    /// How many moments of truth it has.
    pub moments: String,
    /// How much of it is written.
    pub completeness: String,
    /// Who keeps it, and since when it says what it says.
    pub keeping: String,
}

/// How a map stands.
#[derive(Clone, Debug)]
pub struct MapRow {
    /// Its title.
    pub title: String,
    /// Whose journey it is, and whether it is that of today.
    pub notes: Vec<String>,
    /// What is felt at each stage.
    pub curve: Vec<Option<f64>>,
    /// Where it feels worst.
    pub lowest: Option<Low>,
    /// Its moments of truth.
    pub moments: usize,
    /// From 0 to 100.
    pub completeness: Option<f64>,
    /// Who keeps it.
    pub owner: Option<String>,
    /// When it was brought up to date.
    pub updated: Option<String>,
}

/// The lowest point of a map.
#[derive(Clone, Debug)]
pub struct Low {
    /// The stage, by place.
    pub place: usize,
    /// The stage.
    pub stage: String,
    /// From −2 to +2.
    pub score: f64,
    /// What is felt, with its score.
    pub words: String,
}

impl Covered {
    /// The worse of two.
    fn worse(self, other: Self) -> Self {
        match (self, other) {
            (Self::Felt(one), Self::Felt(other)) => Self::Felt(one.min(other)),
            (Self::Felt(score), _) | (_, Self::Felt(score)) => Self::Felt(score),
            (Self::Unfelt, _) | (_, Self::Unfelt) => Self::Unfelt,
            (Self::Nowhere, Self::Nowhere) => Self::Nowhere,
        }
    }
}

/// A column of the coverage: a kind of stage by its place, then stages of no kind.
type Column = (bool, usize);

fn column(kind: Option<StageKind>) -> Column {
    (kind.is_none(), kind.map_or(0, Choice::place))
}

impl Portfolio {
    /// The overview of maps, each with what is known of it; labels are in the language of the first.
    pub fn of(maps: &[(&Journey, &ViewOptions)]) -> Self {
        let first = maps.first();
        let words = first
            .map_or(Words::new(Locale::default()), |(journey, options)| words_of(journey, options));
        let language = first.map_or_else(
            || words.locale().tag().to_owned(),
            |(journey, options)| options.language(journey),
        );
        let (kinds, coverage) = coverage(maps, words);
        let mut rows: Vec<MapRow> =
            maps.iter().map(|(journey, options)| MapRow::of(journey, options)).collect();
        let lowest = |row: &MapRow| row.lowest.as_ref().map_or(f64::INFINITY, |low| low.score);
        rows.sort_by(|a, b| lowest(a).total_cmp(&lowest(b)));
        let title = words.counted("portfolio-title", maps.len(), "");
        let mut frame =
            Frame::of_several("portfolio", language, words, &words.label("portfolio"), title);
        frame.header.headline = rows.first().and_then(|row| {
            let low = row.lowest.as_ref()?;
            let place = format!("{} – {} ({})", row.title, low.stage, words.signed(low.score));
            Some(words.about("portfolio-lowest", &place))
        });
        frame.description =
            rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>().join(", ");
        frame.legend = legend(&coverage, words);
        let label = |name: &str| words.label(name);
        let heads = MapHeads {
            map: label("column-journey"),
            curve: label("lane-emotions"),
            lowest: label("portfolio-worst"),
            moments: label("lane-moments"),
            completeness: words.capitalized(&label("completeness")),
            keeping: label("portfolio-keeping"),
        };
        Self { frame, kinds, coverage, heads, maps: rows }
    }

    /// One page of several: on a page of their own or more, personas stand before maps.
    pub fn page(&self, number: PageNumber) -> Self {
        let PageNumber { number: page, count } = number;
        let mut frame = self.frame.clone().as_page(number);
        if page > 1 {
            frame.header.headline = None;
        }
        let (personas, maps) = (self.coverage.len(), self.maps.len());
        let of_personas = self.pages_of_personas(count);
        let (coverage, maps) = if count == 1 {
            (0..personas, 0..maps)
        } else if page <= of_personas {
            (PageNumber { number: page, count: of_personas }.share(personas), 0..0)
        } else {
            let rest = PageNumber { number: page - of_personas, count: count - of_personas };
            (0..0, rest.share(maps))
        };
        let coverage = self.coverage[coverage].to_vec();
        frame.legend = legend(&coverage, frame.words);
        Self {
            frame,
            kinds: self.kinds.clone(),
            coverage,
            heads: self.heads.clone(),
            maps: self.maps[maps].to_vec(),
        }
    }

    /// How many of several pages show personas.
    fn pages_of_personas(&self, count: usize) -> usize {
        /// The row of a map is so much higher than that of a persona.
        const HIGHER: f64 = 1.7;
        let (personas, maps) = (self.coverage.len() as f64, HIGHER * self.maps.len() as f64);
        let share = (count as f64 * personas / (personas + maps)).round() as usize;
        share.clamp(1, (count - 1).max(1))
    }
}

/// The symbols that occur.
fn legend(coverage: &[CoverageRow], words: Words) -> Vec<Meaning> {
    let is_unfelt = coverage.iter().any(|row| row.cells.contains(&Covered::Unfelt));
    let symbol = is_unfelt.then_some(Symbol::UnknownEmotion);
    symbol
        .into_iter()
        .map(|symbol| Meaning { symbol, words: words.label(symbol.label()) })
        .collect()
}

/// The kinds of stages that occur, and each persona at each of them.
fn coverage(maps: &[(&Journey, &ViewOptions)], words: Words) -> (Vec<String>, Vec<CoverageRow>) {
    let stages = maps.iter().flat_map(|(journey, _)| &journey.stages);
    let columns: BTreeMap<Column, String> = stages
        .map(|stage| {
            let name = match stage.kind {
                Some(kind) => words.choice(StageKind::LIST, kind.english()),
                None => words.label("portfolio-other"),
            };
            (column(stage.kind), name)
        })
        .collect();
    let places: Vec<Column> = columns.keys().copied().collect();
    let mut rows: Vec<(Option<&str>, CoverageRow)> = Vec::new();
    for (journey, options) in maps {
        for traveller in journey.travellers() {
            let persona = traveller.map(|index| journey.persona_at(index));
            let id = persona.map(|persona| persona.id.as_str());
            let at = rows.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
                let name = persona.map_or_else(
                    || words.label("persona-unnamed"),
                    |persona| words_of(journey, options).set(&persona.title),
                );
                let cells = vec![Covered::Nowhere; places.len()];
                rows.push((id, CoverageRow { name, cells }));
                rows.len() - 1
            });
            cover(journey, traveller, &places, &mut rows[at].1.cells);
        }
    }
    // Who is not named comes last.
    rows.sort_by_key(|(id, _)| id.is_none());
    (columns.into_values().collect(), rows.into_iter().map(|(_, row)| row).collect())
}

/// Adds what a map tells of a persona.
fn cover(
    journey: &Journey,
    persona: Option<Index<Persona>>,
    places: &[Column],
    cells: &mut [Covered],
) {
    for stage in &journey.stages {
        let found = places.binary_search(&column(stage.kind));
        let mood = journey.mood(stage, persona);
        let told = mood.map_or(Covered::Unfelt, |mood| Covered::Felt(within(mood.score)));
        if let Some(cell) = found.ok().and_then(|at| cells.get_mut(at)) {
            *cell = cell.worse(told);
        }
    }
}

impl MapRow {
    fn of(journey: &Journey, options: &ViewOptions) -> Self {
        let words = words_of(journey, options);
        let principal = journey.principal();
        let moods = || journey.stages.iter().map(|stage| journey.mood(stage, principal));
        let lowest = moods().enumerate().filter_map(|(place, mood)| Some((place, mood?)));
        let lowest = lowest.min_by(|a, b| a.1.score.0.total_cmp(&b.1.score.0));
        let travellers = journey.travellers().into_iter().flatten();
        let travellers = travellers.map(|index| words.set(&journey.persona_at(index).title));
        let state = match journey.state {
            State::Current => None,
            State::Future => Some(words.label("state-future")),
            State::Ideal => Some(words.label("state-ideal")),
        };
        let is_decisive = |part: &&Experience| part.moment_of_truth.is_some();
        Self {
            title: options.title(journey),
            notes: travellers.chain(state).collect(),
            curve: moods().map(|mood| Some(within(mood?.score))).collect(),
            lowest: lowest.map(|(place, mood)| {
                let score = words.signed(mood.score.0);
                let felt = mood.feeling.map(|feeling| words.capitalized(&words.set(feeling)));
                Low {
                    place,
                    stage: words.set(&journey.stages[place].title),
                    score: within(mood.score),
                    words: felt.map_or(score.clone(), |felt| format!("{felt} ({score})")),
                }
            }),
            moments: journey.experiences().filter(is_decisive).count(),
            completeness: options.completeness,
            owner: journey.owner.as_ref().map(|owner| Owners::new(journey, words).name(owner)),
            updated: journey.updated.map(|updated| words.date(updated.value)),
        }
    }
}

/// The score on the scale that is drawn.
fn within(score: Score) -> f64 {
    score.0.clamp(-2.0, 2.0)
}
