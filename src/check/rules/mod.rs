//! Every rule, one file each.

mod duplicate_id;
mod duplicate_key;
mod empty_value;
mod first_key;
mod micro_link_broken;
mod missing_key;
mod mixed_key_languages;
mod portable_yaml;
mod split_by_comma;
mod stage_without_touchpoint;
mod synonym_key;
mod syntax;
mod text_lost_to_comment;
mod unknown_emotion;
mod unknown_key;
mod unresolved_reference;
mod wrong_value;

use super::Rule;

/// All rules, in the order of the documentation.
pub static RULES: &[&Rule] = &[
    &syntax::SYNTAX,
    &missing_key::MISSING_KEY,
    &empty_value::EMPTY_VALUE,
    &unknown_key::UNKNOWN_KEY,
    &wrong_value::WRONG_VALUE,
    &unresolved_reference::UNRESOLVED_REFERENCE,
    &duplicate_key::DUPLICATE_KEY,
    &duplicate_id::DUPLICATE_ID,
    &mixed_key_languages::MIXED_KEY_LANGUAGES,
    &text_lost_to_comment::TEXT_LOST_TO_COMMENT,
    &portable_yaml::PORTABLE_YAML,
    &split_by_comma::SPLIT_BY_COMMA,
    &synonym_key::SYNONYM_KEY,
    &first_key::FIRST_KEY,
    &stage_without_touchpoint::STAGE_WITHOUT_TOUCHPOINT,
    &unknown_emotion::UNKNOWN_EMOTION,
    &micro_link_broken::MICRO_LINK_BROKEN,
];

/// The rule of that name.
pub fn rule_named(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
