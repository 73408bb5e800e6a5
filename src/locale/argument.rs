//! What a sentence is filled with.

/// One thing that a sentence mentions.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Words shown as they are.
    Text(&'a str),
    /// Several names of the format, each in backticks, with commas.
    Texts(&'a [String]),
    /// A number, written as the language does; sentences can choose a plural by it.
    Number(f64),
    /// A thing of the field, worded by `term-<name>`.
    Term(&'a str),
}

/// Arguments by name.
pub type Arguments<'a> = [(&'a str, Argument<'a>)];
