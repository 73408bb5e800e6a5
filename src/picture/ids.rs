//! Ids in pictures: `coat_stage-pay_goals` is what the stage `pay` of the map `coat` has as goals.
//!
//! They are made of slugs with an underscore between them. No slug holds one, so an id says in one
//! way only what it is made of, and the ids of different things never meet. Slugs hold no white
//! space either, which would end an id where another attribute refers to it.

use crate::journey::vocabulary::fold;

/// The id of a part of something that has an id.
pub fn within(whole: &str, part: &str) -> String {
    format!("{whole}_{part}")
}

/// A written id as a slug of at most so many characters, shortened at a hyphen. What had to be
/// changed ends in a digest, which keeps apart what was written differently.
pub(super) fn slug(id: &str, longest: usize) -> String {
    /// A hyphen and four digits.
    const DIGEST: usize = 5;
    let folded = fold(id);
    let is_short = folded.chars().nth(longest).is_none();
    if is_short && folded == id {
        return id.to_owned();
    }
    let start: String = folded.chars().take(longest - DIGEST).collect();
    let start = match start.rsplit_once('-') {
        Some((whole, _)) if !is_short => whole,
        _ => start.trim_end_matches('-'),
    };
    let digest = id
        .bytes()
        .fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let hyphen = if start.is_empty() { "" } else { "-" };
    format!("{start}{hyphen}{:04x}", digest & 0xFFFF)
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs_stay_as_they_are() {
        assert_eq!(slug("use-and-support", 40), "use-and-support");
    }

    #[test]
    fn long_ids_end_at_a_hyphen_and_in_a_digest() {
        assert_eq!(slug("the-long-way-to-a-new-coat", 24), "the-long-way-to-a-56e2");
    }

    #[test]
    fn ids_that_fold_alike_stay_apart() {
        let ids = ["x-end of_life", "x-end-of_life", "x-end-of-life"].map(|id| slug(id, 40));
        assert_eq!(ids, ["x-end-of-life-8263", "x-end-of-life-5bbe", "x-end-of-life"]);
    }

    #[test]
    fn id_of_signs_alone_is_its_digest() {
        assert_eq!(slug("???", 40), "c794");
    }
}
