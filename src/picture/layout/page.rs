//! Page sizes.

use super::pen::LEAST_SCALE;
use crate::picture::scene::Px;
use crate::picture::view::Density;

/// A named page size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// A wide slide, 1920 × 1080.
    #[default]
    Wide,
    /// A slide of old, 1440 × 1080.
    Standard,
    /// A4, landscape.
    A4,
    /// A3, landscape.
    A3,
    /// A wall: 2880 wide, as high as it needs.
    Poster,
}

impl Size {
    /// All sizes.
    pub const ALL: [Self; 5] = [Self::Wide, Self::Standard, Self::A4, Self::A3, Self::Poster];

    /// The name, as `--size` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wide => "16:9",
            Self::Standard => "4:3",
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::Poster => "poster",
        }
    }

    /// The size of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }

    /// The usual width.
    pub const fn width(self) -> Px {
        match self {
            Self::Wide | Self::A4 | Self::A3 => 1920.0,
            Self::Standard => 1440.0,
            Self::Poster => 2880.0,
        }
    }

    /// The height of a page of that width; `None` where it follows from what is drawn.
    pub fn height(self, width: Px) -> Option<Px> {
        match self {
            Self::Wide => Some((width * 9.0 / 16.0).round()),
            Self::Standard => Some((width * 3.0 / 4.0).round()),
            Self::A4 | Self::A3 => Some((width * 210.0 / 297.0).round()),
            Self::Poster => None,
        }
    }

    /// Design pixels per inch of the printed page or slide, when it is `width` of them wide.
    pub fn pixels_per_inch(self, width: Px) -> f64 {
        let inches = match self {
            Self::Wide => 40.0 / 3.0,
            Self::Standard => 10.0,
            Self::A4 => 297.0 / 25.4,
            Self::A3 => 420.0 / 25.4,
            Self::Poster => 1189.0 / 25.4,
        };
        width / inches
    }

    /// How large lanes are drawn at least and at most, and where the search for a fit starts.
    pub(super) const fn scales(self, density: Density) -> Scales {
        match (self, density) {
            (Self::Poster, Density::Detail) => Scales { least: 1.2, usual: 1.2, most: 1.2 },
            (Self::Wide | Self::Standard | Self::A4 | Self::A3, Density::Detail) => {
                Scales { least: LEAST_SCALE, usual: 1.0, most: 1.8 }
            }
            (_, Density::Board) => Scales { least: 1.44, usual: 1.6, most: 2.0 },
        }
    }
}

/// The scales at which lanes may be drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scales {
    /// Below it, words would be too small to read.
    pub(super) least: f64,
    /// What a full page looks best at.
    pub(super) usual: f64,
    /// For maps with little on them.
    pub(super) most: f64,
}

#[cfg(test)]
mod tests {
    use super::Size;

    #[test]
    fn pages_have_the_sizes_of_slides_and_paper() {
        let sizes = Size::ALL.map(|size| (size.width(), size.height(size.width())));
        let expected = [
            (1920.0, Some(1080.0)),
            (1440.0, Some(1080.0)),
            (1920.0, Some(1358.0)),
            (1920.0, Some(1358.0)),
            (2880.0, None),
        ];
        assert_eq!(sizes, expected);
    }
}
