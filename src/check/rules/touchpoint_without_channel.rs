//! `touchpoint-without-channel`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;
use crate::journey::vocabulary::{channel, fold};

rule! {
    /// A touchpoint does not say on which channel it happens.
    ///
    /// ## Why it matters
    /// “Information” may be a shop window, a hotline or a page that nobody finds. The channel decides who
    /// runs it, what it costs and where customers have to change from one to another; most breaks happen
    /// there.
    ///
    /// ## En français
    /// Un point de contact ne dit pas par quel canal il passe.
    ///
    /// « Information » peut être une vitrine, un numéro d’appel ou une page que personne ne trouve. Le
    /// canal décide de qui s’en occupe, de ce que cela coûte et d’où le client doit changer de canal ;
    /// c’est là que la plupart des parcours cassent.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: First box
    ///     touchpoints: [Delivery slot]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: First box
    ///     touchpoints: [Delivery slot @sms]
    /// ```
    pub(super) static TOUCHPOINT_WITHOUT_CHANNEL = "touchpoint-without-channel" {
        group: Structure, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints());
    for touchpoint in touchpoints.filter(|it| it.channels.is_empty() && !it.title.is_empty()) {
        let title = &touchpoint.title;
        let found = findings.at(title.span).with("touchpoint", title.value.as_str());
        if let Some(channel) = channel(title) {
            let french = channel.french_names.first().copied().unwrap_or(channel.id);
            let name = fold(journey.language.tongue().pick(channel.id, french)).into_owned();
            found.case("named").with("channel", name);
        }
    }
}
