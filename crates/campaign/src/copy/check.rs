//! What is wrong with a locale file that parses: duplicates, unknown names, circles.

use std::collections::{BTreeMap, BTreeSet};

use super::Catalog;
use super::tree::{
    Arguments, Attribute, Element, Entry, Expression, Inline, Pattern, Placeable, Span,
};
use crate::place::Lines;
use crate::{Problem, ProblemCode};

/// The functions Carillon offers in copy: those of Fluent, and a value for where there is none.
pub(crate) const FUNCTIONS: [&str; 3] = ["NUMBER", "DATETIME", "DEFAULT"];

/// Everything wrong with a locale file, in the file's order. `variables` are the declared names; `None`
/// where they are not known.
pub(crate) fn check(
    catalog: &Catalog,
    file: &str,
    variables: Option<&BTreeSet<&str>>,
) -> Vec<Problem> {
    let mut check = Check {
        catalog,
        variables,
        found: Vec::new(),
        links: BTreeMap::new(),
    };
    check.duplicates();
    check.names();
    check.circles();
    let lines = Lines::new(file, &catalog.text);
    let faults = catalog
        .faults
        .iter()
        .map(|fault| (fault.span.clone(), fault.code.clone()));
    let mut found: Vec<(Span, ProblemCode)> = faults.chain(check.found).collect();
    found.sort_by_key(|(span, _)| (span.start, span.end));
    found
        .into_iter()
        .map(|(span, code)| lines.problem(&span, code))
        .collect()
}

/// The bytes of a reference as written, with a term's `-`.
pub(crate) fn reference_span(term: bool, id: &Span, attribute: Option<&Span>) -> Span {
    id.start - usize::from(term)..attribute.unwrap_or(id).end
}

/// What a reference can point to: a message or term, its value or an attribute, by index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Node {
    term: bool,
    entry: usize,
    attribute: Option<usize>,
}

/// A locale file under examination.
struct Check<'a> {
    catalog: &'a Catalog,
    variables: Option<&'a BTreeSet<&'a str>>,
    found: Vec<(Span, ProblemCode)>,
    links: BTreeMap<Node, Vec<(Node, Span)>>,
}

impl<'a> Check<'a> {
    /// Messages and terms that are there twice.
    fn duplicates(&mut self) {
        for (entries, sign) in [(&self.catalog.messages, ""), (&self.catalog.terms, "-")] {
            let mut seen = BTreeSet::new();
            for entry in entries {
                let id = self.catalog.str(&entry.id);
                if !seen.insert(id) {
                    let id = format!("{sign}{id}");
                    self.found
                        .push((entry.id.clone(), ProblemCode::Duplicate { id }));
                }
                self.duplicate_attributes(entry);
            }
        }
    }

    /// Attributes that are there twice.
    fn duplicate_attributes(&mut self, entry: &Entry) {
        let mut seen = BTreeSet::new();
        for attribute in &entry.attributes {
            let name = self.catalog.str(&attribute.name);
            if !seen.insert(name) {
                let id = format!("{}.{name}", self.catalog.str(&entry.id));
                self.found
                    .push((attribute.name.clone(), ProblemCode::Duplicate { id }));
            }
        }
    }

    /// Names that are not known, and who refers to whom.
    fn names(&mut self) {
        for (term, entries) in [(false, &self.catalog.messages), (true, &self.catalog.terms)] {
            for (index, entry) in entries.iter().enumerate() {
                if let Some(value) = &entry.value {
                    self.pattern(
                        value,
                        Node {
                            term,
                            entry: index,
                            attribute: None,
                        },
                    );
                }
                for (number, Attribute { pattern, .. }) in entry.attributes.iter().enumerate() {
                    self.pattern(
                        pattern,
                        Node {
                            term,
                            entry: index,
                            attribute: Some(number),
                        },
                    );
                }
            }
        }
    }

