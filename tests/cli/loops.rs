//! Files that lead back to themselves: the same findings, whichever file is named first.

use std::fs;
use std::path::Path;

use super::cjm;

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("a file");
    }
}

/// `path:line:column message` of every finding on `names` that stops a draft, sorted.
fn found(folder: &Path, names: &[&str]) -> Vec<String> {
    let output = cjm()
        .current_dir(folder)
        .args(["check", "--profile", "draft", "--output-format", "json"])
        .args(names)
        .output()
        .expect("cjm runs");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let findings = report["findings"].as_array().expect("a list").iter().map(|finding| {
        let text = |name: &str| finding[name].as_str().unwrap_or_default();
        let (line, column) = (&finding["line"], &finding["column"]);
        format!("{}:{line}:{column} {}", text("path"), text("message"))
    });
    let mut findings: Vec<_> = findings.collect();
    findings.sort();
    findings
}

const MAP: &str = "journey: A\nuse: [l1.yaml]\npersona: ann\nstages:\n  - stage: B\n    \
                   touchpoints: [C]\n";
const L1: &str = "use: [l2.yaml]\npersonas: [{ persona: Ann, evidence: [talks-1] }]\n";
const L2: &str = "personas: [{ persona: Bob }]\nsources: [{ source: Talks, id: talks-1 }]\n\
                  use: [l1.yaml]\n";

#[test]
fn libraries_that_use_each_other_say_so_in_both_whatever_is_named() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), &[("a.journey.yaml", MAP), ("l1.yaml", L1), ("l2.yaml", L2)]);
    let expected = [
        "l1.yaml:1:7 \"l2.yaml\" leads back to this file",
        "l1.yaml:2:39 there is no source called \"talks-1\"",
        "l2.yaml:3:7 \"l1.yaml\" leads back to this file",
    ];
    let named: [&[&str]; 5] = [
        &["a.journey.yaml"],
        &["l1.yaml"],
        &["l2.yaml"],
        &["l2.yaml", "l1.yaml"],
        &["a.journey.yaml", "l2.yaml"],
    ];
    for names in named {
        assert_eq!(found(folder.path(), names), expected, "{names:?}");
    }
}

#[test]
fn library_that_uses_itself_says_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let l1 = "use: l1.yaml\npersonas: [{ persona: Ann }]\n";
    write(folder.path(), &[("a.journey.yaml", MAP), ("l1.yaml", l1)]);
    for names in [["a.journey.yaml"], ["l1.yaml"]] {
        let expected = ["l1.yaml:1:6 \"l1.yaml\" leads back to this file"];
        assert_eq!(found(folder.path(), &names), expected, "{names:?}");
    }
}

#[test]
fn loops_that_share_a_library_are_all_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = |uses: &str| format!("use: [{uses}]\npersonas: [{{ persona: Ann }}]\n");
    let [a, b, c, d] = ["b.yaml", "c.yaml, d.yaml", "a.yaml", "a.yaml"].map(library);
    write(folder.path(), &[("a.yaml", &a), ("b.yaml", &b), ("c.yaml", &c), ("d.yaml", &d)]);
    let expected = [
        "a.yaml:1:7 \"b.yaml\" leads back to this file",
        "b.yaml:1:15 \"d.yaml\" leads back to this file",
        "b.yaml:1:7 \"c.yaml\" leads back to this file",
        "c.yaml:1:7 \"a.yaml\" leads back to this file",
        "d.yaml:1:7 \"a.yaml\" leads back to this file",
    ];
    for name in ["a.yaml", "b.yaml", "c.yaml", "d.yaml"] {
        assert_eq!(found(folder.path(), &[name]), expected, "{name}");
    }
}

#[test]
fn maps_that_replace_each_other_say_so() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let map = |replaces: &str| {
        format!("journey: A\nreplaces: {replaces}\nstages:\n  - stage: B\n    touchpoints: [C]\n")
    };
    let [own, a, b, c] =
        ["own.journey.yaml", "b.journey.yaml", "a.journey.yaml", "a.journey.yaml"].map(map);
    write(
        folder.path(),
        &[
            ("own.journey.yaml", &own),
            ("a.journey.yaml", &a),
            ("b.journey.yaml", &b),
            ("c.journey.yaml", &c),
        ],
    );
    let of_a = "a.journey.yaml:2:11 \"b.journey.yaml\" leads back to this map";
    let of_b = "b.journey.yaml:2:11 \"a.journey.yaml\" leads back to this map";
    let of_own = "own.journey.yaml:2:11 \"own.journey.yaml\" leads back to this map";
    assert_eq!(found(folder.path(), &["a.journey.yaml"]), [of_a]);
    assert_eq!(found(folder.path(), &["c.journey.yaml"]), [""; 0]);
    assert_eq!(found(folder.path(), &["."]), [of_a, of_b, of_own]);
}
