//! A phrase in a text box, apart from any file: an arm of a choice, as a person types it.

use super::{Part, Phrase, read};
use crate::draft::{Known, Layout, compose};
use crate::{Draft, Token, TokenKind};

impl Draft {
    /// A phrase's words as a person types them. As it stands in no file, nothing in the draft points into one.
    pub fn of_phrase(phrase: &Phrase) -> Self {
        let mut draft = read::draft(&phrase.to_fluent()).unwrap_or_default();
        draft.source.clear();
        draft
    }

    /// Which of the choices in these words a token is, counted from 0; `None` for a token that is no choice.
    pub fn choice_of(&self, token: usize) -> Option<usize> {
        let mut choices = self.choice_tokens();
        choices.position(|at| at == token)
    }

    /// The token of the so-manieth choice in these words.
    pub fn token_of(&self, choice: usize) -> Option<&Token> {
        let at = self.choice_tokens().nth(choice)?;
        self.tokens.get(at)
    }

    /// The tokens that are choices.
    fn choice_tokens(&self) -> impl Iterator<Item = usize> + '_ {
        let tokens = self.tokens.iter().enumerate();
        tokens
            .filter(|(_, token)| token.is_choice())
            .map(|(at, _)| at)
    }
}

impl Token {
    /// Whether it is a choice by a variable.
    pub fn is_choice(&self) -> bool {
        let TokenKind::Opaque { fluent } = &self.kind else {
            return false;
        };
        Phrase::parse(fluent).is_ok_and(|phrase| phrase.choices().next().is_some())
    }

    /// Whether it is a variable's value, in a function or not.
    pub fn is_value(&self) -> bool {
        match &self.kind {
            TokenKind::Variable { .. } => true,
            TokenKind::Opaque { fluent } => Phrase::parse(fluent)
                .is_ok_and(|phrase| matches!(phrase.parts.as_slice(), [Part::Value(_)])),
        }
    }
}

impl Phrase {
    /// A text box's content as a phrase. What stands in braces is one of the variables, or a token of the drafts;
    /// anything else is words.
    pub fn typed<'d>(
        text: &str,
        variables: impl IntoIterator<Item = String>,
        near: impl IntoIterator<Item = &'d Draft>,
    ) -> Self {
        let mut known = Known::default();
        known.variables.extend(variables);
        for draft in near {
            known.add(draft);
        }
        let layout = Layout {
            line_break: "\n",
            indent: String::new(),
            first_behind: true,
        };
        // What is composed is escaped, so that it always reads back.
        Self::parse(&compose(text, &known, &layout)).unwrap_or_else(|_| Self::text(text))
    }
}
