//! What another language says where English is declared.
//!
//! Messages are found by names that follow from the declaration: `cjm-render` is a command,
//! `cjm-render--output` its argument, `cjm--lang` one that several commands share. `.long` and
//! `.after` are what follows with `--help`, and at the end; other attributes are values.

use clap::builder::{PossibleValue, Styles};
use clap::{Arg, Command};

use crate::cli::listed::{explained, in_lines, names};
use crate::locale::{Argument, Locale};

/// What a language says.
pub(super) struct Wording {
    pub(super) locale: Locale,
}

impl Wording {
    /// A command, named in messages as `name` and its parts as parts of `path`.
    pub(super) fn command(&self, command: Command, name: &str, path: &str) -> Command {
        let about = self.said(name, None, &[]).unwrap_or_default();
        let long = self.said(name, Some("long"), &[]).map(|more| format!("{about}\n\n{more}"));
        let after = self.said(name, Some("after"), &[]);
        let aliases: Vec<String> = command.get_visible_aliases().map(str::to_owned).collect();
        let short = match aliases.is_empty() {
            true => about.clone(),
            false => {
                let aliases = aliases.join(", ");
                format!("{about} {}", self.own("help-aliases", &[("names", &aliases)]))
            }
        };
        let long = long.or_else(|| (!aliases.is_empty()).then_some(about));
        let mut command = command
            .about(short)
            .visible_alias(None)
            .aliases(aliases)
            .subcommand_help_heading(self.heading("Commands"))
            .subcommand_value_name(self.placeholder("COMMAND"));
        if let Some(long) = long {
            command = command.long_about(long);
        }
        if let Some(after) = after {
            command = command.after_help(after);
        }
        let template = self.template(&command);
        command
            .help_template(template)
            .mut_args(|argument| self.argument(argument, path))
            .mut_subcommands(|inner| {
                let name = format!("{path}-{}", inner.get_name());
                match inner.get_name() {
                    // It holds all its neighbours once more.
                    "help" => self.command(inner, "cjm-help", path),
                    _ => self.command(inner, &name, &name),
                }
            })
    }

    /// The order of clap's own help, with our word for the usage.
    fn template(&self, command: &Command) -> String {
        let style = command.get_styles().get_usage();
        let usage = self.locale.sentence("usage-usage", &[]);
        format!(
            "{{before-help}}{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n\
             {{all-args}}{{after-help}}"
        )
    }

    fn argument(&self, argument: Arg, path: &str) -> Arg {
        let id = argument.get_id().as_str().replace('_', "-");
        let names = [format!("{path}--{id}"), format!("cjm--{id}")];
        let found = names.iter().find_map(|name| {
            let values = self.values(&argument, name);
            Some((name, self.about(name, None, &values)?, values))
        });
        let Some((name, help, values)) = found else { return argument };
        let long = self.about(name, Some("long"), &values).map(|more| {
            let [short, long] = [argument.get_help(), argument.get_long_help()]
                .map(|it| it.map(ToString::to_string).unwrap_or_default());
            if long.starts_with(&short) { format!("{help}\n\n{more}") } else { more }
        });
        let long = self.with_values_below(long.as_ref().unwrap_or(&help), &argument, &values);
        let help = self.with_values_behind(&help, &argument, &values);
        let heading = argument.get_help_heading().map(|it| self.heading(it));
        let placeholders = argument.get_value_names().unwrap_or_default().iter();
        let placeholders: Vec<String> = placeholders.map(|it| self.placeholder(it)).collect();
        let argument = match placeholders.is_empty() {
            true => argument,
            false => argument.value_names(placeholders),
        };
        let argument = argument.hide_default_value(true).hide_possible_values(true);
        let argument = argument.help(help).long_help(long);
        match heading {
            Some(heading) => argument.help_heading(heading),
            None => argument,
        }
    }

    /// The values of an argument with what they are for.
    fn values(&self, argument: &Arg, name: &str) -> Vec<PossibleValue> {
        let values = argument.get_possible_values().into_iter();
        let values = values.filter(|it| !it.is_hide_set());
        values
            .map(|value| match self.said(name, Some(value.get_name()), &[]) {
                Some(about) => value.help(about),
                None => value.help(None::<&str>),
            })
            .collect()
    }

