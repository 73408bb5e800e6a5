//! Checklists in words: for a terminal, and as a task list in Markdown.

use std::fmt::Write;

use super::table::escaped;
use crate::check::checklist::{About, Answer, Checklist, Entry, Section, Suggestion, Usual};
use crate::locale::{Argument, Locale};
use crate::text::{Source, visible};

/// Whether a checklist says what is usual at each stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestions {
    /// The questions only.
    Left,
    /// What customers usually meet, what usually hurts and helps, and KPIs that fit, too.
    Told,
}

/// A checklist with what it needs to be worded.
#[derive(Clone, Copy, Debug)]
pub struct ChecklistPage<'c> {
    /// The questions.
    pub checklist: &'c Checklist,
    /// The file it was read from.
    pub source: &'c Source,
    /// The language of the questions.
    pub locale: Locale,
    /// Whether it says what is usual.
    pub suggestions: Suggestions,
}

impl ChecklistPage<'_> {
    /// The page as a terminal shows it.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", visible(&self.headline()));
        for section in &self.checklist.sections {
            let _ = writeln!(text, "\n{}", visible(&self.heading(section)));
            for entry in &section.entries {
                let _ = writeln!(text, "  {}", self.asked(entry));
            }
            for line in self.suggested(section) {
                let _ = writeln!(text, "      {line}");
            }
        }
        text
    }

    /// The page as Markdown.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n", escaped(&self.headline()));
        for section in &self.checklist.sections {
            let _ = writeln!(text, "\n## {}\n", escaped(&self.heading(section)));
            for entry in &section.entries {
                let _ = writeln!(text, "- {}", self.asked(entry));
            }
            for line in self.suggested(section) {
                let _ = writeln!(text, "\n{line}");
            }
        }
        text
    }

    fn headline(&self) -> String {
        let (answered, count) = self.checklist.answered();
        let arguments = [
            ("name", Argument::Text(&self.checklist.title)),
            ("answered", Argument::Number(answered as f64)),
            ("count", Argument::Number(count as f64)),
        ];
        self.locale.sentence("checklist-answered", &arguments).into_owned()
    }

    fn heading(&self, section: &Section) -> String {
        let (id, name, kind) = match &section.about {
            About::Map => ("map", "", None),
            About::Persona(name) => ("persona", name.as_str(), None),
            About::Stage { title, kind: None, .. } => ("stage", title.as_str(), None),
            About::Stage { title, kind: Some(kind), .. } => {
                ("stage-kind", title.as_str(), Some(*kind))
            }
        };
        let kind = kind.unwrap_or_default();
        let arguments = [("name", Argument::Text(name)), ("kind", Argument::Text(kind))];
        self.locale.sentence(&format!("checklist-of-{id}"), &arguments).into_owned()
    }

    /// A question with its tick, and where the answer stands.
    fn asked(&self, entry: &Entry) -> String {
        let tick = if entry.answer.is_some() { 'x' } else { ' ' };
        let question = self.locale.sentence(&format!("question-{}", entry.question), &[]);
        format!("[{tick}] {question}{}", self.place(entry.answer))
    }

    /// Where the answer stands, behind the question.
    fn place(&self, answer: Option<Answer>) -> String {
        let Some(Answer { key, at }) = answer else { return String::new() };
        let line = at.map(|span| self.source.position(span.start).line);
        let (id, line) = match line {
            Some(line) => ("checklist-line", line.to_string()),
            None => ("checklist-library", String::new()),
        };
        let arguments = [("key", Argument::Text(key)), ("line", Argument::Text(&line))];
        format!(" {}", self.locale.sentence(id, &arguments))
    }

    fn suggested(&self, section: &Section) -> Vec<String> {
        let suggestion = section.suggestion.filter(|_| self.suggestions == Suggestions::Told);
        let listed = |id: &str, list: &str| {
            self.locale.sentence(id, &[("list", Argument::Text(list))]).into_owned()
        };
        let said = |id: &str, name: &str| {
            listed(id, &self.locale.sentence(&format!("suggest-{name}"), &[]))
        };
        let all = |it: Suggestion| {
            let kpis = it.kpis(self.locale.tag()).collect::<Vec<_>>().join(", ");
            let mut lines = vec![
                said("checklist-meet", it.meet),
                said("checklist-help", it.help),
                said("checklist-pains", it.pains),
                said("checklist-ideas", it.ideas),
            ];
            lines.extend((!kpis.is_empty()).then(|| listed("checklist-kpis", &kpis)));
            lines
        };
        let is_unknown = matches!(section.about, About::Stage { usual: Usual::Unknown, .. });
        match suggestion {
            Some(suggestion) => all(suggestion),
            None if is_unknown && self.suggestions == Suggestions::Told => {
                vec![self.locale.sentence("checklist-kind", &[]).into_owned()]
            }
            None => Vec::new(),
        }
    }
}
