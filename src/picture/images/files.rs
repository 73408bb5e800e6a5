//! The PNG files made of a picture, each once: the same photo stands on many pages.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::picture::scene::Px;

/// The shape of a box that a picture fills, to the bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape([u64; 3]);

/// The files by the shape of their box; two pictures are equal whatever was made of them.
#[derive(Default)]
pub(super) struct Files(Mutex<BTreeMap<Shape, Arc<Vec<u8>>>>);

impl Shape {
    pub(super) fn new(width: Px, height: Px, radius: Px) -> Self {
        Self([width, height, radius].map(f64::to_bits))
    }
}

impl Files {
    /// The file for a shape, made when it is asked for first.
    pub(super) fn get(&self, shape: Shape, make: impl FnOnce() -> Vec<u8>) -> Arc<Vec<u8>> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(files.entry(shape).or_insert_with(|| Arc::new(make())))
    }
}

impl PartialEq for Files {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Files {}
