//! `cjm man`: manual pages from the same declaration as the help.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::attempt;
use super::paths::display;
use super::printed::print;
use super::replace::replace;
use super::sentence::OrSay;
use super::session::{tell, usual_locale};
use super::{Global, Outcome};
use crate::locale::Argument;

/// Print the manual page, or write one page per command into a folder
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm man | man -l -
  cjm man -o ~/.local/share/man/man1")]
pub(super) struct Man {
    /// The folder for cjm.1, cjm-check.1 and the other pages; made when missing
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Man {
    /// Writes the pages.
    pub(super) fn run(self, global: &Global) -> anyhow::Result<Outcome> {
        match self.output {
            None => print(&page()?)?,
            Some(folder) => {
                fs::create_dir_all(&folder).or_say(|| attempt::to_make_folder(&folder))?;
                let mut command = super::command().disable_help_subcommand(true);
                command.build();
                write_pages(&command, &folder)?;
                if global.verbose {
                    let folder = display(&folder);
                    let arguments = [("folder", Argument::Text(&folder))];
                    tell(usual_locale(global).sentence("verbose-pages", &arguments));
                }
            }
        }
        Ok(Outcome::Fine)
    }
}

fn page() -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(super::command()).render(&mut page)?;
    Ok(page)
}

/// Writes the page of a command and those of the commands inside it.
fn write_pages(command: &clap::Command, folder: &Path) -> anyhow::Result<()> {
    for inner in command.get_subcommands().filter(|it| !it.is_hide_set()) {
        write_pages(inner, folder)?;
    }
    let page = clap_mangen::Man::new(command.clone());
    let mut text = Vec::new();
    page.render(&mut text)?;
    replace(&folder.join(page.get_filename()), &text)
}
