//! All tests that are not beside the code they test, in one binary.

mod architecture;
mod content;
mod text;
