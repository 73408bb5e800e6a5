//! What `cjm init` starts from: complete maps, compiled in.

use crate::locale::Locale;

/// A map to start from, in both languages.
#[derive(Debug)]
pub(super) struct Template {
    /// Its name on the command line, and of the file it becomes.
    pub(super) name: &'static str,
    english: &'static str,
    french: &'static str,
    /// The project file that becomes its `cjm.toml`, in English and French.
    projects: [&'static str; 2],
}

/// The template whose two files stand in `assets/templates` under its name, with the project file
/// that it asks for.
macro_rules! template {
    ($name:literal) => {
        template!($name, "cjm.toml")
    };
    ($name:literal, $project:literal) => {
        Template {
            name: $name,
            english: include_str!(concat!("../../../assets/templates/en/", $name, ".journey.yaml")),
            french: include_str!(concat!("../../../assets/templates/fr/", $name, ".parcours.yaml")),
            projects: [
                include_str!(concat!("../../../assets/templates/en/", $project)),
                include_str!(concat!("../../../assets/templates/fr/", $project)),
            ],
        }
    };
}

/// All templates; what each is for is the message `template-<name>`.
pub(super) static TEMPLATES: &[Template] = &[
    template!("blank", "cjm.draft.toml"),
    template!("generic"),
    template!("saas"),
    template!("b2b"),
    template!("milestones"),
    template!("marketplace"),
    template!("retail"),
    template!("bank"),
    template!("university"),
    template!("complaint"),
    template!("outage"),
    template!("checkout"),
];

/// Where the schemas lie, seen from the files in `assets/templates`.
const SCHEMAS: &str = "../../../schemas/";

/// `file`, its first line pointing to `schemas/` in the folder that `way` leads to.
fn with_schemas(file: &str, way: &str) -> String {
    file.replacen(SCHEMAS, &format!("{way}schemas/"), 1)
}

impl Template {
    /// The template of that name.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.name == name)
    }

    /// The name of the file it becomes.
    pub(super) fn file_name(&self, locale: Locale) -> String {
        match locale {
            Locale::English => format!("{}.journey.yaml", self.name),
            Locale::French => format!("{}.parcours.yaml", self.name),
        }
    }

    /// The map, its first line pointing to `schemas/` in the folder that `way` leads to.
    pub(super) fn map(&self, locale: Locale, way: &str) -> String {
        let map = match locale {
            Locale::English => self.english,
            Locale::French => self.french,
        };
        with_schemas(map, way)
    }

    /// The `cjm.toml` beside it.
    pub(super) fn project_file(&self, locale: Locale) -> String {
        let [english, french] = self.projects;
        let file = match locale {
            Locale::English => english,
            Locale::French => french,
        };
        with_schemas(file, "")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_of_the_folder_is_on_the_list() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/templates/");
        for locale in Locale::ALL {
            let files = std::fs::read_dir(format!("{folder}{}", locale.tag())).expect("a folder");
            let found: BTreeSet<String> = files
                .map(|file| file.expect("readable").file_name().into_string().expect("text"))
                .collect();
            let mut listed: BTreeSet<String> =
                TEMPLATES.iter().map(|template| template.file_name(locale)).collect();
            listed.extend(["cjm.toml", "cjm.draft.toml"].map(str::to_owned));
            assert_eq!(found, listed);
        }
    }

    #[test]
    fn new_files_point_to_the_schemas_beside_them() {
        for template in TEMPLATES {
            let lines = Locale::ALL
                .map(|locale| template.map(locale, "").lines().next().map(str::to_owned));
            let line = |schema| {
                Some(format!("# yaml-language-server: $schema=schemas/{schema}.schema.json"))
            };
            assert_eq!(lines, [line("journey"), line("parcours")], "{}", template.name);
            for locale in Locale::ALL {
                let file = template.project_file(locale);
                assert_eq!(file.lines().next(), Some("#:schema schemas/config.schema.json"));
            }
        }
    }
}
