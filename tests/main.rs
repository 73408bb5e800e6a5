//! All tests that are not beside the code they test, in one binary.

mod architecture;
mod check;
mod cli;
mod content;
mod generated;
mod journey;
mod picture;
mod text;

/// How many cases a law is tried on: `PROPTEST_CASES`, for a long search, or few.
fn cases(few: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(few)
}
