//! Every setting of `cjm.toml`, with its default.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::setting::settings;
use crate::check::score::{Category, Weights};
use crate::check::{Level, Profile};
use crate::journey::vocabulary::ChannelKind;
use crate::journey::{ConfiguredChannel, ConfiguredOwner};
use crate::picture::layout::Size;
use crate::picture::themes::Theme;
use crate::picture::view::{self, LaneKind};

/// Settings that are checked and kept for the commands that will read them. Setting one has no
/// effect in this version, and the program says so.
pub(super) const WITHOUT_EFFECT: &[&str] =
    &["measure", "priority.formula", "render.embed-source", "fmt.indent", "fmt.width"];

settings! {
    /// The whole file.
    pub Settings = "" {
        /// Whether this folder is the top of the project: no file outside of it is read.
        root: bool, Shape::Flag, "false";
        /// Configuration files whose settings hold where this one says nothing.
        extends: Vec<String>, Shape::Files, "[]";
        /// Which files of a folder are maps.
        include: Vec<String>, Shape::Globs,
            r#"["**/*.journey.{yaml,yml}", "**/*.parcours.{yaml,yml}"]"#;
        /// Which files of a folder are left out.
        exclude: Vec<String>, Shape::GitGlobs, "[]";
        /// Whether files that git ignores are left out.
        respect_gitignore: bool, Shape::Flag, "true";
        /// The language of messages where cjm runs in this folder or below, and of its maps that do
        /// not show their own. A run started further up speaks the language that holds there.
        lang: Language, Shape::Choice(|| vec!["auto", "en", "fr"]), r#""auto""#;
        /// Libraries whose personas, KPIs and sources every map sees.
        library: Vec<String>, Shape::FilesOrGlobs, "[]";
        /// Who may be an `owner`; without this table, anybody.
        owners: Option<BTreeMap<String, Owner>>,
            Shape::Entries(&[("name", Shape::Text), ("email", Shape::Text)]), "";
        /// Channels besides the built-in ones.
        channels: BTreeMap<String, Channel>,
            Shape::Entries(&[
                ("name", Shape::Text),
                ("kind", Shape::Choice(|| vec!["online", "offline", "third-party"])),
                ("owner", Shape::Text),
                ("hours", Shape::Text),
                ("managed", Shape::Flag),
            ]), "{}";
        /// What `cjm measure` needs to know of your logs.
        measure: toml::Table, Shape::Open, "{}";
        + check: Check;
        + score: Score;
        + priority: Priority;
        + render: Render;
        + fmt: Fmt;
    }
}

settings! {
    /// What `cjm check` reports.
    pub Check = "check" {
        /// The levels to start from: `draft` keeps the rules of reading and stages without
        /// touchpoints, `strict` makes errors of warnings.
        profile: Profile, Shape::Choice(|| Profile::ALL.map(Profile::name).to_vec()), r#""standard""#;
        /// The level from which findings make the exit code 1.
        fail_on: FailOn, Shape::Choice(|| vec!["error", "warning", "info", "never"]), r#""error""#;
        /// The completeness that a map must reach, from 0 to 100; `cjm score` tells it.
        min_score: f64, Shape::Score, "0";
        /// Report only these rules; empty for those of the profile.
        select: Vec<String>, Shape::Rules, "[]";
        /// Report these rules too.
        extend_select: Vec<String>, Shape::Rules, "[]";
        /// Never report these rules.
        ignore: Vec<String>, Shape::Rules, "[]";
        /// A file with findings that are known and pass.
        baseline: String, Shape::File, r#""""#;
        /// Whether a suppression must say why.
        require_ignore_reason: bool, Shape::Flag, "false";
        /// The level of single rules.
        levels: BTreeMap<String, LevelSetting>, Shape::Levels, "{}";
        /// Rules that are not reported in some files.
        per_file_ignores: BTreeMap<String, Vec<String>>, Shape::RulesByGlob, "{}";
        /// Options of single rules.
        options: toml::Table, Shape::RuleOptions, "{}";
    }
}

settings! {
    /// How complete a map is.
    pub Score = "score" {
        /// How much each category counts; together 100. Those left out keep their default.
        weights: BTreeMap<String, f64>,
            Shape::Shares(|| Category::ALL.map(Category::name).to_vec()),
            "{ persona = 12, objectives = 6, touchpoints = 14, channels = 8, emotions = 14, pains = 10, opportunities = 10, kpis = 10, evidence = 10, ownership = 6 }";
    }
}

settings! {
    /// Which opportunity comes first.
    pub Priority = "priority" {
        /// How the priority of an opportunity is computed.
        formula: String, Shape::Text, r#""(customer_value + business_value) / 2 * reach / effort""#;
    }
}

