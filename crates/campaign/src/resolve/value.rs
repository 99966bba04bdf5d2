//! What an expression gives: words, a number, or nothing that is known.

use std::collections::BTreeMap;

use super::date::Moment;
use super::money::Currency;
use super::number::{Number, Numbers};
use crate::{Value, VariableKind};

/// The value of an expression.
#[derive(Clone, Debug)]
pub(super) enum Evaluated {
    /// Words of the message itself: literals, references, choices. Never isolated as a whole.
    Words(String),
    /// A text from outside.
    Text(String),
    /// A number, money included.
    Number(Number),
    /// A date.
    Date(Moment),
    /// A web address: nothing in it is the locale's.
    Url(String),
    /// Nothing; shown as this.
    Unknown(String),
}

impl Evaluated {
    /// A persona's value as its variable's kind has it: a text of digits counts as a number where the variable is
    /// declared as one. What is not of the kind is taken for what it is.
    pub(super) fn of(value: &Value, kind: VariableKind) -> Self {
        let known = match (value, kind) {
            (Value::Number(number), _) => Number::of(*number).map(Self::Number),
            (Value::Money { amount, currency }, _) => {
                let money = Number::money(*amount, currency);
                money.or_else(|| Number::of(*amount)).map(Self::Number)
            }
            (Value::Text(text), VariableKind::Number | VariableKind::Money) => {
                Number::parse(text.trim()).map(Self::Number)
            }
            (Value::Text(text), VariableKind::Date) => Moment::parse(text).map(Self::Date),
            (Value::Text(text), VariableKind::Url) => Some(Self::Url(text.clone())),
            (Value::Text(_), VariableKind::Text) => None,
        };
        known.unwrap_or_else(|| Self::Text(value.as_written()))
    }

    /// Whether it is a text with nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) | Self::Words(text) | Self::Url(text) if text.is_empty())
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
            Self::Date(_) | Self::Url(_) | Self::Unknown(_) => false,
        }
    }

    /// The value as a number.
    pub(super) fn number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number.clone()),
            Self::Text(text) | Self::Words(text) => Number::parse(text.trim()),
            Self::Date(_) | Self::Url(_) | Self::Unknown(_) => None,
        }
    }

    /// The value as a date.
    pub(super) fn date(&self) -> Option<Moment> {
        match self {
            Self::Date(moment) => Some(moment.clone()),
            Self::Text(text) | Self::Words(text) => Moment::parse(text),
            Self::Number(_) | Self::Url(_) | Self::Unknown(_) => None,
        }
    }
}

impl Value {
    /// Whether a variable of this kind can have it. The empty text is no value yet, and fits anywhere.
    pub fn fits(&self, kind: VariableKind) -> bool {
        match (self, kind) {
            (Self::Text(text), _) if text.is_empty() => true,
            (Self::Text(_), VariableKind::Text | VariableKind::Url)
            | (Self::Number(_), VariableKind::Text | VariableKind::Number) => true,
            (Self::Text(text), VariableKind::Number) => Number::parse(text.trim()).is_some(),
            (Self::Text(text), VariableKind::Date) => Moment::parse(text).is_some(),
            (Self::Money { currency, .. }, VariableKind::Money) => {
                Currency::parse(currency).is_some()
            }
            _ => false,
        }
    }

    /// The value for a variable of another kind, as far as it can be one; otherwise as it is.
    #[must_use]
    pub fn as_kind(&self, kind: VariableKind) -> Self {
        /// What an amount is in that had no currency.
        const CURRENCY: &str = "USD";
        let amount = match self {
            Self::Number(amount) | Self::Money { amount, .. } => Some(*amount),
            Self::Text(text) => text.trim().parse().ok(),
        };
        match (kind, amount) {
            _ if self.fits(kind) => self.clone(),
            (VariableKind::Number, Some(amount)) => Self::Number(amount),
            (VariableKind::Money, Some(amount)) => Self::Money {
                amount,
                currency: CURRENCY.to_owned(),
            },
            (VariableKind::Text | VariableKind::Url, _) => Self::Text(self.as_written()),
            _ => self.clone(),
        }
    }

    /// The value in a locale of none: as a person typed it.
    pub fn as_written(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Money { amount, currency } => format!("{amount} {currency}"),
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
