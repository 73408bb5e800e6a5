//! What a setting of `cjm.toml` is, and how a group of them is declared.

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

/// What may be written for a setting.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    Flag,
    /// Any text.
    Text,
    /// A number from the first to the second.
    Number(f64, f64),
    /// One of these.
    Choice(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list of these; with a name that ends in `*`, of all that begin like it.
    Choices(&'static [&'static str]),
    /// A file, relative to the configuration file.
    Path,
    /// Files or globs, relative to the configuration file.
    Paths,
    /// A list of rules.
    Rules,
    /// A table: rule to level.
    Levels,
    /// A table: glob to list of rules.
    RulesByGlob,
    /// A table: rule to a table of its options.
    RuleOptions,
    /// A table: name to a table of these keys.
    Entries(&'static [(&'static str, Shape)]),
    /// A table: name to number.
    Numbers,
    /// A table whose keys are checked by the command that reads them.
    Open,
}

impl Setting {
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
}

impl Shape {
    /// What may be written, in words.
    pub fn describe(self) -> String {
        let listed = |names: &[&str]| names.join(", ");
        match self {
            Self::Flag => "true or false".to_owned(),
            Self::Text => "a text".to_owned(),
            Self::Number(least, most) if most.is_infinite() => format!("a number from {least}"),
            Self::Number(least, most) => format!("a number from {least} to {most}"),
            Self::Choice(names) => format!("one of {}", listed(names)),
            Self::Texts => "a list of texts".to_owned(),
            Self::Choices(names) => format!("a list of {}", listed(names)),
            Self::Path => "a file".to_owned(),
            Self::Paths => "a list of files or globs".to_owned(),
            Self::Rules => "a list of rules".to_owned(),
            Self::Levels => {
                "a table from rule to \"error\", \"warning\", \"info\" or \"off\"".to_owned()
            }
            Self::RuleOptions => "a table from rule to a table of its options".to_owned(),
            Self::RulesByGlob => "a table from glob to a list of rules".to_owned(),
            Self::Entries(fields) => {
                let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
                format!("a table from name to {{ {} }}", listed(&names))
            }
            Self::Numbers => "a table from name to number".to_owned(),
            Self::Open => "a table".to_owned(),
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
        $Table:ident = $table:literal {
            $($(#[doc = $doc:literal])+ $field:ident: $type:ty, $shape:expr, $default:literal;)*
            $(+ $inner:ident: $Inner:ident;)*
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $Table {
            $($(#[doc = $doc])+ pub $field: $type,)*
            $(#[doc = "The table of that name."] pub $inner: $Inner,)*
        }

        impl $Table {
            /// The settings of this table and of those inside, in the order of the documentation.
            pub fn settings() -> Vec<&'static $crate::cli::configuration::Setting> {
                use $crate::cli::configuration::setting::Shape;
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

pub(super) use settings;
