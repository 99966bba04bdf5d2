//! Bytes to text: UTF-8 with or without its mark, UTF-16 with it; and byte offsets to lines and columns.

use std::sync::Arc;

use crate::complaint::{At, ComplaintCode};
use crate::limits::MOST_BYTES;

/// A file as text.
pub(crate) struct FileText {
    /// The file's name.
    pub(crate) name: Arc<str>,
    /// Its text, without a byte order mark; each stretch that is no UTF-8 is U+FFFD.
    pub(crate) text: String,
    /// Whether some of it was no UTF-8.
    pub(crate) damaged: bool,
    /// What is to be said of it.
    pub(crate) said: Vec<(usize, ComplaintCode)>,
}

impl FileText {
    /// Reads bytes.
    pub(crate) fn read(name: &str, bytes: &[u8]) -> Self {
        let mut read = Self {
            name: name.into(),
            text: String::new(),
            damaged: false,
            said: Vec::new(),
        };
        if bytes.len() > MOST_BYTES {
            let code = ComplaintCode::TooLarge {
                bytes: bytes.len(),
                most: MOST_BYTES,
            };
            read.said.push((0, code));
            return read;
        }
        match bytes {
            [0xFF, 0xFE, rest @ ..] => read.utf16(rest, u16::from_le_bytes),
            [0xFE, 0xFF, rest @ ..] => read.utf16(rest, u16::from_be_bytes),
            _ if bytes.contains(&0) || bytes.starts_with(b"PK\x03\x04") => {
                read.said.push((0, ComplaintCode::NotText));
            }
            _ => read.utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)),
        }
        if read.said.is_empty() && read.text.trim().is_empty() {
            read.said.push((0, ComplaintCode::Empty));
        }
        read
    }

    fn utf8(&mut self, bytes: &[u8]) {
        let mut first = None;
        let mut count = 0;
        for chunk in bytes.utf8_chunks() {
            self.text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                first.get_or_insert(self.text.len());
                count += 1;
                self.text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        if let Some(at) = first {
            self.damaged = true;
            self.said.push((at, ComplaintCode::NotUtf8 { count }));
        }
    }

    fn utf16(&mut self, bytes: &[u8], unit: fn([u8; 2]) -> u16) {
        self.said.push((0, ComplaintCode::Utf16));
        let (pairs, odd) = bytes.as_chunks::<2>();
        for read in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
            self.damaged |= read.is_err();
            self.text.push(read.unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        if !odd.is_empty() {
            self.damaged = true;
            self.text.push(char::REPLACEMENT_CHARACTER);
        }
    }

    /// Whether a stretch of it has bytes that were no UTF-8.
    pub(crate) fn is_damaged(&self, stretch: &str) -> bool {
        self.damaged && stretch.contains(char::REPLACEMENT_CHARACTER)
    }

    /// The place of a byte.
    pub(crate) fn at(&self, byte: usize) -> At {
        let before = &self.text[..self.text.floor_char_boundary(byte)];
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        self.place(line, before[start..].chars().count() + 1)
    }

    /// A place of this file.
    pub(crate) fn place(&self, line: usize, column: usize) -> At {
        At {
            file: Arc::clone(&self.name),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }
}

/// Places of bytes that are asked for in rising order, found in one walk over the text.
pub(crate) struct Walk<'t> {
    text: &'t FileText,
    byte: usize,
    line: usize,
    column: usize,
}

impl<'t> Walk<'t> {
    /// A walk from the start.
    pub(crate) fn new(text: &'t FileText) -> Self {
        Self {
            text,
            byte: 0,
            line: 1,
            column: 1,
        }
    }

    /// The place of a byte that is not before the last one asked for.
    pub(crate) fn at(&mut self, byte: usize) -> At {
        let to = self.text.text.floor_char_boundary(byte);
        for c in self
            .text
            .text
            .get(self.byte..to)
            .unwrap_or_default()
            .chars()
        {
            if c == '\n' {
                self.line += 1;
                self.column = 1;
            } else {
                self.column += 1;
            }
        }
        self.byte = self.byte.max(to);
        self.text.place(self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str, said: &[ComplaintCode]) {
        let read = FileText::read("x", bytes);
        assert_eq!(read.text, text, "{bytes:?} is that text");
        let codes: Vec<ComplaintCode> = read.said.into_iter().map(|(_, code)| code).collect();
        assert_eq!(codes, said, "{bytes:?} says what was odd about it");
    }

    #[test]
    fn marks_are_no_text_and_bad_bytes_are_counted() {
        check(b"key", "key", &[]);
        check(b"\xEF\xBB\xBFkey", "key", &[]);
        check(b"\xFF\xFEk\0\xe9\0", "ké", &[ComplaintCode::Utf16]);
        check(b"\xFE\xFF\0k", "k", &[ComplaintCode::Utf16]);
        check(
            b"a\xFFb\xC3",
            "a\u{fffd}b\u{fffd}",
            &[ComplaintCode::NotUtf8 { count: 2 }],
        );
        check(b"PK\x03\x04rest", "", &[ComplaintCode::NotText]);
        check(b" \n", " \n", &[ComplaintCode::Empty]);
    }

    #[test]
    fn a_byte_has_its_line_and_column() {
        let text = FileText::read("x", "one\nzwé!".as_bytes());
        let at = text.at("one\nzwé".len());
        assert_eq!((at.line, at.column), (2, 4), "columns are characters");
        assert_eq!(Walk::new(&text).at("one\nzwé".len()), at, "on a walk too");
    }
}
