//! The JSON Schema of the JSON report.

use serde_json::{Map, Value, json};

use crate::check::Level;

/// The JSON Schema of what `json.rs` writes.
pub fn report_schema() -> Value {
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:cjm:schema:report",
        "title": "Report of cjm check",
        "type": "object",
        "properties": {
            "version": { "const": 1 },
            "files": { "type": "integer", "minimum": 0, "description": "how many files were read" },
            "findings": { "type": "array", "items": finding() },
            "left_out": { "type": "array", "items": rest() },
            "statistics": { "type": "array", "items": statistic() },
        },
        "required": ["version", "files"],
        "oneOf": [{ "required": ["findings"] }, { "required": ["statistics"] }],
        "additionalProperties": false,
    })
}

fn finding() -> Value {
    let levels = Level::ALL.map(Level::name);
    let mut fields = vec![
        ("rule", text("the rule, see cjm explain")),
        ("level", json!({ "enum": levels })),
        ("path", text("the file, relative to the repository, with slashes")),
    ];
    fields.extend(place());
    fields.extend([
        ("message", text("what is wrong, in the language asked for")),
        ("help", json!({ "type": ["string", "null"], "description": "how to put it right" })),
        ("facts", json!({ "type": "object", "description": "what the message mentions, by name" })),
        ("fix", fix()),
    ]);
    object("One thing that is wrong in one place.", fields)
}

fn rest() -> Value {
    let count =
        json!({ "type": "integer", "minimum": 1, "description": "how many more there are" });
    let path = text("the file, relative to the repository, with slashes");
    object("A file with more findings than are told.", vec![("path", path), ("count", count)])
}

fn statistic() -> Value {
    let levels = Level::ALL.map(Level::name);
    let count = |about: &str| json!({ "type": "integer", "minimum": 0, "description": about });
    object(
        "With --statistics: how many findings a rule has at a level.",
        vec![
            ("rule", text("the rule, see cjm explain")),
            ("level", json!({ "enum": levels })),
            ("count", count("how many findings")),
            ("fixable", count("how many of them have a safe fix")),
        ],
    )
}

fn fix() -> Value {
    let safe = "whether it can only be what the author meant";
    let fields = vec![
        ("safe", json!({ "type": "boolean", "description": safe })),
        ("edits", json!({ "type": "array", "items": edit() })),
    ];
    let mut fix = object("How a program can put it right; null where only the author can.", fields);
    fix["type"] = json!(["object", "null"]);
    fix
}

fn edit() -> Value {
    let mut fields = place();
    fields.push(("text", text("what comes in place of the range")));
    object("A replacement; an empty range inserts.", fields)
}

fn place() -> Vec<(&'static str, Value)> {
    let count = |about: &str| json!({ "type": "integer", "minimum": 1, "description": about });
    vec![
        ("line", count("the first line, from 1")),
        ("column", count("the first column, from 1, in Unicode scalar values")),
        ("end_line", count("the last line")),
        ("end_column", count("the column behind the last character")),
    ]
}

fn text(about: &str) -> Value {
    json!({ "type": "string", "description": about })
}

/// An object of exactly these fields.
fn object(about: &str, fields: Vec<(&'static str, Value)>) -> Value {
    let required: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
    let required = json!(required);
    let properties: Map<_, _> =
        fields.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
    json!({
        "type": "object",
        "description": about,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}
