//! Tables of text: columns as wide as their widest cell, two spaces between.

use crate::{Trouble, output};

/// Prints rows, one a line.
pub(crate) fn print(rows: &[Vec<String>]) -> Result<(), Trouble> {
    output::bytes(text(rows).as_bytes())
}

/// Rows, one a line. The last column is not padded.
pub(crate) fn text(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| width(cell))
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, widest) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(widest - width(cell) + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Characters; marks and wide letters in the last column disturb nothing.
fn width(cell: &str) -> usize {
    cell.chars().count()
}
