//! Rules about the structure of a map, beyond the examples of their pages.

use std::fmt::Write;

use cjm::check::{OptionValue, Policy, rule_named};
use cjm::journey::{ConfiguredChannel, Surroundings};
use cjm::locale::Locale;

use super::{findings, findings_among, help, only};

/// A map with stages of these titles.
fn stages(titles: &[&str]) -> String {
    let mut map = "journey: Map\nstages:\n".to_owned();
    for title in titles {
        writeln!(map, "  - stage: {title}").expect("a string takes everything");
    }
    map
}

/// Asks for `rule` with an option set.
fn with_option(rule: &str, option: &str, value: OptionValue) -> Policy {
    let known = rule_named(rule).expect("the rule exists");
    Policy { options: vec![(known, option.to_owned(), value)], ..only(&[rule]) }
}

/// A micro or macro journey with these touchpoints at one stage.
fn touchpoints(level: &str, touchpoints: &str) -> String {
    format!(
        "journey: Map\nlevel: {level}\nstages:\n  - stage: Use\n    touchpoints: [{touchpoints}]\n"
    )
}

#[test]
fn objective_in_words_only_is_pointed_at_unless_another_has_a_kpi() {
    let map = |more: &str| format!("journey: Map\nobjectives: [Be loved{more}]\nstages: [Use]\n");
    let rule = only(&["no-objective"]);
    assert_eq!(findings(&rule, &map("")), ["no-objective 2:14"]);
    assert_eq!(findings(&rule, &map(", { objective: Stay, kpi: churn }")), [""; 0]);
}

#[test]
fn objective_without_a_kind_has_that_of_its_kpi() {
    let map =
        |objectives: &str| format!("journey: Map\nobjectives: [{objectives}]\nstages: [Use]\n");
    let rule = only(&["objectives-one-sided"]);
    let one_sided = [
        "{ objective: A, kpi: nps }",
        "{ objective: A, kpi: mrr }, { objective: B, kind: business }",
    ];
    for objectives in one_sided {
        assert_eq!(
            findings(&rule, &map(objectives)),
            ["objectives-one-sided 2:27"],
            "{objectives}"
        );
    }
    let both_or_unsaid = [
        "{ objective: A, kpi: nps }, { objective: B, kpi: mrr }",
        "{ objective: A, kind: business }, B",
        "{ objective: A, kpi: visits }",
    ];
    for objectives in both_or_unsaid {
        assert_eq!(findings(&rule, &map(objectives)), [""; 0], "{objectives}");
    }
}

#[test]
fn touchpoint_that_is_a_verb_says_what_the_customer_does() {
    let rule = only(&["stage-without-action"]);
    assert_eq!(findings(&rule, &touchpoints("macro", "Hotline")), ["stage-without-action 4:12"]);
    for action in ["Call the hotline", "Comparing offers", "Appeler la hotline"] {
        assert_eq!(findings(&rule, &touchpoints("macro", action)), [""; 0], "{action}");
    }
    let nobody = "journey: Map\nstages:\n  - { stage: Wait, touchpoints: none }\n";
    assert_eq!(findings(&rule, nobody), ["stage-without-action 3:14"]);
}

#[test]
fn goal_of_a_touchpoint_or_a_need_says_what_the_customer_wants() {
    let rule = only(&["stage-without-goal"]);
    for wish in ["{ touchpoint: Till, goal: Pay }", "{ touchpoint: Till, needs: [A receipt] }"] {
        assert_eq!(findings(&rule, &touchpoints("macro", wish)), [""; 0], "{wish}");
    }
    assert_eq!(findings(&rule, &touchpoints("macro", "Till")), ["stage-without-goal 4:12"]);
}

#[test]
fn purchase_itself_is_neither_before_nor_after_the_purchase() {
    let rules = only(&["no-pre-purchase", "no-post-purchase"]);
    assert_eq!(
        findings(&rules, &stages(&["Purchase"])),
        ["no-post-purchase 3:12", "no-pre-purchase 3:12"]
    );
    assert_eq!(findings(&rules, &stages(&["Evaluation", "Delivery"])), [""; 0]);
    assert_eq!(findings(&rules, &stages(&["Somewhere", "Elsewhere"])), [""; 0]);
    let micro = stages(&["Purchase"]).replacen("stages", "level: micro\nstages", 1);
    assert_eq!(findings(&rules, &micro), [""; 0]);
}

