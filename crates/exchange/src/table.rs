//! Tables as text: which character splits them, their rows, and where every cell stands.

use crate::complaint::At;
use crate::text::FileText;

/// What may stand between cells, the likeliest first where several do.
const DELIMITERS: [u8; 3] = [b'\t', b';', b','];

/// The rows of a table, in order; blank lines are none.
pub(crate) struct Rows<'t> {
    text: &'t FileText,
    reader: csv::Reader<&'t [u8]>,
    record: csv::StringRecord,
    delimiter: u8,
    /// Where the text begins that the reader was given: behind a `sep=;` of Excel.
    skipped: usize,
    cursor: Cursor,
    starts: Vec<Cursor>,
}

/// A row: its cells, and where they stand.
pub(crate) struct Row<'r> {
    text: &'r FileText,
    record: &'r csv::StringRecord,
    starts: &'r [Cursor],
    /// Whether a quotation mark of its last cell is still open at the end of the file.
    pub(crate) is_open: bool,
}

/// A place in the text.
#[derive(Clone, Copy, Debug)]
struct Cursor {
    byte: usize,
    line: usize,
    column: usize,
}

impl<'t> Rows<'t> {
    /// The rows of a text.
    pub(crate) fn new(text: &'t FileText) -> Self {
        let (skipped, delimiter) = delimiter(&text.text);
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(&text.text.as_bytes()[skipped..]);
        Self {
            text,
            reader,
            record: csv::StringRecord::new(),
            delimiter,
            skipped,
            cursor: Cursor {
                byte: skipped,
                line: if skipped > 0 { 2 } else { 1 },
                column: 1,
            },
            starts: Vec::new(),
        }
    }

    /// The next row.
    pub(crate) fn next(&mut self) -> Option<Row<'_>> {
        // The text is UTF-8 and rows may be of any length: the reader has nothing to complain of.
        if !matches!(self.reader.read_record(&mut self.record), Ok(true)) {
            return None;
        }
        let end = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        let is_open = self.walk(end.saturating_add(self.skipped));
        Some(Row {
            text: self.text,
            record: &self.record,
            starts: &self.starts,
            is_open,
        })
    }

    /// Finds where the cells of a row begin, and walks to its end; whether a quotation mark is open there.
    fn walk(&mut self, end: usize) -> bool {
        let text = &self.text.text;
        let end = end.min(text.len());
        self.starts.clear();
        let raw = text.get(self.cursor.byte..end).unwrap_or_default();
        let blank = raw.len() - raw.trim_start_matches(['\r', '\n']).len();
        let (before, raw) = raw.split_at(blank);
        before.chars().for_each(|c| self.cursor.pass(c));
        let mut chars = raw.chars().peekable();
        let mut quoted = chars.peek() == Some(&'"');
        let mut at_start = true;
        self.starts.push(self.cursor);
        while let Some(c) = chars.next() {
            self.cursor.pass(c);
            match c {
                '"' if at_start => at_start = false,
                '"' if quoted && chars.peek() == Some(&'"') => {
                    chars.next();
                    self.cursor.pass('"');
                }
                '"' if quoted => quoted = false,
                c if !quoted && c == char::from(self.delimiter) => {
                    self.starts.push(self.cursor);
                    at_start = chars.peek() == Some(&'"');
                    quoted = at_start;
                }
                _ => at_start = false,
            }
        }
        quoted
    }
}

impl Cursor {
    fn pass(&mut self, c: char) {
        self.byte += c.len_utf8();
        if c == '\n' {
            self.line += 1;
            self.column = 1;
        } else {
            self.column += 1;
        }
    }
}

impl Row<'_> {
    /// How many cells it has.
    pub(crate) fn len(&self) -> usize {
        self.record.len()
    }

    /// A cell's text; empty where the row has none.
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.record.get(column).unwrap_or_default()
    }

    /// Whether no cell has anything in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }

    /// Where a cell begins.
    pub(crate) fn at(&self, column: usize) -> At {
        let last = self.starts.last();
        let start = self.starts.get(column).or(last);
        start.map_or_else(
            || self.text.place(1, 1),
            |start| self.text.place(start.line, start.column),
        )
    }

    /// Where a byte of a cell's text stands.
    pub(crate) fn within(&self, column: usize, byte: usize) -> At {
        let Some(start) = self.starts.get(column) else {
            return self.at(column);
        };
        let mut cursor = *start;
        let raw = self.text.text.get(start.byte..).unwrap_or_default();
        let mut chars = raw.chars().peekable();
        let mut quoted = chars.next_if_eq(&'"').is_some();
        if quoted {
            cursor.pass('"');
        }
        let mut read = 0;
        while read < byte {
            let Some(c) = chars.next() else { break };
            cursor.pass(c);
            if quoted && c == '"' {
                if chars.next_if_eq(&'"').is_none() {
                    quoted = false;
                    continue;
                }
                cursor.pass('"');
            }
            read += c.len_utf8();
        }
        self.text.place(cursor.line, cursor.column)
    }
}

