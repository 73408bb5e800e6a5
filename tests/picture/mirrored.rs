//! Maps in languages that are read from the right.

use cjm::picture::layout::Size;
use cjm::picture::scene::{Rect, Scene};
use cjm::picture::themes::THEMES;

use super::placing::faults;
use super::{examples, journey, laid_out, pages, rects, scene};

/// An example, and the same in Arabic as far as anybody can tell.
fn pairs() -> Vec<(String, Scene, Scene)> {
    let pair = |(name, mut map): (String, cjm::journey::Journey)| {
        let usual = scene(&map);
        // Labels and typography follow the language, so they stay those of English or French.
        map.language.tag = format!("{}-Arab", map.language.tag);
        (name, usual, scene(&map))
    };
    examples().into_iter().map(pair).collect()
}

fn edges(rect: &Rect) -> [i64; 4] {
    [rect.x, rect.y, rect.width, rect.height].map(|length| (length * 100.0).round() as i64)
}

/// That the boxes of a page are those of another in a mirror.
fn assert_mirrored(name: &str, usual: &Scene, turned: &Scene) {
    let mirrored = rects(&usual.nodes).into_iter().map(|rect| {
        let x = usual.width - rect.x - rect.width;
        edges(&Rect { x, ..rect })
    });
    let found: Vec<_> = rects(&turned.nodes).iter().map(edges).collect();
    let expected: Vec<_> = mirrored.collect();
    let off = |(a, b): (&[i64; 4], &[i64; 4])| a.iter().zip(b).any(|(a, b)| (a - b).abs() > 1);
    assert_eq!(found.len(), expected.len(), "{name}");
    assert!(!found.iter().zip(&expected).any(off), "{name}");
}

#[test]
fn boxes_of_a_map_read_from_the_right_are_those_of_the_map_in_a_mirror() {
    for (name, usual, turned) in pairs() {
        assert_mirrored(&name, &usual, &turned);
    }
}

#[test]
fn boxes_of_every_sheet_read_from_the_right_are_those_of_the_sheet_in_a_mirror() {
    let (_, mut map) = examples().swap_remove(0);
    let usual: Vec<_> = pages(&map, Size::Wide, THEMES[0]).collect();
    map.language.tag = "en-Arab".to_owned();
    let turned: Vec<_> = pages(&map, Size::Wide, THEMES[0]).collect();
    assert_eq!(usual.len(), turned.len());
    for ((sheet, usual), (_, turned)) in usual.iter().zip(&turned) {
        assert_mirrored(sheet, usual, turned);
        let faults = faults(turned);
        assert!(faults.is_empty(), "{sheet}: {faults:#?}");
    }
}

#[test]
fn words_of_maps_read_from_the_right_stay_in_their_boxes_and_apart() {
    for (name, _, turned) in pairs() {
        let faults = faults(&turned);
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    }
    let words = "שלום Inter (64%)، عميل 1 200 €";
    let map = format!(
        "journey: {words}\nlang: he\nheadline: {words}\npersona: {{ persona: {words}, traits: [{words}] }}\n\
         stages:\n  - {{ stage: {words}, goal: {words}, actions: [{words}, {words} {words}], \
         touchpoints: [{words}], pains: [{{ pain: {words} {words}, severity: 3 }}], emotion: -1 }}\n  \
         - {{ stage: B, touchpoints: [C] }}\n"
    );
    for size in Size::ALL {
        let faults: Vec<String> = laid_out(&journey(&map), size)
            .pages
            .iter()
            .flat_map(|page| faults(&page.scene))
            .collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", size.name());
    }
}
