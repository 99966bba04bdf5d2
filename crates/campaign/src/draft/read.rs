//! From a pattern in a locale file to a draft.

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::label::{Labels, is_plain};
use super::{Draft, Token, TokenKind};
use crate::copy::Catalog;
use crate::copy::tree::{Element, Expression, Inline, Pattern, Placeable, Span};

impl Draft {
    /// A pattern's words as a person types them.
    pub(crate) fn of(catalog: &Catalog, pattern: &Pattern) -> Self {
        let mut reading = Reading {
            catalog,
            labels: Labels::default(),
            draft: Self {
                text: String::new(),
                tokens: Vec::new(),
                source: Vec::new(),
            },
        };
        for element in &pattern.elements {
            match element {
                Element::Text(span) => reading.words(span),
                Element::Placeable(placeable) => reading.placeable(placeable),
            }
        }
        reading.draft
    }
}

/// A draft in the making.
struct Reading<'a> {
    catalog: &'a Catalog,
    labels: Labels<'a>,
    draft: Draft,
}

impl<'a> Reading<'a> {
    /// Words that stand in the file as they are.
    fn words(&mut self, span: &Span) {
        let start = self.draft.text.len();
        self.draft.text.push_str(self.catalog.str(span));
        let shown = start..self.draft.text.len();
        match self.draft.source.last_mut() {
            Some((last, from)) if last.end == start && *from + last.len() == span.start => {
                last.end = shown.end;
            }
            _ => self.draft.source.push((shown, span.start)),
        }
    }

    /// A placeable: its words where it is a literal, a token otherwise.
    fn placeable(&mut self, placeable: &'a Placeable) {
        match &placeable.expression {
            Expression::Inline(Inline::Literal(literal)) => self.literal(literal),
            Expression::Inline(Inline::Variable(name)) => {
                self.variable(placeable, name, None);
            }
            expression => {
                if let Some((name, default)) = self.with_default(expression)
                    && self.claims(placeable, name, &default)
                {
                    return self.variable(placeable, name, Some(default));
                }
                let fluent = self.catalog.str(&placeable.span);
                let label = self.labels.of(self.catalog, placeable);
                self.token(
                    placeable,
                    &label,
                    TokenKind::Opaque {
                        fluent: fluent.to_owned(),
                    },
                );
            }
        }
    }

    /// A variable's token.
    fn variable(&mut self, placeable: &Placeable, name: &Span, default: Option<String>) {
        let name = self.catalog.str(name).to_owned();
        let label = super::label::variable(&name, default.as_deref());
        self.token(placeable, &label, TokenKind::Variable { name, default });
    }

    /// The variable and the words of `DEFAULT($first_name, "friend")`, where they can be typed again.
    fn with_default(&self, expression: &'a Expression) -> Option<(&'a Span, String)> {
        let Expression::Inline(Inline::Call {
            function,
            arguments,
        }) = expression
        else {
            return None;
        };
        match arguments.positional.as_slice() {
            [Inline::Variable(name), Inline::Literal(default)]
                if self.catalog.str(function) == "DEFAULT" && arguments.named.is_empty() =>
            {
                let default = unescape_unicode_to_string(self.catalog.str(default)).into_owned();
                is_plain(&default).then_some((name, default))
            }
            _ => None,
        }
    }

    /// Whether a variable with a default is the first to read as it does.
    fn claims(&mut self, placeable: &Placeable, name: &Span, default: &str) -> bool {
        let label = super::label::variable(self.catalog.str(name), Some(default));
        self.labels.claim(label, self.catalog.str(&placeable.span))
    }

    /// A literal, as the words it stands for.
    fn literal(&mut self, literal: &Span) {
        let written = self.catalog.str(literal);
        if !written.contains('\\') {
            return self.words(literal);
        }
        self.draft
            .text
            .push_str(&unescape_unicode_to_string(written));
    }

    /// A token with its label.
    fn token(&mut self, placeable: &Placeable, label: &str, kind: TokenKind) {
        let start = self.draft.text.len();
        self.draft.text.push_str(label);
        let range = start..self.draft.text.len();
        self.draft.tokens.push(Token {
            range,
            source: placeable.span.clone(),
            kind,
        });
    }
}
