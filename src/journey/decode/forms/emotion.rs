//! What is felt: a word, a number, both, several, from one to another, per persona or channel.

use serde_json::{Value as Json, json};

use super::mention::Mentions;
use crate::journey::decode::mapping::{Role, Seen};
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::{Form, record};
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::{feeling, fold, key, nearest_feeling};
use crate::journey::{
    Custom, Emotion, Evidence, Feeling, Holder, Index, Reading, Score, Text, plain_number,
};
use crate::text::{Diagnostic, Kind, Mend, Node};

/// Nobody feels more than this in one breath.
const LONGEST_FEELING: usize = 400;

/// Everything that one `emotion:` says.
pub(crate) struct Feelings;

/// `{ score, feeling, because, evidence }`.
#[derive(Default)]
struct Explained {
    score: Option<Score>,
    feeling: Option<Text>,
    because: Option<Text>,
    evidence: Evidence,
    custom: Vec<Custom>,
}

record! {
    Explained, "emotion", custom: custom;
    score: ScoreNumber => score, "The score, −2 to +2.", "La note, de −2 à +2.";
    feeling: super::OneText => feeling, "The feeling, in the customer's words.", "Le ressenti, avec les mots du client.";
    because: super::OneText => because, "Why.", "Pourquoi.";
    evidence: Mentions<crate::journey::Source> => evidence, "What proves it: sources.", "Ce qui le prouve : des sources.";
}

struct ScoreNumber;

impl Form for ScoreNumber {
    type Value = Option<Score>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Score> {
        let found = scalar(node)?;
        match plain_number(found, reader.decimal) {
            Some(number) => reader.score(node, found, number),
            None => {
                reader.report(
                    Diagnostic::new("wrong-value", node.span()).case("score").with("found", found),
                );
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["number", "string", "null"], "minimum": -2, "maximum": 2 })
    }
}

impl Form for Feelings {
    type Value = Option<Emotion>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Option<Emotion> {
        let readings = match node.kind() {
            Kind::Mapping if is_explained(node) => vec![reader.explained(node)],
            Kind::Mapping => reader.feelings_by_holder(node),
            Kind::Scalar(words, _) => vec![reader.felt(node, words.trim())],
            Kind::Sequence | Kind::Alias | Kind::Empty => {
                reader.wrong_shape(node, "emotion-wanted");
                return None;
            }
        };
        Some(Emotion { readings })
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.define("feelings".to_owned(), |schemas| {
            let mut explained = schemas.inline::<Explained>();
            explained["type"] = json!(["string", "number", "boolean", "object", "null"]);
            explained["minimum"] = json!(-2);
            explained["maximum"] = json!(2);
            explained["additionalProperties"] =
                json!({ "type": ["string", "number", "boolean", "object", "null"] });
            explained
        })
    }
}

/// Whether any key is one of an explained emotion's own.
fn is_explained(node: Node<'_>) -> bool {
    let own = ["score", "feeling", "because", "evidence"];
    node.entries().any(|(name, _)| {
        let folded = scalar(name).map(fold).unwrap_or_default();
        own.iter().filter_map(|english| key(english)).any(|key| {
            let aliases = key.aliases.iter().copied();
            [key.english, key.french].into_iter().chain(aliases).any(|name| fold(name) == folded)
        })
    })
}

fn reading(node: Node<'_>, reader: &Reader<'_>) -> Reading {
    Reading {
        holder: Holder::Everyone,
        score: None,
        start: None,
        feeling: None,
        because: None,
        evidence: Vec::new(),
        span: reader.place(node.span()),
    }
}

