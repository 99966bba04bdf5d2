//! Making words vary by a variable, and back.
//!
//! The whole of a phrase varies unless it is asked otherwise: a translator needs whole sentences, because more than
//! one word of them may bend. A new choice has one arm, which stands for everything; the arms a locale still lacks
//! are shown as missing rather than filled with words that would be wrong.

use super::{Arm, Choice, ChoicePath, Function, Key, Literal, Part, Phrase, Subject};
use crate::PluralCategory;

/// The key of the arm that stands for everything else.
const OTHER: &str = PluralCategory::Other.as_str();

impl Phrase {
    /// Lets the whole phrase vary. A phrase without words shows the variable's value.
    pub fn vary(&mut self, by: Subject) {
        let mut words = std::mem::take(self);
        if words.is_empty() {
            words.push(Part::Value(Subject::of(by.variable.clone())));
        }
        self.push(Part::Choice(Choice::of(by, words)));
    }

    /// Lets only one variable's value vary, the so-manieth of the phrase itself. Gives which of its choices that is
    /// now; `None` where there is no such value.
    pub fn vary_value(&mut self, number: usize) -> Option<usize> {
        let parts = self.parts.iter().enumerate();
        let mut values = parts.filter_map(|(at, part)| match part {
            Part::Value(subject) => Some((at, subject.clone())),
            _ => None,
        });
        let (at, subject) = values.nth(number)?;
        let mut words = Self::default();
        words.push(Part::Value(subject.clone()));
        self.parts[at] = Part::Choice(Choice::of(subject, words));
        let before = self.parts[..at].iter();
        Some(
            before
                .filter(|part| matches!(part, Part::Choice(_)))
                .count(),
        )
    }

    /// Lets a choice vary no more: the words for everything else stay. `false` where there is no such choice.
    pub fn unvary(&mut self, at: &ChoicePath) -> bool {
        let Some((phrase, part)) = self.around_mut(at) else {
            return false;
        };
        for (number, old) in std::mem::take(&mut phrase.parts).into_iter().enumerate() {
            match old {
                Part::Choice(choice) if number == part => {
                    let words = choice.default_arm().map(|arm| arm.phrase.clone());
                    for inner in words.unwrap_or_default().parts {
                        phrase.push(inner);
                    }
                }
                other => phrase.push(other),
            }
        }
        true
    }

    /// Sets the words of a choice's arm; an arm that is not there yet is added where it belongs. `false` where there
    /// is no such choice.
    pub fn set_arm(&mut self, at: &ChoicePath, key: &Key, words: Self) -> bool {
        let Some(choice) = self.choice_mut(at) else {
            return false;
        };
        match choice.arms.iter_mut().find(|arm| arm.key == *key) {
            Some(arm) => arm.phrase = words,
            None => choice.add(key.clone(), words),
        }
        true
    }

    /// Lets a choice go by something else: by the so-manieth instead of by how many. `false` where there is no such
    /// choice.
    pub fn judge(&mut self, at: &ChoicePath, by: Subject) -> bool {
        let choice = self.choice_mut(at);
        choice.map(|choice| choice.by = by).is_some()
    }

    /// Removes a choice's arm, the last of that key, so that the words for everything else stand in for it. `false`
    /// where there is none, or where it is that one.
    pub fn remove_arm(&mut self, at: &ChoicePath, key: &Key) -> bool {
        let Some(choice) = self.choice_mut(at) else {
            return false;
        };
        let is_last = choice.arms.len() == 1;
        let found = choice.arms.iter().rposition(|arm| arm.key == *key);
        match found.filter(|at| !is_last && !choice.arms[*at].default) {
            Some(at) => {
                choice.arms.remove(at);
                true
            }
            None => false,
        }
    }
}

impl Choice {
    /// A choice that says the same of everything.
    fn of(by: Subject, words: Phrase) -> Self {
        let arm = Arm {
            key: Key::Word(OTHER.to_owned()),
            default: true,
            phrase: words,
        };
        Self {
            by,
            arms: vec![arm],
        }
    }

    /// Adds an arm: very numbers first, then categories in CLDR's order, then what stands for everything else. The
    /// others keep their order.
    fn add(&mut self, key: Key, phrase: Phrase) {
        let rank = rank(&key);
        let later = |arm: &Arm| arm.default || self::rank(&arm.key) > rank;
        let at = self.arms.iter().position(later);
        let at = at.unwrap_or(self.arms.len());
        let arm = Arm {
            key,
            default: false,
            phrase,
        };
        self.arms.insert(at, arm);
    }
}

/// Where an arm belongs among others.
fn rank(key: &Key) -> (u8, Option<PluralCategory>) {
    match key {
        Key::Number(_) => (0, None),
        Key::Word(word) => match PluralCategory::named(word) {
            Some(PluralCategory::Other) => (3, None),
            Some(category) => (1, Some(category)),
            None => (2, None),
        },
    }
}

impl Subject {
    /// A variable as the so-manieth: `NUMBER($rank, type: "ordinal")`.
    pub fn ordinal(variable: impl Into<String>) -> Self {
        let function = Function {
            name: "NUMBER".to_owned(),
            others: Vec::new(),
            options: vec![("type".to_owned(), Literal::Text("ordinal".to_owned()))],
        };
        Self {
            variable: variable.into(),
            function: Some(function),
        }
    }
}
