//! What cjm says in French when it cannot start, or is refused by the system.

use std::fs;

use snapbox::cmd::Command;

use super::cjm;

/// What is said, where the exit code is 2.
fn said(command: Command) -> String {
    let output = command.output().expect("cjm runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"");
    String::from_utf8(output.stderr).expect("UTF-8")
}

/// The first paragraph of it.
fn headline(words: &[&str]) -> String {
    let said = said(cjm().args(["--lang", "fr"]).args(words));
    said.split("\n\n").next().unwrap_or_default().to_owned()
}

#[test]
fn words_that_make_no_command_are_answered_whole() {
    let whole = "\
erreur\u{a0}: argument inconnu «\u{a0}--todai\u{a0}»

  conseil\u{a0}: vouliez-vous écrire «\u{a0}--today\u{a0}»\u{202f}?

Utilisation\u{a0}: cjm check --today <DATE> [PATHS]...

Pour en savoir plus, essayez «\u{a0}--help\u{a0}».
";
    assert_eq!(said(cjm().args(["check", "--todai", "x", "--lang=fr"])), whole);
    assert_eq!(said(cjm().env("CJM_LANG", "fr").args(["check", "--todai", "x"])), whole);
    assert_eq!(said(cjm().env("LC_ALL", "fr_FR.UTF-8").args(["check", "--todai", "x"])), whole);
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("cjm.toml"), "lang = \"fr\"\n").expect("written");
    let here = cjm().current_dir(folder.path());
    assert_eq!(said(here.args(["check", "--todai", "x"])), whole);
}

#[test]
fn every_usual_mistake_has_its_sentence() {
    let told = [
        (&["chekc"][..], "erreur\u{a0}: commande inconnue «\u{a0}chekc\u{a0}»"),
        (
            &["check", "--fail-on"],
            "erreur\u{a0}: il manque une valeur à «\u{a0}--fail-on <LEVEL>\u{a0}»\n  [valeurs possibles\u{a0}: error, warning, info, never]",
        ),
        (
            &["check", "--fail-on", "bad"],
            "erreur\u{a0}: la valeur «\u{a0}bad\u{a0}» ne convient pas à «\u{a0}--fail-on <LEVEL>\u{a0}»\n  [valeurs possibles\u{a0}: error, warning, info, never]",
        ),
        (
            &["check", "--select", "no-onwer"],
            "erreur\u{a0}: la valeur «\u{a0}no-onwer\u{a0}» ne convient pas à «\u{a0}--select <RULE,…>\u{a0}»\u{a0}: cette règle n’existe pas, vouliez-vous écrire `no-owner`\u{202f}?",
        ),
        (
            &["render", "--scale", "90"],
            "erreur\u{a0}: la valeur «\u{a0}90\u{a0}» ne convient pas à «\u{a0}--scale <N>\u{a0}»\u{a0}: écrivez un nombre de 0.1 à 20",
        ),
        (&["explain"], "erreur\u{a0}: il manque\u{a0}:\n  <RULE|KPI>"),
        (
            &["check", "--exit-zero", "--fail-on", "error"],
            "erreur\u{a0}: l’argument «\u{a0}--exit-zero\u{a0}» ne va pas avec «\u{a0}--fail-on <LEVEL>\u{a0}»",
        ),
        (
            &["check", "--max-problems", "0"],
            "erreur\u{a0}: la valeur «\u{a0}0\u{a0}» ne convient pas à «\u{a0}--max-problems <N>\u{a0}»\u{a0}: un nombre entier à partir de 1",
        ),
    ];
    for (words, expected) in told {
        assert_eq!(headline(words), expected, "{words:?}");
    }
}

#[test]
fn refusals_of_the_system_are_told_with_what_was_tried() {
    let folder = tempfile::tempdir().expect("a folder");
    let map = "parcours: A\nétapes:\n  - étape: B\n    points_de_contact: [C]\n";
    fs::write(folder.path().join("a.parcours.yaml"), map).expect("written");
    fs::create_dir(folder.path().join("dossier.svg")).expect("made");
    let said =
        |words: &[&str]| said(cjm().current_dir(folder.path()).args(["--lang", "fr"]).args(words));
    assert_eq!(
        said(&["check", "b.parcours.yaml"]),
        "erreur\u{a0}: impossible de lire b.parcours.yaml\u{a0}: il n’y a ni fichier ni dossier de ce nom\n"
    );
    assert_eq!(
        said(&["check", "a.parcours.yaml/b"]),
        "erreur\u{a0}: impossible de lire a.parcours.yaml/b\u{a0}: une partie de son chemin n’est pas un dossier\n"
    );
    assert_eq!(
        said(&["render", "a.parcours.yaml", "-o", "ici/a.svg"]),
        "erreur\u{a0}: impossible d’écrire ici/a.svg\u{a0}: il n’y a pas de dossier ici\n"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn full_device_has_no_room_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let map = "parcours: A\nétapes:\n  - étape: B\n    points_de_contact: [C]\n";
    fs::write(folder.path().join("a.parcours.yaml"), map).expect("written");
    let words = ["check", "--lang", "fr", "--profile", "draft", "--output-format"];
    let check = cjm().current_dir(folder.path()).args(words).arg("json=/dev/full");
    let told = "erreur\u{a0}: impossible d’écrire /dev/full\u{a0}: il n’y a plus de place\n";
    assert_eq!(said(check.arg("a.parcours.yaml")), told);
}
