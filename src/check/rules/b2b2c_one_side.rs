//! `b2b2c-one-side`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::{Journey, Market, Persona, PersonaKind};

rule! {
    /// A b2b2c map shows only one side.
    ///
    /// ## Why it matters
    /// Who sells and who uses live the same journey from two ends: a reseller without stock is a customer
    /// who waits. A map with one of them explains half of what happens to both.
    ///
    /// ## En français
    /// Un parcours b2b2c ne montre qu’un côté.
    ///
    /// Celui qui vend et celui qui utilise vivent le même parcours par les deux bouts : un revendeur sans
    /// stock, c’est un client qui attend. Avec un seul des deux, la carte n’explique que la moitié de ce
    /// qui leur arrive.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Restock on the reseller portal
    /// market: b2b2c
    /// persona: { persona: Bruno Keller, kind: reseller }
    /// stages:
    ///   - stage: Order
    ///     touchpoints: [Basket @portal]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Restock on the reseller portal
    /// market: b2b2c
    /// persona:
    ///   - { persona: Bruno Keller, kind: reseller, serves: Anja }
    ///   - { persona: Anja, kind: customer }
    /// stages:
    ///   - stage: Order
    ///     touchpoints: [Basket @portal]
    /// ```
    pub(super) static B2B2C_ONE_SIDE = "b2b2c-one-side" {
        group: Personas, level: Info, since: "0.1.0", check,
    }
}

/// The end of the chain at which a persona stands.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Business,
    Consumer,
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    let Some(market) = journey.market.filter(|market| market.value == Market::B2b2c) else {
        return;
    };
    let cast: Vec<_> = journey.cast().map(|(_, persona)| persona).collect();
    let sides: Vec<_> = cast.iter().map(|persona| side(persona)).collect();
    let one_side = match sides.as_slice() {
        [] => false,
        [_] => true,
        [first, others @ ..] => first.is_some() && others.iter().all(|side| side == first),
    };
    if let (true, Some(persona)) = (one_side, cast.first()) {
        let case = match sides[0] {
            Some(Side::Consumer) => "consumer",
            Some(Side::Business) | None => "",
        };
        findings.at(market.span).case(case).with("persona", persona.title.value.as_str());
    }
}

/// `None` when the persona does not say.
fn side(persona: &Persona) -> Option<Side> {
    match persona.kind.map(|kind| kind.value) {
        Some(
            PersonaKind::BusinessBuyer
            | PersonaKind::Partner
            | PersonaKind::Reseller
            | PersonaKind::Employee,
        ) => Some(Side::Business),
        Some(PersonaKind::Customer | PersonaKind::User | PersonaKind::Beneficiary) => {
            Some(Side::Consumer)
        }
        None => persona.serves.as_ref().map(|_| Side::Business),
    }
}
