//! The example maps read without complaint.

use std::fs;
use std::path::Path;

use super::findings;

#[test]
fn dump() {
    for path in std::env::var("DUMP").unwrap_or_default().split(' ').filter(|p| !p.is_empty()) {
        let text = fs::read_to_string(Path::new(path)).expect("an example is text");
        println!("== {path}");
        for line in findings(&text) {
            println!("{line}");
        }
    }
}
