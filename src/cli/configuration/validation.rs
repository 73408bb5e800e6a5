//! Whether a configuration says only what it can say, with every mistake at its place.

use std::ops::Range;

use globset::GlobBuilder;
use ignore::gitignore::GitignoreBuilder;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::complaint::Complaint;
use super::origin::Origin;
use super::setting::{LEVELS, Setting, Shape};
use crate::check::{OptionDefault, RULES, rule_named};
use crate::cli::sentence::Sentence;
use crate::picture::color::Color;
use crate::text::nearest::nearest;

/// Everything that is wrong with the settings of a text, which may be these.
pub(in crate::cli) fn validate(origin: &Origin, settings: Vec<&'static Setting>) -> Vec<Complaint> {
    let mut validation = Validation { settings, complaints: vec![] };
    match DeTable::parse(&origin.text) {
        Ok(table) => validation.table("", table.get_ref()),
        Err(error) => {
            let at = error.span().unwrap_or(0..0);
            validation.complain(&at, anyhow::Error::msg(error.message().to_owned()));
        }
    }
    validation.complaints.sort_by_key(|(at, _)| at.start);
    let complaints = validation.complaints.into_iter();
    complaints.map(|(at, message)| origin.complaint(&at, message)).collect()
}

struct Validation {
    settings: Vec<&'static Setting>,
    complaints: Vec<(Range<usize>, anyhow::Error)>,
}

impl Validation {
    fn complain(&mut self, at: &Range<usize>, message: impl Into<anyhow::Error>) {
        self.complaints.push((at.clone(), message.into()));
    }

    /// A table of settings: the whole file, or one like `[check]`.
    fn table(&mut self, table: &str, values: &DeTable<'_>) {
        for (key, value) in values {
            let name = key.get_ref().as_ref();
            let here = |it: &&&Setting| it.table == table && it.name() == name;
            if let Some(setting) = self.settings.iter().find(here) {
                self.value(&setting.key(), setting.shape, value);
            } else if table.is_empty() && self.settings.iter().any(|it| it.table == name) {
                match value.get_ref() {
                    DeValue::Table(inner) => self.table(name, inner),
                    _ => self.complain(&value.span(), about("configuration-table", name)),
                }
            } else {
                self.unknown_key(table, name, &key.span());
            }
        }
    }

    fn unknown_key(&mut self, table: &str, name: &str, at: &Range<usize>) {
        let here = self.settings.iter().filter(|it| it.table == table).map(|it| it.name());
        let tables =
            self.settings.iter().filter(|_| table.is_empty()).map(|it| it.table.to_owned());
        let mut known: Vec<_> = here.chain(tables).filter(|it| !it.is_empty()).collect();
        known.sort();
        known.dedup();
        let elsewhere = self.settings.iter().find(|it| it.name() == name).map(|it| it.key());
        let whole = if table.is_empty() { name.to_owned() } else { format!("{table}.{name}") };
        let near = nearest(name, known.iter().map(String::as_str)).or(elsewhere.as_deref());
        self.complain(at, unknown_key(&whole, near, known.iter().map(String::as_str)));
    }

    /// The value of a setting, or a part of one.
    fn value(&mut self, key: &str, shape: Shape, value: &Spanned<DeValue<'_>>) {
        let at = value.span();
        let fits = match value.get_ref() {
            DeValue::Array(values) => self.list(key, shape, values),
            DeValue::Table(values) => self.entries(key, shape, values),
            DeValue::String(text) => self.text(key, shape, text, &at),
            DeValue::Boolean(_) => matches!(shape, Shape::Flag),
            number @ (DeValue::Integer(_) | DeValue::Float(_)) => {
                number_of(number).is_some_and(|it| shape.holds(it))
            }
            DeValue::Datetime(_) => false,
        };
        if !fits {
            self.complain(&at, about("configuration-shape", key).with("shape", shape.describe()));
        }
    }

