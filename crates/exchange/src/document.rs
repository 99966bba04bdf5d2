//! What readers give: cells with words, and complaints; both bounded.

use std::sync::Arc;

use carillon_campaign::{Campaign, Locale, Phrase, PhraseError};

use crate::cell;
use crate::complaint::{At, Complaint, ComplaintCode, Fault};
use crate::key::Spot;
use crate::limits::{MOST_CELL_BYTES, MOST_CELLS, MOST_COMPLAINTS};
use crate::text::FileText;

/// A cell with words.
#[derive(Debug)]
pub(crate) struct Cell {
    /// The field.
    pub(crate) spot: Arc<Spot>,
    /// The locale.
    pub(crate) locale: Locale,
    /// Where in the file.
    pub(crate) at: At,
    /// Its words; as text where they cannot be read, with the reason.
    pub(crate) words: Result<Phrase, (String, Fault)>,
    /// The source's words it stands beside, where the file has them.
    pub(crate) from: Option<Arc<Phrase>>,
    /// Whether the file says that somebody is done with them, as a translation of that source.
    pub(crate) is_done: bool,
}

/// Everything that was found in some files.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// In the files' order.
    pub(crate) cells: Vec<Cell>,
    /// In the files' order.
    pub(crate) complaints: Vec<Complaint>,
    /// Complaints beyond those that are listed.
    pub(crate) more: usize,
    /// Cells without words, by locale.
    pub(crate) empty: std::collections::BTreeMap<Locale, usize>,
}

impl Document {
    /// Adds a complaint.
    pub(crate) fn complain(&mut self, at: At, code: ComplaintCode) {
        if self.complaints.len() < MOST_COMPLAINTS {
            self.complaints.push(Complaint { at, code });
        } else {
            self.more += 1;
        }
    }

    /// Adds a cell; whether there was room for it.
    pub(crate) fn add(&mut self, cell: Cell) -> bool {
        if self.cells.len() >= MOST_CELLS {
            return false;
        }
        self.cells.push(cell);
        true
    }

    /// Counts a cell without words.
    pub(crate) fn add_empty(&mut self, locale: &Locale) {
        if let Some(count) = self.empty.get_mut(locale) {
            *count += 1;
        } else {
            self.empty.insert(locale.clone(), 1);
        }
    }

    /// The field of a key; a complaint where the campaign has none.
    pub(crate) fn spot(&mut self, campaign: &Campaign, key: &str, at: At) -> Option<Arc<Spot>> {
        let spot = Spot::of(campaign, key);
        if spot.is_none() {
            let key = shortened(key);
            self.complain(at, ComplaintCode::UnknownKey { key });
        }
        spot.map(Arc::new)
    }
}

/// A name or a text for a complaint: what is longer than anybody reads is cut.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 200;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let head: String = text.chars().take(MOST - 1).collect();
    format!("{head}…")
}

/// A text's words in Fluent's notation. `locate` tells the place of a byte of it.
pub(crate) fn words(
    file: &FileText,
    text: &str,
    locate: impl FnOnce(usize) -> At,
) -> Result<Phrase, (String, Fault)> {
    words_by(file, text, |text| {
        cell::read(text).map_err(|error| match error {
            PhraseError::Broken { fault, at } => Fault::Pattern {
                fault,
                at: locate(at),
            },
            PhraseError::More => Fault::MoreThanOneField,
        })
    })
}

/// A text's words, read by a function; where it is too long or damaged it is not read at all.
pub(crate) fn words_by(
    file: &FileText,
    text: &str,
    read: impl FnOnce(&str) -> Result<Phrase, Fault>,
) -> Result<Phrase, (String, Fault)> {
    if text.len() > MOST_CELL_BYTES {
        let fault = Fault::TooLong {
            bytes: text.len(),
            most: MOST_CELL_BYTES,
        };
        return Err((shortened(text), fault));
    }
    if file.is_damaged(text) {
        return Err((shortened(text), Fault::NotUtf8));
    }
    read(text).map_err(|fault| (shortened(text), fault))
}
