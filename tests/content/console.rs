//! Pages for users whose commands are run and whose outputs are compared.
//!
//! A block ```` ```console ```` holds commands behind `$ ` and what they print, standard output and
//! standard error together. All commands of a page run in one folder that holds a copy of
//! `examples/`, and the maps of the page whose first line is a comment with their name.
//! `CJM_BLESS=1` rewrites the outputs. Pictures that the page shows and its commands draw are
//! compared, too.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::pictures;

/// Runs the commands of the page at `path`, and compares what they print and draw.
#[track_caller]
pub(super) fn check(path: &str) {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let written = fs::read_to_string(&page).expect("the page is there");
    let folder = tempfile::tempdir().expect("a folder");
    copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").as_path(),
        &folder.path().join("examples"),
    );
    write_files(&written, folder.path());
    let found = rewritten(&written, folder.path());
    pictures::compare(&page, folder.path());
    if std::env::var_os("CJM_BLESS").is_some() {
        fs::write(&page, &found).expect("the page can be written");
    } else {
        assert_eq!(found, written, "{path}: CJM_BLESS=1 rewrites the outputs");
    }
}

/// Writes the maps and themes that the page shows under a name: `# shoes.journey.yaml`.
fn write_files(page: &str, folder: &Path) {
    for (fence, extension) in [("```yaml\n", ".yaml"), ("```toml\n", ".toml")] {
        for block in page.split(fence).skip(1).filter_map(|rest| rest.split("```").next()) {
            let name = block.lines().next().and_then(|line| line.strip_prefix("# "));
            if let Some(name) = name.filter(|name| name.ends_with(extension)) {
                fs::write(folder.join(name), block).expect("the file can be written");
            }
        }
    }
}

/// The page with what its commands print today.
fn rewritten(page: &str, folder: &Path) -> String {
    let mut found = String::new();
    let mut is_console = false;
    for line in page.lines() {
        match (is_console, line) {
            (false, "```console") => is_console = true,
            (true, "```") => is_console = false,
            (true, _) if !line.starts_with("$ ") => continue,
            _ => {}
        }
        found.push_str(line);
        found.push('\n');
        if let Some(command) = line.strip_prefix("$ ").filter(|_| is_console) {
            found.push_str(&printed(command, folder));
        }
    }
    found
}

/// What a command prints, with a line break at its end; CSV's line ends are those of the document.
pub(super) fn printed(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_cjm")).parent().expect("a file has a folder");
    let search = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", &format!("{{ {command}\n}} 2>&1")])
        .current_dir(folder)
        .env("PATH", format!("{}:{search}", program.display()))
        .envs([("LC_ALL", "C"), ("NO_COLOR", "1")])
        .env_remove("SOURCE_DATE_EPOCH")
        .output()
        .expect("a shell");
    let text = String::from_utf8(output.stdout).expect("cjm prints text");
    let mut text = text.replace("\r\n", "\n");
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// Copies a folder with all that is in it.
pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folder made");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("readable");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

#[test]
fn readme_shows_what_the_commands_print() {
    check("README.md");
}

#[test]
fn french_page_shows_what_the_commands_print() {
    check("docs/fr/prise-en-main.md");
}

#[test]
fn pages_about_continuous_integration_show_what_the_commands_print() {
    check("docs/ci.md");
    check("docs/fr/integration-continue.md");
}

#[test]
fn gallery_shows_what_the_commands_draw() {
    check("docs/gallery.md");
}

#[test]
fn french_gallery_shows_what_the_commands_draw() {
    check("docs/fr/galerie.md");
}

#[test]
fn pages_about_themes_show_what_the_commands_draw() {
    check("docs/themes.md");
    check("docs/fr/themes.md");
}
