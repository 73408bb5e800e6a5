//! Channels, in their own field and behind `@` in the short form of a touchpoint.

use std::borrow::Cow;

use serde_json::Value as Json;

use super::{one_or_many, text_schema};
use crate::journey::decode::reader::{Reader, scalar};
use crate::journey::decode::record::Form;
use crate::journey::schema::Schemas;
use crate::journey::vocabulary::{Tongue, channel, channels, fold};
use crate::journey::{Channel, Touchpoint};
use crate::text::{Diagnostic, Fact, Kind, Mend, Node, Spanned};

/// One channel or a list of them.
pub(crate) struct Channels;

impl Form for Channels {
    type Value = Vec<Spanned<Channel>>;

    fn read(reader: &mut Reader<'_>, node: Node<'_>) -> Self::Value {
        if scalar(node).is_some() {
            return reader.channel(node).into_iter().collect();
        }
        if !matches!(node.kind(), Kind::Sequence) {
            reader.wrong_shape(node, "channel-wanted");
            return Vec::new();
        }
        node.items().filter_map(|item| reader.channel(item)).collect()
    }

    fn schema(_: &mut Schemas) -> Json {
        one_or_many(text_schema())
    }
}

/// A touchpoint in its short form, `Loyalty card @store`: the title and the channels as written.
pub(crate) fn short_touchpoint(words: &str) -> (&str, Vec<&str>) {
    let is_channel = |token: &str| {
        let letters = |letter: char| letter.is_alphanumeric() || letter == '-';
        token.strip_prefix('@').is_some_and(|id| !id.is_empty() && id.chars().all(letters))
    };
    let (mut title, mut names) = (words.trim_end(), Vec::new());
    while let Some((before, token)) = title.rsplit_once(char::is_whitespace)
        && is_channel(token)
    {
        names.insert(0, &token[1..]);
        title = before.trim_end();
    }
    (title, names)
}

impl Reader<'_> {
    fn channel(&mut self, node: Node<'_>) -> Option<Spanned<Channel>> {
        let Some(found) = scalar(node) else {
            self.wrong_shape(node, "channel-wanted");
            return None;
        };
        let name = found.strip_prefix('@').unwrap_or(found);
        if let Some(id) = self.channel_id(name) {
            return Some(self.at(id, node.span()));
        }
        let diagnostic = self.separate_channels(node, found).unwrap_or_else(|| {
            let diagnostic = Diagnostic::new("unresolved-reference", node.span())
                .with("kind", Fact::Term("channel"))
                .with("found", found);
            match self.nearest_channel(found) {
                Some(nearest) => diagnostic
                    .case("near")
                    .with("nearest", nearest.as_str())
                    .mend(Mend::uncertain(node.span(), nearest)),
                None => diagnostic.case("channel"),
            }
        });
        self.report(diagnostic);
        None
    }

    /// `store, app` is two channels, written as one text.
    fn separate_channels(&self, node: Node<'_>, found: &str) -> Option<Diagnostic> {
        let parts: Vec<&str> = found.split([',', '/', '+', ';', '&']).map(str::trim).collect();
        let known = parts.len() > 1 && parts.iter().all(|part| self.channel_id(part).is_some());
        known.then(|| {
            let write = format!("[{}]", parts.join(", "));
            Diagnostic::new("wrong-value", node.span())
                .case("separate-channels")
                .with("found", found)
                .with("write", write.as_str())
                .mend(Mend::uncertain(node.span(), write))
        })
    }

    /// The channel that `name` means: one of the configuration, else a built-in one.
    pub(crate) fn channel_id(&self, name: &str) -> Option<Channel> {
        let channels = self.surroundings.channels;
        let folded = if channels.is_empty() { Cow::Borrowed(name) } else { fold(name) };
        let configured = channels.iter().find(|channel| {
            fold(&channel.id) == folded
                || channel.name.as_ref().is_some_and(|name| fold(name) == folded)
        });
        let id = configured
            .map(|channel| channel.id.as_str())
            .or_else(|| channel(name).map(|channel| channel.id));
        id.map(|id| Channel(id.to_owned()))
    }

    fn nearest_channel(&mut self, found: &str) -> Option<String> {
        let tongue = self.tongue;
        let configured = self.surroundings.channels.iter().map(|channel| channel.id.as_str());
        let built_in = channels().iter().flat_map(|channel| {
            let french = channel.french_names.iter().copied();
            french.filter(move |_| tongue == Tongue::French).chain([channel.id])
        });
        let spellings = configured.chain(built_in).map(|name| (name, name));
        self.nearest("unresolved-reference", found, spellings).map(str::to_owned)
    }

    /// The touchpoint that the text at `node` declares.
    pub(crate) fn touchpoint_of_text(&mut self, node: Node<'_>, words: &str) -> Touchpoint {
        let (title, names) = short_touchpoint(words);
        let mut touchpoint = Touchpoint {
            title: self.text(title, self.span_of(node, title)),
            span: self.place(node.span()),
            ..Touchpoint::default()
        };
        for name in names {
            let span = self.span_of(node, name);
            match self.channel_id(name) {
                Some(id) => touchpoint.channels.push(self.at(id, span)),
                None => self.unknown_short_channel(node, title, name),
            }
        }
        touchpoint
    }

    fn unknown_short_channel(&mut self, node: Node<'_>, title: &str, name: &str) {
        let write =
            format!("{{ {}: {title}, {}: {name} }}", self.key("touchpoint"), self.key("channel"));
        let span = self.span_of(node, name);
        let diagnostic = Diagnostic::new("unresolved-reference", span)
            .with("kind", Fact::Term("channel"))
            .with("found", name);
        let nearest = self.nearest_channel(name);
        self.report(match nearest {
            Some(nearest) => diagnostic
                .case("near")
                .with("nearest", nearest.as_str())
                .mend(Mend::uncertain(span, nearest)),
            None => diagnostic.case("short-channel").with("write", write),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::short_touchpoint;

    #[test]
    fn only_trailing_tokens_are_channels() {
        let read = [
            ("Loyalty card @store", ("Loyalty card", vec!["store"])),
            ("Help @chat @phone", ("Help", vec!["chat", "phone"])),
            ("Salon @bouche-à-oreille", ("Salon", vec!["bouche-à-oreille"])),
            ("contact@shop.example", ("contact@shop.example", vec![])),
            ("Ask @maree about size", ("Ask @maree about size", vec![])),
            ("Négociation @téléphone/visio", ("Négociation @téléphone/visio", vec![])),
            ("@store", ("@store", vec![])),
        ];
        for (written, (title, channels)) in read {
            assert_eq!(short_touchpoint(written), (title, channels), "{written}");
        }
    }
}
