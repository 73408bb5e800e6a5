//! Texts with settings, and the places in them.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::complaint::Complaint;

/// A text with settings, and where it came from.
#[derive(Clone, Debug)]
pub(in crate::cli) struct Origin {
    /// The file, or the option with its value, as messages call it.
    pub(in crate::cli) name: String,
    /// The text.
    pub(in crate::cli) text: String,
    /// The file; none for an option.
    pub(in crate::cli) file: Option<PathBuf>,
}

impl Origin {
    /// A complaint about some bytes of the text.
    pub(super) fn complaint(&self, at: &Range<usize>, message: anyhow::Error) -> Complaint {
        Complaint::new(self.place(at), message)
    }

    /// What messages call the place of some bytes of the text.
    fn place(&self, at: &Range<usize>) -> String {
        let name = &self.name;
        if self.file.is_none() {
            return name.clone();
        }
        let before = &self.text[..self.text.floor_char_boundary(at.start)];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("{name}:{line}:{column}")
    }

    /// The place of the text `value` of a setting such as `render.fonts`, when it stands here.
    pub(in crate::cli) fn place_of(&self, key: &str, value: &str) -> Option<String> {
        let table = DeTable::parse(&self.text).ok()?;
        let at = self.bytes_of(table.get_ref(), key, value)?;
        Some(self.place(&at))
    }

    /// The place of all of a setting such as `score.weights`, when it stands here.
    pub(in crate::cli) fn place_of_all(&self, key: &str) -> Option<String> {
        let table = DeTable::parse(&self.text).ok()?;
        let setting = setting_in(table.get_ref(), key)?;
        // A table with a heading of its own spans the heading and nothing else, or all its lines.
        Some(self.place(&setting.span()))
    }

    fn bytes_of(&self, table: &DeTable<'_>, key: &str, value: &str) -> Option<Range<usize>> {
        let setting = setting_in(table, key)?;
        let is_meant = |it: &&Spanned<DeValue<'_>>| {
            it.get_ref().as_str().is_some_and(|text| text == value || self.leads_to(text, value))
        };
        let texts = match setting.get_ref() {
            DeValue::Array(values) => values.iter().find(is_meant),
            _ => Some(setting).filter(is_meant),
        };
        texts.map(Spanned::span)
    }

    /// Whether `text`, seen from the folder of this file, is the path `value`.
    fn leads_to(&self, text: &str, value: &str) -> bool {
        let folder = self.file.as_deref().and_then(Path::parent);
        folder.is_some_and(|folder| folder.join(text) == Path::new(value))
    }
}

/// The value of a whole key such as `render.fonts`.
fn setting_in<'t, 'v>(table: &'t DeTable<'v>, key: &str) -> Option<&'t Spanned<DeValue<'v>>> {
    let mut parts = key.split('.');
    let first = table.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get_ref().get(part))
}
