//! Every rule has a whole page, and the documentation holds it.

use cjm::check::RULES;
use cjm::output::rule_markdown;

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
        assert!(!page.example.is_empty(), "{} has no example", rule.name);
        assert!(!page.better.is_empty(), "{} shows nothing better", rule.name);
    }
}
