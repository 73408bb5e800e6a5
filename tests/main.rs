//! All tests that are not beside the code they test, in one binary.

mod architecture;
mod check;
mod cli;
mod content;
mod generated;
mod journey;
mod picture;
mod text;
