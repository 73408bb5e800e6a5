//! Rules, their pages and their words.

mod examples;
mod messages;
mod pages;
