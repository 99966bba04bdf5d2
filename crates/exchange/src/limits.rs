//! How much is read. Each limit keeps memory and time bounded for any file, and is far above what people send.

/// Bytes of a file: 200 locales × 1 000 fields at 300 bytes each, as UTF-8. A larger file is not read.
pub const MOST_BYTES: usize = 64 << 20;

/// Rows of a table, units of a document: a campaign has at most 24 fields a variant.
pub const MOST_ROWS: usize = 50_000;

/// Columns of a table: more than there are languages in CLDR. Those after it are not read.
pub const MOST_COLUMNS: usize = 1_000;

/// Cells with words: each becomes an entry of the review, which the page holds whole.
pub const MOST_CELLS: usize = 500_000;

/// Bytes of one cell: a push has at most 4 KB in all; a choice with many arms a few times that.
pub const MOST_CELL_BYTES: usize = 64 << 10;

/// Complaints that are listed; how many more there are is told as a number.
pub const MOST_COMPLAINTS: usize = 500;

/// Elements within each other in XML: XLIFF itself needs a dozen, and groups may nest.
pub const MOST_DEPTH: usize = 64;
