//! Sending to a list of devices: looking through it, the run on the results side, and what the page knows of such sends.

mod drop;
mod look;
mod panel;
mod speed;

use std::collections::{BTreeMap, BTreeSet};

use carillon_ipc::{
    AskFor, AskPath, CancelList, Failure, ListLooking, ListOver, ListProgressed, ListRefusal,
    Lists, ListsFound, PauseList, ResumeList, Undecided,
};
use carillon_payload::{ListSend, SANDBOX};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

pub(super) use look::ListDialog;
pub(super) use panel::ListPanel;

use self::drop::Dropped;
use self::speed::Speed;
use crate::state::{AppState, Said, ToastAction};

/// The lines of so many sends are offered to be given out; `carillon lists export` has those of all.
const EXPORTED: usize = 5;

/// What the page knows of sends to lists. Cheap to clone; all clones are the same.
#[derive(Clone, Default)]
pub(super) struct ListDesk {
    /// The sends, newest first.
    sends: ArcRwSignal<Vec<ListSend>>,
    /// Those under way, and how fast they go.
    under_way: ArcRwSignal<BTreeMap<u64, Speed>>,
    /// Those that stopped since the page is there, and what failed where something did.
    ends: ArcRwSignal<BTreeMap<u64, Option<Failure>>>,
    /// Those that were put away.
    put_away: ArcRwSignal<BTreeSet<u64>>,
    /// How far a list is looked through.
    looking: ArcRwSignal<Option<ListLooking>>,
    /// A list that was dropped and is not looked through yet.
    dropped: ArcRwSignal<Option<Dropped>>,
    /// What is gone on with once the keys are unlocked.
    locked: ArcRwSignal<Option<ResumeList>>,
    /// Whether the dialog that sends to a list is open.
    pub(super) open: ArcRwSignal<bool>,
}

impl ListDesk {
    /// Hears what becomes of sends.
    pub(super) fn listen(&self, app: AppState) {
        let looking = self.looking.clone();
        app.backend
            .listen(move |event: ListLooking| looking.set(Some(event)));
        let under_way = self.under_way.clone();
        app.backend.listen(move |event: ListProgressed| {
            under_way.update(|all| {
                all.entry(event.number)
                    .or_default()
                    .hear(event.progress, event.at);
            });
        });
        let desk = self.clone();
        app.backend.listen(move |event: ListOver| desk.end(event));
    }

    /// A list was dropped: it is looked through as if it had been chosen.
    pub(super) fn take_in(&self, app: AppState, file: File) {
        self.open.set(true);
        let dropped = self.dropped.clone();
        spawn_local(async move {
            if let Err(failure) = drop::take_in(app, &dropped, &file).await {
                dropped.set(None);
                app.failed(failure);
            }
        });
    }