    /// Checks a text; whether one may stand there.
    fn text(&mut self, key: &str, shape: Shape, text: &str, at: &Range<usize>) -> bool {
        match shape {
            Shape::Text | Shape::File => {}
            Shape::ChoiceOrToml(_) if Setting::names_toml(text) => {}
            Shape::Choice(names) | Shape::ChoiceOrToml(names) => {
                self.choice(key, &names(), text, at);
            }
            Shape::Color => return Color::parse(text).is_some(),
            Shape::Rule => {
                self.rule(text, at);
                self.silence(key, text, at);
            }
            Shape::Glob => self.glob(text, at),
            Shape::GitGlob => self.git_glob(text, at),
            _ => return false,
        }
        true
    }

    /// Checks a list; whether one may stand there.
    fn list(&mut self, key: &str, shape: Shape, values: &DeArray<'_>) -> bool {
        let Some(item) = shape.item() else { return false };
        if matches!(shape, Shape::Colors) && values.is_empty() {
            return false;
        }
        for value in values {
            let at = value.span();
            let fits = value.get_ref().as_str().is_some_and(|it| self.text(key, item, it, &at));
            if !fits {
                self.complain(
                    &at,
                    about("configuration-shape", key).with("shape", shape.describe()),
                );
            }
        }
        true
    }

    /// Checks a table whose keys are the author's; whether one may stand there.
    fn entries(&mut self, key: &str, shape: Shape, values: &DeTable<'_>) -> bool {
        for (name, value) in values {
            let (name, at) = (name.get_ref().as_ref(), name.span());
            let whole = format!("{key}.{name}");
            match shape {
                Shape::Levels => {
                    self.rule(name, &at);
                    self.value(&whole, Shape::Choice(LEVELS), value);
                    if value
                        .get_ref()
                        .as_str()
                        .is_some_and(|it| it != "error" && LEVELS().contains(&it))
                    {
                        self.silence(key, name, &at);
                    }
                }
                Shape::RulesByGlob => {
                    self.glob(name, &at);
                    self.path_from_here(name, &at);
                    self.value(&format!("{key}.\"{name}\""), Shape::Rules, value);
                }
                Shape::Shares(names) => self.share(key, &names(), (name, &at), value),
                Shape::RuleOptions => self.rule_options(&whole, name, &at, value),
                Shape::Entries(_) if name.trim().is_empty() => {
                    self.complain(&at, about("configuration-empty-key", key));
                }
                Shape::Entries(_) if value.get_ref().is_str() => {}
                Shape::Entries(fields) => self.fields(&whole, fields, value),
                _ => break,
            }
        }
        shape.is_table()
    }

    /// The fields of one entry.
    fn fields(&mut self, key: &str, fields: &[(&str, Shape)], entry: &Spanned<DeValue<'_>>) {
        let names = || fields.iter().map(|(name, _)| *name);
        let DeValue::Table(values) = entry.get_ref() else {
            let names = names().collect::<Vec<_>>().join(", ");
            let message = about("configuration-fields", key).with("names", names);
            return self.complain(&entry.span(), message);
        };
        for (name, value) in values {
            let text = name.get_ref().as_ref();
            match fields.iter().find(|(field, _)| *field == text) {
                Some(&(_, shape)) => self.value(&format!("{key}.{text}"), shape, value),
                None => {
                    let whole = format!("{key}.{text}");
                    let message = unknown_key(&whole, nearest(text, names()), names());
                    self.complain(&name.span(), message);
                }
            }
        }
    }

    fn choice(&mut self, key: &str, names: &[&str], text: &str, at: &Range<usize>) {
        let fits = |name: &&str| match name.strip_suffix('*') {
            Some(start) => text.len() > start.len() && text.starts_with(start),
            None => *name == text,
        };
        if !names.iter().any(fits) {
            let message = match nearest(text, names.iter().copied()) {
                Some(near) => about("configuration-value-near", key).with("near", near),
                None => about("configuration-value", key).with("names", names.join(", ")),
            };
            self.complain(at, message.with("found", text));
        }
    }

    fn rule(&mut self, name: &str, at: &Range<usize>) {
        if !RULES.iter().any(|rule| rule.name == name) {
            let message = match nearest(name, RULES.iter().map(|rule| rule.name)) {
                Some(near) => Sentence::new("configuration-rule-near").with("near", near),
                None => Sentence::new("configuration-rule"),
            };
            self.complain(at, message.with("rule", name));
        }
    }

