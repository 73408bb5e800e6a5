//! The words and signs of a formula.

use super::FormulaError;

/// A word or sign.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A number.
    Number(f64),
    /// A word.
    Word(String),
    /// A text in quotes, without them.
    Quoted(String),
    /// `+ - * / ( )` in their plain form.
    Sign(char),
    /// `->`
    Arrow,
}

/// The tokens of `text`, in order.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, FormulaError> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '"' | '\'' => quoted(rest, first)?,
            '→' => (Token::Arrow, first.len_utf8()),
            '-' if rest.starts_with("->") => (Token::Arrow, 2),
            '−' => (Token::Sign('-'), first.len_utf8()),
            '×' => (Token::Sign('*'), first.len_utf8()),
            '÷' => (Token::Sign('/'), first.len_utf8()),
            '+' | '-' | '*' | '/' | '(' | ')' => (Token::Sign(first), 1),
            _ if first.is_ascii_digit() => number(rest)?,
            _ if first.is_alphabetic() || first == '_' => word(rest),
            other => return Err(FormulaError::Unexpected(other.to_string())),
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

fn quoted(rest: &str, quote: char) -> Result<(Token, usize), FormulaError> {
    let inside = &rest[1..];
    match inside.find(quote) {
        Some(length) => Ok((Token::Quoted(inside[..length].to_owned()), length + 2)),
        None => Err(FormulaError::Unexpected(quote.to_string())),
    }
}

fn number(rest: &str) -> Result<(Token, usize), FormulaError> {
    let length = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
    let written = &rest[..length.unwrap_or(rest.len())];
    match written.parse() {
        Ok(number) => Ok((Token::Number(number), written.len())),
        Err(_) => Err(FormulaError::Unexpected(written.to_owned())),
    }
}

/// A hyphen belongs to a word when another letter or digit follows.
fn word(rest: &str) -> (Token, usize) {
    let mut letters = rest.char_indices().peekable();
    let mut length = 0;
    while let Some((at, letter)) = letters.next() {
        let follows = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let belongs = letter.is_alphanumeric()
            || matches!(letter, '_' | '.' | ':')
            || (letter == '-' && follows);
        if !belongs {
            break;
        }
        length = at + letter.len_utf8();
    }
    (Token::Word(rest[..length].to_owned()), length)
}
