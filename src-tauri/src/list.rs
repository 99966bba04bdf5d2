//! Sends to lists: what was looked through and said yes to is sent, and can be steered as long as it is under way.

mod going;
mod look;
mod way;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::SystemTime;

use carillon_campaign::{Campaign, Files};
use carillon_ipc::{
    Failure, ListRefusal, ListsFound, ResumeList, SendToList, TakeInList, Undecided,
};
use carillon_payload::{ListOrder, ListRest};
use carillon_store::{Folder, ListBook, ListFile, Overwrite, SqliteLedger, StoreError, TakenIn};
use tauri::{AppHandle, Runtime};
use tokio::sync::watch;

use crate::failure::{self, bug, text};
use crate::sandbox::Running;
use crate::shell::{Shell, held};
use way::Way;

pub(crate) use look::look;

/// The sends to lists that this app has to do with.
#[derive(Default)]
pub(crate) struct Lists {
    looked: Mutex<Option<Looked>>,
    /// What stops the look that is going on, or was the last.
    looking: Mutex<Arc<AtomicBool>>,
    /// What is being taken in from the page.
    taking_in: Mutex<Option<TakenIn>>,
    under_way: Mutex<BTreeMap<u64, UnderWay>>,
    /// Whether what is kept of sends that are over was let go of since the app is there.
    swept: OnceLock<()>,
}

/// A list that was looked through and not said yes to.
struct Looked {
    book: ListBook,
    way: Way,
    order: ListOrder,
    /// The campaign as it was looked at.
    files: Files,
}

/// A send under way.
struct UnderWay {
    /// `true` stops it.
    stop: watch::Sender<bool>,
    /// Where it is written down.
    book: Arc<ListBook>,
}

impl UnderWay {
    /// Stops it after what is on the wire. Why is on disk before: whatever becomes of the app meanwhile, the person's word
    /// is known.
    fn halt(&self, rest: &ListRest) -> Result<(), StoreError> {
        let written = self.book.rest(rest);
        self.stop.send_replace(true);
        written
    }
}

impl Lists {
    /// What was looked through, to be sent; another was looked through meanwhile where it is not there.
    fn take(&self, number: u64) -> Option<Looked> {
        let mut looked = held(&self.looked);
        let is_it = looked
            .as_ref()
            .is_some_and(|one| one.book.number() == number);
        if is_it { looked.take() } else { None }
    }

    /// Forgets what was looked through; only a send of that number, where one is given. Whether there was any.
    pub(crate) fn forget_look(&self, number: Option<u64>) -> Result<bool, StoreError> {
        let looked = match number {
            Some(number) => self.take(number),
            None => held(&self.looked).take(),
        };
        looked.map_or(Ok(false), |looked| looked.book.forget().map(|()| true))
    }

    /// A look begins, and the one before ends; what says that it is to stop.
    fn begin_look(&self) -> Arc<AtomicBool> {
        let begun = Arc::default();
        let before = std::mem::replace(&mut *held(&self.looking), Arc::clone(&begun));
        before.store(true, Ordering::Relaxed);
        begun
    }

    /// A send begins; what stops it.
    fn begin(&self, book: Arc<ListBook>) -> watch::Receiver<bool> {
        let (stop, stopped) = watch::channel(false);
        let number = book.number();
        held(&self.under_way).insert(number, UnderWay { stop, book });
        stopped
    }

    /// A send is over. Whoever reads that it is may take it up again: its book goes with it.
    fn end(&self, number: u64) {
        held(&self.under_way).remove(&number);
    }

    /// Stops a send after what is on the wire; `false` where it is not under way.
    fn halt(&self, number: u64, rest: &ListRest) -> Result<bool, StoreError> {
        let under_way = held(&self.under_way);
        let one = under_way.get(&number);
        one.map_or(Ok(false), |one| one.halt(rest).map(|()| true))
    }

    /// Pauses a send; one that is not under way needs nothing.
    pub(crate) fn pause(&self, number: u64) -> Result<(), StoreError> {
        self.halt(number, &ListRest::Paused).map(drop)
    }

    /// Pauses all of them: the app is about to end. Why cannot be written down stops nobody.
    pub(crate) fn pause_all(&self) {
        for one in held(&self.under_way).values() {
            let _ = one.halt(&ListRest::Paused);
        }
    }

    /// The numbers of those under way.
    pub(crate) fn under_way(&self) -> Vec<u64> {
        held(&self.under_way).keys().copied().collect()
    }
}

/// Takes in a piece of a list; where the list is kept.
pub(crate) fn take_in(shell: &Shell, args: &TakeInList) -> Result<String, Failure> {
    let mut taking_in = held(&shell.lists.taking_in);
    if args.at == 0 {
        // Nobody says yes to the one before any more.
        shell.lists.forget_look(None).map_err(failure::store)?;
        // The one before is let go of first: its file is about to be removed.
        taking_in.take();
        let begun = shell.home.take_in_list(&args.name);
        *taking_in = Some(begun.map_err(failure::store)?);
    }
    let list = taking_in.as_mut();
    let list = list.ok_or_else(|| bug("no list is being taken in"))?;
    let is_next = list.add(args.at, &args.bytes.0).map_err(failure::store)?;
    if !is_next {
        return Err(bug("a piece of a list came out of turn"));
    }
    Ok(text(list.path()))
}

