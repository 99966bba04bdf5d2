//! A request's headers as lines of a form, and its address. No value can end its line: what would is a blank.

use serde::{Deserialize, Serialize};

use super::name::Scope;
use super::text::{Filter, Mistake, Piece, Place, Text, escaped, written};
use super::{Flaw, Position};
use crate::Wrong;
use crate::form::is_safe_address;

/// Headers that belong to the connection, and those of the body's length: whoever sends writes them.
const OWN: [&str; 10] = [
    "connection",
    "content-encoding",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Headers by which a server knows a request it had before: RFC draft "Idempotency-Key", and Standard Webhooks.
const IDEMPOTENCY: [&str; 2] = ["idempotency-key", "webhook-id"];

/// A header.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// Its name, in lower case.
    pub(super) name: String,
    value: Text,
}

/// A header with the account's key in it, which only a gateway knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyHeader {
    /// Its name, in lower case.
    pub name: String,
    /// What the value is joined from; `None` is the key.
    pub parts: Vec<Option<String>>,
}

/// Reads `Name: value`, a line each. Empty lines are passed over.
pub(super) fn read(source: &str) -> Result<Vec<Header>, Flaw> {
    let mut headers = Vec::new();
    let mut at = 0;
    for line in source.split('\n') {
        if !line.trim().is_empty() {
            headers.push(one(line).map_err(|mistake| Flaw::of(source, at, mistake))?);
        }
        at += line.len() + 1;
    }
    Ok(headers)
}

fn one(line: &str) -> Result<Header, Mistake> {
    let mistake = |wrong, named: &str| Mistake {
        at: 0,
        wrong,
        named: named.to_owned(),
    };
    let (name, value) = line
        .split_once(':')
        .ok_or_else(|| mistake(Wrong::NotAHeader, line.trim()))?;
    let name = name.trim();
    if name.is_empty() || !name.bytes().all(is_token) || value.trim().contains(char::is_control) {
        return Err(mistake(Wrong::NotAHeader, name));
    }
    let lower = name.to_ascii_lowercase();
    if OWN.contains(&lower.as_str()) {
        return Err(mistake(Wrong::OwnHeader, name));
    }
    let start = line.len() - value.trim_start().len();
    let value = Text::read(value.trim(), Place::Header).map_err(|mistake| Mistake {
        at: start + mistake.at,
        ..mistake
    })?;
    Ok(Header { name: lower, value })
}

/// What a header's name is made of (RFC 9110 §5.6.2).
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

impl Header {
    /// The value as it was written, without what is put in.
    pub(super) fn words(&self) -> String {
        self.value.words()
    }

    /// Whether the key is in it.
    pub(super) fn has_key(&self) -> bool {
        self.value.has_key()
    }

    /// Whether a server can know by it that it had this very delivery before.
    pub(super) fn is_idempotency_key(&self) -> bool {
        IDEMPOTENCY.contains(&self.name.as_str()) && self.value.has("delivery")
    }

    /// The value where the key is no part of it; `None` where something named has no value.
    pub(super) fn filled(&self, scope: &Scope<'_>) -> Option<String> {
        let parts = self.parts(scope)?;
        let parts: Option<Vec<String>> = parts.into_iter().collect();
        Some(parts?.concat())
    }

    /// The header with a place for the key; `None` where there is none, or something named has no value.
    pub(super) fn with_key(&self, scope: &Scope<'_>) -> Option<KeyHeader> {
        if !self.has_key() {
            return None;
        }
        Some(KeyHeader {
            name: self.name.clone(),
            parts: self.parts(scope)?,
        })
    }

    /// The same where nothing but the key is put in.
    pub(super) fn plain_key(&self) -> Option<KeyHeader> {
        let part = |piece: &Piece| match piece {
            Piece::Words(words) => Some(Some(words.clone())),
            Piece::Key => Some(None),
            Piece::Value(..) => None,
        };
        let parts: Option<Vec<_>> = self.value.0.iter().map(part).collect();
        self.has_key().then_some(())?;
        Some(KeyHeader {
            name: self.name.clone(),
            parts: parts?,
        })
    }

    fn parts(&self, scope: &Scope<'_>) -> Option<Vec<Option<String>>> {
        let part = |piece: &Piece| match piece {
            Piece::Words(words) => Some(Some(words.clone())),
            Piece::Key => Some(None),
            Piece::Value(name, filter) => {
                let value = written(&scope.value(name.text)?, *filter);
                Some(Some(value.replace(char::is_control, " ")))
            }
        };
        self.value.0.iter().map(part).collect()
    }
}

/// Where a request goes: a server that is written out, and a path that may name values.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// `https://push.example:8443`.
    pub(super) origin: String,
    path: Text,
}

impl Address {
    /// Reads an address.
    pub(super) fn read(source: &str) -> Result<Self, Flaw> {
        let flaw = |at, wrong, named: &str| Flaw {
            at: Position::of(source, at),
            wrong,
            named: named.to_owned(),
        };
        let after_scheme = source.find("://").map_or(0, |at| at + 3);
        let end = source[after_scheme..]
            .find(['/', '?', '#'])
            .map_or(source.len(), |at| after_scheme + at);
        let (origin, path) = source.split_at(end);
        if let Some(at) = origin.find("{{") {
            return Err(flaw(at, Wrong::PlaceholderInHost, &origin[at..]));
        }
        let is_plain = !origin.contains('@') && !source.contains(char::is_whitespace);
        if !is_safe_address(origin) || !is_plain {
            return Err(flaw(0, Wrong::NotAnAddress, ""));
        }
        // What follows `#` never reaches a server.
        let path = path.split('#').next().unwrap_or_default();
        let path =
            Text::read(path, Place::Plain).map_err(|mistake| Flaw::of(source, end, mistake))?;
        Ok(Self {
            origin: origin.to_owned(),
            path,
        })
    }

    /// The path and query of a message's request. Values are escaped, so that none can lead elsewhere; one that is not
    /// there is nothing.
    pub(super) fn filled(&self, scope: &Scope<'_>) -> String {
        let mut path = String::new();
        for piece in &self.path.0 {
            match piece {
                Piece::Words(words) => path.push_str(words),
                Piece::Value(name, filter) => {
                    let value = scope.value(name.text);
                    let text = value.map_or_else(String::new, |value| written(&value, *filter));
                    let is_escaped = *filter == Some(Filter::Url);
                    path.push_str(&if is_escaped { text } else { escaped(&text) });
                }
                Piece::Key => {}
            }
        }
        rooted(path)
    }

    /// The path and query without what is put in.
    pub(super) fn plain(&self) -> String {
        rooted(self.path.words())
    }
}

/// A path begins at the root, where there is only a query as well.
fn rooted(path: String) -> String {
    if path.starts_with('/') {
        return path;
    }
    format!("/{path}")
}
