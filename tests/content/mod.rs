//! Tables, templates, examples and the pages for users.

mod golden;
mod table;
