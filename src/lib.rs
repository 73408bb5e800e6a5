//! Customer journey maps as plain text: read, check, tabulate and draw them.
//!
//! Data goes one way:
//!
//! ```text
//! bytes ─text→ tree with spans ─journey→ Journey ─┬─check──→ findings ──┐
//!                                                 ├─table──→ rows ──────┼─output→ terminal, JSON, Markdown, CSV, YAML
//!                                                 └─picture→ Scene ─────┴─output→ SVG → PNG
//! ```
//!
//! Diagnostics are collected all along the way; nothing returns at the first mistake.
//! `docs/architecture.md` says which room may use which.

pub mod check;
pub mod cli;
pub mod journey;
pub mod locale;
pub mod output;
pub mod picture;
pub mod table;
pub mod text;
