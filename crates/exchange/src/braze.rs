//! Braze's template for translations: the variant's name, a header, a row a tag.
//!
//! The first row names the variant; the second is blank, “Translation tags”, and a column a locale; then each row has a
//! tag's id, the default text, and its translations. Words stand as Braze reads them: a variable is Liquid,
//! `{{${first_name}}}`. What Liquid has no simple word for (choices, functions) stays a Fluent pattern, and
//! [`crate::Export::unexpressed`] names it.

mod liquid;

use std::collections::BTreeSet;
use std::sync::Arc;

use carillon_campaign::{Campaign, Locale, Phrase, Platform};

use crate::cell;
use crate::complaint::ComplaintCode;
use crate::document::{Cell, Document, shortened, words_by};
use crate::export::Unexpressed;
use crate::key::Spot;
use crate::limits::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS};
use crate::table::{Row, Rows};
use crate::text::FileText;
use crate::wide;

/// The heading of the column of default texts.
const TAGS: &str = "Translation tags";

/// Writes the template of a variant, translations and all.
pub(crate) fn write(
    campaign: &Campaign,
    variant: &str,
    locales: &[Locale],
    unexpressed: &mut Vec<Unexpressed>,
) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let blank = || std::iter::repeat_n("", locales.len());
    // Writing to memory cannot fail.
    let _ = writer.write_record(std::iter::once(variant).chain(blank()));
    let targets = locales.iter().skip(1).map(Locale::as_str);
    let _ = writer.write_record(["", TAGS].into_iter().chain(targets));
    for spot in Spot::all(campaign).filter(|spot| spot.variant == variant) {
        let cells: Vec<Option<Phrase>> = locales
            .iter()
            .map(|locale| campaign.phrase(&spot.place(locale)))
            .collect();
        if cells.iter().all(Option::is_none) {
            continue;
        }
        let mut row = vec![
            spot.place(&campaign.manifest().source_locale)
                .translation_id(),
        ];
        for (locale, phrase) in locales.iter().zip(cells) {
            let written = phrase.as_ref().map(liquid::write);
            if written == Some(None) {
                unexpressed.push(Unexpressed {
                    place: spot.place(locale),
                });
            }
            row.push(match (written.flatten(), phrase) {
                (Some(liquid), _) => liquid,
                (None, Some(phrase)) => cell::pattern(&phrase),
                (None, None) => String::new(),
            });
        }
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

/// The key of a tag's id: of one within its variant, or of a whole key.
fn key(variant: &str, id: &str) -> String {
    let id = id.trim();
    if id.contains('.') {
        return id.to_owned();
    }
    let id = id.replace('_', "-");
    let own = id.split_once('-');
    match own.filter(|(platform, _)| Platform::from_id(platform).is_some()) {
        Some((platform, attribute)) => format!("{variant}-{platform}.{attribute}"),
        None => format!("{variant}.{id}"),
    }
}

/// Reads a template, or several one below the other.
pub(crate) fn read(campaign: &Campaign, text: &FileText, document: &mut Document) {
    let mut rows = Rows::new(text);
    let mut named: Option<String> = None;
    let mut columns: Option<Vec<Option<Locale>>> = None;
    let mut variant = String::new();
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
        if row.cell(1).trim().eq_ignore_ascii_case(TAGS) {
            columns = Some(header(&row, document));
            variant = known_variant(campaign, &row, named.take(), document);
            continue;
        }
        let is_name = (1..row.len()).all(|column| row.cell(column).trim().is_empty());
        // Only a name stands alone in its row where no row of tags has come yet, or where the campaign has that variant.
        if is_name && (columns.is_none() || campaign.variant(row.cell(0).trim()).is_some()) {
            named = Some(row.cell(0).trim().to_owned());
            continue;
        }
        let Some(columns) = &columns else {
            return document.complain(row.at(0), ComplaintCode::NoKeys);
        };
        if !read_row(campaign, text, &row, &variant, columns, document) {
            return document.complain(row.at(0), ComplaintCode::TooManyCells { most: MOST_CELLS });
        }
    }
}

/// The variant that a name means. Braze's own names say nothing here: where the campaign has one variant, it is that.
fn known_variant(
    campaign: &Campaign,
    row: &Row<'_>,
    name: Option<String>,
    document: &mut Document,
) -> String {
    let name = name.unwrap_or_default();
    if campaign.variant(&name).is_some() {
        return name;
    }
    if let [only] = campaign.manifest().variants.as_slice() {
        return only.id.clone();
    }
    let told = shortened(&name);
    document.complain(row.at(0), ComplaintCode::UnknownVariant { name: told });
    name
}

/// The locales of the columns after the default text.
fn header(row: &Row<'_>, document: &mut Document) -> Vec<Option<Locale>> {
    if row.len() > MOST_COLUMNS {
        let code = ComplaintCode::TooManyColumns {
            count: row.len(),
            most: MOST_COLUMNS,
        };
        document.complain(row.at(MOST_COLUMNS), code);
    }
    let mut seen = BTreeSet::new();
    let mut columns = Vec::new();
    for column in 2..row.len().min(MOST_COLUMNS) {
        let heading = row.cell(column).trim();
        let locale = wide::locale(heading);
        match &locale {
            None if !heading.is_empty() => {
                let heading = shortened(heading);
                document.complain(row.at(column), ComplaintCode::UnknownColumn { heading });
            }
            Some(locale) if !seen.insert(locale.clone()) => {
                let locale = locale.clone();
                document.complain(row.at(column), ComplaintCode::SecondColumn { locale });
                columns.push(None);
                continue;
            }
            _ => {}
        }
        columns.push(locale);
    }
    columns
}

/// Reads a row; whether there was room for its cells.
fn read_row(
    campaign: &Campaign,
    text: &FileText,
    row: &Row<'_>,
    variant: &str,
    columns: &[Option<Locale>],
    document: &mut Document,
) -> bool {
    if campaign.variant(variant).is_none() && !row.cell(0).contains('.') {
        // Said once, at the header.
        return true;
    }
    let key = key(variant, row.cell(0));
    let Some(spot) = document.spot(campaign, &key, row.at(0)) else {
        return true;
    };
    let read = |column: usize| {
        words_by(text, row.cell(column), |words| {
            liquid::read(words, |byte| row.within(column, byte))
        })
    };
    let source = campaign.manifest().source_locale.clone();
    let from = if row.cell(1).is_empty() {
        None
    } else {
        read(1).ok().map(Arc::new)
    };
    let sources = std::iter::once((1, &source));
    let targets = columns.iter().enumerate();
    let targets = targets.filter_map(|(number, locale)| Some((number + 2, locale.as_ref()?)));
    for (column, locale) in sources.chain(targets) {
        if row.cell(column).is_empty() {
            document.add_empty(locale);
            continue;
        }
        let cell = Cell {
            spot: Arc::clone(&spot),
            locale: locale.clone(),
            at: row.at(column),
            words: read(column),
            from: from.clone().filter(|_| *locale != source),
            is_done: false,
        };
        if !document.add(cell) {
            return false;
        }
    }
    true
}
