//! A field's words as the text of a cell: a Fluent pattern, and one that no spreadsheet takes for a formula.

use carillon_campaign::{Phrase, PhraseError};

/// Words of no length that are there all the same: an override that says nothing.
const NOTHING: &str = "{ \"\" }";

/// The words as a Fluent pattern; never the empty text.
pub(crate) fn pattern(phrase: &Phrase) -> String {
    if phrase.is_empty() {
        return NOTHING.to_owned();
    }
    let pattern = phrase.to_fluent();
    if pattern.trim().is_empty() {
        // Spaces that Fluent takes for words, but everybody else for an empty cell.
        return format!("{{ \"\" }}{pattern}");
    }
    pattern
}

/// The words as a pattern that a spreadsheet shows as text: where one would calculate (`=1+1`, `-50 % today`), the first
/// character stands in a literal, which reads back as the same words.
pub(crate) fn for_spreadsheet(phrase: &Phrase) -> String {
    let pattern = pattern(phrase);
    let first = pattern.chars().next().filter(|c| "=+-@\t".contains(*c));
    match first {
        Some(first) => format!("{{ \"{first}\" }}{}", &pattern[first.len_utf8()..]),
        None => pattern,
    }
}

/// A cell's words. The error's offset is in the text as given.
pub(crate) fn read(text: &str) -> Result<Phrase, PhraseError> {
    Phrase::parse(text)
}
