//! A Fluent file by itself, apart from any campaign: what a translator sends.

use super::parse;
use crate::place::Lines;
use crate::{Phrase, Place, Problem};

/// A Fluent file, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentFile {
    /// Its messages' own words and their attributes, in order. Terms are left out: nobody sees them by themselves.
    pub fields: Vec<FluentField>,
    /// What does not parse; the rest is read.
    pub problems: Vec<Problem>,
}

/// Words in a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentField {
    /// The message's name.
    pub message: String,
    /// The attribute's name; `None` for the message's own words.
    pub attribute: Option<String>,
    /// Where the words stand.
    pub place: Place,
    /// The words.
    pub phrase: Phrase,
}

impl FluentFile {
    /// Reads a file. `name` is what places call it.
    pub fn read(name: &str, bytes: &[u8]) -> Self {
        let catalog = parse(bytes);
        let lines = Lines::new(name, &catalog.text);
        let mut fields = Vec::new();
        for entry in &catalog.messages {
            let own = entry.value.iter().map(|pattern| (None, pattern));
            let attributes = entry
                .attributes
                .iter()
                .filter(|attribute| !attribute.broken);
            let attributes =
                attributes.map(|attribute| (Some(&attribute.name), &attribute.pattern));
            for (attribute, pattern) in own.chain(attributes) {
                fields.push(FluentField {
                    message: catalog.str(&entry.id).to_owned(),
                    attribute: attribute.map(|name| catalog.str(name).to_owned()),
                    place: lines.place(&pattern.span),
                    phrase: Phrase::of(&catalog, pattern),
                });
            }
        }
        let faults = catalog.faults.iter();
        let problems = faults.map(|fault| lines.problem(&fault.span, fault.code.clone()));
        Self {
            problems: problems.collect(),
            fields,
        }
    }
}
