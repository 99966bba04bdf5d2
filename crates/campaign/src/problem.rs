//! What is wrong with a document: codes, places and data. Never sentences; those are in `words`.

use serde::{Deserialize, Serialize};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Will look wrong or surprise somebody.
    Warning,
    /// Cannot be sent, or will be rejected.
    Error,
}

/// A span in a file of the campaign.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The file's path in the campaign folder.
    pub file: String,
    /// 1-based line.
    pub line: u32,
    /// 1-based column, in Unicode scalar values.
    pub column: u32,
    /// Byte offset where it starts.
    pub start: usize,
    /// Byte offset after its end.
    pub end: usize,
}

/// Something wrong with the document, found while reading or resolving it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Problem {
    /// What it is.
    pub code: ProblemCode,
    /// How bad.
    pub severity: Severity,
    /// Where, if it has a place in a file.
    pub place: Option<Place>,
}

/// The kinds of problems, each with the data its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum ProblemCode {
    /// `campaign.toml` is not there.
    NoManifest,
    /// A TOML file does not parse; `detail` is the parser's own words.
    BrokenToml {
        /// The parser's words.
        detail: String,
    },
    /// A setting has a value that means nothing here.
    BadSetting {
        /// Dotted key.
        key: String,
        /// The value as written.
        value: String,
        /// What would be understood, as written in the file.
        expected: String,
    },
    /// The campaign was written by a newer Carillon; it is opened read-only.
    NewerFormat {
        /// The file's format number.
        found: u32,
        /// The newest format this program writes.
        known: u32,
    },
    /// A locale file does not parse at this place; the rest of it is kept.
    BrokenFluent {
        /// What the parser stumbled over.
        fault: FluentFault,
    },
    /// A text file is not UTF-8.
    NotUtf8,
    /// A message or attribute is there twice; the first one counts.
    Duplicate {
        /// Its name.
        id: String,
    },
    /// A locale of the manifest has no file.
    NoLocaleFile {
        /// The locale.
        locale: String,
    },
    /// A locale has a file, but the manifest does not list it: nobody reads the words.
    UnlistedLocale {
        /// The locale.
        locale: String,
    },
    /// A locale has two files whose names differ in writing only; this one is not read.
    SecondLocaleFile {
        /// The file that is read instead.
        read: String,
    },
    /// A tag is not a BCP 47 language tag.
    BadLocale {
        /// As written.
        tag: String,
    },
    /// A placeable names a variable the campaign does not declare.
    UnknownVariable {
        /// The name, without `$`.
        name: String,
    },
    /// The persona has no value for a variable.
    NoValue {
        /// The variable.
        variable: String,
        /// The persona's id.
        persona: String,
    },
    /// A reference to a message or term that is not there.
    UnknownReference {
        /// The name.
        id: String,
    },
    /// Messages refer to each other in a circle.
    Cycle {
        /// One of them.
        id: String,
    },
    /// A function that Carillon does not offer.
    UnknownFunction {
        /// Its name.
        name: String,
    },
    /// A field has no words in this locale and none it could fall back to.
    Missing {
        /// The attribute.
        field: String,
        /// The locale.
        locale: String,
    },
    /// A media file of the manifest is not in the folder.
    NoMedia {
        /// Its path.
        path: String,
    },
}

/// Why a stretch of a locale file is no Fluent, as far as a person can tell the reasons apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FluentFault {
    /// The line begins neither a message nor a comment.
    NoMessage,
    /// A name has no words.
    NoWords,
    /// A `{` has no `}`, or something that may not stand between them.
    OpenBrace,
    /// A `}` has no `{`.
    CloseBrace,
    /// A quotation mark is not closed.
    OpenQuote,
    /// An escape that does not exist, such as `\x`.
    Escape,
    /// A choice has no branch, or not exactly one, marked with `*`.
    Default,
    /// What a choice depends on may not decide one.
    Selector,
    /// The arguments of a call are not in order.
    Arguments,
    /// Something between braces is not known.
    Expression,
    /// Braces or choices within each other, deeper than anybody writes by hand.
    TooDeep,
}
