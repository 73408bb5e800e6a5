//! What a setting of `cjm.toml` is, and how a group of them is declared.

use std::borrow::Cow;
use std::path::Path;

use crate::cli::sentence::Sentence;
use crate::locale::Locale;

/// One key of the configuration.
#[derive(Debug)]
pub struct Setting {
    /// The table it stands in; empty for the top of the file.
    pub table: &'static str,
    /// The field's name in Rust: the key, with `_` for `-`.
    pub field: &'static str,
    /// What may be written.
    pub shape: Shape,
    /// The default as it would be written; empty when there is none.
    pub default: &'static str,
    /// What it does: one sentence first, Markdown.
    pub doc: &'static str,
}

/// A list of names, asked of the part of the program that knows them.
pub type Names = fn() -> Vec<&'static str>;

/// The levels of a rule.
pub(super) const LEVELS: Names = || vec!["error", "warning", "info", "off"];

/// What may be written for a setting, or for a part of one.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    Flag,
    /// Any text.
    Text,
    /// A number from the first to the second.
    Number(f64, f64),
    /// A number from 0 to 100 with one decimal at most, as completeness is told.
    Score,
    /// One of these; with a name that ends in `*`, anything that begins like it.
    Choice(Names),
    /// A list of these.
    Choices(Names),
    /// One of these, or a TOML file, relative to the configuration file.
    ChoiceOrToml(Names),
    /// A colour, `#RGB` or `#RRGGBB`.
    Color,
    /// A list of colours, at least one.
    Colors,
    /// A list of texts.
    Texts,
    /// A file, relative to the configuration file.
    File,
    /// Files, relative to the configuration file.
    Files,
    /// A glob.
    Glob,
    /// A list of globs.
    Globs,
    /// Files or globs, relative to the configuration file.
    FilesOrGlobs,
    /// A glob as in `.gitignore`.
    GitGlob,
    /// A list of globs as in `.gitignore`.
    GitGlobs,
    /// The name of a rule.
    Rule,
    /// A list of rules.
    Rules,
    /// A table: rule to level.
    Levels,
    /// A table: glob to list of rules.
    RulesByGlob,
    /// A table: rule to a table of its options.
    RuleOptions,
    /// A table: name to a table of these keys, or to the text of the first of them.
    Entries(&'static [(&'static str, Shape)]),
    /// A table: one of these to its share of 100.
    Shares(Names),
    /// A table whose keys are checked by the command that reads them.
    Open,
}

impl Setting {
    /// Whether a text names a TOML file rather than one of a few choices.
    pub fn names_toml(text: &str) -> bool {
        Path::new(text).extension().is_some_and(|it| it.eq_ignore_ascii_case("toml"))
    }

    /// The whole key, for example `check.fail-on`.
    pub fn key(&self) -> String {
        let name = self.name();
        if self.table.is_empty() { name } else { format!("{}.{name}", self.table) }
    }

    /// The key inside its table, for example `fail-on`.
    pub fn name(&self) -> String {
        self.field.replace('_', "-")
    }

    /// What it does, on one line.
    pub fn about(&self) -> &'static str {
        self.doc.trim()
    }

    /// What it does, in the language of the reader.
    pub(in crate::cli) fn told(&self, locale: Locale) -> Cow<'static, str> {
        let message = format!("setting-{}", self.key().replace('.', "-"));
        locale.help(&message, None, &[]).unwrap_or(Cow::Borrowed(self.about()))
    }
}

impl Shape {
    /// What each part of a list must be; `None` where no list may stand.
    pub(super) fn item(self) -> Option<Self> {
        match self {
            Self::Choices(names) => Some(Self::Choice(names)),
            Self::Colors => Some(Self::Color),
            Self::Texts => Some(Self::Text),
            Self::Files => Some(Self::File),
            Self::Globs | Self::FilesOrGlobs => Some(Self::Glob),
            Self::GitGlobs => Some(Self::GitGlob),
            Self::Rules => Some(Self::Rule),
            Self::Flag
            | Self::Text
            | Self::Number(..)
            | Self::Score
            | Self::Choice(_)
            | Self::ChoiceOrToml(_)
            | Self::Color
            | Self::File
            | Self::Glob
            | Self::GitGlob
            | Self::Rule
            | Self::Levels
            | Self::RulesByGlob
            | Self::RuleOptions
            | Self::Entries(_)
            | Self::Shares(_)
            | Self::Open => None,
        }
    }

