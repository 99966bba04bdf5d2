//! What changed in the source since a translation was made: old and new words in one line.

use similar::{ChangeTag, TextDiff};

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// In both.
    Same(String),
    /// Only in the old ones.
    Gone(String),
    /// Only in the new ones.
    New(String),
}

/// The way from old words to new ones, word by word.
pub(super) fn changes(old: &str, new: &str) -> Vec<Change> {
    let mut found: Vec<Change> = Vec::new();
    for change in TextDiff::from_unicode_words(old, new).iter_all_changes() {
        let words = change.value();
        match (found.last_mut(), change.tag()) {
            (Some(Change::Same(text)), ChangeTag::Equal)
            | (Some(Change::Gone(text)), ChangeTag::Delete)
            | (Some(Change::New(text)), ChangeTag::Insert) => text.push_str(words),
            (_, ChangeTag::Equal) => found.push(Change::Same(words.to_owned())),
            (_, ChangeTag::Delete) => found.push(Change::Gone(words.to_owned())),
            (_, ChangeTag::Insert) => found.push(Change::New(words.to_owned())),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Change, changes};

    #[test]
    fn a_word_changes_between_those_that_stay() {
        assert_eq!(
            changes("Ends tonight at ten", "Ends today at ten"),
            [
                Change::Same("Ends ".to_owned()),
                Change::Gone("tonight".to_owned()),
                Change::New("today".to_owned()),
                Change::Same(" at ten".to_owned())
            ],
            "old before new"
        );
    }
}
