//! `asked-too-early`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Experience, Journey, Kpi, Level, Stage, StageKind, Survey, Text};

rule! {
    /// Customers are asked for a score before their problem is solved.
    ///
    /// ## Why it matters
    /// The textbook case: the survey goes out when the call ends, while the line is still down. The score
    /// then measures the politeness of the adviser, the anger comes afterwards, and nobody sees it. Ask
    /// once the customer has what they came for: NPS after `resolved`, and so satisfaction and effort
    /// wherever help is given.
    ///
    /// ## En français
    /// On demande une note au client avant que son problème soit résolu.
    ///
    /// Le cas d’école : l’enquête part quand l’appel se termine, alors que la ligne est toujours coupée. La
    /// note mesure alors la politesse du conseiller ; la colère vient après, et personne ne la voit. Posez
    /// la question quand le client a obtenu ce qu’il venait chercher : le NPS après `résolu`, de même que
    /// la satisfaction et l’effort partout où l’on apporte une aide.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Internet down on a Sunday
    /// level: micro
    /// stages:
    ///   - { stage: Outage, kind: use, touchpoints: [Router light @product] }
    ///   - { stage: The call, kind: support, touchpoints: [Hotline @phone], kpis: [csat] }
    ///   - stage: The repair
    ///     kind: support
    ///     touchpoints:
    ///       - { touchpoint: Technician, channel: home, resolved: yes }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Internet down on a Sunday
    /// level: micro
    /// stages:
    ///   - { stage: Outage, kind: use, touchpoints: [Router light @product] }
    ///   - { stage: The call, kind: support, touchpoints: [Hotline @phone] }
    ///   - stage: The repair
    ///     kind: support
    ///     touchpoints:
    ///       - { touchpoint: Technician, channel: home, resolved: yes }
    ///   - { stage: Afterwards, touchpoints: [Survey @sms], kpis: [csat] }
    /// ```
    pub(super) static ASKED_TOO_EARLY = "asked-too-early" {
        group: Measures, level: Warning, since: "0.1.0", check,
    }
}

/// A moment of the map: the stage, then the touchpoint in it. What is said of a whole stage comes
/// with its last touchpoint.
type Moment = (usize, usize);

/// The touchpoint that stands for a whole stage.
fn last_touchpoint(stage: &Stage) -> usize {
    stage.touchpoints().len().saturating_sub(1)
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(resolved) = resolved(journey) else { return };
    for (moment, name, kpi) in questions(journey) {
        let (Some(survey), Some(stage)) = (kpi.survey(), journey.stages.get(moment.0)) else {
            continue;
        };
        if moment < resolved && asks_for_the_solution(journey, stage, survey) {
            let (stage_of_solution, _) = resolved;
            findings
                .at(name.span)
                .with("kpi", kpi.title.as_str())
                .with("stage", stage.title.as_str())
                .with("resolved", journey.stages[stage_of_solution].title.as_str());
        }
    }
}

/// The first moment that is marked as resolved; on a micro journey without one, its last stage.
fn resolved(journey: &Journey) -> Option<Moment> {
    let solves = |part: &Experience| part.resolved.is_some_and(|resolved| resolved.value);
    let marked = journey.stages.iter().enumerate().find_map(|(place, stage)| {
        let inside = stage.touchpoints().iter().position(|it| solves(&it.experience));
        let whole = solves(&stage.experience).then(|| last_touchpoint(stage));
        Some((place, inside.or(whole)?))
    });
    let last = journey.stages.len().checked_sub(1).filter(|_| journey.level == Level::Micro);
    marked.or(last.map(|last| (last, 0)))
}

/// Whether the question is about how the matter ended: recommending always is, satisfaction and
/// effort are where help is given.
fn asks_for_the_solution(journey: &Journey, stage: &Stage, survey: Survey) -> bool {
    let is_help = journey.level == Level::Micro || stage.kind == Some(StageKind::Support);
    match survey {
        Survey::Nps => true,
        Survey::Csat | Survey::Ces => is_help,
    }
}

/// Every KPI where the map puts it, with the words that put it there.
fn questions(journey: &Journey) -> Vec<(Moment, &Text, &Kpi)> {
    let mut questions = Vec::new();
    for (place, stage) in journey.stages.iter().enumerate() {
        let inside = stage.touchpoints().iter().map(|it| &it.experience).enumerate();
        let whole = (last_touchpoint(stage), &stage.experience);
        for (at, part) in std::iter::once(whole).chain(inside) {
            for mention in &part.kpis {
                if let Some(index) = mention.target {
                    questions.push(((place, at), &mention.name, journey.kpi_at(index)));
                }
            }
        }
    }
    let mut listed = vec![false; journey.kpis.len()];
    let mentions = journey.experiences().flat_map(|part| &part.kpis);
    mentions.filter_map(|it| it.target).for_each(|index| listed[index.0] = true);
    for (kpi, _) in journey.kpis.iter().zip(listed).filter(|(_, listed)| !listed) {
        for at in &kpi.at {
            let Some(stage) = at.stage.filter(|_| !at.name.span.is_empty()) else { continue };
            let whole = || last_touchpoint(journey.stage_at(stage));
            let touchpoint = at.touchpoint.map_or_else(whole, |touchpoint| touchpoint.0);
            questions.push(((stage.0, touchpoint), &at.name, kpi));
        }
    }
    questions
}
