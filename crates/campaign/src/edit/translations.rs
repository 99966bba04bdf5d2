//! Many translations as one step: a translator's file may have a thousand words a locale, and a file must not be read
//! again after each.
//!
//! Files are written in rounds. A round takes of every file the first waiting field of each message, so that no two
//! changes of a round touch, and reads each file once; a message has few fields, so there are few rounds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::campaign::Shelf;
use crate::{Campaign, CopyPlace, EditError, FileEdit, Phrase};

use super::splice::rewrite;
use super::words::put_phrase;

/// The changes that write words at places in one of the folders: one a file.
pub(super) fn write(
    campaign: &Campaign,
    shelf: Shelf,
    words: &[(&CopyPlace, &Phrase)],
) -> Result<Vec<FileEdit>, EditError> {
    let mut scratch = campaign.clone();
    let mut waiting = words.to_vec();
    // An override stands behind the words it overrides, and a later field behind an earlier one.
    waiting.sort_by_key(|(place, _)| *place);
    let mut touched = BTreeSet::new();
    while !waiting.is_empty() {
        let (changes, rest) = round(&scratch, shelf, &waiting)?;
        let mut files = scratch.files().clone();
        for (path, changes) in changes {
            let old = files.get(&path).map(AsRef::as_ref);
            files.insert(path.clone(), merged(old.unwrap_or_default(), changes));
            touched.insert(path);
        }
        scratch = scratch.with_files(files);
        waiting = rest;
    }
    let text = |path: &String| {
        let bytes = scratch.files().get(path)?;
        std::str::from_utf8(bytes).ok()
    };
    let changes = touched
        .iter()
        .filter_map(|path| rewrite(campaign.files(), path, text(path)?));
    Ok(changes.collect())
}

/// The changes of a round by file, and what waits for the next.
type Round<'w> = (
    BTreeMap<String, Vec<FileEdit>>,
    Vec<(&'w CopyPlace, &'w Phrase)>,
);

fn round<'w>(
    campaign: &Campaign,
    shelf: Shelf,
    waiting: &[(&'w CopyPlace, &'w Phrase)],
) -> Result<Round<'w>, EditError> {
    let mut changes: BTreeMap<String, Vec<FileEdit>> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut rest = Vec::new();
    for (place, phrase) in waiting {
        let path = campaign.path_on(shelf, &place.locale);
        // Where the last line has no end, two additions behind it would meet on it.
        let takes_one = campaign
            .on(shelf, &place.locale)
            .is_none_or(|file| !file.catalog.text.ends_with('\n'));
        let is_full = takes_one && changes.contains_key(&path);
        if is_full || !taken.insert((&place.locale, place.message_id())) {
            rest.push((*place, *phrase));
            continue;
        }
        let made = put_phrase(campaign, shelf, place, phrase)?;
        changes.entry(path).or_default().extend(made);
    }
    Ok((changes, rest))
}

/// A file's bytes after changes that do not touch.
fn merged(old: &[u8], mut changes: Vec<FileEdit>) -> Arc<[u8]> {
    changes.sort_by_key(order);
    let mut new = Vec::with_capacity(old.len());
    let mut from = 0;
    for change in &changes {
        match change {
            FileEdit::Splice {
                at, remove, insert, ..
            } => {
                new.extend_from_slice(old.get(from..*at).unwrap_or_default());
                new.extend_from_slice(&insert.0);
                from = at + remove;
            }
            FileEdit::Put { bytes, .. } => return Arc::clone(&bytes.0),
            FileEdit::Delete { .. } => {}
        }
    }
    new.extend_from_slice(old.get(from..).unwrap_or_default());
    new.into()
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
