//! A draft: one field's words as a person types them, with placeables as visible tokens.
//!
//! In a draft a variable reads `{ first_name }`, one with a default `{ first_name, or friend }`, and anything more
//! reads as a short label, `{ streak: day | days }`. Everything else is the words themselves: a typed `{` is a brace.

mod label;
mod read;
mod write;

pub(crate) use write::{
    Known, Layout, Part as LinePart, compose, compose_lines, push_quoted, push_words,
};

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::{Origin, ResolvedText};

/// A field's words, ready for a text box.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What the text box shows.
    pub text: String,
    /// The tokens in it, in order.
    pub tokens: Vec<Token>,
    /// Stretches of the draft that stand in the file byte for byte: (range in draft, start in file).
    pub source: Vec<(Range<usize>, usize)>,
}

/// A placeable shown as a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// Byte range in the draft's text.
    pub range: Range<usize>,
    /// Byte range of the placeable, braces included, in the locale file.
    pub source: Range<usize>,
    /// What it is.
    pub kind: TokenKind,
}

/// The kinds of tokens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TokenKind {
    /// A plain variable.
    Variable {
        /// Its name, without `$`.
        name: String,
        /// What is shown where it has no value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        default: Option<String>,
    },
    /// Anything else, kept verbatim.
    Opaque {
        /// The placeable as written, braces included.
        fluent: String,
    },
}

impl Draft {
    /// The draft's byte offset for a byte offset in resolved text, through its pieces. A place inside
    /// a value maps to the start of its token.
    pub fn offset_of(&self, resolved: &ResolvedText, offset: usize) -> usize {
        let Some(piece) = resolved
            .pieces
            .iter()
            .find(|piece| offset < piece.range.end)
        else {
            return self.text.len();
        };
        let within = offset.saturating_sub(piece.range.start);
        match &piece.origin {
            Origin::Source { range } => self.of_file_offset(range.start + within),
            Origin::Added { at } => self.of_file_offset(*at),
            Origin::Placeable { range, .. } => self.of_placeable(range, within),
        }
    }

    /// The draft's offset for a byte of the file; for one the draft does not show, the nearest before it.
    fn of_file_offset(&self, at: usize) -> usize {
        let covering = self
            .source
            .iter()
            .find(|(shown, start)| (*start..*start + shown.len()).contains(&at));
        match covering {
            Some((shown, start)) => shown.start + (at - start),
            None => self.shown_before(at),
        }
    }

    /// The draft's offset for a byte of a placeable's value: its token's start, or the very byte where the
    /// placeable is a literal that is shown as its words.
    fn of_placeable(&self, range: &Range<usize>, within: usize) -> usize {
        if let Some(token) = self.tokens.iter().find(|token| token.source == *range) {
            return token.range.start;
        }
        match self.source.iter().find(|(_, start)| range.contains(start)) {
            Some((shown, _)) => shown.start + within.min(shown.len()),
            None => self.shown_before(range.start),
        }
    }

    /// Where the last thing ends that stands in the file before a byte.
    fn shown_before(&self, at: usize) -> usize {
        let words = self
            .source
            .iter()
            .filter(|(shown, start)| start + shown.len() <= at)
            .map(|(shown, _)| shown.end);
        let tokens = self
            .tokens
            .iter()
            .filter(|token| token.source.end <= at)
            .map(|token| token.range.end);
        words.chain(tokens).max().unwrap_or_default()
    }
}