    /// The names in a pattern.
    fn pattern(&mut self, pattern: &Pattern, from: Node) {
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                self.placeable(placeable, from);
            }
        }
    }

    /// The names in a placeable.
    fn placeable(&mut self, placeable: &Placeable, from: Node) {
        match &placeable.expression {
            Expression::Inline(inline) => self.inline(inline, from),
            Expression::Select { selector, variants } => {
                self.inline(selector, from);
                for choice in variants {
                    self.pattern(&choice.pattern, from);
                }
            }
        }
    }

    /// The names in a value.
    fn inline(&mut self, inline: &Inline, from: Node) {
        match inline {
            Inline::Literal(_) | Inline::Number(_) => {}
            Inline::Variable(name) => self.variable(name, from),
            Inline::Call {
                function,
                arguments,
            } => {
                let name = self.catalog.str(function);
                if !FUNCTIONS.contains(&name) {
                    let code = ProblemCode::UnknownFunction {
                        name: name.to_owned(),
                    };
                    self.found.push((function.clone(), code));
                }
                self.arguments(arguments, from);
            }
            Inline::Message { id, attribute } => {
                self.reference(false, id, attribute.as_ref(), from);
            }
            Inline::Term {
                id,
                attribute,
                arguments,
            } => {
                self.reference(true, id, attribute.as_ref(), from);
                if let Some(arguments) = arguments {
                    self.arguments(arguments, from);
                }
            }
            Inline::Placeable(placeable) => self.placeable(placeable, from),
        }
    }

    /// The names in what a function or term gets.
    fn arguments(&mut self, arguments: &Arguments, from: Node) {
        for inline in arguments
            .positional
            .iter()
            .chain(arguments.named.iter().map(|(_, value)| value))
        {
            self.inline(inline, from);
        }
    }

    /// A variable of a message is the campaign's; one of a term is what the reference passes.
    fn variable(&mut self, name: &Span, from: Node) {
        let Some(variables) = self.variables.filter(|_| !from.term) else {
            return;
        };
        let text = self.catalog.str(name);
        if !variables.contains(text) {
            self.found.push((
                name.clone(),
                ProblemCode::UnknownVariable {
                    name: text.to_owned(),
                },
            ));
        }
    }

    /// Notes a reference, or that it leads nowhere.
    fn reference(&mut self, term: bool, id: &Span, attribute: Option<&Span>, from: Node) {
        let span = reference_span(term, id, attribute);
        if let Some(target) = self.target(term, id, attribute) {
            return self.links.entry(from).or_default().push((target, span));
        }
        let id = self.catalog.str(&span).to_owned();
        self.found
            .push((span, ProblemCode::UnknownReference { id }));
    }

    /// What a reference points to.
    fn target(&self, term: bool, id: &Span, attribute: Option<&Span>) -> Option<Node> {
        let entries: &'a [Entry] = if term {
            &self.catalog.terms
        } else {
            &self.catalog.messages
        };
        let id = self.catalog.str(id);
        let index = entries
            .iter()
            .position(|entry| self.catalog.str(&entry.id) == id)?;
        let entry = &entries[index];
        let attribute = match attribute {
            None => {
                entry.value.as_ref()?;
                None
            }
            Some(name) => {
                let name = self.catalog.str(name);
                Some(
                    entry
                        .attributes
                        .iter()
                        .position(|other| self.catalog.str(&other.name) == name)?,
                )
            }
        };
        Some(Node {
            term,
            entry: index,
            attribute,
        })
    }

    /// References that lead back to where they stand. Walked with its own stack: chains may be long.
    fn circles(&mut self) {
        let mut done = BTreeSet::new();
        for start in self.links.keys() {
            let mut path = vec![(*start, 0)];
            let mut open = BTreeSet::from([*start]);
            while let Some((node, next)) = path.last_mut() {
                let link = self
                    .links
                    .get(node)
                    .and_then(|links| links.get(*next))
                    .filter(|_| !done.contains(node));
                *next += 1;
                let Some((target, span)) = link else {
                    done.insert(*node);
                    open.remove(node);
                    path.pop();
                    continue;
                };
                if open.contains(target) {
                    let id = self.catalog.str(span).to_owned();
                    self.found.push((span.clone(), ProblemCode::Cycle { id }));
                } else if !done.contains(target) {
                    open.insert(*target);
                    path.push((*target, 0));
                }
            }
        }
    }
}
