//! `syntax`.

use crate::check::rule::rule;

rule! {
    /// The file is not well-formed YAML.
    ///
    /// ## Why it matters
    /// YAML gives a meaning to `: `, `#`, quotes, brackets and dashes, and people who write about
    /// customers use all of them. Where the file cannot be read, what stands behind is not seen either.
    /// The message says which text to put into quotes; the rest of the file is still checked. No option,
    /// setting or comment silences this rule: a file that was not read is not known to be fine.
    ///
    /// ## En français
    /// Le fichier n’est pas du YAML bien formé.
    ///
    /// YAML donne un sens à `: `, `#`, aux guillemets, aux crochets et aux tirets, et quand on parle de
    /// clients, on les emploie tous. Là où le fichier ne se lit pas, ce qui suit ne se voit pas non plus. Le
    /// message dit quel texte mettre entre guillemets ; le reste du fichier est vérifié quand même. Aucune
    /// option, aucun réglage, aucun commentaire ne fait taire cette règle : d’un fichier qui n’a pas été
    /// lu, rien ne dit qu’il va bien.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal: Price : at most 120 €
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     goal: "Price : at most 120 €"
    ///     touchpoints: [Website]
    /// ```
    pub(super) static SYNTAX = "syntax" {
        group: Reading, level: Error, mends: Safely, since: "0.1.0",
    }
}
