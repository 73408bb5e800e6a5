//! Reading maps: what is understood, and what is said of what is not.

mod agreement;
mod libraries;
mod mistakes;
mod understood;

use cjm::journey::{Surroundings, read};
use cjm::text::{Diagnostic, Fact, Source, parse};

/// One line per diagnostic: place, rule, case, facts, mend.
fn findings_among(text: &str, surroundings: &Surroundings<'_>) -> Vec<String> {
    let source = Source::new("map.journey.yaml", text);
    let parsed = parse(&source);
    let mut diagnostics = parsed.diagnostics;
    diagnostics.extend(read(&source, &parsed.tree, surroundings).diagnostics);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    diagnostics.iter().map(|diagnostic| line(&source, diagnostic)).collect()
}

fn line(source: &Source, diagnostic: &Diagnostic) -> String {
    let at = |byte| {
        let position = source.position(byte);
        format!("{}:{}", position.line, position.column)
    };
    let (start, end) = (at(diagnostic.span.start), at(diagnostic.span.end));
    let mut line = format!("{start}-{end} {}", diagnostic.rule);
    if !diagnostic.case.is_empty() {
        line += &format!("/{}", diagnostic.case);
    }
    for (name, fact) in diagnostic.facts.iter() {
        line += &match fact {
            Fact::Text(text) => format!(" {name}={text:?}"),
            Fact::Texts(texts) => format!(" {name}={texts:?}"),
            Fact::Number(number) => format!(" {name}={number}"),
            Fact::Term(term) => format!(" {name}:{term}"),
        };
    }
    for related in &diagnostic.related {
        line += &format!(" ({} {})", related.case, at(related.span.start));
    }
    if let Some(mend) = &diagnostic.mend {
        let texts: Vec<&str> = mend.edits.iter().map(|edit| edit.text.as_str()).collect();
        line += &format!(" {} {texts:?}", if mend.safe { "fix" } else { "perhaps" });
    }
    line
}
