//! A push to a list on its way: a window of lines in flight, and what came of them written down in steps.
//!
//! A step is one line in the ledger for many lines of the list: what was answered, and what leaves now. So the ledger
//! says of every line at every moment whether it was not sent to yet, is on the wire, or is settled, and a disk that
//! takes a hundred syncs a second carries thousands of pushes.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use carillon_payload::{
    Due, LedgerError, LineState, ListLedger, ListProgress, ListRest, Outcome, Provider, Rejection,
    Remedy, reason_of,
};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use crate::retry::{is_retryable, wait_up_to};
use crate::{Carrier, MOST_RETRIES, Pace, Stencils};

mod ahead;

pub use ahead::{Reading, read_ahead};

/// How many pushes of a list are in flight at once. APNs allows about a thousand on a connection.
pub const LIST_IN_FLIGHT: usize = 256;

/// A list stops where so many in a row did not get through, or were refused for the account's or the message's own fault:
/// the rest would not fare better, and can be sent once that is put right.
pub const GIVE_UP: u32 = 20;

/// The most lines that leave in one step.
const STEP: usize = 64;
/// With a rate, the lines of so much time leave in one step: fewer are undecided after a crash.
const STEP_TIME: Duration = Duration::from_millis(20);
/// What was answered is written down after this long at the latest.
const WRITTEN_AFTER: Duration = Duration::from_millis(50);
/// The longest that a line is waited for: Apple asks for a quarter of an hour after a fault of its own, with jitter.
const LONGEST: Duration = Duration::from_mins(25);
/// The most lines that wait for another try; while there are more, no new ones leave.
const MOST_AGAIN: usize = 10_000;

/// How a run of a list ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListEnd {
    /// Everything that was due was sent to; what still waits was tried as often as it may be.
    Through,
    /// A person stopped it.
    Stopped,
    /// It stopped itself: [`GIVE_UP`] in a row came to this.
    GaveUp(Outcome),
}

impl ListEnd {
    /// Why those who are left are not sent to.
    pub fn rest(&self) -> ListRest {
        match self {
            Self::Through => ListRest::Tried,
            Self::Stopped => ListRest::Paused,
            Self::GaveUp(outcome) => ListRest::GaveUp(outcome.clone()),
        }
    }
}

/// All that a list is sent with.
pub struct ListSending<C> {
    /// Ways to the provider, each with a connection of its own; taken in turn. Not empty.
    pub carriers: Vec<Arc<C>>,
    /// What is said.
    pub stencils: Arc<Stencils>,
    /// Where it is written down.
    pub ledger: Arc<dyn ListLedger>,
    /// To whom, in the list's order. It is read no faster than it is sent.
    pub due: mpsc::Receiver<Due>,
    /// How fast.
    pub pace: Pace,
    /// Turns `true` when a person stops it: what is on the wire is awaited, the rest stays due.
    pub stop: watch::Receiver<bool>,
    /// Who watches: what came of the lines of this run so far.
    pub progress: watch::Sender<ListProgress>,
}

impl<C: Carrier> ListSending<C> {
    /// Sends, and says how it ended. Where the ledger cannot be written nothing more leaves.
    pub async fn run(self) -> Result<ListEnd, LedgerError> {
        let step = self
            .pace
            .within(STEP_TIME)
            .map_or(STEP, |turns| STEP.min(turns as usize));
        let sent = Sender {
            list: self,
            step,
            ready: Vec::new(),
            turns: 0,
            turn: None,
            in_flight: JoinSet::new(),
            came: Vec::new(),
            came_first: None,
            again: BTreeMap::new(),
            hold: None,
            is_read: false,
            in_a_row: 0,
            sent: 0,
            can_stop: true,
            end: None,
        };
        sent.run().await
    }
}

/// One try of one line.
#[derive(Debug)]
struct Attempt {
    due: Due,
    /// From 0.
    retries: u32,
}

