//! Fonts and measuring: the compiled-in cuts of Inter, a family in its place,
//! fallbacks given by the user, and shaping.
//!
//! System fonts are never touched, so a picture does not depend on the machine that draws it.
//! [`Typesetter`] shapes with the bytes that are drawn, so what is measured is what is seen.

mod colored;
mod face;
mod family;
mod outline;
mod remedy;
mod shaped;
mod style;
mod typesetter;

pub use colored::{Beyond, Course, Gradient, Layer, LayerFill, Tint, layers};
pub use face::{FaceId, FontError, FontFile, Fonts};
pub use family::Family;
pub use outline::{GlyphOutline, OutlinePart};
pub use remedy::remedy;
pub use shaped::{Glyph, Run, Shaped};
pub use style::Style;
pub use typesetter::Typesetter;