#[test]
fn three_and_nine_stages_are_a_way_two_and_ten_are_not() {
    let titles = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
    let rule = only(&["stage-count"]);
    assert_eq!(findings(&rule, &stages(&titles[..2])), ["stage-count 1:10"]);
    assert_eq!(findings(&rule, &stages(&titles[..3])), [""; 0]);
    assert_eq!(findings(&rule, &stages(&titles[..9])), [""; 0]);
    assert_eq!(findings(&rule, &stages(&titles)), ["stage-count 12:12"]);
    let longer = with_option("stage-count", "max", OptionValue::Number(10.0));
    assert_eq!(findings(&longer, &stages(&titles)), [""; 0]);
    assert_eq!(findings(&rule, "journey: Map\nstages: []\n"), [""; 0]);
}

#[test]
fn words_of_the_project_and_of_the_map_speak_of_the_company_too() {
    let titles = stages(&["Atlas", "Compare with Atlas", "Opening Atlas", "Billing desk"]);
    let terms = OptionValue::Words(vec!["atlas".to_owned()]);
    let project = with_option("inside-out-stage", "terms", terms);
    assert_eq!(findings(&project, &titles), ["inside-out-stage 3:12"]);
    let map = "journey: Map
team: [{ name: Ann, department: Night desk }, { name: Bob, department: Support }]
stages:
  - { stage: Night desk, systems: [Orbit] }
  - { stage: Orbit }
  - { stage: Support }
";
    assert_eq!(
        findings(&only(&["inside-out-stage"]), map),
        ["inside-out-stage 4:14", "inside-out-stage 5:14"]
    );
}

#[test]
fn twenty_six_touchpoints_want_a_micro_journey() {
    let many = |count: usize| (1..=count).map(|n| format!("T{n}")).collect::<Vec<_>>().join(", ");
    let rule = only(&["overloaded-macro"]);
    assert_eq!(findings(&rule, &touchpoints("macro", &many(25))), [""; 0]);
    assert_eq!(findings(&rule, &touchpoints("macro", &many(26))), ["overloaded-macro 1:10"]);
    assert_eq!(findings(&rule, &touchpoints("micro", &many(26))), [""; 0]);
    let detailed = format!("{}, {{ touchpoint: Call, micro: call.yaml }}", many(26));
    assert_eq!(findings(&rule, &touchpoints("macro", &detailed)), [""; 0]);
}

/// A map of Léa, who likes these channels, with these touchpoints.
fn preferring(channels: &str, touchpoints: &str) -> String {
    format!(
        "journey: Map\npersona: [{{ persona: Léa, channels: [{channels}] }}, Marc]\nstages:\n  - stage: Use\n    touchpoints: [{touchpoints}]\n"
    )
}

#[test]
fn channels_of_one_family_serve_each_other() {
    let rule = only(&["preferred-channel-unused"]);
    for (liked, offered) in [("social", "Post @instagram"), ("instagram", "Post @social")] {
        assert_eq!(findings(&rule, &preferring(liked, offered)), [""; 0], "{liked}");
    }
    let other = preferring("instagram, phone", "Post @linkedin, Till @store");
    assert_eq!(findings(&rule, &other), ["preferred-channel-unused 2:38"]);
}

#[test]
fn channel_where_only_another_persona_is_met_does_not_count() {
    let rule = only(&["preferred-channel-unused"]);
    let marcs = "{ touchpoint: Call, channel: phone, persona: Marc }";
    assert_eq!(findings(&rule, &preferring("phone", marcs)), ["preferred-channel-unused 2:38"]);
    assert_eq!(findings(&rule, &preferring("phone", "Call")), [""; 0]);
    let micro = preferring("phone", "Till @store").replacen("stages", "level: micro\nstages", 1);
    assert_eq!(findings(&rule, &micro), [""; 0]);
}

#[test]
fn owner_of_a_touchpoint_or_stage_answers_for_its_channels() {
    let rule = only(&["channel-without-owner"]);
    let map = touchpoints("macro", "Till @store, Leaflet @store, Friend @word-of-mouth");
    assert_eq!(findings(&rule, &map), ["channel-without-owner 5:25"]);
    assert_eq!(findings(&rule, &format!("{map}    owner: Stores\n")), [""; 0]);
    let owned = "Till @store, { touchpoint: Leaflet, channel: store, owner: Stores }";
    assert_eq!(findings(&rule, &touchpoints("macro", owned)), [""; 0]);
}

#[test]
fn channel_is_answered_for_and_looked_after_as_the_configuration_says() {
    let channels =
        [("desk", Some("Stores"), true), ("forum", None, false)].map(|(id, owner, managed)| {
            ConfiguredChannel {
                id: id.to_owned(),
                name: None,
                kind: None,
                owner: owner.map(str::to_owned),
                managed,
            }
        });
    let around = Surroundings { channels: &channels, ..Surroundings::default() };
    let map = touchpoints("macro", "Counter @desk, Thread @forum, Reply @forum");
    let rules = only(&["channel-without-owner", "unmanaged-channel"]);
    assert_eq!(findings_among(&rules, &around, &map), ["unmanaged-channel 5:42"]);
}

