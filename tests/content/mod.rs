//! Tables, templates, examples and the pages for users.

mod console;
mod examples;
mod init;
mod integrations;
mod keys;
mod kpis;
mod manual;
mod natural;
mod pictures;
mod table;
mod views;
