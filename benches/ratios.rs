//! Our speed beside what we build on, in one run: `cargo bench`.
//!
//! Every line is the ratio of two best times over interleaved rounds on one thread, so that a slow
//! or busy machine slows both sides alike. The targets are in `CONTRIBUTING.md`.

mod workload;

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use cjm::check::{
    Conditions, Levels, NeedsReason, Policy, Profile, Room, Subject, Suppression, examine,
};
use cjm::journey::{Journey, Surroundings, read, vocabulary};
use cjm::output::picture::PictureOptions;
use cjm::output::png::png;
use cjm::output::svg::{TextAs, svg};
use cjm::picture::fonts::{Fonts, Typesetter};
use cjm::picture::layout::{LayoutOptions, Overflow, lay_out};
use cjm::picture::scene::Scene;
use cjm::picture::view::{View, ViewOptions};
use cjm::text::{Source, parse_with};
use resvg::{tiny_skia, usvg};

/// How often each side runs.
const ROUNDS: usize = 7;

fn main() {
    checking();
    drawing();
    growth();
}

/// Reading and checking, beside the bare event loop of the YAML parser.
fn checking() {
    let texts: Vec<String> = (0..1000).map(|seed| workload::map(seed, 6, 5)).collect();
    let reading = Levels::of(&Policy { profile: Profile::Draft, ..Policy::default() });
    let all = Levels::default();
    let [events, read, checked] = best([
        &mut || texts.iter().map(|text| count_events(text)).sum(),
        &mut || texts.iter().map(|text| count_findings(text, &reading)).sum(),
        &mut || texts.iter().map(|text| count_findings(text, &all)).sum(),
    ]);
    say("rules of reading on 1,000 maps / bare YAML events", read, events);
    say("all rules on 1,000 maps / the rules of reading", checked, read);
}

fn count_events(text: &str) -> usize {
    granit_parser::Parser::new_from_str(text).filter(Result::is_ok).count()
}

fn count_findings(text: &str, levels: &Levels) -> usize {
    let source = Source::new("map", text);
    let parsed = parse_with(&source, vocabulary::hints());
    let decoded = read(&source, &parsed.tree, &Surroundings::default());
    let mut diagnostics = parsed.diagnostics;
    diagnostics.extend(decoded.diagnostics);
    let journey = Some(&decoded.journey);
    let suppressions = Suppression::all(&parsed.tree, &source);
    let subject = Subject { source: &source, diagnostics, journey, suppressions };
    let conditions =
        Conditions { levels, today: None, needs_reason: NeedsReason::No, room: Room::Usual };
    examine(subject, conditions).findings.len()
}

/// From text to pixels, beside resvg alone on the finished outline SVG with the same settings.
fn drawing() {
    let text = workload::map(1, 6, 5);
    let fonts = Fonts::default();
    let finished = svg(&scene(&text, &fonts), &fonts, TextAs::Outlined);
    for scale in [1.0_f32, 2.0] {
        let options = PictureOptions { scale: f64::from(scale), ..PictureOptions::default() };
        let [bare, ours] = best([&mut || rasterise(&finished, scale).len(), &mut || {
            let fonts = Fonts::default();
            let scene = scene(&text, &fonts);
            png(&scene, &fonts, &options).map_or(0, |file| file.len())
        }]);
        say(&format!("map to PNG at scale {scale} / resvg on its SVG"), ours, bare);
    }
}

fn rasterise(svg: &str, scale: f32) -> Vec<u8> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).expect("our own SVG");
    let size = tree.size().to_int_size().scale_by(scale).expect("not empty");
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).expect("not empty");
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let colours: Vec<u8> =
        pixels.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().expect("memory takes it");
    writer.write_image_data(&colours).expect("memory takes it");
    writer.finish().expect("memory takes it");
    file
}

/// A giant map beside the small one, for each touchpoint.
fn growth() {
    let (small, giant) = (workload::map(1, 6, 5), workload::map(1, 50, 20));
    let draw = |text: &str| {
        let fonts = Fonts::default();
        svg(&scene(text, &fonts), &fonts, TextAs::Embedded).len()
    };
    let [small, giant] = best([&mut || draw(&small), &mut || draw(&giant)]);
    say("a touchpoint of a map of 50 × 20 / of 6 × 5", giant / 1000, small / 30);
}

fn scene(text: &str, fonts: &Fonts<'_>) -> Scene {
    let source = Source::new("map", text);
    let parsed = parse_with(&source, vocabulary::hints());
    let journey: Journey = read(&source, &parsed.tree, &Surroundings::default()).journey;
    let view = View::of(&journey, &ViewOptions::default());
    let options = LayoutOptions { overflow: Overflow::Grow, ..LayoutOptions::default() };
    lay_out(&view, options, &mut Typesetter::new(fonts)).pages.remove(0).scene
}

/// The best time of each side over interleaved rounds.
fn best<const SIDES: usize>(mut sides: [&mut dyn FnMut() -> usize; SIDES]) -> [Duration; SIDES] {
    let mut best = [Duration::MAX; SIDES];
    for _ in 0..ROUNDS {
        for (side, best) in sides.iter_mut().zip(&mut best) {
            let start = Instant::now();
            black_box(side());
            *best = start.elapsed().min(*best);
        }
    }
    best
}

fn say(what: &str, ours: Duration, other: Duration) {
    let ratio = ours.as_secs_f64() / other.as_secs_f64();
    let _ = writeln!(io::stdout(), "{what:<52} {ratio:>6.2}   ({ours:.1?} / {other:.1?})");
}
