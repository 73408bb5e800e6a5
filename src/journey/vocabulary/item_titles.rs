//! The key that an item of a list begins with, for authors who left it out.

use super::{fold, key};
use crate::text::Hints;

/// Lists of the format, and the keys that name their items.
const LISTS: [(&str, &str); 11] = [
    ("stages", "stage"),
    ("touchpoints", "touchpoint"),
    ("pains", "pain"),
    ("opportunities", "opportunity"),
    ("kpis", "kpi"),
    ("sources", "source"),
    ("personas", "persona"),
    ("quotes", "quote"),
    ("objectives", "objective"),
    ("contact_reasons", "reason"),
    ("insights", "insight"),
];

/// What the reader of YAML must know of the format to mend `- text` with fields below.
pub fn hints() -> Hints {
    Hints { title_key }
}

/// The key that items of the list under the key `list` begin with, in the language of that key.
fn title_key(list: &str) -> Option<&'static str> {
    let wanted = fold(list);
    LISTS.iter().find_map(|&(list, title)| {
        let (list, title) = (key(list)?, key(title)?);
        if spellings(list.english, &list.synonyms).any(|spelling| fold(spelling) == wanted) {
            Some(title.english)
        } else if spellings(list.french, &list.aliases).any(|spelling| fold(spelling) == wanted) {
            Some(title.french)
        } else {
            None
        }
    })
}

fn spellings<'k>(
    canonical: &'static str,
    others: &'k [&'static str],
) -> impl Iterator<Item = &'static str> + 'k {
    std::iter::once(canonical).chain(others.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::title_key;

    #[test]
    fn items_are_named_in_the_language_of_their_list() {
        let lists =
            ["opportunities", "Opportunités", "points de contact", "kpis", "stages", "notes"];
        let titles = [
            Some("opportunity"),
            Some("opportunité"),
            Some("point_de_contact"),
            Some("kpi"),
            Some("stage"),
            None,
        ];
        assert_eq!(lists.map(title_key), titles);
    }
}
