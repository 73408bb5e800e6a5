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

    /// The colour written `#RGB` or `#RRGGBB`.
    pub fn parse(written: &str) -> Option<Self> {
        let digits = written.strip_prefix('#')?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            _ if digits.starts_with('+') => None,
            6 => Some(Self::hex(number)),
            3 => {
                let digit = |place: u32| (number >> (4 * place) & 0xF) * 0x11;
                Some(Self::hex(digit(2) << 16 | digit(1) << 8 | digit(0)))
            }
            _ => None,
        }
    }

    /// The colour of the same hue nearest to this one that satisfies, among darker ones or lighter
    /// ones; black or white where none does.
    pub fn shaded(self, towards: Shade, satisfies: impl Fn(Self) -> bool) -> Self {
        const STEPS: u16 = 200;
        let end = match towards {
            Shade::Darker => 0.0,
            Shade::Lighter => 1.0,
        };
        let (hue, saturation, lightness) = self.hsl();
        let shades = (0..=STEPS).map(|step| {
            let part = f64::from(step) / f64::from(STEPS);
            let shade = Self::from_hsl(hue, saturation, lightness + (end - lightness) * part);
            if step == 0 { self } else { shade }
        });
        let mut last = self;
        for shade in shades {
            last = shade;
            if satisfies(shade) {
                break;
            }
        }
        last
    }

    /// Whether black reads better on it than white.
    pub fn is_light(self) -> bool {
        self.contrast(Self::hex(0)) > self.contrast(Self::WHITE)
    }

    /// Hue, saturation and lightness, 0 to 1.
    fn hsl(self) -> (f64, f64, f64) {
        let [r, g, b] = [self.red, self.green, self.blue].map(|it| f64::from(it) / 255.0);
        let (most, least) = (r.max(g).max(b), r.min(g).min(b));
        let (lightness, chroma) = (f64::midpoint(most, least), most - least);
        if chroma == 0.0 {
            return (0.0, 0.0, lightness);
        }
        let hue = if most == r {
            (g - b) / chroma
        } else if most == g {
            (b - r) / chroma + 2.0
        } else {
            (r - g) / chroma + 4.0
        };
        let saturation = chroma / (1.0 - (2.0 * lightness - 1.0).abs());
        ((hue / 6.0).rem_euclid(1.0), saturation, lightness)
    }

    fn from_hsl(hue: f64, saturation: f64, lightness: f64) -> Self {
        let reach = saturation * lightness.min(1.0 - lightness);
        let channel = |n: f64| {
            let k = (n + hue * 12.0).rem_euclid(12.0);
            let value = lightness - reach * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0);
            (value * 255.0).round() as u8
        };
        Self { red: channel(0.0), green: channel(8.0), blue: channel(4.0) }
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

/// A direction in which a colour may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// Towards black.
    Darker,
    /// Towards white.
    Lighter,
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::{Color, Shade};

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
    fn colours_are_written_with_three_or_six_digits() {
        let written = ["#1aF", "#0B7285", "0B7285", "#0B72", "#+12", "#12345g", "#", "red"];
        let read = written.map(|it| Color::parse(it).map(|color| color.to_string()));
        let read = read.map(|it| it.unwrap_or_default());
        assert_eq!(read, ["#11AAFF", "#0B7285", "", "", "", "", "", ""]);
    }

    #[test]
    fn shades_keep_the_hue_and_stop_where_they_satisfy() {
        let yellow = Color::hex(0xFFD500);
        let dark = yellow.shaded(Shade::Darker, |it| it.contrast(Color::WHITE) >= 4.5);
        assert_eq!(dark.to_string(), "#8C7500");
        let light = Color::hex(0x7A2E7E).shaded(Shade::Lighter, |it| it.contrast(dark) >= 1e3);
        assert_eq!(light, Color::WHITE);
        assert_eq!(yellow.shaded(Shade::Darker, |_| true), yellow);
    }

    #[test]
    fn half_black_over_white_is_grey() {
        assert_eq!(Color::hex(0).over(Color::WHITE, 0.5).to_string(), "#808080");
    }
}
