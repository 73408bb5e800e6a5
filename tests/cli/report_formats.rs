//! Reports for machines: the same findings at the same places in each, and nothing of an author's
//! words taken for markup.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use cjm::output::REPORT_FORMATS;
use resvg::usvg::roxmltree::Document;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::cjm;
use super::planted::PLANTED;
use crate::generated::compare;

/// Checks with the rules that the mistakes of these maps are about, whatever others there are.
const CHECK: [&str; 5] = ["check", "--profile", "draft", "--extend-select", "unknown-emotion"];

/// A repository with one map, `maps/coat.journey.yaml`.
fn repository(map: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join(".git")).expect("a folder");
    fs::create_dir(folder.path().join("maps")).expect("a folder");
    fs::write(folder.path().join("maps/coat.journey.yaml"), map).expect("a file");
    folder
}

/// The report of one run from the folder of the map.
fn reported(format: &str, map: &str, lang: &str) -> String {
    let folder = repository(map);
    let output = cjm()
        .current_dir(folder.path().join("maps"))
        .args(CHECK)
        .args(["--lang", lang, "--output-format", format])
        .output()
        .expect("cjm runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn json_of(format: &str, map: &str) -> Value {
    serde_json::from_str(&reported(format, map, "en")).expect("JSON")
}

#[test]
fn machine_reports_are_as_they_were_liked() {
    for (format, file) in [
        ("json-lines", "report.jsonl"),
        ("junit", "junit.xml"),
        ("github", "github.txt"),
        ("gitlab", "gitlab.json"),
        ("rdjson", "rdjson.json"),
        ("markdown", "report.md"),
    ] {
        compare(&format!("tests/golden/check/{file}"), &reported(format, PLANTED, "en"));
    }
    compare("tests/golden/check/report.fr.md", &reported("markdown", PLANTED, "fr"));
}

#[test]
fn sarif_holds_rules_places_related_places_fixes_and_fingerprints() {
    let map = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n    acions: D\n    goal: Trouver l’été\n    goal: E\n";
    let mut log = json_of("sarif", map);
    let run = &mut log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].take();
    let ids = rules.as_array().expect("a list").iter().map(|rule| &rule["id"]);
    assert_eq!(ids.collect::<Vec<_>>(), ["unknown-key", "duplicate-key"]);
    let artifact = json!({ "uri": "maps/coat.journey.yaml", "uriBaseId": "%SRCROOT%" });
    let region = |line: u32, start: u32, end: u32| json!({ "startLine": line, "startColumn": start, "endLine": line, "endColumn": end });
    let place = |region: Value| json!({ "artifactLocation": artifact, "region": region });
    let expected = json!({
        "tool": { "driver": { "name": "cjm", "semanticVersion": "0.1.0", "rules": null } },
        "language": "en",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": { "%SRCROOT%": { "description": { "text": "The top of the repository." } } },
        "results": [
            {
                "ruleId": "unknown-key",
                "level": "error",
                "message": { "text": "unknown key `acions` in a stage\ndid you mean `actions`?" },
                "locations": [{ "physicalLocation": place(region(5, 5, 11)) }],
                "fixes": [{
                    "description": { "text": "did you mean `actions`?" },
                    "artifactChanges": [{
                        "artifactLocation": artifact,
                        "replacements": [{ "deletedRegion": region(5, 5, 11), "insertedContent": { "text": "actions" } }],
                    }],
                    "properties": { "safe": true },
                }],
                "ruleIndex": 0,
                "partialFingerprints": { "cjm/v1": "0eadf8335d201184194913ae9af03a79" },
            },
            {
                "ruleId": "duplicate-key",
                "level": "error",
                "message": { "text": "`goal` is written twice here\nkeep one of the two, or bring their values together in a list" },
                "locations": [{ "physicalLocation": place(region(7, 5, 9)) }],
                "relatedLocations": [{
                    "physicalLocation": place(region(6, 5, 9)),
                    "message": { "text": "first written here" },
                }],
                "ruleIndex": 1,
                "partialFingerprints": { "cjm/v1": "9561e4ff046cfb848ac5c8b7562780d1" },
            },
        ],
    });
    assert_eq!(*run, expected);
}

