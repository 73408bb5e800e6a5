//! What a rule is, and how one is declared.

use super::{Collector, Level, Page, Project, ProjectCollector};
use crate::journey::Journey;

/// One thing that can be wrong with a map. Declared with `rule!`, once.
#[derive(Debug)]
pub struct Rule {
    /// The name, kebab case, which states the defect: `unknown-key`.
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// Its level in the `standard` profile.
    pub level: Level,
    /// When it reports, unless somebody says otherwise.
    pub on: Occasion,
    /// What a project may set for it under `[check.options]`.
    pub options: &'static [RuleOption],
    /// Whether, and how surely, its findings can be mended by `check --fix`.
    pub mends: Mends,
    /// The version that brought it.
    pub since: &'static str,
    /// The user's page as Markdown: the doc comment of the declaration.
    pub(super) page: &'static str,
    /// How its findings come about.
    pub(super) finder: Finder,
}

/// How the findings of a rule come about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Finder {
    /// Found while the file was read, as far as diagnostics of that name.
    Reader,
    /// Found by looking at one journey.
    Journey(fn(&Journey, &mut Collector<'_>)),
    /// Found by looking at all maps of a project.
    Project(fn(&Project, &mut ProjectCollector<'_>)),
}

/// Something that a project may set for a rule: `too-many-kpis = { max = 4 }`.
#[derive(Clone, Copy, Debug)]
pub struct RuleOption {
    /// The key, for example `max`.
    pub name: &'static str,
    /// What holds when nothing is set.
    pub default: OptionDefault,
    /// What it does, one sentence.
    pub about: &'static str,
}

/// The value of an option that nobody set.
#[derive(Clone, Copy, Debug)]
pub enum OptionDefault {
    /// A number.
    Number(f64),
    /// No words: a project adds its own.
    Words,
}

/// What a rule is about; the order is that of the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Whether the file can be read as a map at all.
    Reading,
    /// Whose journey it is, and what proves it.
    Personas,
    /// Stages and touchpoints.
    Structure,
    /// Emotions and moments of truth.
    Emotions,
    /// What hurts, and what could be better.
    Pains,
    /// KPIs and their values.
    Measures,
    /// Whether touchpoints and maps agree with each other.
    Consistency,
    /// The maps of a project together.
    Project,
}

/// When a rule reports, unless somebody says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// In every profile, also while a map is being written.
    Draft,
    /// In the profiles from `standard` on.
    Standard,
    /// Only when it is asked to: by a level of its own, or by selection.
    Request,
}

/// How surely the findings of a rule can be mended by a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mends {
    /// Only by the author.
    Never,
    /// Some of them, and the mend can only be what the author meant.
    Safely,
    /// Some of them, and the author should look at it.
    Unsafely,
}

impl Rule {
    /// Whether it looks at all maps of a project together.
    pub fn is_about_project(&self) -> bool {
        matches!(self.finder, Finder::Project(_))
    }

    /// Whether what it finds may be left out of a report: what was not read is not fine.
    pub fn can_be_silenced(&self) -> bool {
        self.name != "syntax"
    }

    /// The user's page.
    pub fn page(&self) -> Page<'static> {
        Page::of(self.page)
    }

    /// What holds for one of its options when nobody set it.
    pub(super) fn option(&self, name: &str) -> Option<OptionDefault> {
        self.options.iter().find(|it| it.name == name).map(|it| it.default)
    }

    /// Its level in the `standard` profile, as documents say it: `off` where it waits to be asked.
    pub const fn usual_level(&self) -> &'static str {
        match self.on {
            Occasion::Draft | Occasion::Standard => self.level.name(),
            Occasion::Request => "off",
        }
    }

    /// The address of its page in the documentation, relative to the repository.
    pub fn path(&self) -> String {
        format!("docs/rules/{}.md", self.name)
    }

    /// The address of its page in this version's documentation; `None` while the package names no
    /// repository.
    pub fn address(&self) -> Option<String> {
        let repository = option_env!("CARGO_PKG_REPOSITORY").filter(|it| !it.is_empty())?;
        Some(format!("{repository}/blob/v{}/{}", env!("CARGO_PKG_VERSION"), self.path()))
    }
}

#[cfg(test)]
impl Rule {
    /// The same rule, which finds nothing.
    pub(crate) fn idle(&self) -> Self {
        let finder = match self.finder {
            Finder::Reader | Finder::Journey(_) => Finder::Journey(|_, _| ()),
            Finder::Project(_) => Finder::Project(|_, _| ()),
        };
        Self { finder, ..*self }
    }
}

impl Group {
    /// The name in reports, lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Personas => "personas",
            Self::Structure => "structure",
            Self::Emotions => "emotions",
            Self::Pains => "pains",
            Self::Measures => "measures",
            Self::Consistency => "consistency",
            Self::Project => "project",
        }
    }
}

impl Mends {
    /// The name in `explain --format json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Never => "none",
            Self::Safely => "safe",
            Self::Unsafely => "unsafe",
        }
    }
}

/// Declares a rule: the doc comment is its page, `check` names the function that finds it in a
/// journey; a rule without one words diagnostics of reading. `on` says when it reports: rules of
/// reading from the draft on, others with the standard profile; `options` are what a project may
/// set; `project:` names a function that looks at all maps together.
macro_rules! rule {
    (
        $(#[doc = $line:literal])+
        $vis:vis static $NAME:ident = $name:literal {
            group: $group:ident, level: $level:ident, $(on: $on:ident,)? $(mends: $mends:ident,)?
            $(options: { $($option:literal = $default:expr, $about:literal;)+ },)?
            $(project: $project:ident,)? since: $since:literal $(, $check:ident)? $(,)?
        }
    ) => {
        $(#[doc = $line])+
        $vis static $NAME: $crate::check::Rule = $crate::check::Rule {
            name: $name,
            group: $crate::check::Group::$group,
            level: $crate::check::Level::$level,
            on: $crate::check::rule::rule!(@on $group $($on)?),
            options: &[$($($crate::check::RuleOption {
                name: $option,
                default: $default,
                about: $about,
            }),+)?],
            mends: $crate::check::rule::rule!(@mends $($mends)?),
            since: $since,
            page: concat!($($line, "\n"),+),
            finder: $crate::check::rule::rule!(@finder $($check)? $(project $project)?),
        };
    };
    (@on Reading) => { $crate::check::Occasion::Draft };
    (@on $group:ident) => { $crate::check::Occasion::Standard };
    (@on $group:ident $on:ident) => { $crate::check::Occasion::$on };
    (@mends) => { $crate::check::Mends::Never };
    (@mends $mends:ident) => { $crate::check::Mends::$mends };
    (@finder) => { $crate::check::rule::Finder::Reader };
    (@finder project $check:ident) => { $crate::check::rule::Finder::Project($check) };
    (@finder $check:ident) => { $crate::check::rule::Finder::Journey($check) };
}

pub(super) use rule;
