//! The JSON Schema of tables for programs.

use serde_json::{Map, Value, json};

use crate::table::VIEWS;

/// The JSON Schema of what `--format json` writes, and `--format yaml` likewise.
pub fn table_schema() -> Value {
    let views: Vec<&str> = VIEWS.iter().map(|view| view.name).collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:cjm:schema:table",
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
        "definitions": { "quantity": quantity(), "reading": reading(), "way": way() },
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
    let several = ["reading", "way"].map(defined);
    let one_of_several = [json!({ "type": "string" })].into_iter().chain(several);
    json!({
        "anyOf": [
            { "type": ["null", "string", "number", "boolean"] },
            defined("quantity"),
            { "type": "array", "items": { "anyOf": one_of_several.collect::<Vec<_>>() } },
        ],
        "description": "null where nothing was said; values of fixed lists in English",
    })
}

fn quantity() -> Value {
    let value = "the number in its unit; of a range, its middle";
    let unit = "%, points, s, min, h, d, w, month, year, a currency (EUR), /10 for a rating out of \
                10, or the word for what is counted; null where nothing was said";
    let about = |about: &str| json!({ "type": ["string", "null"], "description": about });
    object(&[
        ("value", json!({ "type": "number", "description": value })),
        ("unit", about(unit)),
        ("per", about("the period of a rate: month in 1200/month")),
        ("written", json!({ "type": "string", "description": "as the author wrote it" })),
    ])
}

fn reading() -> Value {
    let date = "2026-10-31, 2026-10, 2026-Q4 or 2026";
    object(&[
        ("date", json!({ "type": "string", "description": date })),
        ("measured", defined("quantity")),
    ])
}

fn way() -> Value {
    let to = "the id of a stage, `stage/touchpoint`, or `exit` out of the journey";
    let share = "the share of customers who go there; null where nothing was said";
    object(&[
        ("to", json!({ "type": "string", "description": to })),
        (
            "share",
            json!({
                "anyOf": [{ "type": "null" }, defined("quantity")],
                "description": share,
            }),
        ),
    ])
}

fn defined(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// An object of exactly these fields.
fn object(fields: &[(&str, Value)]) -> Value {
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Value> =
        fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}
