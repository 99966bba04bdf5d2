//! What must be hidden from `fluent-syntax` 0.12, which recurses without bound and slices inside characters.
//!
//! Masking replaces bytes one for one, so that every offset stays true. What is masked is either no
//! Fluent anyway or reported as a fault.

use std::borrow::Cow;

use super::tree::Span;

/// The most levels of placeables, calls and choices one message may nest.
const MAX_DEPTH: usize = 100;

/// Replaces a range by spaces, keeping line ends.
pub(super) fn blank(text: &mut String, span: Span) {
    overwrite(text, span, |byte| {
        if matches!(byte, b'\n' | b'\r') {
            byte
        } else {
            b' '
        }
    });
}

/// Replaces every byte of a range of whole characters by an ASCII byte.
fn overwrite(text: &mut String, span: Span, ascii: impl Fn(u8) -> u8) {
    let Some(old) = text.get(span.clone()) else {
        return;
    };
    let new: String = old
        .bytes()
        .map(|byte| char::from(ascii(byte) & 0x7f))
        .collect();
    text.replace_range(span, &new);
}

/// Hides escapes like `\u00é`, on which `fluent-syntax` 0.12 cuts a character in two and panics. They are
/// no Fluent in a literal (and stay an error there); elsewhere the words are read from the file itself.
pub(super) fn hide_cut_escapes(text: &mut Cow<'_, str>) {
    let mut at = 0;
    while let Some(found) = text[at..].find('\\') {
        let digits = at + found + 2;
        at += found + 1;
        let length = match text.as_bytes().get(at) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let run = text.as_bytes()[digits..]
            .iter()
            .take(length)
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        let next = digits + run;
        let wide = text[next..]
            .chars()
            .next()
            .filter(|c| run < length && !c.is_ascii());
        if let Some(wide) = wide {
            overwrite(text.to_mut(), next..next + wide.len_utf8(), |_| b'?');
        }
    }
}

/// Blanks messages that nest too deep, and tells where they stand.
///
/// The bound is coarse but sound: each level of recursion in the parser is a choice (`->`), a brace right
/// after a brace, or a call's parenthesis, all since the last `name =` at a line's start, where no
/// expression can go on.
pub(super) fn hide_deep_nests(text: &mut Cow<'_, str>) -> Vec<Span> {
    let deep = deep_stretches(text);
    for span in &deep {
        blank(text.to_mut(), span.clone());
    }
    deep
}

/// The messages that nest too deep, from one `name =` to the next.
fn deep_stretches(text: &str) -> Vec<Span> {
    let mut deep = Vec::new();
    let mut start = 0;
    let mut depth = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            if depth > MAX_DEPTH {
                deep.push(start..at);
            }
            start = at;
            depth = 0;
        }
        depth += levels(line);
        at += line.len();
    }
    if depth > MAX_DEPTH {
        deep.push(start..text.len());
    }
    deep
}

/// Whether a line is `name =` or `-name =`.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest =
        name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

/// An upper bound for the levels a line opens. A brace or parenthesis at a line's start counts always: what
/// precedes it stands on another line.
fn levels(line: &str) -> usize {
    let mut previous = b'{';
    let mut levels = 0;
    for byte in line.bytes() {
        let opens = match byte {
            b'>' => previous == b'-',
            b'{' => matches!(previous, b'{' | b'(' | b','),
            b'(' => {
                previous == b'{'
                    || previous.is_ascii_alphanumeric()
                    || matches!(previous, b'-' | b'_')
            }
            _ => false,
        };
        levels += usize::from(opens) * if byte == b'(' { 2 } else { 1 };
        if byte != b' ' {
            previous = byte;
        }
    }
    levels
}
