//! The examples and the maps in the documents are valid.

use std::fs;
use std::path::Path;

use crate::cli::cjm;

#[test]
fn examples_have_nothing_to_report() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let check = cjm().args(["check", "--fail-on", "info"]).arg(folder).assert();
    check.code(0).stdout_eq("").stderr_eq("12 maps checked, nothing to report\n");
}

/// The blocks of a page that hold a whole map.
fn maps(page: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = fs::read_to_string(path).expect("the page is there");
    let blocks = text.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let is_map = |block: &&str| block.starts_with("journey:") || block.starts_with("parcours:");
    blocks.filter(is_map).map(str::to_owned).collect()
}

#[test]
fn maps_in_the_documents_have_nothing_to_report() {
    for (page, least) in [("docs/format.md", 6), ("docs/fr/prise-en-main.md", 2), ("README.md", 1)]
    {
        let maps = maps(page);
        assert!(maps.len() >= least, "{page} shows {} maps", maps.len());
        for map in maps {
            let words = ["--isolated", "check", "-", "--fail-on", "info"];
            let output = cjm().args(words).stdin(&map).output().expect("cjm runs");
            let report = String::from_utf8(output.stdout).expect("text");
            assert_eq!((output.status.code(), &*report), (Some(0), ""), "{page}:\n{map}");
        }
    }
}
