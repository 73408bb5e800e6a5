//! `overloaded-macro`.

use crate::check::rule::rule;
use crate::check::{Collector, OptionDefault};
use crate::journey::{Journey, Level};

rule! {
    /// A macro journey has many touchpoints and no micro journey.
    ///
    /// ## Why it matters
    /// A life cycle with thirty touchpoints is unreadable on a slide and still too coarse to work with.
    /// Take the contact reason that costs most, map it as a micro journey, and keep on the life cycle what
    /// decides.
    ///
    /// ## En français
    /// Un macro parcours a beaucoup de points de contact et aucun micro parcours.
    ///
    /// Un cycle de vie à trente points de contact est illisible à l’écran et reste trop grossier pour agir.
    /// Prenez le motif de contact qui coûte le plus, faites-en un micro parcours, et gardez sur le cycle de
    /// vie ce qui décide.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [Poster @poster, Search @search, Home page @website, Reviews @review-site, Prices @website, Recipes @website, Farm list @website, Map of rounds @website, Chat @chat]
    ///   - stage: Order
    ///     touchpoints: [Box size @website, Day @website, Address @website, Account @website, Payment @website, Confirmation @email, Welcome letter @post, App @app, Crate deposit @website]
    ///   - stage: Cook
    ///     touchpoints: [Doorstep @home, Crate @product, Recipe card @product, Recipe video @video, Newsletter @email, Swap page @website, Pause page @website, Hotline @phone]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Subscribe to a vegetable box
    /// stages:
    ///   - stage: Choose
    ///     touchpoints: [A neighbour’s box @word-of-mouth, Prices @website]
    ///   - stage: Order
    ///     touchpoints: [Box size and day @website, Confirmation @email]
    ///   - stage: Cook
    ///     touchpoints: [Crate @product, Swap page @website, Hotline @phone]
    /// ```
    pub(super) static OVERLOADED_MACRO = "overloaded-macro" {
        group: Structure, level: Info,
        options: {
            "max" = OptionDefault::Number(25.0), "The most touchpoints without a micro journey.";
        },
        since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(title) = journey.title.as_ref().filter(|_| journey.level == Level::Macro) else {
        return;
    };
    let count = journey.stages.iter().flat_map(|stage| stage.touchpoints()).count();
    let detailed = journey.experiences().any(|part| !part.micro.is_empty())
        || journey.contact_reasons.iter().any(|reason| !reason.micro.is_empty());
    if count as f64 > findings.number("max") && !detailed {
        findings.at(title.span).with("count", count);
    }
}
