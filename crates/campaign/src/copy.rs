//! A locale file as read: its tree with spans, what is wrong with it, and how to find words in it.

mod check;
mod fault;
pub(crate) mod file;
mod guard;
mod names;
mod parse;
mod spans;
pub(crate) mod tree;
mod variables;

pub(crate) use check::{FUNCTIONS, check, reference_span};
pub(crate) use parse::parse;

use std::hash::{DefaultHasher, Hasher};

use crate::ProblemCode;
use tree::{Attribute, Entry, Pattern, Span};

/// A locale file, read.
#[derive(Clone, Debug)]
pub(crate) struct Catalog {
    /// The file's text; of a file that is not UTF-8, with each bad byte as `?`. Same length as the file.
    pub(crate) text: String,
    /// Its messages, in order.
    pub(crate) messages: Vec<Entry>,
    /// Where each message stands among them, by what its name hashes to, in that order; of one name, in the file's.
    /// Files have hundreds of messages, and every field asks for one: numbers side by side are found sooner than names
    /// all over the text.
    by_name: Vec<(u64, usize)>,
    /// Its terms, in order.
    pub(crate) terms: Vec<Entry>,
    /// What does not parse.
    pub(crate) faults: Vec<Fault>,
    /// Whether the file is UTF-8; otherwise its words cannot be edited.
    pub(crate) utf8: bool,
}

/// Something that does not parse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Where.
    pub(crate) span: Span,
    /// What.
    pub(crate) code: ProblemCode,
    /// The whole stretch that is lost to readers of Fluent.
    pub(crate) junk: Span,
}

impl Catalog {
    /// The catalog of a file that is not there.
    pub(crate) const EMPTY: Self = Self {
        text: String::new(),
        messages: Vec::new(),
        by_name: Vec::new(),
        terms: Vec::new(),
        faults: Vec::new(),
        utf8: true,
    };

    /// Makes messages known by their names, once they and the text are read.
    fn index(&mut self) {
        let messages = self.messages.iter().enumerate();
        let named = messages.map(|(at, message)| (hash(self.str(&message.id)), at));
        let mut by_name: Vec<(u64, usize)> = named.collect();
        by_name.sort_unstable();
        self.by_name = by_name;
    }

    /// The bytes of a span.
    pub(crate) fn str(&self, span: &Span) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The first message of that name.
    pub(crate) fn message(&self, id: &str) -> Option<&Entry> {
        let hash = hash(id);
        let first = self.by_name.partition_point(|(other, _)| *other < hash);
        let alike = self.by_name.get(first..)?.iter();
        alike
            .take_while(|(other, _)| *other == hash)
            .filter_map(|(_, at)| self.messages.get(*at))
            .find(|message| self.str(&message.id) == id)
    }

    /// The first term of that name, given without `-`.
    pub(crate) fn term(&self, id: &str) -> Option<&Entry> {
        self.terms.iter().find(|term| self.str(&term.id) == id)
    }

    /// The first attribute of that name, broken or not.
    pub(crate) fn attribute<'a>(&self, entry: &'a Entry, name: &str) -> Option<&'a Attribute> {
        entry
            .attributes
            .iter()
            .find(|attribute| self.str(&attribute.name) == name)
    }

    /// The words of an attribute, where it parses.
    pub(crate) fn words(&self, message: &str, attribute: &str) -> Option<&Pattern> {
        self.attribute(self.message(message)?, attribute)
            .filter(|attribute| !attribute.broken)
            .map(|attribute| &attribute.pattern)
    }

    /// Where the line begins in which a byte stands.
    pub(crate) fn line_start(&self, at: usize) -> usize {
        let before = &self.text.as_bytes()[..at];
        let newline = before.iter().rposition(|byte| *byte == b'\n');
        newline.map_or(self.bom(), |newline| newline + 1)
    }

    /// Where the next line begins after the one in which a byte stands; the file's end if there is none.
    pub(crate) fn line_end(&self, at: usize) -> usize {
        let mut after = self.text.as_bytes()[at..].iter();
        let newline = after.position(|byte| *byte == b'\n');
        newline.map_or(self.text.len(), |newline| at + newline + 1)
    }

    /// The length of the byte order mark.
    pub(crate) fn bom(&self) -> usize {
        if self.text.starts_with('\u{feff}') {
            '\u{feff}'.len_utf8()
        } else {
            0
        }
    }

    /// The line end the file uses, by its first one.
    pub(crate) fn line_break(&self) -> &'static str {
        match self.text.find('\n') {
            Some(at) if self.text[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }
}

/// What a name hashes to: the same in every run.
fn hash(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(name.as_bytes());
    hasher.finish()
}
