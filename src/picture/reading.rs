//! The side from which a language is read.

/// The way that lines run, and stages with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// From left to right.
    #[default]
    ToRight,
    /// From right to left.
    ToLeft,
}

impl Reading {
    /// How a language is written, by its BCP 47 tag: its script when the tag names one.
    pub fn of_tag(tag: &str) -> Self {
        const SCRIPTS: [&str; 7] = ["arab", "hebr", "thaa", "nkoo", "adlm", "syrc", "aran"];
        const LANGUAGES: [&str; 13] =
            ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "ug", "ur", "yi"];
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let script = parts.next().filter(|part| part.len() == 4);
        let is_leftward = match script {
            Some(script) => SCRIPTS.contains(&script),
            None => LANGUAGES.contains(&language),
        };
        if is_leftward { Self::ToLeft } else { Self::ToRight }
    }
}

#[cfg(test)]
mod tests {
    use super::Reading::{self, ToLeft, ToRight};

    #[test]
    fn script_of_a_tag_counts_more_than_its_language() {
        let tags = ["ar", "he-IL", "fa", "ur-PK", "ku-Arab-IQ", "ku", "en", "az-Latn", "fr", ""];
        let expected =
            [ToLeft, ToLeft, ToLeft, ToLeft, ToLeft, ToRight, ToRight, ToRight, ToRight, ToRight];
        assert_eq!(tags.map(Reading::of_tag), expected);
        assert_eq!(Reading::of_tag("ar-Latn"), ToRight);
    }
}
