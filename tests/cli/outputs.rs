//! Where pictures and other files go, and what is refused before anything is written.

use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use super::cjm;

const FINE: &str = "journey: A\nstages:\n  - stage: B\n    touchpoints: [C]\n";

fn folder(maps: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in maps {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("in a folder")).expect("a folder");
        fs::write(file, FINE).expect("a file");
    }
    folder
}

fn run(folder: &Path, words: &[&str]) -> Output {
    cjm().current_dir(folder).args(words).output().expect("cjm runs")
}

fn said(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// The files below a folder, sorted.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let inside = path.strip_prefix(folder).expect("it is inside");
                found.push(inside.to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}

#[test]
fn folders_of_a_folder_stay_folders_in_the_output() {
    let folder = folder(&["maps/a.journey.yaml", "maps/fr/a.parcours.yaml", "b.journey.yaml"]);
    for words in [["render", "./maps", "-o", "out/"], ["render", "maps/", "-o", "out"]] {
        let output = run(folder.path(), &words);
        assert_eq!(output.status.code(), Some(0), "{words:?}: {output:?}");
        assert_eq!(files(&folder.path().join("out")), ["a.svg", "fr/a.svg"]);
    }
    assert_eq!(
        run(folder.path(), &["render", "maps", "-o", "out", "--check"]).status.code(),
        Some(0)
    );
    run(folder.path(), &["render", "maps/fr/a.parcours.yaml", "b.journey.yaml", "-o", "flat/"]);
    assert_eq!(files(&folder.path().join("flat")), ["a.svg", "b.svg"]);
}

#[test]
fn names_that_differ_by_case_are_one_name() {
    let folder = folder(&["A.journey.yaml", "a.journey.yaml"]);
    let (code, text) = said(&run(folder.path(), &["render", "."]));
    assert_eq!(code, Some(2));
    assert_eq!(
        text,
        "error: A.journey.yaml and a.journey.yaml would both be written to a.svg: \
         name a folder, or use {stem} and {persona} in the name\n"
    );
    assert_eq!(files(folder.path()), ["A.journey.yaml", "a.journey.yaml"]);
}

#[cfg(target_os = "linux")]
#[test]
fn name_that_is_not_unicode_is_kept() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = folder(&[]);
    let map = OsStr::from_bytes(b"caf\xe9.journey.yaml");
    fs::write(folder.path().join(map), FINE).expect("a map");
    assert_eq!(run(folder.path(), &["render", "."]).status.code(), Some(0));
    assert!(folder.path().join(OsStr::from_bytes(b"caf\xe9.svg")).is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn font_without_end_is_refused() {
    let folder = folder(&["a.journey.yaml"]);
    let (code, text) = said(&run(folder.path(), &["render", "--font", "/dev/zero"]));
    assert_eq!(code, Some(2));
    assert_eq!(text, "error: cannot read /dev/zero: it is no regular file\n");
}

#[test]
fn negative_sizes_are_answered_with_the_range() {
    let folder = folder(&["a.journey.yaml"]);
    for (option, value, range) in [
        ("--scale", "-1", "from 0.1 to 20"),
        ("--width", "-5", "from 640 to 16384"),
        ("--dpi", "-300", "from 1 to 10000"),
    ] {
        let (code, text) = said(&run(folder.path(), &["render", option, value]));
        assert_eq!(code, Some(2));
        assert!(text.contains(&format!("write a number {range}")), "{text}");
    }
}

#[test]
fn file_in_the_place_of_the_schemas_is_named() {
    let folder = folder(&[]);
    fs::write(folder.path().join("schemas"), "").expect("a file");
    let (code, text) = said(&run(folder.path(), &["init"]));
    assert_eq!(code, Some(2));
    assert!(text.starts_with("error: cannot make the folder schemas: "), "{text}");
    assert_eq!(files(folder.path()), ["schemas"]);
}

#[test]
fn table_of_several_maps_speaks_the_language_of_the_first() {
    let folder = folder(&["a.journey.yaml"]);
    let french =
        "parcours: B\nétapes:\n  - étape: C\n    type: achat\n    points de contact: [D]\n";
    fs::write(folder.path().join("b.parcours.yaml"), french).expect("a map");
    let head = |words: &[&str]| {
        let output = run(folder.path(), &[&["table", "--format", "markdown"], words].concat());
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.split('|').nth(1).map(|head| head.trim().to_owned())
    };
    assert_eq!(head(&["a.journey.yaml", "b.parcours.yaml"]).as_deref(), Some("Journey"));
    assert_eq!(head(&["b.parcours.yaml", "a.journey.yaml"]).as_deref(), Some("Parcours"));
}

#[test]
fn report_is_never_written_over_a_map_or_a_file_that_is_read() {
    let folder = folder(&["a.journey.yaml", "b.journey.yaml"]);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("base.txt", "[check]\nprofile = 'draft'\n");
    write("cjm.toml", "extends = ['base.txt']\n");
    let before = [fs::read(folder.path().join("base.txt")).unwrap(), FINE.into()];
    for (target, is) in [
        ("base.txt", "is read here"),
        ("a.journey.yaml", "is read here"),
        ("b.journey.yaml", "is a map"),
        ("new.parcours.yml", "is a map"),
    ] {
        let report = format!("sarif={target}");
        let words = ["check", "a.journey.yaml", "--output-format", &report];
        let (code, text) = said(&run(folder.path(), &words));
        let told = format!("error: {target} {is}, a report would replace it: name another file\n");
        assert_eq!((code, text), (Some(2), told));
    }
    let after = ["base.txt", "b.journey.yaml"].map(|it| fs::read(folder.path().join(it)).unwrap());
    assert_eq!(after, before);
    assert!(!folder.path().join("new.parcours.yml").exists());
}

#[cfg(unix)]
#[test]
fn picture_is_never_written_through_a_link_onto_a_map() {
    let folder = folder(&["a.journey.yaml", "b.journey.yaml"]);
    for (map, is) in [("a", "is read here"), ("b", "is a map")] {
        let link = folder.path().join("out.svg");
        std::os::unix::fs::symlink(format!("{map}.journey.yaml"), &link).expect("a link");
        let (code, text) =
            said(&run(folder.path(), &["render", "a.journey.yaml", "-o", "out.svg"]));
        let told = format!("error: out.svg {is}, a picture would replace it: name another file\n");
        assert_eq!((code, text), (Some(2), told));
        fs::remove_file(link).expect("removed");
    }
    for map in ["a.journey.yaml", "b.journey.yaml"] {
        assert_eq!(fs::read_to_string(folder.path().join(map)).expect("a map"), FINE);
    }
}

#[test]
fn report_over_a_library_is_refused_before_a_map_is_mended() {
    let folder = folder(&[]);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let (map, library) = (format!("use: people.yaml\n{FINE}    gaol: D\n"), "personas: [Léa]\n");
    write("a.journey.yaml", &map);
    write("people.yaml", library);
    let words = ["check", "--fix", "--output-format", "json=people.yaml", "a.journey.yaml"];
    let (code, text) = said(&run(folder.path(), &words));
    let told = "error: people.yaml is read here, a report would replace it: name another file\n";
    assert_eq!((code, text.as_str()), (Some(2), told));
    let held =
        ["a.journey.yaml", "people.yaml"].map(|it| fs::read_to_string(folder.path().join(it)));
    assert_eq!(held.map(Result::unwrap), [map.as_str(), library]);
}
