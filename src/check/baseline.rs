//! Findings that are known, and pass until they are mended.
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [
//!     {"path":"maps/coat.journey.yaml","rule":"no-owner","fingerprint":"5f…","message":"…"}
//!   ]
//! }
//! ```
//!
//! One finding is one line, in the order of path, rule and fingerprint, so that a change of the file
//! shows in git which findings came and went. The message is for people who read that.

use std::collections::BTreeSet;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::{RULES, rule_named};
use crate::text::nearest::nearest;

/// Findings that are known.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with `version` and `findings`")]
pub struct Baseline {
    version: Version,
    /// The findings, each once.
    pub findings: BTreeSet<Known>,
}

/// A finding that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object that describes a finding")]
pub struct Known {
    /// Its file, from the top of the repository.
    pub path: String,
    /// Its rule.
    #[serde(deserialize_with = "rule")]
    pub rule: String,
    /// What it is recognised by.
    pub fingerprint: String,
    /// What was wrong, in English.
    pub message: String,
}

/// The form of the file.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Version(u64);

impl Default for Version {
    fn default() -> Self {
        Self(1)
    }
}

impl Baseline {
    /// Reads a baseline. What is wrong with it is told with its line and column.
    pub fn parse(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }

    /// The baseline as its file holds it.
    pub fn to_json(&self) -> serde_json::Result<String> {
        let lines = self.findings.iter().map(serde_json::to_string);
        let lines = lines.collect::<serde_json::Result<Vec<_>>>()?.join(",\n    ");
        let list = if lines.is_empty() { String::new() } else { format!("\n    {lines}\n  ") };
        let version = self.version.0;
        Ok(format!("{{\n  \"version\": {version},\n  \"findings\": [{list}]\n}}\n"))
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let (written, known) = (Self(u64::deserialize(from)?), Self::default());
        if written != known {
            let words = format!("version {} is not known here, only {}", written.0, known.0);
            return Err(D::Error::custom(words));
        }
        Ok(known)
    }
}

fn rule<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let name = String::deserialize(from)?;
    if let Some(rule) = rule_named(&name) {
        return match rule.can_be_silenced() {
            true => Ok(name),
            false => Err(D::Error::custom(format!("`{name}` can only be mended, never known"))),
        };
    }
    let hint = match nearest(&name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => format!(", did you mean `{near}`?"),
        None => "; cjm explain --all lists them".to_owned(),
    };
    Err(D::Error::custom(format!("unknown rule `{name}`{hint}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "version": 1,
  "findings": [
    {"path":"a.yaml","rule":"no-quote","fingerprint":"02","message":"no customer speaks"},
    {"path":"b.yaml","rule":"flat-curve","fingerprint":"01","message":"all points are equal"}
  ]
}
"#;

    #[test]
    fn baseline_is_written_as_it_was_read() {
        for text in [TEXT, "{\n  \"version\": 1,\n  \"findings\": []\n}\n"] {
            let written = Baseline::parse(text).and_then(|it| it.to_json());
            assert_eq!(written.expect("it is sound"), text);
        }
    }

    #[test]
    fn what_is_wrong_with_it_is_told_with_its_place() {
        let said = |from: &str, to: &str| {
            let error = Baseline::parse(&TEXT.replace(from, to)).expect_err("it is wrong");
            error.to_string()
        };
        let found = [
            said("1,", "2,"),
            said("no-quote", "no-quoet"),
            said("no-quote", "syntax"),
            said("\"message\":\"no", "\"words\":\"no"),
            said("]", ""),
        ];
        let expected = [
            "version 2 is not known here, only 1 at line 2 column 14",
            "unknown rule `no-quoet`, did you mean `no-quote`? at line 4 column 38",
            "`syntax` can only be mended, never known at line 4 column 36",
            "unknown field `words`, expected one of `path`, `rule`, `fingerprint`, `message` at line 4 column 65",
            "expected `,` or `]` at line 7 column 1",
        ];
        assert_eq!(found, expected);
    }
}
