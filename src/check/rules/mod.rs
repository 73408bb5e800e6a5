//! Every rule, one file each.

mod actual_not_latest;
mod asked_too_early;
mod b2b2c_one_side;
mod b2b_persona_fields;
mod channel_gap;
mod channel_without_owner;
mod contact_reason_unmapped;
mod contradiction;
mod conversion_at_awareness;
mod done_not_measured;
mod duplicate_id;
mod duplicate_key;
mod empathy_partial;
mod empty_value;
mod first_key;
mod flat_curve;
mod formula_as_prose;
mod future_without_current;
mod hand_off_drop;
mod impossible_value;
mod inside_out_stage;
mod kpi_pair;
mod kpi_regressed;
mod kpi_without_source;
mod kpi_without_target;
mod list_without_brackets;
mod low_without_pain;
mod micro_link_broken;
mod missing_key;
mod mixed_key_languages;
mod never_validated;
mod no_context;
mod no_moment_of_truth;
mod no_objective;
mod no_owner;
mod no_persona;
mod no_post_purchase;
mod no_pre_purchase;
mod no_quote;
mod no_sponsor;
mod nps_alone;
mod number_without_evidence;
mod objectives_one_sided;
mod one_department;
mod opportunity_without_pain;
mod overdue;
mod overloaded_macro;
mod own_online_only;
mod pain_without_opportunity;
mod persona_count;
mod persona_without_evidence;
mod personal_data;
mod portable_yaml;
mod preferred_channel_unused;
mod several_personas;
mod severe_pain_idle;
mod single_source;
mod split_by_comma;
mod stage_count;
mod stage_without_action;
mod stage_without_emotion;
mod stage_without_goal;
mod stage_without_kpi;
mod stage_without_touchpoint;
mod stale;
mod synonym_key;
mod syntax;
mod text_lost_to_comment;
mod thin_persona;
mod too_many_kpis;
mod touchpoint_without_channel;
mod two_names;
mod uncared_moment_of_truth;
mod unexplained_drop;
mod unheard_touchpoint;
mod unknown_emotion;
mod unknown_key;
mod unknown_kpi;
mod unmanaged_channel;
mod unresolved_reference;
mod unscored_opportunity;
mod unused_ignore;
mod unused_persona;
mod work_without_owner;
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
    &list_without_brackets::LIST_WITHOUT_BRACKETS,
    &synonym_key::SYNONYM_KEY,
    &first_key::FIRST_KEY,
    &no_persona::NO_PERSONA,
    &thin_persona::THIN_PERSONA,
    &persona_without_evidence::PERSONA_WITHOUT_EVIDENCE,
    &single_source::SINGLE_SOURCE,
    &several_personas::SEVERAL_PERSONAS,
    &persona_count::PERSONA_COUNT,
    &b2b_persona_fields::B2B_PERSONA_FIELDS,
    &empathy_partial::EMPATHY_PARTIAL,
    &b2b2c_one_side::B2B2C_ONE_SIDE,
    &unheard_touchpoint::UNHEARD_TOUCHPOINT,
    &unused_persona::UNUSED_PERSONA,
    &number_without_evidence::NUMBER_WITHOUT_EVIDENCE,
    &no_objective::NO_OBJECTIVE,
    &objectives_one_sided::OBJECTIVES_ONE_SIDED,
    &stage_without_touchpoint::STAGE_WITHOUT_TOUCHPOINT,
    &touchpoint_without_channel::TOUCHPOINT_WITHOUT_CHANNEL,
    &stage_without_action::STAGE_WITHOUT_ACTION,
    &stage_without_goal::STAGE_WITHOUT_GOAL,
    &no_pre_purchase::NO_PRE_PURCHASE,
    &no_post_purchase::NO_POST_PURCHASE,
    &stage_count::STAGE_COUNT,
    &inside_out_stage::INSIDE_OUT_STAGE,
    &overloaded_macro::OVERLOADED_MACRO,
    &preferred_channel_unused::PREFERRED_CHANNEL_UNUSED,
    &channel_without_owner::CHANNEL_WITHOUT_OWNER,
    &unmanaged_channel::UNMANAGED_CHANNEL,
    &own_online_only::OWN_ONLINE_ONLY,
    &stage_without_emotion::STAGE_WITHOUT_EMOTION,
    &unknown_emotion::UNKNOWN_EMOTION,
    &flat_curve::FLAT_CURVE,
    &unexplained_drop::UNEXPLAINED_DROP,
    &no_moment_of_truth::NO_MOMENT_OF_TRUTH,
    &uncared_moment_of_truth::UNCARED_MOMENT_OF_TRUTH,
    &low_without_pain::LOW_WITHOUT_PAIN,
    &no_quote::NO_QUOTE,
    &pain_without_opportunity::PAIN_WITHOUT_OPPORTUNITY,
    &opportunity_without_pain::OPPORTUNITY_WITHOUT_PAIN,
    &unscored_opportunity::UNSCORED_OPPORTUNITY,
    &severe_pain_idle::SEVERE_PAIN_IDLE,
    &work_without_owner::WORK_WITHOUT_OWNER,
    &done_not_measured::DONE_NOT_MEASURED,
    &overdue::OVERDUE,
    &stage_without_kpi::STAGE_WITHOUT_KPI,
    &kpi_without_target::KPI_WITHOUT_TARGET,
    &kpi_without_source::KPI_WITHOUT_SOURCE,
    &unknown_kpi::UNKNOWN_KPI,
    &formula_as_prose::FORMULA_AS_PROSE,
    &too_many_kpis::TOO_MANY_KPIS,
    &kpi_pair::KPI_PAIR,
    &asked_too_early::ASKED_TOO_EARLY,
    &impossible_value::IMPOSSIBLE_VALUE,
    &conversion_at_awareness::CONVERSION_AT_AWARENESS,
    &nps_alone::NPS_ALONE,
    &actual_not_latest::ACTUAL_NOT_LATEST,
    &kpi_regressed::KPI_REGRESSED,
    &channel_gap::CHANNEL_GAP,
    &hand_off_drop::HAND_OFF_DROP,
    &two_names::TWO_NAMES,
    &contradiction::CONTRADICTION,
    &micro_link_broken::MICRO_LINK_BROKEN,
    &unused_ignore::UNUSED_IGNORE,
    &contact_reason_unmapped::CONTACT_REASON_UNMAPPED,
    &no_owner::NO_OWNER,
    &never_validated::NEVER_VALIDATED,
    &stale::STALE,
    &one_department::ONE_DEPARTMENT,
    &no_sponsor::NO_SPONSOR,
    &no_context::NO_CONTEXT,
    &future_without_current::FUTURE_WITHOUT_CURRENT,
    &personal_data::PERSONAL_DATA,
];

/// The rule of that name.
pub fn rule_named(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
