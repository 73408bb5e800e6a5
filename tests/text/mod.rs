//! Reading: from the bytes of a file to its tree, and what is said about mistakes on the way.

mod mistakes;
