//! Tokens become a formula.

use super::token::Token;
use super::{Flow, Formula, FormulaError, Operator};
use crate::journey::Survey;

/// Brackets and minus signs inside each other.
const DEEPEST: usize = 64;

/// The formula that `tokens` make, all of them.
pub(super) fn parse(tokens: &[Token]) -> Result<Formula, FormulaError> {
    let mut parser = Parser { tokens, depth: 0 };
    let formula = parser.formula()?;
    match parser.tokens.first() {
        None => Ok(formula),
        Some(token) => Err(unexpected_behind(token)),
    }
}

struct Parser<'t> {
    tokens: &'t [Token],
    depth: usize,
}

/// What a function makes of its names.
enum Function {
    Count,
    Flow(Flow),
    Score(Survey),
}

impl<'t> Parser<'t> {
    fn formula(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.product()?;
        while let Some(operator) = self.operator([('+', Operator::Plus), ('-', Operator::Minus)]) {
            left = Formula::Operation(operator, Box::new([left, self.product()?]));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.factor()?;
        while let Some(operator) = self.operator([('*', Operator::Times), ('/', Operator::Over)]) {
            left = Formula::Operation(operator, Box::new([left, self.factor()?]));
        }
        Ok(left)
    }

    fn operator(&mut self, signs: [(char, Operator); 2]) -> Option<Operator> {
        let (_, operator) = signs.into_iter().find(|(sign, _)| self.take(&Token::Sign(*sign)))?;
        Some(operator)
    }

    fn factor(&mut self) -> Result<Formula, FormulaError> {
        match self.next()? {
            Token::Number(number) => Ok(Formula::Number(*number)),
            Token::Quoted(name) => Ok(Formula::Name(name.clone())),
            Token::Word(word) if self.take(&Token::Sign('(')) => self.call(word),
            Token::Word(word) => Ok(Formula::Name(word.clone())),
            Token::Sign('-') => {
                let negated = self.nested(Self::factor)?;
                Ok(Formula::Negated(Box::new(negated)))
            }
            Token::Sign('(') => {
                let inside = self.nested(Self::formula)?;
                self.close()?;
                Ok(inside)
            }
            other => Err(unexpected(other)),
        }
    }

    fn nested(
        &mut self,
        read: fn(&mut Self) -> Result<Formula, FormulaError>,
    ) -> Result<Formula, FormulaError> {
        if self.depth == DEEPEST {
            return Err(FormulaError::TooLong);
        }
        self.depth += 1;
        let formula = read(self);
        self.depth -= 1;
        formula
    }

    /// A call, behind its opening bracket.
    fn call(&mut self, word: &str) -> Result<Formula, FormulaError> {
        let (name, function) = function(word)?;
        let first = self.name(name)?;
        let second = if self.take(&Token::Arrow) { Some(self.name(name)?) } else { None };
        self.close()?;
        match (function, second) {
            (Function::Count, None) => Ok(Formula::Count(first)),
            (Function::Score(survey), None) => Ok(Formula::Score(survey, first)),
            (Function::Flow(flow), Some(second)) => Ok(Formula::Flow(flow, first, second)),
            _ => Err(FormulaError::Arguments(name)),
        }
    }

    fn name(&mut self, function: &'static str) -> Result<String, FormulaError> {
        match self.next()? {
            Token::Word(name) | Token::Quoted(name) => Ok(name.clone()),
            Token::Number(_) | Token::Sign(_) | Token::Arrow => {
                Err(FormulaError::Arguments(function))
            }
        }
    }

    fn close(&mut self) -> Result<(), FormulaError> {
        match self.next()? {
            Token::Sign(')') => Ok(()),
            other => Err(unexpected_behind(other)),
        }
    }

    fn next(&mut self) -> Result<&'t Token, FormulaError> {
        let (first, rest) = self.tokens.split_first().ok_or(FormulaError::Ends)?;
        self.tokens = rest;
        Ok(first)
    }

    fn take(&mut self, wanted: &Token) -> bool {
        let rest = self.tokens.split_first().filter(|(first, _)| *first == wanted);
        if let Some((_, rest)) = rest {
            self.tokens = rest;
        }
        rest.is_some()
    }
}

fn function(word: &str) -> Result<(&'static str, Function), FormulaError> {
    let known = Formula::FUNCTIONS.into_iter().find(|name| name.eq_ignore_ascii_case(word));
    let name = known.ok_or_else(|| FormulaError::Function(word.to_owned()))?;
    let function = match name {
        "count" => Function::Count,
        "rate" => Function::Flow(Flow::Rate),
        "median" => Function::Flow(Flow::Median),
        "mean" => Function::Flow(Flow::Mean),
        "nps" => Function::Score(Survey::Nps),
        "csat" => Function::Score(Survey::Csat),
        _ => Function::Score(Survey::Ces),
    };
    Ok((name, function))
}

fn unexpected(token: &Token) -> FormulaError {
    FormulaError::Unexpected(match token {
        Token::Number(number) => number.to_string(),
        Token::Word(word) | Token::Quoted(word) => word.clone(),
        Token::Sign(sign) => sign.to_string(),
        Token::Arrow => "->".to_owned(),
    })
}

/// What a token means behind a part that is whole: another word shows that it is prose.
fn unexpected_behind(token: &Token) -> FormulaError {
    match token {
        Token::Word(word) | Token::Quoted(word) => FormulaError::Words(word.clone()),
        Token::Number(_) | Token::Sign(_) | Token::Arrow => unexpected(token),
    }
}
