//! The theme that options and configuration ask for: a built-in one, or that of a file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::brand::Brand;
use super::remarks;
use crate::cli::Session;
use crate::cli::configuration::{Configuration, Setting};
use crate::cli::sentence::Sentence;
use crate::cli::unknown::unknown;
use crate::picture::fonts::{FontFile, Fonts};
use crate::picture::themes::Theme;

/// A theme as `--theme` names it.
#[derive(Clone, Debug)]
pub(super) enum ThemeName {
    BuiltIn(&'static Theme),
    File(PathBuf),
}

/// A theme that can be drawn with.
#[derive(Clone, Debug)]
pub(super) enum Chosen {
    BuiltIn(&'static Theme),
    Brand(Arc<Brand>),
}

/// The theme files of a run, each read once.
#[derive(Debug, Default)]
pub(super) struct Themes {
    known: HashMap<PathBuf, Arc<Brand>>,
}

impl ThemeName {
    /// Reads the value of `--theme`.
    pub(super) fn parse(name: &str) -> Result<Self, Sentence> {
        match Theme::named(name) {
            Some(theme) => Ok(Self::BuiltIn(theme)),
            None if Setting::names_toml(name) => Ok(Self::File(name.into())),
            None => Err(unknown("theme", name, Theme::names()).and("hint-own-theme")),
        }
    }
}

impl Chosen {
    /// The colours.
    pub(super) fn theme(&self) -> &Theme {
        match self {
            Self::BuiltIn(theme) => theme,
            Self::Brand(brand) => &brand.theme,
        }
    }

    /// The fonts, with fallbacks behind them.
    pub(super) fn fonts<'f>(&'f self, fallbacks: &'f [FontFile]) -> Fonts<'f> {
        match self {
            Self::BuiltIn(_) => Fonts::new(fallbacks),
            Self::Brand(brand) => Fonts::of_family(&brand.family, fallbacks),
        }
    }
}

impl Themes {
    /// The theme of an option, else that of a configuration.
    pub(super) fn chosen(
        &mut self,
        option: Option<&ThemeName>,
        configuration: &Configuration,
        session: &Session,
    ) -> anyhow::Result<Chosen> {
        let name = &configuration.settings.render.theme;
        match (option, Theme::named(name)) {
            (Some(ThemeName::BuiltIn(theme)), _) => Ok(Chosen::BuiltIn(theme)),
            (Some(ThemeName::File(path)), _) => self.brand(path, session),
            (None, Some(theme)) => Ok(Chosen::BuiltIn(theme)),
            (None, None) => {
                let path = configuration.folder.join(name);
                if !path.is_file() {
                    session.files.note(&path);
                    let message = Sentence::new("theme-missing").with("file", name.as_str());
                    return Err(configuration.complaint("render.theme", name, message));
                }
                self.brand(&path, session)
            }
        }
    }

    fn brand(&mut self, path: &Path, session: &Session) -> anyhow::Result<Chosen> {
        if let Some(known) = self.known.get(path) {
            return Ok(Chosen::Brand(Arc::clone(known)));
        }
        let brand = Arc::new(Brand::read(path, &session.files)?);
        remarks::say_mended(session, path, &brand.mended);
        self.known.insert(path.to_owned(), Arc::clone(&brand));
        Ok(Chosen::Brand(brand))
    }
}
