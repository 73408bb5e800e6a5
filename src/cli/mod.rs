//! The command line: arguments in, library calls, exit code out.
