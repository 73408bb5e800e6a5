//! `cjm completions`: a script for the shell.

use clap::Args;
use clap_complete::Shell;

use super::Outcome;
use super::printed::print;

/// Print a completion script for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cjm completions bash > ~/.local/share/bash-completion/completions/cjm
  cjm completions zsh > ~/.zfunc/_cjm
  cjm completions fish > ~/.config/fish/completions/cjm.fish")]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    /// Writes the script to standard output.
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut super::command(), "cjm", &mut script);
        print(&script)?;
        Ok(Outcome::Fine)
    }
}
