//! Fields with a fixed list of words.

use super::vocabulary::{Values, values};
use super::{
    Better, Category, Effect, Family, Language, Level, Market, ObjectiveKind, Paid, PainKind,
    PersonaKind, Progress, SourceKind, StageKind, State, Status, ValidationMethod,
};

/// A field with a fixed list of words, in both languages.
pub trait Choice: Copy + PartialEq + 'static {
    /// What the list is called in the vocabulary.
    const LIST: &'static str;
    /// All values in the order of the vocabulary.
    const ALL: &'static [Self];

    /// The words of the list, in the order of [`Self::ALL`].
    fn words() -> &'static Values {
        values(Self::LIST)
    }

    /// The value's English word: what English files and machine outputs hold.
    fn english(self) -> &'static str {
        Self::words().all[self.place()].english
    }

    /// The value's word in a map's language.
    fn word(self, language: &Language) -> &'static str {
        let value = &Self::words().all[self.place()];
        language.tongue().pick(value.english, value.french)
    }

    /// Where the value stands in [`Self::ALL`].
    fn place(self) -> usize {
        Self::ALL
            .iter()
            .position(|&value| value == self)
            .expect("ALL holds every value, as a test requires")
    }
}

macro_rules! choices {
    ($($choice:ident is $list:literal: $($value:ident)+;)*) => {
        $(impl Choice for $choice {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$value),+];
        })*

        #[cfg(test)]
        mod tests {
            use super::*;

            #[test]
            fn every_value_has_its_word_in_the_vocabulary() {
                $(
                    let names: Vec<_> = $choice::ALL.iter().map(|value| format!("{value:?}")).collect();
                    let words: Vec<_> = values($list).all.iter().map(|value| pascal(value.english)).collect();
                    assert_eq!(names, words);
                )*
            }

            fn pascal(word: &str) -> String {
                word.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
            }
        }
    };
}

choices! {
    State is "state": Current Future Ideal;
    Status is "status (map)": Draft Review Approved Archived;
    Progress is "status (opportunity)": Idea Planned Doing Done Dropped;
    PainKind is "pain kind": Friction Bottleneck Gap Inconsistency Breakdown Effort UnmetNeed;
    Effect is "effect": Trivial Workaround Abandonment;
    Better is "better": Higher Lower;
    Family is "family": Experience Behaviour Business;
    Category is "category": Marketing Sales Success Support Product ThirdParty;
    PersonaKind is "persona kind": Customer BusinessBuyer User Partner Reseller Employee Beneficiary;
    SourceKind is "source kind": Interview EmployeeInterview PartnerInterview Survey Intercept
        Analytics Social Reviews Forum Email Support CallRecording ChatLog UserTest Observation Crm
        MarketStudy Workshop Assumption;
    StageKind is "stage kind": Awareness NeedRecognition Consideration Evaluation Purchase Delivery
        Onboarding Adoption Use Performance Support Loyalty Expansion Advocacy Transformation Exit;
    Level is "level": Macro Micro;
    Market is "market": B2b B2c B2b2c;
    ObjectiveKind is "objective kind": Business Experience;
    Paid is "paid": Owned Paid Earned;
    ValidationMethod is "method": Simulation UserTest MysteryShopper CustomerReview;
}
