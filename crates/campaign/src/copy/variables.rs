//! Every place where a locale file's words name a variable of the campaign.

use super::Catalog;
use super::tree::{Arguments, Element, Expression, Inline, Pattern, Placeable, Span};

impl Catalog {
    /// The names of variables in messages, without `$`, in the file's order. Those in terms are the terms' own.
    pub(crate) fn variables(&self) -> Vec<Span> {
        let mut found = Vec::new();
        for message in &self.messages {
            let attributes = message.attributes.iter().map(|one| &one.pattern);
            for words in message.value.iter().chain(attributes) {
                pattern(words, &mut found);
            }
        }
        found
    }
}

fn pattern(pattern: &Pattern, found: &mut Vec<Span>) {
    for element in &pattern.elements {
        if let Element::Placeable(inside) = element {
            placeable(inside, found);
        }
    }
}

fn placeable(placeable: &Placeable, found: &mut Vec<Span>) {
    match &placeable.expression {
        Expression::Inline(value) => inline(value, found),
        Expression::Select { selector, variants } => {
            inline(selector, found);
            for choice in variants {
                pattern(&choice.pattern, found);
            }
        }
    }
}

fn inline(value: &Inline, found: &mut Vec<Span>) {
    match value {
        Inline::Variable(name) => found.push(name.clone()),
        Inline::Call { arguments, .. } => given(arguments, found),
        Inline::Term { arguments, .. } => {
            if let Some(arguments) = arguments {
                given(arguments, found);
            }
        }
        Inline::Placeable(inside) => placeable(inside, found),
        Inline::Literal(_) | Inline::Number(_) | Inline::Message { .. } => {}
    }
}

fn given(arguments: &Arguments, found: &mut Vec<Span>) {
    let named = arguments.named.iter().map(|(_, value)| value);
    for value in arguments.positional.iter().chain(named) {
        inline(value, found);
    }
}