    /// Refuses that the setting called `key` keeps a rule from reporting that must report.
    fn silence(&mut self, key: &str, name: &str, at: &Range<usize>) {
        const SILENCING: [&str; 3] = ["check.ignore", "check.levels", "check.per-file-ignores"];
        let silences = SILENCING.iter().any(|it| key.starts_with(it));
        if silences && rule_named(name).is_some_and(|rule| !rule.can_be_silenced()) {
            self.complain(at, Sentence::new("configuration-silenced").with("rule", name));
        }
    }

    /// Refuses a glob that is no path as seen from the folder of the configuration.
    fn path_from_here(&mut self, glob: &str, at: &Range<usize>) {
        let start = ["./", "../", "/", "!"].into_iter().find(|it| glob.starts_with(it));
        if let Some(start) = start {
            let message = Sentence::new("configuration-glob-start").with("glob", glob);
            self.complain(at, message.with("start", start));
        }
    }

    /// One name of a table that shares out 100.
    fn share(
        &mut self,
        key: &str,
        names: &[&str],
        (name, at): (&str, &Range<usize>),
        value: &Spanned<DeValue<'_>>,
    ) {
        if names.contains(&name) {
            return self.value(&format!("{key}.{name}"), Shape::Number(0.0, 100.0), value);
        }
        let (whole, near) = (format!("{key}.{name}"), nearest(name, names.iter().copied()));
        self.complain(at, unknown_key(&whole, near, names.iter().copied()));
    }

    /// What is set for one rule.
    fn rule_options(
        &mut self,
        key: &str,
        name: &str,
        at: &Range<usize>,
        options: &Spanned<DeValue<'_>>,
    ) {
        let Some(rule) = rule_named(name) else { return self.rule(name, at) };
        let shape = |default| match default {
            OptionDefault::Number(_) => Shape::Number(0.0, 1e6),
            OptionDefault::Words => Shape::Texts,
        };
        let fields = rule.options.iter().map(|option| (option.name, shape(option.default)));
        let fields: Vec<_> = fields.collect();
        if fields.is_empty() {
            return self.complain(at, Sentence::new("configuration-no-options").with("rule", name));
        }
        self.fields(key, &fields, options);
        let bound = |name: &str| {
            let set = options.get_ref().as_table().and_then(|set| set.get(name));
            let usual = rule.options.iter().find(|it| it.name == name).map(|it| it.default);
            match (set, usual) {
                (Some(set), _) => number_of(set.get_ref()),
                (None, Some(OptionDefault::Number(number))) => Some(number),
                (None, Some(OptionDefault::Words) | None) => None,
            }
        };
        if let (Some(least), Some(most)) = (bound("min"), bound("max"))
            && least > most
        {
            let message = about("configuration-bounds", key).with("least", least.to_string());
            self.complain(&options.span(), message.with("most", most.to_string()));
        }
    }

    fn glob(&mut self, glob: &str, at: &Range<usize>) {
        if let Err(error) = GlobBuilder::new(glob).literal_separator(true).build() {
            self.complain(at, error);
        }
    }

    fn git_glob(&mut self, glob: &str, at: &Range<usize>) {
        if let Err(error) = GitignoreBuilder::new("").add_line(None, glob) {
            self.complain(at, error);
        }
    }
}

/// A sentence about the setting or table `key`.
fn about(message: &'static str, key: &str) -> Sentence {
    Sentence::new(message).with("key", key)
}

/// The key that may have been meant, else all that may stand there.
fn unknown_key<'n>(
    key: &str,
    near: Option<&str>,
    names: impl Iterator<Item = &'n str>,
) -> Sentence {
    match near {
        Some(near) => about("configuration-key-near", key).with("near", near),
        None => about("configuration-key", key).with("names", names.collect::<Vec<_>>().join(", ")),
    }
}

fn number_of(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).ok().map(|it| it as f64)
        }
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}
