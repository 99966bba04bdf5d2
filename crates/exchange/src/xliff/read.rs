//! XLIFF of any version as cells.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_campaign::{Campaign, Locale, Phrase};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::STALE;
use super::pieces::{Piece, to_fluent};
use crate::Format;
use crate::complaint::{At, ComplaintCode, Fault};
use crate::document::{Cell, Document, shortened, words_by};
use crate::limits::{MOST_CELL_BYTES, MOST_CELLS, MOST_DEPTH, MOST_ROWS};
use crate::text::{FileText, Walk};
use crate::{cell, wide};

/// Elements whose content is about a unit, not of it: notes, other proposals, the same source in segments.
const BESIDE: [&str; 9] = [
    "alt-trans",
    "note",
    "notes",
    "match",
    "matches",
    "glossary",
    "metadata",
    "seg-source",
    "bin-unit",
];

/// States of a target that is a proposal at most.
const OPEN: [&str; 4] = ["new", "needs-translation", "needs-adaptation", "needs-l10n"];

/// States of a target that somebody is done with.
const DONE: [&str; 4] = ["translated", "reviewed", "final", "signed-off"];

/// The state of a target that somebody was done with, before the source changed.
const DOUBTFUL: &str = "needs-review-translation";

/// Reads a document. `locale` is the target's where the document does not say.
pub(crate) fn read(
    campaign: &Campaign,
    text: &FileText,
    format: Format,
    locale: Option<&Locale>,
    document: &mut Document,
) {
    let mut reading = Reading {
        campaign,
        text,
        format,
        document,
        walk: Walk::new(text),
        target: locale.cloned(),
        path: Vec::new(),
        unit: None,
        units: 0,
    };
    reading.run();
}

/// A document while it is read.
struct Reading<'r> {
    campaign: &'r Campaign,
    text: &'r FileText,
    format: Format,
    document: &'r mut Document,
    walk: Walk<'r>,
    target: Option<Locale>,
    /// The names of the open elements.
    path: Vec<String>,
    unit: Option<Unit>,
    units: usize,
}

/// A unit while it is read.
struct Unit {
    key: String,
    at: At,
    source: Vec<Piece>,
    target: Option<Vec<Piece>>,
    target_at: Option<At>,
    /// Whether its state says that the target is only a proposal.
    is_open: bool,
    /// Codes by the id of their element, from the source.
    codes: BTreeMap<String, String>,
    /// Codes by the id of their data.
    data: BTreeMap<String, String>,
    /// The data that is open.
    data_id: String,
    /// Whether its state says that somebody is done with it.
    is_done: bool,
    /// Whether its state says that somebody was done with it, before the source changed.
    is_stale: bool,
    /// An inline element that stands for nothing known.
    fault: Option<Fault>,
    bytes: usize,
}

