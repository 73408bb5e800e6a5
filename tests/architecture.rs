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

/// The rooms named after `crate::` in a line of code: `crate::text::Span`, `crate::{text, table}`.
fn rooms_named(line: &str) -> Vec<&str> {
    let code = line.split("//").next().unwrap_or_default();
    let word = |text: &str| {
        text.len() - text.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_').len()
    };
    code.match_indices("crate::")
        .flat_map(|(at, found)| {
            let rest = &code[at + found.len()..];
            match rest.strip_prefix('{') {
                Some(list) => list
                    .split(',')
                    .map(|part| part.trim_start())
                    .map(|part| &part[..word(part)])
                    .collect::<Vec<_>>(),
                None => vec![&rest[..word(rest)]],
            }
        })
        .filter(|name| ROOMS.iter().any(|(room, _)| room == name))
        .collect()
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
        for (number, line) in code.lines().enumerate() {
            for used in rooms_named(line) {
                if used != room && !may_use.contains(&used) {
                    wrong.push(format!("{}:{}: {room} uses {used}", path.display(), number + 1));
                }
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
