//! What stands at the foot: where the map comes from, and what its symbols mean.

use super::{
    Backing, Cells, Chips, CurveLook, Emotions, Gauge, Header, Lane, Liking, Mark, Measure,
    Outline, Owners, StageHead, Words,
};
use crate::journey::vocabulary::ChannelKind;
use crate::journey::{Journey, Verdict};

/// A symbol that a reader may not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Symbol {
    /// A curve among others.
    Curve(CurveLook),
    /// A diamond in the corner of a cell.
    Changed,
    /// A gold star.
    MomentOfTruth,
    /// Dots on pains.
    Severity,
    /// Plus signs on opportunities.
    Impact,
    /// A broken line at or around what has no source.
    Hypothesis,
    /// A target beside the curve.
    EmotionTarget,
    /// A ring beside the curve.
    TouchpointEmotion,
    /// A node without a face.
    UnknownEmotion,
    /// A hollow chip.
    Nobody,
    /// The line around a touchpoint.
    Outline(Outline),
    /// The shape of a kind of channel.
    Channel(ChannelKind),
    /// A heart behind a channel.
    PreferredChannel,
    /// The tick of a gauge.
    Target,
    /// The colours of gauges.
    Nearness,
    /// The colours of the ends of trends.
    Trend,
}

/// A symbol with what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The symbol.
    pub symbol: Symbol,
    /// Its meaning in a few words.
    pub words: String,
}

impl Symbol {
    /// The label's name; the words for a curve are the name of whose it is.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Curve(_) => "lane-emotions",
            Self::Changed => "changed",
            Self::MomentOfTruth => "moment-of-truth",
            Self::Severity => "severity",
            Self::Impact => "impact",
            Self::Hypothesis => "hypothesis",
            Self::EmotionTarget => "emotion-target",
            Self::TouchpointEmotion => "touchpoint-emotion",
            Self::UnknownEmotion => "unknown-emotion",
            Self::Nobody => "nobody-there",
            Self::Outline(Outline::Owned) => "owned",
            Self::Outline(Outline::Paid) => "paid",
            Self::Outline(Outline::Earned) => "earned",
            Self::Channel(ChannelKind::Online) => "channel-online",
            Self::Channel(ChannelKind::Offline) => "channel-offline",
            Self::Channel(ChannelKind::ThirdParty) => "channel-third-party",
            Self::PreferredChannel => "channel-preferred",
            Self::Target => "target",
            Self::Nearness => "nearness",
            Self::Trend => "trend",
        }
    }
}

/// The symbols that occur, in a fixed order, with what they mean.
pub(super) fn legend(
    header: &Header,
    stages: &[StageHead],
    lanes: &[Lane],
    words: Words,
) -> Vec<Meaning> {
    let names = lanes.iter().find_map(|lane| match &lane.cells {
        Cells::Emotions(emotions) => Some(emotions.curves.as_slice()),
        _ => None,
    });
    let meaning = |symbol: Symbol| {
        let whose = |look| names.unwrap_or_default().iter().find(|curve| curve.look == look);
        let name = match symbol {
            Symbol::Curve(look) => whose(look).map(|curve| curve.name.clone()),
            _ => None,
        };
        Meaning { symbol, words: name.unwrap_or_else(|| words.label(symbol.label())) }
    };
    symbols(header, stages, lanes).into_iter().map(meaning).collect()
}

