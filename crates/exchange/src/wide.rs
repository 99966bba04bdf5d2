//! Tables with a column a locale: CSV, and what a spreadsheet copies.
//!
//! The first row names the columns: `key`, then language tags. A cell is a Fluent pattern on one line or several; an empty
//! one leaves what is there alone. Beside our own, the columns `source` and `target` of bilingual tables are known.

use std::collections::BTreeSet;
use std::sync::Arc;

use carillon_campaign::{Campaign, Locale, Phrase};

use crate::Format;
use crate::cell;
use crate::complaint::ComplaintCode;
use crate::document::{Cell, Document, shortened, words};
use crate::key::{Spot, key};
use crate::limits::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS};
use crate::table::{Row, Rows};
use crate::text::FileText;

/// Headings of the column of keys, the surest first.
const KEYS: [&str; 5] = ["key", "id", "identifier", "context", "location"];

/// Headings of columns that are for people, and those of other tools that say nothing here.
const REMARKS: [&str; 13] = [
    "note",
    "notes",
    "comment",
    "comments",
    "context",
    "description",
    "status",
    "location",
    "fuzzy",
    "translator_comments",
    "developer_comments",
    "previous",
    "screenshot",
];

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    /// Which field a row is.
    Keys,
    /// The words in a locale.
    Locale(Locale),
    /// Nothing that is read.
    Other,
}

/// Writes the campaign's words: every field that has any in one of the locales.
pub(crate) fn write(campaign: &Campaign, locales: &[Locale], format: Format) -> Vec<u8> {
    let delimiter = if format == Format::Tsv { b'\t' } else { b',' };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        // Excel takes a file without the mark for one of the system's old encoding.
        .from_writer("\u{feff}".as_bytes().to_vec());
    let tags = locales.iter().map(Locale::as_str);
    // Writing to memory cannot fail.
    let _ = writer.write_record(std::iter::once("key").chain(tags));
    let mut written = BTreeSet::new();
    for spot in Spot::all(campaign) {
        let cells: Vec<Option<Phrase>> = locales
            .iter()
            .map(|locale| campaign.phrase(&spot.place(locale)))
            .collect();
        let key = key(&spot.place(&campaign.manifest().source_locale));
        if cells.iter().all(Option::is_none) || !written.insert(key.clone()) {
            continue;
        }
        let cells = cells.iter().map(|phrase| {
            phrase
                .as_ref()
                .map_or_else(String::new, cell::for_spreadsheet)
        });
        let _ = writer.write_record(std::iter::once(key).chain(cells));
    }
    writer.into_inner().unwrap_or_default()
}

/// Reads a table. `locale` is that of a column called `target`.
pub(crate) fn read(
    campaign: &Campaign,
    text: &FileText,
    locale: Option<&Locale>,
    document: &mut Document,
) {
    let mut rows = Rows::new(text);
    let Some(columns) = rows
        .next()
        .and_then(|row| columns(campaign, &row, locale, document))
    else {
        return;
    };
    let source = campaign.manifest().source_locale.clone();
    let mut count = 0;
    while let Some(row) = rows.next() {
        count += 1;
        if count > MOST_ROWS {
            return document.complain(row.at(0), ComplaintCode::TooManyRows { most: MOST_ROWS });
        }
        if row.is_open {
            document.complain(row.at(row.len() - 1), ComplaintCode::OpenQuote);
        }
        if row.is_blank() {
            continue;
        }
        if !read_row(campaign, text, &row, &columns, &source, document) {
            return document.complain(row.at(0), ComplaintCode::TooManyCells { most: MOST_CELLS });
        }
    }
}

