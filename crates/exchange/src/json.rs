//! JSON: an object with the fields in order, each with its words a locale, as Fluent patterns.
//!
//! ```json
//! { "format": "carillon-translations", "version": 1, "source": "en-US",
//!   "fields": { "a.title": { "en-US": "Hi { $name }", "fr-FR": "Salut { $name }" } } }
//! ```
//!
//! Absent, empty and `null` words leave alone what is there. Other members are not read.

use std::collections::BTreeSet;
use std::sync::Arc;

use carillon_campaign::{Campaign, Locale};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::Format;
use crate::cell;
use crate::complaint::{At, ComplaintCode};
use crate::document::{Cell, Document, shortened, words};
use crate::key::{Spot, key};
use crate::limits::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS};
use crate::text::FileText;
use crate::wide;

/// Writes the words of every field that has any in one of the locales.
pub(crate) fn write(campaign: &Campaign, locales: &[Locale]) -> Vec<u8> {
    let source = &campaign.manifest().source_locale;
    let mut fields = serde_json::Map::new();
    let mut order = Vec::new();
    for spot in Spot::all(campaign) {
        let words: Vec<(&Locale, String)> = locales
            .iter()
            .filter_map(|locale| {
                Some((
                    locale,
                    cell::pattern(&campaign.phrase(&spot.place(locale))?),
                ))
            })
            .collect();
        let key = key(&spot.place(source));
        if words.is_empty() || fields.contains_key(&key) {
            continue;
        }
        let words: Vec<String> = words
            .iter()
            .map(|(locale, words)| format!("      {}: {}", quoted(locale.as_str()), quoted(words)))
            .collect();
        order.push(format!(
            "    {}: {{\n{}\n    }}",
            quoted(&key),
            words.join(",\n")
        ));
        fields.insert(key, serde_json::Value::Null);
    }
    format!(
        "{{\n  \"format\": \"carillon-translations\",\n  \"version\": 1,\n  \"source\": {},\n  \"fields\": {{\n{}\n  }}\n}}\n",
        quoted(source.as_str()),
        order.join(",\n"),
    )
    .into_bytes()
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Reads a document.
pub(crate) fn read(campaign: &Campaign, text: &FileText, document: &mut Document) {
    let members = match members(&text.text) {
        Ok(members) => members,
        Err(error) => {
            let at = text.place(error.line(), error.column());
            return broken(document, at, &error);
        }
    };
    let place = |raw: &str| text.at(offset(&text.text, raw));
    let Some((_, fields)) = members.iter().find(|(name, _)| name == "fields") else {
        return document.complain(text.place(1, 1), ComplaintCode::NoKeys);
    };
    let Ok(fields) = self::members(fields.get()) else {
        return document.complain(place(fields.get()), ComplaintCode::NoKeys);
    };
    let mut walk = crate::text::Walk::new(text);
    let mut at = |raw: &RawValue| walk.at(offset(&text.text, raw.get()));
    let source = campaign.manifest().source_locale.clone();
    let mut unknown = BTreeSet::new();
    for (number, (key, by_locale)) in fields.iter().enumerate() {
        let here = at(by_locale);
        if number >= MOST_ROWS {
            return document.complain(here, ComplaintCode::TooManyRows { most: MOST_ROWS });
        }
        let Some(spot) = document.spot(campaign, key, here.clone()) else {
            continue;
        };
        let cells = match self::members(by_locale.get()) {
            Ok(cells) => cells,
            Err(error) => {
                broken(document, here, &error);
                continue;
            }
        };
        let mut read = Vec::new();
        for (tag, value) in cells.into_iter().take(MOST_COLUMNS) {
            let here = at(value);
            let Some(locale) = wide::locale(&tag) else {
                if unknown.len() < MOST_COLUMNS && unknown.insert(tag.clone()) {
                    let heading = shortened(&tag);
                    document.complain(here, ComplaintCode::UnknownColumn { heading });
                }
                continue;
            };
            match serde_json::from_str::<Option<String>>(value.get()) {
                Ok(Some(text)) if !text.trim().is_empty() => read.push((locale, here, text)),
                Ok(_) => document.add_empty(&locale),
                Err(error) => broken(document, here, &error),
            }
        }
        let of_source = read.iter().find(|(locale, ..)| *locale == source);
        let from = of_source
            .and_then(|(_, at, words)| self::words(text, words, |_| at.clone()).ok())
            .map(Arc::new);
        for (locale, at, words) in read {
            let cell = Cell {
                spot: Arc::clone(&spot),
                words: self::words(text, &words, |_| at.clone()),
                from: from.clone().filter(|_| locale != source),
                locale,
                at: at.clone(),
                is_done: false,
            };
            if !document.add(cell) {
                return document.complain(at, ComplaintCode::TooManyCells { most: MOST_CELLS });
            }
        }
    }
}

fn broken(document: &mut Document, at: At, error: &serde_json::Error) {
    let code = ComplaintCode::Broken {
        format: Format::Json,
        detail: shortened(&error.to_string()),
    };
    document.complain(at, code);
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

/// The members of an object in their order, one that is there twice twice; the values are stretches of the text.
fn members(json: &str) -> Result<Vec<(String, &RawValue)>, serde_json::Error> {
    struct Members;
    impl<'de> Visitor<'de> for Members {
        type Value = Vec<(String, &'de RawValue)>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
            let mut members = Vec::new();
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
            Ok(members)
        }
    }
    let mut json = serde_json::Deserializer::from_str(json);
    let members = json.deserialize_map(Members)?;
    json.end()?;
    Ok(members)
}
