//! The five cuts of Inter that are compiled in.

/// A cut of Inter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// Weight 400.
    Regular,
    /// Weight 400, slanted.
    Italic,
    /// Weight 500.
    Medium,
    /// Weight 600.
    SemiBold,
    /// Weight 700.
    Bold,
}

impl Style {
    /// All cuts, lightest first.
    pub const ALL: [Self; 5] =
        [Self::Regular, Self::Italic, Self::Medium, Self::SemiBold, Self::Bold];

    /// The weight as CSS counts it, 400 to 700.
    pub const fn weight(self) -> u16 {
        match self {
            Self::Regular | Self::Italic => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
            Self::Bold => 700,
        }
    }

    /// Whether the cut is slanted.
    pub const fn is_italic(self) -> bool {
        matches!(self, Self::Italic)
    }

    /// The font file.
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/Inter-Regular.ttf"),
            Self::Italic => include_bytes!("../../../assets/fonts/Inter-Italic.ttf"),
            Self::Medium => include_bytes!("../../../assets/fonts/Inter-Medium.ttf"),
            Self::SemiBold => include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf"),
            Self::Bold => include_bytes!("../../../assets/fonts/Inter-Bold.ttf"),
        }
    }
}
