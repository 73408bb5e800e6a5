//! Whose journey it is.

use super::{Channel, Custom, Evidence, Journey, Mention, Quantity, Quote, Text};
use crate::text::Spanned;

/// A person who stands for a segment of customers.
#[derive(Clone, Debug, Default)]
pub struct Persona {
    /// The name.
    pub title: Text,
    /// The id: given, or made from the name.
    pub id: String,
    /// What they are to the company.
    pub kind: Option<Spanned<PersonaKind>>,
    /// The segment they stand for.
    pub segment: Option<Text>,
    /// The segment's share of customers, 0 to 100 %.
    pub share: Option<Spanned<Quantity>>,
    /// 1 to 5.
    pub priority: Option<Spanned<u8>>,
    /// Money a year.
    pub value: Option<Spanned<Quantity>>,
    /// The persona they serve (b2b2c).
    pub serves: Option<Mention<Persona>>,
    /// Who they are in a few words.
    pub role: Option<Text>,
    /// What they say.
    pub quote: Option<Quote>,
    /// A picture of them, a file.
    pub image: Option<Text>,
    /// Traits; three are drawn.
    pub traits: Vec<Text>,
    /// Free fields: age, gender, location …
    pub demographics: Vec<(Text, Text)>,
    /// Free fields of a business: industry, size …
    pub firmographics: Vec<(Text, Text)>,
    /// Free fields: how they browse, buy, ask for help …
    pub behaviour: Vec<(Text, Text)>,
    /// Preferences.
    pub preferences: Vec<Text>,
    /// Skills.
    pub skills: Vec<Text>,
    /// What they know.
    pub knowledge: Vec<Text>,
    /// What drives them.
    pub motivations: Vec<Text>,
    /// What they want to reach.
    pub goals: Vec<Text>,
    /// What they need.
    pub needs: Vec<Text>,
    /// What they expect.
    pub expectations: Vec<Text>,
    /// What hurts them.
    pub pains: Vec<Text>,
    /// What success looks like for them.
    pub success: Option<Text>,
    /// How they measure it.
    pub success_measure: Option<Text>,
    /// What they answer for (business buyers).
    pub responsibilities: Vec<Text>,
    /// What their company wants from them.
    pub business_goals: Vec<Text>,
    /// What makes it hard.
    pub challenges: Vec<Text>,
    /// What they can do technically.
    pub capability: Option<Text>,
    /// Channel ids they like to be reached on.
    pub channels: Vec<Spanned<Channel>>,
    /// The empathy map.
    pub empathy: Empathy,
    /// What proves it.
    pub evidence: Evidence,
    /// Remarks.
    pub notes: Vec<Text>,
    /// Custom fields.
    pub custom: Vec<Custom>,
}

/// The six facets of an empathy map.
#[derive(Clone, Debug, Default)]
pub struct Empathy {
    /// What they think.
    pub thinks: Vec<Text>,
    /// What they feel.
    pub feels: Vec<Text>,
    /// What they see.
    pub sees: Vec<Text>,
    /// What they hear.
    pub hears: Vec<Text>,
    /// What they say.
    pub says: Vec<Text>,
    /// What they do.
    pub does: Vec<Text>,
}

impl Journey {
    /// The personas whose journey it is, each with the words that bring it onto the map; those
    /// of a library have no place of their own.
    pub fn cast(&self) -> impl Iterator<Item = (&Text, &Persona)> {
        self.persona
            .iter()
            .filter_map(|mention| Some((&mention.name, self.persona_at(mention.target?))))
    }
}

impl Empathy {
    /// The six facets by their English keys.
    pub fn facets(&self) -> [(&'static str, &[Text]); 6] {
        [
            ("thinks", &self.thinks),
            ("feels", &self.feels),
            ("sees", &self.sees),
            ("hears", &self.hears),
            ("says", &self.says),
            ("does", &self.does),
        ]
    }
}

/// What a persona is to the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonaKind {
    /// Buys for themselves.
    Customer,
    /// Buys for a company.
    BusinessBuyer,
    /// Uses what others buy.
    User,
    /// Works with us.
    Partner,
    /// Sells what we make.
    Reseller,
    /// Works for us.
    Employee,
    /// Profits without buying or using.
    Beneficiary,
}
