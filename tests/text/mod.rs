//! Reading: from the bytes of a file to its tree, and what is said about mistakes on the way.

mod files;
mod hostile;
mod laws;
mod mistakes;
mod quoting;
mod recovery;
mod seven_mistakes;
mod yaml_test_suite;
