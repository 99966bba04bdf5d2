//! What is wrong: with a file as a whole, with a row or column of it, with the words of a cell. Codes and data; the
//! sentences are in `words`.

use std::sync::Arc;

use carillon_campaign::{FluentFault, Locale, Severity};

use crate::Format;

/// A place in a translators' file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The file's name as given; empty for what was pasted.
    pub file: Arc<str>,
    /// Counted from 1.
    pub line: u32,
    /// In characters, counted from 1.
    pub column: u32,
}

/// Something wrong with a file that is not about words of a known field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Where.
    pub at: At,
    /// What.
    pub code: ComplaintCode,
}

/// What can be wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComplaintCode {
    /// It is larger than [`crate::limits::MOST_BYTES`]: it was not read.
    TooLarge {
        /// Its bytes.
        bytes: usize,
        /// As many are read.
        most: usize,
    },
    /// It is no text at all: a spreadsheet's own file, a picture.
    NotText,
    /// Some of it is no UTF-8: the cells with such bytes are not taken.
    NotUtf8 {
        /// How many stretches.
        count: usize,
    },
    /// It is UTF-16, which was understood; nothing is wrong.
    Utf16,
    /// There is nothing in it.
    Empty,
    /// It does not parse from there on, in the format it seems to be.
    Broken {
        /// The format.
        format: Format,
        /// The parser's own words.
        detail: String,
    },
    /// A stretch of a Fluent file does not parse; the rest is read.
    BrokenFluent {
        /// What is wrong.
        fault: FluentFault,
    },
    /// It declares a document type or entities, which no XLIFF needs: it was not read from there on.
    Entities,
    /// Its elements stand deeper within each other than [`crate::limits::MOST_DEPTH`].
    TooDeep,
    /// A quotation mark is never closed: everything after it is one cell.
    OpenQuote,
    /// It has more rows than are read.
    TooManyRows {
        /// As many are read.
        most: usize,
    },
    /// It has more columns than are read.
    TooManyColumns {
        /// As it has.
        count: usize,
        /// As many are read.
        most: usize,
    },
    /// It has more cells than are read.
    TooManyCells {
        /// As many are read.
        most: usize,
    },
    /// A row has more cells than the table has columns: those are not read.
    LongRow {
        /// How many are too many.
        surplus: usize,
    },
    /// No column of the table says which field a row is.
    NoKeys,
    /// No column of the table is a locale's.
    NoLocales,
    /// Neither the file nor its name says which locale its words are of.
    NoLocale,
    /// The heading of a column is no language tag: the column is not read.
    UnknownColumn {
        /// As written.
        heading: String,
    },
    /// Two columns are of the same locale: the second one is not read.
    SecondColumn {
        /// The locale.
        locale: Locale,
    },
    /// A row, unit or message is of no field the campaign has.
    UnknownKey {
        /// As written.
        key: String,
    },
    /// A Braze template is of a variant the campaign does not have.
    UnknownVariant {
        /// As written.
        name: String,
    },
    /// A Fluent message has words of its own, which no field shows.
    NoField {
        /// The message's name.
        id: String,
    },
}

impl ComplaintCode {
    /// How bad: an error where words of the file are not in the review.
    pub fn severity(&self) -> Severity {
        match self {
            Self::Utf16 => Severity::Note,
            Self::UnknownColumn { .. }
            | Self::UnknownKey { .. }
            | Self::UnknownVariant { .. }
            | Self::NoField { .. }
            | Self::Empty => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Its name, as sentences and programs know it: `too-large`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotText => "not-text",
            Self::NotUtf8 { .. } => "not-utf8",
            Self::Utf16 => "utf16",
            Self::Empty => "empty",
            Self::Broken { .. } => "broken",
            Self::BrokenFluent { .. } => "broken-fluent",
            Self::Entities => "entities",
            Self::TooDeep => "too-deep",
            Self::OpenQuote => "open-quote",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::TooManyColumns { .. } => "too-many-columns",
            Self::TooManyCells { .. } => "too-many-cells",
            Self::LongRow { .. } => "long-row",
            Self::NoKeys => "no-keys",
            Self::NoLocales => "no-locales",
            Self::NoLocale => "no-locale",
            Self::UnknownColumn { .. } => "unknown-column",
            Self::SecondColumn { .. } => "second-column",
            Self::UnknownKey { .. } => "unknown-key",
            Self::UnknownVariant { .. } => "unknown-variant",
            Self::NoField { .. } => "no-field",
        }
    }
}

/// Something wrong with the words of one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// They are no Fluent pattern: an open brace, a choice without a default.
    Pattern {
        /// What is wrong.
        fault: FluentFault,
        /// Where.
        at: At,
    },
    /// A line of them begins another field.
    MoreThanOneField,
    /// Bytes in them are no UTF-8.
    NotUtf8,
    /// They are longer than [`crate::limits::MOST_CELL_BYTES`].
    TooLong {
        /// Their bytes.
        bytes: usize,
        /// As many are read.
        most: usize,
    },
    /// An inline element does not say which placeable it stands for.
    Markup {
        /// The element, or its id.
        element: String,
        /// Where.
        at: At,
    },
    /// A Liquid tag that has no counterpart here.
    Liquid {
        /// The tag as written.
        tag: String,
        /// Where.
        at: At,
    },
    /// A variable that the campaign does not declare.
    UnknownVariable {
        /// Its name, without `$`.
        name: String,
    },
    /// A function that Carillon does not offer.
    UnknownFunction {
        /// Its name.
        name: String,
    },
    /// A message or term that the locale's file does not have.
    UnknownReference {
        /// As written: `-brand`.
        id: String,
    },
    /// A variable of the source that is not in them.
    MissingVariable {
        /// Its name, without `$`.
        name: String,
    },
    /// The source has no words there any more.
    NoSource,
    /// The same field was in the file before.
    Duplicate {
        /// Where.
        first: At,
    },
}

impl Fault {
    /// How bad: what is an error is taken only on demand, or not at all.
    pub fn severity(&self) -> Severity {
        match self {
            Self::MissingVariable { .. } | Self::NoSource => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Its name, as sentences and programs know it: `unknown-variable`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Pattern { .. } => "pattern",
            Self::MoreThanOneField => "more-than-one-field",
            Self::NotUtf8 => "not-utf8",
            Self::TooLong { .. } => "too-long",
            Self::Markup { .. } => "markup",
            Self::Liquid { .. } => "liquid",
            Self::UnknownVariable { .. } => "unknown-variable",
            Self::UnknownFunction { .. } => "unknown-function",
            Self::UnknownReference { .. } => "unknown-reference",
            Self::MissingVariable { .. } => "missing-variable",
            Self::NoSource => "no-source",
            Self::Duplicate { .. } => "duplicate",
        }
    }
}
