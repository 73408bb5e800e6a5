//! `--watch`: after every change one run, and after nothing else.

use std::fs;
use std::io::{BufRead, BufReader, pipe};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use super::{cjm, heeded_variables};

const FINE: &str = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";
const BROKEN: &str = "journey: A\nstages:\n  - stage: B\n    gaol: x\n    touchpoints: [C]\n";

/// The program at work, and what it says: both streams in the order they were written.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn start(folder: &TempDir, words: &[&str]) -> Self {
        let (reader, writer) = pipe().expect("a pipe");
        let mut command = Command::new(env!("CARGO_BIN_EXE_cjm"));
        heeded_variables().for_each(|name| _ = command.env_remove(name));
        let child = command
            .args(words)
            .current_dir(folder.path())
            .stdout(writer.try_clone().expect("a pipe"))
            .stderr(writer)
            .spawn()
            .expect("cjm runs");
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(reader).lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        Self { child, lines }
    }

    /// What is said up to the line that says what is watched.
    fn run(&self) -> String {
        let mut text = String::new();
        loop {
            let line = self.lines.recv_timeout(Duration::from_secs(60));
            let line = line.unwrap_or_else(|_| panic!("no more is said after {text:?}"));
            text += &line;
            text.push('\n');
            if line.ends_with("; Ctrl+C ends") {
                return text;
            }
        }
    }

    /// What is said although nothing changed.
    fn rest(&self) -> Option<String> {
        self.lines.recv_timeout(Duration::from_millis(400)).ok()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join(".git")).expect("a repository");
    for (name, text) in files {
        write(folder.path(), name, text);
    }
    folder
}

/// Puts a file there at one blow, as most editors do: it is never seen empty.
fn write(folder: &Path, name: &str, text: &str) {
    let (file, new) = (folder.join(name), folder.join(format!("{name}~")));
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(&new, text).expect("a file");
    fs::rename(new, file).expect("a file");
}

#[test]
fn check_runs_again_after_every_change() {
    let folder = folder(&[
        ("cjm.toml", "library = [\"shared/*.yaml\"]\ncheck.profile = \"draft\"\n"),
        ("maps/a.journey.yaml", FINE),
    ]);
    let at = folder.path();
    let watching = Watching::start(&folder, &["check", "-w", "--output-format", "concise", "maps"]);
    assert_eq!(watching.run(), "watching 2 files and 2 folders; Ctrl+C ends\n");

    write(at, "maps/a.journey.yaml", BROKEN);
    assert_eq!(
        watching.run(),
        "--- changed: maps/a.journey.yaml\n\
         maps/a.journey.yaml:4:5: error[unknown-key] unknown key `gaol` in a stage\n\
         watching 2 files and 2 folders; Ctrl+C ends\n"
    );

    write(at, "maps/a.journey.yaml", FINE);
    assert_eq!(
        watching.run(),
        "--- changed: maps/a.journey.yaml\nwatching 2 files and 2 folders; Ctrl+C ends\n"
    );

    fs::create_dir_all(at.join("maps/new/folder")).expect("a folder");
    assert_eq!(watching.rest(), None);
    write(at, "maps/new/folder/b.journey.yaml", BROKEN);
    assert_eq!(
        watching.run(),
        "--- changed: maps/new/folder/b.journey.yaml\n\
         maps/new/folder/b.journey.yaml:4:5: error[unknown-key] unknown key `gaol` in a stage\n\
         watching 3 files and 2 folders; Ctrl+C ends\n"
    );

    fs::remove_dir_all(at.join("maps/new")).expect("a folder");
    assert_eq!(
        watching.run(),
        "--- changed: maps/new/folder/b.journey.yaml\n\
         watching 2 files and 2 folders; Ctrl+C ends\n"
    );

    write(at, "shared/who.yaml", "personas:\n  - persona: Ada\n    gaols: [x]\n");
    assert_eq!(
        watching.run(),
        "--- changed: shared/who.yaml\n\
         shared/who.yaml:3:5: error[unknown-key] unknown key `gaols` in a persona\n\
         watching 3 files and 2 folders; Ctrl+C ends\n"
    );

    write(at, "shared/who.yaml", "personas:\n  - persona: Ada\n");
    assert_eq!(
        watching.run(),
        "--- changed: shared/who.yaml\nwatching 3 files and 2 folders; Ctrl+C ends\n"
    );
}

