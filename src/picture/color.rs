//! Colours of the sRGB space, and how well one reads on another.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Color {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Color {
    /// White.
    pub const WHITE: Self = Self::hex(0xFF_FF_FF);

    /// The colour written `#RRGGBB`, as a number.
    pub const fn hex(rgb: u32) -> Self {
        Self { red: (rgb >> 16) as u8, green: (rgb >> 8) as u8, blue: rgb as u8 }
    }

    /// This colour laid over `ground` with the given opacity, 0 to 1.
    pub fn over(self, ground: Self, opacity: f64) -> Self {
        let mix = |top: u8, under: u8| {
            (f64::from(top) * opacity + f64::from(under) * (1.0 - opacity)).round() as u8
        };
        Self {
            red: mix(self.red, ground.red),
            green: mix(self.green, ground.green),
            blue: mix(self.blue, ground.blue),
        }
    }

    /// The contrast ratio of WCAG 2, from 1 (the same) to 21 (black on white); text wants 4.5.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::Color;

    #[test]
    fn contrast_of_ink_on_white_is_that_of_wcag() {
        let ratio = Color::hex(0x182033).contrast(Color::WHITE);
        assert_eq!(format!("{ratio:.1}"), "16.2");
    }

    #[test]
    fn contrast_does_not_depend_on_the_order() {
        let (gold, ink) = (Color::hex(0xF2B01E), Color::hex(0x182033));
        assert_eq!(gold.contrast(ink), ink.contrast(gold));
    }

    #[test]
    fn half_black_over_white_is_grey() {
        assert_eq!(Color::hex(0).over(Color::WHITE, 0.5).to_string(), "#808080");
    }
}
