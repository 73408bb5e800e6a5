//! The JSON Schema of completeness for programs.

use serde_json::{Value, json};

use crate::check::score::Category;

/// The JSON Schema of what `json.rs` writes.
pub fn score_schema() -> Value {
    let path = "the file, relative to the repository, with slashes";
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:cjm:schema:score",
        "title": "Completeness of cjm score",
        "type": "object",
        "properties": {
            "version": { "const": 1 },
            "maps": { "type": "array", "items": {
                "type": "object",
                "properties": {
                    "path": { "type": "string", "description": path },
                    "score": percentage("how complete the map is, rounded down to a tenth"),
                    "categories": { "type": "array", "items": category() },
                },
                "required": ["path", "score", "categories"],
                "additionalProperties": false,
            } },
        },
        "required": ["version", "maps"],
        "additionalProperties": false,
    })
}

fn category() -> Value {
    let next = "what to write next, in the order of the map, in the language asked for";
    json!({
        "type": "object",
        "properties": {
            "name": { "enum": Category::ALL.map(Category::name) },
            "weight": percentage("its points of the 100"),
            "score": percentage("the share of its points that the map has, in percent"),
            "next": { "type": "array", "items": { "type": "string" }, "description": next },
        },
        "required": ["name", "weight", "score", "next"],
        "additionalProperties": false,
    })
}

fn percentage(about: &str) -> Value {
    json!({ "type": "number", "minimum": 0, "maximum": 100, "description": about })
}
