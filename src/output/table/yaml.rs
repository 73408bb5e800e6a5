//! Tables for programs, as YAML: the same document as JSON.
//!
//! The emitter leaves texts bare that YAML 1.1 readers take for something else: `no`, `12:30:45`,
//! `2026-03-14`. Those are put in quotes, and the result is read again before it is let out.

use std::io::{self, Write};

use serde_json::Value;

use super::document::document;
use super::{LeftOut, TableFormat, TableOptions};
use crate::table::Table;
use crate::text::quoting::{Place, scalar};

/// The JSON document in YAML.
pub(super) static YAML: TableFormat =
    TableFormat { name: "yaml", about: "for programs and people; the same as json", write };

fn write(table: &Table, _: &TableOptions, to: &mut dyn Write) -> io::Result<LeftOut> {
    let document = document(table);
    let bare = serde_yaml::to_string(&document).map_err(io::Error::other)?;
    let quoted = quote_for_all_readers(&bare);
    let read: Value = serde_yaml::from_str(&quoted).map_err(io::Error::other)?;
    if read != document {
        return Err(io::Error::other("the YAML that was written does not say the same"));
    }
    to.write_all(quoted.as_bytes())?;
    Ok(LeftOut::new())
}

/// The emitter's lines, with quotes around the texts that some reader would change.
fn quote_for_all_readers(yaml: &str) -> String {
    let mut quoted = String::with_capacity(yaml.len());
    // Lines of a `|` text lie deeper than the line that opens it.
    let mut text_below: Option<usize> = None;
    for line in yaml.lines() {
        let indent = line.len() - line.trim_start_matches([' ']).len();
        if text_below.is_some_and(|opened| line.trim().is_empty() || indent > opened) {
            quoted.push_str(line);
        } else {
            let (head, value) = split(line);
            let opens = value.starts_with('|') || value.starts_with('>');
            text_below = opens.then_some(indent);
            quoted.push_str(head);
            quoted.push_str(&requoted(value));
        }
        quoted.push('\n');
    }
    quoted
}

/// A line of the emitter as its indentation, dashes and key, and its value.
fn split(line: &str) -> (&str, &str) {
    let mut start = line.len() - line.trim_start().len();
    while line[start..].starts_with("- ") {
        start += 2;
    }
    let key = line[start..].find(": ").filter(|_| !line[start..].starts_with(['"', '\'']));
    line.split_at(key.map_or(start, |key| start + key + 2))
}

fn requoted(value: &str) -> String {
    let is_bare_text = !value.is_empty()
        && !value.starts_with(['"', '\'', '|', '>', '[', '{'])
        && !value.ends_with(':')
        && matches!(serde_yaml::from_str(value), Ok(serde_yaml::Value::String(text)) if text == value);
    if is_bare_text { scalar(value, Place::Block).into_owned() } else { value.to_owned() }
}
