//! Files of the repository that are written from the code: `CJM_BLESS=1` writes them.

use std::fs;
use std::path::Path;

/// Compares the file at `path`, from the top of the repository, with what it should hold.
pub(crate) fn compare(path: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("CJM_BLESS").is_some() {
        fs::create_dir_all(file.parent().expect("files stand in folders")).expect("a folder");
        fs::write(&file, expected).expect("the file can be written");
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    assert!(found == expected, "{path} is out of date: CJM_BLESS=1 cargo test writes it");
}

/// The names of the files in a folder of the repository, sorted.
pub(crate) fn listed(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).expect("the folder exists");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("readable").file_name();
    let mut names: Vec<_> =
        entries.map(name).map(|name| name.into_string().expect("ours are UTF-8")).collect();
    names.sort();
    names
}
