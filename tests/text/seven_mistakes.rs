//! Seven mistakes of seven kinds in one file: seven findings, each where it is.

use cjm::text::{Hints, Source, parse_with};

const MAP: &str = "\
journey: Choisir : le bon manteau
persona: @lea
stages:
  - stage: Recherche
    goal: \"trouver vite\" et bien
    emotion: - curieuse
    kpis: [Visites, Portée
  - stage: Achat
     touchpoints: [Boutique]
    opportunities:
      - Prêter une clé 4G
        effort: 2
";

#[test]
fn seven_kinds_of_mistakes_are_seven_findings() {
    let source = Source::new("map", MAP);
    let hints = Hints { title_key: |list| (list == "opportunities").then_some("opportunity") };
    let parsed = parse_with(&source, hints);
    let found: Vec<_> = parsed
        .diagnostics
        .iter()
        .map(|found| {
            let (start, end) = (source.position(found.span.start), source.position(found.span.end));
            (found.case, (start.line, start.column), (end.line, end.column))
        })
        .collect();
    assert_eq!(
        found,
        [
            ("colon-in-text", (1, 10), (1, 34)),
            ("reserved-sign", (2, 10), (2, 14)),
            ("text-after-quote", (5, 11), (5, 33)),
            ("dash-behind-colon", (6, 14), (6, 24)),
            ("unclosed-bracket", (7, 11), (7, 12)),
            ("indentation", (9, 6), (9, 17)),
            ("text-with-fields", (11, 9), (11, 26)),
        ]
    );
}

#[test]
fn what_stands_between_mistakes_is_read() {
    let source = Source::new("map", MAP);
    let parsed = parse_with(&source, Hints { title_key: |_| Some("opportunity") });
    let root = parsed.tree.root().expect("the map can be read");
    let keys: Vec<_> = root
        .entries()
        .flat_map(|(key, value)| {
            let inner = value.items().flat_map(|item| item.entries());
            std::iter::once(key).chain(inner.map(|(key, _)| key))
        })
        .map(|key| &MAP[key.span().range()])
        .collect();
    assert_eq!(
        keys,
        [
            "journey",
            "persona",
            "stages",
            "stage",
            "goal",
            "emotion",
            "kpis",
            "stage",
            "touchpoints",
            "opportunities"
        ]
    );
}