/// The list on its way.
struct Sender<C> {
    list: ListSending<C>,
    /// How many leave in one step.
    step: usize,
    /// What leaves in the next step.
    ready: Vec<Attempt>,
    /// Turns of the pace that were had and not used.
    turns: usize,
    /// The turn that is waited for.
    turn: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    in_flight: JoinSet<(Attempt, Outcome)>,
    /// What is to be written down.
    came: Vec<(u64, LineState)>,
    /// Since when there is something to write down.
    came_first: Option<Instant>,
    /// What is tried again, by when and line.
    again: BTreeMap<(Instant, u64), Attempt>,
    /// Nothing leaves before: the provider asked for a rest.
    hold: Option<Instant>,
    /// Whether the list was read to its end.
    is_read: bool,
    /// How many in a row did not get through.
    in_a_row: u32,
    /// How many left so far.
    sent: usize,
    /// Whether anybody is there who could stop it.
    can_stop: bool,
    /// Why nothing more leaves.
    end: Option<ListEnd>,
}

impl<C: Carrier> Sender<C> {
    async fn run(mut self) -> Result<ListEnd, LedgerError> {
        loop {
            if *self.list.stop.borrow() {
                self.stop(ListEnd::Stopped);
            }
            self.make_ready();
            if self.leaving() > 0 || self.is_due_to_be_written() {
                self.step().await?;
            }
            if self.is_over() {
                return Ok(self.end.unwrap_or(ListEnd::Through));
            }
            self.wait().await;
        }
    }

    /// Nothing more leaves; what was ready stays due.
    fn stop(&mut self, end: ListEnd) {
        self.ready.clear();
        self.end.get_or_insert(end);
    }

    fn is_over(&self) -> bool {
        let nothing_left = self.is_read && self.again.is_empty() && self.ready.is_empty();
        self.in_flight.is_empty() && self.came.is_empty() && (self.end.is_some() || nothing_left)
    }

    /// How many more may get ready. New ones wait until a whole step fits into the window: steps of one line would cost
    /// a sync each.
    fn room(&self) -> usize {
        let rests = self.hold.is_some_and(|hold| Instant::now() < hold);
        let is_full = self.in_flight.len() + self.step > LIST_IN_FLIGHT;
        if rests || is_full || self.end.is_some() {
            return 0;
        }
        self.step.saturating_sub(self.ready.len())
    }

    fn room_for_new(&self) -> usize {
        if self.is_read || self.again.len() >= MOST_AGAIN {
            return 0;
        }
        self.room()
    }

    /// Takes what can leave: first what is tried again, then what is due.
    fn make_ready(&mut self) {
        let now = Instant::now();
        while self.room() > 0 {
            match self.again.first_entry() {
                Some(first) if first.key().0 <= now => self.ready.push(first.remove()),
                _ => break,
            }
        }
        while self.room_for_new() > 0 {
            match self.list.due.try_recv() {
                Ok(due) => self.ready.push(Attempt { due, retries: 0 }),
                Err(mpsc::error::TryRecvError::Empty) => break,
                Err(mpsc::error::TryRecvError::Disconnected) => self.is_read = true,
            }
        }
    }

    /// How many leave now: all that is ready, once each has had its turn.
    fn leaving(&self) -> usize {
        let is_bounded = self.list.pace.within(STEP_TIME).is_some();
        if is_bounded && self.turns < self.ready.len() {
            return 0;
        }
        self.ready.len()
    }

    fn is_due_to_be_written(&self) -> bool {
        let is_old = self
            .came_first
            .is_some_and(|first| first.elapsed() >= WRITTEN_AFTER);
        !self.came.is_empty() && (is_old || self.came.len() >= STEP || self.in_flight.is_empty())
    }

    /// Writes down what came and what leaves, and lets it leave.
    async fn step(&mut self) -> Result<(), LedgerError> {
        let leaving = self.leaving();
        let attempts: Vec<Attempt> = self.ready.drain(..leaving).collect();
        self.turns = self.turns.saturating_sub(leaving);
        let lines: Vec<u64> = attempts.iter().map(|attempt| attempt.due.line).collect();
        let came = std::mem::take(&mut self.came);
        self.came_first = None;
        let ledger = Arc::clone(&self.list.ledger);
        let written = tokio::task::spawn_blocking(move || ledger.step(&came, &lines)).await;
        let written = written.unwrap_or_else(|panic| {
            Err(LedgerError {
                detail: panic.to_string(),
            })
        });
        if let Err(error) = written {
            // What has left is awaited, so that it is not broken off as well.
            while self.in_flight.join_next().await.is_some() {}
            return Err(error);
        }
        for attempt in attempts {
            self.leave(attempt);
        }
        Ok(())
    }

