//! The JSON Schema of tables for programs.

use serde_json::{Value, json};

use crate::table::VIEWS;

/// The JSON Schema of what `--format json` writes, and `--format yaml` likewise.
pub fn table_schema() -> Value {
    let views: Vec<&str> = VIEWS.iter().map(|view| view.name).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Table of cjm table",
        "type": "object",
        "properties": {
            "version": { "const": 1 },
            "view": { "enum": views, "description": "what one row is" },
            "columns": {
                "type": "array",
                "description": "the columns from left to right",
                "items": column(),
            },
            "rows": {
                "type": "array",
                "description": "the rows from top to bottom, every one with every key",
                "items": { "type": "object", "additionalProperties": cell() },
            },
        },
        "required": ["version", "view", "columns", "rows"],
        "additionalProperties": false,
    })
}

fn column() -> Value {
    let key = "its key in the rows, English; in a grid `lane` and the ids of stages; `journey` \
               where several maps were given";
    json!({
        "type": "object",
        "properties": {
            "key": { "type": "string", "description": key },
            "label": { "type": "string", "description": "its name in the language of the map" },
        },
        "required": ["key", "label"],
        "additionalProperties": false,
    })
}

fn cell() -> Value {
    json!({
        "type": ["null", "string", "number", "boolean", "array"],
        "items": { "type": "string" },
        "description": "null where nothing was said; quantities as they were written; values of \
                        fixed lists in English",
    })
}
