//! JSON Schemas of `cjm.toml` and of other files of settings.

use serde_json::{Map, Value, json};

use super::setting::LEVELS;
use super::{Setting, Settings, Shape};
use crate::check::{OptionDefault, RULES, Rule};

/// The JSON Schema of `cjm.toml`, from the declaration of its settings.
pub(in crate::cli) fn config_schema() -> Value {
    schema_of("config", "Configuration of cjm (cjm.toml)", &Settings::settings())
}

/// The JSON Schema of a TOML file with these settings.
pub(in crate::cli) fn schema_of(name: &str, title: &str, settings: &[&Setting]) -> Value {
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
        "$id": format!("urn:cjm:schema:{name}"),
        "title": title,
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
    if let Shape::Colors = shape_ {
        return json!({ "type": "array", "items": shape(Shape::Color), "minItems": 1 });
    }
    if let Some(item) = shape_.item() {
        return json!({ "type": "array", "items": shape(item) });
    }
    match shape_ {
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Number(least, most) if most.is_infinite() => {
            json!({ "type": "number", "minimum": least })
        }
        Shape::Number(least, most) => {
            json!({ "type": "number", "minimum": least, "maximum": most })
        }
        Shape::Score => json!({ "type": "number", "minimum": 0, "maximum": 100 }),
        Shape::Choice(names) => one_of(&names()),
        Shape::ChoiceOrToml(names) => {
            let file = json!({ "type": "string", "pattern": "\\.toml$" });
            json!({ "anyOf": [{ "enum": names() }, file] })
        }
        Shape::Color => {
            json!({ "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" })
        }
        Shape::Rule => json!({ "enum": RULES.iter().map(|rule| rule.name).collect::<Vec<_>>() }),
        Shape::Levels => {
            let level = json!({ "enum": LEVELS() });
            let all = RULES.iter().map(|rule| (rule.name.to_owned(), level.clone()));
            object(&all.collect())
        }
        Shape::RuleOptions => {
            let with_options = RULES.iter().filter(|rule| !rule.options.is_empty());
            let tables = with_options.map(|rule| (rule.name.to_owned(), rule_options(rule)));
            object(&tables.collect())
        }
        Shape::RulesByGlob => of_any_key(&shape(Shape::Rules)),
        Shape::Entries(fields) => {
            let fields = fields.iter().map(|&(name, inner)| (name.to_owned(), shape(inner)));
            let mut entry = object(&fields.collect());
            entry["type"] = json!(["string", "object"]);
            of_any_key(&entry)
        }
        Shape::Shares(names) => {
            let share = || shape(Shape::Number(0.0, 100.0));
            object(&names().into_iter().map(|name| (name.to_owned(), share())).collect())
        }
        Shape::Open => json!({ "type": "object" }),
        _ => json!({ "type": "string" }),
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

fn of_any_key(value: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": value })
}

/// One of the names, or anything that begins like one that ends in `*`.
fn one_of(names: &[&str]) -> Value {
    if !names.iter().any(|name| name.ends_with('*')) {
        return json!({ "enum": names });
    }
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
