//! What goes where: standard input, output, error, and their ends.

use std::fs::OpenOptions;
use std::io::Write;
use std::process::{Command, Stdio};

use super::cjm;

const BROKEN: &str = "journey: A\nstages:\n  - stage: B\n    goal: x : y\n    touchpoints: [C]\n";
const FINE: &str = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";

#[test]
fn findings_go_to_standard_output_and_the_summary_to_standard_error() {
    let output = cjm()
        .args(["check", "--profile", "draft", "-", "--output-format", "concise"])
        .stdin(BROKEN)
        .output();
    let output = output.expect("cjm runs");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.starts_with("<stdin>:4:11: error[syntax] "), "{text}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn clean_map_gives_an_empty_report_and_a_line_for_people() {
    let output =
        cjm().args(["check", "--profile", "draft", "-"]).stdin(FINE).output().expect("cjm runs");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "1 map checked, nothing to report\n");
    let quiet = cjm()
        .args(["-q", "check", "-", "--profile", "draft"])
        .stdin(FINE)
        .output()
        .expect("cjm runs");
    assert_eq!(String::from_utf8_lossy(&quiet.stderr), "");
}

#[test]
fn colour_is_for_terminals_unless_asked_for() {
    let colour = |options: &[&str], variable: Option<(&str, &str)>| {
        let mut command =
            cjm().args(["check", "--profile", "draft", "-"]).args(options).stdin(BROKEN);
        if let Some((name, value)) = variable {
            command = command.env(name, value);
        }
        command.output().expect("cjm runs").stdout.contains(&0x1b)
    };
    assert!(!colour(&[], None));
    assert!(colour(&["--color", "always"], None));
    assert!(colour(&[], Some(("CLICOLOR_FORCE", "1"))));
    assert!(!colour(&["--color", "never"], Some(("CLICOLOR_FORCE", "1"))));
    assert!(colour(&[], Some(("CJM_COLOR", "always"))));
}