/// Reads a row; whether there was room for its cells.
fn read_row(
    campaign: &Campaign,
    text: &FileText,
    row: &Row<'_>,
    columns: &[Column],
    source: &Locale,
    document: &mut Document,
) -> bool {
    let keys = columns.iter().position(|column| *column == Column::Keys);
    let keys = keys.unwrap_or_default();
    let Some(spot) = document.spot(campaign, row.cell(keys), row.at(keys)) else {
        return true;
    };
    if row.len() > columns.len() {
        let surplus = (columns.len()..row.len()).filter(|column| !row.cell(*column).is_empty());
        let surplus = surplus.count();
        if surplus > 0 {
            document.complain(row.at(columns.len()), ComplaintCode::LongRow { surplus });
        }
    }
    let read = |column: usize| words(text, row.cell(column), |byte| row.within(column, byte));
    let source_column = columns
        .iter()
        .position(|column| matches!(column, Column::Locale(locale) if locale == source));
    let of_source = source_column.filter(|column| !row.cell(*column).trim().is_empty());
    let from = of_source.and_then(|column| read(column).ok()).map(Arc::new);
    for (number, column) in columns.iter().enumerate() {
        let Column::Locale(locale) = column else {
            continue;
        };
        if row.cell(number).trim().is_empty() {
            document.add_empty(locale);
            continue;
        }
        let cell = Cell {
            spot: Arc::clone(&spot),
            locale: locale.clone(),
            at: row.at(number),
            words: read(number),
            from: from.clone().filter(|_| locale != source),
            is_done: false,
        };
        if !document.add(cell) {
            return false;
        }
    }
    true
}

/// What the columns are, told from the first row. `None`, with a complaint, where nothing could be read by them.
fn columns(
    campaign: &Campaign,
    row: &Row<'_>,
    target: Option<&Locale>,
    document: &mut Document,
) -> Option<Vec<Column>> {
    if row.len() > MOST_COLUMNS {
        let code = ComplaintCode::TooManyColumns {
            count: row.len(),
            most: MOST_COLUMNS,
        };
        document.complain(row.at(MOST_COLUMNS), code);
    }
    let headings: Vec<String> = (0..row.len().min(MOST_COLUMNS))
        .map(|column| row.cell(column).trim().to_lowercase())
        .collect();
    let Some(keys) = key_column(&headings) else {
        document.complain(row.at(0), ComplaintCode::NoKeys);
        return None;
    };
    let mut columns: Vec<Column> = Vec::new();
    for (number, heading) in headings.iter().enumerate() {
        let column = if number == keys {
            Column::Keys
        } else if REMARKS.contains(&heading.as_str()) || heading.is_empty() {
            Column::Other
        } else {
            match locale_of(campaign, heading, target) {
                Some(locale) if columns.contains(&Column::Locale(locale.clone())) => {
                    document.complain(row.at(number), ComplaintCode::SecondColumn { locale });
                    Column::Other
                }
                Some(locale) => Column::Locale(locale),
                None => {
                    let heading = shortened(row.cell(number).trim());
                    document.complain(row.at(number), ComplaintCode::UnknownColumn { heading });
                    Column::Other
                }
            }
        };
        columns.push(column);
    }
    if columns
        .iter()
        .any(|column| matches!(column, Column::Locale(_)))
    {
        return Some(columns);
    }
    document.complain(row.at(0), ComplaintCode::NoLocales);
    None
}

/// The column of keys. `id` is also Indonesian: it is keys only where no column says so more plainly.
fn key_column(headings: &[String]) -> Option<usize> {
    let named = KEYS
        .iter()
        .find_map(|key| headings.iter().position(|heading| heading == key));
    named.or_else(|| {
        headings
            .first()
            .filter(|heading| heading.is_empty())
            .map(|_| 0)
    })
}

/// The locale of a heading. Any word of five to eight letters is a language by its form: only those of two or three are
/// taken for one, unless the campaign has it.
fn locale_of(campaign: &Campaign, heading: &str, target: Option<&Locale>) -> Option<Locale> {
    match heading {
        "source" => return Some(campaign.manifest().source_locale.clone()),
        "target" => return target.cloned(),
        _ => {}
    }
    let locale = locale(heading)?;
    let language = locale.as_str().split('-').next().unwrap_or_default();
    let known = campaign.manifest().locales.contains(&locale);
    (known || language.len() <= 3).then_some(locale)
}

/// A tag as other programs write it, too: `fr_FR`.
pub(crate) fn locale(tag: &str) -> Option<Locale> {
    Locale::new(&tag.trim().replace('_', "-")).ok()
}
