//! What a picture could not show as it was written.

/// Words and texts that did not find the room they need, roughly from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    /// Words too long for their line, which were broken.
    pub broken: Vec<String>,
    /// The beginnings of texts too long for any page, of which no more was drawn.
    pub shortened: Vec<String>,
    /// What there was no place for at all.
    pub left_out: Vec<String>,
}

impl Losses {
    /// Notes a word that was broken.
    pub(super) fn break_word(&mut self, word: String) {
        if !self.broken.contains(&word) {
            self.broken.push(word);
        }
    }

    /// Notes a text that was shortened, by its beginning.
    pub(super) fn shorten(&mut self, text: &str) {
        const SHOWN: usize = 30;
        let beginning: String = text.chars().take(SHOWN).chain(['…']).collect();
        if !self.shortened.contains(&beginning) {
            self.shortened.push(beginning);
        }
    }

    /// Notes what was left out.
    pub(in crate::picture) fn leave_out(&mut self, what: String) {
        if !self.left_out.contains(&what) {
            self.left_out.push(what);
        }
    }

    /// Adds what is not noted yet.
    pub(in crate::picture) fn append(&mut self, other: Self) {
        other.broken.into_iter().for_each(|word| self.break_word(word));
        other.left_out.into_iter().for_each(|what| self.leave_out(what));
        let new = other.shortened.into_iter().filter(|text| !self.shortened.contains(text));
        let new: Vec<String> = new.collect();
        self.shortened.extend(new);
    }
}
