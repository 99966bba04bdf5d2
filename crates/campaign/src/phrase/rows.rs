//! A choice as a table: the arms that are written, those the locale still lacks, and those that are never taken.

use super::{Arm, Choice, Key, Literal};
use crate::plural::Samples;
use crate::{Locale, PluralCategory, PluralForm, PluralType, VariableKind};

/// What a choice goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A number: its plural category, or the very number.
    Number(PluralType),
    /// A text: the very word.
    Text,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// When it is taken.
    pub key: Key,
    /// Whether it also stands for everything that no arm is for.
    pub default: bool,
    /// How it stands.
    pub standing: Standing,
    /// Numbers it is for, where it is for a category of the locale.
    pub samples: Samples,
}

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has an arm.
    Written,
    /// The locale has the category, the choice has no arm for it.
    Missing,
    /// The same, but every number of the category has an arm of its own.
    Spelled,
    /// It has an arm that no value leads to.
    Never,
}

impl Choice {
    /// What it goes by, as far as can be told: its function, else its variable's type, else its keys.
    pub fn basis(&self, kind: Option<VariableKind>) -> Basis {
        if let Some(function) = &self.by.function {
            let is_ordinal = function.options.iter().any(|(name, value)| {
                name == "type" && *value == Literal::Text("ordinal".to_owned())
            });
            return match function.name.as_str() {
                "NUMBER" if is_ordinal => Basis::Number(PluralType::Ordinal),
                "NUMBER" => Basis::Number(PluralType::Cardinal),
                _ => Basis::Text,
            };
        }
        let counts = |arm: &Arm| match &arm.key {
            Key::Number(_) => true,
            Key::Word(word) => {
                PluralCategory::named(word).is_some_and(|named| named != PluralCategory::Other)
            }
        };
        match kind {
            Some(VariableKind::Number | VariableKind::Money) => Basis::Number(PluralType::Cardinal),
            None if self.arms.iter().any(counts) => Basis::Number(PluralType::Cardinal),
            _ => Basis::Text,
        }
    }

    /// The table: very numbers as they are written, then the locale's categories in CLDR's order, then what is never
    /// taken. Texts stand as they are written, the one for everything else last.
    pub fn rows(&self, locale: &Locale, basis: Basis) -> Vec<Row> {
        let never = self.never_taken(locale, basis);
        let forms = match basis {
            Basis::Number(kind) => locale.plural_forms(kind),
            Basis::Text => Vec::new(),
        };
        let is_form = |key: &Key| forms.iter().any(|form| is(key, form.category));
        let written = |arm: &Arm, standing| Row {
            key: arm.key.clone(),
            default: arm.default,
            standing,
            samples: Samples::default(),
        };
        let is_never = |arm: &Arm| never.iter().any(|other| std::ptr::eq(*other, arm));
        let plain = self
            .arms
            .iter()
            .filter(|arm| !is_form(&arm.key) && !is_never(arm));
        let (others, firsts): (Vec<_>, Vec<_>) = plain.partition(|arm| arm.default);
        let mut rows: Vec<Row> = firsts
            .into_iter()
            .map(|arm| written(arm, Standing::Written))
            .collect();
        let categories = forms.iter().map(|form| Row {
            key: Key::Word(form.category.as_str().to_owned()),
            default: self.arm_of(form.category).is_some_and(|arm| arm.default),
            standing: match self.arm_of(form.category) {
                Some(_) => Standing::Written,
                None if self.spells(form) => Standing::Spelled,
                None => Standing::Missing,
            },
            samples: form.samples.clone(),
        });
        rows.extend(categories);
        rows.extend(
            others
                .into_iter()
                .map(|arm| written(arm, Standing::Written)),
        );
        rows.extend(never.into_iter().map(|arm| written(arm, Standing::Never)));
        rows
    }

    /// The categories of the locale that it has no words for: what stands for everything else is taken instead.
    pub fn missing(&self, locale: &Locale, basis: Basis) -> Vec<PluralForm> {
        let Basis::Number(kind) = basis else {
            return Vec::new();
        };
        let lacks = |category: &PluralCategory| self.arm_of(*category).is_none();
        // Looked up only where something is missing: numbers of every category take a while.
        if !locale.plural_categories(kind).iter().any(lacks) {
            return Vec::new();
        }
        let mut forms = locale.plural_forms(kind);
        forms.retain(|form| lacks(&form.category) && !self.spells(form));
        forms
    }

    /// The arms that no value leads to: of a category the locale does not have, of a word where numbers are, of a
    /// number where texts are, or of a key that stands before.
    pub fn never_taken(&self, locale: &Locale, basis: Basis) -> Vec<&Arm> {
        let categories = match basis {
            Basis::Number(kind) => locale.plural_categories(kind),
            Basis::Text => Vec::new(),
        };
        let is_reached = |at: usize, arm: &Arm| {
            let is_first = self.arms[..at].iter().all(|other| other.key != arm.key);
            let has_value = match (&arm.key, basis) {
                (Key::Number(_), Basis::Number(_)) | (Key::Word(_), Basis::Text) => true,
                (Key::Word(_), Basis::Number(_)) => {
                    categories.iter().any(|category| is(&arm.key, *category))
                }
                (Key::Number(_), Basis::Text) => false,
            };
            arm.default || is_first && has_value
        };
        let arms = self.arms.iter().enumerate();
        arms.filter(|(at, arm)| !is_reached(*at, arm))
            .map(|(_, arm)| arm)
            .collect()
    }

    /// The arm of a category.
    fn arm_of(&self, category: PluralCategory) -> Option<&Arm> {
        self.arms.iter().find(|arm| is(&arm.key, category))
    }

    /// Whether every number of a category has an arm of its own: English `[1]` leaves nothing for `one`.
    fn spells(&self, form: &PluralForm) -> bool {
        let spelled = |number: u64| {
            let keys = self.arms.iter().map(|arm| &arm.key);
            keys.into_iter()
                .any(|key| matches!(key, Key::Number(key) if key.parse() == Ok(number)))
        };
        let all = form.samples.all();
        all.is_some_and(|numbers| numbers.into_iter().all(spelled))
    }
}

/// Whether a key is that of a category.
fn is(key: &Key, category: PluralCategory) -> bool {
    matches!(key, Key::Word(word) if word == category.as_str())
}
