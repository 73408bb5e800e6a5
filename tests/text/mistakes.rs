//! Every way of getting YAML wrong that we know of, with everything that is found.
//!
//! `tests/golden/text/mistakes.md` holds pairs of blocks: what was typed, and the findings as
//! `case line:column-line:column facts`, with `safe:` or `perhaps:` before the mended lines.

use std::fmt::Write;
use std::path::Path;

use cjm::text::{Diagnostic, Fact, Hints, Mend, Source, Span, edit, parse, parse_with};

const PATH: &str = "tests/golden/text/mistakes.md";

#[test]
fn every_known_mistake_is_found_where_it_is_and_as_what_it_is() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PATH);
    let golden = std::fs::read_to_string(&path).expect("the golden file is part of the tests");
    let found = rewritten(&golden);
    if std::env::var_os("CJM_BLESS").is_some() {
        std::fs::write(&path, found).expect("the golden file can be written");
    } else {
        assert_eq!(found, golden);
    }
}

/// The golden file with the findings of this build.
fn rewritten(golden: &str) -> String {
    let (mut out, mut typed, mut block) = (String::new(), String::new(), "");
    for line in golden.lines() {
        match (block, line) {
            ("", "```yaml") => (block, typed) = ("typed", String::new()),
            ("", "```") => {
                block = "found";
                _ = writeln!(out, "```\n{}```", findings(&typed));
                continue;
            }
            ("found", "```") => {
                block = "";
                continue;
            }
            ("found", _) => continue,
            ("typed", "```") => block = "",
            ("typed", _) => typed = typed + line + "\n",
            _ => {}
        }
        _ = writeln!(out, "{line}");
    }
    out
}

fn findings(typed: &str) -> String {
    let source = Source::new("typed", typed);
    let parsed = parse_with(&source, Hints { title_key });
    parsed.diagnostics.iter().map(|found| described(found, &source)).collect()
}

fn title_key(list: &str) -> Option<&'static str> {
    (list == "opportunities").then_some("opportunity")
}

fn described(found: &Diagnostic, source: &Source) -> String {
    let mut out = match found.case {
        "" => found.rule.to_owned(),
        case if found.rule == "syntax" => case.to_owned(),
        case => format!("{}-{case}", found.rule),
    };
    _ = write!(out, " {}", place(found.span, source));
    for (name, fact) in found.facts.iter() {
        match fact {
            Fact::Text(text) => _ = write!(out, " {name}=`{text}`"),
            Fact::Number(number) => _ = write!(out, " {name}={number}"),
            Fact::Texts(_) | Fact::Term(_) => _ = write!(out, " {name}={fact:?}"),
        }
    }
    for related in &found.related {
        _ = write!(out, " {}={}", related.case, place(related.span, source));
    }
    out.push('\n');
    if let Some(mend) = &found.mend {
        out.push_str(&mended(mend, source));
    }
    out
}

fn place(span: Span, source: &Source) -> String {
    let (start, end) = (source.position(span.start), source.position(span.end));
    format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
}

/// The lines that a mend changes, as they become.
fn mended(mend: &Mend, source: &Source) -> String {
    let sure = if mend.safe { "safe" } else { "perhaps" };
    let mut text = source.text().to_owned();
    for edit in mend.edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.text);
    }
    let old: Vec<&str> = source.text().lines().collect();
    let changed = text.lines().filter(|line| !old.contains(line));
    changed.map(|line| format!("  {sure}: {line}\n")).collect()
}

#[test]
fn mends_of_all_known_mistakes_leave_nothing_to_find_twice() {
    let golden = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(PATH))
        .expect("the golden file is part of the tests");
    for typed in golden.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next()) {
        let source = Source::new("typed", typed);
        let before = parse(&source).diagnostics;
        let mut edits: Vec<_> = before
            .iter()
            .filter_map(|found| found.mend.as_ref())
            .flat_map(|mend| mend.edits.clone())
            .collect();
        edits.sort_by_key(|edit| edit.span);
        let mut text = typed.to_owned();
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.range(), &edit.text);
        }
        let after = Source::new("mended", text);
        let remaining = parse(&after).diagnostics.len();
        let expected = before.iter().filter(|found| found.mend.is_none()).count();
        assert!(remaining <= expected, "{typed:?} became {:?}", after.text());
    }
}

#[test]
fn every_mend_changes_nothing_elsewhere() {
    let golden = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(PATH))
        .expect("the golden file is part of the tests");
    for typed in golden.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next()) {
        let source = Source::new("typed", typed);
        for found in parse_with(&source, Hints { title_key }).diagnostics {
            let Some(mend) = found.mend else { continue };
            let mended = edit::mend(typed, &mend.edits);
            assert!(
                mended.is_ok(),
                "{}: {mended:?} for {typed:?} and {:?}",
                found.case,
                mend.edits
            );
        }
    }
}
