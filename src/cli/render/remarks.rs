//! What the author should know about a picture.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use super::drawing::Drawn;
use crate::cli::paths::display;
use crate::cli::session::tell;
use crate::cli::{Outcome, Session};
use crate::locale::Argument;
use crate::picture::fonts::remedy;
use crate::picture::layout::Losses;
use crate::picture::scene::Px;
use crate::picture::themes::brand::Mended;

/// No more broken words and shortened texts are named than this.
const WORDS_NAMED: usize = 5;

/// Says what the author should know about a picture.
pub(super) fn warn(session: &Session, name: &str, drawn: &Drawn) {
    if let Some(size) = drawn.grown {
        session.remark(say(session, "render-grown", name, size));
    }
    for (font, missing) in by_remedy(&drawn.missing) {
        let facts = [
            ("name", Argument::Text(name)),
            ("count", Argument::Number(missing.len() as f64)),
            ("shown", Argument::Text(&first_of(&missing))),
            ("font", Argument::Text(font)),
        ];
        tell(session.locale.sentence("render-missing-glyph", &facts));
    }
    let Losses { broken, shortened, left_out } = &drawn.losses;
    let lost =
        [("render-cut", broken), ("render-shortened", shortened), ("render-left-out", left_out)];
    for (id, lost) in lost {
        if !lost.is_empty() {
            let facts = [
                ("name", Argument::Text(name)),
                ("count", Argument::Number(lost.len() as f64)),
                ("words", Argument::Text(&first_of(lost))),
            ];
            tell(session.locale.sentence(id, &facts));
        }
    }
}

/// The characters that no font draws, by the font that would.
fn by_remedy(missing: &BTreeSet<char>) -> BTreeMap<&'static str, Vec<String>> {
    let mut fonts = BTreeMap::<_, Vec<String>>::new();
    for &c in missing {
        let code = u32::from(c);
        fonts.entry(remedy(c)).or_default().push(format!("U+{code:04X} {c}"));
    }
    fonts
}

/// Says which colours of a theme file had to change.
pub(super) fn say_mended(session: &Session, path: &Path, mended: &[Mended]) {
    let name = display(path);
    for Mended { key, from, to } in mended {
        let (from, to) = (from.to_string(), to.to_string());
        let facts = [
            ("name", Argument::Text(&name)),
            ("key", Argument::Text(key)),
            ("from", Argument::Text(&from)),
            ("to", Argument::Text(&to)),
        ];
        session.remark(session.locale.sentence("render-mended-color", &facts));
    }
}

/// The first few of what was lost, in a row.
fn first_of(lost: &[String]) -> String {
    let more = if lost.len() > WORDS_NAMED { ", …" } else { "" };
    lost[..lost.len().min(WORDS_NAMED)].join(", ") + more
}

/// A sentence about a picture and its size.
pub(super) fn say(session: &Session, id: &str, name: &str, size: [Px; 2]) -> String {
    let [width, height] = size.map(|side| side.to_string());
    let facts = [
        ("name", Argument::Text(name)),
        ("width", Argument::Text(&width)),
        ("height", Argument::Text(&height)),
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
