//! What files would change, cell by cell, before anything is changed.

mod judge;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use carillon_campaign::{Campaign, CopyPlace, Edit, Locale, Phrase, Severity, Translated};

use crate::complaint::{At, Complaint, Fault};
use crate::document::Document;
use crate::text::FileText;
use crate::{Format, braze, fluent, json, wide, xliff};

/// A file that comes in, or what was pasted.
#[derive(Clone, Copy, Debug)]
pub struct Incoming<'a> {
    /// Its name, without a folder; empty for what was pasted.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// The locale of its words, for files that do not say it themselves.
    pub locale: Option<&'a Locale>,
}

/// What some files would change. Plain data, to be shown and chosen from.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// The files, and what each was taken for.
    pub files: Vec<(Arc<str>, Format)>,
    /// The locales with entries or cells without words: the campaign's in its order, the source first, then those it
    /// lacks.
    pub groups: Vec<Group>,
    /// Every cell with words, group by group. An entry is named by its index here.
    pub entries: Vec<Entry>,
    /// What is wrong apart from the words of known fields.
    pub complaints: Vec<Complaint>,
    /// Complaints beyond those that are listed.
    pub more_complaints: usize,
}

/// The entries of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The locale.
    pub locale: Locale,
    /// Whether the campaign lacks it: taking one of its entries adds it.
    pub is_absent: bool,
    /// Its entries, by index; none where all its cells are without words.
    pub entries: Range<usize>,
    /// Cells without words: they leave alone what is there.
    pub empty: usize,
}

/// A cell with words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where its words would go.
    pub place: CopyPlace,
    /// Where it stands in the file.
    pub at: At,
    /// The words that are there now.
    pub now: Option<Phrase>,
    /// The words that come; the cell's text, shortened, where they cannot be read.
    pub comes: Result<Phrase, String>,
    /// What taking it would do.
    pub verdict: Verdict,
    /// What is wrong with its words.
    pub faults: Vec<Fault>,
}

/// What taking an entry would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Words where there are none.
    New,
    /// Other words than there are.
    Changed {
        /// Whether those there are a translation of the source as it is: somebody's work, not left from older words.
        overwrites: bool,
    },
    /// The words that are there, made of older words of the source; the file says that they are right for the source as it
    /// is.
    Confirmed,
    /// The words that are there.
    Unchanged,
    /// Words that are a translation of another source than the campaign has now.
    Stale {
        /// The source's words in the file.
        from: Arc<Phrase>,
        /// The source's words in the campaign; `None` where it has none.
        source: Option<Arc<Phrase>>,
    },
    /// Other words of the source itself.
    Source,
    /// Nothing: the words cannot be read. [`Entry::faults`] says why.
    Unreadable,
}

impl Verdict {
    /// Its name, as sentences and programs know it: `new`, `overwrites`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed { overwrites: false } => "changed",
            Self::Changed { overwrites: true } => "overwrites",
            Self::Confirmed => "confirmed",
            Self::Unchanged => "unchanged",
            Self::Stale { .. } => "stale",
            Self::Source => "source",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Entry {
    /// Whether taking it would change anything.
    pub fn can_be_taken(&self) -> bool {
        !matches!(self.verdict, Verdict::Unchanged | Verdict::Unreadable)
    }

    /// Its words as an edit takes them.
    fn translated(&self) -> Option<Translated> {
        let phrase = self.comes.clone().ok().filter(|_| self.can_be_taken())?;
        let from = match &self.verdict {
            Verdict::Stale { from, .. } => Some(Phrase::clone(from)),
            _ => None,
        };
        Some(Translated {
            place: self.place.clone(),
            phrase,
            from,
        })
    }

    /// Whether nothing speaks against taking it.
    pub fn is_good(&self) -> bool {
        let bad = |fault: &Fault| fault.severity() == Severity::Error;
        matches!(
            self.verdict,
            Verdict::New | Verdict::Changed { .. } | Verdict::Confirmed
        ) && !self.faults.iter().any(bad)
    }
}

/// Reads files, whatever they are, and says what they would change.
pub fn review(campaign: &Campaign, files: &[Incoming<'_>]) -> Review {
    let mut document = Document::default();
    let mut formats = Vec::new();
    for file in files {
        let text = FileText::read(file.name, file.bytes);
        let format = Format::detect(file.name, &text.text);
        formats.push((Arc::clone(&text.name), format));
        for (byte, code) in &text.said {
            document.complain(text.at(*byte), code.clone());
        }
        if !text.text.trim().is_empty() {
            read(campaign, &text, format, file.locale, &mut document);
        }
    }
    judge::judge(campaign, document, formats)
}

/// Reads a file in its format.
fn read(
    campaign: &Campaign,
    text: &FileText,
    format: Format,
    locale: Option<&Locale>,
    document: &mut Document,
) {
    let named = || {
        let stem = text
            .name
            .rsplit_once('.')
            .map_or(&*text.name, |(stem, _)| stem);
        wide::locale(stem)
    };
    let locale = locale.cloned().or_else(named);
    let locale = locale.as_ref();
    match format {
        Format::Fluent => fluent::read(campaign, text, locale, document),
        Format::Xliff1 | Format::Xliff2 => xliff::read(campaign, text, format, locale, document),
        Format::Csv | Format::Tsv => wide::read(campaign, text, locale, document),
        Format::Json => json::read(campaign, text, document),
        Format::BrazeCsv => braze::read(campaign, text, document),
    }
}

impl Review {
    /// The entries that are taken when nobody chooses: new, changed and confirmed ones that nothing speaks against, of
    /// locales the campaign has.
    pub fn taken_by_default(&self) -> BTreeSet<usize> {
        let present = self.groups.iter().filter(|group| !group.is_absent);
        let entries = present.flat_map(|group| group.entries.clone());
        entries
            .filter(|entry| self.entries[*entry].is_good())
            .collect()
    }

    /// One edit of the entries that are taken, with the locales they need; `None` where that is nothing. Of two for one
    /// field the later one counts.
    pub fn edit(&self, taken: &BTreeSet<usize>) -> Option<Edit> {
        let mut edits = Vec::new();
        let mut translations = Vec::new();
        for group in &self.groups {
            let entries = taken
                .range(group.entries.clone())
                .filter_map(|number| self.entries.get(*number)?.translated());
            let before = translations.len();
            translations.extend(entries);
            if group.is_absent && translations.len() > before {
                edits.push(Edit::AddLocale {
                    locale: group.locale.clone(),
                });
            }
        }
        if translations.is_empty() {
            return None;
        }
        edits.push(Edit::Translations { translations });
        Some(Edit::All { edits })
    }

    /// Whether everything could be read and nothing is wrong with it.
    pub fn is_clean(&self) -> bool {
        let said = |severity: Severity| severity != Severity::Note;
        self.more_complaints == 0
            && !self
                .complaints
                .iter()
                .any(|complaint| said(complaint.code.severity()))
            && self.entries.iter().all(|entry| entry.faults.is_empty())
    }
}