/// Where the table begins, and what splits it. Told from the first line with one of the characters outside quotes.
fn delimiter(text: &str) -> (usize, u8) {
    if let Some((separator, length)) = named(text) {
        return (length, separator);
    }
    let mut counts = [0_usize; DELIMITERS.len()];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted && counts.iter().any(|count| *count > 0) => break,
            byte if !quoted => {
                if let Some(found) = DELIMITERS.iter().position(|other| *other == byte) {
                    counts[found] += 1;
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    let first = counts.iter().position(|count| *count == most && most > 0);
    (0, first.map_or(b',', |found| DELIMITERS[found]))
}

/// Excel's own first line, `sep=;`: what splits the cells, and the line's length.
fn named(text: &str) -> Option<(u8, usize)> {
    let rest = text.strip_prefix("sep=")?;
    let separator = rest.bytes().next().filter(u8::is_ascii)?;
    let line_end = rest[1..].strip_prefix('\r').unwrap_or(&rest[1..]);
    let after = line_end.strip_prefix('\n')?;
    Some((separator, text.len() - after.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows as their cells with lines and columns.
    fn check(text: &str, expected: &[&[(&str, u32, u32)]]) {
        let read = FileText::read("x", text.as_bytes());
        let mut rows = Rows::new(&read);
        let mut found = Vec::new();
        while let Some(row) = rows.next() {
            let cells = (0..row.len()).map(|column| {
                let at = row.at(column);
                (row.cell(column).to_owned(), at.line, at.column)
            });
            found.push(cells.collect::<Vec<_>>());
        }
        let expected: Vec<Vec<(String, u32, u32)>> = expected
            .iter()
            .map(|row| {
                row.iter()
                    .map(|(cell, line, column)| ((*cell).to_owned(), *line, *column))
                    .collect()
            })
            .collect();
        assert_eq!(found, expected, "{text:?} has these cells at these places");
    }

    #[test]
    fn whatever_splits_the_cells_is_found() {
        check(
            "k,a\nx,y",
            &[&[("k", 1, 1), ("a", 1, 3)], &[("x", 2, 1), ("y", 2, 3)]],
        );
        check(
            "k;a\r\nx;\"y,z\"\r\n",
            &[&[("k", 1, 1), ("a", 1, 3)], &[("x", 2, 1), ("y,z", 2, 3)]],
        );
        check("k\ta, b; c\n", &[&[("k", 1, 1), ("a, b; c", 1, 3)]]);
        check("sep=|\nk|a\n", &[&[("k", 2, 1), ("a", 2, 3)]]);
    }

    #[test]
    fn quoted_cells_may_have_lines_and_quotes_of_their_own() {
        check(
            "k,a,b\n\n\"x\n\"\"y\"\"\",\"\",z\n",
            &[
                &[("k", 1, 1), ("a", 1, 3), ("b", 1, 5)],
                &[("x\n\"y\"", 3, 1), ("", 4, 8), ("z", 4, 11)],
            ],
        );
        check(
            "k,\"a\"b,c\"d\n",
            &[&[("k", 1, 1), ("ab", 1, 3), ("c\"d", 1, 8)]],
        );
    }

    #[test]
    fn a_byte_of_a_cell_has_its_place() {
        let text = FileText::read("x", b"k,\"a \"\"b\n{ c\"\n");
        let mut rows = Rows::new(&text);
        let row = rows.next().unwrap();
        let brace = row.cell(1).find('{').unwrap();
        let at = row.within(1, brace);
        assert_eq!(
            (at.line, at.column),
            (2, 1),
            "behind a doubled quote and a line end"
        );
        assert!(!row.is_open, "the quotation is closed");
    }

    #[test]
    fn an_open_quote_is_noticed() {
        let text = FileText::read("x", b"k,\"a\nb,c\n");
        let mut rows = Rows::new(&text);
        assert!(
            rows.next().unwrap().is_open,
            "the rest of the file is one cell"
        );
    }
}
