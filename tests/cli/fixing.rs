//! What `--fix` and `--diff` do to files, and what they leave alone.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use super::cjm;

/// Two safe mends, of which one must wait for the other, one uncertain mend, and all that must stay.
const SLIPS: &str = "\u{feff}# yaml: kept\r\njourney: 'A coat'   # why\r\nstages:\r\n\
                     \x20 - stage: Search\r\n    gaol: sizes : all\r\n    emotion:   happy \r\n\
                     \x20   touchpoints: [ Shop,  Web ]";
const MENDED: &str = "\u{feff}# yaml: kept\r\njourney: 'A coat'   # why\r\nstages:\r\n\
                      \x20 - stage: Search\r\n    goal: \"sizes : all\"\r\n    emotion:   happy \r\n\
                      \x20   touchpoints: [ Shop,  Web ]";

fn folder_with(text: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("coat.journey.yaml"), text).expect("a file");
    folder
}

fn map(folder: &TempDir) -> Vec<u8> {
    fs::read(folder.path().join("coat.journey.yaml")).expect("the map is there")
}

fn check(folder: &Path, words: &[&str]) -> Output {
    let command = cjm().current_dir(folder).arg("check").args(words);
    command.arg("coat.journey.yaml").output().expect("cjm runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn mends_change_their_places_and_nothing_else() {
    let folder = folder_with(SLIPS);
    check(folder.path(), &["--fix"]);
    assert_eq!(String::from_utf8(map(&folder)).expect("UTF-8"), MENDED);
}

#[test]
fn no_key_is_named_like_one_that_is_there() {
    let head = "journey: A\nstages:\n  - stage: B\n    touchpoints: none\n";
    for keys in [
        "    goal: x\n    gaol: y\n",
        "    gaol: y\n    goal: x\n",
        "    gaol: y\n    objectif_client: x\n",
        "    pain: [x]\n    pains: [y]\n",
        "sages: []\n",
    ] {
        let text = head.to_owned() + keys;
        let folder = folder_with(&text);
        check(folder.path(), &["--fix", "--unsafe-fixes"]);
        assert_eq!(String::from_utf8(map(&folder)).expect("UTF-8"), text);
    }
    let folder = folder_with(head.to_owned() + "    gaol: x\n    gola: y\n");
    check(folder.path(), &["--fix"]);
    let mended = head.to_owned() + "    goal: x\n    gola: y\n";
    assert_eq!(String::from_utf8(map(&folder)).expect("UTF-8"), mended);
}

#[test]
fn fixing_twice_changes_nothing_the_second_time() {
    for options in [&["--fix"][..], &["--fix", "--unsafe-fixes"]] {
        let folder = folder_with(include_str!("../golden/natural-1/0.parcours.yaml"));
        check(folder.path(), options);
        let once = map(&folder);
        let again = check(folder.path(), options);
        assert_eq!(map(&folder), once);
        assert!(!said(&again).contains("mended"), "{}", said(&again));
    }
}

#[test]
fn map_without_mends_is_not_touched() {
    let text = "journey: A\nstages:\n  - stage: B\n    touchpoints: none\n";
    let folder = folder_with(text);
    let file = folder.path().join("coat.journey.yaml");
    let written = fs::metadata(&file).and_then(|it| it.modified()).expect("a time");
    check(folder.path(), &["--fix"]);
    assert_eq!(fs::metadata(&file).and_then(|it| it.modified()).expect("a time"), written);
    let diff = check(folder.path(), &["--diff"]);
    assert_eq!((diff.status.code(), diff.stdout), (Some(0), Vec::new()));
}

#[test]
fn patch_leads_to_what_fix_writes() {
    for text in [SLIPS, &SLIPS.replace("\r\n", "\n")] {
        let (patched, fixed) = (folder_with(text), folder_with(text));
        let diff = check(patched.path(), &["--diff"]);
        assert_eq!(diff.status.code(), Some(1));
        assert_eq!(map(&patched), text.as_bytes());
        fs::write(patched.path().join("fix.patch"), diff.stdout).expect("a file");
        let mut git = Command::new("git");
        let git = git.args(["apply", "fix.patch"]).current_dir(patched.path()).status();
        assert!(git.expect("git runs").success());
        check(fixed.path(), &["--fix"]);
        assert_eq!(map(&patched), map(&fixed));
    }
}

#[test]
fn options_about_findings_are_refused_where_only_a_patch_is_shown() {
    let folder = folder_with("journey: A\nstages:\n  - stage: B\n    touchpoints: none\n");
    for options in [
        ["--fail-on", "warning"].as_slice(),
        &["--min-score", "60"],
        &["--exit-zero"],
        &["--baseline", "known.json"],
        &["--write-baseline"],
        &["--add-ignore"],
        &["--output-format", "json"],
        &["--max-problems", "3"],
        &["--statistics"],
        &["--watch"],
    ] {
        let output = check(folder.path(), &[&["--diff"], options].concat());
        let words = said(&output);
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(words.contains("--diff") && words.contains(options[0]), "{words}");
    }
}

#[test]
fn patch_does_not_depend_on_what_a_configuration_asks_of_findings() {
    let folder = folder_with("journey: A\nstages:\n  - stage: B\n    touchpoints: none\n");
    let strict = "root = true\n[check]\nfail-on = 'info'\nmin-score = 100\n";
    fs::write(folder.path().join("cjm.toml"), strict).expect("a file");
    assert_eq!(check(folder.path(), &[]).status.code(), Some(1));
    assert_eq!(check(folder.path(), &["--diff"]).status.code(), Some(0));
}

#[test]
fn map_that_stays_unreadable_stays_as_it_is() {
    let unclosed = "journey: A : b\nstages:\n  - stage: \"B\n";
    for text in [unclosed.as_bytes(), b"journey: A : b\nx: \xe9\n", b"journey: A : b\0\n"] {
        let folder = folder_with(text);
        let output = check(folder.path(), &["--fix"]);
        assert_eq!((output.status.code(), map(&folder)), (Some(1), text.to_vec()));
    }
    let folder = folder_with(unclosed);
    let words = said(&check(folder.path(), &["--fix"]));
    assert!(words.starts_with("coat.journey.yaml: left as it is, because"), "{words}");
}

#[test]
fn library_is_mended_only_when_it_is_named() {
    let text = "journey: A\nuse: team.yaml\nstages:\n  - stage: B\n    touchpoints: none\n";
    let library = "library: Team\npersonas:\n  - persona: Camille\n    gaols: [Sizes]\n";
    let folder = folder_with(text);
    let file = folder.path().join("team.yaml");
    fs::write(&file, library).expect("a file");
    check(folder.path(), &["--fix"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), library);
    check(folder.path(), &["--fix", "team.yaml"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), library.replace("gaols", "goals"));
}

#[test]
fn standard_input_is_handed_on_mended_and_reported_on_standard_error() {
    let run = |text: &str| {
        let words = ["check", "--fix", "--profile", "draft", "--output-format", "concise", "-"];
        cjm().args(words).stdin(text.to_owned()).output().expect("cjm runs")
    };
    let output = run("journey: A\nstages:\n  - stage: B\n    gaol: x\n");
    let handed_on = "journey: A\nstages:\n  - stage: B\n    goal: x\n";
    assert_eq!(String::from_utf8_lossy(&output.stdout), handed_on);
    let report = "1 finding mended in 1 file\n<stdin>:3:12: error[stage-without-touchpoint] stage \
                  \"B\" has no touchpoint\n";
    assert_eq!((output.status.code(), said(&output).as_str()), (Some(1), report));
}

#[test]
fn map_whose_lines_end_with_carriage_returns_alone_is_left_and_no_patch_is_shown() {
    let text = "journey: A\rstages:\r  - stage: B\r    gaol: x\r    touchpoints: none\r";
    let folder = folder_with(text);
    let left = "coat.journey.yaml: left as it is, because its lines end with carriage returns alone; \
                save it with line feeds first\n";
    let fix = check(folder.path(), &["--fix"]);
    assert!(said(&fix).starts_with(left), "{}", said(&fix));
    let diff = check(folder.path(), &["--diff"]);
    assert_eq!((said(&diff).as_str(), diff.stdout), (left, Vec::new()));
    let silenced = check(folder.path(), &["--add-ignore"]);
    assert_eq!(silenced.status.code(), Some(2));
    assert_eq!(map(&folder), text.as_bytes());
}

#[cfg(unix)]
#[test]
fn map_with_two_names_or_without_leave_to_write_is_left() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder_with(SLIPS);
    let file = folder.path().join("coat.journey.yaml");
    let other = folder.path().join("other.yaml");
    fs::hard_link(&file, &other).expect("a link");
    let output = check(folder.path(), &["--fix"]);
    assert_eq!((output.status.code(), map(&folder)), (Some(2), SLIPS.as_bytes().to_vec()));
    assert!(said(&output).contains("several names (hard links)"), "{}", said(&output));
    fs::remove_file(&other).expect("it was there");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).expect("a mode");
    let output = check(folder.path(), &["--fix"]);
    assert_eq!((output.status.code(), map(&folder)), (Some(2), SLIPS.as_bytes().to_vec()));
    assert!(said(&output).contains("it is write-protected"), "{}", said(&output));
}

#[cfg(unix)]
#[test]
fn map_that_cannot_be_written_is_exit_code_2() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder_with(SLIPS);
    let set = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode));
    set(0o555).expect("a mode");
    let is_enforced = fs::write(folder.path().join("probe"), "").is_err();
    let output = check(folder.path(), &["--fix"]);
    set(0o755).expect("a mode");
    if is_enforced {
        assert_eq!((output.status.code(), map(&folder)), (Some(2), SLIPS.as_bytes().to_vec()));
    }
}
