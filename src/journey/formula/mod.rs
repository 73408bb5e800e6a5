//! Formulas of KPIs: how a number comes from events, survey answers and columns.
//!
//! ```text
//! formula = product { ("+" | "-") product }
//! product = factor { ("*" | "/") factor }
//! factor  = "-" factor | number | name | call | "(" formula ")"
//! call    = "count" "(" name ")"
//!         | ("rate" | "median" | "mean") "(" name "->" name ")"
//!         | ("nps" | "csat" | "ces") "(" name ")"
//! ```
//!
//! A name is a word of letters, digits and `_ . : -`, or any text in quotes; a minus is a sign only
//! where it does not stand between two letters or digits. `×`, `÷`, `−` and `→` are read too.

mod parser;
mod token;

use super::Survey;

/// How a KPI is computed.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// A plain number.
    Number(f64),
    /// An event or a column: its occurrences, or its values.
    Name(String),
    /// How often an event happens.
    Count(String),
    /// What lies between two events.
    Flow(Flow, String, String),
    /// The score of a survey, from a column of answers.
    Score(Survey, String),
    /// The opposite.
    Negated(Box<Formula>),
    /// Two formulas put together.
    Operation(Operator, Box<[Formula; 2]>),
}

/// What is told of the way from one event to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The share of customers who go it.
    Rate,
    /// The median time it takes.
    Median,
    /// The mean time it takes.
    Mean,
}

/// What puts two formulas together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Over,
}

/// Why a text is no formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormulaError {
    /// It has more than [`Formula::LONGEST`] bytes, or nests too deeply.
    TooLong,
    /// It ends where a name, a number or a bracket is missing.
    Ends,
    /// It has two words in a row, the second one here: prose, or a name that needs quotes.
    Words(String),
    /// It calls a function that does not exist.
    Function(String),
    /// It does not give a function what it takes: one name, or two with an arrow.
    Arguments(&'static str),
    /// It holds something that means nothing there.
    Unexpected(String),
}

impl Formula {
    /// Bytes of the longest formula.
    pub const LONGEST: usize = 1_000;

    /// The functions, as formulas write them.
    pub const FUNCTIONS: [&'static str; 7] =
        ["count", "rate", "median", "mean", "nps", "csat", "ces"];

    /// Reads a formula.
    ///
    /// # Errors
    ///
    /// Says what keeps the text from being one.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        if text.len() > Self::LONGEST {
            return Err(FormulaError::TooLong);
        }
        parser::parse(&token::tokens(text)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> Formula {
        Formula::Name(name.to_owned())
    }

    fn operation(operator: Operator, left: Formula, right: Formula) -> Formula {
        Formula::Operation(operator, Box::new([left, right]))
    }

    #[test]
    fn operators_bind_as_in_arithmetic_and_from_the_left() {
        let share = operation(Operator::Over, name("orders"), name("carts"));
        assert_eq!(
            Formula::parse("1 - orders / carts"),
            Ok(operation(Operator::Minus, Formula::Number(1.0), share.clone()))
        );
        let difference = operation(Operator::Minus, name("a"), name("b"));
        assert_eq!(
            Formula::parse("a - b - 2"),
            Ok(operation(Operator::Minus, difference.clone(), Formula::Number(2.0)))
        );
        assert_eq!(
            Formula::parse("(a − b) × 0.5"),
            Ok(operation(Operator::Times, difference, Formula::Number(0.5)))
        );
        assert_eq!(Formula::parse("-(orders÷carts)"), Ok(Formula::Negated(Box::new(share))));
    }

    #[test]
    fn functions_take_one_name_or_two_with_an_arrow() {
        let flow = |kind| Formula::Flow(kind, "order".to_owned(), "delivered".to_owned());
        assert_eq!(Formula::parse("rate(order -> delivered)"), Ok(flow(Flow::Rate)));
        assert_eq!(Formula::parse("Median(order→delivered)"), Ok(flow(Flow::Median)));
        assert_eq!(Formula::parse("mean( order->delivered )"), Ok(flow(Flow::Mean)));
        assert_eq!(
            Formula::parse("nps(q_recommend)"),
            Ok(Formula::Score(Survey::Nps, "q_recommend".to_owned()))
        );
        assert_eq!(Formula::parse("count(é.1:x)"), Ok(Formula::Count("é.1:x".to_owned())));
    }

    #[test]
    fn names_hold_hyphens_and_in_quotes_anything() {
        assert_eq!(Formula::parse("add-to-cart"), Ok(name("add-to-cart")));
        assert_eq!(
            Formula::parse("count(\"Add to cart\") / 'Cart, seen'"),
            Ok(operation(
                Operator::Over,
                Formula::Count("Add to cart".to_owned()),
                name("Cart, seen")
            ))
        );
    }

    #[test]
    fn what_is_no_formula_says_why() {
        let unexpected = |found: &str| FormulaError::Unexpected(found.to_owned());
        let wrong = [
            ("number of orders over carts", FormulaError::Words("of".to_owned())),
            ("orders / carts, by month", unexpected(",")),
            ("100 % of orders", unexpected("%")),
            ("1,5 * a", unexpected(",")),
            ("a / b)", unexpected(")")),
            ("/ b", unexpected("/")),
            ("()", unexpected(")")),
            ("a -> b", unexpected("->")),
            ("2 orders", FormulaError::Words("orders".to_owned())),
            ("2 (a)", unexpected("(")),
            ("\"never closed", unexpected("\"")),
            ("", FormulaError::Ends),
            ("a /", FormulaError::Ends),
            ("(a / b", FormulaError::Ends),
            ("rate(a -> b", FormulaError::Ends),
            ("average(a)", FormulaError::Function("average".to_owned())),
            ("rate(a, b)", unexpected(",")),
            ("rate(a)", FormulaError::Arguments("rate")),
            ("nps(a -> b)", FormulaError::Arguments("nps")),
            ("count()", FormulaError::Arguments("count")),
            ("count(Add to cart)", FormulaError::Words("to".to_owned())),
        ];
        for (text, expected) in wrong {
            assert_eq!(Formula::parse(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn long_and_deep_texts_are_refused_at_once() {
        assert_eq!(Formula::parse(&"a+".repeat(501)), Err(FormulaError::TooLong));
        assert_eq!(Formula::parse(&"(".repeat(1_000)), Err(FormulaError::TooLong));
        assert_eq!(Formula::parse(&"-".repeat(1_000)), Err(FormulaError::TooLong));
        let nested = format!("{}a{}", "(".repeat(50), ")".repeat(50));
        assert_eq!(Formula::parse(&nested), Ok(name("a")));
    }
}
