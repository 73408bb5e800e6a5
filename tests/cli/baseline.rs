//! Known findings pass, new ones do not, and a baseline only ever gets shorter.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::cjm;

const POOR: &str =
    "journey: A\nstages:\n  - stage: B\n    gaol: x\n    touchpoints: [C]\n  - stage: D\n";
const LISTED: &str = r#"{
  "version": 1,
  "findings": [
    {"path":"a.journey.yaml","rule":"stage-without-touchpoint","fingerprint":"5a9aa543a6404e46c6907698b5e1691a","message":"stage \"D\" has no touchpoint"},
    {"path":"a.journey.yaml","rule":"unknown-key","fingerprint":"ac43c7d81a1984d325dd32038d3ccbda","message":"unknown key `gaol` in a stage"}
  ]
}
"#;

fn project(maps: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), "cjm.toml", "root = true\n[check]\nprofile = \"draft\"\n");
    maps.iter().for_each(|(name, text)| write(folder.path(), name, text));
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("a file");
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect("a file")
}

/// The exit code, the report, and what is said besides.
fn check(folder: &TempDir, words: &[&str]) -> (Option<i32>, String, String) {
    let output = cjm()
        .current_dir(folder.path())
        .args(["check", "--output-format", "concise"])
        .args(words)
        .output()
        .expect("cjm runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// A project whose baseline knows all that is wrong.
fn known() -> TempDir {
    let folder = project(&[("a.journey.yaml", POOR)]);
    let (code, report, said) = check(&folder, &["--write-baseline", "--baseline", "known.json"]);
    assert_eq!((code, report.as_str()), (Some(0), ""));
    assert_eq!(said, "known.json: 2 findings are known from now on\n");
    folder
}

#[test]
fn baseline_lists_findings_line_by_line() {
    assert_eq!(read(&known(), "known.json"), LISTED);
}

#[test]
fn known_findings_pass_and_new_ones_do_not() {
    let folder = known();
    let passed = (Some(0), String::new(), String::new());
    assert_eq!(check(&folder, &["--baseline", "known.json"]), passed);
    write(folder.path(), "a.journey.yaml", &format!("# moved\n\n{POOR}  - stage: E\n"));
    let (code, report, said) = check(&folder, &["--baseline", "known.json"]);
    let new =
        "a.journey.yaml:9:12: error[stage-without-touchpoint] stage \"E\" has no touchpoint\n";
    assert_eq!((code, report.as_str(), said.as_str()), (Some(1), new, ""));
}

#[test]
fn configuration_names_the_baseline_from_its_own_folder() {
    let folder = known();
    let config = "root = true\n[check]\nprofile = \"draft\"\nbaseline = \"known.json\"\n";
    write(folder.path(), "cjm.toml", config);
    let output = cjm().current_dir("/").arg("check").arg(folder.path()).output().expect("cjm runs");
    assert_eq!((output.status.code(), output.stdout), (Some(0), Vec::new()));
}

#[test]
fn mended_finding_is_told_until_it_is_taken_out() {
    let folder = known();
    write(folder.path(), "a.journey.yaml", &POOR.replace("gaol", "goal"));
    let told =
        "known.json: 1 finding is out of date (a.journey.yaml); --write-baseline takes it out\n";
    for _ in 0..2 {
        let (code, report, said) = check(&folder, &["--baseline", "known.json"]);
        assert_eq!((code, report.as_str(), said.as_str()), (Some(0), "", told));
    }
    check(&folder, &["--baseline", "known.json", "--write-baseline"]);
    let left: Vec<&str> = LISTED.lines().filter(|line| !line.contains("unknown-key")).collect();
    assert_eq!(read(&folder, "known.json"), left.join("\n").replace("},\n  ]", "}\n  ]") + "\n");
    write(folder.path(), "a.journey.yaml", POOR);
    assert_eq!(check(&folder, &["--baseline", "known.json"]).0, Some(1));
}

#[test]
fn new_findings_are_never_taken_in_silently() {
    let folder = known();
    write(folder.path(), "a.journey.yaml", &format!("{POOR}  - stage: E\n"));
    let (code, _, said) = check(&folder, &["--baseline", "known.json", "--write-baseline"]);
    let refused =
        "known.json: 1 new finding is not taken in; to take in everything, delete the file first\n";
    assert_eq!((code, said.as_str()), (Some(1), refused));
    assert_eq!(read(&folder, "known.json"), LISTED);
}

#[test]
fn what_a_run_did_not_look_at_stays_known() {
    let folder = known();
    write(
        folder.path(),
        "b.journey.yaml",
        "journey: B\nstages:\n  - stage: C\n    touchpoints: none\n",
    );
    for words in [&["b.journey.yaml"][..], &["--select", "no-persona", "a.journey.yaml"]] {
        let (_, _, said) =
            check(&folder, &[&["--baseline", "known.json", "--write-baseline"], words].concat());
        assert!(!said.contains("taken out"), "{said}");
        assert_eq!(read(&folder, "known.json"), LISTED);
    }
    fs::remove_file(folder.path().join("a.journey.yaml")).expect("it was there");
    check(&folder, &["--baseline", "known.json", "--write-baseline"]);
    let empty = "{\n  \"version\": 1,\n  \"findings\": []\n}\n";
    assert_eq!(read(&folder, "known.json"), empty);
}

#[test]
fn broken_baseline_is_exit_code_2_with_its_place() {
    let folder = known();
    let cases = [
        ("", "known.json:1:1: EOF while parsing a value"),
        (
            "null",
            "known.json:1:4: invalid type: null, expected an object with `version` and `findings`",
        ),
        ("{\"version\": 1,\n", "known.json:2:1: EOF while parsing a value"),
        (
            "{\"version\": 1, \"états\": 2}",
            "known.json:1:22: unknown field `états`, expected `version` or `findings`",
        ),
        ("{\"version\": 9, ", "known.json:1:13: version 9 is not known here, only 1"),
        (
            &LISTED.replace("unknown-key", "unknown-kee"),
            "known.json:5:49: unknown rule `unknown-kee`, did you mean `unknown-key`?",
        ),
    ];
    for (text, message) in cases {
        write(folder.path(), "known.json", text);
        let (code, report, said) = check(&folder, &["--baseline", "known.json"]);
        assert_eq!((code, report.as_str()), (Some(2), ""));
        assert_eq!(said, format!("error: {message}\n"));
        check(&folder, &["--baseline", "known.json", "--write-baseline"]);
        assert_eq!(read(&folder, "known.json"), text);
    }
}

#[test]
fn rules_about_dates_stay_known_while_no_day_is_given() {
    let overdue = "journey: A\nstages:\n  - stage: B\n    touchpoints: none\npains:\n  - pain: P\n    \
                   at: B\nopportunities:\n  - { opportunity: O, solves: p, status: planned, due: 2026-01-31 }\n";
    let folder = project(&[("a.journey.yaml", overdue)]);
    let select = ["--baseline", "known.json", "--select", "overdue", "--write-baseline"];
    let on = |day: &'static str| [&select[..], &["--today", day]].concat();
    let (_, _, said) = check(&folder, &on("2026-11-02"));
    assert_eq!(said, "known.json: 1 finding is known from now on\n");
    let listed = read(&folder, "known.json");
    assert_eq!(check(&folder, &select), (Some(0), String::new(), String::new()));
    assert_eq!(read(&folder, "known.json"), listed);
    let (_, _, said) = check(&folder, &on("2026-01-30"));
    assert_eq!(said, "known.json: 1 finding is mended and taken out (a.journey.yaml)\n");
}

#[test]
fn findings_that_a_syntax_error_hides_stay_known() {
    let folder = known();
    write(folder.path(), "a.journey.yaml", "journey: A\nstages:\n  - stage: \"B\n");
    let words = ["--baseline", "known.json", "--write-baseline"];
    let (code, _, said) = check(&folder, &words);
    assert_eq!((code, said.contains("mended")), (Some(1), false), "{said}");
    assert_eq!(read(&folder, "known.json"), LISTED);
}

#[test]
fn finding_has_the_same_fingerprint_whether_its_equals_are_known_or_reported() {
    let map = "journey: A\nstages:\n  - { stage: B, gaol: x }\n  - { stage: C, gaol: x }\n  - { stage: D, gaol: x }\n";
    let folder = project(&[("a.journey.yaml", map)]);
    let last = |words: &[&str]| {
        let options = ["check", "--select", "unknown-key", "--output-format", "gitlab"];
        let output = cjm().current_dir(folder.path()).args(options).args(words).output();
        let report = output.expect("cjm runs").stdout;
        let issues: Vec<serde_json::Value> = serde_json::from_slice(&report).expect("JSON");
        (issues.len(), issues.last().expect("an issue")["fingerprint"].clone())
    };
    let (count, fingerprint) = last(&[]);
    assert_eq!(count, 3);
    check(&folder, &["--select", "unknown-key", "--baseline", "known.json", "--write-baseline"]);
    let known = read(&folder, "known.json");
    let kept = known.lines().filter(|it| !it.contains(fingerprint.as_str().expect("a text")));
    write(folder.path(), "known.json", &kept.collect::<String>().replace("},  ]", "}  ]"));
    assert_eq!(last(&["--baseline", "known.json"]), (1, fingerprint));
}

#[test]
fn low_point_elsewhere_is_new_however_alike_it_is_written() {
    let map = |first: &str, second: &str| {
        format!(
            "journey: A\nstages:\n  - {{ stage: B, touchpoints: [C], emotion: {first} }}\n  \
             - {{ stage: D, touchpoints: [E], emotion: {second} }}\n"
        )
    };
    let folder = project(&[("a.journey.yaml", &map("-1", "+1"))]);
    let words =
        ["--baseline", "known.json", "--select", "low-without-pain", "--fail-on", "warning"];
    check(&folder, &[&words[..], &["--write-baseline"]].concat());
    write(folder.path(), "a.journey.yaml", &map("+1", "-1"));
    let (code, report, said) = check(&folder, &words);
    let new = "a.journey.yaml:4:44: warning[low-without-pain] at stage \"D\" the customer is at −1, and \
               no pain says why\n";
    assert_eq!((code, report.as_str()), (Some(1), new));
    let told =
        "known.json: 1 finding is out of date (a.journey.yaml); --write-baseline takes it out\n";
    assert_eq!(said, told);
}

#[test]
fn baseline_that_is_not_there_is_named() {
    let folder = project(&[("a.journey.yaml", POOR)]);
    let (code, _, said) = check(&folder, &["--baseline", "known.json"]);
    let missing = "error: there is no baseline known.json: --write-baseline writes it\n";
    assert_eq!((code, said.as_str()), (Some(2), missing));
    let (code, _, said) = check(&folder, &["--write-baseline"]);
    let nameless = "error: --write-baseline needs a file: name it with --baseline FILE or as \
                    `check.baseline` in cjm.toml\n";
    assert_eq!((code, said.as_str()), (Some(2), nameless));
}

#[test]
fn error_of_syntax_is_never_known() {
    let folder = project(&[("a.journey.yaml", &format!("{POOR}pains: [\n"))]);
    let (code, report, _) = check(&folder, &["--write-baseline", "--baseline", "known.json"]);
    let syntax = "a.journey.yaml:7:8: error[syntax] this `[` is not closed\n";
    assert_eq!((code, report.as_str()), (Some(1), syntax));
    assert!(!read(&folder, "known.json").contains("syntax"));
    assert_eq!(check(&folder, &["--baseline", "known.json"]).0, Some(1));
    let listed = LISTED.replace("unknown-key", "syntax");
    write(folder.path(), "known.json", &listed);
    let (code, _, said) = check(&folder, &["--baseline", "known.json"]);
    let refused = "error: known.json:5:44: `syntax` can only be mended, never known\n";
    assert_eq!((code, said.as_str()), (Some(2), refused));
}

#[test]
fn baseline_takes_in_all_findings_of_a_file_however_many() {
    let stages: String = (0..1_500).map(|number| format!("  - stage: S{number}\n")).collect();
    let map = format!("journey: A\nstages:\n{stages}");
    let folder = project(&[("a.journey.yaml", &map)]);
    let words = ["--baseline", "known.json"];
    let (code, report, said) = check(&folder, &[&words[..], &["--write-baseline"]].concat());
    assert_eq!((code, report.as_str()), (Some(0), ""));
    assert_eq!(said, "known.json: 1,500 findings are known from now on\n");
    assert_eq!(check(&folder, &words), (Some(0), String::new(), String::new()));
    write(folder.path(), "a.journey.yaml", &map.replace("  - stage: S1499\n", "  - stage: T\n"));
    let (code, report, _) = check(&folder, &words);
    let new =
        "a.journey.yaml:1502:12: error[stage-without-touchpoint] stage \"T\" has no touchpoint\n";
    assert_eq!((code, report.as_str()), (Some(1), new));
}
