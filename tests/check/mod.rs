//! Rules, their pages and their words.

mod pages;