    fn leave(&mut self, attempt: Attempt) {
        let carrier = Arc::clone(&self.list.carriers[self.sent % self.list.carriers.len()]);
        let stencils = Arc::clone(&self.list.stencils);
        let delivery = self.list.ledger.delivery(attempt.due.line);
        self.sent += 1;
        self.in_flight.spawn(async move {
            let recipient = &attempt.due.recipient;
            let outcome = match stencils.encoded(recipient, &delivery) {
                Some(encoded) => carrier.carry(&recipient.target, &encoded).await,
                None => Outcome::NotSent {
                    detail: "no-locale".to_owned(),
                },
            };
            (attempt, outcome)
        });
    }

    /// Waits for whatever comes first.
    async fn wait(&mut self) {
        let wants_turn = self.turns < self.ready.len();
        if wants_turn && self.turn.is_none() {
            let pace = self.list.pace.clone();
            // Kept from wait to wait: who stops waiting loses the turn.
            self.turn = Some(Box::pin(async move { pace.turn().await }));
        }
        let wants_new = self.room_for_new() > 0;
        let alarm = self.alarm();
        let stops = self.can_stop && self.end.is_none();
        tokio::select! {
            Some(answered) = self.in_flight.join_next(), if !self.in_flight.is_empty() => {
                self.take(answered);
                while let Some(answered) = self.in_flight.try_join_next() {
                    self.take(answered);
                }
            }
            due = self.list.due.recv(), if wants_new => match due {
                Some(due) => self.ready.push(Attempt { due, retries: 0 }),
                None => self.is_read = true,
            },
            () = turn(&mut self.turn), if wants_turn => {
                self.turn = None;
                self.turns += 1;
            }
            () = sleep_until(alarm.unwrap_or_else(Instant::now)), if alarm.is_some() => {}
            stopped = self.list.stop.changed(), if stops => {
                // Nobody can stop it any more; that is no reason to stop.
                self.can_stop = stopped.is_ok();
            }
        }
    }

    /// When something is to be done though nothing happens.
    fn alarm(&self) -> Option<Instant> {
        let again = self.again.first_key_value().map(|((at, _), _)| *at);
        // What could be tried again already waits for room in the window, and an answer will tell of that.
        let again = again.filter(|at| self.end.is_none() && *at > Instant::now());
        let hold = self.hold.filter(|hold| *hold > Instant::now());
        let next = match (again, hold) {
            // What is tried again has to wait for the rest as well.
            (Some(again), Some(hold)) => Some(again.max(hold)),
            (again, hold) => again.or(hold),
        };
        let write = self.came_first.map(|first| first + WRITTEN_AFTER);
        [next, write].into_iter().flatten().min()
    }

    /// Takes an answer. A task that broke down leaves its line on the wire: undecided.
    fn take(&mut self, answered: Result<(Attempt, Outcome), tokio::task::JoinError>) {
        let Ok((attempt, outcome)) = answered else {
            return;
        };
        let line = attempt.due.line;
        let fate = fate(
            self.list.stencils.provider(),
            &outcome,
            &attempt,
            self.reach(),
        );
        self.in_a_row = if fate.is_everybodys {
            self.in_a_row + 1
        } else {
            0
        };
        if self.in_a_row >= GIVE_UP {
            self.stop(ListEnd::GaveUp(outcome.clone()));
        }
        if let Some(wait) = fate.wait {
            let at = Instant::now() + wait;
            if fate.is_for_all {
                self.hold = Some(self.hold.map_or(at, |hold| hold.max(at)));
            }
            let retries = attempt.retries + 1;
            let due = attempt.due;
            self.again.insert((at, line), Attempt { due, retries });
        }
        self.list.progress.send_modify(|progress| match &outcome {
            Outcome::Accepted { .. } => progress.accepted += 1,
            Outcome::Undecided { .. } => progress.undecided += 1,
            Outcome::Rejected(_) if !fate.waits => progress.refused += 1,
            Outcome::Rejected(_) | Outcome::NotSent { .. } => {}
        });
        let state = if fate.waits {
            LineState::Waiting(outcome)
        } else {
            LineState::Settled(outcome)
        };
        self.came.push((line, state));
        self.came_first.get_or_insert_with(Instant::now);
    }

