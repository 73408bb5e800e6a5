//! `cjm man`: manual pages from the same declaration as the help.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::printed::print;
use super::{Global, Outcome};

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
                fs::create_dir_all(&folder)
                    .with_context(|| format!("cannot make the folder {}", folder.display()))?;
                clap_mangen::generate_to(super::command(), &folder)
                    .with_context(|| format!("cannot write into {}", folder.display()))?;
                if global.verbose {
                    writeln!(anstream::stderr(), "wrote the pages into {}", folder.display())?;
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
