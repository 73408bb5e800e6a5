//! Whatever bytes a file holds: it is read, checked, reported and drawn without panic.

#![no_main]

use std::sync::LazyLock;

use cjm::check::{Conditions, Levels, NeedsReason, Room, Seen, Subject, Suppression, examine};
use cjm::journey::{Date, Surroundings, read, vocabulary};
use cjm::locale::Locale;
use cjm::output::svg::{TextAs, svg};
use cjm::output::{FileReport, REPORT_FORMATS, Report};
use cjm::picture::fonts::{Fonts, Typesetter};
use cjm::picture::layout::{LayoutOptions, lay_out};
use cjm::picture::view::{View, ViewOptions};
use cjm::text::{Diagnostic, Source, edit, parse_with};
use libfuzzer_sys::fuzz_target;

static FONTS: LazyLock<Fonts<'static>> = LazyLock::new(|| Fonts::new(&[]));

fuzz_target!(|bytes: &[u8]| {
    let source = Source::from_bytes("fuzz.journey.yaml", bytes.to_vec());
    let parsed = parse_with(&source, vocabulary::hints());
    let decoded = read(&source, &parsed.tree, &Surroundings::default());
    let mut diagnostics = parsed.diagnostics;
    diagnostics.extend(decoded.diagnostics);
    splice_all(&source, &diagnostics);
    let levels = Levels::default();
    let today = Date::parse("2026-11-02");
    let needs_reason = NeedsReason::Yes;
    let conditions = Conditions { levels: &levels, today, needs_reason, room: Room::Usual };
    let journey = Some(&decoded.journey);
    let suppressions = Suppression::all(&parsed.tree, &source);
    let subject = Subject { source: &source, diagnostics, journey, suppressions };
    let mut examined = examine(subject, conditions);
    examined.close(Seen::Whole);
    report(examined);
    if !decoded.journey.stages.is_empty() {
        draw(&decoded.journey);
    }
});

/// Every mend lies in the text.
fn splice_all(source: &Source, diagnostics: &[Diagnostic]) {
    for mend in diagnostics.iter().filter_map(|found| found.mend.as_ref()) {
        edit::splice(source.text(), &mend.edits).expect("the edits of a mend fit its source");
    }
}

fn report(examined: cjm::check::Examined) {
    let path = "fuzz.journey.yaml".to_owned();
    let file = FileReport { path: path.clone(), stable_path: path, examined };
    let mut report = Report { locale: Locale::English, files: vec![file], count: 1 };
    for locale in [Locale::English, Locale::French] {
        report.locale = locale;
        for format in REPORT_FORMATS {
            format.write(&report, &mut std::io::sink()).expect("a sink takes everything");
        }
    }
}

fn draw(journey: &cjm::journey::Journey) {
    let view = View::of(journey, &ViewOptions::default());
    let mut setter = Typesetter::new(&FONTS);
    let layout = lay_out(&view, LayoutOptions::default(), &mut setter);
    for page in &layout.pages {
        assert!(svg(&page.scene, &FONTS, TextAs::Plain).ends_with("</svg>\n"));
    }
}