    /// Whether anybody got the push so far.
    fn reach(&self) -> Reach {
        match self.list.progress.borrow().accepted {
            0 => Reach::Nobody,
            _ => Reach::Somebody,
        }
    }
}

/// Whether anybody got this push yet, in this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// So far every answer was a refusal, or there was none.
    Nobody,
    /// The provider took it for somebody: what it refuses now is a line's own.
    Somebody,
}

/// Waits for a turn, where one is taken.
async fn turn(turn: &mut Option<Pin<Box<dyn Future<Output = ()> + Send>>>) {
    match turn {
        Some(turn) => turn.await,
        None => std::future::pending().await,
    }
}

/// What becomes of a line after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fate {
    /// Whether it stays due: nothing was delivered, and that was not the line's own fault.
    waits: bool,
    /// When it is tried again in this run.
    wait: Option<Duration>,
    /// Whether everybody has to wait as long.
    is_for_all: bool,
    /// Whether all others would fare the same.
    is_everybodys: bool,
}

fn fate(provider: Provider, outcome: &Outcome, attempt: &Attempt, reach: Reach) -> Fate {
    let settled = Fate {
        waits: false,
        wait: None,
        is_for_all: false,
        is_everybodys: false,
    };
    let retry = attempt.retries + 1;
    match outcome {
        Outcome::Accepted { .. } | Outcome::Undecided { .. } => settled,
        Outcome::NotSent { .. } => Fate {
            waits: true,
            wait: (retry <= MOST_RETRIES).then(|| Duration::from_secs(1 << retry)),
            is_everybodys: true,
            ..settled
        },
        Outcome::Rejected(rejection) => {
            let wait = wait_up_to(
                LONGEST,
                provider,
                rejection,
                retry,
                jitter(attempt.due.line),
            );
            let is_accounts = is_accounts(provider, rejection, reach);
            Fate {
                waits: is_accounts || is_retryable(provider, rejection),
                wait,
                is_for_all: is_busy(provider, rejection),
                is_everybodys: is_accounts || is_messages(provider, rejection, reach),
            }
        }
    }
}

/// Whether a provider has too much to do, for whomever: Apple's 429 is about one device, and browsers' push services are
/// many.
fn is_busy(provider: Provider, rejection: &Rejection) -> bool {
    match provider {
        Provider::WebPush => false,
        Provider::Apns => rejection.status >= 500,
        _ => rejection.status == 429 || rejection.status >= 500,
    }
}

/// Whether the account is at fault, so that the line can be sent to once that is put right. A browser's push service
/// also says so of one subscription, made with another key; Apple of one token, of another app; and a server of one's own
/// of somebody it does not know, once it knows others.
fn is_accounts(provider: Provider, rejection: &Rejection, reach: Reach) -> bool {
    let is_fault =
        reason_of(provider, rejection).is_some_and(|it| it.remedy == Remedy::FixCredentials);
    is_fault
        && match provider {
            Provider::WebPush => false,
            Provider::Apns => rejection.reason != "DeviceTokenNotForTopic",
            Provider::Webhook => matches!(rejection.status, 401 | 403) || reach == Reach::Nobody,
            _ => true,
        }
}

/// Whether the message is at fault, or the environment that all tokens are taken for. Somebody else's may be better, in
/// another language; but where nobody got any, the list ends before it is used up.
fn is_messages(provider: Provider, rejection: &Rejection, reach: Reach) -> bool {
    let remedy = reason_of(provider, rejection).map(|reason| reason.remedy);
    let is_fault = matches!(
        remedy,
        Some(Remedy::FixMessage | Remedy::CheckEnvironment | Remedy::Report)
    );
    reach == Reach::Nobody && is_fault
}

/// A number between 0 and 1 that differs from line to line.
fn jitter(line: u64) -> f64 {
    let spread = line.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48;
    spread as f64 / 65536.0
}

#[cfg(test)]
mod tests;
