//! Many maps at once.

use super::{Draw, Sheet};
use crate::picture::layout::lay_out_portfolio;
use crate::picture::view::{Density, Portfolio};

pub(super) static PORTFOLIO: Sheet = Sheet {
    name: "portfolio",
    about: "all maps on one: personas by stages, lowest points, completeness, owners",
    size: None,
    density: Density::Detail,
    takes: &[],
    needs: None,
    draw: Draw::Together(|maps, options, setter| {
        let maps: Vec<_> = maps.iter().map(|map| (map.journey, map.options)).collect();
        let view = Portfolio::of(&maps);
        (view.frame.title.clone(), lay_out_portfolio(&view, options, setter))
    }),
};
