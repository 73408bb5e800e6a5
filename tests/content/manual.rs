//! The reference of the command line, written from the program's own help.

use std::fmt::Write;

use crate::cli::cjm;
use crate::generated::compare;

fn help(verb: &str) -> String {
    let words = ["help", verb];
    let words = if verb.is_empty() { &words[..1] } else { &words };
    let output = cjm().args(words).output().expect("cjm runs");
    String::from_utf8(output.stdout).expect("help is text")
}

/// The verbs that the help lists.
fn verbs() -> Vec<String> {
    let all = help("");
    let (_, list) = all.split_once("Commands:\n").expect("the help lists commands");
    let lines = list.lines().take_while(|line| line.starts_with("  "));
    let names = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names.filter(|name| !name.is_empty() && *name != "help").map(str::to_owned).collect()
}

#[test]
fn page_of_the_command_line_is_what_the_help_says() {
    let mut page = String::from(
        "# The command line\n\nThis page is `cjm help` and `cjm help COMMAND`, written by the tests.\n",
    );
    for verb in std::iter::once(String::new()).chain(verbs()) {
        let title = format!("cjm {verb}");
        let text = help(&verb);
        let text: Vec<&str> = text.trim_end().lines().map(str::trim_end).collect();
        write!(page, "\n## {}\n\n```text\n{}\n```\n", title.trim_end(), text.join("\n"))
            .expect("a string takes everything");
    }
    compare("docs/cli.md", &page);
}
