//! `personal-data`.

use crate::check::Collector;
use crate::check::private::{Private, private_in};
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// A text holds an e-mail address, a phone number, an account or a card.
    ///
    /// ## Why it matters
    /// Maps go into decks, wikis and public repositories, and quotes are copied from tickets with
    /// everything in them. The sentence is what matters; who said it can be “customer, Leeds”. Owners and
    /// the team may be named.
    ///
    /// ## En français
    /// Un texte contient une adresse e-mail, un numéro de téléphone, de compte ou de carte.
    ///
    /// Les cartes finissent dans des présentations, des wikis et des dépôts publics, et les verbatims sont
    /// copiés des tickets avec tout ce qu’ils contiennent. C’est la phrase qui compte ; l’auteur peut être
    /// « cliente, Lyon ». Les responsables et l’équipe, eux, peuvent être nommés.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Ask for help
    ///     touchpoints: [Ticket @email]
    ///     quotes:
    ///       - { quote: Call me on 07700 900123 when it works., who: ines.k@mail.example }
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Watch films at home
    /// stages:
    ///   - stage: Ask for help
    ///     touchpoints: [Ticket @email]
    ///     quotes:
    ///       - { quote: Call me when it works., who: "Subscriber, Leeds" }
    /// ```
    pub(super) static PERSONAL_DATA = "personal-data" {
        group: Project, level: Warning, since: "0.1.0", check,
    }
}

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for text in journey.told() {
        for (range, kind) in private_in(text) {
            let case = match kind {
                Private::Email => "email",
                Private::Phone => "phone",
                Private::Account => "account",
                Private::Card => "card",
            };
            findings.at(text.part(range)).case(case);
        }
    }
}
