//! Which channel is met at which stage, and which ones a persona likes.

use super::{Told, Words};
use crate::journey::vocabulary::ChannelKind;
use crate::journey::{ChannelInfo, Persona, Stage};

/// A channel at one stage. All stages have the same channels in the same order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelMark {
    /// The channel.
    pub name: String,
    /// Where it is, when that is known.
    pub kind: Option<ChannelKind>,
    /// Whether the stage has it.
    pub use_here: ChannelUse,
    /// Whether the persona likes it.
    pub liking: Liking,
}

/// Whether a stage has a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelUse {
    /// A touchpoint of the stage is there.
    Met,
    /// Other stages have it.
    Elsewhere,
    /// No stage of the map has it.
    Nowhere,
}

/// Whether a persona likes to be reached on a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Liking {
    /// They say so.
    Preferred,
    /// Nothing is said.
    Open,
}

/// For each stage, all channels that any stage has, in the order they are first met, and those that
/// a persona likes and no stage has.
pub(super) fn channels(told: &Told<'_>, words: Words) -> Vec<Vec<ChannelMark>> {
    let journey = told.journey;
    let personas: Vec<&Persona> =
        told.personas.iter().flatten().map(|&index| journey.persona_at(index)).collect();
    let rows = journey.channels.iter().filter_map(|channel| {
        let is_liked = personas.iter().any(|persona| channel.is_liked_by(persona));
        let is_met = journey.stages.iter().any(|stage| channel.is_met_at(stage));
        // A case of it, Instagram of social networks, may be what is met.
        let is_covered = journey.channels.iter().any(|other| {
            other.within == Some(&*channel.id.0)
                && journey.stages.iter().any(|stage| other.is_met_at(stage))
        });
        (is_met || (is_liked && !is_covered)).then_some((channel, is_liked, is_met))
    });
    let rows: Vec<(&ChannelInfo, bool, bool)> = rows.collect();
    let mark =
        |stage: &Stage, &(channel, is_liked, is_met): &(&ChannelInfo, bool, bool)| ChannelMark {
            name: words.capitalized(&words.set(&channel.name)),
            kind: channel.kind,
            use_here: match is_met {
                true if channel.is_met_at(stage) => ChannelUse::Met,
                true => ChannelUse::Elsewhere,
                false => ChannelUse::Nowhere,
            },
            liking: if is_liked { Liking::Preferred } else { Liking::Open },
        };
    let stages = journey.stages.iter();
    stages.map(|stage| rows.iter().map(|row| mark(stage, row)).collect()).collect()
}

/// The channels of some stages without those that only others have.
pub(super) fn part(cells: &[Vec<ChannelMark>]) -> Vec<Vec<ChannelMark>> {
    let is_kept = |row: usize| {
        cells.iter().any(|cell| matches!(cell[row].use_here, ChannelUse::Met | ChannelUse::Nowhere))
    };
    let kept = |cell: &Vec<ChannelMark>| {
        let rows = cell.iter().enumerate().filter(|(row, _)| is_kept(*row));
        rows.map(|(_, mark)| mark.clone()).collect()
    };
    cells.iter().map(kept).collect()
}

impl ChannelMark {
    /// Whether the stage has it.
    pub fn is_met(&self) -> bool {
        self.use_here == ChannelUse::Met
    }
}

impl ChannelInfo {
    fn is_met_at(&self, stage: &Stage) -> bool {
        let met = stage.touchpoints().iter().flat_map(|touchpoint| &touchpoint.channels);
        met.into_iter().any(|channel| channel.value == self.id)
    }

    fn is_liked_by(&self, persona: &Persona) -> bool {
        let mut liked = persona.channels.iter().map(|channel| &channel.value);
        liked.any(|liked| *liked == self.id || self.within == Some(&*liked.0))
    }
}
