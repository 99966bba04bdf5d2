//! Reading a locale file with `fluent-syntax`, attribute by attribute where one of them is broken.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::parser::{ParserError, parse as parse_fluent};

use super::fault::fault_of;
use super::spans::Spans;
use super::tree::{Attribute, Pattern, Span};
use super::{Catalog, Fault, guard};
use crate::{FluentFault, ProblemCode};

/// How many broken attributes of one message are read around.
const MAX_ROUNDS: usize = 12;

/// Reads a locale file. Always gives a catalog; what does not parse is among its faults.
pub(crate) fn parse(bytes: &[u8]) -> Catalog {
    let (text, bad_byte) = decode(bytes);
    let mut catalog = Catalog {
        utf8: bad_byte.is_none(),
        ..Catalog::EMPTY
    };
    if let Some(at) = bad_byte {
        let span = at..at + 1;
        catalog.faults.push(Fault {
            junk: span.clone(),
            span,
            code: ProblemCode::NotUtf8,
        });
    }
    let mut masked = Cow::Borrowed(text.as_ref());
    guard::hide_cut_escapes(&mut masked);
    for span in guard::hide_deep_nests(&mut masked) {
        let code = ProblemCode::BrokenFluent {
            fault: FluentFault::TooDeep,
        };
        catalog.faults.push(Fault {
            junk: span.clone(),
            span,
            code,
        });
    }
    let base = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    read_entries(&mut catalog, masked, base);
    for fault in &mut catalog.faults {
        // Masking may have cut a character in two.
        fault.span =
            text.floor_char_boundary(fault.span.start)..text.ceil_char_boundary(fault.span.end);
    }
    catalog.faults.sort_by_key(|fault| fault.span.start);
    catalog.text = text.into_owned();
    catalog.index();
    catalog
}

/// The text, and where the first byte stands that is not UTF-8.
fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<usize>) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(error) => {
            let mut text = String::with_capacity(bytes.len());
            for chunk in bytes.utf8_chunks() {
                text.push_str(chunk.valid());
                text.extend(chunk.invalid().iter().map(|_| '?'));
            }
            (Cow::Owned(text), Some(error.valid_up_to()))
        }
    }
}

/// Parses, hides the broken attributes that were found, and parses again until nothing more can be saved.
fn read_entries(catalog: &mut Catalog, mut masked: Cow<'_, str>, base: usize) {
    let mut broken: Vec<BrokenAttribute> = Vec::new();
    let mut orphans: Vec<usize> = Vec::new();
    for round in 0..=MAX_ROUNDS {
        let source = masked.get(base..).unwrap_or_default();
        let (resource, errors) = match parse_fluent(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let found = errors
            .iter()
            .filter_map(|error| find_broken(&masked, error, base));
        let found = found.filter(|attribute| !orphans.contains(&attribute.name.start));
        // What is found again after it was hidden belongs to no message: it is plain junk.
        let (again, new): (Vec<_>, Vec<_>) =
            found.partition(|attribute| is_among(&broken, attribute));
        orphans.extend(again.iter().map(|attribute| attribute.name.start));
        broken.retain(|attribute| !is_among(&again, attribute));
        if new.is_empty() || round == MAX_ROUNDS {
            collect(catalog, Spans { text: source, base }, &resource);
            let faults = errors
                .iter()
                .filter_map(|error| fault(&masked, error, base, &broken));
            catalog.faults.extend(faults);
            break;
        }
        for attribute in &new {
            hide(masked.to_mut(), attribute);
        }
        broken.extend(new);
    }
    for attribute in broken {
        catalog.faults.push(attribute.fault.clone());
        attach(catalog, attribute);
    }
}

/// Whether an attribute is one of several, by where its name stands.
fn is_among(attributes: &[BrokenAttribute], one: &BrokenAttribute) -> bool {
    attributes
        .iter()
        .any(|other| other.name.start == one.name.start)
}

/// Takes over the messages and terms of a parsed file.
fn collect(catalog: &mut Catalog, spans: Spans<'_>, resource: &ast::Resource<&str>) {
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => catalog.messages.push(spans.message(message)),
            ast::Entry::Term(term) => catalog.terms.push(spans.term(term)),
            _ => {}
        }
    }
}

/// An attribute that does not parse.
struct BrokenAttribute {
    name: Span,
    pattern: Span,
    fault: Fault,
}

