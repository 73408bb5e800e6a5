//! JSON Schemas, written from the declarations that decoding uses.
//!
//! They are for editors and other programs; `cjm` itself validates through its own decoder, so
//! that every message has a position. "Text or mapping" is written as a list of types, never as
//! alternatives, which would hide the real error.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::Journey;
use super::decode::LibraryFile;
use super::decode::record::{Field, Record};
use super::vocabulary::Tongue;

/// Collects the schemas of the records that a document is made of.
pub struct Schemas {
    /// The language of keys, words and descriptions.
    pub(crate) tongue: Tongue,
    definitions: BTreeMap<String, Json>,
}

/// The schema of a map.
pub fn journey(tongue: Tongue) -> Json {
    let (name, title, about) = match tongue {
        Tongue::English => ("journey", "Customer journey map", "A customer journey map for cjm."),
        Tongue::French => ("parcours", "Parcours client", "Un parcours client pour cjm."),
    };
    document::<Journey>(tongue, name, title, about)
}

/// The schema of a library.
pub fn library(tongue: Tongue) -> Json {
    let (name, title, about) = match tongue {
        Tongue::English => {
            ("library", "Journey library", "Personas, KPIs and sources that several maps share.")
        }
        Tongue::French => (
            "bibliotheque",
            "Bibliothèque de parcours",
            "Des personas, des indicateurs et des sources que plusieurs parcours partagent.",
        ),
    };
    document::<LibraryFile>(tongue, name, title, about)
}

fn document<R: Record>(tongue: Tongue, name: &str, title: &str, about: &str) -> Json {
    let mut schemas = Schemas { tongue, definitions: BTreeMap::new() };
    let root = schemas.inline::<R>();
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    document.insert("$id".to_owned(), json!(format!("urn:cjm:schema:{name}")));
    document.insert("title".to_owned(), json!(title));
    document.insert("description".to_owned(), json!(about));
    if let Json::Object(root) = root {
        document.extend(root);
    }
    let definitions: Map<String, Json> = schemas.definitions.into_iter().collect();
    if !definitions.is_empty() {
        document.insert("definitions".to_owned(), Json::Object(definitions));
    }
    Json::Object(document)
}

impl Schemas {
    /// A record, or one of the other types that may stand in its place.
    pub(crate) fn entry<R: Record>(&mut self, others: &[&str]) -> Json {
        self.define(R::NAME.to_owned(), |schemas| {
            let mut entry = schemas.inline::<R>();
            entry["type"] = types(others.iter().copied().chain(["object"]));
            entry
        })
    }

    /// A list of records, or one of them, or one of the other types in its place.
    pub(crate) fn entries<R: Record>(&mut self, others: &[&str]) -> Json {
        let one = self.entry::<R>(others);
        self.define(format!("{}-list", R::NAME), |schemas| {
            let mut list = schemas.inline::<R>();
            list["type"] = types(others.iter().copied().chain(["object", "array"]));
            list["items"] = one;
            list
        })
    }

    /// Defines a part of the document once, and refers to it.
    pub(crate) fn define(&mut self, name: String, build: impl FnOnce(&mut Self) -> Json) -> Json {
        let reference = json!({ "$ref": format!("#/definitions/{name}") });
        if !self.definitions.contains_key(&name) {
            self.definitions.insert(name.clone(), Json::Null);
            let definition = build(self);
            self.definitions.insert(name, definition);
        }
        reference
    }

    /// The fields of a record as the keywords of an object.
    pub(crate) fn inline<R: Record>(&mut self) -> Json {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for Field { key, needed, english, french, schema } in R::declared() {
            let name = key.name(self.tongue);
            let mut property = schema(self);
            if needed {
                without_null(&mut property);
                required.push(name);
            }
            property["description"] = json!(self.tongue.pick(english, french));
            properties.insert(name.to_owned(), property);
        }
        let mut object = json!({
            "type": "object",
            "properties": properties,
            "patternProperties": { "^x-": {} },
            "additionalProperties": false,
        });
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        object
    }
}

/// Types that stand for a text: YAML reads some texts as numbers or booleans.
pub(crate) const TEXT: [&str; 4] = ["string", "number", "boolean", "null"];

fn types<'t>(names: impl Iterator<Item = &'t str>) -> Json {
    Json::Array(names.map(Json::from).collect())
}

/// A needed field must have a value.
fn without_null(property: &mut Json) {
    if let Some(Json::Array(types)) = property.get_mut("type") {
        types.retain(|one| one != "null");
        if types.iter().any(|one| one == "string") {
            property["minLength"] = json!(1);
        }
    }
    if let Some(Json::Array(words)) = property.get_mut("enum") {
        words.retain(|one| !one.is_null());
    }
}
