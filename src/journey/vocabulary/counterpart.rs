//! Words of the format in the other language: `échéance` for `due`, `prévu` for `planned`.

use super::{Tongue, channel, key, keys, values};

/// The key that a file in `tongue` writes for one of the other language.
pub fn key_in(tongue: Tongue, name: &str) -> Option<&'static str> {
    match tongue {
        Tongue::French => key(name).map(|key| key.french),
        Tongue::English => keys::all().find(|key| key.french == name).map(|key| key.english),
    }
}

/// The value that a file in `tongue` writes for one of the other language behind `key`, an English
/// key; none where its lists disagree. Without a key, all lists are asked.
pub fn value_in(tongue: Tongue, key: Option<&str>, value: &str) -> Option<&'static str> {
    if key.is_some() && ["none", "aucun"].contains(&value) {
        return key_in(tongue, value);
    }
    if let Some("channel" | "channels") = key {
        let channel = channel(value)?;
        return Some(tongue.pick(channel.id, channel.french_names.first().unwrap_or(&channel.id)));
    }
    let is_asked = |list: &str| {
        let list = list.split(" (").next().unwrap_or(list);
        key.is_none_or(|key| list.rsplit(' ').next() == Some(key))
    };
    let lists = values::fields().into_iter().filter(|(list, _)| is_asked(list));
    let mut found = lists.flat_map(|(_, values)| &values.all).filter_map(|word| {
        let (own, other) = tongue.pick((word.french, word.english), (word.english, word.french));
        (own == value).then_some(other)
    });
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Tongue, key_in, value_in};

    #[test]
    fn words_have_a_counterpart_where_it_is_certain() {
        let [french, english] = [Tongue::French, Tongue::English];
        assert_eq!(key_in(french, "due"), Some("échéance"));
        assert_eq!(key_in(english, "échéance"), Some("due"));
        assert_eq!(key_in(french, "E-commerce"), None);
        assert_eq!(value_in(french, Some("status"), "planned"), Some("prévu"));
        assert_eq!(value_in(french, Some("family"), "business"), Some("économique"));
        assert_eq!(value_in(french, Some("kind"), "business"), Some("entreprise"));
        assert_eq!(value_in(english, Some("touchpoints"), "aucun"), Some("none"));
        assert_eq!(value_in(english, None, "incohérence"), Some("inconsistency"));
        assert_eq!(value_in(french, None, "business"), None);
        assert_eq!(value_in(french, Some("channel"), "word-of-mouth"), Some("bouche-à-oreille"));
        assert_eq!(value_in(english, Some("channel"), "boutique"), Some("store"));
    }
}
