//! Writers: scenes, tables and findings as bytes.

mod report;

pub use report::{FileReport, REPORT_FORMATS, Report, ReportFormat, Wording, report_schema};
