//! Whether a configuration says only what it can say, with every mistake at its place.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Settings;
use super::complaint::{Complaint, Origin};
use super::setting::{Setting, Shape};
use crate::check::{OptionDefault, RULES, rule_named};
use crate::text::nearest::nearest;

/// Everything that is wrong with the settings in `text`.
pub(super) fn validate(origin: Origin<'_>) -> Vec<Complaint> {
    let mut validation = Validation { settings: Settings::settings(), complaints: vec![] };
    match DeTable::parse(origin.text) {
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

    /// The value of a setting.
    fn value(&mut self, key: &str, shape: Shape, value: &Spanned<DeValue<'_>>) {
        let at = value.span();
        match (shape, value.get_ref()) {
            (Shape::Flag, DeValue::Boolean(_))
            | (Shape::Text | Shape::Path, DeValue::String(_))
            | (Shape::Open, DeValue::Table(_)) => {}
            (Shape::Number(least, most), number) if self.is_number(number) => {
                if number_of(number).is_none_or(|it| !(least..=most).contains(&it)) {
                    self.complain(&at, format!("`{key}` must be {}", shape.describe()));
                }
            }
            (Shape::Choice(names), DeValue::String(text)) => self.choice(key, names, text, &at),
            (Shape::Texts | Shape::Paths, DeValue::Array(values)) => {
                values.iter().for_each(|it| self.value(key, Shape::Text, it));
            }
            (Shape::Choices(names), DeValue::Array(values)) => {
                values.iter().for_each(|it| self.value(key, Shape::Choice(names), it));
            }
            (Shape::Rules, DeValue::Array(values)) => {
                values.iter().for_each(|it| self.rule(key, it));
            }
            (Shape::Levels, DeValue::Table(levels)) => {
                for (rule, level) in levels {
                    self.rule_name(rule.get_ref(), &rule.span());
                    let shape = Shape::Choice(&["error", "warning", "info", "off"]);
                    self.value(&format!("{key}.{}", rule.get_ref()), shape, level);
                }
            }
            (Shape::RulesByGlob, DeValue::Table(globs)) => {
                for (glob, rules) in globs {
                    self.glob(glob.get_ref(), &glob.span());
                    self.value(&format!("{key}.\"{}\"", glob.get_ref()), Shape::Rules, rules);
                }
            }
            (Shape::RuleOptions, DeValue::Table(rules)) => {
                for (rule, options) in rules {
                    self.rule_options(key, rule, options);
                }
            }
            (Shape::Numbers, DeValue::Table(numbers)) => {
                for (name, number) in numbers {
                    let shape = Shape::Number(0.0, f64::INFINITY);
                    self.value(&format!("{key}.{}", name.get_ref()), shape, number);
                }
            }
            (Shape::Entries(fields), DeValue::Table(entries)) => {
                for (name, entry) in entries {
                    self.entry(&format!("{key}.{}", name.get_ref()), fields, entry);
                }
            }
            _ => self.complain(&at, format!("`{key}` must be {}", shape.describe())),
        }
    }

    fn is_number(&self, value: &DeValue<'_>) -> bool {
        matches!(value, DeValue::Integer(_) | DeValue::Float(_))
    }

    fn choice(&mut self, key: &str, names: &[&str], text: &str, at: &Range<usize>) {
        let fits = |name: &&str| match name.strip_suffix('*') {
            Some(start) => text.len() > start.len() && text.starts_with(start),
            None => *name == text,
        };
        if !names.iter().any(fits) {
            let hint = match nearest(text, names.iter().copied()) {
                Some(near) => format!(", did you mean \"{near}\"?"),
                None => format!("; there is {}", names.join(", ")),
            };
            self.complain(at, format!("`{key}` knows no \"{text}\"{hint}"));
        }
    }

    fn rule(&mut self, key: &str, value: &Spanned<DeValue<'_>>) {
        if let DeValue::String(name) = value.get_ref() {
            self.rule_name(name, &value.span());
        } else {
            let message = format!("`{key}` must be {}", Shape::Rules.describe());
            self.complain(&value.span(), message);
        }
    }

    fn rule_name(&mut self, name: &str, at: &Range<usize>) {
        if !RULES.iter().any(|rule| rule.name == name) {
            let hint = match nearest(name, RULES.iter().map(|rule| rule.name)) {
                Some(near) => format!(", did you mean `{near}`?"),
                None => "; cjm explain --all lists them".to_owned(),
            };
            self.complain(at, format!("unknown rule `{name}`{hint}"));
        }
    }

    /// What is set for one rule.
    fn rule_options(
        &mut self,
        key: &str,
        name: &Spanned<Cow<'_, str>>,
        options: &Spanned<DeValue<'_>>,
    ) {
        self.rule_name(name.get_ref(), &name.span());
        let Some(rule) = rule_named(name.get_ref()) else { return };
        let fields: Vec<_> = rule
            .options
            .iter()
            .map(|option| {
                let shape = match option.default {
                    OptionDefault::Number(_) => Shape::Number(-1e6, 1e6),
                    OptionDefault::Words => Shape::Texts,
                };
                (option.name, shape)
            })
            .collect();
        if fields.is_empty() {
            let message = format!("the rule `{}` has no options", rule.name);
            return self.complain(&name.span(), message);
        }
        self.entry(&format!("{key}.{}", rule.name), &fields, options);
    }

    fn glob(&mut self, glob: &str, at: &Range<usize>) {
        if let Err(error) = globset::Glob::new(glob) {
            self.complain(at, error.to_string());
        }
    }

    fn entry(&mut self, key: &str, fields: &[(&str, Shape)], entry: &Spanned<DeValue<'_>>) {
        let DeValue::Table(values) = entry.get_ref() else {
            let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
            let message = format!("`{key}` must be a table of {}", names.join(", "));
            return self.complain(&entry.span(), message);
        };
        for (name, value) in values {
            let text = name.get_ref().as_ref();
            match fields.iter().find(|(field, _)| *field == text) {
                Some(&(_, shape)) => self.value(&format!("{key}.{text}"), shape, value),
                None => {
                    let names = fields.iter().map(|(field, _)| *field);
                    let hint = match nearest(text, names.clone()) {
                        Some(near) => format!(", did you mean `{near}`?"),
                        None => format!("; there is {}", names.collect::<Vec<_>>().join(", ")),
                    };
                    self.complain(&name.span(), format!("unknown key `{key}.{text}`{hint}"));
                }
            }
        }
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
