//! `docs/fr/cles.md`: every French key with what it means, written from the declarations.

use std::collections::BTreeSet;

use cjm::journey::reference::{Meaning, Thing, things};
use cjm::journey::schema::{journey, library};
use cjm::journey::vocabulary::Tongue;
use cjm::locale::Locale;
use serde_json::Value as Json;

use crate::generated::compare;

const INTRODUCTION: &str = "\
# Les clés

Chaque chose d’un parcours et les clés avec lesquelles elle s’écrit, avec la clé anglaise
correspondante. Un fichier s’écrit dans une seule langue. La casse, les accents, les espaces et les
apostrophes ne comptent pas : `points de contact`, `points_de_contact` et `Points de contact` sont
la même clé. Les autres noms sont compris, et `cjm check` signale lequel écrire. Une clé en gras est
indispensable. Partout, une clé qui commence par `x-` est à vous.

Une émotion s’écrit en un mot ou un nombre, ou avec `score`, `ressenti`, `parce_que` et `preuves` :
`émotion: { score: -1, ressenti: inquiète, parce_que: le délai n’est pas annoncé }`.

Une étape où personne n’est là pour le client écrit `points_de_contact: aucun`, ou dit pourquoi avec
la clé `aucun` (`none` en anglais) : `points_de_contact: { aucun: le support est fermé }`.
De même, `irritants: aucun`, `opportunités: aucune` ou `verbatims: aucun` répondent : rien à signaler ici.
";

fn page() -> String {
    let sections: Vec<String> = things().iter().map(section).collect();
    format!("{INTRODUCTION}\n{}", sections.join("\n"))
}

fn section(thing: &Thing) -> String {
    let name = Locale::French.sentence(&format!("term-{}", thing.name), &[]);
    let (first, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
    let rows: String = thing.keys.iter().map(row).collect();
    format!(
        "## {}{rest}\n\n| clé | en anglais | ce qu’on y écrit | autres noms |\n|---|---|---|---|\n{rows}",
        first.to_uppercase()
    )
}

fn row(Meaning { key, needed, french, french_names, .. }: &Meaning) -> String {
    let name = if *needed { format!("**`{}`**", key.french) } else { format!("`{}`", key.french) };
    let others: Vec<_> = french_names.iter().map(|it| format!("`{it}`")).collect();
    format!("| {name} | `{}` | {french} | {} |\n", key.english, others.join(", "))
}

#[test]
fn french_page_lists_every_key() {
    compare("docs/fr/cles.md", &page());
}

#[test]
fn page_holds_every_key_of_the_schemas() {
    let mut keys = BTreeSet::new();
    for schema in [journey(Tongue::French), library(Tongue::French)] {
        collect(&schema, &mut keys);
    }
    let page = page();
    let missing: Vec<_> = keys.iter().filter(|key| !page.contains(&format!("`{key}`"))).collect();
    assert_eq!(missing, [""; 0]);
}

fn collect(schema: &Json, keys: &mut BTreeSet<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        keys.extend(properties.keys().cloned());
    }
    match schema {
        Json::Object(members) => members.values().for_each(|member| collect(member, keys)),
        Json::Array(items) => items.iter().for_each(|item| collect(item, keys)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}
