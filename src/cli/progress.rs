//! A bar for work that takes a while.

use std::io::{self, IsTerminal};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Global;

/// Shorter work shows no bar.
const PATIENCE: Duration = Duration::from_millis(300);

/// How far a run is. The bar stands on standard error, only on a terminal, and goes when dropped.
#[derive(Debug)]
pub(super) struct Progress {
    /// When the run began; none where no bar is wanted.
    begun: Option<Instant>,
    total: u64,
    bar: OnceLock<ProgressBar>,
    done: std::sync::atomic::AtomicU64,
}

impl Progress {
    /// A run of `total` steps.
    pub(super) fn new(total: usize, global: &Global) -> Self {
        let begun = (!global.quiet && io::stderr().is_terminal()).then(Instant::now);
        Self { begun, total: total as u64, bar: OnceLock::new(), done: 0.into() }
    }

    /// One step is done.
    pub(super) fn step(&self) {
        let done = self.done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        if self.begun.is_some_and(|begun| begun.elapsed() > PATIENCE) {
            self.bar.get_or_init(|| self.start()).set_position(done);
        }
    }

    fn start(&self) -> ProgressBar {
        let bar = ProgressBar::with_draw_target(Some(self.total), ProgressDrawTarget::stderr());
        match ProgressStyle::with_template("{bar:40} {pos}/{len}") {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}
