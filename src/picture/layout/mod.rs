//! Where everything stands: a view becomes a scene.
//!
//! From top to bottom: header, phase bars, stage chevrons, lanes, footer. The lanes are drawn as
//! large as the page allows; as they get smaller, the air around their words goes first. When they
//! do not fit at the smallest readable size, they take several pages, or the page grows. Room that is left goes to the emotion
//! curve first.

mod affinity;
mod aside;
mod block;
mod cells;
mod columns;
mod emotions;
mod empathy;
mod face;
mod fitting;
mod footer;
mod frame;
mod header;
mod lanes;
mod losses;
mod matrix;
mod mirror;
mod page;
mod paging;
mod pen;
mod persona;
mod persona_sheet;
mod portfolio;
mod roadmap;
mod runs;
mod sharing;
mod sheet;
mod stage_page;
mod stages;
mod verdict;
mod worksheet;

use super::document::Page;
use super::fonts::Typesetter;
use super::scene::Px;
use super::themes::{THEMES, Theme};
use super::view::{Density, View};
pub(super) use affinity::lay_out_affinity;
pub(super) use empathy::lay_out_empathy;
pub use losses::Losses;
pub(super) use matrix::lay_out_matrix;
pub use page::Size;
pub(super) use persona_sheet::lay_out_persona;
pub(super) use portfolio::lay_out_portfolio;
pub(super) use roadmap::lay_out_roadmap;
use sheet::Sheets;
pub use stage_page::{StagePages, lay_out_stage};
pub(super) use worksheet::lay_out_worksheet;

/// How a picture is laid out.
#[derive(Clone, Copy, Debug)]
pub struct LayoutOptions<'t> {
    /// The page.
    pub size: Size,
    /// Its width, when it is not the size's own.
    pub width: Option<Px>,
    /// What happens when a map is too full for a page.
    pub overflow: Overflow,
    /// How large everything is.
    pub density: Density,
    /// The colours.
    pub theme: &'t Theme,
}

/// A wide slide in the first theme.
impl Default for LayoutOptions<'_> {
    fn default() -> Self {
        Self {
            size: Size::default(),
            width: None,
            overflow: Overflow::default(),
            density: Density::default(),
            theme: THEMES[0],
        }
    }
}

/// What happens when a map is too full for a page at a readable size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Overflow {
    /// It takes several pages.
    #[default]
    Split,
    /// The page grows.
    Grow,
}

/// A picture, and what its author should know about it.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// The pages; at least one.
    pub pages: Vec<Page>,
    /// Whether the page had to be larger than asked for.
    pub has_grown: bool,
    /// What could not be shown as it was written.
    pub losses: Losses,
}

impl Layout {
    /// Adds the pages of another picture.
    pub(super) fn append(&mut self, other: Self) {
        self.pages.extend(other.pages);
        self.has_grown |= other.has_grown;
        self.losses.append(other.losses);
    }
}

/// How a view fits its page at the smallest readable size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// All of it.
    Whole,
    /// There are too many stages beside each other.
    TooWide,
    /// What stands beside the lanes is too high.
    TooMuchBeside,
    /// The lanes are too high.
    TooMuchBelow,
}

/// How a view fits its page at the smallest readable size.
pub fn fit(view: &View, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> Fit {
    let width = options.width.unwrap_or(options.size.width());
    let Some(height) = options.size.height(width) else { return Fit::Whole };
    let least = options.size.scales(options.density).least;
    Sheets::new(view, setter, options, width).sheet(least).fit(width, height)
}

/// Lays out a view.
pub fn lay_out(view: &View, options: LayoutOptions<'_>, setter: &mut Typesetter<'_>) -> Layout {
    setter.read(view.reading);
    let width = options.width.unwrap_or(options.size.width());
    let wanted = options.size.height(width);
    let mut sheets = Sheets::new(view, setter, options, width);
    let sheet = fitting::fitting(&mut sheets, options.size, options.density, wanted);
    if let Some(height) = wanted
        && options.overflow == Overflow::Split
        && view.stages.len() > 1
        && !sheet.fits(width, height)
    {
        drop(sheet);
        return paging::paged(view, options, width, height, setter);
    }
    let (scene, losses) = sheets.compose(sheet, wanted);
    let has_grown = scene.width > width || wanted.is_some_and(|height| scene.height > height);
    Layout { pages: vec![Page::of(scene)], has_grown, losses }
}
