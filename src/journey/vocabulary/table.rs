//! Lookup tables that are built once, when first asked, from text compiled into the program.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// FNV-1a: for keys of a few letters that nobody can choose to collide at scale.
#[derive(Clone, Copy)]
pub(crate) struct ShortKeyHasher(u64);

impl Default for ShortKeyHasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for ShortKeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// A map from short texts of the program's own vocabulary.
pub(crate) type Table<K, V> = HashMap<K, V, BuildHasherDefault<ShortKeyHasher>>;

/// The rows of a tab-separated table below its heading, each with `N` cells.
pub(super) fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table.lines().skip(1).map(|line| {
        let mut cells = line.split('\t');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

/// The names of a cell, separated by commas.
pub(super) fn names(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(',').map(str::trim).filter(|name| !name.is_empty())
}
