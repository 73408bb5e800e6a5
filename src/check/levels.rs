//! Which rules report, and at which level.

use super::rule::Finder;
use super::{Level, Occasion, OptionDefault, Rule, RuleSet};

/// A named set of levels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// While a map is being written: only what keeps it from being read or drawn.
    Draft,
    /// Every rule at its own level.
    #[default]
    Standard,
    /// Warnings count as errors.
    Strict,
}

/// What was asked for: by configuration first, then by the command line.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// The rules that there are.
    pub rules: RuleSet,
    /// The starting point.
    pub profile: Profile,
    /// Levels that replace those of the profile; `None` switches a rule off.
    pub levels: Vec<(&'static Rule, Option<Level>)>,
    /// Only these, unless it is empty.
    pub select: Vec<&'static Rule>,
    /// These too.
    pub extend_select: Vec<&'static Rule>,
    /// Never these.
    pub ignore: Vec<&'static Rule>,
    /// What is set for single rules: the rule, the option, the value.
    pub options: Vec<(&'static Rule, String, OptionValue)>,
}

/// What is set for an option of a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionValue {
    /// A number.
    Number(f64),
    /// Words of the project.
    Words(Vec<String>),
}

/// The level of every rule, or none where it is silent, and what is set for it.
#[derive(Clone, Debug)]
pub struct Levels {
    levels: Vec<(&'static Rule, Option<Level>)>,
    options: Vec<(&'static Rule, String, OptionValue)>,
}

impl Profile {
    /// All profiles, from the mildest.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Standard, Self::Strict];

    /// The name on the command line and in the configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Standard => "standard",
            Self::Strict => "strict",
        }
    }

    /// The profile of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }

    fn holds(self, rule: &Rule) -> bool {
        match rule.on {
            Occasion::Draft => true,
            Occasion::Standard => self != Self::Draft,
            Occasion::Request => false,
        }
    }

    fn level(self, rule: &Rule) -> Level {
        match (self, rule.level) {
            (Self::Strict, Level::Warning) => Level::Error,
            (_, level) => level,
        }
    }
}

impl Levels {
    /// The levels that follow from `policy`.
    pub fn of(policy: &Policy) -> Self {
        let levels = policy.rules.0.iter().map(|rule| (*rule, policy.level(rule))).collect();
        Self { levels, options: policy.options.clone() }
    }

    /// The rules that report, in the order of their list.
    pub fn reporting(&self) -> impl Iterator<Item = &'static Rule> {
        self.levels.iter().filter(|(_, level)| level.is_some()).map(|(rule, _)| *rule)
    }

    /// Whether a rule reports that looks at all maps of a project together.
    pub fn look_at_projects(&self) -> bool {
        self.reporting().any(|rule| matches!(rule.finder, Finder::Project(_)))
    }

    /// The level at which `rule` reports; `None` when it is silent.
    pub fn get(&self, rule: &Rule) -> Option<Level> {
        self.reporting_as(rule.name).map(|(_, level)| level)
    }

    /// The rule called `name` with its level; `None` when it is silent.
    pub(super) fn reporting_as(&self, name: &str) -> Option<(&'static Rule, Level)> {
        let (rule, level) = self.levels.iter().find(|(rule, _)| rule.name == name)?;
        Some((rule, (*level)?))
    }

    /// The number of an option that `rule` declares.
    pub(super) fn number(&self, rule: &Rule, option: &str) -> f64 {
        match (self.option(rule, option), rule.option(option)) {
            (Some(OptionValue::Number(number)), _) => *number,
            (_, Some(OptionDefault::Number(number))) => number,
            (_, Some(OptionDefault::Words) | None) => {
                unreachable!("{} declares the number {option}", rule.name)
            }
        }
    }

    /// What is set for an option of `rule`; of several values the last.
    pub(super) fn option(&self, rule: &Rule, option: &str) -> Option<&OptionValue> {
        let set = self.options.iter().rev();
        let mut own = set.filter(|(known, name, _)| known.name == rule.name && name == option);
        own.next().map(|(_, _, value)| value)
    }
}

impl Default for Levels {
    fn default() -> Self {
        Self::of(&Policy::default())
    }
}

impl Policy {
    fn level(&self, rule: &'static Rule) -> Option<Level> {
        if !rule.can_be_silenced() {
            return Some(rule.level);
        }
        let named = |list: &[&Rule]| list.iter().any(|listed| listed.name == rule.name);
        let set = self.levels.iter().rev().find(|(listed, _)| listed.name == rule.name);
        let own = match set {
            Some((_, level)) => *level,
            None => Some(self.profile.level(rule)),
        };
        let chosen = if self.select.is_empty() {
            set.is_some() || self.profile.holds(rule)
        } else {
            named(&self.select)
        };
        let wanted = (chosen || named(&self.extend_select)) && !named(&self.ignore);
        own.filter(|_| wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rule_named;

    fn rule(name: &str) -> &'static Rule {
        rule_named(name).expect("the rule exists")
    }

    fn level(policy: &Policy, name: &str) -> Option<Level> {
        Levels::of(policy).get(rule(name))
    }

    #[test]
    fn draft_keeps_reading_and_empty_stages() {
        let draft = Policy { profile: Profile::Draft, ..Policy::default() };
        assert_eq!(level(&draft, "unknown-key"), Some(Level::Error));
        assert_eq!(level(&draft, "stage-without-touchpoint"), Some(Level::Error));
        assert_eq!(level(&draft, "micro-link-broken"), None);
    }

    #[test]
    fn strict_raises_warnings_only() {
        let strict = Policy { profile: Profile::Strict, ..Policy::default() };
        assert_eq!(level(&strict, "empty-value"), Some(Level::Error));
        assert_eq!(level(&strict, "first-key"), Some(Level::Info));
    }

    #[test]
    fn select_silences_the_rest_and_ignore_wins() {
        let policy = Policy {
            select: vec![rule("unknown-key"), rule("empty-value")],
            extend_select: vec![rule("first-key")],
            ignore: vec![rule("empty-value")],
            ..Policy::default()
        };
        let levels = ["unknown-key", "first-key", "empty-value", "syntax"];
        assert_eq!(
            levels.map(|name| level(&policy, name)),
            [Some(Level::Error), Some(Level::Info), None, Some(Level::Error)]
        );
    }

    #[test]
    fn text_that_cannot_be_read_is_always_an_error() {
        let policy = Policy {
            levels: vec![(rule("syntax"), None)],
            ignore: vec![rule("syntax")],
            ..Policy::default()
        };
        assert_eq!(level(&policy, "syntax"), Some(Level::Error));
    }

    #[test]
    fn levels_of_the_configuration_win_over_the_profile() {
        let policy = Policy {
            profile: Profile::Strict,
            levels: vec![(rule("empty-value"), Some(Level::Info)), (rule("first-key"), None)],
            ..Policy::default()
        };
        assert_eq!(level(&policy, "empty-value"), Some(Level::Info));
        assert_eq!(level(&policy, "first-key"), None);
    }
}
