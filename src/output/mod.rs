//! Writers: scenes, tables and findings as bytes.
