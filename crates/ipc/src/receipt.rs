//! Receipts: what happened to every push, looked for and given out.

use carillon_payload::{Count, Receipt, ReceiptPage, ReceiptSearch, RecordFormat};
use serde::{Deserialize, Serialize};

use crate::command::{Command, Event, command};

/// The receipts, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipts {
    /// At most so many.
    pub limit: u32,
}
command!(Receipts => "receipts" -> Vec<Receipt>);

/// Receipts came or changed. A large run has thousands a second, so they are told together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptsChanged {
    /// They, in the order it happened.
    pub receipts: Vec<Receipt>,
}
impl Event for ReceiptsChanged {
    const NAME: &'static str = "receipts-changed";
}

/// Looks for receipts among all there are, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindReceipts {
    /// What is looked for.
    pub search: ReceiptSearch,
    /// Where the page before ended ([`ReceiptPage::next`]); `None` is the first, which comes with a count.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: u32,
}
command!(FindReceipts => "find_receipts" -> ReceiptsFound);

/// Answer to [`FindReceipts`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptsFound {
    /// The page.
    pub page: ReceiptPage,
    /// How many there are, with the first page.
    pub count: Option<Count>,
}

/// Writes what is looked for where the person said. Replies with how many receipts were written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportReceipts {
    /// What is looked for.
    pub search: ReceiptSearch,
    /// How they are written.
    pub format: RecordFormat,
    /// The file.
    pub path: String,
}
command!(ExportReceipts => "export_receipts" -> u64);
