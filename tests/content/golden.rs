//! Comparing whole outputs with files that a person has read.

use std::fs;
use std::path::Path;

/// Compares `found` with a file of `tests/golden`; `CJM_BLESS=1` writes it.
#[track_caller]
pub(super) fn check(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("CJM_BLESS").is_some() {
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folder made");
        fs::write(&path, found).expect("golden written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "{name} differs: CJM_BLESS=1 rewrites it");
}
