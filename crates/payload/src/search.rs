//! What is looked for among the receipts, and what is found: a page at a time, newest first.

use serde::{Deserialize, Serialize};

use crate::{Receipt, Standing};

/// What is looked for. Everything that is said must hold; the empty search finds every receipt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReceiptSearch {
    /// Words, each of which begins a word of the receipt: of the device's name, the campaign, the gateway, the locale,
    /// the persona, the provider's reason, or of an id.
    pub words: String,
    /// How it stands: one of these; empty is any. Waiting and on the wire are one here: neither has an end.
    pub standings: Vec<Standing>,
    /// The gateway's name as it was, or [`SANDBOX`](crate::SANDBOX).
    pub gateway: Option<String>,
    /// The run's number.
    pub run: Option<u64>,
}

impl ReceiptSearch {
    /// Whether every receipt is found.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
            && self.standings.is_empty()
            && self.gateway.is_none()
            && self.run.is_none()
    }
}

/// A receipt in the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The receipt.
    pub receipt: Receipt,
    /// How many times it went on the wire.
    pub attempts: u32,
}

/// A stretch of what was found, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptPage {
    /// The receipts.
    pub entries: Vec<Entry>,
    /// Where the next page begins; `None` where this is the last.
    pub next: Option<u64>,
}

/// How many receipts were found. Nobody reads a million, so counting ends early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "counted", content = "count", rename_all = "kebab-case")]
pub enum Count {
    /// Exactly so many.
    Exactly(u32),
    /// More than so many.
    MoreThan(u32),
}

impl Default for Count {
    fn default() -> Self {
        Self::Exactly(0)
    }
}

/// How receipts are written for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordFormat {
    /// A table: a heading, then a line a receipt.
    Csv,
    /// An array with an object a receipt.
    Json,
}

impl RecordFormat {
    /// The format's name, which is also its files' extension.
    pub fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}
