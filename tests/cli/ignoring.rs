//! Where `--add-ignore` puts its comments, and that they do what they say.

use std::fs;
use std::process::Output;

use tempfile::TempDir;

use super::cjm;

const POOR: &str = "\
journey: A
stages:
  - stage: B
    gaol: x   # the team's word
    touchpoints: none
  - stage: C   # cjm: ignore[no-owner] small shop
  - stage: D
    aim: |
      Find # the right size
      at once
    notes: \"over
      two lines\"
  - stage: E
";
const SILENCED: &str = "\
journey: A
stages:
  - stage: B
    # cjm: ignore[unknown-key] until spring
    gaol: x   # the team's word
    touchpoints: none
  # cjm: ignore[stage-without-touchpoint] until spring
  - stage: C   # cjm: ignore[no-owner] small shop
  - stage: D  # cjm: ignore[stage-without-touchpoint] until spring
    # cjm: ignore[unknown-key] until spring
    aim: |
      Find # the right size
      at once
    notes: \"over
      two lines\"
  - stage: E  # cjm: ignore[stage-without-touchpoint] until spring
";

#[test]
fn findings_are_not_silenced_for_the_reason_of_others() {
    let known = "  - stage: C  # cjm: ignore[no-owner] small shop\n";
    let folder = folder_with(&format!("journey: A\nstages:\n{known}"));
    check(&folder, &["--select", "stage-without-touchpoint", "--add-ignore=until spring"]);
    let own = "  # cjm: ignore[stage-without-touchpoint] until spring\n";
    assert_eq!(map(&folder), format!("journey: A\nstages:\n{own}{known}"));
}

#[test]
fn map_with_errors_of_syntax_is_left_and_named() {
    let text = "journey: A\nstages:\n  - stage: \"B\n";
    let folder = folder_with(text);
    let output = check(&folder, &["--add-ignore"]);
    assert!(said(&output).starts_with("a.journey.yaml: nothing is written into it"));
    assert_eq!(map(&folder), text);
}

fn folder_with(text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("a.journey.yaml"), text).expect("a file");
    folder
}

fn map(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("a.journey.yaml")).expect("the map is there")
}

fn check(folder: &TempDir, words: &[&str]) -> Output {
    let command = cjm().current_dir(folder.path()).args(["check", "--output-format", "concise"]);
    command.args(words).arg("a.journey.yaml").output().expect("cjm runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn comments_stand_where_they_hold_and_all_else_stays() {
    let rules = ["--select", "unknown-key,stage-without-touchpoint"];
    let words = [&["--add-ignore=until spring"][..], &rules].concat();
    for (before, after) in [
        (POOR.to_owned(), SILENCED.to_owned()),
        (POOR.replace('\n', "\r\n"), SILENCED.replace('\n', "\r\n")),
        (format!("\u{feff}{POOR}"), format!("\u{feff}{SILENCED}")),
    ] {
        let folder = folder_with(&before);
        let output = check(&folder, &words);
        assert_eq!(map(&folder), after);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &b""[..]));
        assert_eq!(said(&output), "5 findings silenced in 1 file\n");
        let again = check(&folder, &words);
        assert_eq!((map(&folder), said(&again)), (after, String::new()));
    }
}

#[test]
fn everything_that_is_left_is_silenced_and_nothing_of_it_is_unused() {
    let folder = folder_with(POOR);
    check(&folder, &["--add-ignore"]);
    let once = map(&folder);
    let report = check(&folder, &["--ignore", "unused-ignore"]).stdout;
    assert_eq!(String::from_utf8_lossy(&report), "");
    check(&folder, &["--add-ignore"]);
    assert_eq!(map(&folder), once);
}

#[test]
fn map_with_a_syntax_error_stays_as_it_is() {
    let text = "journey: A : b\nstages:\n  - stage: B\n";
    let folder = folder_with(text);
    let output = check(&folder, &["--add-ignore=later"]);
    assert_eq!((output.status.code(), map(&folder).as_str()), (Some(1), text));
}

#[test]
fn reason_is_one_line_and_there_where_it_is_asked_for() {
    let folder = folder_with(POOR);
    let output = check(&folder, &["--add-ignore=a\nb"]);
    let message = "error: the reason of --add-ignore must be one line\n";
    assert_eq!((output.status.code(), said(&output).as_str()), (Some(2), message));
    let asking = ["--config", "check.require-ignore-reason=true", "--add-ignore"];
    let output = check(&folder, &asking);
    let message = "error: `check.require-ignore-reason` asks for a reason: --add-ignore=REASON\n";
    assert_eq!((output.status.code(), said(&output).as_str()), (Some(2), message));
    assert_eq!(map(&folder), POOR);
}
