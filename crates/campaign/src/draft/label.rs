//! The short, flat label under which a placeable stands in a draft.

use std::collections::BTreeMap;

use fluent_syntax::unicode::unescape_unicode_to_string;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::copy::tree::{Arguments, Element, Expression, Inline, Pattern, Placeable};
use crate::copy::{Catalog, reference_span};

/// The longest a label's inside gets, in graphemes.
const MAX_CHARS: usize = 48;

/// How a variable reads in a draft.
pub(super) fn variable(name: &str, default: Option<&str>) -> String {
    match default {
        None => format!("{{ {name} }}"),
        Some(default) => format!("{{ {name}, or {default} }}"),
    }
}

/// Whether a default can be told from the token it stands in, and typed again.
pub(super) fn is_plain(default: &str) -> bool {
    !default.is_empty()
        && default.trim() == default
        && !default.contains(|c: char| matches!(c, '{' | '}') || c.is_control())
}

/// The labels of one draft. Two placeables that would read the same, but are not, are told apart.
#[derive(Default)]
pub(super) struct Labels<'a> {
    given: BTreeMap<String, &'a str>,
}

impl<'a> Labels<'a> {
    /// The label of a placeable, braces included.
    pub(super) fn of(&mut self, catalog: &'a Catalog, placeable: &Placeable) -> String {
        let fluent = catalog.str(&placeable.span);
        let plain = flat(&expression(catalog, &placeable.expression));
        let mut label = format!("{{ {plain} }}");
        let mut number = 2;
        while !self.claim(label.clone(), fluent) {
            label = format!("{{ {plain} ·{number} }}");
            number += 1;
        }
        label
    }

    /// Takes a label for a placeable; `false` where it is another's.
    pub(super) fn claim(&mut self, label: String, fluent: &'a str) -> bool {
        *self.given.entry(label).or_insert(fluent) == fluent
    }
}

/// One line without braces, not too long.
fn flat(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '{' | '}'))
        .collect();
    let line = words
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    match line.grapheme_indices(true).nth(MAX_CHARS) {
        None => line,
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    }
}

/// An expression in few words.
fn expression(catalog: &Catalog, expression: &Expression) -> String {
    match expression {
        Expression::Inline(value) => inline(catalog, value, None),
        Expression::Select { selector, variants } => {
            let subject = subject(catalog, selector);
            let choices: Vec<String> = variants
                .iter()
                .map(|choice| pattern(catalog, &choice.pattern, Some(&subject)))
                .collect();
            format!("{subject}: {}", choices.join(" | "))
        }
    }
}

/// What a select depends on: the variable's name, wherever it stands.
fn subject(catalog: &Catalog, selector: &Inline) -> String {
    match selector {
        Inline::Call {
            arguments: Arguments { positional, .. },
            ..
        } => positional
            .first()
            .map_or_else(String::new, |first| subject(catalog, first)),
        other => inline(catalog, other, None),
    }
}

/// A choice's words, with `#` for the value that the choice depends on.
fn pattern(catalog: &Catalog, pattern: &Pattern, subject: Option<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            Element::Text(span) => text.push_str(catalog.str(span)),
            Element::Placeable(placeable) => match &placeable.expression {
                Expression::Inline(value) => text.push_str(&inline(catalog, value, subject)),
                nested @ Expression::Select { .. } => text.push_str(&expression(catalog, nested)),
            },
        }
        // Longer labels are cut anyway; nested choices could make this one very long.
        if text.len() > 8 * MAX_CHARS {
            break;
        }
    }
    text
}

/// A value in few words; `#` for the subject of the choice it stands in.
fn inline(catalog: &Catalog, value: &Inline, subject: Option<&str>) -> String {
    match value {
        Inline::Literal(literal) => unescape_unicode_to_string(catalog.str(literal)).into_owned(),
        Inline::Number(number) => catalog.str(number).to_owned(),
        Inline::Variable(name) if subject == Some(catalog.str(name)) => "#".to_owned(),
        Inline::Variable(name) => catalog.str(name).to_owned(),
        Inline::Call {
            function,
            arguments,
        } if catalog.str(function) == "DEFAULT" && arguments.positional.len() == 2 => {
            let [value, default] =
                [0, 1].map(|at| inline(catalog, &arguments.positional[at], subject));
            format!("{value}, or {default}")
        }
        Inline::Call {
            function,
            arguments,
        } => {
            let arguments: Vec<String> = arguments
                .positional
                .iter()
                .map(|argument| inline(catalog, argument, subject))
                .collect();
            format!("{}({})", catalog.str(function), arguments.join(", "))
        }
        Inline::Message { id, attribute } => {
            format!(
                "@{}",
                catalog.str(&reference_span(false, id, attribute.as_ref()))
            )
        }
        Inline::Term { id, attribute, .. } => catalog
            .str(&reference_span(true, id, attribute.as_ref()))
            .to_owned(),
        Inline::Placeable(placeable) => expression(catalog, &placeable.expression),
    }
}
