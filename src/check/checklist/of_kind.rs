//! What guides ask of a stage because of what happens there.

use super::answer::{Answer, Answered};
use super::of_stage::Moment;
use crate::journey::{Source, SourceKind, StageKind};

/// The questions about a stage of that kind, in the order to ask them.
pub(super) fn answers(kind: StageKind, moment: &Moment<'_>) -> Vec<Answered> {
    match kind {
        StageKind::Awareness | StageKind::NeedRecognition => awareness(moment),
        StageKind::Consideration => consideration(moment),
        StageKind::Evaluation => evaluation(moment),
        StageKind::Purchase => purchase(moment),
        StageKind::Delivery
        | StageKind::Onboarding
        | StageKind::Adoption
        | StageKind::Use
        | StageKind::Performance => everyday(moment),
        StageKind::Support => support(moment),
        StageKind::Loyalty
        | StageKind::Expansion
        | StageKind::Advocacy
        | StageKind::Transformation => loyalty(moment),
        StageKind::Exit => Vec::new(),
    }
}

fn awareness(moment: &Moment<'_>) -> Vec<Answered> {
    let needs = moment.said("needs", |part| &part.needs);
    vec![
        ("awareness-found", moment.channels()),
        ("awareness-needs", needs.or_else(|| questions(moment))),
    ]
}

fn consideration(moment: &Moment<'_>) -> Vec<Answered> {
    let alternatives = moment.said("alternatives", |part| &part.alternatives);
    let rivals = || Answer::texts("competition", &moment.journey.context.competition);
    vec![
        ("consideration-channels", moment.channels()),
        ("consideration-competitors", alternatives.or_else(rivals)),
        ("consideration-information", questions(moment)),
    ]
}

fn evaluation(moment: &Moment<'_>) -> Vec<Answered> {
    vec![
        ("evaluation-brakes", moment.pains()),
        ("evaluation-questions", questions(moment)),
        ("evaluation-reviews", reviews(moment)),
        ("evaluation-value", moment.said("expectations", |part| &part.expectations)),
    ]
}

fn purchase(moment: &Moment<'_>) -> Vec<Answered> {
    let thoughts = moment.said("thoughts", |part| &part.thoughts);
    vec![
        ("purchase-abandoned", moment.measured(&["cart-abandonment", "form-abandonment"])),
        ("purchase-navigation", moment.pains()),
        ("purchase-slowness", slowness(moment)),
        ("purchase-hesitation", thoughts.or_else(|| questions(moment))),
    ]
}

fn everyday(moment: &Moment<'_>) -> Vec<Answered> {
    let quotes = moment.first(|part| Answer::value("quotes", Some(&part.quotes.first()?.words)));
    let insights =
        || moment.first(|part| Answer::value("insights", part.insights.first().map(|it| &it.0)));
    let proof = moment.first(|part| Answer::mentions("evidence", &part.evidence));
    vec![("use-feedback", quotes), ("use-reality", proof.or_else(insights))]
}

fn support(moment: &Moment<'_>) -> Vec<Answered> {
    let quality = ["csat", "ces", "nps", "resolution-quality", "complaints"];
    let solved = moment.first(|part| Answer::value("resolved", part.resolved.as_ref()));
    let at_once = || moment.measured(&["first-contact-resolution"]);
    let answer_times = || moment.measured(&["first-response-time"]);
    vec![
        ("support-times", slowness(moment).or_else(answer_times)),
        ("support-quality", moment.measured(&quality)),
        ("support-solutions", solved.or_else(at_once)),
    ]
}

fn loyalty(moment: &Moment<'_>) -> Vec<Answered> {
    let thoughts = moment.said("thoughts", |part| &part.thoughts);
    let gains = || moment.said("gains", |part| &part.gains);
    vec![
        ("loyalty-motivations", thoughts.or_else(gains)),
        ("loyalty-habits", moment.said("actions", |part| &part.actions)),
        ("loyalty-interactions", moment.channels()),
    ]
}

fn questions(moment: &Moment<'_>) -> Option<Answer> {
    moment.said("questions", |part| &part.questions)
}

/// How long it lasts, or how long the customer waits.
fn slowness(moment: &Moment<'_>) -> Option<Answer> {
    moment.first(|part| {
        Answer::value("wait", part.wait.as_ref())
            .or_else(|| Answer::value("duration", part.duration.as_ref()))
    })
}

/// A review site among the channels, or reviews among the sources.
fn reviews(moment: &Moment<'_>) -> Option<Answer> {
    let mut channels = moment.stage.touchpoints().iter().flat_map(|it| &it.channels);
    let site = channels.find(|channel| channel.value.0 == "review-site");
    Answer::value("channel", site).or_else(|| {
        moment.first(|part| {
            let is_review =
                |source: &Source| source.kind.is_some_and(|kind| kind.value == SourceKind::Reviews);
            let mut proofs = part.evidence.iter();
            let review = proofs.find(|mention| {
                mention.target.is_some_and(|it| is_review(moment.journey.source_at(it)))
            });
            Answer::value("evidence", review.map(|mention| &mention.name))
        })
    })
}
