//! The example maps read without complaint.