settings! {
    /// How maps are drawn.
    pub Render = "render" {
        /// The theme: a built-in one, or a file with the colours and fonts of a brand.
        theme: String, Shape::ChoiceOrToml(|| Theme::names().collect()), r#""light""#;
        /// The page.
        size: String, Shape::Choice(|| Size::ALL.map(Size::name).to_vec()), r#""16:9""#;
        /// Pixels of a PNG per unit of the page.
        scale: f64, Shape::Number(0.1, 20.0), "2.0";
        /// How much each cell says; `auto` is `detail`, and `board` for an overview.
        density: Density, Shape::Choice(|| vec!["auto", "detail", "board"]), r#""auto""#;
        /// The lanes in order.
        lanes: Vec<String>,
            Shape::Choices(|| LaneKind::names().chain(["x-*"]).collect()),
            r#"["storyboard", "goals", "actions", "touchpoints", "thoughts", "quotes", "emotions", "pains", "opportunities", "kpis"]"#;
        /// Font files for characters that the built-in font lacks.
        fonts: Vec<String>, Shape::Files, "[]";
        /// Whether the YAML is put into the SVG, where anybody who has the picture can read it.
        embed_source: bool, Shape::Flag, "false";
    }
}

settings! {
    /// How `cjm fmt` writes.
    pub Fmt = "fmt" {
        /// Blanks per level.
        indent: f64, Shape::Number(2.0, 8.0), "2";
        /// The longest line.
        width: f64, Shape::Number(40.0, 1000.0), "100";
    }
}

/// Somebody who answers for parts of a journey.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Owner {
    /// The name as written in maps, besides the id.
    name: Option<String>,
}

/// A channel that the built-in list lacks.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Channel {
    /// The name as shown.
    name: Option<String>,
    /// Where it is.
    kind: Option<Kind>,
    /// Who runs it.
    owner: Option<String>,
    /// Whether anybody looks after it.
    managed: Option<bool>,
}

/// Where a channel is.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Online,
    Offline,
    ThirdParty,
}

/// A language, or the one that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// That of the system for messages, that of the file for maps.
    Auto,
    /// English.
    En,
    /// French.
    Fr,
}

/// From which level findings make the exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum FailOn {
    /// Errors only.
    Error,
    /// Warnings and errors.
    Warning,
    /// Anything.
    Info,
    /// Nothing does.
    Never,
}

/// The level of a rule, or its silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LevelSetting {
    /// An error.
    Error,
    /// A warning.
    Warning,
    /// Worth knowing.
    Info,
    /// Silent.
    Off,
}

/// How much is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Density {
    /// What fits the view.
    Auto,
    /// Everything.
    Detail,
    /// The essence.
    Board,
}

impl Density {
    /// The density, where `auto` stands for what is usual of a view.
    pub fn or(self, usual: view::Density) -> view::Density {
        match self {
            Self::Auto => usual,
            Self::Detail => view::Density::Detail,
            Self::Board => view::Density::Board,
        }
    }
}

impl Settings {
    /// The channels as maps see them.
    pub(super) fn channels(&self) -> Vec<ConfiguredChannel> {
        let channel = |(id, channel): (&String, &Channel)| ConfiguredChannel {
            id: id.clone(),
            name: channel.name.clone(),
            kind: channel.kind.map(|kind| match kind {
                Kind::Online => ChannelKind::Online,
                Kind::Offline => ChannelKind::Offline,
                Kind::ThirdParty => ChannelKind::ThirdParty,
            }),
            owner: channel.owner.clone(),
            managed: channel.managed.unwrap_or(true),
        };
        self.channels.iter().map(channel).collect()
    }

    /// How much each category of completeness counts; their sum, when it is not 100.
    pub(super) fn weights(&self) -> Result<Weights, f64> {
        Weights::of(self.score.weights.iter().map(|(name, &points)| (name.as_str(), points)))
    }

    /// The owners as maps see them.
    pub(super) fn owners(&self) -> Option<Vec<ConfiguredOwner>> {
        let owner = |(id, owner): (&String, &Owner)| ConfiguredOwner {
            id: id.clone(),
            name: owner.name.clone(),
        };
        Some(self.owners.as_ref()?.iter().map(owner).collect())
    }
}

impl FailOn {
    /// The level itself; `None` for never.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Error => Some(Level::Error),
            Self::Warning => Some(Level::Warning),
            Self::Info => Some(Level::Info),
            Self::Never => None,
        }
    }
}

impl LevelSetting {
    /// The level; `None` for silence.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Error => Some(Level::Error),
            Self::Warning => Some(Level::Warning),
            Self::Info => Some(Level::Info),
            Self::Off => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_that_nobody_asked_for_are_those_of_the_categories() {
        let weights = Score::settings().into_iter().find(|it| it.name() == "weights");
        let usual = Category::ALL.map(|it| format!("{} = {}", it.name(), it.usual_weight()));
        let usual = format!("{{ {} }}", usual.join(", "));
        assert_eq!(weights.expect("it is declared").default, usual);
    }

    #[test]
    fn lanes_that_nobody_asked_for_are_those_of_the_picture() {
        let lanes = Render::settings().into_iter().find(|it| it.name() == "lanes");
        let default = lanes.expect("it is declared").default;
        let usual = LaneKind::USUAL;
        let names: Vec<&str> = usual.iter().map(LaneKind::name).collect();
        assert_eq!(default, format!("{names:?}"));
    }
}
