//! Journeys as columns and typed cells.
//!
//! A [`View`] makes a [`Table`] of a map: one row per stage, touchpoint, pain … Keys and the ids of
//! values are English in every language, for programs; labels and words are for people.
//! [`Table::stack`] puts the tables of several maps under one another.

mod catalogue;
mod cell;
mod column;
mod completeness;
mod grid;
mod kpis;
mod measured;
mod opportunities;
mod pains;
mod personas;
mod stages;
mod subject;
mod touchpoints;
mod view;

pub use catalogue::catalogue_table;
pub use cell::{Cell, Word};
pub use column::{Column, Rank};
pub use completeness::sentence;
pub use measured::{Measured, Reading, Way};
use subject::Subject;
pub use view::{VIEWS, View};

/// Rows of cells under columns; every row has one cell per column.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The view it shows, by its name on the command line.
    pub view: &'static str,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows from top to bottom.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The tables of several maps as one: each row says its map in a column `journey`, called
    /// `label`. Columns that only some maps have, such as the stages of a grid, are empty in the
    /// rows of the others. `None` without a table.
    pub fn stack(tables: Vec<(String, Self)>, label: &str) -> Option<Self> {
        let view = tables.first()?.1.view;
        let mut columns = vec![Column::new("journey", label, Rank::Key)];
        for column in tables.iter().flat_map(|(_, table)| &table.columns) {
            if columns.iter().all(|known| known.key != column.key) {
                columns.push(column.clone());
            }
        }
        let mut rows = Vec::new();
        for (journey, table) in tables {
            let places: Vec<usize> = table.columns.iter().map(|one| place(&columns, one)).collect();
            for row in table.rows {
                let mut wide = vec![Cell::Empty; columns.len()];
                wide[0] = Cell::Text(journey.clone());
                for (&place, cell) in places.iter().zip(row) {
                    wide[place] = cell;
                }
                rows.push(wide);
            }
        }
        Some(Self { view, columns, rows })
    }
}

fn place(columns: &[Column], wanted: &Column) -> usize {
    let found = columns.iter().position(|column| column.key == wanted.key);
    found.expect("every column was added above")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(key: &str, words: &[&str]) -> Table {
        let columns = vec![Column::new(key, key, Rank::Main)];
        let rows = words.iter().map(|&word| vec![Cell::Text(word.to_owned())]).collect();
        Table { view: "stages", columns, rows }
    }

    #[test]
    fn stacked_rows_name_their_map_and_keep_their_columns() {
        let tables = vec![
            ("Coat".to_owned(), table("stage", &["Awareness", "Purchase"])),
            ("Shoes".to_owned(), table("kind", &["use"])),
        ];
        let stacked = Table::stack(tables, "Journey").expect("two tables");
        let keys: Vec<&str> = stacked.columns.iter().map(|column| &*column.key).collect();
        assert_eq!(keys, ["journey", "stage", "kind"]);
        let text = |word: &str| Cell::Text(word.to_owned());
        assert_eq!(
            stacked.rows,
            [
                [text("Coat"), text("Awareness"), Cell::Empty],
                [text("Coat"), text("Purchase"), Cell::Empty],
                [text("Shoes"), Cell::Empty, text("use")],
            ]
        );
    }
}
