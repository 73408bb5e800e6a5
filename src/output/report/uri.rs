//! Paths as URIs.

use std::fmt::Write;

/// A path with slashes as a URI: relative, or `file:` for a whole path.
pub(super) fn uri(path: &str) -> String {
    let mut uri = match path.as_bytes() {
        [b'/', ..] => "file://".to_owned(),
        [drive, b':', b'/', ..] if drive.is_ascii_alphabetic() => "file:///".to_owned(),
        _ => String::new(),
    };
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_uri_may_hold_stays_as_it_is() {
        assert_eq!(uri("maps/coat.journey.yaml"), "maps/coat.journey.yaml");
        assert_eq!(uri("cartes/été 50%.yaml"), "cartes/%C3%A9t%C3%A9%2050%25.yaml");
        assert_eq!(uri("a:b#c.yaml"), "a%3Ab%23c.yaml");
        assert_eq!(uri("<stdin>"), "%3Cstdin%3E");
        assert_eq!(uri("/tmp/a.yaml"), "file:///tmp/a.yaml");
    }
}
