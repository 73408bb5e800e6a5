//! Writers: scenes, tables and findings as bytes.

pub mod png;
mod report;
pub mod svg;

pub use report::{FileReport, REPORT_FORMATS, Report, ReportFormat, Wording, report_schema};
