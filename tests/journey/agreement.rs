//! Decoder and schema give the same verdict: on every example, and on every example mutated at
//! every place.
//!
//! The verdict is about structure: missing keys, unknown keys, values of the wrong shape. What no
//! schema can say is excluded by name in [`BEYOND_STRUCTURE`].

use std::fs;
use std::path::Path;

use cjm::journey::schema::{journey, library};
use cjm::journey::vocabulary::Tongue;
use cjm::journey::{Surroundings, is_library, read, read_library};
use cjm::text::{Diagnostic, Kind, Node, ScalarStyle, Source, parse};
use jsonschema::Validator;
use serde_json::{Map, Value as Json};

/// Cases of `wrong-value` that are about what a text says, not about its shape.
const BEYOND_STRUCTURE: [&str; 25] = [
    "comma",
    "comma-twofold",
    "date",
    "date-form",
    "dimension",
    "duration-wanted",
    "grade",
    "grade-word",
    "history-precision",
    "language",
    "lone-m",
    "operator",
    "quantity",
    "quantity-within",
    "sample",
    "sample-within",
    "scale",
    "score",
    "score-of-another-scale",
    "score-range",
    "separate-channels",
    "share-range",
    "share-wanted",
    "shares-in-text",
    "width",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Valid,
    Invalid,
    /// Only a rule beyond structure objects.
    Excluded,
}

fn verdict(diagnostics: &[Diagnostic]) -> Verdict {
    let structural = |found: &&Diagnostic| match found.rule {
        "missing-key" | "unknown-key" => true,
        "wrong-value" => !BEYOND_STRUCTURE.contains(&found.case),
        _ => false,
    };
    if diagnostics.iter().any(|found| structural(&found)) {
        Verdict::Invalid
    } else if diagnostics.iter().any(|found| found.rule == "wrong-value") {
        Verdict::Excluded
    } else {
        Verdict::Valid
    }
}

/// Which schema describes a file, and its content.
struct Example {
    name: String,
    keys: Tongue,
    is_library: bool,
    content: Json,
}

impl Example {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("examples are text");
        let source = Source::new("example.yaml", text.as_str());
        let parsed = parse(&source);
        let root = parsed.tree.root().expect("examples are not empty");
        let french = text.contains("parcours.schema.json") || text.contains("bibliotheque.schema");
        Self {
            name: path.display().to_string(),
            keys: if french { Tongue::French } else { Tongue::English },
            is_library: is_library(&parsed.tree),
            content: json(root),
        }
    }

    fn decoded(&self, content: &Json) -> Verdict {
        let source = Source::new("mutant.yaml", content.to_string());
        let parsed = parse(&source);
        assert_eq!(parsed.diagnostics, [], "JSON is YAML: {content}");
        let around = Surroundings::default();
        verdict(&if self.is_library {
            read_library("mutant.yaml".to_owned(), source, &around).diagnostics
        } else {
            read(&source, &parsed.tree, &around).diagnostics
        })
    }

    fn schema(&self) -> Validator {
        let schema = if self.is_library { library(self.keys) } else { journey(self.keys) };
        jsonschema::validator_for(&schema).expect("a schema")
    }
}

/// What YAML 1.2 makes of a tree.
fn json(node: Node<'_>) -> Json {
    let node = node.resolved();
    match node.kind() {
        Kind::Empty | Kind::Alias => Json::Null,
        Kind::Sequence => node.items().map(json).collect(),
        Kind::Mapping => {
            let text = |key: Node<'_>| match key.kind() {
                Kind::Scalar(text, _) => text.to_owned(),
                _ => String::new(),
            };
            Json::Object(node.entries().map(|(key, value)| (text(key), json(value))).collect())
        }
        Kind::Scalar(text, ScalarStyle::Plain) => match text {
            "true" | "false" => Json::Bool(text == "true"),
            _ => match text.trim_start_matches('+').parse::<f64>() {
                Ok(number) if text.bytes().any(|byte| byte.is_ascii_digit()) => {
                    serde_json::from_str(text.trim_start_matches('+'))
                        .unwrap_or_else(|_| Json::from(number))
                }
                _ => Json::from(text),
            },
        },
        Kind::Scalar(text, _) => Json::from(text),
    }
}

fn examples() -> Vec<Example> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let folders = ["", "library", "fr", "fr/bibliotheque"];
    let mut examples = Vec::new();
    for folder in folders {
        let entries = fs::read_dir(root.join(folder)).expect("the folder exists");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("readable").path()).collect();
        paths.sort();
        let yaml = paths.iter().filter(|path| path.extension().is_some_and(|end| end == "yaml"));
        examples.extend(yaml.map(|path| Example::read(path)));
    }
    examples
}

/// What becomes of an entry; `None` where a mutation does not apply to it.
type Change = fn(&str, &Json) -> Option<Vec<(String, Json)>>;

/// A way to break a map, or to change it without harm.
struct Mutation {
    name: &'static str,
    change: Change,
}