    /// Whether that number may be written.
    pub(in crate::cli) fn holds(self, number: f64) -> bool {
        let is_in = |(least, most): (f64, f64)| (least..=most).contains(&number);
        match self {
            Self::Number(least, most) => is_in((least, most)),
            Self::Score => is_in((0.0, 100.0)) && (number * 10.0).round() / 10.0 == number,
            _ => false,
        }
    }

    /// Whether a table is written.
    pub(super) const fn is_table(self) -> bool {
        use Shape::{Entries, Levels, Open, RuleOptions, RulesByGlob, Shares};
        matches!(self, Levels | RulesByGlob | RuleOptions | Entries(_) | Shares(_) | Open)
    }

    /// What may be written.
    pub(in crate::cli) fn describe(self) -> Sentence {
        let list =
            |message, names: Vec<&str>| Sentence::new(message).with("names", names.join(", "));
        match self {
            Self::Flag => Sentence::new("shape-flag"),
            Self::Text => Sentence::new("shape-text"),
            Self::Number(least, most) if most.is_infinite() => {
                Sentence::new("shape-number-from").with("least", least.to_string())
            }
            Self::Number(least, most) => {
                let number = Sentence::new("shape-number").with("least", least.to_string());
                number.with("most", most.to_string())
            }
            Self::Score => Sentence::new("shape-score"),
            Self::Choice(names) => list("shape-choice", names()),
            Self::Choices(names) => list("shape-choices", names()),
            Self::ChoiceOrToml(names) => list("shape-choice-or-toml", names()),
            Self::Color => Sentence::new("shape-color"),
            Self::Colors => Sentence::new("shape-colors"),
            Self::Texts => Sentence::new("shape-texts"),
            Self::File => Sentence::new("shape-file"),
            Self::Files => Sentence::new("shape-files"),
            Self::Glob | Self::GitGlob => Sentence::new("shape-glob"),
            Self::Globs => Sentence::new("shape-globs"),
            Self::FilesOrGlobs => Sentence::new("shape-files-or-globs"),
            Self::GitGlobs => Sentence::new("shape-git-globs"),
            Self::Rule => Sentence::new("shape-rule"),
            Self::Rules => Sentence::new("shape-rules"),
            Self::Levels => list("shape-levels", LEVELS()),
            Self::RuleOptions => Sentence::new("shape-rule-options"),
            Self::RulesByGlob => Sentence::new("shape-rules-by-glob"),
            Self::Entries(fields) => {
                list("shape-entries", fields.iter().map(|(name, _)| *name).collect())
            }
            Self::Shares(names) => list("shape-shares", names()),
            Self::Open => Sentence::new("shape-table"),
        }
    }
}

/// Declares a table of the configuration: a type for its values, and its [`Setting`]s.
///
/// Each line is a field: its type, its [`Shape`] and its default as TOML. Tables inside stand
/// behind a `+`.
macro_rules! settings {
    (
        $(#[doc = $about:literal])+
        $vis:vis $Table:ident = $table:literal {
            $($(#[doc = $doc:literal])+ $field:ident: $type:ty, $shape:expr, $default:literal;)*
            $(+ $inner:ident: $Inner:ident;)*
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        $vis struct $Table {
            $($(#[doc = $doc])+ $vis $field: $type,)*
            $(#[doc = "The table of that name."] $vis $inner: $Inner,)*
        }

        impl $Table {
            /// The settings of this table and of those inside, in the order of the documentation.
            $vis fn settings() -> Vec<&'static $crate::cli::configuration::Setting> {
                use $crate::cli::configuration::Shape;
                static OWN: &[$crate::cli::configuration::Setting] = &[$(
                    $crate::cli::configuration::Setting {
                        table: $table,
                        field: stringify!($field),
                        shape: $shape,
                        default: $default,
                        doc: concat!($($doc),+),
                    },
                )*];
                let own = OWN.iter();
                own $(.chain($Inner::settings()))* .collect()
            }
        }
    };
}

pub(in crate::cli) use settings;
