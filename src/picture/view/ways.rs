//! The ways on from a stage that are worth a word: measured, jumping, looping, leaving.

use super::Words;
use crate::journey::{Destination, Index, Journey, Kpi, Stage, Unit};

/// A way on from a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Where it leads.
    pub to: Goal,
    /// The share of customers who take it.
    pub share: Option<String>,
}

/// Where a way leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// Back to the stage of that number.
    Back(usize),
    /// Past the following stage to the one of that number.
    Ahead(usize),
    /// Out of the journey.
    Exit,
    /// To the following stage.
    Following,
}

/// The ways on from the stage at `place`, the following stage last. That customers go there goes
/// without saying: it is a way of its own only with a share, which is the one that `next` gives,
/// else the measured conversion of the stage.
pub(super) fn ways(journey: &Journey, place: usize, kpis: &[Index<Kpi>], words: Words) -> Vec<Way> {
    let stage = &journey.stages[place];
    let mut ways: Vec<Way> = Vec::new();
    for next in &stage.experience.next {
        let to = match next.destination {
            Some(Destination::Exit) => Goal::Exit,
            Some(Destination::Stage(to) | Destination::Touchpoint(to, _)) => goal(place, to),
            None => continue,
        };
        let share = next.share.as_ref().map(|share| words.quantity(share, Some(&Unit::Percent)));
        if !ways.iter().any(|way| way.to == to) {
            ways.push(Way { to, share });
        }
    }
    ways.retain(|way| way.to != Goal::Following || way.share.is_some());
    let is_open = place + 1 < journey.stages.len() && !ways.iter().any(|way| way.share.is_some());
    if let Some(measured) = conversion(journey, kpis, words).filter(|_| is_open) {
        ways.push(Way { to: Goal::Following, share: Some(measured) });
    }
    ways.sort_by_key(|way| way.to);
    ways
}

fn goal(from: usize, to: Index<Stage>) -> Goal {
    match to.0 {
        to if to <= from => Goal::Back(to + 1),
        to if to == from + 1 => Goal::Following,
        to => Goal::Ahead(to + 1),
    }
}

/// The value of the first KPI that follows the catalogue's conversion of a stage.
fn conversion(journey: &Journey, kpis: &[Index<Kpi>], words: Words) -> Option<String> {
    let mut kpis = kpis.iter().map(|&index| journey.kpi_at(index));
    let kpi = kpis.find(|kpi| kpi.catalogue == Some("stage-conversion") && kpi.actual.is_some())?;
    Some(words.quantity(kpi.actual.as_ref()?, kpi.unit.as_ref()))
}
