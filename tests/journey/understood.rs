//! What maps say, once read.

use cjm::journey::{
    Better, Choice, Destination, Holder, Journey, Level, StageKind, Surroundings, Touchpoints,
    Unit, read,
};
use cjm::text::{Source, parse};

fn journey(text: &str) -> Journey {
    let source = Source::new("map.journey.yaml", text);
    let parsed = parse(&source);
    let decoded = read(&source, &parsed.tree, &Surroundings::default());
    assert_eq!((parsed.diagnostics, decoded.diagnostics), (vec![], vec![]), "{text}");
    decoded.journey
}

/// A map whose only stage holds `lines`.
fn stage(lines: &str) -> Journey {
    journey(&format!(
        "journey: Map\nstages:\n  - stage: Buy\n    {}\n",
        lines.replace('\n', "\n    ")
    ))
}

fn scores(value: &str) -> Vec<(Option<f64>, Option<f64>, Option<String>)> {
    let journey = stage(&format!("emotion: {value}"));
    let emotion = journey.stages[0].experience.emotion.clone().expect("an emotion");
    let reading = |reading: &cjm::journey::Reading| {
        let start = reading.start.as_ref().and_then(|start| start.score);
        let feeling = reading.feeling.as_ref().map(|words| words.value.clone());
        (start.map(|score| score.0), reading.score.map(|score| score.0), feeling)
    };
    emotion.readings.iter().map(reading).collect()
}

#[test]
fn emotions_are_read_in_every_form() {
    let read = [
        ("curious", None, Some(1.0), Some("curious")),
        ("-1", None, Some(-1.0), None),
        ("−0.9", None, Some(-0.9), None),
        ("0", None, Some(0.0), None),
        ("+0.5 relieved", None, Some(0.5), Some("relieved")),
        ("hopeful (+1)", None, Some(1.0), Some("hopeful")),
        ("gobsmacked -1.5", None, Some(-1.5), Some("gobsmacked")),
        ("delighted -2", None, Some(-2.0), Some("delighted")),
        ("anxious → relieved", Some(-1.0), Some(1.0), Some("relieved")),
        ("angry -> calm +0.5", Some(-2.0), Some(0.5), Some("calm")),
        ("angry and annoyed", None, Some(-1.5), Some("angry and annoyed")),
        ("impatient, agacé", None, Some(-1.0), Some("impatient, agacé")),
        ("{ score: -2, feeling: robbed }", None, Some(-2.0), Some("robbed")),
        ("{ feeling: furious, because: the fee }", None, Some(-2.0), Some("furious")),
        ("😡", None, Some(-2.0), Some("😡")),
    ];
    for (written, start, score, feeling) in read {
        assert_eq!(scores(written), [(start, score, feeling.map(str::to_owned))], "{written}");
    }
}

#[test]
fn emotions_may_differ_by_persona_and_by_channel() {
    let map = journey(
        "journey: Map
persona: [Lea, Marc]
stages:
  - stage: Buy
    emotion: { lea: -1, marc: happy }
    touchpoints:
      - { touchpoint: Cart, channel: [store, app], emotion: { boutique: +1, app: -2 } }
",
    );
    let holders = |emotion: &Option<cjm::journey::Emotion>| {
        let readings = emotion.as_ref().expect("an emotion").readings.clone();
        let holder = |reading: &cjm::journey::Reading| match &reading.holder {
            Holder::Everyone => "everyone".to_owned(),
            Holder::Persona(index) => map.persona_at(*index).id.clone(),
            Holder::Channel(id) => id.clone(),
        };
        readings.iter().map(holder).collect::<Vec<_>>()
    };
    let stage = &map.stages[0];
    assert_eq!(holders(&stage.experience.emotion), ["lea", "marc"]);
    assert_eq!(holders(&stage.touchpoints.listed()[0].experience.emotion), ["store", "app"]);
}

#[test]
fn persona_in_a_few_words_is_a_name_and_a_role() {
    let map = journey("journey: Map\npersona: Léa, first-time buyer, 34\nstages: [Buy]\n");
    let lea = map.persona_at(map.principal().expect("a persona"));
    assert_eq!((lea.id.as_str(), lea.title.value.as_str()), ("lea", "Léa"));
    assert_eq!(lea.role.as_ref().map(|role| role.value.as_str()), Some("first-time buyer, 34"));
}

