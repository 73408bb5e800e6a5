//! Maps that use libraries.

use std::sync::Arc;

use cjm::journey::{
    Decoded, FileTrouble, Libraries, Library, Surroundings, Text, read, read_library,
};
use cjm::text::{Source, parse};

use super::{findings_among, line};

/// Libraries by name, in memory.
struct Files(&'static [(&'static str, &'static str)]);

impl Libraries for Files {
    fn library(&self, path: &Text) -> Result<Arc<Library>, FileTrouble> {
        let found = self.0.iter().find(|(name, _)| *name == path.value);
        let (name, text) = found.ok_or(FileTrouble::Missing)?;
        let around = Surroundings { files: Some(self), ..Surroundings::default() };
        Ok(Arc::new(read_library((*name).to_owned(), Source::new(*name, *text), &around)))
    }
}

const PEOPLE: (&str, &str) = (
    "people.yaml",
    "personas:
  - persona: Léa Martin
    id: lea
    evidence: [itw-2026]
sources:
  - { source: Interviews, id: itw-2026, kind: interview, sample: 12 }
",
);

fn decoded(map: &str, files: &Files, configured: &[Arc<Library>]) -> Decoded {
    let around =
        Surroundings { files: Some(files), libraries: configured, ..Surroundings::default() };
    let source = Source::new("map.journey.yaml", map);
    read(&source, &parse(&source).tree, &around)
}

#[test]
fn library_items_come_with_what_they_rest_on() {
    let map = "journey: Coat\nuse: [people.yaml]\npersona: lea\nstages: [Buy]\n";
    let Decoded { journey, diagnostics } = decoded(map, &Files(&[PEOPLE]), &[]);
    assert_eq!(diagnostics, []);
    let lea = journey.principal().map(|index| journey.persona_at(index)).expect("resolved");
    assert_eq!(lea.title.value, "Léa Martin");
    let source = lea.evidence[0].target.map(|index| journey.source_at(index)).expect("lent");
    assert_eq!(
        (source.title.value.as_str(), source.sample.map(|n| n.value)),
        ("Interviews", Some(12))
    );
}

#[test]
fn item_named_twice_is_lent_once() {
    let map = "journey: Coat\nuse: people.yaml\npersona: lea\nstages: [{ stage: Buy, evidence: [itw-2026, Interviews] }]\n";
    let Decoded { journey, diagnostics } = decoded(map, &Files(&[PEOPLE]), &[]);
    assert_eq!(diagnostics, []);
    let sources: Vec<&str> = journey.sources.iter().map(|source| source.id.as_str()).collect();
    assert_eq!(sources, ["itw-2026"]);
}

#[test]
fn own_declarations_hide_libraries_and_used_files_come_before_configured_ones() {
    const USED: (&str, &str) = ("used.yaml", "personas: [{ persona: Ann, id: ann, role: used }]\n");
    let configured = "personas: [{ persona: Ann, id: ann, role: configured }]\n";
    let configured = Source::new("configured.yaml", configured);
    let configured =
        read_library("configured.yaml".to_owned(), configured, &Surroundings::default());
    let configured = [Arc::new(configured)];
    let role = |map: &str| {
        let journey = decoded(map, &Files(&[USED]), &configured).journey;
        let persona = journey.principal().map(|index| journey.persona_at(index).clone())?;
        persona.role.map(|role| role.value)
    };
    let own = "journey: M\nuse: used.yaml\npersona: ann\npersonas: [{ persona: Ann, role: own }]\nstages: [Buy]\n";
    assert_eq!(role(own).as_deref(), Some("own"));
    assert_eq!(
        role("journey: M\nuse: used.yaml\npersona: ann\nstages: [Buy]\n").as_deref(),
        Some("used")
    );
    assert_eq!(role("journey: M\npersona: Ann\nstages: [Buy]\n").as_deref(), Some("configured"));
}

#[test]
fn library_names_resolve_in_the_library_and_what_it_uses_never_in_the_map() {
    let files = Files(&[
        (
            "a.yaml",
            "use: [b.yaml]\npersonas:\n  - persona: Ann\n    evidence: [talks-1, survey-1]\n",
        ),
        ("b.yaml", "sources: [{ source: Survey, id: survey-1 }]\n"),
    ]);
    let around = Surroundings { files: Some(&files), ..Surroundings::default() };
    let map = "journey: M\nuse: [a.yaml]\npersona: ann\nsources: [{ source: Talks, id: talks-1 }]\nstages: [Buy]\n";
    assert_eq!(findings_among(map, &around), [""; 0]);
    let library =
        files.library(&Text::new("a.yaml".to_owned(), Default::default())).expect("there");
    let found: Vec<String> =
        library.diagnostics.iter().map(|found| line(&library.source, found)).collect();
    assert_eq!(
        found,
        ["4:16-4:23 unresolved-reference kind:source found=\"talks-1\" list=\"sources\""]
    );
}

#[test]
fn missing_library_is_reported_where_it_is_named() {
    let around = Surroundings { files: Some(&Files(&[])), ..Surroundings::default() };
    let map = "journey: M\nuse: [people.yaml, more.yaml]\nstages: [Buy]\n";
    assert_eq!(
        findings_among(map, &around),
        [
            "2:7-2:18 unresolved-reference/file-missing kind:file found=\"people.yaml\"",
            "2:20-2:29 unresolved-reference/file-missing kind:file found=\"more.yaml\"",
        ]
    );
}
