//! Fields with a fixed list of words.

use std::marker::PhantomData;

use serde_json::{Value as Json, json};

use crate::journey::Choice;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::{Tongue, Values, fields, fold, values};
use crate::text::{Diagnostic, Mend, Node, Spanned};

/// One of a fixed list of words.
pub(crate) struct OneOf<T>(PhantomData<T>);

/// One of a fixed list of words, without its place.
pub(crate) struct Plain<T>(PhantomData<T>);

/// One of a fixed list of words, for a field that has a default.
pub(crate) struct Exactly<T>(PhantomData<T>);

/// A lever of improvement.
pub(crate) struct LeverName;

impl<T: Choice> Form for OneOf<T> {
    type Value = Option<Spanned<T>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let place = reader.choice(node, T::LIST, T::words())?;
        Some(reader.at(T::ALL[place], node.span()))
    }

    fn schema(schemas: &mut Schemas) -> Json {
        words_schema(schemas, T::words())
    }
}

impl<T: Choice> Form for Plain<T> {
    type Value = Option<T>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<T> {
        reader.choice(node, T::LIST, T::words()).map(|place| T::ALL[place])
    }

    fn schema(schemas: &mut Schemas) -> Json {
        words_schema(schemas, T::words())
    }
}

impl<T: Choice + Default> Form for Exactly<T> {
    type Value = T;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> T {
        let place = reader.choice(node, T::LIST, T::words());
        place.map(|place| T::ALL[place]).unwrap_or_default()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        words_schema(schemas, T::words())
    }
}

impl Form for LeverName {
    type Value = Option<Spanned<&'static str>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let levers = values("lever");
        let place = reader.choice(node, "lever", levers)?;
        Some(reader.at(levers.all[place].english, node.span()))
    }

    fn schema(schemas: &mut Schemas) -> Json {
        words_schema(schemas, values("lever"))
    }
}

/// The list in the schema's language; a French file may also hold the English words and the
/// aliases, which are read likewise, and either apostrophe.
pub(crate) fn words_schema(schemas: &Schemas, values: &Values) -> Json {
    let mut words: Vec<Json> = Vec::new();
    let mut add = |word: &str| {
        for word in [word.to_owned(), word.replace('’', "'")] {
            if !words.iter().any(|known| *known == *word) {
                words.push(json!(word));
            }
        }
    };
    if schemas.tongue == Tongue::French {
        values.all.iter().for_each(|value| add(value.french));
        values.all.iter().for_each(|value| value.aliases.iter().for_each(|alias| add(alias)));
    }
    values.all.iter().for_each(|value| add(value.english));
    words.push(Json::Null);
    json!({ "enum": words })
}

impl Reader<'_> {
    /// The place in `words` of the word at `node`; `None`, after saying so, when it is no such word.
    pub(crate) fn choice(
        &mut self,
        node: Node<'_>,
        list: &'static str,
        words: &Values,
    ) -> Option<usize> {
        let Some(found) = scalar(node) else {
            self.wrong_shape(node, "text-wanted");
            return None;
        };
        let place = words.find(found);
        if place.is_none() {
            self.not_in_list(node, found, list, words);
        }
        place
    }

    fn not_in_list(&mut self, node: Node<'_>, found: &str, list: &'static str, words: &Values) {
        let tongue = self.tongue;
        let word = |place: usize| {
            let value = &words.all[place];
            tongue.pick(value.english, value.french)
        };
        let choices: Vec<String> =
            (0..words.all.len()).map(|place| word(place).to_owned()).collect();
        let spellings = words.all.iter().enumerate().flat_map(|(place, value)| {
            let names = [value.english, value.french].into_iter();
            names.chain(value.aliases.iter().copied()).map(move |name| (name, place))
        });
        let nearest = meant(list, found).and_then(|english| words.find(english));
        let nearest = nearest.or_else(|| self.nearest("wrong-value", found, spellings)).map(word);
        let diagnostic = Diagnostic::new("wrong-value", node.span())
            .with("found", found)
            .with("choices", choices);
        let diagnostic = match (nearest, sibling_list(list, found)) {
            (Some(nearest), _) => diagnostic
                .case("near")
                .with("nearest", nearest)
                .mend(Mend::uncertain(node.span(), nearest)),
            (None, Some(owner)) => {
                diagnostic.case("of-another").with("owner", crate::text::Fact::Term(owner))
            }
            (None, None) => diagnostic.case("not-in-list"),
        };
        self.report(diagnostic);
    }
}

/// What people call the standing of a piece of work, and the word of the list that it comes to.
const STANDINGS: [(&str, &[&str]); 4] = [
    ("idea", &["backlog", "open", "proposed", "new", "proposée", "nouveau", "ouvert"]),
    (
        "planned",
        &[
            "to do",
            "todo",
            "next quarter",
            "scheduled",
            "decided",
            "à faire",
            "décidé",
            "programmé",
        ],
    ),
    ("doing", &["in progress", "ongoing", "started", "wip", "commencé", "démarré", "en chantier"]),
    ("done", &["completed", "finished", "live", "shipped", "closed", "terminé", "fini", "livré"]),
];

/// The word of a list, in English, that another one stands for.
fn meant(list: &str, found: &str) -> Option<&'static str> {
    let found = fold(found);
    let means = |words: &[&str]| words.iter().any(|word| fold(word) == found);
    let mut standings = STANDINGS.iter().filter(|_| list == "status (opportunity)");
    standings.find(|(_, words)| means(words)).map(|(english, _)| *english)
}

/// Whose list of the same key has the word, when another one has it: `en cours` is no status of a
/// map, but one of opportunities.
fn sibling_list(list: &str, found: &str) -> Option<&'static str> {
    let family = |name: &str| {
        let name = name.split(" (").next().unwrap_or_default();
        if name.ends_with("kind") { "kind".to_owned() } else { name.to_owned() }
    };
    let mut siblings = fields().into_iter().filter(|(name, _)| *name != list);
    let sibling = siblings
        .find(|(name, values)| family(name) == family(list) && values.find(found).is_some());
    sibling.map(|(name, _)| match name {
        "status (map)" => "maps",
        "status (opportunity)" => "opportunities",
        "pain kind" => "pains",
        "persona kind" => "personas",
        "source kind" => "sources",
        "stage kind" => "stages",
        _ => "objectives",
    })
}