#[test]
fn short_touchpoints_name_their_channels() {
    let map = stage("touchpoints:\n  - Loyalty card @store @app\n  - contact@shop.example");
    let told: Vec<(String, Vec<String>)> = map.stages[0]
        .touchpoints
        .iter()
        .map(|it| (it.title.value.clone(), it.channels.iter().map(|c| c.value.0.clone()).collect()))
        .collect();
    let expected = [
        ("Loyalty card".to_owned(), vec!["store".to_owned(), "app".to_owned()]),
        ("contact@shop.example".to_owned(), vec![]),
    ];
    assert_eq!(told, expected);
    let names: Vec<&str> = map.channels.iter().map(|channel| channel.name.as_str()).collect();
    assert_eq!(names, ["Store", "App"]);
}

#[test]
fn nobody_may_be_there_for_a_reason() {
    let map = stage("touchpoints: { none: the line is down }");
    let Touchpoints::Nobody { why, .. } = &map.stages[0].touchpoints else { panic!("somebody") };
    assert_eq!(why.as_ref().map(|why| why.value.as_str()), Some("the line is down"));
}

#[test]
fn same_touchpoint_on_another_channel_gets_an_id_of_its_own() {
    let map = stage("touchpoints: [Help @chat, Help @phone]");
    let ids: Vec<&str> = map.stages[0].touchpoints.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["help", "help-phone"]);
}

#[test]
fn items_stand_in_the_order_they_are_first_written() {
    let map = journey(
        "journey: Map
stages:
  - stage: Buy
    pains: [Slow, { pain: Dear, severity: 4 }, late]
  - stage: Use
    pains: [Dear, Ugly]
pains:
  - { pain: Late delivery, id: late }
  - Rude
",
    );
    let titles: Vec<&str> = map.pains.iter().map(|pain| pain.title.value.as_str()).collect();
    assert_eq!(titles, ["Slow", "Dear", "Late delivery", "Ugly", "Rude"]);
    let used = &map.stages[1].experience.pains[0];
    assert_eq!(
        used.target.map(|index| map.pain_at(index).severity.map(|s| s.value)),
        Some(Some(4))
    );
}

#[test]
fn evidence_in_a_few_words_tells_its_sample() {
    let map = stage("evidence: [\"Exit survey, n=40\", \"Desk research\"]");
    let samples: Vec<Option<u64>> =
        map.sources.iter().map(|source| source.sample.map(|sample| sample.value)).collect();
    assert_eq!(samples, [Some(40), None]);
}

#[test]
fn kpis_take_what_they_leave_out_from_the_catalogue() {
    let map = journey(
        "journey: Map
stages: [{ stage: Buy, kpis: [nps, Visits, checkout, wait, Joy] }]
kpis:
  - { kpi: Checkout CSAT, id: checkout, like: csat, target: 80, history: { 2026-08: 70, 2026-10: 72 } }
  - { kpi: First response time, id: wait, target: 2, actual: 3.5 h }
",
    );
    let [nps, visits, csat, wait, joy] = map.kpis.as_slice() else { panic!("five KPIs") };
    assert_eq!((nps.title.value.as_str(), nps.better), ("NPS", Some(Better::Higher)));
    assert_eq!((visits.title.value.as_str(), visits.catalogue), ("Visits", Some("visits")));
    let number = |quantity: &Option<cjm::text::Spanned<cjm::journey::Quantity>>| {
        quantity.as_ref().map(|number| (number.value.value, number.value.unit.clone()))
    };
    assert_eq!(number(&csat.target), Some((80.0, Unit::Percent)));
    assert_eq!(number(&csat.actual), Some((72.0, Unit::Percent)));
    assert_eq!(number(&wait.target), Some((2.0, Unit::Hour)));
    assert_eq!(wait.better, Some(Better::Lower));
    assert_eq!((joy.catalogue, joy.declared), (None, false));
}

#[test]
fn effort_is_better_higher_or_lower_by_its_scale() {
    let better = |scale: &str| {
        let text = format!("journey: Map\nstages: [Buy]\nkpis: [{{ kpi: CES, scale: {scale} }}]\n");
        journey(&text).kpis[0].better
    };
    assert_eq!(better("1-7"), Some(Better::Higher));
    assert_eq!(better("1-5 effort"), Some(Better::Lower));
}

#[test]
fn french_maps_show_the_catalogue_in_french() {
    let map = journey("parcours: P\nétapes: [{ étape: Achat, indicateurs: [cart-abandonment] }]\n");
    assert_eq!(map.kpis[0].title.value, "Taux d’abandon de panier");
    assert_eq!(map.language.tag, "fr");
}

