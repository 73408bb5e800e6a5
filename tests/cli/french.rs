//! What cjm says in French when it cannot do its work.

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

Utilisation\u{a0}: cjm check --today <DATE> [CHEMINS]...

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
            "erreur\u{a0}: il manque une valeur à «\u{a0}--fail-on <NIVEAU>\u{a0}»\n  [valeurs possibles\u{a0}: error, warning, info, never]",
        ),
        (
            &["check", "--fail-on", "bad"],
            "erreur\u{a0}: la valeur «\u{a0}bad\u{a0}» ne convient pas à «\u{a0}--fail-on <NIVEAU>\u{a0}»\n  [valeurs possibles\u{a0}: error, warning, info, never]",
        ),
        (
            &["check", "--select", "no-onwer"],
            "erreur\u{a0}: la valeur «\u{a0}no-onwer\u{a0}» ne convient pas à «\u{a0}--select <RÈGLE,…>\u{a0}»\u{a0}: cette règle n’existe pas, vouliez-vous écrire `no-owner`\u{202f}?",
        ),
        (
            &["render", "--scale", "90"],
            "erreur\u{a0}: la valeur «\u{a0}90\u{a0}» ne convient pas à «\u{a0}--scale <N>\u{a0}»\u{a0}: écrivez un nombre de 0.1 à 20",
        ),
        (&["explain"], "erreur\u{a0}: il manque\u{a0}:\n  <RÈGLE|INDICATEUR>"),
        (
            &["check", "--exit-zero", "--fail-on", "error"],
            "erreur\u{a0}: l’argument «\u{a0}--exit-zero\u{a0}» ne va pas avec «\u{a0}--fail-on <NIVEAU>\u{a0}»",
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

/// What is printed, where the exit code is 0.
fn printed(command: Command) -> String {
    let output = command.output().expect("cjm runs");
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn help_is_french_however_french_is_asked_for() {
    let expected = printed(cjm().args(["--lang", "fr", "render", "--help"]));
    assert!(expected.starts_with("Dessiner des cartes, en images et en diapositives\n"));
    for words in [
        &["render", "--help", "--lang", "fr"][..],
        &["help", "render", "--lang", "fr"],
        &["help", "render", "--lang=fr"],
        &["--lang=fr", "help", "render"],
    ] {
        assert_eq!(printed(cjm().args(words)), expected, "{words:?}");
    }
    for (name, value) in [("CJM_LANG", "fr"), ("LC_ALL", "fr_FR.UTF-8"), ("LANG", "fr_CA.UTF-8")] {
        assert_eq!(printed(cjm().env(name, value).args(["help", "render"])), expected, "{name}");
    }
    let english = printed(cjm().args(["help", "render", "--lang", "en"]).env("CJM_LANG", "fr"));
    assert!(english.starts_with("Draw maps as pictures and slides\n"));
}

#[test]
fn without_a_command_the_help_is_told_as_an_error() {
    let expected = "\
Des cartes de parcours client écrites en texte\u{a0}: les vérifier, les mettre en tableau, les dessiner

Utilisation\u{a0}: cjm [OPTIONS] <COMMANDE>

Commandes\u{a0}:
";
    let said = said(cjm().env("CJM_LANG", "fr"));
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn short_help_is_french_to_the_last_word() {
    let expected = "\
Afficher un script de complétion pour un shell

Utilisation\u{a0}: cjm completions [OPTIONS] <SHELL>

Arguments\u{a0}:
  <SHELL>  Le shell [valeurs possibles\u{a0}: bash, elvish, fish, powershell, zsh]

Options\u{a0}:
  -h, --help  Afficher l’aide (en détail avec --help)

Options globales\u{a0}:
";
    let printed = printed(cjm().args(["--lang", "fr", "completions", "-h"]));
    assert!(printed.starts_with(expected), "{printed}");
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

/// A command, and all that it says on standard error after `erreur : `.
const REFUSALS: [(&[&str], &str); 25] = [
    (
        &["check", "two"],
        "two/cjm.toml et two/.cjm.toml se trouvent dans le même dossier : n’en gardez qu’un",
    ),
    (
        &["check", "bad"],
        "la configuration contient des erreurs
  bad/cjm.toml:1:8 : `lang` ne connaît pas « xx » ; il y a auto, en, fr
  bad/cjm.toml:3:1 : clé inconnue `check.profil`, vouliez-vous écrire `profile` ?
  bad/cjm.toml:5:9 : `render.scale` doit être un nombre de 0.1 à 20",
    ),
    (
        &["check", "empty"],
        "pas de parcours dans empty : aucun fichier ne correspond à **/*.journey.{yaml,yml}, **/*.parcours.{yaml,yml}",
    ),
    (&["check", "--config", "none"], "--config none : ni un fichier qui existe, ni KEY=VALUE"),
    (
        &["check", "--config", "library=['b.yaml']", "a.journey.yaml"],
        "--config library=['b.yaml'] : il n’y a pas de fichier b.yaml",
    ),
    (
        &["check", "--exclude", "[z-a]", "."],
        "--exclude : error parsing glob '[z-a]': invalid range; 'z' > 'a'",
    ),
    (
        &["check", "--output-format", "json,sarif"],
        "deux formats pour la sortie standard : nommez un fichier pour l’un d’eux, --output-format json=report.json",
    ),
    (
        &["check", "--output-format", "json=a.journey.yaml", "a.journey.yaml"],
        "a.journey.yaml est lu ici, un rapport le remplacerait : nommez un autre fichier",
    ),
    (
        &["check", "--write-baseline", "a.journey.yaml"],
        "--write-baseline demande un fichier : nommez-le avec --baseline FILE, ou par `check.baseline` dans cjm.toml",
    ),
    (
        &["check", "--unsafe-fixes"],
        "--unsafe-fixes dit jusqu’où va --fix ou --diff : ajoutez l’un des deux",
    ),
    (
        &["check", "--watch", "-"],
        "--watch attend que des fichiers changent, et l’entrée standard n’en est pas un",
    ),
    (&["check", "--today", "hier"], "--today hier : écrivez une date comme 2026-11-02, ou now"),
    (
        &["render", "a.journey.yaml", "-o", "a.pgn"],
        "a.pgn : pas de format `pgn` : vouliez-vous écrire `png` ? Il y a svg, png, pdf, pptx, html",
    ),
    (
        &["render", "a.journey.yaml", "-o", "a.png", "--to", "svg"],
        "-o a.png et --to svg se contredisent : enlevez l’un des deux",
    ),
    (
        &["render", "a.journey.yaml", "-o", "{step}.svg"],
        "{step}.svg : {step} n’existe pas ; il y a {stem}, {persona}, {theme}",
    ),
    (
        &["render", "a.journey.yaml", "b.journey.yaml", "-o", "-"],
        "a.journey.yaml et b.journey.yaml iraient tous deux sur la sortie standard : nommez un dossier, ou employez {stem} et {persona} dans le nom",
    ),
    (&["render", "a.journey.yaml", "--persona", "lea"], "a.journey.yaml n’a pas de persona"),
    (
        &["render", "a.journey.yaml", "--stage", "C"],
        "a.journey.yaml : pas d’étape `C` : il y a first-visit",
    ),
    (
        &["render", "a.journey.yaml", "--view", "matrix"],
        "a.journey.yaml n’a pas d’opportunités : il n’y a rien à dessiner pour --view matrix",
    ),
    (
        &["render", "a.journey.yaml", "--check", "-o", "-"],
        "--check compare des fichiers, et la sortie standard n’en est pas un : nommez un fichier avec -o",
    ),
    (
        &["render", "a.journey.yaml", "--font", "font.ttf"],
        "impossible d’utiliser font.ttf : ce n’est pas une police TrueType ou OpenType",
    ),
    (
        &["render", "a.journey.yaml", "--theme", "brand.toml"],
        "le thème contient des erreurs
  brand.toml:1:8 : `base` ne connaît pas « lihgt », vouliez-vous écrire « light » ?
  brand.toml:2:8 : `page` doit être une couleur comme #4338A8 ou #43A",
    ),
    (
        &["render", "a.journey.yaml", "--theme", "plain.toml"],
        "plain.toml:1:8 : aucun mot n’est lisible à la fois sur la page #FFFFFF et sur les cartes #000000",
    ),
    (
        &["init", "maps.yaml"],
        "maps.yaml n’est pas un nom de parcours : appelez-le maps.parcours.yaml",
    ),
    (
        &["config", "explain", "check.profil"],
        "le réglage `check.profil` n’existe pas, vouliez-vous écrire `check.profile` ?",
    ),
];

#[test]
fn every_verb_refuses_its_work_in_french() {
    let folder = tempfile::tempdir().expect("a folder");
    let map = "journey: A\nstages:\n  - stage: First visit\n    touchpoints: [B]\n";
    let bad = "lang = \"xx\"\n[check]\nprofil = \"draft\"\n[render]\nscale = true\n";
    let files = [
        ("a.journey.yaml", map),
        ("b.journey.yaml", map),
        ("bad/cjm.toml", bad),
        ("two/cjm.toml", ""),
        ("two/.cjm.toml", ""),
        ("empty/read.me", ""),
        ("font.ttf", "no font"),
        ("brand.toml", "base = \"lihgt\"\npage = \"#zzz\"\n"),
        ("plain.toml", "page = \"#fff\"\ncard = \"#000\"\n"),
    ];
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    for (words, told) in REFUSALS {
        let command = cjm().current_dir(folder.path()).env("CJM_LANG", "fr").args(words);
        let told = typeset(&format!("erreur : {told}\n"));
        assert_eq!(said(command), told, "{words:?}");
    }
}

#[test]
fn setting_of_the_command_line_chooses_the_language_of_words_that_are_refused() {
    let command = cjm().args(["check", "--unsafe-fixes", "--config", "lang=fr"]);
    assert_eq!(
        said(command),
        "erreur\u{a0}: --unsafe-fixes dit jusqu’où va --fix ou --diff\u{a0}: ajoutez l’un des deux\n"
    );
}

/// The text with the spaces that French sets before and inside its marks.
fn typeset(text: &str) -> String {
    let pairs = [
        (" :", "\u{a0}:"),
        (" ;", "\u{202f};"),
        (" ?", "\u{202f}?"),
        ("« ", "«\u{a0}"),
        (" »", "\u{a0}»"),
    ];
    pairs.into_iter().fold(text.to_owned(), |text, (plain, set)| text.replace(plain, set))
}