impl Reading<'_> {
    fn run(&mut self) {
        let text = self.text;
        let mut reader = Reader::from_str(&text.text);
        loop {
            let start = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let byte = usize::try_from(reader.error_position()).unwrap_or(start);
                    return self.stop(byte, &error.to_string());
                }
            };
            match event {
                Event::Eof if self.path.is_empty() => return,
                Event::Eof => return self.stop(start, "an element is not closed"),
                Event::DocType(_) => {
                    let at = self.walk.at(start);
                    return self.document.complain(at, ComplaintCode::Entities);
                }
                Event::Start(element) => {
                    if self.path.len() >= MOST_DEPTH {
                        let at = self.walk.at(start);
                        return self.document.complain(at, ComplaintCode::TooDeep);
                    }
                    let name = element.local_name().into_inner().to_owned();
                    self.path.push(name);
                    self.open(&element, start);
                }
                Event::Empty(element) => {
                    let name = element.local_name().into_inner().to_owned();
                    self.path.push(name);
                    self.open(&element, start);
                    if !self.close() {
                        return;
                    }
                }
                Event::End(_) => {
                    if !self.close() {
                        return;
                    }
                }
                Event::Text(words) => self.words(&words.xml10_content()),
                Event::CData(words) => self.words(&words.xml10_content()),
                Event::GeneralRef(name) => {
                    let c = name.resolve_char_ref().ok().flatten().map(String::from);
                    let known = quick_xml::escape::resolve_predefined_entity(&name);
                    let Some(words) = c.or_else(|| known.map(str::to_owned)) else {
                        let at = self.walk.at(start);
                        return self.document.complain(at, ComplaintCode::Entities);
                    };
                    self.words(&words);
                }
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Says that the rest is not read.
    fn stop(&mut self, byte: usize, detail: &str) {
        let at = self.text.at(byte);
        let code = ComplaintCode::Broken {
            format: self.format,
            detail: shortened(detail),
        };
        self.document.complain(at, code);
    }

    /// Whether what is open is beside a unit's own words.
    fn is_beside(&self) -> bool {
        self.path.iter().any(|name| BESIDE.contains(&name.as_str()))
    }

    /// Which of the unit's two sides is open.
    fn side(&self) -> Option<bool> {
        if self.is_beside() {
            return None;
        }
        let side = |name: &String| match name.as_str() {
            "source" => Some(false),
            "target" => Some(true),
            _ => None,
        };
        self.path.iter().find_map(side)
    }

    fn open(&mut self, element: &BytesStart<'_>, start: usize) {
        let name = self.path.last().cloned().unwrap_or_default();
        match name.as_str() {
            "xliff" => self.languages(element, "trgLang"),
            "file" => self.languages(element, "target-language"),
            "trans-unit" | "unit" if !self.is_beside() => self.open_unit(element, start),
            "segment" => {
                let state = attribute(element, "state");
                // Ours: somebody was done with it, before the source changed.
                let is_stale = attribute(element, "subState").is_some_and(|state| state == STALE);
                if let (Some(unit), Some(state)) = (&mut self.unit, state) {
                    unit.is_open |= state == "initial" && !is_stale;
                    unit.is_stale |= is_stale;
                    unit.is_done |= DONE.contains(&state.as_str());
                }
            }
            "target" if self.side() == Some(true) => {
                let at = self.walk.at(start);
                let state = attribute(element, "state").unwrap_or_default();
                if let Some(unit) = &mut self.unit {
                    unit.target.get_or_insert_default();
                    unit.target_at.get_or_insert(at);
                    unit.is_open |= OPEN.contains(&state.as_str());
                    unit.is_stale |= state == DOUBTFUL;
                    unit.is_done |= DONE.contains(&state.as_str());
                }
            }
            "data" => {
                if let Some(unit) = &mut self.unit {
                    unit.data_id = attribute(element, "id").unwrap_or_default();
                }
            }
            "ph" | "x" | "it" | "bx" | "ex" | "bpt" | "ept" | "sc" | "ec" => {
                self.open_code(element, start);
            }
            _ => {}
        }
    }

    fn languages(&mut self, element: &BytesStart<'_>, name: &str) {
        if let Some(locale) = attribute(element, name).and_then(|tag| wide::locale(&tag)) {
            self.target = Some(locale);
        }
    }

    fn open_unit(&mut self, element: &BytesStart<'_>, start: usize) {
        let names = ["resname", "name", "id"].into_iter();
        let named: Vec<String> = names.filter_map(|name| attribute(element, name)).collect();
        let known = |key: &&String| crate::key::Spot::of(self.campaign, key).is_some();
        let key = named.iter().find(known).or(named.first()).cloned();
        self.unit = Some(Unit {
            key: key.unwrap_or_default(),
            at: self.walk.at(start),
            source: Vec::new(),
            target: None,
            target_at: None,
            is_open: false,
            codes: BTreeMap::new(),
            data: BTreeMap::new(),
            data_id: String::new(),
            is_done: false,
            is_stale: false,
            fault: None,
            bytes: 0,
        });
    }

    /// Begins a code: its Fluent is told by its data, its equivalent, the same element of the source, or its content.
    fn open_code(&mut self, element: &BytesStart<'_>, start: usize) {
        let Some(is_target) = self.side() else { return };
        let at = self.walk.at(start);
        let id = attribute(element, "id").unwrap_or_default();
        let data = attribute(element, "dataRef");
        let equivalent = attribute(element, "equiv-text").or_else(|| attribute(element, "equiv"));
        let Some(unit) = &mut self.unit else { return };
        let known = data
            .and_then(|data| unit.data.get(&data).cloned())
            .or(equivalent)
            .or_else(|| unit.codes.get(&id).filter(|_| is_target).cloned());
        unit.push(is_target, Piece::Code(known.unwrap_or_default()));
        let side = if is_target {
            unit.target.as_ref()
        } else {
            Some(&unit.source)
        };
        if let Some(Piece::Code(code)) = side.and_then(|pieces| pieces.last()) {
            if code.is_empty() && is_target && unit.fault.is_none() {
                unit.fault = Some(Fault::Markup { element: id, at });
            } else if !is_target {
                unit.codes.insert(id, code.clone());
            }
        }
    }

    /// Words within an element.
    fn words(&mut self, words: &str) {
        let parent = self.path.last().map(String::as_str).unwrap_or_default();
        let is_data = parent == "data";
        let side = self.side();
        let is_code = ["ph", "it", "bpt", "ept"].contains(&parent);
        let Some(unit) = &mut self.unit else { return };
        // Far above what is taken: the rest is not kept, and the whole is told to be too long.
        if unit.bytes > 4 * MOST_CELL_BYTES {
            return;
        }
        unit.bytes += words.len();
        if is_data {
            let id = unit.data_id.clone();
            return unit.data.entry(id).or_default().push_str(words);
        }
        let Some(is_target) = side else { return };
        if !is_code {
            return unit.push(is_target, Piece::Text(words.to_owned()));
        }
        unit.push_code(is_target, words);
    }

    /// Closes an element; whether to go on.
    fn close(&mut self) -> bool {
        let name = self.path.last().cloned().unwrap_or_default();
        let goes_on = match name.as_str() {
            "trans-unit" | "unit"
                if self.path.iter().filter(|open| **open == name).count() == 1 =>
            {
                self.close_unit()
            }
            _ => true,
        };
        self.path.pop();
        goes_on
    }

    fn close_unit(&mut self) -> bool {
        let Some(unit) = self.unit.take() else {
            return true;
        };
        self.units += 1;
        if self.units > MOST_ROWS {
            self.document
                .complain(unit.at, ComplaintCode::TooManyRows { most: MOST_ROWS });
            return false;
        }
        let Some(locale) = self.target.clone() else {
            self.document.complain(unit.at, ComplaintCode::NoLocale);
            return false;
        };
        let Some(spot) = self
            .document
            .spot(self.campaign, &unit.key, unit.at.clone())
        else {
            return true;
        };
        let from = unit
            .phrase(self.text, &unit.source)
            .ok()
            .filter(|phrase| !phrase.is_empty());
        let target = unit.target.as_deref().unwrap_or_default();
        let is_proposal = unit.is_open && unit.source == target;
        // Without words, and somebody was done with it: that is meant.
        let is_meant = unit.is_done || unit.is_stale;
        if (target.is_empty() && !is_meant) || is_proposal {
            self.document.add_empty(&locale);
            return true;
        }
        let words = match &unit.fault {
            Some(fault) => Err((shortened(&to_fluent(target)), fault.clone())),
            None => unit.phrase(self.text, target),
        };
        let cell = Cell {
            spot,
            locale,
            at: unit.target_at.clone().unwrap_or(unit.at),
            words,
            from: from.map(Arc::new),
            is_done: unit.is_done && !unit.is_stale,
        };
        let at = cell.at.clone();
        let has_room = self.document.add(cell);
        if !has_room {
            self.document
                .complain(at, ComplaintCode::TooManyCells { most: MOST_CELLS });
        }
        has_room
    }
}

