//! Which of several names a mistaken one is nearest to.

/// How many letters two names differ by, neighbours exchanged counting once. Long texts are no
/// names: comparing them would take long, and tell nothing.
pub fn distance(one: &str, two: &str) -> usize {
    const LONGEST_NAME: usize = 120;
    if one.len().abs_diff(two.len()) > 8 || one.len().max(two.len()) > LONGEST_NAME {
        return usize::MAX;
    }
    strsim::osa_distance(one, two)
}

/// How many letters may differ for a name to be meant: one in three, from one to three.
pub fn allowance(name: &str) -> usize {
    (name.chars().take(9).count() / 3).clamp(1, 3)
}

/// The thing whose spelling is nearest to `found`, when it is near enough to be meant; of equals the
/// first.
pub fn nearest_thing<S: AsRef<str>, T>(
    found: &str,
    spellings: impl IntoIterator<Item = (S, T)>,
) -> Option<T> {
    let distances = spellings
        .into_iter()
        .map(|(spelling, thing)| (distance(found, spelling.as_ref()), thing))
        .filter(|(distance, _)| *distance <= allowance(found));
    distances.min_by_key(|(distance, _)| *distance).map(|(_, thing)| thing)
}

/// The name nearest to `found`, when it is near enough to be meant; of equals the first by letters.
pub fn nearest<'n>(found: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let distances = names.into_iter().map(|name| (distance(found, name), name));
    distances.filter(|(distance, _)| *distance <= allowance(found)).min().map(|(_, name)| name)
}

/// A few of the names, those nearest to `found` first, for who wants to see what there is.
pub fn few_nearest(found: &str, names: impl IntoIterator<Item = String>) -> Vec<String> {
    const FEW: usize = 8;
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_cached_key(|name| distance(found, name));
    names.truncate(FEW);
    names
}

#[cfg(test)]
mod tests {
    use super::{few_nearest, nearest};

    #[test]
    fn few_names_stand_for_many_the_nearest_first_and_the_others_as_they_came() {
        let names =
            ["web", "store", "app", "phone", "mail", "chat", "kiosk", "post", "fax", "shop"];
        let few = few_nearest("stor", names.map(str::to_owned));
        assert_eq!(few, ["store", "shop", "web", "app", "phone", "mail", "chat", "kiosk"]);
    }

    #[test]
    fn nearest_name_may_differ_by_one_letter_in_three() {
        let names = ["light", "dark", "poster"];
        assert_eq!(nearest("lihgt", names), Some("light"));
        assert_eq!(nearest("drk", names), Some("dark"));
        assert_eq!(nearest("dk", names), None);
        assert_eq!(nearest("paste", names), None);
    }
}
