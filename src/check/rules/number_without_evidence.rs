//! `number-without-evidence`.

use crate::check::Collector;
use crate::check::rule::rule;
use crate::journey::Journey;

rule! {
    /// A pain has a high severity or a frequency, and no source.
    ///
    /// ## Why it matters
    /// Figures decide what is mended first. “36 % of customers” that nobody counted takes the place of a
    /// pain that somebody did; the first reader who asks where it comes from takes the map down with it.
    ///
    /// ## En français
    /// Un irritant a une gravité élevée ou une fréquence, mais aucune source.
    ///
    /// Ce sont les chiffres qui décident de ce que l’on répare d’abord. Des « 36 % de clients » que personne
    /// n’a comptés prennent la place d’un irritant mesuré, et le premier lecteur qui demande d’où ils
    /// viennent emporte toute la carte.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Open a bank account
    /// stages:
    ///   - stage: Send the papers
    ///     touchpoints: [Upload page @website]
    ///     pains:
    ///       - pain: The photo is refused
    ///         frequency: 36%
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Open a bank account
    /// stages:
    ///   - stage: Send the papers
    ///     touchpoints: [Upload page @website]
    ///     pains:
    ///       - pain: The photo is refused
    ///         frequency: 36%
    ///         evidence: Upload log of September
    /// ```
    pub(super) static NUMBER_WITHOUT_EVIDENCE = "number-without-evidence" {
        group: Personas, level: Warning, since: "0.1.0", check,
    }
}

/// From this severity on, somebody should have said so.
const SEVERE: u8 = 4;

fn check(journey: &Journey, findings: &mut Collector<'_>) {
    for pain in journey.pains.iter().filter(|pain| !pain.title.span.is_empty()) {
        let quoted = pain.quotes.iter().any(|quote| !quote.evidence.is_empty());
        if quoted || !pain.evidence.is_empty() {
            continue;
        }
        let severity = pain.severity.filter(|severity| severity.value >= SEVERE);
        if let Some(frequency) = &pain.frequency {
            findings
                .at(frequency.span)
                .case("frequency")
                .with("pain", pain.title.value.as_str())
                .with("frequency", frequency.written.as_str());
        } else if let Some(severity) = severity {
            findings
                .at(severity.span)
                .with("pain", pain.title.value.as_str())
                .with("severity", usize::from(severity.value));
        }
    }
}
