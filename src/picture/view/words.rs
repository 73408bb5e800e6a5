//! How a map speaks: its labels, numbers and dates, and its typography.

use crate::journey::vocabulary::values;
use crate::journey::{Date, Precision};
use crate::locale::{Argument, Locale};
use crate::picture::typography::Typography;

/// Labels and typography of one language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    locale: Locale,
}

impl Words {
    /// The words of that language.
    pub const fn new(locale: Locale) -> Self {
        Self { locale }
    }

    /// The language.
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// No text is shown with more characters than this: it would fill a page by itself.
    pub const LONGEST: usize = 2_000;

    /// The author's words, made fit for print; what is too long for any page ends in `…`.
    pub fn set(self, text: &str) -> String {
        // Setting may join white space, so that more has to be read than is shown.
        let mut set = self.typography().set(text, 2 * Self::LONGEST);
        if let Some((end, _)) = set.char_indices().nth(Self::LONGEST) {
            set.truncate(end);
            set.push('…');
        }
        set
    }

    /// Whether a text that was set is only the beginning of what its author wrote.
    pub fn is_shortened(set: &str) -> bool {
        set.len() > Self::LONGEST && set.chars().count() > Self::LONGEST
    }

    const fn typography(self) -> Typography {
        match self.locale {
            Locale::English => Typography::English,
            Locale::French => Typography::French,
        }
    }

    /// A quantity of the author, made fit for print.
    pub(super) fn set_quantity(self, written: &str) -> String {
        match self.typography().apart_from_numbers(written) {
            Some(apart) => self.set(&apart),
            None => self.set(written),
        }
    }

    /// The author's words between quotation marks.
    pub fn quoted(self, text: &str) -> String {
        match self.locale {
            Locale::English => format!("“{}”", self.set(text)),
            Locale::French => format!("«\u{A0}{}\u{A0}»", self.set(text)),
        }
    }

    /// A label of ours.
    pub fn label(self, name: &str) -> String {
        self.locale.label(name).into_owned()
    }

    /// A sentence of ours.
    pub fn sentence(self, id: &str) -> String {
        self.locale.sentence(id, &[]).into_owned()
    }

    /// A sentence of ours about one text.
    pub fn about(self, id: &str, text: &str) -> String {
        self.locale.sentence(id, &[("text", Argument::Text(text))]).into_owned()
    }

    /// The author's words with a name before them.
    pub fn labelled(self, name: &str, text: &str) -> String {
        let facts = [("name", Argument::Text(name)), ("text", Argument::Text(text))];
        self.locale.sentence("notes-field", &facts).into_owned()
    }

    /// A sentence of ours about so many things, which are listed.
    pub fn counted(self, id: &str, count: usize, list: &str) -> String {
        let arguments = [("count", Argument::Number(count as f64)), ("list", Argument::Text(list))];
        self.locale.sentence(id, &arguments).into_owned()
    }

    /// A word of one of the vocabulary's lists, by its English name, as a title.
    pub(super) fn choice(self, list: &str, english: &str) -> String {
        let known = values(list).all.iter().find(|value| value.english == english);
        let shown = known.map_or(english, |value| match self.locale {
            Locale::English => value.english,
            Locale::French => value.french,
        });
        // Words of two letters are abbreviations.
        match shown.len() {
            2 => shown.to_uppercase(),
            _ => self.capitalized(&shown.replace('-', " ")),
        }
    }

    /// A number, at most two decimals.
    pub fn number(self, number: f64) -> String {
        self.locale.number(number)
    }

    /// A number with its sign, `±0` without one.
    pub fn signed(self, number: f64) -> String {
        let plain = self.number(number);
        if number > 0.0 && plain != "0" { format!("+{plain}") } else { plain }
    }

    /// `Nov 2026`, or the day too: `2 Nov 2026`.
    pub fn date(self, date: Date) -> String {
        let months = self.label("months");
        let month = months.split(' ').nth(usize::from(date.month) - 1).unwrap_or_default();
        match date.precision {
            Precision::Year => date.year.to_string(),
            Precision::Quarter => {
                format!("{}{} {}", self.label("quarter"), date.month.div_ceil(3), date.year)
            }
            Precision::Month => format!("{month} {}", date.year),
            Precision::Day => format!("{} {month} {}", date.day, date.year),
        }
    }

    /// `Nov 2026` for a day or a month.
    pub fn month(self, date: Date) -> String {
        match date.precision {
            Precision::Day => self.date(Date { precision: Precision::Month, ..date }),
            Precision::Year | Precision::Quarter | Precision::Month => self.date(date),
        }
    }

    /// The text with a capital at its start.
    pub fn capitalized(self, text: &str) -> String {
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => String::new(),
        }
    }
}
