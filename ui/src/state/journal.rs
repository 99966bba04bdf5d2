//! The journal's near side: numbered edits on their way to the shell, kept until it has them.

use std::time::Duration;

use carillon_campaign::Edit;
use carillon_ipc::{Failure, Journal};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Workspace, sleep};

/// How long edits are gathered before they go; with the write it stays well below a second.
const GATHER: Duration = Duration::from_millis(150);

/// How long to wait after a failure.
const RETRY: Duration = Duration::from_secs(2);

/// Whether the shell has every edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// On disk.
    Yes,
    /// On the way.
    Soon,
    /// It could not be written; it is tried again.
    No(Failure),
}

/// Edits on their way.
#[derive(Clone, Debug)]
pub(crate) struct Queue {
    /// The number of the first waiting edit.
    first: u64,
    /// Waiting edits, oldest first.
    waiting: Vec<Edit>,
    /// Whether somebody is carrying them.
    running: bool,
    /// Whether a batch is with the shell.
    in_flight: bool,
}

impl Queue {
    /// An empty queue after the edit of that number.
    pub(crate) fn after(last_edit: u64) -> Self {
        Self {
            first: last_edit + 1,
            waiting: Vec::new(),
            running: false,
            in_flight: false,
        }
    }
}

impl Workspace {
    /// Hands an edit to the journal.
    pub(super) fn keep(self, edit: Edit) {
        let start = self.queue.try_update_value(|queue| {
            queue.waiting.push(edit);
            !std::mem::replace(&mut queue.running, true)
        });
        if matches!(self.kept.get_untracked(), Kept::Yes) {
            self.kept.set(Kept::Soon);
        }
        if start == Some(true) {
            spawn_local(self.carry());
        }
    }

    /// Waits until the shell has every edit, or says why it has not.
    pub(crate) async fn flush(self) -> Result<(), Failure> {
        self.deliver().await
    }

    /// Carries edits until none is waiting, or the campaign is closed.
    async fn carry(self) {
        loop {
            sleep(GATHER).await;
            let outcome = self.deliver().await;
            if outcome.is_err() {
                sleep(RETRY).await;
            }
            let done = self.queue.try_update_value(|queue| {
                queue.running = !queue.waiting.is_empty();
                !queue.running
            });
            if done != Some(false) {
                return;
            }
        }
    }

    /// Sends what is waiting, one batch at a time.
    async fn deliver(self) -> Result<(), Failure> {
        loop {
            let Some(busy) = self.queue.try_with_value(|queue| queue.in_flight) else {
                return Ok(());
            };
            if busy {
                sleep(Duration::from_millis(10)).await;
                continue;
            }
            let Some(Some((first, edits))) = self.queue.try_update_value(Queue::take) else {
                return Ok(());
            };
            let Some(session) = self.session.try_get_untracked() else {
                return Ok(());
            };
            let reply = self
                .backend
                .call(Journal {
                    session,
                    first,
                    edits: edits.clone(),
                })
                .await;
            let outcome = reply.clone();
            // `None`: the campaign was closed meanwhile, and the shell answered all the same.
            let _ = self
                .queue
                .try_update_value(|queue| queue.settle(reply.is_ok(), edits));
            let all = self
                .queue
                .try_with_value(|queue| queue.waiting.is_empty())
                .unwrap_or(true);
            let kept = match &outcome {
                Ok(()) if all => Kept::Yes,
                Ok(()) => Kept::Soon,
                Err(failure) => Kept::No(failure.clone()),
            };
            let _ = self.kept.try_update(|now| *now = kept);
            outcome?;
        }
    }
}

impl Queue {
    /// Takes all that waits.
    fn take(&mut self) -> Option<(u64, Vec<Edit>)> {
        if self.waiting.is_empty() {
            return None;
        }
        self.in_flight = true;
        Some((self.first, std::mem::take(&mut self.waiting)))
    }

    /// Counts a batch as written, or puts it back in front.
    fn settle(&mut self, written: bool, batch: Vec<Edit>) {
        self.in_flight = false;
        if written {
            self.first += batch.len() as u64;
            return;
        }
        let later = std::mem::replace(&mut self.waiting, batch);
        self.waiting.extend(later);
    }
}
