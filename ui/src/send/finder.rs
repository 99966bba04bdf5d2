//! The receipts that are looked for and those found, kept as long as the page lives. The ledger answers, over all there
//! are; what happens meanwhile is seen in place.

use std::time::Duration;

use carillon_ipc::{FindReceipts, ReceiptsFound};
use carillon_payload::{Count, DeliveryId, DeliveryState, Entry, Receipt, ReceiptSearch};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::run::regresses;
use crate::state::{AppState, sleep};

/// How many receipts a page has.
const PAGE: u32 = 60;
/// The most that are read again because something changed.
const MOST_AGAIN: u32 = 500;
/// The ledger is asked once for everything typed, or changed, within this time.
const GATHER: Duration = Duration::from_millis(200);

/// What is looked for, and what was found. Cheap to clone; all clones are the same.
#[derive(Clone, Default)]
pub(super) struct Finder {
    /// What is looked for.
    pub(super) search: ArcRwSignal<ReceiptSearch>,
    /// What was found, newest first.
    pub(super) rows: ArcRwSignal<Vec<Row>>,
    /// How many there are; `None` until the ledger answered.
    pub(super) count: ArcRwSignal<Option<Count>>,
    /// Where the next page begins; `None` where nothing is left.
    pub(super) next: ArcRwSignal<Option<u64>>,
    /// The receipt whose details are open.
    pub(super) opened: ArcRwSignal<Option<DeliveryId>>,
    /// Counts the questions: an answer to an older one is not shown.
    asked: ArcRwSignal<u64>,
    /// Whether the ledger is about to be asked.
    gathering: ArcRwSignal<bool>,
}

/// A receipt in the list. The signal outlives the list's changes, and with it the row and its focus.
#[derive(Clone)]
pub(super) struct Row {
    /// Which.
    pub(super) id: DeliveryId,
    /// The receipt as it is now.
    pub(super) entry: ArcRwSignal<Entry>,
}

impl Row {
    fn new(entry: Entry) -> Self {
        Self {
            id: entry.receipt.delivery.id.clone(),
            entry: ArcRwSignal::new(entry),
        }
    }

    /// Takes news, unless they are older than what is known.
    fn take(&self, entry: Entry) {
        let (old, same) = self.entry.with_untracked(|known| {
            (
                regresses(&known.receipt.state, &entry.receipt.state),
                *known == entry,
            )
        });
        if !old && !same {
            self.entry.set(entry);
        }
    }
}

impl Finder {
    /// Looks for something else.
    pub(super) fn change(&self, app: AppState, change: impl FnOnce(&mut ReceiptSearch)) {
        self.search.update(change);
        self.look_soon(app);
    }

    /// Asks the ledger a moment later, once for everything until then.
    fn look_soon(&self, app: AppState) {
        if self.gathering.get_untracked() {
            return;
        }
        self.gathering.set(true);
        let finder = self.clone();
        spawn_local(async move {
            sleep(GATHER).await;
            finder.gathering.set(false);
            finder.look(app).await;
        });
    }

    /// A new question's number.
    fn ask(&self) -> u64 {
        self.asked.update(|asked| *asked += 1);
        self.asked.get_untracked()
    }

    /// Asks the ledger for the newest, as many as are shown.
    pub(super) async fn look(&self, app: AppState) {
        let number = self.ask();
        let shown = self.rows.with_untracked(Vec::len);
        let limit = u32::try_from(shown).unwrap_or(MOST_AGAIN);
        let command = FindReceipts {
            search: self.search.get_untracked(),
            before: None,
            limit: limit.clamp(PAGE, MOST_AGAIN),
        };
        let answer = app.backend.call(command).await;
        if self.asked.get_untracked() != number {
            return;
        }
        match answer {
            Ok(ReceiptsFound { page, count }) => {
                self.show(page.entries);
                self.next.set(page.next);
                self.count.set(count);
            }
            Err(failure) => app.failed(failure),
        }
    }

    /// Shows these in place of those; a row that stays is the same row.
    fn show(&self, entries: Vec<Entry>) {
        self.rows.update(|rows| {
            let found = entries.into_iter().map(|entry| {
                let known = rows.iter().find(|row| row.id == entry.receipt.delivery.id);
                match known {
                    Some(row) => {
                        row.take(entry);
                        row.clone()
                    }
                    None => Row::new(entry),
                }
            });
            *rows = found.collect();
        });
    }

    /// Asks for the next page.
    pub(super) fn more(&self, app: AppState) {
        let Some(before) = self.next.get_untracked() else {
            return;
        };
        let (finder, number) = (self.clone(), self.ask());
        spawn_local(async move {
            let command = FindReceipts {
                search: finder.search.get_untracked(),
                before: Some(before),
                limit: PAGE,
            };
            let answer = app.backend.call(command).await;
            if finder.asked.get_untracked() != number {
                return;
            }
            match answer {
                Ok(ReceiptsFound { page, .. }) => {
                    let rows = page.entries.into_iter().map(Row::new);
                    finder.rows.update(|known| known.extend(rows));
                    finder.next.set(page.next);
                }
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// Hears that a receipt came or changed. One that is shown changes in place; whether another belongs here, the ledger
    /// knows.
    pub(super) fn hear(&self, app: AppState, receipt: &Receipt) {
        let id = &receipt.delivery.id;
        let known = self
            .rows
            .with_untracked(|rows| rows.iter().find(|row| row.id == *id).cloned());
        let everything = self.search.with_untracked(ReceiptSearch::is_empty);
        if let Some(row) = &known {
            row.take(Entry {
                attempts: attempts(row, receipt),
                receipt: receipt.clone(),
            });
        }
        if known.is_none() || !everything {
            self.look_soon(app);
        }
    }
}

/// How many times it went on the wire, with what was heard now.
fn attempts(row: &Row, receipt: &Receipt) -> u32 {
    let leaves = receipt.state == DeliveryState::OnTheWire;
    row.entry.with_untracked(|known| {
        let left_before = known.receipt.state == DeliveryState::OnTheWire;
        known.attempts + u32::from(leaves && !left_before)
    })
}