impl Unit {
    fn pieces(&mut self, is_target: bool) -> &mut Vec<Piece> {
        if is_target {
            self.target.get_or_insert_default()
        } else {
            &mut self.source
        }
    }

    fn push(&mut self, is_target: bool, piece: Piece) {
        let pieces = self.pieces(is_target);
        match (pieces.last_mut(), piece) {
            (Some(Piece::Text(text)), Piece::Text(more)) => text.push_str(&more),
            (_, piece) => pieces.push(piece),
        }
    }

    /// Adds to the content of a code: the very Fluent it stands for, which counts more than what was guessed.
    fn push_code(&mut self, is_target: bool, words: &str) {
        self.fault = self
            .fault
            .take()
            .filter(|fault| !matches!(fault, Fault::Markup { .. }));
        if let Some(Piece::Code(code)) = self.pieces(is_target).last_mut() {
            code.push_str(words);
        }
    }

    fn phrase(&self, text: &FileText, pieces: &[Piece]) -> Result<Phrase, (String, Fault)> {
        let fluent = to_fluent(pieces);
        let at = self.target_at.clone().unwrap_or_else(|| self.at.clone());
        words_by(text, &fluent, |fluent| {
            cell::read(fluent).map_err(|error| match error {
                carillon_campaign::PhraseError::Broken { fault, .. } => {
                    Fault::Pattern { fault, at }
                }
                carillon_campaign::PhraseError::More => Fault::MoreThanOneField,
            })
        })
    }
}

/// An attribute's value, whatever its namespace.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().into_inner() == name)?;
    found
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .ok()
        .map(std::borrow::Cow::into_owned)
}
