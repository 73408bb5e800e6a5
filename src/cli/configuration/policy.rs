//! From settings and options to the rules that report.

use std::borrow::Cow;
use std::path::Path;

use clap::Args;
use globset::{Glob, GlobMatcher};

use super::Configuration;
use crate::check::{Levels, OptionValue, Policy, Profile, RULES, Rule, RuleSet, rule_named};
use crate::cli::sentence::Sentence;
use crate::cli::unknown::suggestion;
use crate::text::nearest::nearest;

/// Options that choose rules.
#[derive(Clone, Debug, Default, Args)]
pub(in crate::cli) struct RuleOptions {
    /// Report only these rules
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = rule)]
    pub(in crate::cli) select: Vec<&'static Rule>,
    /// Report these rules too
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = rule)]
    pub(in crate::cli) extend_select: Vec<&'static Rule>,
    /// Never report these rules; syntax always reports
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = silenced)]
    pub(in crate::cli) ignore: Vec<&'static Rule>,
    /// The levels to start from: draft, standard or strict
    #[arg(long, value_parser = profile)]
    pub(in crate::cli) profile: Option<Profile>,
    /// The rules that there are
    #[arg(skip)]
    pub(in crate::cli) rules: RuleSet,
}

/// What decides the levels of a file.
#[derive(Debug)]
pub(in crate::cli) struct Rulings {
    policy: Policy,
    levels: Levels,
    /// Rules that some files are spared, with the globs of these files.
    spared: Vec<(GlobMatcher, Vec<&'static Rule>)>,
}

impl Rulings {
    /// The levels for the file at `path`, from the folder of the configuration.
    pub(in crate::cli) fn of(&self, path: &Path) -> Cow<'_, Levels> {
        let spared = self.spared.iter().filter(|(glob, _)| glob.is_match(path));
        let spared: Vec<_> = spared.flat_map(|(_, rules)| rules.iter().copied()).collect();
        if spared.is_empty() {
            return Cow::Borrowed(&self.levels);
        }
        let mut policy = self.policy.clone();
        policy.ignore.extend(spared);
        Cow::Owned(Levels::of(&policy))
    }

    /// Whether every file has the same levels.
    pub(in crate::cli) fn is_uniform(&self) -> bool {
        self.spared.is_empty()
    }
}

impl Configuration {
    /// The rules that report, after the settings and the options over them.
    pub(in crate::cli) fn policy(&self, options: &RuleOptions) -> Policy {
        let check = &self.settings.check;
        let with = |names: &[String], more: &[&'static Rule]| -> Vec<&'static Rule> {
            rules_named(names).chain(more.iter().copied()).collect()
        };
        let levels = check.levels.iter();
        let levels = levels.filter_map(|(name, level)| Some((rule_named(name)?, level.level())));
        Policy {
            rules: options.rules,
            profile: options.profile.unwrap_or(check.profile),
            levels: levels.collect(),
            select: if options.select.is_empty() {
                rules_named(&check.select).collect()
            } else {
                options.select.clone()
            },
            extend_select: with(&check.extend_select, &options.extend_select),
            ignore: with(&check.ignore, &options.ignore),
            options: check.options.iter().flat_map(|(name, set)| options_of(name, set)).collect(),
        }
    }

    /// What decides the levels of files; `options` are those of the first call, because a run has
    /// only one command line.
    pub(in crate::cli) fn rulings(&self, options: &RuleOptions) -> &Rulings {
        self.rulings.get_or_init(|| {
            let policy = self.policy(options);
            let spared = self.settings.check.per_file_ignores.iter();
            let spared = spared.filter_map(|(glob, names)| {
                let glob = Glob::new(glob).ok()?.compile_matcher();
                Some((glob, rules_named(names).collect()))
            });
            Rulings { levels: Levels::of(&policy), policy, spared: spared.collect() }
        })
    }
}

/// What a table of `[check.options]` sets for the rule called `name`.
fn options_of(name: &str, set: &toml::Value) -> Vec<(&'static Rule, String, OptionValue)> {
    let (Some(rule), Some(set)) = (rule_named(name), set.as_table()) else { return Vec::new() };
    let value = |value: &toml::Value| match value {
        toml::Value::Integer(number) => Some(OptionValue::Number(*number as f64)),
        toml::Value::Float(number) => Some(OptionValue::Number(*number)),
        toml::Value::Array(words) => {
            let words = words.iter().filter_map(|word| Some(word.as_str()?.to_owned()));
            Some(OptionValue::Words(words.collect()))
        }
        _ => None,
    };
    set.iter().filter_map(|(key, set)| Some((rule, key.clone(), value(set)?))).collect()
}

/// The rules of these names.
pub(in crate::cli) fn rules_named(names: &[String]) -> impl Iterator<Item = &'static Rule> {
    names.iter().filter_map(|name| rule_named(name))
}

/// The rule called `name`, or what it may have meant.
pub(in crate::cli) fn rule(name: &str) -> Result<&'static Rule, Sentence> {
    rule_named(name).ok_or_else(|| match nearest(name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => Sentence::new("hint-rule-near").with("near", near),
        None => Sentence::new("hint-rule"),
    })
}

/// The rule called `name`, which is to be silent.
fn silenced(name: &str) -> Result<&'static Rule, Sentence> {
    let always = || Sentence::new("hint-always-reports");
    rule(name).and_then(|it| if it.can_be_silenced() { Ok(it) } else { Err(always()) })
}

fn profile(name: &str) -> Result<Profile, Sentence> {
    Profile::named(name).ok_or_else(|| suggestion(name, Profile::ALL.map(Profile::name)))
}
