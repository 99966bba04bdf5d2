//! From `fluent-syntax`'s tree, which has slices but no spans, to ours, which has spans.
//!
//! Slices of the source give their offset by their address. What has no slice (braces, quotes,
//! parentheses) is searched for from the end of what precedes it; only blanks can stand between.

use fluent_syntax::ast;

use super::tree::{
    Arguments, Attribute, Choice, Element, Entry, Expression, Inline, Key, Pattern, Placeable, Span,
};

/// The source text, and what turns its slices into spans.
#[derive(Clone, Copy)]
pub(super) struct Spans<'s> {
    /// The text that was parsed.
    pub(super) text: &'s str,
    /// Where `text` begins in the file: after a byte order mark.
    pub(super) base: usize,
}

impl Spans<'_> {
    /// A message.
    pub(super) fn message(self, message: &ast::Message<&str>) -> Entry {
        let id = self.of(message.id.name);
        Entry {
            value: message
                .value
                .as_ref()
                .map(|value| self.pattern(value, id.end)),
            attributes: self.attributes(&message.attributes),
            id,
        }
    }

    /// A term.
    pub(super) fn term(self, term: &ast::Term<&str>) -> Entry {
        let id = self.of(term.id.name);
        Entry {
            value: Some(self.pattern(&term.value, id.end)),
            attributes: self.attributes(&term.attributes),
            id,
        }
    }

    /// The bytes of a slice of the text.
    pub(super) fn of(self, slice: &str) -> Span {
        let start = slice
            .as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr())
            + self.base;
        start..start + slice.len()
    }

    /// The place after the next `wanted`, from `from` on.
    fn after(self, from: usize, wanted: u8) -> usize {
        let bytes = self.text.as_bytes();
        let from = from.saturating_sub(self.base).min(bytes.len());
        let found = bytes[from..].iter().position(|byte| *byte == wanted);
        self.base + found.map_or(bytes.len(), |at| from + at + 1)
    }

    /// Attributes, in order.
    fn attributes(self, attributes: &[ast::Attribute<&str>]) -> Vec<Attribute> {
        attributes
            .iter()
            .map(|attribute| {
                let name = self.of(attribute.id.name);
                Attribute {
                    pattern: self.pattern(&attribute.value, name.end),
                    name,
                    broken: false,
                }
            })
            .collect()
    }

    /// A pattern that begins after `from`.
    fn pattern(self, pattern: &ast::Pattern<&str>, from: usize) -> Pattern {
        let mut end = from;
        let mut start = None;
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            let (element, span) = self.element(element, end);
            end = span.end;
            start = start.or(Some(span.start));
            elements.push(element);
        }
        Pattern {
            span: start.unwrap_or(from)..end,
            elements,
        }
    }

    /// An element and its bytes, braces included.
    fn element(self, element: &ast::PatternElement<&str>, from: usize) -> (Element, Span) {
        match element {
            ast::PatternElement::TextElement { value } => {
                let span = self.of(value);
                (Element::Text(span.clone()), span)
            }
            ast::PatternElement::Placeable { expression } => {
                let placeable = self.placeable(expression, from);
                let span = placeable.span.clone();
                (Element::Placeable(placeable), span)
            }
        }
    }

    /// A placeable whose brace is the next one from `from` on.
    fn placeable(self, expression: &ast::Expression<&str>, from: usize) -> Placeable {
        let open = self.after(from, b'{');
        let (expression, end) = self.expression(expression, open);
        let close = self.after(end, b'}');
        Placeable {
            span: open.saturating_sub(1)..close,
            expression,
        }
    }

    /// An expression and where its last slice ends.
    fn expression(self, expression: &ast::Expression<&str>, from: usize) -> (Expression, usize) {
        match expression {
            ast::Expression::Inline(inline) => {
                let (inline, end) = self.inline(inline, from);
                (Expression::Inline(inline), end)
            }
            ast::Expression::Select { selector, variants } => {
                let (selector, mut end) = self.inline(selector, from);
                let mut choices = Vec::with_capacity(variants.len());
                for variant in variants {
                    let choice = self.choice(variant);
                    end = choice.pattern.span.end;
                    choices.push(choice);
                }
                (
                    Expression::Select {
                        selector,
                        variants: choices,
                    },
                    end,
                )
            }
        }
    }

    /// A choice of a select.
    fn choice(self, variant: &ast::Variant<&str>) -> Choice {
        let (key, end) = match &variant.key {
            ast::VariantKey::Identifier { name } => {
                let span = self.of(name);
                (Key::Name(span.clone()), span.end)
            }
            ast::VariantKey::NumberLiteral { value } => {
                let span = self.of(value);
                (Key::Number(span.clone()), span.end)
            }
        };
        Choice {
            key,
            pattern: self.pattern(&variant.value, end),
            default: variant.default,
        }
    }

    /// A value and where it ends.
    fn inline(self, inline: &ast::InlineExpression<&str>, from: usize) -> (Inline, usize) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let span = self.of(value);
                let end = span.end + 1;
                (Inline::Literal(span), end)
            }
            ast::InlineExpression::NumberLiteral { value } => {
                let span = self.of(value);
                let end = span.end;
                (Inline::Number(span), end)
            }
            ast::InlineExpression::VariableReference { id } => {
                let span = self.of(id.name);
                let end = span.end;
                (Inline::Variable(span), end)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let function = self.of(id.name);
                let (arguments, end) = self.arguments(arguments, function.end);
                (
                    Inline::Call {
                        function,
                        arguments,
                    },
                    end,
                )
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let id = self.of(id.name);
                let attribute = attribute.as_ref().map(|name| self.of(name.name));
                let end = attribute.as_ref().unwrap_or(&id).end;
                (Inline::Message { id, attribute }, end)
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let id = self.of(id.name);
                let attribute = attribute.as_ref().map(|name| self.of(name.name));
                let mut end = attribute.as_ref().unwrap_or(&id).end;
                let arguments = arguments.as_ref().map(|arguments| {
                    let (arguments, after) = self.arguments(arguments, end);
                    end = after;
                    arguments
                });
                (
                    Inline::Term {
                        id,
                        attribute,
                        arguments,
                    },
                    end,
                )
            }
            ast::InlineExpression::Placeable { expression } => {
                let placeable = self.placeable(expression, from);
                let end = placeable.span.end;
                (Inline::Placeable(Box::new(placeable)), end)
            }
        }
    }

    /// What a function or term gets, and where the closing parenthesis ends.
    fn arguments(self, arguments: &ast::CallArguments<&str>, from: usize) -> (Arguments, usize) {
        let mut end = self.after(from, b'(');
        let mut positional = Vec::with_capacity(arguments.positional.len());
        for argument in &arguments.positional {
            let (argument, after) = self.inline(argument, end);
            end = after;
            positional.push(argument);
        }
        let mut named = Vec::with_capacity(arguments.named.len());
        for argument in &arguments.named {
            let name = self.of(argument.name.name);
            let (value, after) = self.inline(&argument.value, name.end);
            end = after;
            named.push((name, value));
        }
        (Arguments { positional, named }, self.after(end, b')'))
    }
}
