//! `cjm init`: a first map, its project file and the schemas for editors.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;

use super::paths::display;
use super::printed::print;
use super::replace::replace;
use super::schema::SchemaName;
use super::template::{TEMPLATES, Template, project_file};
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
  cjm --lang fr init mes-cartes --template saas     in French")]
pub(super) struct Init {
    /// The folder; made when missing
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    /// What to start from; blank is the empty worksheet, with a question for each field
    #[arg(long, value_name = "NAME", default_value = "blank", value_parser = template)]
    template: &'static Template,
    /// List the templates
    #[arg(long)]
    list: bool,
}

/// A file to write.
struct Target {
    path: PathBuf,
    text: String,
}

impl Init {
    /// Writes the files and says what to do next.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Outcome> {
        if self.list {
            return list(session.locale);
        }
        let targets = self.targets(session.locale);
        if let Some(target) = targets.iter().find(|it| fs::symlink_metadata(&it.path).is_ok()) {
            bail!("{} is already there; nothing was written", display(&target.path));
        }
        let schemas = joined(&self.folder, Path::new(SCHEMAS));
        fs::create_dir_all(&schemas)
            .with_context(|| format!("cannot make the folder {}", display(&schemas)))?;
        for target in &targets {
            replace(&target.path, target.text.as_bytes())?;
            session.explain(format_args!("wrote {}", display(&target.path)));
        }
        let map = shown(&targets[0].path);
        session.remark(session.locale.sentence("init-made", &[("map", Argument::Text(&map))]));
        let picture = shown(&targets[0].path.with_file_name(format!("{}.png", self.template.name)));
        let arguments = [("map", Argument::Text(&map)), ("picture", Argument::Text(&picture))];
        session.remark(session.locale.sentence("init-next", &arguments));
        Ok(Outcome::Fine)
    }

    /// The map first, then what stands beside it.
    fn targets(&self, locale: Locale) -> Vec<Target> {
        let target = |name: &Path, text| Target { path: joined(&self.folder, name), text };
        let map = target(Path::new(&self.template.file_name(locale)), self.template.map(locale));
        let project = target(Path::new("cjm.toml"), project_file(locale));
        let schemas = SchemaName::of_maps(locale).into_iter().map(|schema| {
            let name = Path::new(SCHEMAS).join(schema.file_name());
            target(&name, format!("{:#}\n", schema.schema()))
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

fn shown(path: &Path) -> String {
    display(path)
}

fn list(locale: Locale) -> anyhow::Result<Outcome> {
    let line = |template: &Template| {
        let about = locale.sentence(&format!("template-{}", template.name), &[]);
        format!("{:<10} {about}\n", template.name)
    };
    print(TEMPLATES.iter().map(line).collect::<String>().as_bytes())?;
    Ok(Outcome::Fine)
}

fn template(name: &str) -> Result<&'static Template, String> {
    let names = TEMPLATES.iter().map(|template| template.name);
    Template::named(name).ok_or_else(|| suggestion(name, names))
}
