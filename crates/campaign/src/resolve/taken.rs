//! Which arm of a choice a value leads to, for a table that shows it.

use super::number::Numbers;
use super::value::Evaluated;
use crate::{Arm, Choice, Key, Literal, Locale, Value, VariableKind};

impl Choice {
    /// The arm that is taken for a value of its variable: the one resolution takes.
    pub fn taken(&self, value: &Value, kind: VariableKind, locale: &Locale) -> Option<&Arm> {
        let numbers = Numbers::new(locale);
        let value = self.judged(Evaluated::of(value, kind));
        let fits = |arm: &&Arm| match &arm.key {
            Key::Number(key) => value.is_number(key),
            Key::Word(key) => value.is_word(key, &numbers),
        };
        self.arms.iter().find(fits).or_else(|| self.default_arm())
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
