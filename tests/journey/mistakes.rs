//! Maps with mistakes, with everything that is found in them and the words for it.
//!
//! Each file of `tests/golden/journey` holds pairs of blocks: what was typed, and the findings.

use std::fs;
use std::path::Path;

use cjm::journey::{
    FileTrouble, Libraries, Library, Surroundings, Text, is_library, read, read_library,
};
use cjm::locale::{Argument, Locale};
use cjm::text::{Diagnostic, Fact, Source, parse};

use super::line;
use crate::generated::listed;

const FOLDER: &str = "tests/golden/journey";

/// No file is there but addresses are still refused as such.
struct NoFiles;

impl Libraries for NoFiles {
    fn library(&self, path: &Text) -> Result<std::sync::Arc<Library>, FileTrouble> {
        Err(if path.contains("://") { FileTrouble::NotAPath } else { FileTrouble::Missing })
    }
}

#[test]
fn every_known_mistake_is_found_where_it_is_and_well_worded() {
    for name in listed(FOLDER) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER).join(&name);
        let golden = fs::read_to_string(&path).expect("the golden file is part of the tests");
        let found = rewritten(&golden);
        if std::env::var_os("CJM_BLESS").is_some() {
            fs::write(&path, found).expect("the golden file can be written");
        } else {
            assert_eq!(found, golden, "{name}");
        }
    }
}

/// The golden file with the findings of this build.
fn rewritten(golden: &str) -> String {
    let mut out = String::new();
    for part in golden.split_inclusive("\n```yaml\n") {
        let Some((typed, rest)) = part.split_once("```\n\n```\n") else {
            out += part;
            continue;
        };
        let (_, after) = rest.split_once("```\n").expect("every block ends");
        out += &format!("{typed}```\n\n```\n{}```\n{after}", found(typed));
    }
    out
}

fn found(typed: &str) -> String {
    let source = Source::new("typed", typed);
    let parsed = parse(&source);
    let around = Surroundings { files: Some(&NoFiles), ..Surroundings::default() };
    let mut diagnostics = if is_library(&parsed.tree) {
        read_library("typed".to_owned(), Source::new("typed", typed), &around).diagnostics
    } else {
        let mut diagnostics = parsed.diagnostics;
        diagnostics.extend(read(&source, &parsed.tree, &around).diagnostics);
        diagnostics
    };
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    diagnostics.iter().map(|diagnostic| described(&source, diagnostic)).collect()
}

/// The finding, then its headline and help in both languages.
fn described(source: &Source, diagnostic: &Diagnostic) -> String {
    let mut described = line(source, diagnostic) + "\n";
    let arguments: Vec<(&str, Argument<'_>)> = diagnostic
        .facts
        .iter()
        .map(|(name, fact)| {
            let argument = match fact {
                Fact::Text(text) => Argument::Text(text),
                Fact::Texts(texts) => Argument::Texts(texts),
                Fact::Number(number) => Argument::Number(*number),
                Fact::Term(term) => Argument::Term(term),
            };
            (name, argument)
        })
        .collect();
    let id = match diagnostic.case {
        "" => diagnostic.rule.to_owned(),
        case => format!("{}-{case}", diagnostic.rule),
    };
    for locale in [Locale::English, Locale::French] {
        let headline = locale.sentence(&id, &arguments);
        let part = |name| locale.attribute(&id, name, &arguments).unwrap_or_default();
        described += &format!("  {headline} | {} | {}\n", part("label"), part("help"));
    }
    described
}