fn symbols(header: &Header, stages: &[StageHead], lanes: &[Lane]) -> Vec<Symbol> {
    let mut symbols = std::collections::BTreeSet::new();
    symbols.extend(of_backings(header.persona.iter().map(|persona| persona.backing)));
    if stages.iter().any(|stage| stage.is_decisive) {
        symbols.insert(Symbol::MomentOfTruth);
    }
    if lanes.iter().any(|lane| lane.changed.contains(&true)) {
        symbols.insert(Symbol::Changed);
    }
    for lane in lanes {
        match &lane.cells {
            Cells::Cards(cells) => {
                for card in cells.iter().flatten() {
                    symbols.extend(card.mark.map(|mark| match mark {
                        Mark::Severity(_) => Symbol::Severity,
                        Mark::Impact(_) => Symbol::Impact,
                    }));
                }
                symbols.extend(of_backings(cells.iter().flatten().map(|card| card.backing)));
            }
            Cells::Emotions(emotions) => symbols.extend(of_emotions(emotions)),
            Cells::Chips(cells) => {
                for chips in cells {
                    match chips {
                        Chips::Met(met) => {
                            let outlines = met.iter().filter_map(|chip| chip.outline);
                            symbols.extend(outlines.map(Symbol::Outline));
                        }
                        Chips::Nobody(_) => {
                            symbols.insert(Symbol::Nobody);
                        }
                    }
                }
            }
            Cells::Measures(cells) => {
                symbols.extend(cells.iter().flatten().flat_map(of_measure));
                symbols.extend(of_backings(cells.iter().flatten().map(|it| it.backing)));
            }
            Cells::Channels(cells) => {
                let marks = || cells.iter().flatten();
                let met = marks().filter(|mark| mark.is_met());
                symbols.extend(met.filter_map(|mark| mark.kind).map(Symbol::Channel));
                if marks().any(|mark| mark.liking == Liking::Preferred) {
                    symbols.insert(Symbol::PreferredChannel);
                }
            }
            Cells::Voices(cells) => {
                symbols.extend(of_backings(cells.iter().flatten().map(|voice| voice.backing)));
            }
            Cells::Paragraphs(_) | Cells::Bullets(_) | Cells::Bubbles(_) | Cells::Pictures(_) => {}
        }
    }
    symbols.into_iter().collect()
}

fn of_emotions(emotions: &Emotions) -> Vec<Symbol> {
    let curves = &emotions.curves;
    let mut symbols = Vec::new();
    if curves.len() > 1 {
        symbols.extend(curves.iter().map(|curve| Symbol::Curve(curve.look)));
    }
    if curves.iter().flat_map(|curve| &curve.targets).any(Option::is_some) {
        symbols.push(Symbol::EmotionTarget);
    }
    let drawn = curves.iter().flat_map(|curve| curve.nodes.iter().zip(&curve.backings));
    let drawn = drawn.filter(|(node, _)| node.is_some());
    symbols.extend(of_backings(drawn.map(|(_, backing)| *backing)));
    if emotions.touches.iter().any(|here| !here.is_empty()) {
        symbols.push(Symbol::TouchpointEmotion);
    }
    if curves.first().is_some_and(|first| first.nodes.iter().any(Option::is_none)) {
        symbols.push(Symbol::UnknownEmotion);
    }
    symbols
}

/// The broken line, where anything is not proven.
fn of_backings(mut backings: impl Iterator<Item = Backing>) -> Option<Symbol> {
    backings.any(|backing| backing == Backing::Hypothesis).then_some(Symbol::Hypothesis)
}

fn of_measure(measure: &Measure) -> impl Iterator<Item = Symbol> {
    let (has_target, verdict) = match &measure.gauge {
        Some(Gauge::Bar { verdict, .. }) => (true, *verdict),
        Some(Gauge::Scale { target, verdict, .. }) => (target.is_some(), *verdict),
        None => (false, Verdict::Open),
    };
    let has_trend = !measure.trend.is_empty() && measure.verdict != Verdict::Open;
    let symbols = [
        has_target.then_some(Symbol::Target),
        (verdict != Verdict::Open).then_some(Symbol::Nearness),
        has_trend.then_some(Symbol::Trend),
    ];
    symbols.into_iter().flatten()
}

/// Owner, version, date and file, those that are known.
pub(super) fn lines(
    journey: &Journey,
    path: Option<&str>,
    words: Words,
    owners: Owners<'_>,
) -> Vec<String> {
    let parts = [
        journey.owner.as_ref().map(|owner| owners.name(owner)),
        journey.version.as_ref().map(|version| words.set(version)),
        journey.updated.map(|updated| words.date(updated.value)),
        path.map(|path| words.set(path)),
    ];
    parts.into_iter().flatten().collect()
}
