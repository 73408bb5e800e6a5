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
use crate::picture::color::Color;
use crate::text::nearest::nearest;

/// Everything that is wrong with the settings of a text, which may be these.
pub(in crate::cli) fn validate(origin: &Origin, settings: Vec<&'static Setting>) -> Vec<Complaint> {
    let mut validation = Validation { settings, complaints: vec![] };
    match DeTable::parse(&origin.text) {
        Ok(table) => validation.table("", table.get_ref()),
        Err(error) => {
            let at = error.span().unwrap_or(0..0);
            validation.complain(&at, error.message().to_owned());
        }
    }
    validation.complaints.sort_by_key(|(at, _)| at.start);
    let complaints = validation.complaints.into_iter();
    complaints.map(|(at, message)| origin.complaint(&at, message)).collect()
}

struct Validation {
    settings: Vec<&'static Setting>,
    complaints: Vec<(Range<usize>, String)>,
}

impl Validation {
    fn complain(&mut self, at: &Range<usize>, message: String) {
        self.complaints.push((at.clone(), message));
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
                    _ => self.complain(&value.span(), format!("`{name}` is a table: [{name}]")),
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
        let hint = match (nearest(name, known.iter().map(String::as_str)), elsewhere) {
            (Some(near), _) => format!(", did you mean `{near}`?"),
            (None, Some(key)) => format!(", did you mean `{key}`?"),
            (None, None) => format!("; there is {}", known.join(", ")),
        };
        self.complain(at, format!("unknown key `{whole}`{hint}"));
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
            self.complain(&at, format!("`{key}` must be {}", shape.describe()));
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
                self.complain(&at, format!("`{key}` must be {}", shape.describe()));
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
                    self.complain(&at, format!("a key of `{key}` is empty"));
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
            return self.complain(&entry.span(), format!("`{key}` must be a table of {names}"));
        };
        for (name, value) in values {
            let text = name.get_ref().as_ref();
            match fields.iter().find(|(field, _)| *field == text) {
                Some(&(_, shape)) => self.value(&format!("{key}.{text}"), shape, value),
                None => {
                    let hint = hint(nearest(text, names()), '`', names());
                    self.complain(&name.span(), format!("unknown key `{key}.{text}`{hint}"));
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
            let hint = hint(nearest(text, names.iter().copied()), '"', names.iter().copied());
            self.complain(at, format!("`{key}` knows no \"{text}\"{hint}"));
        }
    }

    fn rule(&mut self, name: &str, at: &Range<usize>) {
        if !RULES.iter().any(|rule| rule.name == name) {
            let hint = match nearest(name, RULES.iter().map(|rule| rule.name)) {
                Some(near) => format!(", did you mean `{near}`?"),
                None => "; cjm explain --all lists them".to_owned(),
            };
            self.complain(at, format!("unknown rule `{name}`{hint}"));
        }
    }

    /// Refuses that the setting called `key` keeps a rule from reporting that must report.
    fn silence(&mut self, key: &str, name: &str, at: &Range<usize>) {
        const SILENCING: [&str; 3] = ["check.ignore", "check.levels", "check.per-file-ignores"];
        let silences = SILENCING.iter().any(|it| key.starts_with(it));
        if silences && rule_named(name).is_some_and(|rule| !rule.can_be_silenced()) {
            let always = "a file that cannot be read always counts as an error";
            self.complain(at, format!("`{name}` cannot be silenced: {always}"));
        }
    }

    /// Refuses a glob that is no path as seen from the folder of the configuration.
    fn path_from_here(&mut self, glob: &str, at: &Range<usize>) {
        let start = ["./", "../", "/", "!"].into_iter().find(|it| glob.starts_with(it));
        if let Some(start) = start {
            let whole = "the path is seen from the folder of this file, such as `drafts/**`";
            self.complain(
                at,
                format!("`{glob}` matches nothing with `{start}` at its start: {whole}"),
            );
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
        let hint = hint(nearest(name, names.iter().copied()), '`', names.iter().copied());
        self.complain(at, format!("unknown key `{key}.{name}`{hint}"));
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
            return self.complain(at, format!("the rule `{name}` has no options"));
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
            let at = options.span();
            self.complain(&at, format!("`{key}`: `min` is {least}, more than `max`, {most}"));
        }
    }

    fn glob(&mut self, glob: &str, at: &Range<usize>) {
        if let Err(error) = GlobBuilder::new(glob).literal_separator(true).build() {
            self.complain(at, error.to_string());
        }
    }

    fn git_glob(&mut self, glob: &str, at: &Range<usize>) {
        if let Err(error) = GitignoreBuilder::new("").add_line(None, glob) {
            self.complain(at, error.to_string());
        }
    }
}

/// What may have been meant, else all there is.
fn hint<'n>(near: Option<&str>, quote: char, names: impl Iterator<Item = &'n str>) -> String {
    match near {
        Some(near) => format!(", did you mean {quote}{near}{quote}?"),
        None => format!("; there is {}", names.collect::<Vec<_>>().join(", ")),
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
