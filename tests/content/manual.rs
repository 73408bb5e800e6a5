//! The reference of the command line in each language, written from the program's own help.

use std::fmt::Write;

use crate::cli::cjm;
use crate::generated::compare;

fn help(verb: &str, lang: &str) -> String {
    let words = ["help", verb];
    let words = if verb.is_empty() { &words[..1] } else { &words };
    let output = cjm().env("CJM_LANG", lang).args(words).output().expect("cjm runs");
    String::from_utf8(output.stdout).expect("help is text")
}

/// The verbs that the help lists.
fn verbs() -> Vec<String> {
    let all = help("", "en");
    let (_, list) = all.split_once("Commands:\n").expect("the help lists commands");
    let lines = list.lines().take_while(|line| line.starts_with("  "));
    let names = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names.filter(|name| !name.is_empty() && *name != "help").map(str::to_owned).collect()
}

/// The page of a language, below what introduces it.
fn page(introduction: &str, lang: &str) -> String {
    let mut page = introduction.to_owned();
    for verb in std::iter::once(String::new()).chain(verbs()) {
        let title = format!("cjm {verb}");
        let text = help(&verb, lang);
        let text: Vec<&str> = text.trim_end().lines().map(str::trim_end).collect();
        write!(page, "\n## {}\n\n```text\n{}\n```\n", title.trim_end(), text.join("\n"))
            .expect("a string takes everything");
    }
    page
}

#[test]
fn page_of_the_command_line_is_what_the_help_says() {
    let introduction = "# The command line\n\nThis page is `cjm help` and `cjm help COMMAND`, written by the tests.\n";
    compare("docs/cli.md", &page(introduction, "en"));
}

#[test]
fn french_page_of_the_command_line_is_what_the_french_help_says() {
    let introduction = "# La ligne de commande\n\nCette page est `cjm --lang fr help` et `cjm --lang fr help COMMANDE`, écrite par les tests.\n";
    compare("docs/fr/ligne-de-commande.md", &page(introduction, "fr"));
}
