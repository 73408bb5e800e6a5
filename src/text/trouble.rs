//! Why the parser stopped, in as few kinds as telling the author requires.

use granit_parser::ErrorKind;

/// The parser's reason, which the words around it turn into a diagnosis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// A colon in or behind a text that cannot be a key.
    Colon,
    /// `|` or `>` with something else behind it.
    BlockHeader,
    /// A character that cannot begin a text, or that no text may hold.
    Character(char),
    /// A text behind a closing quote.
    AfterQuote,
    /// A backslash with something behind it that is no escape.
    Escape,
    /// A quote without its partner, or a quoted text whose lines are not indented.
    Quote,
    /// A dash where no list can begin.
    Dash,
    /// A tab in the indentation.
    Tab,
    /// A blank that is no space in the indentation or behind a dash.
    OddBlank,
    /// A bracket without its partner, or brackets whose lines are not indented.
    Bracket,
    /// A closing bracket that no other one opened.
    StrayBracket,
    /// `[` closed by `}`, or `{` by `]`.
    WrongBracket,
    /// `?` where no key can begin.
    QuestionMark,
    /// `*name` or `&name` that names nothing.
    Name,
    /// A comment between the lines of a text.
    Comment,
    /// A line that does not belong to the list or mapping it stands in.
    Structure,
    /// Collections too deep in each other.
    Nesting,
    /// More comments in a row than anybody writes.
    TooManyComments,
    /// Anything else; rare in files that people type.
    Other,
}

impl From<&ErrorKind> for Trouble {
    fn from(kind: &ErrorKind) -> Self {
        match kind {
            ErrorKind::MappingValueNotAllowed
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::FlowMappingValueAdjacentCollection => Self::Colon,
            ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => {
                Self::BlockHeader
            }
            ErrorKind::UnexpectedCharacter { character } => Self::Character(*character),
            ErrorKind::BomInsideDocument => Self::Character('\u{feff}'),
            ErrorKind::PlainScalarStartsWithDashFlowIndicator => Self::Character('-'),
            ErrorKind::InvalidTrailingSingleQuotedScalar
            | ErrorKind::InvalidTrailingDoubleQuotedScalar => Self::AfterQuote,
            ErrorKind::UnknownQuotedScalarEscape
            | ErrorKind::InvalidQuotedScalarHexEscape
            | ErrorKind::InvalidLowSurrogateHexEscape
            | ErrorKind::InvalidLowSurrogate
            | ErrorKind::MissingLowSurrogate
            | ErrorKind::UnpairedLowSurrogate
            | ErrorKind::InvalidUnicodeEscape => Self::Escape,
            ErrorKind::InvalidQuotedScalarIndent
            | ErrorKind::UnclosedQuotedScalar
            | ErrorKind::DocumentIndicatorInQuotedScalar => Self::Quote,
            ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::BlockEntryInFlowCollection => {
                Self::Dash
            }
            ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
            | ErrorKind::TabAtBlockScalarStart
            | ErrorKind::InvalidBlockEntryWhitespace
            | ErrorKind::InvalidMappingValueWhitespace => Self::Tab,
            ErrorKind::InvalidIndentation
            | ErrorKind::InvalidFlowScalarIndent
            | ErrorKind::UnclosedFlowCollection { .. }
            | ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::ExpectedFlowSequenceSeparator => Self::Bracket,
            ErrorKind::MisplacedFlowCollectionEnd => Self::StrayBracket,
            ErrorKind::MismatchedFlowCollectionEnd { .. } => Self::WrongBracket,
            ErrorKind::MappingKeyNotAllowed => Self::QuestionMark,
            ErrorKind::UnknownAnchor | ErrorKind::MissingAnchorOrAliasName => Self::Name,
            ErrorKind::CommentInterceptedScalar => Self::Comment,
            ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::ExpectedBlockSequenceEntry
            | ErrorKind::SimpleKeyExpected
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::ExpectedNodeContent
            | ErrorKind::UnexpectedEofBlockMapping
            | ErrorKind::UnexpectedEofBlockSequence
            | ErrorKind::InvalidBlockScalarIndent => Self::Structure,
            ErrorKind::RecursionLimitExceeded => Self::Nesting,
            ErrorKind::TooManyComments => Self::TooManyComments,
            _ => Self::Other,
        }
    }
}
