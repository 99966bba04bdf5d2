//! A send to a list on its way: read ahead, sent, told from time to time, and written down where it ends.

use std::sync::Arc;
use std::time::Duration;

use carillon_gateway::{ListEnd, ListSending, read_ahead};
use carillon_ipc::{Event, Failure, ListOver, ListProgressed};
use carillon_payload::{LedgerError, ListLedger, ListProgress, ListSend};
use carillon_store::{ListBook, SqliteLedger, StoreError};
use tauri::{AppHandle, Emitter, Runtime};
use tokio::sync::watch;

use super::Way;
use crate::failure::{self, text};
use crate::shell::{Shell, now};

/// How often the page is told how far it is.
const TOLD_EVERY: Duration = Duration::from_millis(250);

/// A send on its way, and who hears of it.
struct Going<R: Runtime> {
    app: AppHandle<R>,
    shell: Arc<Shell>,
    ledger: Arc<SqliteLedger>,
    number: u64,
    /// `true` stops it.
    stop: watch::Receiver<bool>,
    /// What came of it before this time.
    before: ListProgress,
}

/// Lets it leave.
pub(super) fn begin<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    book: ListBook,
    way: Way,
) -> Result<(), Failure> {
    let number = book.number();
    let ledger = shell.ledger()?;
    let send = stands(&ledger, number).map_err(failure::store)?;
    let book = Arc::new(book);
    let going = Going {
        stop: shell.lists.begin(Arc::clone(&book)),
        app,
        shell,
        ledger,
        number,
        before: send.progress(),
    };
    tauri::async_runtime::spawn(going.follow(book, way));
    Ok(())
}

/// A send as it is written down now.
fn stands(ledger: &SqliteLedger, number: u64) -> Result<ListSend, StoreError> {
    let send = ledger.list(number)?;
    let path = || number.to_string().into();
    send.ok_or_else(|| StoreError::NotFound { path: path() })
}

impl<R: Runtime> Going<R> {
    async fn follow(self, book: Arc<ListBook>, way: Way) {
        let (read, sent) = self.send(&book, way).await;
        let (ledger, number) = (Arc::clone(&self.ledger), self.number);
        let home = self.shell.home.clone();
        let rest = match (&read, &sent) {
            (Ok(()), Ok(end)) => Some(end.rest()),
            _ => None,
        };
        let failure = self.failure(read, sent);
        let written = tauri::async_runtime::spawn_blocking(move || {
            if let Some(rest) = rest {
                book.rest(&rest)?;
            }
            let send = stands(&ledger, number)?;
            if !send.can_go_on() {
                // What cannot be let go of now is when the app is there anew.
                let _ = home.let_go_of_list(number);
            }
            Ok::<_, StoreError>(send)
        });
        let written = written.await;
        self.shell.lists.end(number);
        match written {
            Ok(Ok(send)) => self.tell(ListOver { send, failure }),
            Ok(Err(error)) => self.shell.notices.run_stopped(error.to_string()),
            Err(panic) => self.shell.notices.run_stopped(panic.to_string()),
        }
    }

    /// Reads and sends until nothing is left, or nothing more may leave.
    async fn send(
        &self,
        book: &Arc<ListBook>,
        way: Way,
    ) -> (Result<(), StoreError>, Result<ListEnd, LedgerError>) {
        let (list, account) = (way.list, way.account);
        let pace = self.shell.paces.of(&account);
        let reader = Arc::clone(book);
        let (due, reading) = read_ahead(move |hand_on| list.each_due(&account, &reader, hand_on));
        let progress = watch::Sender::new(ListProgress::default());
        let sending = ListSending {
            carriers: vec![way.gateway],
            stencils: way.stencils,
            ledger: Arc::clone(book) as Arc<dyn ListLedger>,
            due,
            pace,
            stop: self.stop.clone(),
            progress: progress.clone(),
        };
        let mut sending = std::pin::pin!(sending.run());
        let sent = loop {
            tokio::select! {
                sent = &mut sending => break sent,
                () = tokio::time::sleep(TOLD_EVERY) => {
                    let now = *progress.borrow();
                    self.tell_progress(now);
                }
            }
        };
        (reading.end().await, sent)
    }

    /// What could not be read, or written down.
    fn failure(
        &self,
        read: Result<(), StoreError>,
        sent: Result<ListEnd, LedgerError>,
    ) -> Option<Failure> {
        match (read, sent) {
            (Err(error), _) => Some(failure::store(error)),
            (_, Err(error)) => Some(Failure::Disk {
                path: text(self.shell.home.path()),
                detail: error.detail,
            }),
            (Ok(()), Ok(_)) => None,
        }
    }

    fn tell_progress(&self, progress: ListProgress) {
        self.tell(ListProgressed {
            number: self.number,
            progress: self.before.and(progress),
            at: now(),
        });
    }

    /// A window that is gone hears nothing; the ledger has it.
    fn tell<E: Event>(&self, event: E) {
        let _ = self.app.emit(E::NAME, event);
    }
}
