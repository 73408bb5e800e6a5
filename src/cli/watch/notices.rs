//! Waiting for changes.

use std::collections::BTreeSet;
use std::io::ErrorKind::{NotFound, PermissionDenied};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::bail;
use notify::event::{EventKind, ModifyKind};
use notify::{ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::{How, Trail};
use crate::cli::paths::display;
use crate::cli::sentence::{OrSay, Sentence};

/// What wakes the program up.
pub(super) enum Notices {
    /// The system.
    Told(Told),
    /// The clock.
    Polled,
}

/// Word from the system.
pub(super) struct Told {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    /// The folders that the system watches, by their whole paths.
    folders: BTreeSet<PathBuf>,
}

/// Editors write a file in several steps: after so long without another one they are done.
const QUIET: Duration = Duration::from_millis(100);

/// So long a file that never comes to rest is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often files are looked at when the system does not tell.
const POLL: Duration = Duration::from_secs(1);

impl Notices {
    /// Notices that come that way.
    pub(super) fn new(how: How) -> anyhow::Result<Self> {
        Ok(match how {
            How::System => Self::Told(Told::new()?),
            How::Poll => Self::Polled,
        })
    }

    /// Waits until something on the trail is no longer as it was, and has come to rest.
    pub(super) fn wait(&mut self, trail: &Trail) -> anyhow::Result<BTreeSet<PathBuf>> {
        loop {
            if !trail.changed().is_empty() {
                self.settle(trail);
                let changed = trail.changed();
                if !changed.is_empty() {
                    return Ok(changed);
                }
            }
            match self {
                // What changes before a folder is watched is told by nobody: look once more.
                Self::Told(told) if told.is_behind(trail) => told.follow(trail)?,
                Self::Told(told) => told.next(trail)?,
                Self::Polled => sleep(POLL),
            }
        }
    }

    fn settle(&mut self, trail: &Trail) {
        match self {
            Self::Told(told) => told.settle(trail),
            Self::Polled => sleep(QUIET),
        }
    }
}

impl Told {
    fn new() -> anyhow::Result<Self> {
        let (sender, events) = channel();
        let handler = move |event: notify::Result<Event>| {
            // Reading is told of, too, and looking at the files is reading.
            if !event.as_ref().is_ok_and(|event| event.kind.is_access()) {
                // Nobody receives any more when the program ends.
                let _ = sender.send(event);
            }
        };
        let watcher =
            notify::recommended_watcher(handler).or_say(|| Sentence::new("watch-none"))?;
        Ok(Self { watcher, events, folders: BTreeSet::new() })
    }

    /// Whether other folders should be watched than are.
    fn is_behind(&self, trail: &Trail) -> bool {
        self.folders != trail.folders()
    }

    /// Has the folders of the trail watched, and no others.
    fn follow(&mut self, trail: &Trail) -> anyhow::Result<()> {
        let wanted = trail.folders();
        let mut paths = self.watcher.paths_mut();
        for folder in self.folders.difference(&wanted) {
            // A folder that is gone is watched no more by itself.
            let _ = paths.remove(folder);
        }
        for folder in wanted.difference(&self.folders) {
            match paths.add(folder, RecursiveMode::NonRecursive) {
                Err(error) if !is_out_of_reach(&error) => return refused(error, folder),
                Ok(()) | Err(_) => {}
            }
        }
        paths.commit().or_say(|| Sentence::new("watch-advice"))?;
        self.folders = wanted;
        Ok(())
    }

    /// Waits for an event that may matter.
    fn next(&mut self, trail: &Trail) -> anyhow::Result<()> {
        loop {
            let event = self.events.recv().or_say(|| Sentence::new("watch-lost"))?;
            if self.matters(&event, trail) {
                return Ok(());
            }
        }
    }

    /// Waits until no more events come that may matter.
    fn settle(&mut self, trail: &Trail) {
        let end = Instant::now() + PATIENCE;
        let mut rest = Instant::now() + QUIET;
        loop {
            let left = rest.min(end).saturating_duration_since(Instant::now());
            match self.events.recv_timeout(left) {
                Ok(event) if self.matters(&event, trail) => rest = Instant::now() + QUIET,
                Ok(_) if !left.is_zero() => {}
                Ok(_) | Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Whether to look at the files. What an event says besides of the system's watching is heeded.
    fn matters(&mut self, event: &notify::Result<Event>, trail: &Trail) -> bool {
        let Ok(event) = event else { return true };
        if matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))) {
            event.paths.iter().for_each(|path| self.lose(path));
        }
        event.need_rescan() || event.paths.iter().any(|path| trail.concerns(path))
    }

    /// Another folder may take the place of one that was moved or deleted: it is watched afresh.
    fn lose(&mut self, path: &Path) {
        let lost: Vec<PathBuf> =
            self.folders.iter().filter(|folder| folder.starts_with(path)).cloned().collect();
        for folder in lost {
            let _ = self.watcher.unwatch(&folder);
            self.folders.remove(&folder);
        }
    }
}

/// Whether a folder is gone already, or not ours to list, so that nothing of it was read.
fn is_out_of_reach(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::PathNotFound => true,
        ErrorKind::Io(error) => matches!(error.kind(), NotFound | PermissionDenied),
        ErrorKind::Generic(_)
        | ErrorKind::WatchNotFound
        | ErrorKind::InvalidConfig(_)
        | ErrorKind::MaxFilesWatch => false,
    }
}

/// Why a folder cannot be watched, and what to do.
fn refused(error: notify::Error, folder: &Path) -> anyhow::Result<()> {
    let about = |message| Sentence::new(message).with("folder", display(folder));
    if matches!(error.kind, ErrorKind::MaxFilesWatch) {
        bail!(about("watch-none-left"));
    }
    Err(error).or_say(|| about("watch-refused"))
}
