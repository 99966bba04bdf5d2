//! The ledger as senders know it: what is written before and after the wire. Kept by `store`.

use crate::{Delivery, DeliveryId, Outcome};

/// Where a run writes down what it is about to do and what came of it.
///
/// Calls block until the line is on disk; senders make them off their async threads. For one delivery
/// the order is: `planned`, then `on_the_wire`, then `settled`. A delivery that is refused and tried again goes
/// `settled` (with that refusal) → `on_the_wire` → `settled`, so that the ledger is true at any moment; a delivery
/// that never left goes from `planned` to `settled`. The latest line counts.
pub trait Ledger: Send + Sync {
    /// All deliveries of a run, before any of them is sent.
    fn planned(&self, deliveries: &[Delivery]) -> Result<(), LedgerError>;

    /// The request is about to leave. `at`: milliseconds since 1970.
    fn on_the_wire(&self, delivery: &DeliveryId, at: u64) -> Result<(), LedgerError>;

    /// It was answered, or given up. `at`: milliseconds since 1970; `took`: milliseconds since the wire, 0 where it
    /// never left.
    fn settled(
        &self,
        delivery: &DeliveryId,
        outcome: &Outcome,
        at: u64,
        took: u64,
    ) -> Result<(), LedgerError>;
}

/// The ledger cannot be written. Nothing is sent without it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the ledger cannot be written: {detail}")]
pub struct LedgerError {
    /// The disk's own words.
    pub detail: String,
}
