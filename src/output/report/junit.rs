//! A JUnit report, which nearly every CI server shows: each finding is a test that failed.
//!
//! There is no standard. The elements are those that Jenkins, GitLab, Azure and the common parsers
//! agree on; `file` and `line` are what GitLab and pytest add.

use std::io::{self, Write};

use super::{Audience, FileReport, Report, ReportFormat, Wording};
use crate::check::Finding;
use crate::locale::Locale;
use crate::output::markup::Markup;
use crate::text::visible_on_one_line;

/// One suite per file with findings.
pub(super) static JUNIT: ReportFormat = ReportFormat {
    name: "junit",
    about: "test results, for most CI servers",
    audience: Audience::Programs,
    write,
    statistics: None,
};

fn write(report: &Report, to: &mut dyn Write) -> io::Result<()> {
    let mut xml = Markup::new();
    xml.raw_line(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    let count = report.findings().count();
    let tests = Tests { run: count.max(1), failed: count };
    open_suite("testsuites", "cjm", tests, &mut xml);
    for file in &report.files {
        write_file(file, report, &mut xml);
    }
    // Some servers take a report without a single test for a broken one.
    if count == 0 {
        open_suite("testsuite", "cjm", tests, &mut xml);
        write_summary(&report.summary(), &mut xml);
        xml.close("testsuite");
    }
    xml.close("testsuites");
    to.write_all(xml.finish().as_bytes())
}

/// How many tests there are in a suite, and how many of them failed.
#[derive(Clone, Copy)]
struct Tests {
    run: usize,
    failed: usize,
}

fn open_suite(element: &str, name: &str, tests: Tests, xml: &mut Markup) {
    let [run, failed] = [tests.run, tests.failed].map(|count| count.to_string());
    let counts = [("name", name), ("tests", &run), ("failures", &failed), ("errors", "0")];
    xml.open(element, &counts);
}

/// The only test of a run without findings.
fn write_summary(summary: &str, xml: &mut Markup) {
    xml.start("testcase");
    xml.attribute("classname", "cjm");
    xml.attribute("name", summary);
    xml.end_empty();
}

fn write_file(file: &FileReport, report: &Report, xml: &mut Markup) {
    let count = file.examined.findings.len();
    let path = visible_on_one_line(&file.stable_path);
    open_suite("testsuite", &path, Tests { run: count, failed: count }, xml);
    for finding in &file.examined.findings {
        write_finding(file, finding, report.locale, xml);
    }
    if file.examined.left_out.count > 0 {
        xml.leaf("system-out", &[], &report.more(file.examined.left_out.count));
    }
    xml.close("testsuite");
}

fn write_finding(file: &FileReport, finding: &Finding, locale: Locale, xml: &mut Markup) {
    let (path, start) = (visible_on_one_line(&file.stable_path), finding.place.start);
    let wording = Wording::of(finding, locale);
    let name = format!("{} {}:{}", finding.rule.name, start.line, start.column);
    let line = start.line.to_string();
    xml.open(
        "testcase",
        &[("classname", &path), ("name", &name), ("file", &path), ("line", &line)],
    );
    let place = format!("{path}:{}:{}", start.line, start.column);
    let words =
        std::iter::once(place.as_str()).chain(wording.help.iter().flat_map(|it| it.lines()));
    let failure = [("type", finding.level.name()), ("message", &wording.message)];
    xml.leaf("failure", &failure, &words.collect::<Vec<_>>().join(" \u{2014} "));
    xml.close("testcase");
}
