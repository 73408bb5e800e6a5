//! The ties between a map and others: `micro`, `parent`, `replaces`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::digest::{micros_named, parts};
use super::{Digest, Link};
use crate::journey::{FileTrouble, Journey, Text, file_trouble};
use crate::text::nearest::nearest;
use crate::text::{Diagnostic, Fact};

/// Gives what is known of other maps.
pub trait Neighbours {
    /// The whole path of a file that the map names.
    ///
    /// # Errors
    ///
    /// Says why it cannot be a file of the project.
    fn whole(&self, name: &str) -> Result<PathBuf, FileTrouble>;

    /// The digest of the map at a whole path.
    ///
    /// # Errors
    ///
    /// Says why it cannot be read as a map.
    fn digest(&self, file: &Path) -> Result<Arc<Digest>, FileTrouble>;
}

/// What is wrong with the files that a map at the whole path `here` is tied to: files and moments
/// that do not exist (`unresolved-reference`), and micro journeys and parents that do not point at
/// each other (`micro-link-broken`).
pub fn check_ties(
    journey: &Journey,
    here: &Path,
    neighbours: &dyn Neighbours,
    into: &mut Vec<Diagnostic>,
) {
    let mut ties = Ties { here, neighbours, into };
    for (moment, name) in micros_named(journey) {
        if let Some((link, digest)) = ties.follow(name) {
            ties.micro(name, moment.as_deref(), &link, &digest);
        }
    }
    if let Some(name) = &journey.parent
        && let Some((link, digest)) = ties.follow(name)
    {
        ties.parent(name, &link, &digest);
    }
    if let Some(name) = &journey.replaces
        && let Some((link, digest)) = ties.follow(name)
    {
        ties.replaces(name, &link, &digest);
    }
}

struct Ties<'t> {
    here: &'t Path,
    neighbours: &'t dyn Neighbours,
    into: &'t mut Vec<Diagnostic>,
}

impl Ties<'_> {
    /// Finds the file and the moment that a name leads to.
    fn follow(&mut self, name: &Text) -> Option<(Link, Arc<Digest>)> {
        let (file, moment) = parts(name);
        let found = self.neighbours.whole(file).and_then(|whole| {
            let digest = self.neighbours.digest(&whole)?;
            Ok((Link { file: whole, moment: moment.map(str::to_owned) }, digest))
        });
        let (link, digest) = match found {
            Ok(found) => found,
            Err(trouble) => {
                self.into.push(file_trouble(name, trouble));
                return None;
            }
        };
        if let Some(moment) = moment.filter(|moment| !digest.has_moment(moment)) {
            self.into.push(missing_moment(name, moment, file, &digest));
            return None;
        }
        Some((link, digest))
    }

    /// `micro` at `moment` of this map names `link`, which must name this moment as its parent.
    fn micro(&mut self, name: &Text, moment: Option<&str>, link: &Link, digest: &Digest) {
        let (case, parent) = match &digest.parent {
            _ if link.file == self.here => ("itself", None),
            None => ("no-parent", None),
            Some(parent) if parent.file != self.here => ("other-parent", Some(parent)),
            Some(parent) if moment.is_some() && parent.moment.as_deref() != moment => {
                ("other-moment", Some(parent))
            }
            Some(_) => return,
        };
        let should = match moment {
            Some(moment) => format!("{}#{moment}", relative(self.here, &link.file)),
            None => relative(self.here, &link.file),
        };
        let mut broken = broken(name).case(case).with("should", should);
        if let Some(parent) = parent {
            broken = broken.with("parent", written(parent, &link.file));
        }
        self.into.push(broken);
    }

    /// `parent` of this map names `link`, where a `micro` must name this map.
    fn parent(&mut self, name: &Text, link: &Link, digest: &Digest) {
        if self.comes_back(link, digest, |map| Some(&map.parent.as_ref()?.file)) {
            return self.into.push(broken(name).case("loop"));
        }
        let mut naming = digest.micros.iter().filter(|(_, file)| file == self.here).peekable();
        let case = match (&link.moment, naming.peek()) {
            (_, None) => "no-micro",
            (None, Some(_)) => return,
            (Some(moment), Some(_)) => {
                if naming.any(|(at, _)| at.as_ref().is_none_or(|at| at == moment)) {
                    return;
                }
                "micro-elsewhere"
            }
        };
        let here = relative(self.here, &link.file);
        let at = link.moment.as_deref().unwrap_or("none");
        self.into.push(broken(name).case(case).with("micro", here).with("at", at));
    }

    /// `replaces` of this map names `link`, which replaces nothing that leads back here.
    fn replaces(&mut self, name: &Text, link: &Link, digest: &Digest) {
        if self.comes_back(link, digest, |map| map.replaces.as_ref()) {
            let loops = Diagnostic::new("unresolved-reference", name.span)
                .case("replaces-loop")
                .with("kind", Fact::Term("file"))
                .with("found", parts(name).0);
            self.into.push(loops);
        }
    }

    /// Whether the map at `link` is this one, or leads to it from map to map by what `next` says.
    fn comes_back(
        &self,
        link: &Link,
        digest: &Digest,
        next: fn(&Digest) -> Option<&PathBuf>,
    ) -> bool {
        let mut seen = vec![link.file.clone()];
        let mut ahead = next(digest).cloned();
        while seen.last().is_some_and(|file| file != self.here) {
            let Some(file) = ahead.filter(|file| !seen.contains(file)) else { return false };
            let digest = self.neighbours.digest(&file).ok();
            ahead = digest.and_then(|digest| next(&digest).cloned());
            seen.push(file);
        }
        true
    }
}

fn broken(name: &Text) -> Diagnostic {
    Diagnostic::new("micro-link-broken", name.span).with("file", parts(name).0)
}

fn missing_moment(name: &Text, moment: &str, file: &str, digest: &Digest) -> Diagnostic {
    let length = name.value.len();
    let span = name.part(length.saturating_sub(moment.len())..length);
    let moments: Vec<String> = digest.moments().collect();
    let missing = Diagnostic::new("unresolved-reference", span)
        .with("kind", Fact::Term("moment"))
        .with("found", moment)
        .with("file", file);
    match nearest(moment, moments.iter().map(String::as_str)) {
        Some(near) => missing.case("moment-near").with("nearest", near),
        None => missing.case("moment"),
    }
}

/// A link as the file at `from` would write it.
fn written(link: &Link, from: &Path) -> String {
    let file = relative(&link.file, from);
    match &link.moment {
        Some(moment) => format!("{file}#{moment}"),
        None => file,
    }
}

/// The path to a file as the file at `from` would write it.
fn relative(to: &Path, from: &Path) -> String {
    let folder = from.parent().unwrap_or(Path::new(""));
    let shared = folder.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared);
    let down = down.map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_from_the_folder_of_the_file_that_names_them() {
        let to = |to: &str, from: &str| relative(Path::new(to), Path::new(from));
        assert_eq!(to("/p/maps/b.yaml", "/p/maps/a.yaml"), "b.yaml");
        assert_eq!(to("/p/maps/micro/b.yaml", "/p/maps/a.yaml"), "micro/b.yaml");
        assert_eq!(to("/p/b.yaml", "/p/maps/a.yaml"), "../b.yaml");
    }
}