#[test]
fn configuration_that_breaks_is_told_and_awaited() {
    let folder = folder(&[("cjm.toml", "check.profil = \"draft\"\n"), ("a.journey.yaml", FINE)]);
    let at = folder.path();
    let watching = Watching::start(&folder, &["check", "--watch", "--output-format", "concise"]);
    assert_eq!(
        watching.run(),
        "error: cjm.toml:1:7: unknown key `check.profil`, did you mean `profile`?\n\
         watching 1 file; Ctrl+C ends\n"
    );
    write(at, "cjm.toml", "check.profile = \"draft\"\n");
    let calm = "--- changed: cjm.toml\nwatching 2 files and 1 folder; Ctrl+C ends\n";
    assert_eq!(watching.run(), calm);
    fs::remove_file(at.join("cjm.toml")).expect("a file");
    assert!(watching.run().contains("a.journey.yaml:1:10: error[no-persona]"));
    write(at, "cjm.toml", "check.profile = \"draft\"\n");
    assert_eq!(watching.run(), calm);
}

#[test]
fn folder_that_goes_is_awaited() {
    let folder = folder(&[("maps/a.journey.yaml", FINE)]);
    let [maps, aside] = ["maps", "aside"].map(|name| folder.path().join(name));
    let words = ["check", "-w", "--profile", "draft", "--output-format", "concise", "maps"];
    let watching = Watching::start(&folder, &words);
    assert_eq!(watching.run(), "watching 1 file and 1 folder; Ctrl+C ends\n");
    fs::rename(&maps, &aside).expect("a folder");
    let gone = watching.run();
    assert!(
        gone.starts_with("--- changed: maps/a.journey.yaml\nerror: cannot read maps: "),
        "{gone}"
    );
    fs::rename(&aside, &maps).expect("a folder");
    assert_eq!(watching.run(), "--- changed: maps\nwatching 1 file and 1 folder; Ctrl+C ends\n");
    write(folder.path(), "maps/a.journey.yaml", BROKEN);
    assert!(
        watching.run().starts_with("--- changed: maps/a.journey.yaml\nmaps/a.journey.yaml:4:5")
    );
}

#[test]
fn folder_may_be_empty_at_first() {
    let folder = folder(&[]);
    let words = ["check", "-w", "--profile", "draft", "--output-format", "concise"];
    let watching = Watching::start(&folder, &words);
    assert_eq!(
        watching.run(),
        "error: no map in .: looked for **/*.journey.{yaml,yml}, **/*.parcours.{yaml,yml}\n\
         watching 0 files and 1 folder; Ctrl+C ends\n"
    );
    write(folder.path(), "a.journey.yaml", FINE);
    assert_eq!(
        watching.run(),
        "--- changed: a.journey.yaml\nwatching 1 file and 1 folder; Ctrl+C ends\n"
    );
}

#[test]
fn render_writes_what_became_different_and_hears_nothing_of_it() {
    let folder = folder(&[("a.journey.yaml", FINE), ("b.journey.yaml", FINE)]);
    let at = folder.path();
    let watching = Watching::start(&folder, &["render", "--watch"]);
    assert_eq!(
        watching.run(),
        "a.svg: 1920 × 1080\nb.svg: 1920 × 1080\nwatching 2 files and 1 folder; Ctrl+C ends\n"
    );
    assert_eq!(watching.rest(), None);

    write(at, "a.journey.yaml", FINE);
    write(at, "notes.txt", "read by nobody");
    assert_eq!(watching.rest(), None);

    write(at, "b.journey.yaml", &FINE.replace("A", "D"));
    assert_eq!(
        watching.run(),
        "--- changed: b.journey.yaml\nb.svg: 1920 × 1080\n\
         watching 2 files and 1 folder; Ctrl+C ends\n"
    );
    assert_eq!(watching.rest(), None);
    let picture = |name| fs::read_to_string(at.join(name)).expect("a picture");
    assert!(picture("a.svg").contains(">A</title>") && picture("b.svg").contains(">D</title>"));
}

