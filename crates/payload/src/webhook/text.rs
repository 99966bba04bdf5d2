//! Texts with placeholders: `{{title}}`, `{{buttons|json}}`. What they are made of, and what they come to.

use serde_json::Value;

use super::name::{Holds, KEY, Name, Scope, name};
use crate::{PartKind, Wrong};

/// A text with placeholders.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Text(pub(super) Vec<Piece>);

/// A piece of one.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words as they stand.
    Words(String),
    /// What a name stands for.
    Value(&'static Name, Option<Filter>),
    /// The account's key. Only in headers.
    Key,
}

/// What is done to a value before it is put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filter {
    /// Written as JSON, for a text that is read as JSON later.
    Json,
    /// Written as within a URL or a form.
    Url,
}

/// What may be named where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A string of a JSON template: alone in it, a list stays a list.
    Body,
    /// The same within `$each`.
    Each,
    /// A text body, an address.
    Plain,
    /// The value of a header.
    Header,
}

/// Something wrong in a text, at a byte of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    /// Where.
    pub(super) at: usize,
    /// What.
    pub(super) wrong: Wrong,
    /// What was written there.
    pub(super) named: String,
}

impl Text {
    /// Reads a text. `{{{{` is two braces.
    pub(super) fn read(source: &str, place: Place) -> Result<Self, Mistake> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut at = 0;
        while let Some(found) = source[at..].find("{{") {
            words.push_str(&source[at..at + found]);
            at += found;
            let rest = &source[at + 2..];
            if rest.starts_with("{{") {
                words.push_str("{{");
                at += 4;
                continue;
            }
            let mistake = |wrong, named: &str| Mistake {
                at,
                wrong,
                named: named.to_owned(),
            };
            let end = rest
                .find("}}")
                .ok_or_else(|| mistake(Wrong::NotClosed, ""))?;
            let piece =
                piece(&rest[..end], place).map_err(|(wrong, named)| mistake(wrong, named))?;
            if !words.is_empty() {
                pieces.push(Piece::Words(std::mem::take(&mut words)));
            }
            pieces.push(piece);
            at += 2 + end + 2;
        }
        words.push_str(&source[at..]);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        let text = Self(pieces);
        text.lists_stand_alone(place)?;
        Ok(text)
    }

    /// A list can only be all of a string in a JSON body, unless it is written as JSON.
    fn lists_stand_alone(&self, place: Place) -> Result<(), Mistake> {
        let is_alone = self.0.len() == 1 && matches!(place, Place::Body | Place::Each);
        for piece in &self.0 {
            let Piece::Value(name, filter) = piece else {
                continue;
            };
            if name.holds == Holds::List && *filter != Some(Filter::Json) && !is_alone {
                return Err(Mistake {
                    at: 0,
                    wrong: Wrong::ListInText,
                    named: name.text.to_owned(),
                });
            }
        }
        Ok(())
    }

    /// The one placeholder it consists of, with nothing done to it.
    pub(super) fn alone(&self) -> Option<&'static Name> {
        match self.0.as_slice() {
            [Piece::Value(name, None)] => Some(name),
            _ => None,
        }
    }

    /// The words, without what is put in.
    pub(super) fn words(&self) -> String {
        let words = self.0.iter().filter_map(|piece| match piece {
            Piece::Words(words) => Some(words.as_str()),
            Piece::Value(..) | Piece::Key => None,
        });
        words.collect()
    }

    /// Whether the key is part of it.
    pub(super) fn has_key(&self) -> bool {
        self.0.contains(&Piece::Key)
    }

    /// Whether a name is part of it.
    pub(super) fn has(&self, text: &str) -> bool {
        let mut pieces = self.0.iter();
        pieces.any(|piece| matches!(piece, Piece::Value(name, _) if name.text == text))
    }

    /// What its bytes are spent on: what the first of its names is of.
    pub(super) fn kind(&self) -> Option<PartKind> {
        self.0.iter().find_map(|piece| match piece {
            Piece::Value(name, _) if name.kind != PartKind::Other => Some(name.kind),
            _ => None,
        })
    }

    /// The text with its values; `None` where one of them has none.
    pub(super) fn filled(&self, scope: &Scope<'_>) -> Option<String> {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Value(name, filter) => {
                    text.push_str(&written(&scope.value(name.text)?, *filter));
                }
                // Never in a text that is filled here.
                Piece::Key => return None,
            }
        }
        Some(text)
    }
}

/// Reads what stands between the braces.
fn piece(inner: &str, place: Place) -> Result<Piece, (Wrong, &str)> {
    let (named, filter) = match inner.split_once('|') {
        Some((named, filter)) => (named.trim(), Some(filter.trim())),
        None => (inner.trim(), None),
    };
    if named == KEY && filter.is_none() {
        return if place == Place::Header {
            Ok(Piece::Key)
        } else {
            Err((Wrong::KeyOutsideHeaders, named))
        };
    }
    let filter = match filter {
        None => None,
        Some("json") => Some(Filter::Json),
        Some("url") => Some(Filter::Url),
        Some(other) => return Err((Wrong::UnknownFilter, other)),
    };
    let known = name(named).ok_or((Wrong::UnknownName, named))?;
    if known.holds == Holds::OfButton && place != Place::Each {
        return Err((Wrong::OutsideEach, known.text));
    }
    Ok(Piece::Value(known, filter))
}

/// A value within a text.
pub(super) fn written(value: &Value, filter: Option<Filter>) -> String {
    let plain = || match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match filter {
        None => plain(),
        Some(Filter::Json) => value.to_string(),
        Some(Filter::Url) => escaped(&plain()),
    }
}

/// Percent-encoded but for RFC 3986's unreserved characters.
pub(super) fn escaped(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // A string takes every letter.
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}
