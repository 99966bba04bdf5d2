//! The tree of a locale file: what `fluent-syntax` finds, with the byte range of everything.
//!
//! **Invariant.** Every span is a range of the file's own bytes, on character boundaries. The tree holds no
//! text: names and words are read from the file through their spans.

use std::ops::Range;

/// Bytes of the file.
pub(crate) type Span = Range<usize>;

/// A message or a term.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its name, without the `-` of a term.
    pub(crate) id: Span,
    /// Its own value.
    pub(crate) value: Option<Pattern>,
    /// Its attributes, in order.
    pub(crate) attributes: Vec<Attribute>,
}

/// An attribute: `.name = pattern`.
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    /// Its name, without the dot.
    pub(crate) name: Span,
    /// Its words.
    pub(crate) pattern: Pattern,
    /// It does not parse: the pattern has a span, but no elements.
    pub(crate) broken: bool,
}

/// Words and placeables.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    /// From the first element's start to the last one's end.
    pub(crate) span: Span,
    /// In order.
    pub(crate) elements: Vec<Element>,
}

/// A part of a pattern.
#[derive(Clone, Debug)]
pub(crate) enum Element {
    /// Words, byte for byte.
    Text(Span),
    /// `{ … }`
    Placeable(Placeable),
}

/// `{ … }`
#[derive(Clone, Debug)]
pub(crate) struct Placeable {
    /// Braces included.
    pub(crate) span: Span,
    /// What stands in it.
    pub(crate) expression: Expression,
}

/// What stands in a placeable.
#[derive(Clone, Debug)]
pub(crate) enum Expression {
    /// A single value.
    Inline(Inline),
    /// A choice.
    Select {
        /// What it depends on.
        selector: Inline,
        /// The choices, in order.
        variants: Vec<Choice>,
    },
}

/// One choice of a select: `[one] day`.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// When it is taken.
    pub(crate) key: Key,
    /// Its words.
    pub(crate) pattern: Pattern,
    /// Whether it stands for everything else.
    pub(crate) default: bool,
}

/// A choice's key.
#[derive(Clone, Debug)]
pub(crate) enum Key {
    /// A plural category or a word.
    Name(Span),
    /// A number.
    Number(Span),
}

/// A value.
#[derive(Clone, Debug)]
pub(crate) enum Inline {
    /// A string literal's content, without quotes, still escaped.
    Literal(Span),
    /// A number literal.
    Number(Span),
    /// `$name`; the span is without `$`.
    Variable(Span),
    /// `NAME(…)`
    Call {
        /// The function.
        function: Span,
        /// What it gets.
        arguments: Arguments,
    },
    /// `id` or `id.attribute`
    Message {
        /// The message.
        id: Span,
        /// Its attribute.
        attribute: Option<Span>,
    },
    /// `-id`, `-id.attribute`, `-id(…)`
    Term {
        /// The term, without `-`.
        id: Span,
        /// Its attribute.
        attribute: Option<Span>,
        /// What it gets.
        arguments: Option<Arguments>,
    },
    /// `{ … }` as a value.
    Placeable(Box<Placeable>),
}

/// What a function or a term gets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arguments {
    /// By place.
    pub(crate) positional: Vec<Inline>,
    /// By name.
    pub(crate) named: Vec<(Span, Inline)>,
}