/// Stops the look that is going on, and the taking in of a list.
pub(crate) fn stop_look(shell: &Shell) {
    held(&shell.lists.looking).store(true, Ordering::Relaxed);
    if held(&shell.lists.taking_in).take().is_some() {
        // Where it cannot be let go of since it is read, that is done where the look ends.
        let _ = shell.home.forget_taken_in();
    }
}

/// Sends to the list that was looked through.
pub(crate) async fn send<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    args: SendToList,
) -> Result<(), Failure> {
    let preparing = Arc::clone(&shell);
    let ready = tauri::async_runtime::spawn_blocking(move || confirm(&preparing, &args));
    let (book, way) = ready.await.map_err(bug)??;
    going::begin(app, shell, book, way)
}

/// Writes down what the person said yes to. What fails here was not begun, and is forgotten with the next look.
fn confirm(shell: &Shell, args: &SendToList) -> Result<(ListBook, Way), Failure> {
    let looked = shell.lists.take(args.number);
    let looked = looked.ok_or_else(|| bug("nothing was looked through"))?;
    let mut order = looked.order;
    if order.recipients != args.recipients {
        return Err(bug("somebody said yes to another number"));
    }
    let kept = shell.home.list_campaign(args.number);
    Folder::create(&kept, &looked.files, Overwrite::Replace).map_err(failure::store)?;
    order.path = text(&kept);
    let taken_in = shell.home.keep_list(args.number, order.list.path.as_ref());
    if let Some(path) = taken_in.map_err(failure::store)? {
        order.list.path = text(&path);
    }
    looked.book.confirm(&order).map_err(failure::store)?;
    Ok((looked.book, looked.way))
}

/// Goes on with a send.
pub(crate) async fn resume<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    args: ResumeList,
) -> Result<(), Failure> {
    // Only a send to the sandbox needs it.
    let running = shell.sandbox.running().await;
    let preparing = Arc::clone(&shell);
    let ready = tauri::async_runtime::spawn_blocking(move || take_up(&preparing, running, &args));
    let (book, way) = ready.await.map_err(bug)??;
    going::begin(app, shell, book, way)
}

/// Finds gateway, list and words as they were when it was begun.
fn take_up(
    shell: &Shell,
    running: Result<Running, Failure>,
    args: &ResumeList,
) -> Result<(ListBook, Way), Failure> {
    let ledger = shell.ledger()?;
    let send = ledger.list(args.number).map_err(failure::store)?;
    let send = send.ok_or_else(|| bug("no such send"))?;
    if send.is_cancelled() {
        return Err(refused(ListRefusal::Cancelled));
    }
    let order = send.order;
    let path = args.path.as_ref().unwrap_or(&order.list.path);
    let list = ListFile::reopen(path.as_ref(), &order.list).map_err(failure::store)?;
    let list = list.ok_or_else(|| refused(ListRefusal::OtherList { path: path.clone() }))?;
    let files = Folder::open(order.path.as_ref()).map_err(failure::store)?.1;
    let way = Way::again(shell, running, list, &Campaign::read(files), &order)?;
    let book = book(&ledger, args.number)?;
    if args.undecided == Undecided::SendAgain {
        book.wait_undecided().map_err(failure::store)?;
    }
    Ok((book, way))
}

/// Ends a send for good, under way or not.
pub(crate) fn cancel(shell: &Shell, number: u64) -> Result<(), Failure> {
    let cancelled = ListRest::Cancelled;
    let is_halted = shell.lists.halt(number, &cancelled);
    if is_halted.map_err(failure::store)? {
        return Ok(());
    }
    let book = book(&shell.ledger()?, number)?;
    book.rest(&cancelled).map_err(failure::store)?;
    // What cannot be let go of now is when the app is there anew.
    let _ = shell.home.let_go_of_list(number);
    Ok(())
}

/// The sends there are. With the first look at them goes what is kept of those that are over.
pub(crate) fn found(shell: &Shell) -> Result<ListsFound, Failure> {
    let ledger = shell.ledger()?;
    shell.lists.swept.get_or_init(|| {
        // Nobody waits for it, and the next start tries again.
        let _ = shell.home.sweep_lists(&ledger, SystemTime::now());
    });
    Ok(ListsFound {
        under_way: shell.lists.under_way(),
        sends: ledger.lists().map_err(failure::store)?,
    })
}

/// A send, held: nobody else sends to its list meanwhile.
fn book(ledger: &Arc<SqliteLedger>, number: u64) -> Result<ListBook, Failure> {
    ledger.resume_list(number).map_err(|error| match error {
        StoreError::InUse { .. } => refused(ListRefusal::UnderWay),
        other => failure::store(other),
    })
}

fn refused(why: ListRefusal) -> Failure {
    Failure::List { why }
}
