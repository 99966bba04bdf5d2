//! A phrase: one field's words as a tree of text, variables and choices, apart from any file.
//!
//! What a table of plurals edits, what a translator's file carries, and what two versions of a field are compared
//! by. A [`crate::Draft`] is the same words flat, for a text box.

mod path;
mod read;
mod rows;
mod typed;
mod vary;
mod write;

pub use path::{ChoicePath, Through};
pub(crate) use read::{arm_pattern, key, part, subject};
pub use rows::{Basis, Row, Standing};

use serde::{Deserialize, Serialize};

use crate::FluentFault;

/// A field's words. Text next to text is one part; no text is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Phrase {
    /// In order.
    pub parts: Vec<Part>,
}

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
pub enum Part {
    /// Words, as people read them: no escapes.
    Text {
        /// The words.
        text: String,
    },
    /// A variable's value.
    Value(Subject),
    /// One of several phrases, by a variable.
    Choice(Choice),
    /// Any other placeable (a term, a reference, a bare number), as written, braces included.
    Kept {
        /// The placeable in Fluent.
        fluent: String,
    },
}

/// A variable, and how it is written or judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The variable's name, without `$`.
    pub variable: String,
    /// The function it stands in: `NUMBER($streak, type: "ordinal")`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Function>,
}

/// A Fluent function around a variable. Literals stand without quotes and escapes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    /// Its name: `NUMBER`.
    pub name: String,
    /// What it gets after the variable, by place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Literal>,
    /// What it gets by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<(String, Literal)>,
}

/// A value that a function gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Literal {
    /// `"long"`
    Text(String),
    /// `2`, as written.
    Number(String),
}

/// A choice by a variable: a plural, a gender, any select.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What it depends on.
    pub by: Subject,
    /// The arms in order; one of them is the default.
    pub arms: Vec<Arm>,
}

/// One arm of a choice: `[one] { $streak } day`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arm {
    /// When it is taken.
    pub key: Key,
    /// Whether it also stands for everything that no arm is for.
    pub default: bool,
    /// Its words.
    pub phrase: Phrase,
}

/// When an arm is taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// A plural category, or a text's very word.
    Word(String),
    /// A very number, as written.
    Number(String),
}

impl Key {
    /// As it stands between the brackets.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Word(key) | Self::Number(key) => key,
        }
    }
}

/// Why a text is no phrase.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhraseError {
    /// It is no Fluent pattern.
    #[error("no Fluent pattern: byte {at} ({fault:?})")]
    Broken {
        /// What is wrong, as in a locale file.
        fault: FluentFault,
        /// Byte offset in the text.
        at: usize,
    },
    /// A line of it begins another field, a message or a comment.
    #[error("more than one field")]
    More,
}

impl Phrase {
    /// Words alone.
    pub fn text(text: impl Into<String>) -> Self {
        let mut phrase = Self::default();
        phrase.push_text(&text.into());
        phrase
    }

    /// Adds words; they join the words before them.
    pub fn push_text(&mut self, more: &str) {
        if more.is_empty() {
            return;
        }
        match self.parts.last_mut() {
            Some(Part::Text { text }) => text.push_str(more),
            _ => self.parts.push(Part::Text {
                text: more.to_owned(),
            }),
        }
    }

    /// Adds a part; words join the words before them.
    pub fn push(&mut self, part: Part) {
        match part {
            Part::Text { text } => self.push_text(&text),
            other => self.parts.push(other),
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether it has a letter of its own somewhere: what has none (`{ $price }`, `50 %`) may well be the same in
    /// every language.
    pub fn has_letters(&self) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Text { text } => text.chars().any(char::is_alphabetic),
            Part::Choice(choice) => choice.arms.iter().any(|arm| arm.phrase.has_letters()),
            Part::Value(_) | Part::Kept { .. } => false,
        })
    }

    /// Every variable in it, in order of appearance, each once.
    pub fn variables(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.collect_variables(&mut found);
        found
    }

    fn collect_variables<'p>(&'p self, found: &mut Vec<&'p str>) {
        let add = |found: &mut Vec<&'p str>, name: &'p str| {
            if !found.contains(&name) {
                found.push(name);
            }
        };
        for part in &self.parts {
            match part {
                Part::Text { .. } | Part::Kept { .. } => {}
                Part::Value(subject) => add(found, &subject.variable),
                Part::Choice(choice) => {
                    add(found, &choice.by.variable);
                    for arm in &choice.arms {
                        arm.phrase.collect_variables(found);
                    }
                }
            }
        }
    }
}

impl Subject {
    /// A variable as it is.
    pub fn of(variable: impl Into<String>) -> Self {
        Self {
            variable: variable.into(),
            function: None,
        }
    }
}
