//! Writers: scenes, tables and findings as bytes.

mod checklist;
mod html;
mod kpi_page;
mod markup;
#[cfg(any(feature = "pdf", feature = "pptx"))]
mod outline;
#[cfg(feature = "pdf")]
mod pdf;
pub mod picture;
pub mod png;
#[cfg(feature = "pptx")]
mod pptx;
mod report;
mod rule_page;
mod score;
pub mod svg;
mod table;

pub use checklist::{ChecklistPage, Suggestions};
pub use kpi_page::{kpi_text, kpis_text};
pub use report::{
    Audience, FileReport, REPORT_FORMATS, Report, ReportFormat, Wording, report_schema,
};
pub use rule_page::{rule_markdown, rule_text, rules_json, rules_text};
pub use score::{SCORE_FORMATS, ScoreFormat, ScoreOptions, Scored, score_schema};
pub use table::{LeftOut, TABLE_FORMATS, TableFormat, TableOptions, table_schema};