    /// What an argument is for.
    fn about(
        &self,
        name: &str,
        attribute: Option<&str>,
        values: &[PossibleValue],
    ) -> Option<String> {
        let colon = self.locale.sentence("usage-colon", &[]);
        let (names, explained, lines) =
            (names(values), explained(values), in_lines(values, &colon));
        let words = [("names", &*names), ("values", &*explained), ("lines", &*lines)];
        self.said(name, attribute, &words)
    }

    /// As clap writes it with `-h`.
    fn with_values_behind(&self, help: &str, argument: &Arg, values: &[PossibleValue]) -> String {
        let mut parts = vec![help.to_owned()];
        parts.extend(self.default(argument));
        if is_listed(argument, values) {
            parts.push(self.own("help-values", &[("names", &names(values))]));
        }
        parts.join(" ")
    }

    /// As clap writes it with `--help`.
    fn with_values_below(&self, help: &str, argument: &Arg, values: &[PossibleValue]) -> String {
        let mut parts = vec![help.to_owned()];
        let are_told = values.iter().any(|it| it.get_help().is_some());
        if is_listed(argument, values) && are_told {
            parts.push(self.list(values));
        }
        parts.extend(self.default(argument));
        if is_listed(argument, values) && !are_told {
            parts.push(self.own("help-values", &[("names", &names(values))]));
        }
        parts.join("\n\n")
    }

    fn list(&self, values: &[PossibleValue]) -> String {
        let colon = self.locale.sentence("usage-colon", &[]);
        let styles = Styles::default();
        let style = styles.get_literal();
        let longest = values.iter().map(|it| it.get_name().len()).max().unwrap_or_default();
        let lines = values.iter().map(|value| {
            let (name, about) = (value.get_name(), value.get_help());
            let about = about.map(ToString::to_string).unwrap_or_default();
            format!("\n- {style}{name}{style:#}{colon} {:1$}{about}", "", longest - name.len())
        });
        self.own("help-list", &[]) + &lines.collect::<String>()
    }

    /// The default, unless it goes without saying.
    fn default(&self, argument: &Arg) -> Option<String> {
        let values: Vec<_> =
            argument.get_default_values().iter().map(|it| it.to_string_lossy()).collect();
        let is_shown = argument.get_action().takes_values()
            && !argument.is_hide_default_value_set()
            && !values.is_empty();
        is_shown.then(|| self.own("help-default", &[("value", &values.join(" "))]))
    }

    /// A heading, with the blank that the language puts before clap's colon.
    pub(super) fn heading(&self, heading: &str) -> String {
        let name = heading.to_lowercase().replace(' ', "-");
        let colon = self.locale.sentence("usage-colon", &[]);
        self.own(&format!("heading-{name}"), &[]) + colon.trim_end_matches(':')
    }

    /// What stands for a value, word by word.
    fn placeholder(&self, name: &str) -> String {
        let mut text = String::new();
        for part in name.split_inclusive(|letter: char| !letter.is_ascii_uppercase()) {
            let word = part.trim_end_matches(|letter: char| !letter.is_ascii_uppercase());
            let ours = self.said(&format!("word-{word}"), None, &[]);
            text.push_str(ours.as_deref().unwrap_or(word));
            text.push_str(&part[word.len()..]);
        }
        text
    }

    /// A message that is there for certain.
    fn own(&self, name: &str, words: &[(&str, &str)]) -> String {
        self.said(name, None, words).unwrap_or_else(|| name.to_owned())
    }

    fn said(&self, name: &str, attribute: Option<&str>, words: &[(&str, &str)]) -> Option<String> {
        let words: Vec<_> = words.iter().map(|&(name, it)| (name, Argument::Text(it))).collect();
        self.locale.help(name, attribute, &words).map(String::from)
    }
}

/// Whether clap would list the values.
fn is_listed(argument: &Arg, values: &[PossibleValue]) -> bool {
    !argument.is_hide_possible_values_set() && !values.is_empty()
}
