//! Fluent: the very file of a locale, comments and all; and any other that is one.

use std::sync::Arc;

use carillon_campaign::{Campaign, FluentFile, Locale, ProblemCode};

use crate::complaint::ComplaintCode;
use crate::document::{Cell, Document, shortened};
use crate::limits::{MOST_CELLS, MOST_ROWS};
use crate::text::FileText;

/// The locale's file as it is.
pub(crate) fn write(campaign: &Campaign, locale: &Locale) -> Vec<u8> {
    let file = campaign.files().get(&campaign.path_of(locale));
    file.map_or_else(Vec::new, |bytes| bytes.to_vec())
}

/// Reads a file of a locale.
pub(crate) fn read(
    campaign: &Campaign,
    text: &FileText,
    locale: Option<&Locale>,
    document: &mut Document,
) {
    let Some(locale) = locale else {
        return document.complain(text.place(1, 1), ComplaintCode::NoLocale);
    };
    let file = FluentFile::read(&text.name, text.text.as_bytes());
    for problem in &file.problems {
        if let (ProblemCode::BrokenFluent { fault }, Some(place)) = (&problem.code, &problem.place)
        {
            let at = text.place(place.line as usize, place.column as usize);
            document.complain(at, ComplaintCode::BrokenFluent { fault: *fault });
        }
    }
    for (number, field) in file.fields.into_iter().enumerate() {
        let at = text.place(field.place.line as usize, field.place.column as usize);
        if number >= MOST_ROWS {
            return document.complain(at, ComplaintCode::TooManyRows { most: MOST_ROWS });
        }
        let Some(attribute) = &field.attribute else {
            let id = shortened(&field.message);
            document.complain(at, ComplaintCode::NoField { id });
            continue;
        };
        let key = format!("{}.{attribute}", field.message);
        let Some(spot) = document.spot(campaign, &key, at.clone()) else {
            continue;
        };
        let fluent = crate::cell::pattern(&field.phrase);
        let cell = Cell {
            spot,
            locale: locale.clone(),
            at: at.clone(),
            words: crate::document::words_by(text, &fluent, |_| Ok(field.phrase)),
            from: None::<Arc<_>>,
            is_done: false,
        };
        if !document.add(cell) {
            return document.complain(at, ComplaintCode::TooManyCells { most: MOST_CELLS });
        }
    }
}
