//! Errors in the language of the reader.
//!
//! Other rooms fail with types of their own, whose facts get their sentences here. What nobody has a
//! sentence for, such as what the TOML parser says, is told as it comes.

use std::error::Error;
use std::io;

use super::attempt;
use super::configuration::ConfigurationError;
use super::sentence::Sentence;
use crate::locale::Locale;
use crate::output::picture::PictureError;
use crate::picture::fonts::FontError;
use crate::picture::images::ImageTrouble;
use crate::picture::sheets::Need;
use crate::picture::themes::brand::Impossible;
use crate::text::{ReadError, path_text};

/// What went wrong, followed by what led to it.
pub(super) fn told(error: &anyhow::Error, locale: Locale) -> String {
    // What the system refuses without more is to print.
    let attempt = error.is::<io::Error>().then(|| attempt::to_write_output().said(locale));
    let words: Vec<String> =
        attempt.into_iter().chain(error.chain().map(|it| worded(it, locale))).collect();
    words.join(&format!("{} ", locale.sentence("usage-colon", &[])))
}

/// One error of a chain, without what led to it.
fn worded(error: &(dyn Error + 'static), locale: Locale) -> String {
    let inside = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    let sentence = match inside {
        Some(inside) => inside.downcast_ref::<Sentence>(),
        None => error.downcast_ref::<Sentence>(),
    };
    if let Some(sentence) = sentence {
        return sentence.said(locale);
    }
    if let Some(configuration) = error.downcast_ref::<ConfigurationError>() {
        return configuration.said(locale);
    }
    match sentence_about(error) {
        Some(sentence) => sentence.said(locale),
        None => error.to_string(),
    }
}

/// The sentence about an error of another room or of the system.
fn sentence_about(error: &(dyn Error + 'static)) -> Option<Sentence> {
    None.or_else(|| error.downcast_ref().and_then(attempt::refusal))
        .or_else(|| error.downcast_ref().map(of_reading))
        .or_else(|| error.downcast_ref().map(of_picture))
        .or_else(|| error.downcast_ref().map(of_image))
        .or_else(|| error.downcast_ref().map(of_theme))
        .or_else(|| error.downcast_ref().map(of_font))
}

fn of_reading(error: &ReadError) -> Sentence {
    match error {
        ReadError::Folder(path) => Sentence::new("reading-folder").with("file", path_text(path)),
        ReadError::Refused { path, .. } => attempt::to_read(path),
    }
}

fn of_picture(error: &PictureError) -> Sentence {
    match error {
        PictureError::TooLarge { width, height } => {
            sized("picture-too-large", &width.to_string(), &height.to_string())
        }
        PictureError::Broken(why) => Sentence::new("picture-broken").with("why", why.as_str()),
    }
}

fn of_image(error: &ImageTrouble) -> Sentence {
    match error {
        ImageTrouble::Unknown => Sentence::new("image-unknown"),
        ImageTrouble::Other(format) => Sentence::new("image-other").with("format", *format),
        ImageTrouble::Animated => Sentence::new("image-animated"),
        ImageTrouble::TooLarge { width, height } => {
            sized("image-too-large", &width.to_string(), &height.to_string())
        }
        ImageTrouble::Broken => Sentence::new("image-broken"),
        ImageTrouble::Inks => Sentence::new("image-inks"),
        ImageTrouble::Fetches => Sentence::new("image-fetches"),
        ImageTrouble::Runs => Sentence::new("image-runs"),
    }
}

fn sized(message: &'static str, width: &str, height: &str) -> Sentence {
    Sentence::new(message).with("width", width).with("height", height)
}

fn of_theme(Impossible { page, card }: &Impossible) -> Sentence {
    let sentence = Sentence::new("theme-impossible").with("page", page.to_string());
    sentence.with("card", card.to_string())
}

fn of_font(FontError: &FontError) -> Sentence {
    Sentence::new("font-unknown")
}

/// What a sheet cannot be drawn without, as the object of a sentence.
pub(super) fn lacking(need: Need) -> Sentence {
    Sentence::new(match need {
        Need::Stages => "lacking-stages",
        Need::Opportunities => "lacking-opportunities",
        Need::Notes => "lacking-notes",
    })
}
