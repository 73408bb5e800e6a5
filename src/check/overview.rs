//! What the rules of a project need to know of a map, when its text is gone.

use std::collections::HashMap;

use crate::journey::{Journey, Kpi, Persona, Quantity, Text};
use crate::text::{Kind, Node, Span, Spanned, Tree};

/// The names and figures of a map that others may contradict.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    /// The personas whose journey it is, and those it declares.
    pub personas: Vec<Named>,
    /// The KPIs it declares.
    pub kpis: Vec<Named>,
    /// Every touchpoint's title.
    pub touchpoints: Vec<Text>,
}

/// A persona or a KPI, with what a map says of it.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// The values that may differ from those of another file: the field's English key, the words.
    pub values: Vec<(&'static str, Text)>,
    /// The source of its figures, by id: two figures of one source contradict each other.
    pub source: Option<String>,
}

impl Overview {
    /// The overview of a journey; also of a library, whose items have no places.
    pub fn of(journey: &Journey) -> Self {
        let touchpoints = journey.stages.iter().flat_map(|stage| stage.touchpoints().iter());
        Self {
            personas: journey.personas.iter().map(|it| persona(journey, it)).collect(),
            kpis: journey.kpis.iter().filter(|it| it.declared).map(|it| kpi(journey, it)).collect(),
            touchpoints: touchpoints.map(|it| it.title.clone()).collect(),
        }
    }

    /// Gives the items of a library their places in its text, where the same words stand.
    pub fn place(&mut self, tree: &Tree<'_>) {
        let mut texts = HashMap::new();
        let mut open: Vec<Node<'_>> = tree.root().into_iter().collect();
        while let Some(node) = open.pop() {
            if let Kind::Scalar(text, _) = node.kind() {
                let first = texts.entry(text.trim()).or_insert(node.span());
                *first = node.span().min(*first);
            }
            open.extend(node.items());
            open.extend(node.entries().map(|(_, value)| value));
        }
        for named in self.personas.iter_mut().chain(&mut self.kpis) {
            if let Some(&span) = texts.get(named.title.value.as_str()) {
                named.title.span = span;
            }
        }
    }
}

fn persona(journey: &Journey, persona: &Persona) -> Named {
    let words = |value: &Option<Text>| value.clone();
    let quantity = |value: &Option<Spanned<Quantity>>| value.as_ref().map(written);
    let mut values: Vec<(&'static str, Text)> = [
        ("role", words(&persona.role)),
        ("segment", words(&persona.segment)),
        ("share", quantity(&persona.share)),
        ("value", quantity(&persona.value)),
        ("success", words(&persona.success)),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some((key, value?)))
    .collect();
    let free = [&persona.demographics, &persona.firmographics];
    values.extend(free.into_iter().flatten().filter_map(|(key, value)| {
        let age = ["age", "âge"].contains(&key.value.to_lowercase().as_str());
        age.then(|| ("age", value.clone()))
    }));
    // A persona of a library is spoken of where the map mentions it.
    let mention = journey.persona.iter().find(|mention| {
        mention.target.is_some_and(|target| journey.persona_at(target).id == persona.id)
    });
    let title = match mention.filter(|_| persona.title.span == Span::default()) {
        Some(mention) => Spanned::new(persona.title.value.clone(), mention.name.span),
        None => persona.title.clone(),
    };
    Named { id: persona.id.clone(), title, values, source: None }
}

fn kpi(journey: &Journey, kpi: &Kpi) -> Named {
    let quantity = |value: &Option<Spanned<Quantity>>| value.as_ref().map(written);
    let values = [
        ("formula", kpi.formula.clone()),
        ("baseline", quantity(&kpi.baseline)),
        ("target", quantity(&kpi.target)),
        ("actual", quantity(&kpi.actual)),
    ];
    let source = kpi.source.as_ref().and_then(|mention| mention.target);
    Named {
        id: kpi.id.clone(),
        title: kpi.title.clone(),
        values: values.into_iter().filter_map(|(key, value)| Some((key, value?))).collect(),
        source: source.map(|index| journey.source_at(index).id.clone()),
    }
}

fn written(quantity: &Spanned<Quantity>) -> Text {
    Spanned::new(quantity.value.written.clone(), quantity.span)
}
