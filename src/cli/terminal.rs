//! The window that output goes to.

use std::io::{self, IsTerminal};

use crate::output::TableOptions;

/// The width of the terminal; of a page, when the output goes elsewhere.
pub(super) fn width() -> u16 {
    let window = io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    window.map_or(TableOptions::default().width, |(terminal_size::Width(width), _)| width)
}
