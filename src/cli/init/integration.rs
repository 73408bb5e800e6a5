//! What `cjm init --with` writes besides a map: files that make other programs use cjm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::ensure;

use crate::cli::paths::{display, whole};
use crate::cli::sentence::Sentence;
use crate::locale::Locale;

/// A program that can use cjm, and the files that tell it how.
#[derive(Debug)]
pub(super) struct Integration {
    /// The name on the command line.
    pub(super) name: &'static str,
    /// What it does, in a few words.
    pub(super) about: &'static str,
    files: &'static [(&'static str, &'static str)],
}

/// The text of a file of `assets/integrations`.
macro_rules! asset {
    ($name:literal) => {
        include_str!(concat!("../../../assets/integrations/", $name))
    };
}

/// All of them, each file with its path from the top of the repository.
pub(super) static INTEGRATIONS: &[Integration] = &[
    Integration {
        name: "github",
        about: "a workflow of GitHub Actions",
        files: &[(".github/workflows/journey-maps.yml", asset!("github.yml"))],
    },
    Integration {
        name: "gitlab",
        about: "a pipeline of GitLab",
        files: &[(".gitlab-ci.yml", asset!("gitlab.yml"))],
    },
    Integration {
        name: "pre-commit",
        about: "a hook of pre-commit",
        files: &[(".pre-commit-config.yaml", asset!("pre-commit.yaml"))],
    },
    Integration {
        name: "editor",
        about: "completion of keys in Visual Studio Code",
        files: &[
            (".vscode/settings.json", asset!("vscode-settings.json")),
            (".vscode/extensions.json", asset!("vscode-extensions.json")),
        ],
    },
];

/// What stands for the repository of cjm until the package names one.
pub(super) const NOBODY: &str = "your-company/cjm";

/// A repository, and the folder of it that holds the maps.
#[derive(Debug)]
pub(super) struct Checkout {
    /// The top, as the user would write it.
    top: PathBuf,
    /// The folder from there, with slashes; `.` when it is the top.
    maps: String,
}

impl Integration {
    /// The one of that name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        INTEGRATIONS.iter().find(|it| it.name == name)
    }

    /// Its files for the maps of `checkout`, each with its path and its text.
    pub(super) fn files(&self, checkout: &Checkout, locale: Locale) -> Vec<(PathBuf, String)> {
        let kind = match locale {
            Locale::English => "journey",
            Locale::French => "parcours",
        };
        let schemas = match checkout.maps.as_str() {
            "." => "schemas".to_owned(),
            maps => format!("{maps}/schemas"),
        };
        let file = |&(path, text): &(&str, &str)| {
            let text = text
                .replace("@repository@", repository())
                .replace("@version@", env!("CARGO_PKG_VERSION"))
                .replace("@maps@", &checkout.maps)
                .replace("@schemas@", &schemas)
                .replace("@kind@", kind);
            (checkout.top.join(path), text)
        };
        self.files.iter().map(file).collect()
    }
}

/// `owner/name` of cjm itself on GitHub.
pub(super) fn repository() -> &'static str {
    let address = option_env!("CARGO_PKG_REPOSITORY").unwrap_or_default();
    address.strip_prefix("https://github.com/").unwrap_or(NOBODY)
}

impl Checkout {
    /// The repository that `folder`, which may not be there yet, is part of; the folder itself
    /// where there is none.
    pub(super) fn around(folder: &Path) -> anyhow::Result<Self> {
        let place = whole(folder);
        let is_top = |it: &&Path| fs::symlink_metadata(it.join(".git")).is_ok();
        let Some(top) = place.ancestors().find(is_top) else {
            return Ok(Self { top: folder.to_owned(), maps: ".".to_owned() });
        };
        let below = place.strip_prefix(top).unwrap_or(Path::new(""));
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let maps = if parts.is_empty() { ".".to_owned() } else { parts.join("/") };
        let is_plain = |c: char| c.is_alphanumeric() || "._-/".contains(c);
        ensure!(
            maps.chars().all(is_plain),
            Sentence::new("init-no-plain-folder").with("folder", display(folder))
        );
        Ok(Self { top: top.to_owned(), maps })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_asset_is_part_of_an_integration() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/integrations");
        let found = fs::read_dir(folder).expect("a folder").count();
        let listed: usize = INTEGRATIONS.iter().map(|it| it.files.len()).sum();
        assert_eq!(found, listed);
    }
}
