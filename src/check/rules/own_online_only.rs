//! `own-online-only`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::ChannelKind;
use crate::journey::{Category, Journey, Level, Paid, Touchpoint};

rule! {
    /// A macro journey has no touchpoint off line or with third parties.
    ///
    /// ## Why it matters
    /// Nobody’s life happens on your website. Friends, reviews, a parcel on the doorstep, a call to the
    /// bank are part of it, and often the part that decides; a map of screens only is a sitemap with
    /// feelings.
    ///
    /// ## En français
    /// Un macro parcours n’a aucun point de contact hors ligne ni chez des tiers.
    ///
    /// La vie de personne ne se passe sur votre site. Les amis, les avis, un colis sur le palier, un appel
    /// à la banque en font partie, et c’est souvent ce qui décide ; une carte faite d’écrans est un plan de
    /// site avec des émotions.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Learn a language online
    /// stages:
    ///   - stage: Choose a course
    ///     touchpoints: [Course list @website]
    ///   - stage: Learn
    ///     touchpoints: [Lesson @app, Reminder @email]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Learn a language online
    /// stages:
    ///   - stage: Choose a course
    ///     touchpoints: [A colleague’s advice @word-of-mouth, Course list @website]
    ///   - stage: Learn
    ///     touchpoints: [Lesson @app, Reminder @email]
    /// ```
    pub(super) static OWN_ONLINE_ONLY = "own-online-only" {
        group: Structure, level: Info, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(title) = journey.title.as_ref().filter(|_| journey.level == Level::Macro) else {
        return;
    };
    let mut touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints()).peekable();
    if touchpoints.peek().is_some() && touchpoints.all(|it| is_own_and_online(journey, it)) {
        findings.at(title.span);
    }
}

/// Whether all its channels are known to be the company's own and online.
fn is_own_and_online(journey: &Journey, touchpoint: &Touchpoint) -> bool {
    let kind = |id| journey.channel(id).and_then(|info| info.kind);
    let by_others = touchpoint.paid.is_some_and(|paid| paid.value == Paid::Earned)
        || touchpoint.category.is_some_and(|category| category.value == Category::ThirdParty);
    let mut channels = touchpoint.channels.iter();
    !by_others
        && !touchpoint.channels.is_empty()
        && channels.all(|channel| kind(channel) == Some(ChannelKind::Online))
}
