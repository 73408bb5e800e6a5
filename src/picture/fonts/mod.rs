//! Fonts and measuring: the compiled-in cuts of Inter, fallbacks given by the user, and shaping.
//!
//! System fonts are never touched, so a picture does not depend on the machine that draws it.
//! [`Typesetter`] shapes with the bytes that are drawn, so what is measured is what is seen.

mod face;
mod shaped;
mod style;
mod typesetter;

pub use face::{FaceId, FontError, FontFile, Fonts};
pub use shaped::{Glyph, Run, Shaped};
pub use style::Style;
pub use typesetter::Typesetter;