/// The broken attribute behind an error, where it is one. The parser ends a message before the first
/// attribute it cannot read and calls the rest junk.
fn find_broken(text: &str, error: &ParserError, base: usize) -> Option<BrokenAttribute> {
    let junk = shift(error.slice.as_ref()?, base);
    let chunk = text.get(junk.clone())?;
    let mut lines = attribute_lines(chunk);
    let first = lines.next()?;
    let head = &chunk[..first.line];
    if !(head.trim().is_empty()
        || head.trim_end().ends_with('=') && head.trim().lines().count() == 1)
    {
        return None;
    }
    let end = lines.next().map_or(chunk.len(), |next| next.line);
    let words = chunk[first.value..end].trim_end_matches(['\n', '\r', ' ']);
    let value = junk.start + first.value..junk.start + first.value + words.len();
    Some(BrokenAttribute {
        name: shift(&first.name, junk.start),
        fault: why_broken(text, value.clone()),
        pattern: value,
    })
}

/// A line like `    .title = …` within a chunk.
struct AttributeLine {
    line: usize,
    name: Span,
    value: usize,
}

/// The lines of a chunk that begin an attribute.
fn attribute_lines(chunk: &str) -> impl Iterator<Item = AttributeLine> + '_ {
    let mut at = 0;
    chunk.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let name = line.trim_start_matches(' ').strip_prefix('.')?;
        let name_start = start + line.len() - name.len();
        let after =
            name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let name_end = start + line.len() - after.len();
        let value = after.trim_start_matches(' ').strip_prefix('=')?;
        let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
        named.then(|| AttributeLine {
            line: start,
            name: name_start..name_end,
            value: start + line.len() - value.len(),
        })
    })
}

/// What the parser has against a broken attribute, which it keeps to itself unless the words stand alone.
fn why_broken(text: &str, value: Span) -> Fault {
    /// What makes words stand alone as a message.
    const HEAD: &str = "x =";
    let alone = format!("{HEAD}{}", text.get(value.clone()).unwrap_or_default());
    let error = parse_fluent(alone.as_str())
        .err()
        .and_then(|(_, errors)| errors.into_iter().next());
    let (at, fault) = match error {
        Some(error) => (
            value.start + error.pos.start.saturating_sub(HEAD.len()),
            fault_of(&error.kind),
        ),
        None => (value.start, FluentFault::NoWords),
    };
    Fault {
        span: one_char(text, at.min(value.end)),
        code: ProblemCode::BrokenFluent { fault },
        junk: value,
    }
}

/// Hides a broken attribute: as an attribute of one letter where there is room, otherwise wholly.
fn hide(text: &mut String, attribute: &BrokenAttribute) {
    guard::blank(text, attribute.pattern.clone());
    if text[attribute.pattern.clone()].starts_with(' ') {
        text.replace_range(attribute.pattern.start..=attribute.pattern.start, "x");
        return;
    }
    let dot = attribute.name.start - 1;
    guard::blank(text, dot..attribute.pattern.end);
}

/// Puts a broken attribute into the message it belongs to, so that an edit can replace it.
fn attach(catalog: &mut Catalog, attribute: BrokenAttribute) {
    let entries = catalog.messages.iter_mut().chain(&mut catalog.terms);
    let before = entries.filter(|entry| entry.id.start < attribute.name.start);
    let Some(entry) = before.max_by_key(|entry| entry.id.start) else {
        return;
    };
    let place = entry
        .attributes
        .partition_point(|other| other.name.start < attribute.name.start);
    let pattern = Pattern {
        span: attribute.pattern,
        elements: Vec::new(),
    };
    let attribute = Attribute {
        name: attribute.name,
        pattern,
        broken: true,
    };
    match entry.attributes.get_mut(place) {
        Some(hidden) if hidden.name == attribute.name => *hidden = attribute,
        _ => entry.attributes.insert(place, attribute),
    }
}

/// An error that could not be read around. A message left empty by hiding its attributes is none.
fn fault(
    text: &str,
    error: &ParserError,
    base: usize,
    broken: &[BrokenAttribute],
) -> Option<Fault> {
    let junk = error.slice.as_ref().map(|slice| shift(slice, base))?;
    if broken
        .iter()
        .any(|attribute| junk.contains(&attribute.name.start))
    {
        return None;
    }
    Some(Fault {
        span: one_char(text, (error.pos.start + base).clamp(junk.start, junk.end)),
        code: ProblemCode::BrokenFluent {
            fault: fault_of(&error.kind),
        },
        junk,
    })
}

/// A span moved to the right.
fn shift(span: &Span, by: usize) -> Span {
    span.start + by..span.end + by
}

/// The character in which a byte stands; nothing at a line's end.
fn one_char(text: &str, at: usize) -> Span {
    let start = text.floor_char_boundary(at);
    let length = text[start..]
        .chars()
        .next()
        .filter(|c| !matches!(c, '\n' | '\r'))
        .map_or(0, char::len_utf8);
    start..start + length
}
