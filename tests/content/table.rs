//! Tables in every format.

use cjm::journey::{Journey, Surroundings, read};
use cjm::locale::Locale;
use cjm::output::{TABLE_FORMATS, TableFormat, TableOptions, table_schema};
use cjm::table::{Cell, Column, Measured, Rank, Reading, Table, VIEWS, Way, Word};
use cjm::text::{Source, parse};
use proptest::prelude::*;
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

fn quantity(value: f64, unit: Option<&str>, per: Option<&str>, written: &str) -> Measured {
    let [unit, per] = [unit, per].map(|word| word.map(str::to_owned));
    Measured { value, unit, per, written: written.to_owned() }
}

/// Numbers with units, over time, and on ways.
fn measured() -> Table {
    let columns = ["stage", "wait", "history", "next"];
    let columns = columns.map(|key| Column::new(key, key, Rank::Main)).to_vec();
    let reading = |date: &str, measured| Reading { date: date.to_owned(), measured };
    let way = |id: &str, shown: &str, share| Way {
        to: Word { id: id.to_owned(), shown: shown.to_owned() },
        share,
    };
    let rows = vec![
        vec![
            text("Purchase"),
            Cell::Quantity(quantity(4.5, Some("w"), None, "3-6 weeks")),
            Cell::History(vec![
                reading(
                    "2026-Q3",
                    quantity(1200.0, Some("orders"), Some("month"), "1.2k orders/month"),
                ),
                reading("2026-Q4", quantity(36.5, Some("%"), None, "36,5 %")),
            ]),
            Cell::Ways(vec![
                way("purchase/checkout", "Checkout", Some(quantity(36.0, Some("%"), None, "36%"))),
                way("exit", "exit", None),
            ]),
        ],
        vec![
            text("Use"),
            Cell::Quantity(quantity(-2.0, None, None, "-2")),
            Cell::Empty,
            Cell::Ways(vec![way("stage-2", "=1+2", None)]),
        ],
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
fn numbers_keep_their_unit_for_programs_and_their_words_for_people() {
    for format in TABLE_FORMATS {
        let name = format!("tests/golden/table/measured.{}", format.name);
        compare(&name, &written(format.name, &measured()));
    }
}

#[test]
fn endless_cell_ends_in_an_ellipsis() {
    let columns = vec![Column::new("goal", "Goal", Rank::Main)];
    for cell in [text(&"a".repeat(100_000)), Cell::Texts(vec!["word ".repeat(300); 50])] {
        let table = Table { view: "stages", columns: columns.clone(), rows: vec![vec![cell]] };
        let drawn = written("text", &table);
        let letters = drawn.chars().filter(char::is_ascii_alphabetic).count();
        assert!((1_500..=2_004).contains(&letters) && drawn.contains('…'), "{letters}\n{drawn}");
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
    for table in [awkward(), measured()] {
        let json: Value = serde_json::from_str(&written("json", &table)).expect("JSON");
        let yaml: Value = serde_yaml::from_str(&written("yaml", &table)).expect("YAML");
        assert_eq!(yaml, json);
    }
}

#[test]
fn documents_follow_the_schema() {
    let validator = jsonschema::validator_for(&table_schema()).expect("a schema");
    for table in [awkward(), measured()] {
        let json: Value = serde_json::from_str(&written("json", &table)).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&json).map(|it| it.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
}

#[test]
fn every_column_has_a_label_in_both_languages() {
    let journey = Journey::default();
    for (view, locale) in VIEWS.iter().flat_map(|view| Locale::ALL.map(|locale| (view, locale))) {
        for column in view.table(&journey, locale).columns {
            assert!(!column.label.starts_with("label-"), "{}: {}", view.name, column.key);
        }
    }
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

#[test]
fn every_view_of_a_map_that_lacks_a_line_can_be_written() {
    let map = include_str!("../../examples/coat.journey.yaml");
    let lines: Vec<&str> = map.lines().collect();
    for missing in (0..lines.len()).step_by(17) {
        let rest = [&lines[..missing], &lines[missing + 1..]].concat().join("\n");
        let source = Source::new("coat.journey.yaml", rest);
        let parsed = parse(&source);
        let journey = read(&source, &parsed.tree, &Surroundings::default()).journey;
        for view in VIEWS {
            let table = view.table(&journey, Locale::French);
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
            TABLE_FORMATS.iter().for_each(|format| drop(written(format.name, &table)));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_back_from_yaml_json_and_csv(
        text in "([a-z:#|>'\"\\[\\]{}&*!%@,?~=+0-9. \\-\n\t]|\\PC){0,12}",
        texts in proptest::collection::vec("(no|on|12:30|- |: |[a-z0-9.#' \n\t-]){0,6}", 2..4),
    ) {
        let columns = ["a", "b"].map(|key| Column::new(key, key, Rank::Main)).to_vec();
        let row = vec![Cell::Text(text.clone()), Cell::Texts(texts.clone())];
        let table = Table { view: "stages", columns, rows: vec![row] };
        let expected = serde_json::json!({ "a": text, "b": texts });
        let yaml: Value = serde_yaml::from_str(&written("yaml", &table)).expect("YAML");
        prop_assert_eq!(&yaml["rows"][0], &expected);
        let json: Value = serde_json::from_str(&written("json", &table)).expect("JSON");
        prop_assert_eq!(&json["rows"][0], &expected);
        let written = written("csv", &table);
        let mut csv = csv::Reader::from_reader(written.as_bytes());
        let fields: Vec<csv::StringRecord> = csv.records().collect::<Result<_, _>>().expect("CSV");
        let is_odd = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
        let plain = text.replace(is_odd, "\u{fffd}");
        let marked = format!("'{plain}");
        prop_assert!([&plain, &marked].iter().any(|known| fields[0][0] == **known));
    }
}
