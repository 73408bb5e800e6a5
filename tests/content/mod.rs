//! Tables, templates, examples and the pages for users.

mod init;
mod table;
mod views;