impl Reader<'_> {
    fn explained(&mut self, node: Node<'_>) -> Reading {
        let mut explained = Explained::default();
        let seen = self.fields(node, Role::Mapping, &mut explained);
        let mut reading = reading(node, self);
        let wrote = |key| Seen::wrote::<Explained>(seen, key);
        if !wrote("score")
            && let Some(words) = &explained.feeling
        {
            let place = node
                .entries()
                .map(|(_, value)| value.resolved())
                .find(|value| scalar(*value).is_some_and(|text| text == words.value));
            reading.score = place.and_then(|place| {
                let words = scalar(place).unwrap_or_default();
                self.score_of_words(place, words)
            });
        }
        reading.score = explained.score.or(reading.score);
        reading.feeling = explained.feeling;
        reading.because = explained.because;
        reading.evidence = explained.evidence;
        reading
    }

    /// `{ lea: -1, marc: +1 }` and `{ store: +1, app: -2 }`: who that is, is resolved later.
    fn feelings_by_holder(&mut self, node: Node<'_>) -> Vec<Reading> {
        let mut readings = Vec::new();
        for (holder, value) in node.entries() {
            let value = value.resolved();
            let Some(name) = scalar(holder) else { continue };
            let mut reading = match value.kind() {
                Kind::Mapping => self.explained(value),
                Kind::Scalar(words, _) => self.felt(value, words.trim()),
                Kind::Sequence | Kind::Alias | Kind::Empty => {
                    self.wrong_shape(value, "emotion-wanted");
                    continue;
                }
            };
            self.collected.holders.push(crate::text::Spanned::new(name.to_owned(), holder.span()));
            reading.holder = Holder::Persona(Index::new(self.collected.holders.len() - 1));
            readings.push(reading);
        }
        readings
    }

    /// A whole value: `anxious → relieved`, or one end of it.
    fn felt(&mut self, node: Node<'_>, words: &str) -> Reading {
        let mut reading = reading(node, self);
        let ends = ["→", "->", "=>", "➔"].iter().find_map(|arrow| words.split_once(arrow));
        if let Some((start, end)) = ends {
            let (start, end) = (start.trim(), end.trim());
            let (word, score) = self.end_of_feeling(node, start);
            let word = word.unwrap_or_else(|| self.text(start, self.span_of(node, start)));
            reading.start = Some(Feeling { word, score });
            (reading.feeling, reading.score) = self.end_of_feeling(node, end);
        } else {
            (reading.feeling, reading.score) = self.end_of_feeling(node, words);
        }
        reading
    }

    /// A word and its score: `curious`, `+1`, `curious +1`, `+1 curious`, `curious (+1)`.
    fn end_of_feeling(&mut self, node: Node<'_>, words: &str) -> (Option<Text>, Option<Score>) {
        if let Some(number) = plain_number(words, self.decimal) {
            return (None, self.score(node, words, number));
        }
        if let Some((word, written, number)) = self.word_and_number(words) {
            let score = self.score(node, written, number);
            return (Some(self.text(word, self.span_of(node, word))), score);
        }
        if let Some(write) = out_of_best(words) {
            self.off_the_scale(node, words, Some(write));
            return (None, None);
        }
        let score = self.score_of_words(node, words);
        (Some(self.text(words, self.span_of(node, words))), score)
    }

    /// The word, the number as written, and its value, where both stand in `words`.
    fn word_and_number<'w>(&self, words: &'w str) -> Option<(&'w str, &'w str, f64)> {
        let bracketed = words.strip_suffix(')').and_then(|words| words.rsplit_once('('));
        let last = words.rsplit_once(char::is_whitespace);
        let first = words.split_once(char::is_whitespace).map(|(number, word)| (word, number));
        [bracketed, last, first].into_iter().flatten().find_map(|(word, written)| {
            let written = written.trim();
            let number = plain_number(written, self.decimal)?;
            Some((word.trim().trim_end_matches(','), written, number))
        })
    }

    fn score(&mut self, node: Node<'_>, written: &str, number: f64) -> Option<Score> {
        if (-2.0..=2.0).contains(&number) {
            return Some(Score(number));
        }
        let best = if number <= 5.0 { 5.0 } else { 10.0 };
        let meant = (number > 2.0 && number <= 10.0 && number.fract() == 0.0).then(|| Meant {
            score: on_our_scale(number, best),
            number,
            best,
        });
        self.off_the_scale(node, written, meant);
        None
    }

    fn off_the_scale(&mut self, node: Node<'_>, written: &str, meant: Option<Meant>) {
        let span = self.span_of(node, written);
        let diagnostic = Diagnostic::new("wrong-value", span).with("found", written);
        self.report(match meant {
            Some(Meant { score, number, best }) => diagnostic
                .case("score-of-another-scale")
                .with("number", number)
                .with("best", best)
                .with("write", signed(score))
                .mend(Mend::uncertain(span, signed(score))),
            None => diagnostic.case("score-range"),
        });
    }

    /// The score of a feeling in words; of several, separated by commas or `and`, their mean.
    fn score_of_words(&mut self, node: Node<'_>, words: &str) -> Option<Score> {
        if let Some(known) = feeling(words) {
            return Some(Score(known.score));
        }
        let parts = if words.len() <= LONGEST_FEELING { separate(words) } else { vec![words] };
        let mut scores = Vec::new();
        for part in &parts {
            match feeling(part) {
                Some(known) => scores.push(known.score),
                None => self.unknown_feeling(node, part),
            }
        }
        let complete = !scores.is_empty() && scores.len() == parts.len();
        complete.then(|| Score(scores.iter().sum::<f64>() / scores.len() as f64))
    }

    fn unknown_feeling(&mut self, node: Node<'_>, word: &str) {
        let span = self.span_of(node, word);
        let diagnostic = Diagnostic::new("unknown-emotion", span).with("found", word);
        let suggest = self.complaints.may_suggest("unknown-emotion");
        let nearest = suggest.then(|| nearest_feeling(word)).flatten();
        self.report(match nearest {
            Some(nearest) => diagnostic.case("near").with("nearest", nearest),
            None => diagnostic,
        });
    }
}

/// The feelings of `impatient, annoyed`, `curieuse et confiante`, `calm/happy`.
fn separate(words: &str) -> Vec<&str> {
    let mut parts = vec![words];
    for separator in [",", ";", "/", "&", " and ", " et ", " mais ", " but ", " + "] {
        parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// A number on the scale of somebody else, as a score of ours.
#[derive(Clone, Copy)]
struct Meant {
    score: f64,
    number: f64,
    best: f64,
}

/// `4/5` as a score of ours.
fn out_of_best(words: &str) -> Option<Meant> {
    let (number, best) = words.split_once('/')?;
    let (number, best): (f64, f64) = (number.trim().parse().ok()?, best.trim().parse().ok()?);
    (best > 1.0 && (0.0..=best).contains(&number)).then(|| Meant {
        score: on_our_scale(number, best),
        number,
        best,
    })
}

/// A score from 1 (or 0, of 10) to `best` as one from −2 to +2, in steps of a half.
fn on_our_scale(number: f64, best: f64) -> f64 {
    let share = if best <= 5.0 { (number - 1.0) / (best - 1.0) } else { number / best };
    ((share * 4.0 - 2.0) * 2.0).round() / 2.0
}

fn signed(score: f64) -> String {
    if score > 0.0 { format!("+{score}") } else { format!("{score}") }
}
