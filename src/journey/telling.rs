//! The texts of a map that tell something: all but names of people, files and addresses.

use super::{
    Context, Custom, Experience, Journey, Kpi, Opportunity, Pain, Persona, Quote, Source, Stage,
    Text, Touchpoints,
};

/// Texts as they are gathered.
#[derive(Default)]
struct Told<'j>(Vec<&'j Text>);

impl Journey {
    /// What the author wrote in sentences or names of things, part by part. Owners, the team and
    /// whoever walked the journey are people that the map is meant to name; files and links are no
    /// texts. What libraries lent is theirs.
    pub fn told(&self) -> Vec<&Text> {
        let mut told = Told::default();
        told.map(self);
        self.personas.iter().for_each(|persona| told.persona(persona));
        self.pains.iter().for_each(|pain| told.pain(pain));
        self.opportunities.iter().for_each(|opportunity| told.opportunity(opportunity));
        self.kpis.iter().for_each(|kpi| told.kpi(kpi));
        self.sources.iter().for_each(|source| told.source(source));
        self.stages.iter().for_each(|stage| told.stage(stage));
        told.0.retain(|text| !text.span.is_empty());
        told.0
    }
}

impl<'j> Told<'j> {
    fn all(&mut self, texts: impl IntoIterator<Item = &'j Text>) {
        self.0.extend(texts);
    }

    fn map(&mut self, map: &'j Journey) {
        let lines = [&map.title, &map.headline, &map.goal, &map.scenario, &map.situation];
        self.all(lines.into_iter().flatten());
        self.all([&map.starts, &map.ends, &map.reason, &map.sector].into_iter().flatten());
        self.all(map.objectives.iter().map(|objective| &objective.title));
        self.all(map.principles.iter().chain(&map.notes));
        self.all(map.validated.iter().filter_map(|validation| validation.result.as_ref()));
        for reason in &map.contact_reasons {
            self.all(std::iter::once(&reason.title).chain(&reason.notes));
        }
        self.context(&map.context);
        self.custom(&map.custom);
    }

    fn context(&mut self, context: &'j Context) {
        self.all(context.parts().into_iter().flatten());
    }

    fn custom(&mut self, fields: &'j [Custom]) {
        self.all(fields.iter().flat_map(|field| &field.values));
    }

    fn quotes(&mut self, quotes: impl IntoIterator<Item = &'j Quote>) {
        for quote in quotes {
            self.all(std::iter::once(&quote.words).chain(&quote.who));
        }
    }

    fn persona(&mut self, persona: &'j Persona) {
        let lines = [&persona.segment, &persona.role, &persona.success, &persona.success_measure];
        self.all(std::iter::once(&persona.title).chain(lines.into_iter().flatten()));
        self.quotes(&persona.quote);
        let free = [&persona.demographics, &persona.firmographics, &persona.behaviour];
        self.all(free.into_iter().flatten().map(|(_, value)| value));
        let lists = [
            &persona.traits,
            &persona.preferences,
            &persona.skills,
            &persona.knowledge,
            &persona.motivations,
            &persona.goals,
            &persona.needs,
            &persona.expectations,
            &persona.pains,
            &persona.responsibilities,
            &persona.business_goals,
            &persona.challenges,
            &persona.notes,
        ];
        self.all(lists.into_iter().flatten().chain(&persona.capability));
        self.all(persona.empathy.facets().into_iter().flat_map(|(_, texts)| texts));
        self.custom(&persona.custom);
    }

    fn pain(&mut self, pain: &'j Pain) {
        self.all(std::iter::once(&pain.title).chain(&pain.cause).chain(&pain.notes));
        self.quotes(&pain.quotes);
        self.custom(&pain.custom);
    }

    fn opportunity(&mut self, opportunity: &'j Opportunity) {
        self.all(std::iter::once(&opportunity.title).chain(&opportunity.notes));
        self.custom(&opportunity.custom);
    }

    fn kpi(&mut self, kpi: &'j Kpi) {
        self.all(std::iter::once(&kpi.title).chain(&kpi.notes));
        self.custom(&kpi.custom);
    }

    fn source(&mut self, source: &'j Source) {
        self.all(std::iter::once(&source.title).chain(&source.notes));
        self.custom(&source.custom);
    }

    fn stage(&mut self, stage: &'j Stage) {
        self.all(std::iter::once(&stage.title).chain(&stage.phase));
        self.all(stage.touchpoints().iter().map(|touchpoint| &touchpoint.title));
        if let Touchpoints::Nobody { why, .. } = &stage.touchpoints {
            self.all(why);
        }
        stage.context.iter().for_each(|context| self.context(context));
        stage.experiences().for_each(|part| self.experience(part));
    }

    fn experience(&mut self, part: &'j Experience) {
        self.quotes(&part.quotes);
        let lists = [
            &part.goal,
            &part.actions,
            &part.thoughts,
            &part.questions,
            &part.needs,
            &part.expectations,
            &part.alternatives,
            &part.gains,
            &part.frontstage,
            &part.backstage,
            &part.support,
            &part.systems,
            &part.artefacts,
            &part.notes,
        ];
        self.all(lists.into_iter().flatten().chain(&part.when));
        self.all(part.insights.iter().map(|(insight, _)| insight));
        self.all(part.moment_of_truth.iter().filter_map(|moment| moment.sentence.as_ref()));
        let feelings = [&part.emotion, &part.emotion_target].into_iter().flatten();
        let reasons = feelings.flat_map(|emotion| &emotion.readings);
        self.all(reasons.filter_map(|reading| reading.because.as_ref()));
        self.custom(&part.custom);
    }
}
