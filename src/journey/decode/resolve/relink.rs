//! Mentions get the places of their items.

use std::sync::Arc;

use super::shelf::{Named, Origin, Shelf, Shelves};
use crate::journey::decode::reader::Reader;
use crate::journey::vocabulary::fold;
use crate::journey::{
    Channel, Emotion, Experience, Holder, Index, Journey, Kpi, Library, Mention, Opportunity, Pain,
    Persona, Quote, Source,
};
use crate::text::nearest::few_nearest;
use crate::text::{Diagnostic, Fact};

/// Moves the shelves into the journey and links every mention.
pub(super) fn relink(
    journey: &mut Journey,
    shelves: Shelves,
    libraries: &[Arc<Library>],
    reader: &mut Reader<'_>,
) {
    let mut linker = Linker { shelves, libraries, origin: None };
    linker.journey(journey);
    linker.emotions(journey, reader);
    linker.items();
    let Shelves { personas, pains, opportunities, kpis, sources, .. } = linker.shelves;
    journey.personas = personas.items;
    journey.pains = pains.items;
    journey.opportunities = opportunities.items;
    journey.kpis = kpis.items;
    journey.sources = sources.items;
}

struct Linker<'l> {
    shelves: Shelves,
    libraries: &'l [Arc<Library>],
    /// The library whose item is being linked; `None` for what this file says itself.
    origin: Option<usize>,
}

/// A kind of item that has its own shelf.
trait OnShelf: Named {
    fn shelf(shelves: &mut Shelves) -> &mut Shelf<Self>;
}

macro_rules! on_shelf {
    ($($item:ident in $shelf:ident;)*) => {
        $(impl OnShelf for $item {
            fn shelf(shelves: &mut Shelves) -> &mut Shelf<Self> {
                &mut shelves.$shelf
            }
        })*
    };
}

on_shelf! {
    Persona in personas;
    Pain in pains;
    Opportunity in opportunities;
    Kpi in kpis;
    Source in sources;
}

impl Linker<'_> {
    fn journey(&mut self, journey: &mut Journey) {
        self.all(&mut journey.highlights);
        self.all(&mut journey.persona);
        for objective in &mut journey.objectives {
            if let Some(kpi) = &mut objective.kpi {
                self.one(kpi);
            }
        }
        for validation in &mut journey.validated {
            self.all(&mut validation.source);
        }
        for stage in &mut journey.stages {
            self.experience(&mut stage.experience);
            for touchpoint in stage.touchpoints.iter_mut() {
                self.all(&mut touchpoint.persona);
                self.experience(&mut touchpoint.experience);
            }
        }
    }

    fn experience(&mut self, experience: &mut Experience) {
        self.all(&mut experience.pains);
        self.all(&mut experience.opportunities);
        self.all(&mut experience.kpis);
        self.all(&mut experience.evidence);
        self.quotes(&mut experience.quotes);
        for (_, evidence) in &mut experience.insights {
            self.all(evidence);
        }
    }

    fn quotes(&mut self, quotes: &mut [Quote]) {
        quotes.iter_mut().for_each(|quote| self.all(&mut quote.evidence));
    }

    /// Links the items themselves; linking one that a library lent may lend more.
    fn items(&mut self) {
        self.each(|linker, persona: &mut Persona| {
            if let Some(serves) = &mut persona.serves {
                linker.one(serves);
            }
            if let Some(quote) = &mut persona.quote {
                linker.all(&mut quote.evidence);
            }
            linker.all(&mut persona.evidence);
        });
        self.each(|linker, opportunity: &mut Opportunity| {
            linker.all(&mut opportunity.solves);
            linker.all(&mut opportunity.moves);
            linker.all(&mut opportunity.evidence);
        });
        self.each(|linker, pain: &mut Pain| {
            linker.all(&mut pain.evidence);
            linker.quotes(&mut pain.quotes);
        });
        self.each(|linker, kpi: &mut Kpi| {
            if let Some(source) = &mut kpi.source {
                linker.one(source);
            }
        });
    }

    fn each<T: OnShelf>(&mut self, link: impl Fn(&mut Self, &mut T)) {
        let mut place = 0;
        while place < T::shelf(&mut self.shelves).items.len() {
            let shelf = T::shelf(&mut self.shelves);
            self.origin = shelf.origins[place].map(|(library, _)| library);
            let mut item = std::mem::take(&mut shelf.items[place]);
            link(self, &mut item);
            T::shelf(&mut self.shelves).items[place] = item;
            place += 1;
        }
        self.origin = None;
    }

    fn all<T: OnShelf>(&mut self, mentions: &mut [Mention<T>]) {
        mentions.iter_mut().for_each(|mention| self.one(mention));
    }

    /// What stands for the target so far is the place of the use, or, in an item of a library,
    /// the place in the library's own list.
    fn one<T: OnShelf>(&mut self, mention: &mut Mention<T>) {
        let Some(place) = mention.target.map(|index| index.0) else { return };
        let shelf = T::shelf(&mut self.shelves);
        let target = match self.origin {
            None => shelf.targets.get(place).copied().flatten(),
            Some(library) => {
                let origin: Origin = (library, place);
                shelf.lend(origin, self.libraries)
            }
        };
        mention.target = target.map(Index::new);
    }

    /// Keys of emotions are personas of the map or channels of the touchpoint.
    fn emotions(&mut self, journey: &mut Journey, reader: &mut Reader<'_>) {
        for stage in &mut journey.stages {
            let channels: Vec<Channel> = Vec::new();
            self.holders(&mut stage.experience, &channels, reader);
            for touchpoint in stage.touchpoints.iter_mut() {
                let channels: Vec<Channel> =
                    touchpoint.channels.iter().map(|channel| channel.value.clone()).collect();
                self.holders(&mut touchpoint.experience, &channels, reader);
            }
        }
    }

    fn holders(
        &mut self,
        experience: &mut Experience,
        channels: &[Channel],
        reader: &mut Reader<'_>,
    ) {
        let Experience { emotion, emotion_target, .. } = experience;
        for Emotion { readings } in [emotion, emotion_target].into_iter().flatten() {
            readings.iter_mut().for_each(|reading| self.all(&mut reading.evidence));
            readings.retain_mut(|reading| {
                let Holder::Persona(index) = reading.holder else { return true };
                let holder = self.holder(index.0, channels, reader);
                reading.holder = holder.clone().unwrap_or(Holder::Everyone);
                holder.is_some()
            });
        }
    }

    fn holder(
        &self,
        place: usize,
        channels: &[Channel],
        reader: &mut Reader<'_>,
    ) -> Option<Holder> {
        let name = self.shelves.holders.get(place)?;
        if let Some(persona) = self.shelves.personas.find(name) {
            return Some(Holder::Persona(Index::new(persona)));
        }
        let channel = reader.channel_id(name).filter(|channel| channels.contains(channel));
        if let Some(channel) = channel {
            return Some(Holder::Channel(channel.0));
        }
        let mut known: Vec<String> =
            self.shelves.personas.items.iter().map(|persona| persona.id.clone()).collect();
        known.extend(channels.iter().map(|channel| channel.0.clone()));
        let folded = fold(name).into_owned();
        let diagnostic = Diagnostic::new("unresolved-reference", name.span)
            .with("kind", Fact::Term("holder"))
            .with("found", folded.as_str());
        reader.report(diagnostic.case("holder").with("known", few_nearest(&folded, known)));
        None
    }
}