#[test]
fn formats_of_one_run_tell_the_same_findings_at_the_same_places() {
    let folder = repository(PLANTED);
    let files = ["json=a.json", "sarif=a.sarif", "junit=a.xml", "gitlab=b.json"];
    let targets = files.iter().flat_map(|file| ["--output-format", file]);
    let output = cjm()
        .current_dir(folder.path())
        .args(CHECK)
        .args(["maps", "--output-format", "github"])
        .args(targets)
        .output()
        .expect("cjm runs");
    assert_eq!(output.status.code(), Some(1));
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a report");
    let parse = |name: &str| serde_json::from_str::<Value>(&read(name)).expect("JSON");
    let expected = of_json(&parse("a.json"));
    assert_eq!(expected.len(), 7);
    assert_eq!(of_github(&String::from_utf8_lossy(&output.stdout)), expected);
    assert_eq!(of_sarif(&parse("a.sarif")), expected);
    assert_eq!(of_junit(&read("a.xml")), expected);
    assert_eq!(of_gitlab(&parse("b.json")), expected);
}

/// `rule path:line:column` of each finding.
type Told = Vec<String>;

fn of_json(report: &Value) -> Told {
    let findings = report["findings"].as_array().expect("a list").iter();
    let told = findings.map(|it| {
        let path = it["path"].as_str().expect("a path");
        format!("{} {path}:{}:{}", it["rule"].as_str().expect("a rule"), it["line"], it["column"])
    });
    told.collect()
}

fn of_github(log: &str) -> Told {
    let told = log.lines().map(|line| {
        let properties = line.strip_prefix("::error ").expect("an annotation");
        let (properties, _) = properties.split_once("::").expect("a message");
        let values: BTreeMap<_, _> =
            properties.split(',').map(|it| it.split_once('=').expect("a value")).collect();
        let rule = values["title"].trim_start_matches("cjm (").trim_end_matches(')');
        format!("{rule} {}:{}:{}", values["file"], values["line"], values["col"])
    });
    told.collect()
}

fn of_sarif(log: &Value) -> Told {
    let results = log["runs"][0]["results"].as_array().expect("a list").iter();
    let told = results.map(|result| {
        let place = &result["locations"][0]["physicalLocation"];
        let path = place["artifactLocation"]["uri"].as_str().expect("a path");
        let region = &place["region"];
        let rule = result["ruleId"].as_str().expect("a rule");
        format!("{rule} {path}:{}:{}", region["startLine"], region["startColumn"])
    });
    told.collect()
}

fn of_junit(xml: &str) -> Told {
    let document = Document::parse(xml).expect("XML");
    let cases = document.descendants().filter(|it| it.has_tag_name("testcase"));
    let told = cases.map(|case| {
        let (rule, place) =
            case.attribute("name").and_then(|it| it.split_once(' ')).expect("a name");
        assert_eq!(case.attribute("line"), place.split(':').next());
        format!("{rule} {}:{place}", case.attribute("file").expect("a file"))
    });
    told.collect()
}

fn of_gitlab(issues: &Value) -> Told {
    let told = issues.as_array().expect("a list").iter().map(|issue| {
        let rule = issue["check_name"].as_str().expect("a rule");
        let path = issue["location"]["path"].as_str().expect("a path");
        let begin = &issue["location"]["positions"]["begin"];
        format!("{rule} {path}:{}:{}", begin["line"], begin["column"])
    });
    told.collect()
}

/// A key whose name is markup in one format or another.
const HOSTILE: &str = "journey: A\n\"<b>|*x* %0A\\n::error::@team ]]> `&amp;` 😀\": 1\nstages:\n  - stage: B\n    touchpoints: [C]\n";

#[test]
fn words_of_the_author_are_markup_in_no_report() {
    let shown = "<b>|*x* %0A ::error::@team ]]> `&amp;` 😀";
    let github = reported("github", HOSTILE, "en");
    assert_eq!(github.lines().count(), 1, "{github}");
    assert!(github.contains("%250A ::error::@team"), "{github}");
    let junit = reported("junit", HOSTILE, "en");
    let document = Document::parse(&junit).expect("XML");
    let failure = document.descendants().find(|it| it.has_tag_name("failure")).expect("one");
    let message = failure.attribute("message").expect("a message");
    assert!(message.contains(shown), "{message}");
    let markdown = reported("markdown", HOSTILE, "en");
    let row = markdown.lines().last().expect("a row");
    assert_eq!(row.matches('|').count(), 5, "{row}");
    let markup =
        ["<code>", "</code>", "<br>"].iter().fold(row.to_owned(), |row, it| row.replace(it, ""));
    assert!(!markup.contains(['<', '*', '`']), "{row}");
}

