//! What the author should know about a picture.

use std::io::ErrorKind;
use std::path::Path;

use super::drawing::Drawn;
use crate::cli::session::tell;
use crate::cli::{Outcome, Session};
use crate::locale::Argument;

/// No more broken words are named than this.
const WORDS_NAMED: usize = 5;

/// Says what the author should know about a picture.
pub(super) fn warn(session: &Session, name: &str, drawn: &Drawn) {
    if drawn.has_grown {
        session.remark(say(session, "render-grown", name, drawn));
    }
    for &missing in &drawn.missing {
        let code = format!("U+{:04X}", u32::from(missing));
        let shown = missing.to_string();
        let facts = [
            ("name", Argument::Text(name)),
            ("code", Argument::Text(&code)),
            ("shown", Argument::Text(&shown)),
        ];
        tell(session.locale.sentence("render-missing-glyph", &facts));
    }
    if !drawn.cut.is_empty() {
        let mut words = drawn.cut[..drawn.cut.len().min(WORDS_NAMED)].join(", ");
        if drawn.cut.len() > WORDS_NAMED {
            words.push_str(", …");
        }
        let facts = [
            ("name", Argument::Text(name)),
            ("count", Argument::Number(drawn.cut.len() as f64)),
            ("words", Argument::Text(&words)),
        ];
        tell(session.locale.sentence("render-cut", &facts));
    }
}

/// A sentence about a picture and its size.
pub(super) fn say(session: &Session, id: &str, name: &str, drawn: &Drawn) -> String {
    let facts = [
        ("name", Argument::Text(name)),
        ("width", Argument::Text(&drawn.width)),
        ("height", Argument::Text(&drawn.height)),
    ];
    session.locale.sentence(id, &facts).into_owned()
}

/// Whether the picture that is there is the one that would be drawn.
pub(super) fn compare(session: &Session, path: &Path, name: &str, bytes: &[u8]) -> Outcome {
    let sentence = match std::fs::read(path) {
        Ok(old) if old == bytes => return Outcome::Fine,
        Err(error) if error.kind() == ErrorKind::NotFound => "render-absent",
        Ok(_) | Err(_) => "render-differs",
    };
    tell(session.locale.sentence(sentence, &[("name", Argument::Text(name))]));
    Outcome::Findings
}
