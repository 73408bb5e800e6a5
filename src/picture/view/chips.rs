//! Touchpoints as chips with the icon of their channel.

use super::Words;
use crate::journey::vocabulary::ChannelKind;
use crate::journey::{ChannelInfo, Journey, Paid, Stage, Touchpoint, Touchpoints};
use crate::picture::icons::Icon;

/// The touchpoints of a stage.
#[derive(Clone, Debug, PartialEq)]
pub enum Chips {
    /// In the order they were written.
    Met(Vec<Chip>),
    /// Nobody is there; the words say so, or why.
    Nobody(String),
}

/// A touchpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// Its name.
    pub title: String,
    /// Its channel's icon.
    pub icon: Icon,
    /// Whether something is decided here.
    pub is_decisive: bool,
    /// How the company comes to be here, when that is said.
    pub outline: Option<Outline>,
    /// The personas who meet it, when not everybody does.
    pub whose: Vec<String>,
}

/// The line around a touchpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outline {
    /// Its own place: an unbroken line.
    Owned,
    /// A bought one: dashes.
    Paid,
    /// One that others gave: dots.
    Earned,
}

impl Chips {
    pub(super) fn of(journey: &Journey, stage: &Stage, words: Words) -> Self {
        match &stage.touchpoints {
            Touchpoints::Listed(listed) => {
                Self::Met(listed.iter().map(|it| Chip::of(journey, it, words)).collect())
            }
            Touchpoints::Nobody { why, .. } => Self::Nobody(match why {
                Some(why) => words.set(why),
                None => words.label("nobody-there"),
            }),
        }
    }

    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Met(chips) if chips.is_empty())
    }
}

impl Chip {
    fn of(journey: &Journey, touchpoint: &Touchpoint, words: Words) -> Self {
        let channel = touchpoint.channels.first();
        let channel = channel.and_then(|channel| journey.channel(&channel.value));
        Self {
            title: words.set(&touchpoint.title),
            icon: channel.map_or(Icon::MousePointerClick, channel_icon),
            is_decisive: touchpoint.experience.moment_of_truth.is_some(),
            outline: touchpoint.paid.map(|paid| match paid.value {
                Paid::Owned => Outline::Owned,
                Paid::Paid => Outline::Paid,
                Paid::Earned => Outline::Earned,
            }),
            whose: touchpoint
                .persona
                .iter()
                .filter_map(|mention| mention.target)
                .map(|index| words.set(&journey.persona_at(index).title))
                .collect(),
        }
    }
}

/// The icon of a channel: its own, that of the channel it is a case of, or one for its kind.
pub(super) fn channel_icon(channel: &ChannelInfo) -> Icon {
    let own = known_icon(&channel.id.0).or_else(|| known_icon(channel.within?));
    own.unwrap_or(match channel.kind {
        Some(ChannelKind::Online) => Icon::AppWindow,
        Some(ChannelKind::Offline) => Icon::MapPin,
        Some(ChannelKind::ThirdParty) => Icon::Users,
        None => Icon::MousePointerClick,
    })
}

fn known_icon(id: &str) -> Option<Icon> {
    Some(match id {
        "website" => Icon::Globe,
        "app" => Icon::Smartphone,
        "email" => Icon::Mail,
        "sms" => Icon::MessageSquare,
        "phone" => Icon::Phone,
        "ivr" => Icon::Voicemail,
        "chat" => Icon::MessageCircle,
        "chatbot" | "assistant" => Icon::Bot,
        "messaging" => Icon::Send,
        "video" => Icon::Video,
        "portal" => Icon::AppWindow,
        "marketplace" => Icon::ShoppingBag,
        "product" => Icon::Package,
        "notification" => Icon::Bell,
        "api" => Icon::Plug,
        "store" => Icon::Store,
        "branch" => Icon::Landmark,
        "event" => Icon::CalendarDays,
        "home" => Icon::House,
        "field-visit" => Icon::Wrench,
        "post" => Icon::Mailbox,
        "kiosk" => Icon::Monitor,
        "tv" => Icon::Tv,
        "radio" => Icon::Radio,
        "press" => Icon::Newspaper,
        "poster" => Icon::Presentation,
        "search" => Icon::Search,
        "ads" => Icon::Megaphone,
        "social" => Icon::Share2,
        "review-site" => Icon::Star,
        "comparator" => Icon::ListChecks,
        "word-of-mouth" => Icon::Users,
        "partner" | "reseller" => Icon::Briefcase,
        "relay-point" => Icon::MapPin,
        "carrier" => Icon::Truck,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::known_icon;
    use crate::journey::vocabulary;

    #[test]
    fn every_built_in_channel_has_an_icon() {
        let without: Vec<_> = vocabulary::channels()
            .iter()
            .filter(|known| known_icon(known.within.unwrap_or(known.id)).is_none())
            .map(|known| known.id)
            .collect();
        assert_eq!(without, Vec::<&str>::new());
    }
}
