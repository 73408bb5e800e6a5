//! The built-in channels.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::table::{Table, names, rows};
use super::{Tongue, fold};

/// A channel that every map knows.
#[derive(Debug)]
pub struct BuiltInChannel {
    /// The id, as it is written in English files.
    pub id: &'static str,
    /// Where it is.
    pub kind: ChannelKind,
    /// Its English label.
    pub english: &'static str,
    /// Its French label.
    pub french: &'static str,
    /// Its names in French files, the first is the one that is written.
    pub french_names: Vec<&'static str>,
    /// The channel it is a case of: LinkedIn is a social network.
    pub within: Option<&'static str>,
}

/// Where a channel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChannelKind {
    /// On a screen or a line of the company's.
    Online,
    /// In the physical world.
    Offline,
    /// Run by somebody else.
    ThirdParty,
}

struct Channels {
    all: Vec<BuiltInChannel>,
    by_spelling: Table<String, usize>,
}

static CHANNELS: LazyLock<Channels> = LazyLock::new(|| {
    let mut channels = Channels { all: Vec::new(), by_spelling: Table::default() };
    for [id, kind, english, french, french_names, aliases, within] in
        rows(include_str!("channels.tsv"))
    {
        let kind = ChannelKind::named(kind).expect("channels.tsv has only kinds of channels");
        let spellings = [id, english, french].into_iter().chain(names(french_names));
        for spelling in spellings.chain(names(aliases)) {
            let place = channels.all.len();
            channels.by_spelling.entry(fold(spelling).into_owned()).or_insert(place);
        }
        let french_names = names(french_names).collect();
        let within = (!within.is_empty()).then_some(within);
        channels.all.push(BuiltInChannel { id, kind, english, french, french_names, within });
    }
    channels
});

impl ChannelKind {
    /// The kind with that name: `online`, `offline`, `third-party`.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "online" => Some(Self::Online),
            "offline" => Some(Self::Offline),
            "third-party" => Some(Self::ThirdParty),
            _ => None,
        }
    }
}

impl BuiltInChannel {
    /// How files in that language write it, also behind an `@`, where a name is one word.
    pub fn written(&self, tongue: Tongue) -> Cow<'static, str> {
        let french = self.french_names.first().copied().unwrap_or(self.id);
        let name = tongue.pick(self.id, french);
        let is_one = |name: &str| name.chars().all(|it| it.is_alphanumeric() || it == '-');
        match name.replace(' ', "-") {
            _ if is_one(name) => Cow::Borrowed(name),
            joined if is_one(&joined) => Cow::Owned(joined),
            _ => fold(name),
        }
    }
}

/// All built-in channels in the order of the documentation.
pub fn channels() -> &'static [BuiltInChannel] {
    &CHANNELS.all
}

/// The channel that `text` names: by id, by a label, by a French name or by a common spelling.
pub fn channel(text: &str) -> Option<&'static BuiltInChannel> {
    let place = CHANNELS.by_spelling.get(text).or_else(|| CHANNELS.by_spelling.get(&*fold(text)));
    place.map(|&place| &CHANNELS.all[place])
}

#[cfg(test)]
mod tests {
    use super::{Tongue, channel, channels};

    #[test]
    fn common_spellings_lead_to_the_channel() {
        let found = [
            ("web", "website"),
            ("mobile", "app"),
            ("mail", "email"),
            ("telephone", "phone"),
            ("shop", "store"),
            ("réseaux sociaux", "social"),
            ("réseaux-sociaux", "social"),
            ("LinkedIn", "linkedin"),
            ("site d’avis", "review-site"),
            ("magasin", "store"),
            ("événement", "event"),
            ("Point relais", "relay-point"),
        ];
        for (written, id) in found {
            assert_eq!(channel(written).map(|channel| channel.id), Some(id), "{written}");
        }
    }

    #[test]
    fn channels_are_written_as_one_word_of_the_language() {
        let written = ["social", "review-site", "word-of-mouth", "store"].map(|id| {
            let channel = channel(id).expect("it is built in");
            [Tongue::English, Tongue::French].map(|tongue| channel.written(tongue).into_owned())
        });
        let expected = [
            ["social", "réseaux-sociaux"],
            ["review-site", "site-d-avis"],
            ["word-of-mouth", "bouche-à-oreille"],
            ["store", "boutique"],
        ];
        assert_eq!(written, expected);
    }

    #[test]
    fn every_channel_is_found_by_its_own_names() {
        for entry in channels() {
            for name in [entry.id, entry.english].into_iter().chain(entry.french_names.clone()) {
                assert_eq!(channel(name).map(|found| found.id), Some(entry.id), "{name}");
            }
        }
    }
}