#[test]
fn columns_of_reviewdog_count_bytes_and_those_of_sarif_count_code_points() {
    let map = "journey: A\nstages:\n  - { stage: Été 😀, gaol: x, touchpoints: [C] }\n";
    let range = json_of("rdjson", map)["diagnostics"][0]["location"]["range"].clone();
    assert_eq!(range["start"], json!({ "line": 3, "column": 26 }));
    let result = json_of("sarif", map)["runs"][0]["results"][0].clone();
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startColumn"], 21);
}

#[test]
fn reports_of_clean_maps_say_so_in_their_own_way() {
    let clean = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";
    assert_eq!(reported("json-lines", clean, "en"), "");
    assert_eq!(reported("github", clean, "en"), "");
    assert_eq!(reported("gitlab", clean, "en"), "[]\n");
    assert_eq!(reported("markdown", clean, "en"), "### cjm: 1 map checked, nothing to report\n");
    assert_eq!(
        reported("junit", clean, "en"),
        r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cjm" tests="1" failures="0" errors="0">
  <testsuite name="cjm" tests="1" failures="0" errors="0">
    <testcase classname="cjm" name="1 map checked, nothing to report"/>
  </testsuite>
</testsuites>
"#
    );
    assert_eq!(json_of("sarif", clean)["runs"][0]["results"], json!([]));
}

#[test]
fn map_that_is_less_complete_than_asked_stands_in_every_report() {
    let folder = repository("journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n");
    let run = |format: &str| {
        let words = ["maps", "--min-score", "90", "--output-format", format];
        let output = cjm().current_dir(folder.path()).args(CHECK).args(words).output();
        String::from_utf8(output.expect("cjm runs").stdout).expect("UTF-8")
    };
    for format in REPORT_FORMATS.iter().filter(|format| format.name != "junit") {
        let report = run(format.name);
        assert!(report.contains("min-score"), "{}: {report}", format.name);
        assert!(report.contains("coat.journey.yaml"), "{}: {report}", format.name);
    }
    assert_eq!(
        run("junit"),
        r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cjm" tests="1" failures="1" errors="0">
  <testsuite name="maps/coat.journey.yaml" tests="1" failures="1" errors="0">
    <testcase classname="maps/coat.journey.yaml" name="min-score 1:10" file="maps/coat.journey.yaml" line="1">
      <failure type="error" message="completeness 14 of 100, 76 below the 90 asked for">maps/coat.journey.yaml:1:10 — `cjm score maps/coat.journey.yaml` says what to write next</failure>
    </testcase>
  </testsuite>
</testsuites>
"#
    );
}

#[test]
fn markdown_folds_long_lists_and_stays_below_the_limit_of_a_comment() {
    let stages = (0..900).map(|n| format!("  - stage: {n:060}\n    gaol: x\n"));
    let markdown =
        reported("markdown", &format!("journey: A\nstages:\n{}", stages.collect::<String>()), "fr");
    assert!(markdown.len() <= 65_536, "{}", markdown.len());
    assert!(markdown.contains("<details><summary><b><code>maps/coat.journey.yaml</code></b>: "));
    let rows = markdown.lines().filter(|line| line.contains("| erreur |")).count();
    let last = markdown.lines().last().expect("a line");
    assert_eq!(last, format!("{} autres constats ne sont pas affichés", french(1800 - rows)));
    assert!(markdown.contains("\n</details>\n"));
}

/// A number below a million as French writes it.
fn french(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{}\u{202f}{:03}", number / 1000, number % 1000),
    }
}

#[test]
fn path_with_blanks_and_accents_is_a_uri_in_sarif_and_itself_elsewhere() {
    let folder = repository(PLANTED);
    let maps = folder.path().join("cartes d’été");
    fs::rename(folder.path().join("maps"), &maps).expect("renamed");
    let paths = |format: &str| read_paths(format, folder.path());
    assert_eq!(paths("sarif"), "cartes%20d%E2%80%99%C3%A9t%C3%A9/coat.journey.yaml");
    assert_eq!(paths("gitlab"), "cartes d’été/coat.journey.yaml");
}

fn read_paths(format: &str, folder: &Path) -> String {
    let output = cjm().current_dir(folder).args(CHECK).args(["--output-format", format]).output();
    let report: Value = serde_json::from_slice(&output.expect("cjm runs").stdout).expect("JSON");
    let path = match format {
        "sarif" => {
            &report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
                ["uri"]
        }
        _ => &report[0]["location"]["path"],
    };
    path.as_str().expect("a path").to_owned()
}
