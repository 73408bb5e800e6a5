//! Keys and values in sentences, as the file writes them that the sentences are about.

/// The counterpart of a key of the other language, or, with a value, of that value behind the key;
/// the key is empty where the value stands alone, and `@` where it stands behind that sign.
pub type Counterpart = fn(&str, Option<&str>) -> Option<&'static str>;

/// Messages with the keys and values between their backticks replaced; what is filled in later,
/// between braces, stays.
pub(super) fn rewritten(messages: &str, counterpart: Counterpart) -> String {
    let mut text = String::with_capacity(messages.len());
    for line in messages.split_inclusive('\n') {
        for (at, part) in line.split('`').enumerate() {
            if at > 0 {
                text.push('`');
            }
            match at % 2 {
                1 => write_code(part, counterpart, &mut text),
                _ => text.push_str(part),
            }
        }
    }
    text
}

fn write_code(code: &str, counterpart: Counterpart, text: &mut String) {
    if code.chars().all(is_part_of_word) {
        let found = counterpart(code, None).or_else(|| counterpart("", Some(code)));
        return text.push_str(found.unwrap_or(code));
    }
    let mut rest = code;
    let mut last_key = None;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '{' => rest.find('}').map_or(rest.len(), |end| end + 1),
            first if is_part_of_word(first) => {
                rest.find(|letter| !is_part_of_word(letter)).unwrap_or(rest.len())
            }
            first => first.len_utf8(),
        };
        let (piece, behind) = rest.split_at(length);
        rest = behind;
        if behind.starts_with(':') {
            last_key = Some(piece);
            text.push_str(counterpart(piece, None).unwrap_or(piece));
            continue;
        }
        if text.ends_with('@') {
            text.push_str(counterpart("@", Some(piece)).unwrap_or(piece));
            continue;
        }
        let begins = [": ", "[", ", "].iter().any(|sign| text.ends_with(sign));
        let is_whole_value = begins && !behind.starts_with(is_inside_a_text);
        let key = last_key.filter(|_| is_whole_value);
        let found = key.and_then(|key| counterpart(key, Some(piece)));
        text.push_str(found.unwrap_or(piece));
    }
}

fn is_part_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || "_-’".contains(letter)
}

fn is_inside_a_text(letter: char) -> bool {
    !",]}{".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::rewritten;

    fn french(key: &str, value: Option<&str>) -> Option<&'static str> {
        match (key, value) {
            ("status", None) => Some("statut"),
            ("status", Some("planned")) | ("", Some("planned")) => Some("prévu"),
            ("due", None) => Some("échéance"),
            ("@", Some("store")) => Some("boutique"),
            _ => None,
        }
    }

    #[test]
    fn only_keys_and_values_of_code_are_rewritten() {
        let told = [
            ("due: add `due:`", "due: add `échéance:`"),
            ("`status: planned` or `planned`", "`statut: prévu` or `prévu`"),
            ("`status: planned work`", "`statut: planned work`"),
            (
                "`{\"{\"} status: planned, due: 2 {\"}\"}`",
                "`{\"{\"} statut: prévu, échéance: 2 {\"}\"}`",
            ),
            ("`{ $due }: status`", "`{ $due }: status`"),
            ("`why: due`", "`why: due`"),
            ("`status: [planned, planned work]`", "`statut: [prévu, planned work]`"),
            ("`[Till @store]`, `@{ $channel }`", "`[Till @boutique]`, `@{ $channel }`"),
        ];
        for (message, expected) in told {
            assert_eq!(rewritten(message, french), expected);
        }
    }
}
