//! Many maps on one picture.

use std::fs;

use cjm::journey::Journey;
use cjm::picture::fonts::{Fonts, Typesetter};
use cjm::picture::layout::{LayoutOptions, Size};
use cjm::picture::sheets::{Drawing, Sheet, Subject};
use cjm::picture::view::{Covered, Portfolio, ViewOptions};

use super::placing::all_faults;
use super::program::{MAP, folder, names, render};
use super::{examples, journey};

fn drawn(journeys: &[Journey], size: Size) -> Drawing {
    let shown = ViewOptions { completeness: Some(82.5), ..ViewOptions::default() };
    let subjects: Vec<Subject<'_>> =
        journeys.iter().map(|journey| Subject { journey, options: &shown }).collect();
    let sheet = Sheet::named("portfolio").expect("it is on the list");
    let options = LayoutOptions { size, ..LayoutOptions::default() };
    let fonts = Fonts::default();
    let drawing = sheet.draw_several(&subjects, options, &mut Typesetter::new(&fonts));
    drawing.expect("it needs nothing")
}

/// A map whose title is unlike all others.
fn numbered(number: usize) -> Journey {
    journey(&format!(
        "journey: The long way of customer number {number} to our shop and back\n\
         persona: {{ persona: Persona {} }}\nowner: Team {number}\nupdated: 2026-11-02\nstages:\n\
         \x20 - {{ stage: Awareness, emotion: 1 }}\n\
         \x20 - {{ stage: Purchase, emotion: -{}, moment_of_truth: true }}\n",
        number % 30,
        number % 3
    ))
}

#[test]
fn one_ten_and_a_hundred_maps_stand_on_pages_that_do_not_grow_and_none_is_lost() {
    for (count, size) in [(1, Size::Wide), (10, Size::A4), (100, Size::Wide)] {
        let journeys: Vec<Journey> = (0..count).map(numbered).collect();
        let drawing = drawn(&journeys, size);
        assert!(!drawing.has_grown && drawing.losses.broken.is_empty(), "{count}");
        let pages = &drawing.document.pages;
        let faults = all_faults(pages);
        assert!(faults.is_empty(), "{count}: {faults:#?}");
        let words: Vec<String> = pages
            .iter()
            .flat_map(|page| super::stage_pages::texts(&page.scene.nodes))
            .map(|(words, _)| words)
            .collect();
        for journey in &journeys {
            let title = &journey.title.as_ref().expect("it has one").value;
            let times = words.iter().filter(|it| *it == title).count();
            assert_eq!(times, 1, "{count}: {title}");
        }
    }
}

#[test]
fn all_examples_stand_on_slides_and_paper() {
    let journeys: Vec<Journey> = examples().into_iter().map(|(_, journey)| journey).collect();
    for size in Size::ALL {
        let drawing = drawn(&journeys, size);
        let faults = all_faults(&drawing.document.pages);
        assert!(!drawing.has_grown && faults.is_empty(), "{}: {faults:#?}", size.name());
    }
}

#[test]
fn coverage_shows_the_worst_of_each_kind_of_stage_and_maps_come_worst_first() {
    let maps = [
        "journey: One\npersona: [Ana, Ben]\npersonas: [{ persona: Ana }, { persona: Ben }]\nstages:\n\
         \x20 - { stage: Purchase, emotion: { ana: 1, ben: -1 } }\n  - { stage: Support }\n",
        "journey: Two\npersona: { persona: Ana }\nstages:\n\
         \x20 - { stage: Purchase, emotion: -2 }\n  - { stage: Somewhere else, emotion: 1 }\n",
    ];
    let options = ViewOptions::default();
    let journeys = maps.map(journey);
    let view = Portfolio::of(&[(&journeys[0], &options), (&journeys[1], &options)]);
    assert_eq!(view.kinds, ["Purchase", "Support", "Other stages"]);
    let rows: Vec<(&str, &[Covered])> =
        view.coverage.iter().map(|row| (row.name.as_str(), row.cells.as_slice())).collect();
    let (ana, ben) = (
        [Covered::Felt(-2.0), Covered::Unfelt, Covered::Felt(1.0)],
        [Covered::Felt(-1.0), Covered::Unfelt, Covered::Nowhere],
    );
    assert_eq!(rows, [("Ana", ana.as_slice()), ("Ben", ben.as_slice())]);
    let titles: Vec<&str> = view.maps.iter().map(|map| map.title.as_str()).collect();
    assert_eq!(titles, ["Two", "One"]);
}

#[test]
fn several_maps_become_one_picture_called_after_the_view() {
    let folder = folder(&[("maps/a.journey.yaml", MAP), ("maps/b.journey.yaml", MAP)]);
    let run = render(folder.path(), &["maps", "--view", "portfolio"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), "portfolio.svg: 1920 × 1080\n"));
    let run =
        render(folder.path(), &["maps", "--view", "portfolio", "-q", "-o", "{stem}-{theme}.svg"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(names(folder.path()), ["maps", "portfolio-light.svg", "portfolio.svg"]);
    let svg = fs::read_to_string(folder.path().join("portfolio.svg")).expect("it was written");
    assert!(svg.contains("2 customer journeys"), "{svg}");
    let run = render(folder.path(), &["maps", "--view", "portfolio", "--check"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn overview_of_all_personas_is_not_drawn_of_each() {
    let folder = folder(&[("a.journey.yaml", MAP)]);
    let run = render(folder.path(), &[".", "--view", "portfolio", "-o", "{persona}.svg"]);
    let words = "error: {persona} means nothing to --view portfolio, which shows all of them\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), words));
    assert_eq!(names(folder.path()), ["a.journey.yaml"]);
}
