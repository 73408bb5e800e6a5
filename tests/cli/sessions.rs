//! Sessions in `*.md`: what a person types and sees. `TRYCMD=overwrite cargo test` rewrites them.

#[test]
fn sessions_go_as_written() {
    trycmd::TestCases::new().env("LC_ALL", "C").env("NO_COLOR", "1").case("tests/cli/*.md");
}
