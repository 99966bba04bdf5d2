//! Many translations as one step: a translator's file may have a thousand words a locale, and a file must not be read
//! again after each.
//!
//! Each file is written by itself, in rounds. A round takes of every message what can be written without looking at
//! the file again: all of a message that is not there yet, all words that take the place of others, one new field of
//! a message that is there. The next round reads what the last one wrote; few are needed.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::campaign::Shelf;
use crate::copy::{Catalog, parse};
use crate::{Bytes, Campaign, CopyPlace, EditError, FileEdit, Locale, Phrase};

use super::splice::rewrite;
use super::words::{File, check_field, has_locale, has_variant};

/// Words, and where they go.
type Waiting<'w> = (&'w CopyPlace, &'w Phrase);

/// The changes that write words at places in one of the folders, each place once: one a file.
pub(super) fn write(
    campaign: &Campaign,
    shelf: Shelf,
    words: &[(&CopyPlace, &Phrase)],
) -> Result<Vec<FileEdit>, EditError> {
    let mut words = words.to_vec();
    check(campaign, &words)?;
    // By file and message; an override stands behind the words it overrides, and a later field behind an earlier one.
    words.sort_by_key(|(place, _)| *place);
    let mut changes = Vec::new();
    let mut before: Option<(&[Waiting<'_>], Bytes)> = None;
    for words in words.chunk_by(|(one, _), (other, _)| one.locale == other.locale) {
        let Some((place, _)) = words.first() else {
            continue;
        };
        let is_new = campaign.on(shelf, &place.locale).is_none();
        // The source's words, kept beside each language, are the same in all of them.
        let same = before
            .as_ref()
            .filter(|(before, _)| is_new && say_the_same(before, words));
        if let Some((_, bytes)) = same {
            has_locale(campaign, &place.locale)?;
            changes.push(FileEdit::Put {
                file: campaign.path_on(shelf, &place.locale),
                bytes: bytes.clone(),
            });
            continue;
        }
        let change = write_file(campaign, shelf, &place.locale, words)?;
        if let Some(FileEdit::Put { bytes, .. }) = &change {
            before = Some((words, bytes.clone()));
        }
        changes.extend(change);
    }
    Ok(changes)
}

/// Whether two locales get the same words for the same fields.
fn say_the_same(one: &[Waiting<'_>], other: &[Waiting<'_>]) -> bool {
    let same = |((place, phrase), (other_place, other_phrase)): (&Waiting<'_>, &Waiting<'_>)| {
        place.field == other_place.field
            && is_same_message(&(*place, *phrase), &(*other_place, *other_phrase))
            && phrase == other_phrase
    };
    one.len() == other.len() && one.iter().zip(other).all(same)
}

/// Checks that the campaign has every variant, and a push every field.
fn check(campaign: &Campaign, words: &[Waiting<'_>]) -> Result<(), EditError> {
    let mut known = BTreeSet::new();
    for (place, _) in words {
        if known.insert(place.variant.as_str()) {
            has_variant(campaign, &place.variant)?;
        }
        check_field(place.field)?;
    }
    Ok(())
}

/// The change that writes words in a locale's file; none where they are there.
fn write_file(
    campaign: &Campaign,
    shelf: Shelf,
    locale: &Locale,
    words: &[Waiting<'_>],
) -> Result<Option<FileEdit>, EditError> {
    static EMPTY: Catalog = Catalog::EMPTY;
    has_locale(campaign, locale)?;
    let path = campaign.path_on(shelf, locale);
    let copy = campaign.on(shelf, locale);
    let mut catalog = Cow::Borrowed(copy.map_or(&EMPTY, |copy| &*copy.catalog));
    let mut exists = copy.is_some();
    let mut waiting = words.to_vec();
    loop {
        let file = File::read(path.clone(), &catalog, exists)?;
        let (changes, rest) = round(&file, &waiting)?;
        let text = merged(&catalog.text, changes);
        if rest.is_empty() {
            return Ok(rewrite(campaign.files(), &path, &text));
        }
        catalog = Cow::Owned(parse(text.as_bytes()));
        exists = true;
        waiting = rest;
    }
}

/// Whether two places are of one message of a file.
fn is_same_message((one, _): &Waiting<'_>, (other, _): &Waiting<'_>) -> bool {
    one.variant == other.variant && one.platform == other.platform
}

/// The changes of a round, and what waits for the next.
fn round<'w>(
    file: &File<'_>,
    waiting: &[Waiting<'w>],
) -> Result<(Vec<FileEdit>, Vec<Waiting<'w>>), EditError> {
    let mut changes: Vec<FileEdit> = Vec::new();
    let mut rest = Vec::new();
    for message in waiting.chunk_by(is_same_message) {
        // Where the last line has no end, two additions behind it would meet on it.
        if !changes.is_empty() && !file.ends_its_last_line() {
            rest.extend_from_slice(message);
            continue;
        }
        let (now, later) = message.split_at(file.at_once(message));
        changes.extend(file.put(now)?);
        rest.extend_from_slice(later);
    }
    Ok((changes, rest))
}

/// A file's text after changes that do not touch.
fn merged(old: &str, mut changes: Vec<FileEdit>) -> String {
    changes.sort_by_key(order);
    let mut new = Vec::with_capacity(old.len());
    let mut from = 0;
    for change in changes {
        match change {
            FileEdit::Splice {
                at, remove, insert, ..
            } => {
                new.extend_from_slice(old.as_bytes().get(from..at).unwrap_or_default());
                new.extend_from_slice(&insert.0);
                from = at + remove;
            }
            FileEdit::Put { bytes, .. } => new.extend_from_slice(&bytes.0),
            FileEdit::Delete { .. } => {}
        }
    }
    new.extend_from_slice(old.as_bytes().get(from..).unwrap_or_default());
    // Changes of words begin and end between characters, or in the middle of one that the old and the new have alike.
    String::from_utf8_lossy(&new).into_owned()
}

/// In the file's order; at one place a new attribute of the message before stands before a new message.
fn order(change: &FileEdit) -> (usize, bool) {
    match change {
        FileEdit::Splice { at, insert, .. } => {
            let first = insert.0.iter().find(|byte| !byte.is_ascii_whitespace());
            (*at, first != Some(&b'.'))
        }
        FileEdit::Put { .. } | FileEdit::Delete { .. } => (0, false),
    }
}
