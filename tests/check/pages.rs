//! Every rule has a whole page, and the documentation holds it.

use cjm::check::{RULES, rule_named};
use cjm::output::{rule_markdown, rules_json};

use crate::generated::{compare, listed};

#[test]
fn documentation_holds_the_page_of_every_rule() {
    for rule in RULES {
        compare(&rule.path(), &rule_markdown(rule));
    }
    let mut names: Vec<_> = RULES.iter().map(|rule| format!("{}.md", rule.name)).collect();
    names.sort();
    assert_eq!(listed("docs/rules"), names);
}

#[test]
fn every_file_of_a_rule_is_in_the_list() {
    let mut files: Vec<_> =
        RULES.iter().map(|rule| format!("{}.rs", rule.name.replace('-', "_"))).collect();
    files.push("mod.rs".to_owned());
    files.sort();
    assert_eq!(listed("src/check/rules"), files);
}

#[test]
fn pages_have_all_their_parts() {
    for rule in RULES {
        let page = rule.page();
        assert!(page.summary.ends_with('.'), "{}: {}", rule.name, page.summary);
        assert!(!page.why.is_empty(), "{} does not say why it matters", rule.name);
        assert!(page.french_summary.ends_with('.'), "{} has no French summary", rule.name);
        assert!(!page.french_why.is_empty(), "{} does not say why in French", rule.name);
        assert!(!page.example.is_empty(), "{} has no example", rule.name);
        assert!(!page.better.is_empty(), "{} shows nothing better", rule.name);
    }
}

#[test]
fn pages_are_there_for_programs() {
    let rule = rule_named("first-key").expect("the rule exists");
    let expected = serde_json::json!({
        "version": 1,
        "rules": [{
            "name": "first-key",
            "group": "reading",
            "level": "info",
            "summary": "`journey:` is not the first key of the map.",
            "why": "The first key says what a file is, to people who open it and to programs that \
                    look at its first\nline.",
            "example": "goal: Find the right size\njourney: Buy a coat\nstages:\n  - stage: Choose\n    \
                        touchpoints: [Website]\n",
            "better": "journey: Buy a coat\ngoal: Find the right size\nstages:\n  - stage: Choose\n    \
                       touchpoints: [Website]\n",
            "fix": "none",
            "since": "0.1.0",
        }],
    });
    assert_eq!(rules_json(&[rule]), expected);
}
