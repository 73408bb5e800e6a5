//! Tables for programs, as JSON.

use std::io::{self, Write};

use super::document::document;
use super::{LeftOut, TableFormat, TableOptions};
use crate::table::Table;

/// One object; its form is promised, see `schemas/table.schema.json`.
pub(super) static JSON: TableFormat =
    TableFormat { name: "json", about: "for programs; cjm schema table describes it", write };

fn write(table: &Table, _: &TableOptions, to: &mut dyn Write) -> io::Result<LeftOut> {
    serde_json::to_writer_pretty(&mut *to, &document(table))?;
    writeln!(to)?;
    Ok(LeftOut::new())
}
