//! What stands on top: title and headline, tiles, and the persona.

use std::sync::Arc;

use super::{Backing, Sourced, Verdict, Words};
use crate::journey::{Index, Journey, Kpi, Persona, Text};
use crate::picture::images::{Image, Images};

/// What stands on top of the page.
#[derive(Clone, Debug)]
pub struct Header {
    /// What kind of map it is, in capitals.
    pub eyebrow: String,
    /// The map's title.
    pub title: String,
    /// The one sentence for the board.
    pub headline: Option<String>,
    /// What happens in the journey, else what the customer wants.
    pub subtitle: Option<String>,
    /// At most four figures.
    pub tiles: Vec<Tile>,
    /// Whose journey it is.
    pub persona: Option<PersonaCard>,
}

/// A figure.
#[derive(Clone, Debug)]
pub struct Tile {
    /// The KPI.
    pub title: String,
    /// Where it stands.
    pub value: String,
    /// How it changed.
    pub delta: Option<Delta>,
    /// Where it should go, shown where no change is known.
    pub target: Option<String>,
}

/// How a figure changed.
#[derive(Clone, Debug)]
pub struct Delta {
    /// The change with its sign.
    pub words: String,
    /// The sign of the change: −1, 0 or 1.
    pub sign: i8,
    /// What it means.
    pub verdict: Verdict,
}

/// Whose journey it is.
#[derive(Clone, Debug)]
pub struct PersonaCard {
    /// The name.
    pub name: String,
    /// One or two letters for the avatar.
    pub initials: String,
    /// Their photo, in the place of the letters.
    pub photo: Option<Arc<Image>>,
    /// Who they are, else whom they stand for.
    pub role: Option<String>,
    /// At most three.
    pub traits: Vec<String>,
    /// What they say.
    pub quote: Option<String>,
    /// What they want: at most two.
    pub goals: Vec<String>,
    /// The other personas of the map.
    pub others: Option<String>,
    /// Whether anything backs what is said of them.
    pub backing: Backing,
}

const MOST_TILES: usize = 4;
const MOST_TRAITS: usize = 3;
const MOST_GOALS: usize = 2;

pub(super) fn header(
    journey: &Journey,
    persona: Option<Index<Persona>>,
    images: &Images,
    eyebrow: String,
    title: &str,
    words: Words,
) -> Header {
    let persona = persona.map(|index| persona_card(journey, index, images, words));
    let set = |text: &Option<Text>| text.as_ref().map(|text| words.set(text));
    let goal_is_shown = persona
        .as_ref()
        .is_some_and(|card| set(&journey.goal).is_some_and(|goal| card.goals.contains(&goal)));
    let goal = if goal_is_shown { None } else { set(&journey.goal) };
    Header {
        eyebrow,
        title: title.to_owned(),
        headline: set(&journey.headline),
        subtitle: set(&journey.scenario).or(goal).or(set(&journey.situation)),
        tiles: tiles(journey, words),
        persona,
    }
}

/// The highlights, else the KPIs of the objectives, else those with a history; known values only.
fn tiles(journey: &Journey, words: Words) -> Vec<Tile> {
    let mut shown: Vec<Index<Kpi>> = Vec::new();
    let mut add = |index: Index<Kpi>| {
        let is_known = journey.kpi_at(index).actual.is_some();
        if is_known && !shown.contains(&index) && shown.len() < MOST_TILES {
            shown.push(index);
        }
    };
    let highlights = journey.highlights.iter().filter_map(|mention| mention.target);
    let objectives = journey.objectives.iter();
    let objectives = objectives.filter_map(|objective| objective.kpi.as_ref()?.target);
    let with_history = (0..journey.kpis.len())
        .map(Index::new)
        .filter(|&index| journey.kpi_at(index).history.len() > 1);
    if highlights.clone().next().is_some() {
        highlights.for_each(&mut add);
    } else if objectives.clone().next().is_some() {
        objectives.for_each(&mut add);
    } else {
        with_history.for_each(&mut add);
    }
    shown.into_iter().filter_map(|index| tile(journey.kpi_at(index), words)).collect()
}

fn tile(kpi: &Kpi, words: Words) -> Option<Tile> {
    let delta = kpi.last_change().map(|change| Delta {
        words: words.change(change.difference, &change.unit),
        sign: match change.difference {
            up if up > 0.0 => 1,
            down if down < 0.0 => -1,
            _ => 0,
        },
        verdict: change.verdict,
    });
    let target = kpi.target.as_ref();
    Some(Tile {
        title: words.capitalized(&words.set(&kpi.title)),
        value: words.value(kpi, kpi.actual.as_ref()?),
        delta,
        target: target.map(|target| words.about("picture-target", &words.value(kpi, target))),
    })
}

pub(super) fn persona_card(
    journey: &Journey,
    index: Index<Persona>,
    images: &Images,
    words: Words,
) -> PersonaCard {
    let persona = journey.persona_at(index);
    let list = |texts: &[Text], most| -> Vec<String> {
        texts.iter().take(most).map(|text| words.set(text)).collect()
    };
    let goals = [&persona.goals, &persona.needs].into_iter().find(|list| !list.is_empty());
    let mut goals = goals.map(|goals| list(goals, MOST_GOALS)).unwrap_or_default();
    if goals.is_empty() {
        goals.extend(journey.goal.as_ref().map(|goal| words.set(goal)));
    }
    let others = journey.persona.iter().filter_map(|mention| mention.target);
    let others: Vec<String> = others
        .filter(|&other| other != index)
        .map(|other| words.set(&journey.persona_at(other).title))
        .collect();
    let name = words.set(&persona.title);
    PersonaCard {
        initials: initials(&name),
        photo: images.photos.get(&persona.id).map(Arc::clone),
        name,
        role: persona
            .role
            .as_ref()
            .or(persona.segment.as_ref())
            .map(|role| words.capitalized(&words.set(role))),
        traits: list(&persona.traits, MOST_TRAITS),
        quote: persona.quote.as_ref().map(|quote| words.quoted(&quote.words)),
        goals,
        others: (!others.is_empty()).then(|| words.about("picture-others", &others.join(", "))),
        backing: Sourced::new(journey).of_persona(persona),
    }
}

/// The first letters of the first and the last word.
fn initials(name: &str) -> String {
    let first_letter = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    let letters: Vec<char> = name.split([' ', '-', '\u{A0}']).filter_map(first_letter).collect();
    let ends = match letters.as_slice() {
        [] => Vec::new(),
        [only] => vec![*only],
        [first, .., last] => vec![*first, *last],
    };
    ends.into_iter().flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_those_of_the_first_and_last_name() {
        let names = ["Claire Morel", "Léa", "Anne Marie de Witt", "", "éloïse", "— 7"];
        assert_eq!(names.map(initials), ["CM", "L", "AW", "", "É", "7"]);
    }
}
