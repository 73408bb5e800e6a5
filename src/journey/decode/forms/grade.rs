//! Small numbers: grades from 1 to 5, sample sizes, column widths.

use serde_json::{Value as Json, json};

use crate::journey::Decimal;
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::plain_number;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::{fold, stems};
use crate::text::{Diagnostic, Mend, Node, Spanned};

/// 1 to 5.
pub(crate) struct Grade;

/// How many people or cases.
pub(crate) struct Sample;

/// A column's weight, 0.5 to 3.
pub(crate) struct Width;

/// Words for grades, from the least to the most.
const WORDS: [&[&str]; 5] = [
    &[
        "minor",
        "trivial",
        "negligible",
        "very low",
        "mineur",
        "négligeable",
        "très faible",
        "minime",
    ],
    &["low", "small", "slight", "faible", "léger", "petit", "bas"],
    &["medium", "moderate", "average", "normal", "moyen", "modéré"],
    &[
        "high",
        "major",
        "serious",
        "severe",
        "important",
        "big",
        "élevé",
        "majeur",
        "grave",
        "fort",
        "haut",
        "sérieux",
        "sévère",
    ],
    &[
        "critical",
        "blocking",
        "blocker",
        "very high",
        "critique",
        "bloquant",
        "très élevé",
        "urgent",
        "vital",
    ],
];

/// The grade that a word means, in any gender and number.
fn grade_of_word(word: &str) -> Option<u8> {
    let folded = fold(word);
    let means =
        |words: &&[&str]| stems(&folded).any(|stem| words.iter().any(|known| fold(known) == stem));
    WORDS.iter().position(means).map(|place| place as u8 + 1)
}

impl Form for Grade {
    type Value = Option<Spanned<u8>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let Some(found) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return None;
        };
        if let Some(grade) = found.parse().ok().filter(|grade| (1..=5).contains(grade)) {
            return Some(reader.at(grade, node.span()));
        }
        let diagnostic = Diagnostic::new("wrong-value", node.span()).with("found", found);
        let of_five = found.split_once('/').and_then(|(grade, best)| {
            let grade: u8 = grade.trim().parse().ok()?;
            (best.trim() == "5" && (1..=5).contains(&grade)).then_some(grade)
        });
        let meant = of_five.or_else(|| grade_of_word(found));
        let diagnostic = match meant {
            Some(grade) => diagnostic
                .case("grade-word")
                .with("write", grade.to_string())
                .mend(Mend::uncertain(node.span(), grade.to_string())),
            None => diagnostic.case("grade"),
        };
        reader.report(diagnostic);
        meant.map(|grade| reader.at(grade, node.span()))
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["integer", "string", "null"], "minimum": 1, "maximum": 5, "pattern": "^[1-5]$" })
    }
}

impl Form for Sample {
    type Value = Option<Spanned<u64>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let Some(found) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return None;
        };
        let blank = |letter: char| letter.is_whitespace();
        let digits: String = found.chars().filter(|letter| !blank(*letter)).collect();
        let digits = digits.strip_prefix("n=").unwrap_or(&digits);
        if let Ok(sample) = digits.parse() {
            return Some(reader.at(sample, node.span()));
        }
        let first: String = digits
            .chars()
            .skip_while(|letter| !letter.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        let diagnostic =
            Diagnostic::new("wrong-value", node.span()).case("sample").with("found", found);
        reader.report(match first.is_empty() {
            true => diagnostic,
            false => diagnostic
                .case("sample-within")
                .with("write", first.as_str())
                .mend(Mend::uncertain(node.span(), first)),
        });
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["integer", "string", "null"], "minimum": 0 })
    }
}

impl Form for Width {
    type Value = Option<Spanned<f64>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        let Some(found) = scalar(node) else {
            reader.wrong_shape(node, "text-wanted");
            return None;
        };
        let width = plain_number(found, Decimal::PointOrComma);
        if let Some(width) = width.filter(|width| (0.5..=3.0).contains(width)) {
            return Some(reader.at(width, node.span()));
        }
        reader
            .report(Diagnostic::new("wrong-value", node.span()).case("width").with("found", found));
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": ["number", "string", "null"], "minimum": 0.5, "maximum": 3 })
    }
}
