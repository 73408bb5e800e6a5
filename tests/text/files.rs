//! Files that are no YAML, hold no document, or come from other editors.

use std::io::Write;
use std::path::Path;

use cjm::text::{Fact, Kind, Source, parse, read, read_stream};

/// `case line:column-line:column facts` of everything found in `bytes`.
fn found(bytes: &[u8]) -> Vec<String> {
    let source = Source::from_bytes("file", bytes.to_vec());
    let described = parse(&source).diagnostics.into_iter().map(|diagnostic| {
        let (start, end) =
            (source.position(diagnostic.span.start), source.position(diagnostic.span.end));
        let facts = diagnostic.facts.iter().map(|(name, fact)| match fact {
            Fact::Text(text) => format!(" {name}={text}"),
            Fact::Number(number) => format!(" {name}={number}"),
            Fact::Texts(_) | Fact::Term(_) => format!(" {name}={fact:?}"),
        });
        let place = format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column);
        format!("{}-{} {place}{}", diagnostic.rule, diagnostic.case, facts.collect::<String>())
    });
    described.collect()
}

#[test]
fn files_without_a_document_say_so() {
    assert_eq!(found(b""), ["syntax-empty-file 1:1-1:1"]);
    assert_eq!(found(b"\n \n"), ["syntax-empty-file 1:1-1:1"]);
    assert_eq!(found(b"\xEF\xBB\xBF"), ["syntax-empty-file 1:1-1:1"]);
    assert_eq!(found(b"# a\n# b\n"), ["syntax-only-comments 1:1-1:1"]);
    assert_eq!(found(b"---\n"), ["syntax-nothing-said 1:1-1:1"]);
}

#[test]
fn a_second_document_is_pointed_at() {
    assert_eq!(found(b"a: b\n---\nc: d\n"), ["syntax-second-document 2:1-2:4"]);
    assert_eq!(found(b"---\na: b\n...\n"), [""; 0]);
}

#[test]
fn bytes_that_are_not_utf_8_are_named_with_their_place() {
    assert_eq!(
        found(b"a: b\ngoal: Acc\xE9der\nx: y\n"),
        ["syntax-not-utf-8 2:10-2:11 byte=0xE9 offset=14 likely=\u{e9}"]
    );
    assert_eq!(
        found(b"goal: l\x92heure"),
        ["syntax-not-utf-8 1:8-1:9 byte=0x92 offset=7 likely=\u{2019}"]
    );
    assert_eq!(found(b"a: \x81"), ["syntax-not-utf-8 1:4-1:5 byte=0x81 offset=3 likely=none"]);
}

#[test]
fn files_of_other_kinds_are_recognised() {
    assert_eq!(found(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), ["syntax-binary 1:1-1:1 format=PNG"]);
    assert_eq!(found(b"PK\x03\x04 ..."), ["syntax-binary 1:1-1:1 format=ZIP, DOCX, XLSX"]);
    assert_eq!(found(b"\x7FELF\0\0\xFF\xFE\0"), ["syntax-binary 1:1-1:1 format=none"]);
    assert_eq!(found(b"\xFF\xFEa\0:\0 \0b\0"), ["syntax-utf-16 1:1-1:1"]);
    assert_eq!(found(b"a\0:\0 \0b\0"), ["syntax-utf-16 1:1-1:1"]);
    assert_eq!(found(b"a: b\nc: d\0e\n"), ["syntax-nul-byte 2:5-2:6"]);
}

#[test]
fn more_than_64_mebibytes_are_not_read() {
    let endless = std::io::repeat(b' ');
    let source = read_stream("<stdin>", endless).expect("a stream of blanks can be read");
    let cases: Vec<_> = parse(&source).diagnostics.iter().map(|found| found.case).collect();
    assert_eq!(cases, ["too-large"]);
    let largest = " ".repeat((64 << 20) - 1) + "\0";
    let cases: Vec<_> =
        parse(&Source::new("file", largest)).diagnostics.iter().map(|found| found.case).collect();
    assert_eq!(cases, ["nul-byte"]);
}

#[test]
fn byte_order_mark_and_windows_line_breaks_change_nothing() {
    let source = Source::new("file", "\u{feff}goal: a # c\r\nnext: |\r\n  b\r\n  c\r\n");
    let parsed = parse(&source);
    assert_eq!(parsed.diagnostics, []);
    let root = parsed.tree.root().expect("the file has a mapping");
    let texts: Vec<_> = root
        .entries()
        .flat_map(|(key, value)| [key, value])
        .map(|node| {
            let Kind::Scalar(text, _) = node.kind() else { panic!("only texts stand there") };
            let place = source.position(node.span().start);
            (text, place.line, place.column)
        })
        .collect();
    assert_eq!(texts, [("goal", 1, 1), ("a", 1, 7), ("next", 2, 1), ("b\nc\n", 2, 7)]);
    let comments: Vec<_> =
        parsed.tree.comments().iter().map(|comment| &source.text()[comment.span.range()]).collect();
    assert_eq!(comments, ["# c"]);
}

#[test]
fn what_cannot_be_read_is_an_error_and_no_diagnostic() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let message = |path: &Path| read(path).expect_err("it cannot be read").to_string();
    let missing = folder.path().join("none.yaml");
    assert_eq!(message(folder.path()), format!("{} is a folder", folder.path().display()));
    assert_eq!(message(&missing), format!("cannot read {}", missing.display()));
}

#[test]
fn a_file_is_read_under_its_path() {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    file.write_all(b"journey: A\n").expect("it can be written");
    let source = read(file.path()).expect("it can be read");
    assert_eq!(source.text(), "journey: A\n");
    assert_eq!(source.name(), file.path().to_string_lossy());
}

#[test]
fn lone_carriage_returns_end_lines() {
    let source = Source::new("file", "a: b\rc: \"d\re\"\r\nf: g\r");
    let root = parse(&source).tree.root().map(|root| root.entries().count());
    assert_eq!(root, Some(3));
    assert_eq!([1, 2, 3, 4].map(|line| source.line(line)), ["a: b", "c: \"d", "e\"", "f: g"]);
    let place = source.position(source.text().find('g').expect("it is there") as u32);
    assert_eq!((place.line, place.column), (4, 4));
}

#[test]
fn a_file_that_says_nothing_is_not_called_empty() {
    let case = |text: &str| {
        let source = Source::new("file", text);
        parse(&source).diagnostics.iter().map(|found| found.case).collect::<Vec<_>>()
    };
    assert_eq!(["", "\n \n", "\u{feff}\r\n"].map(case), [["empty-file"]; 3]);
    assert_eq!(["# a", "\n  # a\n# b\n"].map(case), [["only-comments"]; 2]);
    assert_eq!(["!!null", "~", "&a # b", "---\n", "&&"].map(case), [["nothing-said"]; 5]);
}
