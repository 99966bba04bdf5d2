//! A JSON writer that keeps its keys' order and notes what every byte is spent on.

use crate::{Part, PartKind};

/// A body being written: compact JSON, non-ASCII kept as UTF-8.
pub(crate) struct Body {
    text: String,
    parts: Vec<Part>,
    /// What is being written now.
    kind: PartKind,
    /// Whether the next member of the open object or array needs no comma.
    first: bool,
}

impl Body {
    /// An empty body.
    pub(crate) fn new() -> Self {
        Self {
            text: String::new(),
            parts: Vec::new(),
            kind: PartKind::Other,
            first: true,
        }
    }

    /// The text and what it is spent on.
    pub(crate) fn finish(self) -> (String, Vec<Part>) {
        (self.text, self.parts)
    }

    /// Notes everything `write` writes, comma and key included, as spent on `kind`.
    pub(crate) fn spend(&mut self, kind: PartKind, write: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.kind, kind);
        write(self);
        self.kind = before;
    }

    /// An object without a key: the whole body, or an array's element.
    pub(crate) fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.comma();
        self.braced('{', '}', members);
    }

    /// A member that is an object.
    pub(crate) fn object_at(&mut self, key: &str, members: impl FnOnce(&mut Self)) {
        self.key(key);
        self.braced('{', '}', members);
    }

    /// An array without a key: the whole body, or another array's element.
    pub(crate) fn array(&mut self, elements: impl FnOnce(&mut Self)) {
        self.comma();
        self.braced('[', ']', elements);
    }

    /// A member that is an array.
    pub(crate) fn array_at(&mut self, key: &str, elements: impl FnOnce(&mut Self)) {
        self.key(key);
        self.braced('[', ']', elements);
    }

    /// A member that is a string.
    pub(crate) fn string(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quoted(value);
    }

    /// A member that is a string, where there is one and it has words.
    pub(crate) fn string_if(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.string(key, value);
        }
    }

    /// An element that is a string.
    pub(crate) fn element(&mut self, value: &str) {
        self.comma();
        self.quoted(value);
    }

    /// An element whose value is JSON already, or the whole body.
    pub(crate) fn element_literal(&mut self, json: &str) {
        self.comma();
        self.push(json);
    }

    /// A stretch of a body that is no JSON.
    pub(crate) fn plain(&mut self, text: &str) {
        self.push(text);
    }

    /// Bytes so far.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// A member whose value is JSON already: a number, `true`.
    pub(crate) fn literal(&mut self, key: &str, json: &str) {
        self.key(key);
        self.push(json);
    }

    fn key(&mut self, key: &str) {
        self.comma();
        self.quoted(key);
        self.push(":");
    }

    fn comma(&mut self) {
        if !self.first {
            self.push(",");
        }
        self.first = false;
    }

    fn braced(&mut self, open: char, close: char, inside: impl FnOnce(&mut Self)) {
        self.push(open.encode_utf8(&mut [0; 4]));
        self.first = true;
        inside(self);
        self.push(close.encode_utf8(&mut [0; 4]));
        self.first = false;
    }

    fn quoted(&mut self, value: &str) {
        let json = serde_json::Value::String(value.to_owned()).to_string();
        self.push(&json);
    }

    fn push(&mut self, json: &str) {
        let start = self.text.len();
        self.text.push_str(json);
        let end = self.text.len();
        match self.parts.last_mut() {
            Some(part) if part.kind == self.kind => part.range.end = end,
            _ => self.parts.push(Part {
                range: start..end,
                kind: self.kind,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_stand_between_members_only() {
        let mut body = Body::new();
        body.object(|body| {
            body.object_at("empty", |_| {});
            body.array_at("list", |body| {
                body.object(|body| body.literal("a", "1"));
                body.object(|body| body.string("b", "é\"\n"));
            });
            body.string_if("none", None);
        });
        let (text, parts) = body.finish();
        assert_eq!(
            text, r#"{"empty":{},"list":[{"a":1},{"b":"é\"\n"}]}"#,
            "compact JSON with non-ASCII as it is"
        );
        assert_eq!(parts.len(), 1, "one kind of bytes is one part");
    }

    #[test]
    fn a_key_and_its_comma_are_spent_with_their_value() {
        let mut body = Body::new();
        body.object(|body| {
            body.string("a", "1");
            body.spend(PartKind::Text, |body| body.string("b", "2"));
        });
        let (text, parts) = body.finish();
        let spent: Vec<_> = parts
            .iter()
            .map(|part| (&text[part.range.clone()], part.kind))
            .collect();
        assert_eq!(
            spent,
            [
                (r#"{"a":"1""#, PartKind::Other),
                (r#","b":"2""#, PartKind::Text),
                ("}", PartKind::Other)
            ],
            "leaving the text out would save exactly its part"
        );
    }
}
