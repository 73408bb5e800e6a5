//! The same work on many things.

use rayon::prelude::*;

/// What `work` makes of each thing, in their order; fewer than `few` are done one after the
/// other, because a pool of threads costs more.
pub(super) fn each<'t, T: Sync, R: Send>(
    things: &'t [T],
    few: usize,
    work: impl Fn(&'t T) -> R + Send + Sync,
) -> Vec<R> {
    if things.len() < few {
        things.iter().map(work).collect()
    } else {
        things.par_iter().map(work).collect()
    }
}