#[test]
fn messages_speak_the_language_asked_for() {
    let first = |options: &[&str], variables: &[(&str, &str)]| {
        let mut command =
            cjm().args(["check", "--profile", "draft", "-"]).args(options).stdin(FINE);
        for (name, value) in variables {
            command = command.env(name, value);
        }
        String::from_utf8(command.output().expect("cjm runs").stderr).expect("UTF-8")
    };
    let [english, french] =
        ["1 map checked, nothing to report\n", "1 parcours vérifié, rien à signaler\n"];
    assert_eq!(first(&[], &[("LANG", "fr_FR.UTF-8")]), french);
    assert_eq!(first(&[], &[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C")]), english);
    assert_eq!(first(&["--config", "lang=fr"], &[("LANG", "en_GB")]), french);
    assert_eq!(first(&["--config", "lang=fr"], &[("CJM_LANG", "en")]), english);
    assert_eq!(first(&["--lang", "fr"], &[("CJM_LANG", "en")]), french);
}

#[test]
fn closed_pipe_is_a_quiet_end() {
    for words in [
        &["explain", "--all", "--format", "json"][..],
        &["check", "-"],
        &["table", "-"],
        &["render", "-", "-o", "-"],
        &["render", "-", "--to", "png"],
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cjm"))
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("cjm runs");
        drop(child.stdout.take());
        let mut stdin = child.stdin.take().expect("piped");
        let text = if words[0] == "check" { BROKEN } else { FINE };
        let _ = stdin.write_all(text.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("cjm ends");
        assert_eq!(output.status.code(), Some(0), "{words:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{words:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn full_device_is_exit_code_2() {
    for verb in [
        &["check", "-"][..],
        &["explain", "syntax"],
        &["schema", "report"],
        &["--version"],
        &["--help"],
        &["man"],
        &["completions", "bash"],
        &["config", "show"],
    ] {
        let full = OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let mut child = Command::new(env!("CARGO_BIN_EXE_cjm"))
            .args(verb)
            .stdin(Stdio::piped())
            .stdout(full)
            .stderr(Stdio::piped())
            .spawn()
            .expect("cjm runs");
        let mut stdin = child.stdin.take().expect("piped");
        let _ = stdin.write_all(BROKEN.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("cjm ends");
        assert_eq!(output.status.code(), Some(2), "{verb:?}");
    }
}

#[test]
fn empty_variables_count_as_unset_and_wrong_ones_are_named() {
    for name in ["CJM_COLOR", "CJM_OUTPUT_FORMAT", "CJM_CONFIG", "CJM_LANG", "SOURCE_DATE_EPOCH"] {
        cjm()
            .args(["check", "--profile", "draft", "-"])
            .stdin(FINE)
            .env(name, "")
            .assert()
            .success();
    }
    let said = |name: &str, value: &str| {
        let output =
            cjm().args(["check", "--profile", "draft", "-"]).stdin(FINE).env(name, value).output();
        let output = output.expect("cjm runs");
        assert_eq!(output.status.code(), Some(2), "{name}");
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    assert_eq!(
        said("CJM_COLOR", "often"),
        "error: CJM_COLOR=often: there is auto, always, never\n"
    );
    assert_eq!(said("CJM_LANG", "de"), "error: CJM_LANG=de: there is en, fr\n");
    assert_eq!(
        said("CJM_OUTPUT_FORMAT", "jsn"),
        "error: CJM_OUTPUT_FORMAT: did you mean `json`?\n"
    );
    let wrong = "error: CJM_CONFIG=nowhere.toml: neither a file that exists nor KEY=VALUE\n";
    assert_eq!(said("CJM_CONFIG", "nowhere.toml").replace("--config ", "CJM_CONFIG="), wrong);
}

#[test]
fn report_never_replaces_a_map_or_another_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let map = folder.path().join("a.journey.yaml");
    std::fs::write(&map, BROKEN).expect("a map");
    for format in ["json=a.journey.yaml", "json=r,concise=./r"] {
        let command = cjm().args([
            "check",
            "--profile",
            "draft",
            "a.journey.yaml",
            "--output-format",
            format,
        ]);
        let output = command.current_dir(folder.path()).output().expect("cjm runs");
        assert_eq!(output.status.code(), Some(2), "{format}");
        assert_eq!(std::fs::read_to_string(&map).expect("the map"), BROKEN);
        assert!(!folder.path().join("r").exists());
    }
}

#[test]
fn report_never_replaces_what_the_run_reads() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text);
    let library = "personas: [{ persona: Ann }]\n";
    let known = "{\"version\": 1, \"findings\": []}";
    write("cjm.toml", "[check]\nbaseline = \"known.json\"\n").expect("a file");
    write("known.json", known).expect("a file");
    write("people.yaml", library).expect("a file");
    write("a.journey.yaml", &format!("{FINE}use: people.yaml\n")).expect("a map");
    let files = ["cjm.toml", "known.json", "people.yaml", "a.journey.yaml"];
    let texts = || files.map(|name| std::fs::read_to_string(folder.path().join(name)).ok());
    let before = texts();
    for name in files {
        let command = cjm().args(["check", "--output-format", &format!("json={name}")]);
        let output = command.current_dir(folder.path()).output().expect("cjm runs");
        let words = String::from_utf8(output.stderr).expect("UTF-8");
        let refusal =
            format!("error: {name} is read here, a report would replace it: name another file\n");
        assert_eq!((output.status.code(), words), (Some(2), refusal));
        assert_eq!(texts(), before);
    }
}

#[cfg(unix)]
#[test]
fn report_does_not_reach_a_map_or_another_report_by_a_link() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().expect("a folder");
    let map = folder.path().join("a.journey.yaml");
    std::fs::write(&map, FINE).expect("a map");
    std::fs::write(folder.path().join("r.json"), "old").expect("a report");
    symlink("a.journey.yaml", folder.path().join("map.json")).expect("a link");
    symlink("r.json", folder.path().join("link.json")).expect("a link");
    for formats in ["json=map.json", "json=r.json,sarif=link.json"] {
        let command = cjm().args(["check", "--output-format", formats]);
        let output = command.current_dir(folder.path()).output().expect("cjm runs");
        assert_eq!(output.status.code(), Some(2), "{formats}");
        assert_eq!(std::fs::read_to_string(&map).expect("the map"), FINE);
        let report = std::fs::read_to_string(folder.path().join("r.json"));
        assert_eq!(report.expect("the report"), "old");
    }
}

#[test]
fn persona_names_no_folder_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = format!("persona: {{ persona: L, id: ../../evil }}\n{FINE}");
    std::fs::create_dir(folder.path().join("deep")).expect("a folder");
    std::fs::write(folder.path().join("a.journey.yaml"), text).expect("a map");
    let command = cjm().args(["render", "a.journey.yaml", "-o", "deep/{persona}.svg"]);
    let output = command.current_dir(folder.path()).output().expect("cjm runs");
    assert_eq!(output.status.code(), Some(0));
    assert!(folder.path().join("deep/evil.svg").exists());
}
