//! A family of fonts that takes the place of Inter, cut by cut.

use super::{FontFile, Style};

/// The cuts of a family that there are; Inter stands in for the others.
#[derive(Debug, Default)]
pub struct Family {
    cuts: [Option<FontFile>; Style::ALL.len()],
}

impl Family {
    /// Sets a cut.
    pub fn set(&mut self, style: Style, file: FontFile) {
        self.cuts[style as usize] = Some(file);
    }

    /// The font of a cut.
    pub fn cut(&self, style: Style) -> Option<&FontFile> {
        self.cuts[style as usize].as_ref()
    }

    /// The name that the first of its cuts gives it.
    pub fn name(&self) -> Option<&str> {
        self.cuts.iter().flatten().next().map(FontFile::family)
    }
}
