//! `portable-yaml`.

use crate::check::rule::rule;

rule! {
    /// Other readers of YAML may refuse this text.
    ///
    /// ## Why it matters
    /// Other programs that read your maps may follow YAML 1.1 or be strict. Some refuse a question mark
    /// inside brackets, tabs, or anchors of unusual names. `cjm` reads these; quotes make everybody read
    /// them.
    ///
    /// ## Example
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     questions: [Do I take one size up?, Is it warm]
    ///     touchpoints: [Website]
    /// ```
    ///
    /// ## Better
    /// ```yaml
    /// journey: Buy a coat
    /// stages:
    ///   - stage: Choose
    ///     questions: ["Do I take one size up?", Is it warm]
    ///     touchpoints: [Website]
    /// ```
    pub(super) static PORTABLE_YAML = "portable-yaml" {
        group: Reading, level: Info, mends: Safely, since: "0.1.0",
    }
}