    /// Reads the sends there are.
    pub(super) fn read(&self, app: AppState) {
        let desk = self.clone();
        let ended = self.ended();
        spawn_local(async move {
            match app.backend.call(Lists {}).await {
                Ok(found) => desk.take(found, &ended),
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// The sends that ended since the page is there.
    fn ended(&self) -> BTreeSet<u64> {
        self.ends
            .with_untracked(|ends| ends.keys().copied().collect())
    }

    /// Takes what was read. Of those that ended since it was asked for, what was heard is newer.
    fn take(&self, found: ListsFound, ended: &BTreeSet<u64>) {
        let now = self.ended();
        let is_newer = |number: &u64| now.contains(number) && !ended.contains(number);
        self.under_way.update(|all| {
            for number in found.under_way.iter().filter(|number| !is_newer(number)) {
                all.entry(*number).or_default();
            }
        });
        self.sends.update(|sends| {
            let heard = std::mem::replace(sends, found.sends);
            for send in heard.into_iter().filter(|send| is_newer(&send.number)) {
                put(sends, send);
            }
        });
    }

    fn end(&self, ListOver { send, failure }: ListOver) {
        let number = send.number;
        self.under_way.update(|all| drop(all.remove(&number)));
        self.ends.update(|ends| drop(ends.insert(number, failure)));
        self.sends.update(|sends| put(sends, send));
    }

    /// A send is about to begin, or to go on. A short one may be over before the shell's reply is here.
    fn begin(&self, number: u64) {
        self.ends.update(|ends| drop(ends.remove(&number)));
        self.under_way.update(|all| {
            all.entry(number).or_default();
        });
    }

    /// It did not.
    fn refused(&self, number: u64) {
        self.under_way.update(|all| drop(all.remove(&number)));
    }

    /// The numbers of the sends to show, newest first: those under way, those that want a person, and those that ended
    /// since the page is there. Tracked.
    fn shown(&self) -> Vec<u64> {
        let put_away = self.put_away.get();
        let is_shown = |send: &ListSend| {
            let number = send.number;
            self.under_way.with(|all| all.contains_key(&number))
                || (!put_away.contains(&number)
                    && (send.can_go_on() || self.ends.with(|ends| ends.contains_key(&number))))
        };
        self.sends.with(|sends| {
            let shown = sends.iter().filter(|send| is_shown(send));
            shown.map(|send| send.number).collect()
        })
    }

    /// The latest sends: number, and what the list is called. Tracked.
    pub(super) fn latest(&self) -> Vec<(u64, String)> {
        let named = |send: &ListSend| (send.number, file_name(&send.order.list.path).to_owned());
        self.sends
            .with(|sends| sends.iter().take(EXPORTED).map(named).collect())
    }

    /// Takes a send that is over out of sight.
    fn put_away(&self, number: u64) {
        self.put_away.update(|all| {
            all.insert(number);
        });
    }

    /// Pauses a send.
    fn pause(app: AppState, number: u64) {
        spawn_local(async move {
            if let Err(failure) = app.backend.call(PauseList { number }).await {
                app.failed(failure);
            }
        });
    }

    /// Ends a send for good. Of one under way its end is heard; one that rested has none to be heard, and stays in sight.
    fn cancel(&self, app: AppState, number: u64) {
        let desk = self.clone();
        spawn_local(async move {
            match app.backend.call(CancelList { number }).await {
                Ok(()) => {
                    if !desk
                        .under_way
                        .with_untracked(|all| all.contains_key(&number))
                    {
                        desk.ends.update(|ends| drop(ends.insert(number, None)));
                    }
                    desk.read(app);
                }
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// Goes on with a send; where the keys are locked, once they are not.
    fn resume(&self, app: AppState, send: &ListSend, undecided: Undecided, is_locked: bool) {
        let command = ResumeList {
            number: send.number,
            path: None,
            undecided,
        };
        if is_locked && send.order.account.0 != SANDBOX {
            self.locked.set(Some(command));
        } else {
            self.go_on(app, command);
        }
    }

    /// Goes on. A list that is not where it was can be chosen again.
    fn go_on(&self, app: AppState, command: ResumeList) {
        let desk = self.clone();
        spawn_local(async move {
            let number = command.number;
            desk.begin(number);
            let begun = app.backend.call(command.clone()).await;
            if begun.is_err() {
                desk.refused(number);
            }
            match begun {
                Ok(()) => desk.read(app),
                Err(
                    failure @ (Failure::NotFound { .. }
                    | Failure::NotReadable { .. }
                    | Failure::List {
                        why: ListRefusal::OtherList { .. },
                    }),
                ) => {
                    let run = Callback::new(move |()| desk.find(app, command.clone()));
                    let label = "list-find";
                    app.say(Said::Failed(failure), Some(ToastAction { label, run }));
                }
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// Asks where the list is now, and goes on with it.
    fn find(&self, app: AppState, command: ResumeList) {
        let desk = self.clone();
        spawn_local(async move {
            match ask(app).await {
                Ok(Some(path)) => {
                    let path = Some(path);
                    desk.go_on(app, ResumeList { path, ..command });
                }
                Ok(None) => {}
                Err(failure) => app.failed(failure),
            }
        });
    }
}

/// Puts a send in its place, or in front.
fn put(sends: &mut Vec<ListSend>, send: ListSend) {
    match sends.iter_mut().find(|known| known.number == send.number) {
        Some(known) => *known = send,
        None => sends.insert(0, send),
    }
}

/// Asks for a list; `None` where the person thought better of it.
async fn ask(app: AppState) -> Result<Option<String>, Failure> {
    let ask = AskPath {
        purpose: AskFor::OpenList,
        suggestion: String::new(),
    };
    app.backend.call(ask).await
}

/// A path's last part, by which people know a file.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
