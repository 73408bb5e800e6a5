//! Every key of a theme file.

use serde::Deserialize;

use crate::cli::configuration::settings;
use crate::picture::color::Color;
use crate::picture::themes::Theme;

settings! {
    /// The whole file.
    pub(super) ThemeFile = "" {
        /// The built-in theme whose colours hold where this file says nothing.
        base: String, Shape::Choice(|| Theme::names().collect()), r#""light""#;
        /// The page.
        page: Option<Written>, Shape::Color, "";
        /// The blocks on the page.
        card: Option<Written>, Shape::Color, "";
        /// Borders and thin lines.
        line: Option<Written>, Shape::Color, "";
        /// Words.
        ink: Option<Written>, Shape::Color, "";
        /// Words of less weight.
        muted: Option<Written>, Shape::Color, "";
        /// The eyebrow, the persona, the icons of lanes; and stages where there are no `phases`.
        accent: Option<Written>, Shape::Color, "";
        /// Stages by their phase, in turn; the first is the accent where there is no `accent`.
        phases: Option<Vec<Written>>, Shape::Colors, "";
        /// What is good: enjoyment, opportunities, figures on target.
        positive: Option<Written>, Shape::Color, "";
        /// What hurts: frustration, pains, figures off target.
        negative: Option<Written>, Shape::Color, "";
        /// What is neither.
        neutral: Option<Written>, Shape::Color, "";
        /// Stars and columns of moments of truth.
        moment_of_truth: Option<Written>, Shape::Color, "";
        /// The sign of the company, at the foot of every page: a PNG, JPEG or SVG file.
        logo: String, Shape::File, r#""""#;
        + font: Cuts;
    }
}

settings! {
    /// The fonts of a brand.
    pub(super) Cuts = "font" {
        /// Plain words; Inter where there is none.
        regular: String, Shape::File, r#""""#;
        /// Thoughts and quotes.
        italic: String, Shape::File, r#""""#;
        /// Goals, touchpoints, opportunities.
        medium: String, Shape::File, r#""""#;
        /// Names of lanes and feelings.
        semibold: String, Shape::File, r#""""#;
        /// Titles, names of stages, figures.
        bold: String, Shape::File, r#""""#;
    }
}

/// A colour as it is written, checked before it is read.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Written(Color);

impl TryFrom<String> for Written {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        Color::parse(&written).map(Self).ok_or(written)
    }
}

impl From<Written> for Color {
    fn from(written: Written) -> Self {
        written.0
    }
}
