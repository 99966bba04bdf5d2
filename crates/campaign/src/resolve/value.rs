//! What an expression gives: words, a number, or nothing that is known.

use std::collections::BTreeMap;

use super::number::{Number, Numbers};
use crate::{Value, VariableKind};

/// The value of an expression.
#[derive(Clone, Debug)]
pub(super) enum Evaluated {
    /// Words of the message itself: literals, references, choices. Never isolated as a whole.
    Words(String),
    /// A text from outside.
    Text(String),
    /// A number.
    Number(Number),
    /// Nothing; shown as this.
    Unknown(String),
}

impl Evaluated {
    /// A persona's value. A text of digits counts as a number where the variable is declared as one.
    pub(super) fn of(value: &Value, kind: VariableKind) -> Self {
        match (value, kind) {
            (Value::Number(number), _) => {
                Number::of(*number).map_or_else(|| Self::Text(number.to_string()), Self::Number)
            }
            (Value::Text(text), VariableKind::Number) => {
                Number::parse(text.trim()).map_or_else(|| Self::Text(text.clone()), Self::Number)
            }
            (Value::Text(text), VariableKind::Text) => Self::Text(text.clone()),
        }
    }

    /// Whether an arm for this very number is for the value.
    pub(super) fn is_number(&self, key: &str) -> bool {
        matches!(self, Self::Number(number) if number.equals(key))
    }

    /// Whether an arm for this word is for the value: its plural category, or its very text.
    pub(super) fn is_word(&self, key: &str, numbers: &Numbers) -> bool {
        match self {
            Self::Number(number) => numbers.category(number) == key,
            Self::Text(text) | Self::Words(text) => text == key,
            Self::Unknown(_) => false,
        }
    }

    /// The value as a number.
    pub(super) fn number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number.clone()),
            Self::Text(text) | Self::Words(text) => Number::parse(text.trim()),
            Self::Unknown(_) => None,
        }
    }
}

/// What variables stand for: the persona's values in a message, the passed arguments in a term.
pub(super) enum Scope {
    /// The persona's.
    Persona,
    /// A term's.
    Term(BTreeMap<String, Evaluated>),
}
