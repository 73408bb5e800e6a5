//! The table as a document for programs; `schemas/table.schema.json` promises its form.

use serde_json::{Map, Value, json};

use crate::table::{Cell, Measured, Table};

/// `{"version": 1, "view": …, "columns": [{"key", "label"}], "rows": [{key: value}]}`.
pub(super) fn document(table: &Table) -> Value {
    let columns = table.columns.iter().map(|it| json!({ "key": it.key, "label": it.label }));
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter().zip(row);
        cells.map(|(column, cell)| (column.key.clone(), value(cell))).collect::<Map<_, _>>()
    });
    json!({
        "version": 1,
        "view": table.view,
        "columns": columns.collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
    })
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => json!(text),
        Cell::Texts(texts) => json!(texts),
        Cell::Word(word) => json!(word.id),
        Cell::Words(words) => words.iter().map(|word| json!(word.id)).collect(),
        Cell::Number(number) | Cell::Score(number) => plain(*number),
        Cell::Quantity(measured) => quantity(measured),
        Cell::History(readings) => readings
            .iter()
            .map(|reading| json!({ "date": reading.date, "measured": quantity(&reading.measured) }))
            .collect(),
        Cell::Ways(ways) => ways
            .iter()
            .map(|way| json!({ "to": way.to.id, "share": way.share.as_ref().map(quantity) }))
            .collect(),
        Cell::Truth(holds) => json!(holds),
    }
}

fn quantity(measured: &Measured) -> Value {
    json!({
        "value": plain(measured.value),
        "unit": measured.unit,
        "per": measured.per,
        "written": measured.written,
    })
}

/// A number without a needless `.0`.
pub(in crate::output) fn plain(number: f64) -> Value {
    let whole = number as i64;
    if whole as f64 == number { json!(whole) } else { json!(number) }
}
