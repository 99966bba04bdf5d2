//! Which arm of a choice a value leads to, for a table that shows it.

use super::number::Numbers;
use super::value::Evaluated;
use crate::{Arm, Choice, Literal, Locale, Value, VariableKind};

impl Choice {
    /// The arm that is taken for a value of its variable: the one resolution takes.
    pub fn taken(&self, value: &Value, kind: VariableKind, locale: &Locale) -> Option<&Arm> {
        let numbers = Numbers::new(locale);
        let value = self.judged(Evaluated::of(value, kind));
        let takes = |arm: &&Arm| takes(&arm.key, &value, &numbers);
        self.arms.iter().find(takes).or_else(|| self.default_arm())
    }

    /// A value as the choice's function gives it.
    fn judged(&self, value: Evaluated) -> Evaluated {
        let function = self.by.function.as_ref();
        let Some(function) = function.filter(|function| function.name == "NUMBER") else {
            return value;
        };
        let Some(mut number) = value.number() else {
            return value;
        };
        for (option, literal) in &function.options {
            let (Literal::Text(written) | Literal::Number(written)) = literal;
            // One that is not known is a problem of the words; it changes nothing.
            number.set(option, written);
        }
        Evaluated::Number(number)
    }
}

/// Whether an arm's key is a value's.
fn takes(key: &crate::Key, value: &Evaluated, numbers: &Numbers) -> bool {
    use crate::Key;
    match (key, value) {
        (Key::Number(key), Evaluated::Number(number)) => number.equals(key),
        (Key::Word(key), Evaluated::Number(number)) => numbers.category(number) == key.as_str(),
        (Key::Word(key), Evaluated::Text(text) | Evaluated::Words(text)) => key == text,
        (Key::Number(_), _) | (_, Evaluated::Unknown(_)) => false,
    }
}