#[test]
fn ways_lead_to_stages_touchpoints_and_out() {
    let map = journey(
        "journey: Map
stages:
  - stage: Buy
    touchpoints:
      - { touchpoint: Cart, next: { Checkout: 64%, exit: 36% } }
      - { touchpoint: Checkout, next: use/box }
    next: [use]
  - stage: Use
    touchpoints: [Box]
",
    );
    let buy = &map.stages[0];
    let ways = |next: &[cjm::journey::Next]| {
        next.iter()
            .map(|way| match way.destination {
                Some(Destination::Exit) => "exit".to_owned(),
                Some(Destination::Stage(stage)) => map.stage_at(stage).id.clone(),
                Some(Destination::Touchpoint(stage, touchpoint)) => {
                    let stage = map.stage_at(stage);
                    format!("{}/{}", stage.id, stage.touchpoints.listed()[touchpoint.0].id)
                }
                None => "nowhere".to_owned(),
            })
            .collect::<Vec<_>>()
    };
    let touchpoints = buy.touchpoints.listed();
    assert_eq!(ways(&touchpoints[0].experience.next), ["buy/checkout", "exit"]);
    assert_eq!(ways(&touchpoints[1].experience.next), ["use/box"]);
    assert_eq!(ways(&buy.experience.next), ["use"]);
}

#[test]
fn map_with_a_parent_is_micro_unless_it_says_otherwise() {
    let level = |lines: &str| journey(&format!("journey: Map\n{lines}stages: [Buy]\n")).level;
    assert_eq!(level(""), Level::Macro);
    assert_eq!(level("parent: coat.journey.yaml\n"), Level::Micro);
    assert_eq!(level("parent: coat.journey.yaml\nlevel: macro\n"), Level::Macro);
}

#[test]
fn language_of_a_map_is_its_own_then_that_of_its_keys_then_the_configured_one() {
    let tag = |text: &str, configured: Option<&str>| {
        let source = Source::new("map", text);
        let around = Surroundings { language: configured, ..Surroundings::default() };
        read(&source, &parse(&source).tree, &around).journey.language.tag
    };
    assert_eq!(tag("journey: Map\nlang: fr-CA\n", None), "fr-CA");
    assert_eq!(tag("parcours: Map\nétapes: [Achat]\n", Some("en")), "fr");
    assert_eq!(tag("journey: Map\nstages: [Buy]\n", Some("fr")), "en");
    assert_eq!(tag("persona: Ann\n", Some("fr")), "fr");
    assert_eq!(tag("persona: Ann\n", None), "en");
}

#[test]
fn ids_are_unique_on_every_example() {
    use std::collections::BTreeSet;
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/coat.journey.yaml");
    let source = Source::new("coat", std::fs::read_to_string(root).expect("an example"));
    let map = read(&source, &parse(&source).tree, &Surroundings::default()).journey;
    let unique = |ids: Vec<&String>| ids.iter().collect::<BTreeSet<_>>().len() == ids.len();
    assert!(unique(map.stages.iter().map(|stage| &stage.id).collect()));
    assert!(unique(map.pains.iter().map(|pain| &pain.id).collect()));
    assert!(unique(map.kpis.iter().map(|kpi| &kpi.id).collect()));
    for stage in &map.stages {
        assert!(unique(stage.touchpoints.iter().map(|touchpoint| &touchpoint.id).collect()));
    }
}

#[test]
fn kinds_of_stages_are_told_by_their_titles() {
    let kinds = include_str!("stage_titles.txt");
    let mut wrong = Vec::new();
    for line in kinds.lines().filter(|line| !line.starts_with('#')) {
        let (title, kind) = line.split_once(" = ").expect("a title and a kind");
        let told = cjm::journey::vocabulary::kind_of_title(title).map(StageKind::english);
        if told.unwrap_or("-") != kind {
            wrong.push(format!("{title} = {}", told.unwrap_or("-")));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn misspelt_key_with_nothing_behind_it_is_one_mistake() {
    for end in ["", "\n", " # soon\n"] {
        let map = format!("journey: A\nstages:\n  - stage: B\n    gaol:{end}");
        assert_eq!(
            super::findings_among(&map, &Surroundings::default()),
            ["4:5-4:9 unknown-key/near found=\"gaol\" nearest=\"goal\" in:stage fix [\"goal\"]"],
            "{end:?}"
        );
    }
}
