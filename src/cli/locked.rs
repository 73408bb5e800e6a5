//! What several threads share.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A map in the making; half-made entries cannot exist, so a panic elsewhere does no harm.
pub(super) fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
