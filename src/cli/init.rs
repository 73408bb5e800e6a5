//! `cjm init`: a first map, its project file and the schemas for editors.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;

use super::configuration::FILE_NAMES;
use super::integration::{Checkout, INTEGRATIONS, Integration, NOBODY};
use super::paths::display;
use super::printed::print;
use super::replace::replace;
use super::schema::SchemaName;
use super::template::{TEMPLATES, Template};
use super::unknown::suggestion;
use super::{Outcome, Session};
use crate::locale::{Argument, Locale};

/// Start a map from a template, with a project file and schemas for editors beside it
///
/// Nothing is written when one of the files is already there.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm init --list
  cjm init my-maps                                  the empty worksheet
  cjm init my-maps --template retail
  cjm --lang fr init mes-cartes --template saas     in French
  cjm init my-maps --with github,editor             checked in pull requests, completed in the editor

With --with but without --template, a folder that has a cjm.toml gets no other map.")]
pub(super) struct Init {
    /// The folder; made when missing
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    /// What to start from; blank is the empty worksheet, with a question for each field
    #[arg(long, value_name = "NAME", value_parser = template)]
    template: Option<&'static Template>,
    /// Make other programs use cjm: write their files to the top of the repository (repeatable)
    #[arg(long, value_name = "PROGRAM,…", value_delimiter = ',', value_parser = integration)]
    #[arg(long_help = format!("Make other programs use cjm: write their files to the top of the repository (repeatable)\n\nPrograms: {}.", integrations()))]
    with: Vec<&'static Integration>,
    /// List the templates
    #[arg(long)]
    list: bool,
}

/// A file to write.
struct Target {
    path: PathBuf,
    text: String,
    part: Part,
}

/// What a file is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The map itself.
    Map,
    /// What stands beside it.
    Beside,
    /// What makes another program use cjm.
    Integration,
}

impl Init {
    /// Writes the files and says what to do next.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        if self.list {
            return list(session.locale);
        }
        let targets = self.targets(session.locale)?;
        let known = targets.iter().find(|it| fs::symlink_metadata(&it.path).is_ok());
        if let Some(target) = known {
            bail!("{} is already there; nothing was written", display(&target.path));
        }
        for folder in targets.iter().filter_map(|target| target.path.parent()) {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot make the folder {}", display(folder)))?;
        }
        for target in &targets {
            replace(&target.path, target.text.as_bytes())?;
            session.explain(format_args!("wrote {}", display(&target.path)));
        }
        self.tell(&targets, session);
        Ok(Outcome::Fine)
    }

    /// Says what was written, and what to do next.
    fn tell(&self, targets: &[Target], session: &Session) {
        let tell = |message: &str, name: &str, words: &str| {
            session.remark(session.locale.sentence(message, &[(name, Argument::Text(words))]));
        };
        let integrations = targets.iter().filter(|it| it.part == Part::Integration);
        for target in integrations.clone() {
            tell("init-wrote", "file", &display(&target.path));
        }
        if integrations.clone().any(|it| it.text.contains(NOBODY)) {
            tell("init-address", "nobody", NOBODY);
        }
        let Some(map) = targets.iter().find(|it| it.part == Part::Map) else { return };
        let picture = display(&map.path.with_file_name(format!("{}.png", self.template().name)));
        let map = display(&map.path);
        tell("init-made", "map", &map);
        let arguments = [("map", Argument::Text(&map)), ("picture", Argument::Text(&picture))];
        session.remark(session.locale.sentence("init-next", &arguments));
    }

    /// What to start from: the empty worksheet when nothing else was said.
    fn template(&self) -> &'static Template {
        self.template.unwrap_or(&TEMPLATES[0])
    }

    /// Everything to write.
    fn targets(&self, locale: Locale) -> anyhow::Result<Vec<Target>> {
        let has_project = FILE_NAMES.iter().any(|name| self.folder.join(name).is_file());
        let is_there = has_project && self.template.is_none() && !self.with.is_empty();
        let mut targets = if is_there { Vec::new() } else { self.project(locale) };
        if !self.with.is_empty() {
            let checkout = Checkout::around(&self.folder)?;
            let files = self.with.iter().flat_map(|it| it.files(&checkout, locale));
            let target = |(path, text)| Target { path, text, part: Part::Integration };
            targets.extend(files.map(target));
        }
        Ok(targets)
    }

    /// The map first, then what stands beside it.
    fn project(&self, locale: Locale) -> Vec<Target> {
        let target =
            |name: &Path, text, part| Target { path: joined(&self.folder, name), text, part };
        let template = self.template();
        let map = target(Path::new(&template.file_name(locale)), template.map(locale), Part::Map);
        let project = target(Path::new("cjm.toml"), template.project_file(locale), Part::Beside);
        let schemas = SchemaName::of_maps(locale).into_iter().map(|schema| {
            let name = Path::new(SCHEMAS).join(schema.file_name());
            target(&name, format!("{:#}\n", schema.schema()), Part::Beside)
        });
        [map, project].into_iter().chain(schemas).collect()
    }
}

/// The folder of the schemas, beside the map.
const SCHEMAS: &str = "schemas";

/// `folder/name`, without a needless `./`.
fn joined(folder: &Path, name: &Path) -> PathBuf {
    if folder == Path::new(".") { name.to_owned() } else { folder.join(name) }
}

fn list(locale: Locale) -> anyhow::Result<Outcome> {
    let line = |template: &Template| {
        let about = locale.sentence(&format!("template-{}", template.name), &[]);
        format!("{:<12} {about}\n", template.name)
    };
    print(TEMPLATES.iter().map(line).collect::<String>().as_bytes())?;
    Ok(Outcome::Fine)
}

fn template(name: &str) -> Result<&'static Template, String> {
    let names = TEMPLATES.iter().map(|template| template.name);
    Template::named(name).ok_or_else(|| suggestion(name, names))
}

fn integration(name: &str) -> Result<&'static Integration, String> {
    let names = INTEGRATIONS.iter().map(|integration| integration.name);
    Integration::named(name).ok_or_else(|| suggestion(name, names))
}

/// The programs with what is written for them, as the help shows them.
fn integrations() -> String {
    let line = |it: &Integration| format!("{} ({})", it.name, it.about);
    INTEGRATIONS.iter().map(line).collect::<Vec<_>>().join(", ")
}
