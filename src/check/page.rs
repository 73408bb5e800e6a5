//! The user's page of a rule, taken apart.

/// A rule's page: what it says, why, an example that reports and a better one that does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<'p> {
    /// One sentence that states the defect.
    pub summary: &'p str,
    /// Why it matters, Markdown, each line with one blank before it as in a doc comment.
    pub why: String,
    /// The summary in French.
    pub french_summary: &'p str,
    /// Why it matters, in French.
    pub french_why: String,
    /// Files that make the rule report.
    pub example: Vec<Listing<'p>>,
    /// The same files, put right.
    pub better: Vec<Listing<'p>>,
}

/// A file of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing<'p> {
    /// Its name; `map.journey.yaml` when the page shows only one.
    pub name: &'p str,
    /// Its text.
    pub text: String,
}

impl<'p> Page<'p> {
    /// Takes a doc comment apart: a first paragraph, then `## Why it matters`, `## En français` with
    /// the same two in French, `## Example` and `## Better`, these with blocks that open with three
    /// backticks and `yaml`, perhaps a name.
    pub(super) fn of(text: &'p str) -> Self {
        let first = |line: Option<&'p str>| line.unwrap_or_default().trim();
        Self {
            summary: first(text.lines().next()),
            why: paragraphs(section(text, "Why it matters")),
            french_summary: first(section(text, "En français").next()),
            french_why: paragraphs(section(text, "En français").skip(1)),
            example: listings(section(text, "Example")),
            better: listings(section(text, "Better")),
        }
    }
}

/// The lines below a heading, up to the next one.
fn section<'p>(text: &'p str, title: &str) -> impl Iterator<Item = &'p str> {
    let heading = format!("## {title}");
    let below = text.lines().skip_while(move |line| line.trim() != heading).skip(1);
    below.take_while(|line| !line.trim_start().starts_with("## "))
}

fn paragraphs<'p>(lines: impl Iterator<Item = &'p str>) -> String {
    lines.map(unindented).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// A line of a doc comment without the blank that follows `///`.
fn unindented(line: &str) -> &str {
    line.strip_prefix(' ').unwrap_or(line)
}

fn listings<'p>(lines: impl Iterator<Item = &'p str>) -> Vec<Listing<'p>> {
    let mut found = Vec::new();
    let mut open: Option<Listing<'p>> = None;
    for line in lines {
        match (line.trim_start().strip_prefix("```"), open.take()) {
            (Some(info), None) => {
                let name = info.split_whitespace().nth(1).unwrap_or("map.journey.yaml");
                open = Some(Listing { name, text: String::new() });
            }
            (Some(_), Some(listing)) => found.push(listing),
            (None, Some(mut listing)) => {
                listing.text.push_str(unindented(line));
                listing.text.push('\n');
                open = Some(listing);
            }
            (None, None) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_is_taken_apart_at_its_headings() {
        let page = Page::of(
            " Two things.\n\n ## Why it matters\n Because.\n\n So.\n ## En français\n Deux choses.\n\n \
             Parce que.\n ## Example\n ```yaml a.yaml\n \
             a:\n   - b\n ```\n ## Better\n ```yaml\n b: 1\n ```\n",
        );
        assert_eq!(
            page,
            Page {
                summary: "Two things.",
                why: "Because.\n\nSo.".to_owned(),
                french_summary: "Deux choses.",
                french_why: "Parce que.".to_owned(),
                example: vec![Listing { name: "a.yaml", text: "a:\n  - b\n".to_owned() }],
                better: vec![Listing { name: "map.journey.yaml", text: "b: 1\n".to_owned() }],
            }
        );
    }
}