#[test]
fn mends_and_reports_of_the_run_itself_start_no_other() {
    let folder = folder(&[("a.journey.yaml", FINE)]);
    let words =
        ["check", "-w", "--fix", "--profile", "draft", "--output-format", "json=r.json,concise"];
    let watching = Watching::start(&folder, &words);
    assert_eq!(watching.run(), "watching 1 file and 1 folder; Ctrl+C ends\n");
    write(folder.path(), "a.journey.yaml", BROKEN);
    assert_eq!(
        watching.run(),
        "--- changed: a.journey.yaml\n1 finding mended in 1 file\n\
         watching 1 file and 1 folder; Ctrl+C ends\n"
    );
    assert_eq!(watching.rest(), None);
}

#[test]
fn several_changes_at_once_are_one_run() {
    let names = ["a", "b", "c", "d", "e"].map(|name| format!("aside/{name}.journey.yaml"));
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), FINE)).collect();
    let folder = folder(&files);
    let at = folder.path();
    fs::create_dir(at.join("maps")).expect("a folder");
    let words =
        ["check", "--watch=poll", "--profile", "draft", "--output-format", "concise", "maps"];
    let watching = Watching::start(&folder, &words);
    assert!(watching.run().ends_with("watching 0 files and 1 folder; Ctrl+C ends\n"));
    fs::rename(at.join("aside"), at.join("maps/new")).expect("a folder");
    assert_eq!(
        watching.run(),
        "--- changed: maps/new/a.journey.yaml, maps/new/b.journey.yaml, maps/new/c.journey.yaml \
         and 2 more\nwatching 5 files and 1 folder; Ctrl+C ends\n"
    );
}

#[test]
fn quiet_watching_says_only_findings() {
    let folder = folder(&[("a.journey.yaml", BROKEN)]);
    let words = ["-q", "check", "-w", "--profile", "draft", "--output-format", "concise"];
    let watching = Watching::start(&folder, &words);
    let line = watching.lines.recv_timeout(Duration::from_secs(60)).expect("a finding");
    let finding = "a.journey.yaml:4:5: error[unknown-key] unknown key `gaol` in a stage";
    assert_eq!(line, finding);
    write(folder.path(), "a.journey.yaml", &BROKEN.replace("A", "D"));
    let line = watching.lines.recv_timeout(Duration::from_secs(60)).expect("a finding");
    assert_eq!(line, finding);
}

#[test]
fn what_can_never_be_watched_is_a_usage_error() {
    let folder = folder(&[("a.journey.yaml", FINE)]);
    let said = |words: &[&str]| {
        let output = cjm().args(words).current_dir(folder.path()).output().expect("cjm ends");
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        let text = String::from_utf8(output.stderr).expect("UTF-8");
        text.lines().next().expect("an error").to_owned()
    };
    assert_eq!(
        said(&["check", "-w", "-"]),
        "error: --watch waits for files to change, and standard input is none"
    );
    assert!(said(&["check", "-w", "none"]).starts_with("error: cannot read none: "));
    assert_eq!(
        said(&["check", "-w", "--config", "none.toml"]),
        "error: --config none.toml: neither a file that exists nor KEY=VALUE"
    );
    assert_eq!(
        said(&["check", "-w", "--unsafe-fixes"]),
        "error: --unsafe-fixes says how far --fix or --diff goes: add one"
    );
    assert_eq!(
        said(&["render", "-w", "-o", "-"]),
        "error: --watch writes a picture again and again, and standard output takes it once: \
         name a file with -o"
    );
    for (verb, other) in [
        ("check", "--diff"),
        ("check", "--write-baseline"),
        ("check", "--add-ignore"),
        ("render", "--check"),
    ] {
        let words = said(&[verb, "--watch", other]);
        assert!(words.contains("cannot be used with") && words.contains("--watch"), "{words}");
        assert!(words.contains(other), "{words}");
    }
}
