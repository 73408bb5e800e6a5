//! The program as people run it.

mod amount;
mod baseline;
mod configuration;
mod cut_short;
mod fixing;
mod french;
mod hostile;
mod ignoring;
mod inputs;
mod loops;
mod manual;
mod outputs;
#[cfg(unix)]
mod pipes;
mod planted;
mod report_formats;
mod reports;
mod schemas;
mod score;
mod sessions;
mod streams;
mod ties;
mod watching;

use std::ffi::OsString;
use std::time::Duration;

use snapbox::cmd::Command;

/// The program, in an environment that says nothing, and not for longer than a minute.
pub(crate) fn cjm() -> Command {
    let mut command =
        Command::new(snapbox::cmd::cargo_bin!("cjm")).timeout(Duration::from_secs(60));
    for name in heeded_variables() {
        command = command.env_remove(name);
    }
    command
}

/// The variables of this environment that the program would heed.
fn heeded_variables() -> impl Iterator<Item = OsString> {
    const NAMES: [&str; 5] = ["LANG", "LANGUAGE", "CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR"];
    let is_heeded = |name: &OsString| {
        let ours = name.to_str().is_some_and(|it| it.starts_with("CJM_") || it.starts_with("LC_"));
        ours || NAMES.iter().any(|it| name == *it)
    };
    std::env::vars_os().map(|(name, _)| name).filter(is_heeded)
}
