//! Words of customers.

use serde_json::Value as Json;

use super::text::Title;
use crate::journey::Text;
use crate::journey::decode::reader::Reader;
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::text::Node;

/// What somebody said, without the outer quotation marks: pictures draw their own.
pub(crate) struct Words;

impl Form for Words {
    type Value = Text;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Text {
        Title::read(reader, node).map(unquoted)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Title::schema(schemas)
    }
}

/// `words` without quotation marks around the whole.
pub(crate) fn unquoted(words: String) -> String {
    const PAIRS: [(char, char); 3] = [('«', '»'), ('“', '”'), ('"', '"')];
    let inside = PAIRS.into_iter().find_map(|(open, close)| {
        let inside = words.trim().strip_prefix(open)?.strip_suffix(close)?;
        (!inside.contains([open, close])).then(|| inside.trim().to_owned())
    });
    inside.unwrap_or(words)
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn only_marks_around_the_whole_are_dropped() {
        let read = [
            ("« La première alerte était juste. »", "La première alerte était juste."),
            ("“Inches!”", "Inches!"),
            ("« Oui », dit-elle, « non »", "« Oui », dit-elle, « non »"),
            ("It's fine", "It's fine"),
        ];
        for (written, words) in read {
            assert_eq!(unquoted(written.to_owned()), words);
        }
    }
}
