//! What to say of a name that is not on its list.

use crate::text::nearest::nearest;

/// The name that may have been meant, else the whole list.
pub(super) fn suggestion<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match nearest(found, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there is {}", names.join(", ")),
    }
}

/// The same as a sentence of its own, for words that nothing else introduces.
pub(super) fn unknown<'n>(
    what: &str,
    found: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let list = names.join(", ");
    match nearest(&found.to_lowercase(), names) {
        Some(near) => {
            format!("there is no {what} `{found}`, did you mean `{near}`? There is {list}")
        }
        None => format!("there is no {what} `{found}`, there is {list}"),
    }
}
