//! Paths as text.

use std::fmt::Write;
use std::path::{MAIN_SEPARATOR_STR, Path};

/// A path with slashes. Bytes that are no text become `\xE9`, so that files of different names are
/// never called the same.
pub fn path_text(path: &Path) -> String {
    let mut text = String::new();
    for chunk in path.as_os_str().as_encoded_bytes().utf8_chunks() {
        text.push_str(&chunk.valid().replace(MAIN_SEPARATOR_STR, "/"));
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02X}");
        }
    }
    text
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    use super::*;

    #[test]
    fn every_byte_of_a_name_can_be_told() {
        let text = |bytes: &[u8]| path_text(Path::new(OsStr::from_bytes(bytes)));
        assert_eq!(text("été/a\\b.yaml".as_bytes()), "été/a\\b.yaml");
        assert_eq!(text(b"d\xff/caf\xe9\xa8.yaml"), "d\\xFF/caf\\xE9\\xA8.yaml");
    }
}
