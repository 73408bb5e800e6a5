//! The last line of a check: how many findings in how many maps.

use super::Report;
use crate::check::Level;
use crate::locale::{Argument, Locale};

impl Report {
    /// `2 errors and 1 warning in 3 maps`, in the language of the report.
    pub fn summary(&self) -> String {
        let files = ("files", Argument::Number(self.count as f64));
        let Some(findings) = self.counts() else {
            return self.locale.sentence("report-clean", &[files]).into_owned();
        };
        let findings = ("findings", Argument::Text(&findings));
        self.locale.sentence("report-summary", &[findings, files]).into_owned()
    }

    /// The findings of each level, the gravest first; `None` when there are none.
    fn counts(&self) -> Option<String> {
        let counted = |(level, message): (Level, &str)| {
            let count = self.counted(level) as f64;
            let arguments = [("count", Argument::Number(count))];
            (count > 0.0).then(|| self.locale.sentence(message, &arguments).into_owned())
        };
        let messages = [
            (Level::Error, "report-errors"),
            (Level::Warning, "report-warnings"),
            (Level::Info, "report-infos"),
        ];
        let mut counts: Vec<String> = messages.into_iter().filter_map(counted).collect();
        let last = counts.pop()?;
        Some(if counts.is_empty() { last } else { joined(self.locale, &counts.join(", "), &last) })
    }
}

fn joined(locale: Locale, before: &str, last: &str) -> String {
    let arguments = [("before", Argument::Text(before)), ("last", Argument::Text(last))];
    locale.sentence("report-and", &arguments).into_owned()
}
