//! Tables in every format.

use cjm::locale::Locale;
use cjm::output::{TABLE_FORMATS, TableFormat, TableOptions, table_schema};
use cjm::table::{Cell, Column, Rank, Table, VIEWS, Word};
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::generated::compare;

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// Texts that each format could get wrong.
fn awkward() -> Table {
    let columns = [
        ("stage", "Stage", Rank::Key),
        ("touchpoints", "Touchpoints", Rank::Main),
        ("score", "Score", Rank::Main),
        ("kind", "Kind", Rank::Detail),
        ("on_target", "On target", Rank::Detail),
        ("phase", "Phase", Rank::Detail),
    ];
    let columns = columns.map(|(key, label, rank)| Column::new(key, label, rank)).to_vec();
    let kind = Word { id: "need-recognition".into(), shown: "reconnaissance du besoin".into() };
    let texts = |texts: &[&str]| Cell::Texts(texts.iter().map(|&text| text.to_owned()).collect());
    let rows = vec![
        vec![
            text("no"),
            texts(&["a | b", "<script>alert(1)</script>", "R&D; &amp; *bold* snake_case _so_"]),
            Cell::Score(-1.5),
            Cell::Word(kind),
            Cell::Truth(true),
            Cell::Empty,
        ],
        vec![
            text("2026-11-02"),
            texts(&["=1+2", "第一印象と比較", "𝄞 café 👍"]),
            Cell::Score(0.5),
            Cell::Empty,
            Cell::Truth(false),
            Cell::Empty,
        ],
        vec![
            text("12:30:45"),
            text("two\nlines: # and \"quotes\""),
            Cell::Number(1200.0),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
        ],
        vec![
            text("=HYPERLINK(\"http://x.example\")"),
            text("\u{1b}[31mred\u{7}"),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
        ],
        vec![text("-30 %"), text("-2+3"), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty],
    ];
    Table { view: "stages", columns, rows }
}

fn written_as(format: &str, table: &Table, options: &TableOptions) -> String {
    let mut written = Vec::new();
    let format = TableFormat::named(format).expect("a format of the list");
    format.write(table, options, &mut written).expect("a vector takes everything");
    String::from_utf8(written).expect("tables are text")
}

fn written(format: &str, table: &Table) -> String {
    written_as(format, table, &TableOptions::default())
}

#[test]
fn awkward_texts_are_written_as_the_goldens_show() {
    for format in TABLE_FORMATS {
        let name = format!("tests/golden/table/awkward.{}", format.name);
        compare(&name, &written(format.name, &awkward()));
    }
}

#[test]
fn wide_characters_do_not_move_the_lines_of_a_table() {
    let drawn = written("text", &awkward());
    let widths: Vec<usize> = drawn.lines().map(UnicodeWidthStr::width).collect();
    assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{widths:?}\n{drawn}");
}

#[test]
fn text_tables_fit_any_window_from_forty_columns() {
    for width in [40, 60, 80, 100, 160] {
        let options = TableOptions { width, locale: Locale::English };
        let drawn = written_as("text", &awkward(), &options);
        let widest = drawn.lines().map(UnicodeWidthStr::width).max();
        assert!(widest <= Some(usize::from(width)), "{width}: {widest:?}\n{drawn}");
    }
}

#[test]
fn details_without_room_are_named_and_main_columns_stay() {
    let options = TableOptions { width: 50, locale: Locale::English };
    let format = TableFormat::named("text").expect("a format of the list");
    let mut drawn = Vec::new();
    let left_out = format.write(&awkward(), &options, &mut drawn).expect("written");
    assert_eq!(left_out, ["Kind", "On target"]);
}

#[test]
fn csv_reads_back_as_the_same_fields() {
    let csv = written("csv", &awkward());
    let mut lines = csv::Reader::from_reader(csv.as_bytes());
    let keys: Vec<String> = lines.headers().expect("keys").iter().map(str::to_owned).collect();
    assert_eq!(keys, ["stage", "touchpoints", "score", "kind", "on_target", "phase"]);
    let rows: Vec<csv::StringRecord> = lines.records().collect::<Result<_, _>>().expect("rows");
    let first: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    let formula = "'=HYPERLINK(\"http://x.example\")";
    assert_eq!(first, ["no", "2026-11-02", "12:30:45", formula, "-30 %"]);
    assert_eq!(&rows[1][1], "'=1+2; 第一印象と比較; 𝄞 café 👍");
    assert_eq!(&rows[2][1], "two\nlines: # and \"quotes\"");
    assert_eq!(&rows[4][1], "'-2+3");
    assert!(csv.ends_with("\r\n") && csv.matches("\r\n").count() == 6);
}

#[test]
fn yaml_says_the_same_as_json_to_another_reader() {
    let json: Value = serde_json::from_str(&written("json", &awkward())).expect("JSON");
    let yaml: Value = serde_yaml::from_str(&written("yaml", &awkward())).expect("YAML");
    assert_eq!(yaml, json);
}

#[test]
fn documents_follow_the_schema() {
    let json: Value = serde_json::from_str(&written("json", &awkward())).expect("JSON");
    let validator = jsonschema::validator_for(&table_schema()).expect("a schema");
    let errors: Vec<String> = validator.iter_errors(&json).map(|it| it.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn names_of_views_and_formats_are_unique() {
    let mut names: Vec<&str> = VIEWS.iter().map(|view| view.name).collect();
    names.extend(TABLE_FORMATS.iter().map(|format| format.name));
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}
