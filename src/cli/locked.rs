//! What several threads share.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What threads share, for this one alone. Each writes it in one step, so that a panic elsewhere
/// leaves nothing half done.
pub(super) fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
