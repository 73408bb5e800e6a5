//! The JSON Schema of `cjm.toml`.

use serde_json::{Map, Value, json};

use super::{Setting, Settings, Shape};
use crate::check::{OptionDefault, RULES, Rule};

/// The JSON Schema of `cjm.toml`, from the declaration of its settings.
pub(in crate::cli) fn config_schema() -> Value {
    let settings = Settings::settings();
    let of_table = |table: &str| -> Map<String, Value> {
        let own = settings.iter().filter(|it| it.table == table);
        own.map(|setting| (setting.name(), schema(setting))).collect()
    };
    let mut properties = of_table("");
    for setting in settings.iter().filter(|it| !it.table.is_empty()) {
        properties.entry(setting.table).or_insert_with(|| object(&of_table(setting.table)));
    }
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:cjm:schema:config",
        "title": "Configuration of cjm (cjm.toml)",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

fn schema(setting: &Setting) -> Value {
    let mut schema = shape(setting.shape);
    schema["description"] = json!(setting.about());
    let default = format!("value = {}", setting.default).parse::<toml::Table>();
    let default = default.ok().and_then(|it| serde_json::to_value(it.get("value")?).ok());
    if let Some(default) = default {
        schema["default"] = default;
    }
    schema
}

fn shape(shape_: Shape) -> Value {
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    match shape_ {
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Text | Shape::Path => json!({ "type": "string" }),
        Shape::Number(least, most) if most.is_infinite() => {
            json!({ "type": "number", "minimum": least })
        }
        Shape::Number(least, most) => {
            json!({ "type": "number", "minimum": least, "maximum": most })
        }
        Shape::Choice(names) => json!({ "enum": names }),
        Shape::Texts | Shape::Paths => texts,
        Shape::Choices(names) => json!({ "type": "array", "items": one_of(names) }),
        Shape::Rules => rules(),
        Shape::Levels => {
            let level = json!({ "enum": ["error", "warning", "info", "off"] });
            let all = RULES.iter().map(|rule| (rule.name.to_owned(), level.clone()));
            object(&all.collect())
        }
        Shape::RuleOptions => {
            let with_options = RULES.iter().filter(|rule| !rule.options.is_empty());
            let tables = with_options.map(|rule| (rule.name.to_owned(), rule_options(rule)));
            object(&tables.collect())
        }
        Shape::RulesByGlob => json!({ "type": "object", "additionalProperties": rules() }),
        Shape::Entries(fields) => {
            let fields = fields.iter().map(|&(name, inner)| (name.to_owned(), shape(inner)));
            json!({ "type": "object", "additionalProperties": object(&fields.collect()) })
        }
        Shape::Numbers => {
            json!({ "type": "object", "additionalProperties": { "type": "number", "minimum": 0 } })
        }
        Shape::Open => json!({ "type": "object" }),
    }
}

/// The options of one rule.
fn rule_options(rule: &Rule) -> Value {
    let options = rule.options.iter().map(|option| {
        let mut schema = match option.default {
            OptionDefault::Number(default) => json!({ "type": "number", "default": default }),
            OptionDefault::Words => shape(Shape::Texts),
        };
        schema["description"] = json!(option.about);
        (option.name.to_owned(), schema)
    });
    object(&options.collect())
}

fn rules() -> Value {
    let names: Vec<_> = RULES.iter().map(|rule| rule.name).collect();
    json!({ "type": "array", "items": { "enum": names } })
}

/// One of the names, or anything that begins like one that ends in `*`.
fn one_of(names: &[&str]) -> Value {
    let patterns = names.iter().map(|name| match name.strip_suffix('*') {
        Some(start) => format!("{start}.+"),
        None => (*name).to_owned(),
    });
    let patterns: Vec<_> = patterns.collect();
    json!({ "type": "string", "pattern": format!("^({})$", patterns.join("|")) })
}

fn object(properties: &Map<String, Value>) -> Value {
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}