const MUTATIONS: [Mutation; 11] = [
    Mutation { name: "drop", change: |_, _| Some(Vec::new()) },
    Mutation {
        name: "rename",
        change: |key, value| Some(vec![(format!("{key}zq"), value.clone())]),
    },
    Mutation {
        name: "rename to a custom field",
        change: |key, value| Some(vec![(format!("x-{key}"), value.clone())]),
    },
    Mutation {
        name: "retype as a number",
        change: |key, value| value.is_string().then(|| vec![(key.to_owned(), Json::from(3))]),
    },
    Mutation {
        name: "retype as a boolean",
        change: |key, value| value.is_string().then(|| vec![(key.to_owned(), Json::from(true))]),
    },
    Mutation {
        name: "retype as a text",
        change: |key, value| {
            (!value.is_string()).then(|| vec![(key.to_owned(), Json::from("some words"))])
        },
    },
    Mutation {
        name: "nest in a list",
        change: |key, value| Some(vec![(key.to_owned(), Json::Array(vec![value.clone()]))]),
    },
    Mutation {
        name: "nest in a mapping",
        change: |key, value| {
            let mut inner = Map::new();
            inner.insert("inside".to_owned(), value.clone());
            inner.insert("beside".to_owned(), Json::from("more"));
            Some(vec![(key.to_owned(), Json::Object(inner))])
        },
    },
    Mutation { name: "empty", change: |key, _| Some(vec![(key.to_owned(), Json::Null)]) },
    Mutation {
        name: "empty list",
        change: |key, value| {
            value.is_array().then(|| vec![(key.to_owned(), Json::Array(Vec::new()))])
        },
    },
    Mutation {
        name: "empty mapping",
        change: |key, value| {
            value.is_object().then(|| vec![(key.to_owned(), Json::Object(Map::new()))])
        },
    },
];

/// Changes every so-manieth place of a content.
struct Mutator<'m> {
    mutation: &'m Mutation,
    stride: usize,
    places: usize,
}

impl Mutator<'_> {
    /// The contents that become of `content`, one changed entry each.
    fn mutants(&mut self, content: &Json) -> Vec<(String, Json)> {
        let mut mutants = Vec::new();
        match content {
            Json::Object(entries) => {
                for (key, value) in entries {
                    if let Some(changed) = self.change(key, value) {
                        mutants.push((key.clone(), with(entries, key, changed)));
                    }
                    for (place, inner) in self.mutants(value) {
                        let changed = with(entries, key, vec![(key.clone(), inner)]);
                        mutants.push((format!("{key}.{place}"), changed));
                    }
                }
            }
            Json::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    for (inside, inner) in self.mutants(item) {
                        let mut items = items.clone();
                        items[place] = inner;
                        mutants.push((format!("{place}.{inside}"), Json::Array(items)));
                    }
                }
            }
            _ => {}
        }
        mutants
    }

    fn change(&mut self, key: &str, value: &Json) -> Option<Vec<(String, Json)>> {
        let changed = (self.mutation.change)(key, value)?;
        self.places += 1;
        self.places.is_multiple_of(self.stride).then_some(changed)
    }
}

/// `entries` with `changed` in the place of the entry `key`.
fn with(entries: &Map<String, Json>, key: &str, changed: Vec<(String, Json)>) -> Json {
    let mut changed = Some(changed);
    let mut rebuilt = Map::new();
    for (other, value) in entries {
        if other == key {
            rebuilt.extend(changed.take().into_iter().flatten());
        } else {
            rebuilt.insert(other.clone(), value.clone());
        }
    }
    Json::Object(rebuilt)
}

#[test]
fn decoder_and_schema_agree_on_every_example() {
    for example in examples() {
        let errors: Vec<String> = example
            .schema()
            .iter_errors(&example.content)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, [""; 0], "{}", example.name);
        assert_eq!(example.decoded(&example.content), Verdict::Valid, "{}", example.name);
    }
}

/// Mutations of each kind that must at least be tried, half of them valid.
const AT_LEAST: usize = 25;

/// Of the mutated places every so-manieth is tried; `CJM_EVERY_MUTANT=1` tries all, in minutes.
const STRIDE: usize = 7;

#[test]
fn decoder_and_schema_agree_on_mutated_examples() {
    let stride = if std::env::var_os("CJM_EVERY_MUTANT").is_some() { 1 } else { STRIDE };
    let mut disagreements = Vec::new();
    let mut counts: Vec<(&str, [usize; 2])> = Vec::new();
    let chosen = ["complaint", "reclamation", "manteau", "personas"];
    let examples: Vec<(Example, Validator)> = examples()
        .into_iter()
        .filter(|example| chosen.iter().any(|name| example.name.contains(name)))
        .map(|example| {
            let schema = example.schema();
            (example, schema)
        })
        .collect();
    for mutation in &MUTATIONS {
        let mut count = [0, 0];
        for (example, schema) in &examples {
            let mut mutator = Mutator { mutation, stride, places: 0 };
            for (place, mutant) in mutator.mutants(&example.content) {
                let by_schema =
                    if schema.is_valid(&mutant) { Verdict::Valid } else { Verdict::Invalid };
                let by_decoder = example.decoded(&mutant);
                if by_decoder == Verdict::Excluded {
                    continue;
                }
                count[usize::from(by_decoder == Verdict::Invalid)] += 1;
                if by_decoder != by_schema {
                    disagreements.push(format!(
                        "{}: {} {place}: decoder {by_decoder:?}, schema {by_schema:?}",
                        example.name, mutation.name
                    ));
                }
            }
        }
        let kind = mutation.name.split(' ').next().expect("a word");
        match counts.iter_mut().find(|(name, _)| *name == kind) {
            Some((_, total)) => *total = [total[0] + count[0], total[1] + count[1]],
            None => counts.push((kind, count)),
        }
    }
    assert_eq!(disagreements, [""; 0]);
    for (kind, [valid, invalid]) in counts {
        assert!(valid >= AT_LEAST / 2 && invalid >= AT_LEAST / 2, "{kind}: {valid} and {invalid}");
        assert!(valid + invalid >= AT_LEAST, "{kind}");
    }
}
