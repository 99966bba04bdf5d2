//! Names in a phrase that would mean nothing in a locale's file: told before the phrase is written there.

use super::check::FUNCTIONS;
use super::tree::{Arguments, Element, Expression, Inline, Pattern, Placeable};
use super::{Catalog, parse, reference_span};
use crate::{Campaign, Locale, Part, Phrase, ProblemCode, Subject};

impl Campaign {
    /// The names in a phrase that the campaign does not know: variables it does not declare, functions Carillon does not
    /// offer, and messages and terms that the locale's file does not have. Each once, in order of appearance.
    pub fn unknown_names(&self, locale: &Locale, phrase: &Phrase) -> Vec<ProblemCode> {
        let mut names = Names {
            campaign: self,
            locale,
            found: Vec::new(),
        };
        names.phrase(phrase);
        names.found
    }
}

/// A phrase under examination.
struct Names<'c> {
    campaign: &'c Campaign,
    locale: &'c Locale,
    found: Vec<ProblemCode>,
}

impl Names<'_> {
    fn tell(&mut self, code: ProblemCode) {
        if !self.found.contains(&code) {
            self.found.push(code);
        }
    }

    fn phrase(&mut self, phrase: &Phrase) {
        for part in &phrase.parts {
            match part {
                Part::Text { .. } => {}
                Part::Value(subject) => self.subject(subject),
                Part::Choice(choice) => {
                    self.subject(&choice.by);
                    for arm in &choice.arms {
                        self.phrase(&arm.phrase);
                    }
                }
                Part::Kept { fluent } => self.kept(fluent),
            }
        }
    }

    fn subject(&mut self, subject: &Subject) {
        self.variable(&subject.variable);
        if let Some(function) = &subject.function {
            self.function(&function.name);
        }
    }

    fn variable(&mut self, name: &str) {
        let declared = &self.campaign.manifest().variables;
        if declared.iter().all(|variable| variable.name != name) {
            self.tell(ProblemCode::UnknownVariable {
                name: name.to_owned(),
            });
        }
    }

    fn function(&mut self, name: &str) {
        if !FUNCTIONS.contains(&name) {
            self.tell(ProblemCode::UnknownFunction {
                name: name.to_owned(),
            });
        }
    }

    /// A placeable that has no part of its own.
    fn kept(&mut self, fluent: &str) {
        let file = format!("m =\n .a = {}\n", fluent.replace('\n', "\n  "));
        let catalog = parse(file.as_bytes());
        let attributes = catalog.messages.iter().flat_map(|entry| &entry.attributes);
        for attribute in attributes {
            self.pattern(&catalog, &attribute.pattern);
        }
    }

    fn pattern(&mut self, catalog: &Catalog, pattern: &Pattern) {
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                self.placeable(catalog, placeable);
            }
        }
    }

    fn placeable(&mut self, catalog: &Catalog, placeable: &Placeable) {
        match &placeable.expression {
            Expression::Inline(inline) => self.inline(catalog, inline),
            Expression::Select { selector, variants } => {
                self.inline(catalog, selector);
                for variant in variants {
                    self.pattern(catalog, &variant.pattern);
                }
            }
        }
    }

    fn inline(&mut self, catalog: &Catalog, inline: &Inline) {
        match inline {
            Inline::Literal(_) | Inline::Number(_) => {}
            Inline::Variable(name) => self.variable(catalog.str(name)),
            Inline::Call {
                function,
                arguments,
            } => {
                self.function(catalog.str(function));
                self.arguments(catalog, arguments);
            }
            Inline::Message { id, attribute } => {
                let written = catalog.str(&reference_span(false, id, attribute.as_ref()));
                let attribute = attribute.as_ref().map(|name| catalog.str(name));
                if !self.has_message(catalog.str(id), attribute) {
                    self.tell(ProblemCode::UnknownReference {
                        id: written.to_owned(),
                    });
                }
            }
            Inline::Term { id, arguments, .. } => {
                let name = catalog.str(id);
                let here = self.campaign.copy(self.locale);
                if here.is_none_or(|copy| copy.catalog.term(name).is_none()) {
                    self.tell(ProblemCode::UnknownReference {
                        id: format!("-{name}"),
                    });
                }
                if let Some(arguments) = arguments {
                    self.arguments(catalog, arguments);
                }
            }
            Inline::Placeable(placeable) => self.placeable(catalog, placeable),
        }
    }

    fn arguments(&mut self, catalog: &Catalog, arguments: &Arguments) {
        let named = arguments.named.iter().map(|(_, value)| value);
        for inline in arguments.positional.iter().chain(named) {
            self.inline(catalog, inline);
        }
    }

    /// Whether the locale's file has a message with a value, or with an attribute of that name.
    fn has_message(&self, id: &str, attribute: Option<&str>) -> bool {
        let Some(copy) = self.campaign.copy(self.locale) else {
            return false;
        };
        let entry = copy.catalog.message(id);
        entry.is_some_and(|entry| match attribute {
            None => entry.value.is_some(),
            Some(name) => copy.catalog.attribute(entry, name).is_some(),
        })
    }
}
