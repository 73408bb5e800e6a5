//! `--watch`: a verb that runs again after every change of what it depends on.
//!
//! A run writes a [`Trail`] of what it reads. [`Notices`] wait until something of that is no longer
//! as it was; then everything is read afresh, the configuration included.

mod notices;
mod trail;

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::files::Files;
use super::inputs::Inputs;
use super::paths::display;
use super::printed::print;
use super::session::{tell, usual_locale};
use super::{Global, Outcome, Session};
use crate::locale::{Argument, Locale};
use notices::Notices;
use trail::Extent;
pub(super) use trail::Trail;

/// Whether a verb runs again, and how it learns that it should.
#[derive(Clone, Debug, Args)]
pub(super) struct Watching {
    /// Run again after every change, until Ctrl+C
    ///
    /// What counts is everything that has a say: the maps, those that are new or gone, the libraries
    /// they use, fonts and cjm.toml. --watch=poll looks every second instead of being told by the
    /// system, which network folders and containers may need.
    #[arg(short, long, value_name = "HOW", value_enum, num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "system", hide_possible_values = true)]
    watch: Option<How>,
}

/// How changes are learnt of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum How {
    /// The system tells.
    System,
    /// By looking every second.
    Poll,
}

/// A verb that can run again and again.
pub(super) trait Repeatable {
    /// Whether it does.
    fn watching(&self) -> &Watching;

    /// What it works on.
    fn inputs(&self) -> &Inputs;

    /// That its options make sense, whatever the files hold.
    fn ensure_sound(&self) -> anyhow::Result<()>;

    /// Does its work once.
    fn run(&self, session: &Session) -> anyhow::Result<Outcome>;
}

impl Watching {
    /// Whether the verb runs again.
    pub(super) fn is_wanted(&self) -> bool {
        self.watch.is_some()
    }
}

/// How many changed files are named.
const NAMED: usize = 3;

/// Moves to the top of an empty screen; what scrolled away stays.
const CLEAR: &[u8] = b"\x1b[H\x1b[2J";

/// Runs a verb once, or with `--watch` until somebody ends it.
pub(super) fn run(verb: &impl Repeatable, global: Global) -> anyhow::Result<Outcome> {
    verb.ensure_sound()?;
    match verb.watching().watch {
        None => verb.run(&Session::open(global)?),
        Some(how) => match repeat(verb, how, &global)? {},
    }
}

fn repeat(verb: &impl Repeatable, how: How, global: &Global) -> anyhow::Result<Infallible> {
    verb.inputs().ensure_there()?;
    let mut notices = Notices::new(how)?;
    let mut locale = usual_locale(global);
    let mut has_read = false;
    loop {
        let trail = Arc::new(Trail::default());
        let session = Session::reading(Files::followed_by(&trail), global.clone());
        locale = session.as_ref().map_or(locale, |session| session.locale);
        let outcome = session.and_then(|session| verb.run(&session));
        has_read |= trail.extent() != Extent::default();
        match outcome {
            // Words that fail before anything is read fail for ever.
            Err(usage) if !has_read => return Err(usage),
            outcome => _ = Outcome::default().admit(locale, outcome)?,
        }
        let remark = |words: String| {
            if !global.quiet {
                tell(words);
            }
        };
        remark(watched(trail.extent(), locale));
        let changed = notices.wait(&trail)?;
        if io::stdout().is_terminal() {
            print(CLEAR)?;
        }
        remark(told(&changed, locale));
    }
}

/// What is watched, in a sentence.
fn watched(extent: Extent, locale: Locale) -> String {
    let counts = [("files", extent.files), ("folders", extent.folders)];
    let arguments = counts.map(|(name, count)| (name, Argument::Number(count as f64)));
    locale.sentence("watch-waiting", &arguments).into_owned()
}

/// What changed, in a line that sets runs apart.
fn told(changed: &BTreeSet<PathBuf>, locale: Locale) -> String {
    let names: Vec<String> = changed.iter().take(NAMED).map(|file| display(file)).collect();
    let names = names.join(", ");
    let more = changed.len().saturating_sub(NAMED) as f64;
    let arguments = [("names", Argument::Text(&names)), ("more", Argument::Number(more))];
    locale.sentence("watch-changed", &arguments).into_owned()
}
