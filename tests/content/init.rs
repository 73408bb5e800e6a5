//! Starting a map from a template.

use std::fs;
use std::path::Path;

use crate::cli::cjm;

/// The files below a folder, sorted, with slashes.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("readable");
        let name = entry.file_name().into_string().expect("text");
        if entry.path().is_dir() {
            found.extend(files(&entry.path()).into_iter().map(|file| format!("{name}/{file}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

#[test]
fn every_template_makes_a_project_that_is_clean() {
    for (lang, extension) in [("en", "journey.yaml"), ("fr", "parcours.yaml")] {
        let templates = [
            "blank",
            "generic",
            "saas",
            "b2b",
            "milestones",
            "marketplace",
            "retail",
            "bank",
            "university",
            "complaint",
            "outage",
            "checkout",
        ];
        for template in templates {
            let folder = tempfile::tempdir().expect("a folder");
            let made = folder.path().join("maps/new");
            let words = ["--lang", lang, "init", "--template", template];
            cjm().args(words).arg(&made).assert().code(0);
            let map = made.join(format!("{template}.{extension}"));
            assert!(map.is_file(), "{}", map.display());
            let words = ["--lang", "en", "check", "--today", "2026-11-02"];
            let check = cjm().args(words).args(["--fail-on", "warning"]).arg(&made);
            check.assert().code(0);
        }
    }
}

#[test]
fn empty_worksheet_is_not_blamed_for_being_empty() {
    for lang in ["en", "fr"] {
        let folder = tempfile::tempdir().expect("a folder");
        cjm().args(["--lang", lang, "init"]).arg(folder.path()).assert().code(0);
        let check = cjm().args(["check", "--fail-on", "info"]).arg(folder.path()).assert();
        check.code(0).stdout_eq("");
    }
}

#[test]
fn schemas_of_the_language_stand_beside_the_map() {
    let folder = tempfile::tempdir().expect("a folder");
    cjm().args(["--lang", "fr", "init"]).arg(folder.path()).assert().code(0);
    assert_eq!(
        files(folder.path()),
        [
            "blank.parcours.yaml",
            "cjm.toml",
            "schemas/bibliotheque.schema.json",
            "schemas/config.schema.json",
            "schemas/parcours.schema.json",
        ]
    );
    let map = fs::read_to_string(folder.path().join("blank.parcours.yaml")).expect("text");
    let line = "# yaml-language-server: $schema=schemas/parcours.schema.json";
    assert_eq!(map.lines().next(), Some(line));
}

#[test]
fn map_of_that_name_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("saas.journey.yaml"), "mine").expect("written");
    let refused = cjm().args(["init", "--template", "saas"]).current_dir(folder.path()).assert();
    refused.code(2).stdout_eq("").stderr_eq(
        "error: saas.journey.yaml is already there: name a file for the map, as in cjm init another.journey.yaml\n",
    );
    assert_eq!(files(folder.path()), ["saas.journey.yaml"]);
}

#[test]
fn later_map_becomes_a_part_of_the_project_around_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = "[check]\nfail-on = \"never\"\n";
    fs::write(folder.path().join("cjm.toml"), project).expect("written");
    let words = ["init", "maps/returns.journey.yaml", "--template", "complaint"];
    let added = cjm().args(words).current_dir(folder.path()).assert().code(0);
    added.stdout_eq("").stderr_eq(
        "\
wrote maps/returns.journey.yaml, a part of the project of cjm.toml
what next:
1. open maps/returns.journey.yaml and overwrite what it says; an editor with yaml-language-server completes keys
2. cjm check maps/returns.journey.yaml
3. cjm render maps/returns.journey.yaml -o maps/returns.png
",
    );
    assert_eq!(
        files(folder.path()),
        [
            "cjm.toml",
            "maps/returns.journey.yaml",
            "schemas/config.schema.json",
            "schemas/journey.schema.json",
            "schemas/library.schema.json",
        ]
    );
    let text = |file: &str| fs::read_to_string(folder.path().join(file)).expect("text");
    assert_eq!(text("cjm.toml"), project);
    let first = text("maps/returns.journey.yaml").lines().next().map(str::to_owned);
    let line = "# yaml-language-server: $schema=../schemas/journey.schema.json";
    assert_eq!(first.as_deref(), Some(line));
    let french = ["init", "maps/retours.parcours.yaml"];
    cjm().args(french).current_dir(folder.path()).assert().code(0);
    assert!(folder.path().join("schemas/parcours.schema.json").is_file());
}

#[test]
fn file_that_no_folder_would_be_searched_for_is_no_map() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused = cjm().args(["init", "maps/coat.yaml"]).current_dir(folder.path()).assert();
    refused
        .code(2)
        .stderr_eq("error: maps/coat.yaml is no name for a map: call it maps/coat.journey.yaml\n");
    assert_eq!(files(folder.path()), [""; 0]);
}

#[test]
fn unknown_template_is_refused_with_the_nearest_name() {
    let refused = cjm().args(["init", "--template", "retial"]).assert().code(2);
    let said = String::from_utf8(refused.get_output().stderr.clone()).expect("text");
    assert!(said.contains("did you mean `retail`?"), "{said}");
}

#[test]
fn list_says_what_each_template_is_for() {
    cjm().args(["--lang", "fr", "init", "--list"]).assert().code(0).stdout_eq(
        "\
blank        la feuille vierge, une question par champ
generic      les sept étapes que vivent la plupart des clients, et ce qu’il faut y regarder
saas         un abonnement logiciel, de la première recherche à la recommandation
b2b          un achat entre entreprises, tel que deux personnes le vivent
milestones   les sept jalons d’un client professionnel, de la découverte à la transformation
marketplace  une grosse commande sur une place de marché, pour de nombreux sites
retail       un achat, des écrans à la boutique
bank         un prêt, entre simulateurs, agence et application
university   une étudiante venue de l’étranger, du salon aux premières semaines
complaint    un motif de contact, du problème au suivi\u{a0}: une bonne première carte
outage       un motif de contact\u{a0}: une panne, une promesse, et un jour sans personne
checkout     un motif de contact\u{a0}: les écrans entre le panier plein et la commande payée
",
    );
}

#[test]
fn programs_are_set_up_in_the_repository_of_the_folder_and_not_in_the_one_around() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path().join("here");
    fs::create_dir_all(here.join(".git")).expect("made");
    cjm().args(["init", "../other", "--with", "editor"]).current_dir(&here).assert().code(0);
    assert_eq!(files(&here), [""; 0]);
    assert!(folder.path().join("other/.vscode/settings.json").is_file());
}
