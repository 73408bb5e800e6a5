//! `touchpoint-without-channel`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::vocabulary::{BuiltInChannel, channel};
use crate::journey::{Journey, Text};
use crate::text::{Diagnostic, Fact};

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
    let about_channels = findings.found(is_about_a_channel);
    for touchpoint in touchpoints.filter(|it| it.channels.is_empty() && !it.title.is_empty()) {
        let title = &touchpoint.title;
        if about_channels.is_within(touchpoint.span) {
            continue;
        }
        let tongue = journey.language.keys;
        let found = findings.at(title.span).with("touchpoint", title.value.as_str());
        if let Some((name, sign)) = misplaced_channel(title) {
            let sign_name = sign.written(tongue);
            let (case, name) = match name {
                "" => ("nameless", tongue.pick(sign.english, sign.french)),
                name => ("spacing", name),
            };
            found.case(case).with("write", format!("{name} @{sign_name}"));
        } else if let Some(channel) = channel(title) {
            found.case("named").with("channel", channel.written(tongue).into_owned());
        }
    }
}

/// What stands before an `@`, and the channel behind it, where they were read as one name:
/// `Hotline@phone`, `Hotline @ phone`, `@phone`.
fn misplaced_channel(title: &Text) -> Option<(&str, &'static BuiltInChannel)> {
    let (name, sign) = title.rsplit_once('@')?;
    Some((name.trim(), channel(sign.trim())?))
}

/// Whether reading told of a channel that is unknown: the touchpoint has one, then.
fn is_about_a_channel(found: &Diagnostic) -> bool {
    let mut facts = found.facts.iter();
    let is_channel = |(name, fact): (&str, &Fact)| {
        name == "kind" && matches!(fact, Fact::Term(term) if *term == "channel")
    };
    found.rule == "unresolved-reference" && facts.any(is_channel)
}