#[test]
fn earned_and_third_party_touchpoints_are_not_only_our_own_screens() {
    let rule = only(&["own-online-only"]);
    let own = "Page @website, Chat @chat";
    assert_eq!(findings(&rule, &touchpoints("macro", own)), ["own-online-only 1:10"]);
    let wider = [
        "Page @website, Till @store",
        "Page @website, { touchpoint: Talk, channel: video, paid: earned }",
        "Page @website, { touchpoint: Broker, channel: portal, category: third-party }",
        "Page @website, Somewhere",
        "",
    ];
    for touched in wider {
        assert_eq!(findings(&rule, &touchpoints("macro", touched)), [""; 0], "{touched}");
    }
    assert_eq!(findings(&rule, &touchpoints("micro", own)), [""; 0]);
}

#[test]
fn french_map_is_judged_as_an_english_one() {
    let map = "parcours: Manteau
persona: { persona: Léa, canaux: [téléphone] }
objectifs: [Être aimés]
étapes:
  - étape: Service commercial
    points_de_contact: [Avis clients, Page @site]
";
    let rules = [
        "no-objective",
        "touchpoint-without-channel",
        "stage-without-action",
        "stage-without-goal",
        "stage-count",
        "inside-out-stage",
        "preferred-channel-unused",
        "channel-without-owner",
    ];
    assert_eq!(
        findings(&only(&rules), map),
        [
            "stage-count 1:11",
            "preferred-channel-unused 2:35",
            "no-objective 3:13",
            "inside-out-stage 5:12",
            "stage-without-action 5:12",
            "stage-without-goal 5:12",
            "touchpoint-without-channel 6:25",
            "channel-without-owner 6:45",
        ]
    );
}

#[test]
fn channel_that_was_read_as_a_part_of_the_name_is_told_how_to_be_written() {
    let rule = "touchpoint-without-channel";
    let told = |touchpoint: &str| help(Locale::English, rule, &touchpoints("macro", touchpoint));
    let spacing = |write: &str| Some(format!("a space before the `@`, none after it: `{write}`"));
    assert_eq!(told("Dishwasher@product"), spacing("Dishwasher @product"));
    assert_eq!(told("Hotline @ phone"), spacing("Hotline @phone"));
    let nameless = "say first what the customer meets there, for example `E-mail @email`";
    assert_eq!(told("'@email'").as_deref(), Some(nameless));
    let unknown = touchpoints("macro", "Tweet @twitter");
    let rules = only(&[rule, "unresolved-reference"]);
    assert_eq!(findings(&rules, &unknown), ["unresolved-reference 5:26"]);
}

#[test]
fn advice_about_channels_is_in_the_language_of_the_keys_whoever_reads_it() {
    let french = "parcours: C\npersona: Léa\nétapes:\n  - étape: A\n    points_de_contact: [Caisse, Page @site]\npersonas:\n  - { persona: Léa, canaux: [réseau social] }\n";
    let english = "journey: C\npersona: Léa\nstages:\n  - stage: A\n    touchpoints: [Till, Page @website]\npersonas:\n  - { persona: Léa, channels: [social] }\n";
    let told = |locale, rule: &str, map: &str| help(locale, rule, map).expect("something is found");
    let without = "touchpoint-without-channel";
    assert_eq!(
        told(Locale::English, without, french),
        "add it behind the name, `Caisse @boutique`, or as `canal: boutique`"
    );
    assert_eq!(
        told(Locale::French, without, english),
        "ajoutez-le derrière le nom, `Till @store`, ou avec `channel: store`"
    );
    let unused = "preferred-channel-unused";
    assert_eq!(
        told(Locale::English, unused, french),
        "meet them there, for example `points_de_contact: [Photos of the papers @réseaux-sociaux]`, or take the channel from the persona"
    );
    assert_eq!(
        told(Locale::English, unused, english),
        "meet them there, for example `touchpoints: [Photos of the papers @social]`, or take the channel from the persona"
    );
}

#[test]
fn unknown_key_is_answered_with_one_of_the_files_own_language() {
    let rule = "unknown-key";
    let asked = |map: &str| help(Locale::English, rule, map).expect("something is found");
    let english = "journey: C\nlanguage: en\nstages:\n  - stage: A\n";
    assert_eq!(asked(english), "did you mean `lang`?");
    let french = "parcours: C\nétapes:\n  - étape: A\n    touchponts: [Caisse]\n";
    assert_eq!(asked(french), "did you mean `points_de_contact`?");
    let of_stage = "parcours: C\nétapes:\n  - étape: A\n    canaux: [tel]\n";
    let told = "name it behind the touchpoint: `points_de_contact: [What the customer meets there @téléphone]`";
    assert_eq!(asked(of_stage), told);
}
