//! Rooms use only the rooms above them, as `docs/architecture.md` says.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms it may use besides itself.
const ROOMS: [(&str, &[&str]); 8] = [
    ("text", &[]),
    ("locale", &[]),
    ("journey", &["text"]),
    ("check", &["text", "journey"]),
    ("table", &["text", "journey", "check", "locale"]),
    ("picture", &["text", "journey", "locale"]),
    ("output", &["text", "check", "table", "picture", "locale"]),
    ("cli", &["text", "journey", "check", "table", "picture", "output", "locale"]),
];

/// Rooms that may read files, the clock or the environment.
const MAY_READ_THE_WORLD: [&str; 2] = ["text", "cli"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("src is readable").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn room_of(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).ok()?;
    (inside.components().count() > 1).then(|| {
        inside.components().next().expect("not empty").as_os_str().to_string_lossy().into()
    })
}

/// The rooms named after `crate::`, with the lines they stand in: `crate::text::Span`, and lists
/// such as `crate::{text, table}`, over however many lines.
fn rooms_named(code: &str) -> Vec<(usize, &str)> {
    let mut named = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let line_start = code[..at].rfind('\n').map_or(0, |it| it + 1);
        if !code[line_start..at].contains("//") {
            let line = code[..at].matches('\n').count() + 1;
            let heads = heads(&code[at + found.len()..]);
            named.extend(heads.into_iter().map(|head| (line, head)));
        }
    }
    named.retain(|(_, name)| ROOMS.iter().any(|(room, _)| room == name));
    named
}

/// The first names of a path, or of every path of a list: `text` and `table` of
/// `{text::{Span, Node}, table}`.
fn heads(path: &str) -> Vec<&str> {
    let Some(list) = path.strip_prefix('{') else { return vec![first_word(path)] };
    let (mut heads, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                heads.push(first_word(list[start..at].trim_start()));
                start = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    heads
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

#[test]
fn rooms_are_found_in_lists_over_several_lines() {
    let code = "use crate::text::Span;\nuse crate::{\n    journey::{Journey, check},\n    output,\n    \
                cli::{self},\n};\n// crate::table\nfn f() -> crate::picture::Scene {}\n";
    assert_eq!(
        rooms_named(code),
        [(1, "text"), (2, "journey"), (2, "output"), (2, "cli"), (8, "picture")]
    );
}

#[test]
fn rooms_use_only_the_rooms_above_them() {
    let mut wrong = Vec::new();
    for path in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
        let Some(room) = room_of(&path) else { continue };
        let (_, may_use) = ROOMS
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("{room} is not in the table"));
        let code = fs::read_to_string(&path).expect("a source is text");
        for (line, used) in rooms_named(&code) {
            if used != room && !may_use.contains(&used) {
                wrong.push(format!("{}:{line}: {room} uses {used}", path.display()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn only_text_and_cli_read_files_the_clock_or_the_environment() {
    let words = [
        "std::fs",
        "File::open",
        "SystemTime",
        "Instant::now",
        "Zoned::now",
        "Timestamp::now",
        "env::var",
        "current_dir",
    ];
    let mut wrong = Vec::new();
    for path in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
        let Some(room) = room_of(&path) else { continue };
        if MAY_READ_THE_WORLD.contains(&room.as_str()) {
            continue;
        }
        let code = fs::read_to_string(&path).expect("a source is text");
        for (number, line) in code.lines().enumerate() {
            let line = line.split("//").next().unwrap_or_default();
            if words.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_document_shows_the_table_of_this_test() {
    let document = include_str!("../docs/architecture.md");
    for (room, may_use) in ROOMS {
        let uses = match (room, may_use) {
            ("cli", _) => "all".to_owned(),
            (_, []) => "nothing".to_owned(),
            (_, rooms) => rooms.join(", "),
        };
        let row = format!("| {room} | {uses} |");
        assert!(document.contains(&row), "docs/architecture.md has no row {row}");
    }
}

#[test]
fn failures_of_the_command_line_are_sentences_of_the_fluent_files() {
    let makers = ["bail!(", "anyhow!(", "ensure!(", ".context(", "with_context(|| "];
    let is_word = |text: &&str| text.contains(char::is_alphabetic);
    let is_words = |text: &str| text.split(' ').filter(is_word).count() > 1;
    let mut wrong = Vec::new();
    for path in sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/cli"))) {
        let code = fs::read_to_string(&path).expect("a source is text");
        let made = makers.iter().flat_map(|maker| code.match_indices(maker));
        for (at, maker) in made {
            let statement = code[at + maker.len()..].split(';').next().unwrap_or_default();
            let literals = statement.split('"').skip(1).step_by(2);
            let line = 1 + code[..at].matches('\n').count();
            wrong.extend(
                literals
                    .filter(|text| is_words(text))
                    .map(|text| format!("{}:{line}: {text}", path.display())),
            );
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
