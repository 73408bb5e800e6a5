//! `cjm render` as people run it.

use std::fs;
use std::path::Path;

use crate::cli::cjm;

pub(super) const MAP: &str = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";
const TWO: &str = "journey: A\npersona: [lea, marc]\npersonas:\n  - { persona: Léa, id: lea }\n  - { persona: Marc, id: marc }\n\
    stages:\n  - stage: B\n    touchpoints: [C]\n    emotion: { lea: -1, marc: +1 }\n";
const BROKEN: &str = "journey: A\nstages:\n  - stage: B\n    gaol: x\n    touchpoints: [C]\n";

pub(super) struct Run {
    pub(super) code: Option<i32>,
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: String,
}

pub(super) fn render(folder: &Path, arguments: &[&str]) -> Run {
    let output = cjm().current_dir(folder).arg("render").args(arguments).output();
    let output = output.expect("cjm runs");
    Run {
        code: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

pub(super) fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("in a folder")).expect("folders can be made");
        fs::write(file, text).expect("files can be written");
    }
    folder
}

/// The names in a folder, sorted.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn picture_stands_beside_the_map_unless_named() {
    let folder = folder(&[("coat.journey.yaml", MAP)]);
    let run = render(folder.path(), &["coat.journey.yaml"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), "coat.svg: 1920 × 1080\n"));
    let run = render(folder.path(), &["coat.journey.yaml", "-q", "--to", "png"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(names(folder.path()), ["coat.journey.yaml", "coat.png", "coat.svg"]);
    let png = fs::read(folder.path().join("coat.png")).expect("it was written");
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
}

#[test]
fn text_of_ten_megabytes_is_shortened_and_said_so() {
    let words = "word and more ".repeat(10_000_000 / 14);
    let map = format!("{MAP}    thoughts: [{}]\n", words.trim_end());
    let folder = folder(&[("long.journey.yaml", &map)]);
    let run = render(folder.path(), &["long.journey.yaml", "-q"]);
    let said = "long.svg: a text is too long for a picture and was shortened: \
                word and more word and more wo…\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), said));
    let size = fs::metadata(folder.path().join("long.svg")).expect("it was written").len();
    assert!(size < 100_000, "{size} bytes");
}

#[test]
fn several_maps_go_to_a_folder_under_their_own_names() {
    let folder = folder(&[("a.journey.yaml", MAP), ("b.parcours.yml", MAP), ("out/x", "")]);
    let run = render(folder.path(), &["a.journey.yaml", "b.parcours.yml", "-o", "out/", "-q"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(names(&folder.path().join("out")), ["a.svg", "b.svg", "x"]);
}

#[test]
fn two_maps_to_one_name_stop_before_anything_is_written() {
    let folder = folder(&[("a.journey.yaml", MAP), ("b.journey.yaml", MAP)]);
    let run = render(folder.path(), &["a.journey.yaml", "b.journey.yaml", "-o", "map.svg"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(
        run.stderr,
        "error: a.journey.yaml and b.journey.yaml would both be written to map.svg: \
         name a folder, or use {stem} and {persona} in the name\n"
    );
    assert_eq!(names(folder.path()), ["a.journey.yaml", "b.journey.yaml"]);
}

#[test]
fn every_persona_gets_a_picture_where_the_name_holds_one() {
    let folder = folder(&[("home.journey.yaml", TWO)]);
    let run = render(folder.path(), &["home.journey.yaml", "-q", "-o", "{stem}-{persona}.svg"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(names(folder.path()), ["home-lea.svg", "home-marc.svg", "home.journey.yaml"]);
    let run = render(folder.path(), &["home.journey.yaml", "--persona", "zoe"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.stderr, "error: home.journey.yaml has no persona `zoe`, there is lea, marc\n");
}

#[test]
fn broken_map_is_reported_and_the_others_are_drawn() {
    let folder = folder(&[("bad.journey.yaml", BROKEN), ("good.journey.yaml", MAP)]);
    let run = render(folder.path(), &["."]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error[unknown-key]"), "{}", run.stderr);
    assert!(run.stderr.contains("good.svg: 1920"), "{}", run.stderr);
    assert_eq!(names(folder.path()), ["bad.journey.yaml", "good.journey.yaml", "good.svg"]);
}

#[test]
fn standard_input_and_output_are_a_pipe() {
    let output = cjm().args(["render", "-", "-o", "-"]).stdin(MAP).output().expect("cjm runs");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.starts_with(b"<svg "), "an SVG");
    assert!(output.stdout.ends_with(b"</svg>\n"), "a whole one");
}

#[test]
fn what_cannot_be_written_is_said_and_nothing_is_left() {
    let folder = folder(&[("a.journey.yaml", MAP), ("file", "text")]);
    for (target, words) in [
        ("none/a.svg", "cannot write none/a.svg: there is no folder none"),
        ("file/a.svg", "cannot write file/a.svg: file is no folder"),
        (
            "a.pgn",
            "a.pgn: there is no format `pgn`, did you mean `png`? There is svg, png, pdf, pptx, html",
        ),
        ("a.docx", "a.docx: there is no format `docx`, there is svg, png, pdf, pptx, html"),
        (
            "plain",
            "plain has no extension that says what to draw: there is svg, png, pdf, pptx, html",
        ),
    ] {
        let run = render(folder.path(), &["a.journey.yaml", "-o", target]);
        assert_eq!((run.code, run.stderr), (Some(2), format!("error: {words}\n")), "{target}");
    }
    assert_eq!(names(folder.path()), ["a.journey.yaml", "file"]);
    assert_eq!(fs::read(folder.path().join("file")).expect("still there"), b"text");
}

#[cfg(target_os = "linux")]
#[test]
fn full_device_is_an_error() {
    let folder = folder(&[("a.journey.yaml", MAP)]);
    let run = render(folder.path(), &["a.journey.yaml", "--to", "svg", "-o", "/dev/full"]);
    assert_eq!(run.code, Some(2));
    assert_eq!(run.stderr, "error: cannot write /dev/full: there is no room left\n");
}

#[test]
fn check_tells_whether_the_picture_is_up_to_date() {
    let folder = folder(&[("a.journey.yaml", MAP)]);
    let missing = render(folder.path(), &["a.journey.yaml", "--check"]);
    assert_eq!(missing.code, Some(1));
    assert_eq!(missing.stderr, "a.svg: there is no picture yet; draw it without --check\n");
    assert_eq!(render(folder.path(), &["a.journey.yaml"]).code, Some(0));
    assert_eq!(render(folder.path(), &["a.journey.yaml", "--check"]).code, Some(0));
    fs::write(folder.path().join("a.journey.yaml"), MAP.replace('C', "D")).expect("written");
    let other = render(folder.path(), &["a.journey.yaml", "--check"]);
    assert_eq!(other.code, Some(1));
    assert_eq!(other.stderr, "a.svg: the picture is not the one that would be drawn\n");
}

#[test]
fn explicit_language_changes_labels_and_the_system_does_not() {
    let folder = folder(&[("a.journey.yaml", MAP)]);
    let words = |arguments: &[&str]| {
        let mut all = vec!["a.journey.yaml", "-o", "-"];
        all.extend(arguments);
        String::from_utf8(render(folder.path(), &all).stdout).expect("UTF-8")
    };
    assert!(words(&[]).contains(">Touchpoints<"));
    assert!(words(&["--lang", "fr"]).contains("Points de"));
    let output = cjm()
        .current_dir(folder.path())
        .env("LANG", "fr_FR.UTF-8")
        .args(["render", "a.journey.yaml", "-o", "-"])
        .output()
        .expect("cjm runs");
    assert!(output.stdout == words(&[]).into_bytes(), "LANG changed the picture");
}

#[test]
fn view_of_what_a_map_lacks_is_refused_and_the_other_maps_are_drawn() {
    let empty = "journey: A\nstages: [~]\n";
    let folder = folder(&[("a.journey.yaml", empty), ("b.journey.yaml", MAP)]);
    let run = render(folder.path(), &[".", "-q", "--view", "stage"]);
    let words = "error: a.journey.yaml has no stages: there is nothing to draw for --view stage\n";
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.ends_with(words), "{}", run.stderr);
    assert_eq!(names(folder.path()), ["a.journey.yaml", "b.journey.yaml", "b.svg"]);
}

#[test]
fn feelings_of_personas_whom_the_map_does_not_follow_are_missed_aloud() {
    let stages = "stages:\n  - stage: Buy\n    emotion: { ana: 1, ben: -1 }\n";
    let map = format!("journey: A\npersonas: [Ana, Ben]\n{stages}");
    let folder = folder(&[("a.journey.yaml", &map)]);
    let run = render(folder.path(), &["a.journey.yaml", "-q"]);
    let words = "\
warning[no-persona]: this map is nobody’s journey
 --> a.journey.yaml:1:10
  |
1 | journey: A
  |          ^ it declares personas and follows none
  |
  = help: say whose it is, or no feelings of theirs are drawn: `persona: [ana, ben]`
";
    assert_eq!((run.code, run.stderr.trim_end()), (Some(0), words.trim_end()));
    assert_eq!(names(folder.path()), ["a.journey.yaml", "a.svg"]);
    let silent = ("cjm.toml", "[check]\nignore = [\"no-persona\"]\n");
    let folder = self::folder(&[("a.journey.yaml", &map), silent]);
    let run = render(folder.path(), &["a.journey.yaml", "-q"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn pains_and_opportunities_that_no_stage_has_are_missed_aloud() {
    let map = "journey: A\npersona: Ana\nstages:\n  - { stage: Buy, pains: [Slow] }\n\
               pains: [{ pain: Dear, severity: 5 }]\n\
               opportunities:\n  - { opportunity: Faster, solves: Slow }\n  - One shop everywhere\n";
    let folder = folder(&[("a.journey.yaml", map)]);
    let run = render(folder.path(), &["a.journey.yaml", "-q"]);
    let words = "a.svg: 2 things found no place in the picture: Dear, One shop everywhere\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), words));
    let board = render(folder.path(), &["a.journey.yaml", "-q", "--density", "board"]);
    let words = "a.svg: this found no place in the picture: One shop everywhere\n";
    assert_eq!((board.code, board.stderr.as_str()), (Some(0), words));
    let none = render(folder.path(), &["a.journey.yaml", "-q", "--lanes", "actions,goals"]);
    assert_eq!((none.code, none.stderr.as_str()), (Some(0), ""));
}

#[test]
fn sheet_about_what_a_map_does_not_tell_is_refused() {
    let folder = folder(&[("a.journey.yaml", MAP)]);
    let run = render(folder.path(), &["a.journey.yaml", "--view", "matrix"]);
    let words = "error: a.journey.yaml has no opportunities: \
                 there is nothing to draw for --view matrix\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), words));
    let run = render(folder.path(), &["a.journey.yaml", "--view", "affinity"]);
    let words = "error: a.journey.yaml has no pains, quotes or opportunities: \
                 there is nothing to draw for --view affinity\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), words));
    assert_eq!(names(folder.path()), ["a.journey.yaml"]);
}

#[test]
fn map_without_stages_or_personas_is_drawn_in_every_view_that_needs_none() {
    let map = "journey: A\nstages: [~]\n";
    for view in ["map", "deck", "persona", "empathy", "worksheet"] {
        let folder = folder(&[("a.journey.yaml", map)]);
        let run = render(folder.path(), &["a.journey.yaml", "-q", "--view", view]);
        assert_eq!(run.code, Some(0), "{view}: {}", run.stderr);
        assert_eq!(names(folder.path()), ["a.journey.yaml", "a.svg"], "{view}");
    }
}

#[test]
fn unknown_names_are_refused_with_the_nearest() {
    let folder = folder(&[("a.journey.yaml", MAP)]);
    for (arguments, words) in [
        (["--lanes", "emotion"], "did you mean `emotions`?"),
        (["--size", "a5"], "did you mean `a3`?"),
        (["--theme", "lihgt"], "did you mean `light`?"),
        (["--theme", "brand"], "and your own in a .toml file"),
        (["--to", "jpeg"], "there is svg, png, pdf, pptx, html"),
    ] {
        let mut all = vec!["a.journey.yaml"];
        all.extend(arguments);
        let run = render(folder.path(), &all);
        assert_eq!(run.code, Some(2), "{arguments:?}");
        assert!(run.stderr.contains(words), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(names(folder.path()), ["a.journey.yaml"]);
}

#[test]
fn decks_are_one_file_for_each_map() {
    let folder = folder(&[("maps/a.journey.yaml", MAP), ("maps/b.journey.yaml", MAP)]);
    let run = render(folder.path(), &["maps", "--to", "pptx", "-o", "decks/"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(names(&folder.path().join("decks")), ["a.pptx", "b.pptx"]);
}

#[test]
fn stage_is_named_by_id_or_name_and_nearly_right_is_told() {
    let map = "journey: A\nstages:\n  - { stage: Après-vente, touchpoints: [C] }\n  \
        - { stage: Départ, touchpoints: [D] }\n";
    let folder = folder(&[("a.journey.yaml", map)]);
    let drawn = |stage: &str| {
        let arguments = ["a.journey.yaml", "--svg-text", "plain", "-o", "-", "--stage", stage];
        String::from_utf8(render(folder.path(), &arguments).stdout).expect("SVG is text")
    };
    let one = drawn("apres-vente");
    assert_eq!(one, drawn("Après-vente"));
    assert!(one.contains(">Après-vente<") && !one.contains(">Départ<"), "{one}");
    let run = render(folder.path(), &["a.journey.yaml", "--stage", "depar"]);
    let words = "a.journey.yaml: there is no stage `depar`, did you mean `depart`? \
        There is apres-vente, depart";
    assert_eq!((run.code, run.stderr), (Some(2), format!("error: {words}\n")));
}

#[test]
fn page_of_one_map_never_replaces_the_picture_of_another() {
    let stages: String =
        (0..40).map(|place| format!("  - {{ stage: S{place}, touchpoints: [A] }}\n")).collect();
    let long = format!("journey: Long\nstages:\n{stages}");
    let folder = folder(&[("x.journey.yaml", long.as_str()), ("x-1.journey.yaml", MAP)]);
    let run = render(folder.path(), &["."]);
    let said = "error: x-1.journey.yaml and x.journey.yaml would both be written to x-1.svg: \
                name a folder, or use {stem} and {persona} in the name\n";
    assert_eq!((run.code, run.stderr.contains(said)), (Some(2), true), "{}", run.stderr);
    let svg = fs::read_to_string(folder.path().join("x-1.svg")).expect("it was written");
    assert!(!svg.contains("Long") && !folder.path().join("x-2.svg").exists());
}

#[test]
fn picture_never_replaces_a_file_that_it_is_drawn_from() {
    let map = "journey: A\nuse: [own.svg]\nstages: [{ stage: B, touchpoints: [C] }]\n";
    let folder = folder(&[("a.journey.yaml", map), ("own.svg", "library: Ours\n")]);
    let run = render(folder.path(), &["a.journey.yaml", "-o", "own.svg"]);
    let said = "error: own.svg is read here, a picture would replace it: name another file\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), said));
    let kept = fs::read_to_string(folder.path().join("own.svg")).expect("it is there");
    assert_eq!(kept, "library: Ours\n");
}
