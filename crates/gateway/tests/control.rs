//! Steering a run, on a clock that only the tests move: pausing, going on, stopping, and the pace of an account.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use carillon_campaign::Platform;
use carillon_gateway::{Control, Gateway, Pace, Progress, Push, Run, STOPPED, start};
use carillon_payload::{
    AccountId, Delivery, DeliveryId, DeliveryState, DeviceId, Ledger, LedgerError, Outcome,
    Receipt, Rejection, WaitsFor,
};
use tokio::time::{Instant, sleep};

/// How long every answer takes.
const ANSWER: Duration = Duration::from_millis(100);

/// A ledger that takes everything.
struct Blank;

impl Ledger for Blank {
    fn planned(&self, _: &[Delivery]) -> Result<(), LedgerError> {
        Ok(())
    }

    fn on_the_wire(&self, _: &DeliveryId, _: u64) -> Result<(), LedgerError> {
        Ok(())
    }

    fn settled(&self, _: &DeliveryId, _: &Outcome, _: u64, _: u64) -> Result<(), LedgerError> {
        Ok(())
    }
}

/// What left: by which account, which delivery, when.
type Left = (Option<AccountId>, DeliveryId, Duration);

/// A provider that takes everything and remembers when it came.
struct Provider {
    begun: Instant,
    paces: BTreeMap<AccountId, Pace>,
    left: Mutex<Vec<Left>>,
    /// How many are refused before the first is taken.
    refusals: Mutex<u32>,
}

impl Provider {
    fn with(rates: &[(&str, u32)]) -> Arc<Self> {
        let pace = |(account, rate): &(&str, u32)| {
            let rate = NonZeroU32::new(*rate).expect("a rate");
            (AccountId((*account).to_owned()), Pace::per_second(rate))
        };
        Arc::new(Self {
            begun: Instant::now(),
            paces: rates.iter().map(pace).collect(),
            left: Mutex::default(),
            refusals: Mutex::default(),
        })
    }

    fn left(&self) -> Vec<Left> {
        self.left.lock().expect("nobody panicked").clone()
    }

    /// When the pushes of an account left, from the first on.
    fn times(&self, account: &str) -> Vec<Duration> {
        let account = Some(AccountId(account.to_owned()));
        let mut times: Vec<Duration> = self
            .left()
            .into_iter()
            .filter(|(by, ..)| *by == account)
            .map(|(.., at)| at)
            .collect();
        times.sort();
        times
    }
}

impl Gateway for Provider {
    async fn send(&self, push: &Push) -> Outcome {
        let one = (
            push.device.account.clone(),
            push.delivery.id.clone(),
            self.begun.elapsed(),
        );
        self.left.lock().expect("nobody panicked").push(one);
        sleep(ANSWER).await;
        let mut refusals = self.refusals.lock().expect("nobody panicked");
        if *refusals > 0 {
            *refusals -= 1;
            return Outcome::Rejected(Rejection {
                status: 429,
                reason: "TooManyRequests".to_owned(),
                retry_after: Some(5),
            });
        }
        Outcome::Accepted { provider_id: None }
    }

    fn pace(&self, push: &Push) -> Pace {
        let account = push.device.account.as_ref();
        let pace = account.and_then(|account| self.paces.get(account));
        pace.cloned().unwrap_or(Pace::UNBOUNDED)
    }
}

/// Pushes to so many devices of an account, so many to each.
fn pushes(account: &str, devices: u32, each: u32) -> Vec<Push> {
    let mut all = Vec::new();
    for number in 0..devices * each {
        let device = format!("{account}-{}", number % devices);
        let mut push = common::push(Platform::Ios, number);
        push.delivery.id = DeliveryId(format!("{account}-{number}"));
        push.delivery.device = DeviceId(device);
        push.device.account = Some(AccountId(account.to_owned()));
        all.push(push);
    }
    all
}

async fn begin(provider: &Arc<Provider>, pushes: Vec<Push>) -> (Run, Control) {
    let run = start(Arc::clone(provider), Arc::new(Blank), pushes)
        .await
        .expect("the plan is written");
    let control = run.control();
    (run, control)
}

/// How each delivery ended, by its id.
fn ends(progress: &[Progress]) -> BTreeMap<String, Vec<Outcome>> {
    let mut ends: BTreeMap<String, Vec<Outcome>> = BTreeMap::new();
    for one in progress {
        if let Progress::Changed(Receipt {
            delivery,
            state: DeliveryState::Settled { outcome, .. },
        }) = one
        {
            let id = delivery.id.0.clone();
            ends.entry(id).or_default().push(outcome.clone());
        }
    }
    ends
}

#[tokio::test(start_paused = true)]
async fn a_paused_run_sends_nothing_more_and_goes_on_with_each_push_once() {
    let provider = Provider::with(&[]);
    let (run, control) = begin(&provider, pushes("qa", 3, 4)).await;
    sleep(ANSWER * 3 / 2).await;
    control.pause();
    assert!(control.is_paused(), "as it was asked");
    // What is on the wire comes to its end.
    sleep(ANSWER * 2).await;
    let before = provider.left();
    assert_eq!(before.len(), 6, "two to each device had left: {before:?}");
    sleep(Duration::from_hours(1)).await;
    assert_eq!(provider.left(), before, "an hour later it is the same");
    control.resume();
    let progress = run.finish().await;
    let ends = ends(&progress);
    assert_eq!(ends.len(), 12, "each has an end");
    let once = |outcomes: &Vec<Outcome>| matches!(outcomes.as_slice(), [Outcome::Accepted { .. }]);
    assert!(ends.values().all(once), "and one only: {ends:?}");
    let mut left: Vec<DeliveryId> = provider.left().into_iter().map(|(_, id, _)| id).collect();
    left.sort();
    left.dedup();
    assert_eq!(
        (left.len(), provider.left().len()),
        (12, 12),
        "none left twice, none was forgotten"
    );
}

#[tokio::test(start_paused = true)]
async fn a_stop_after_a_pause_settles_the_rest_as_not_sent() {
    let provider = Provider::with(&[]);
    let (run, control) = begin(&provider, pushes("qa", 2, 5)).await;
    sleep(ANSWER / 2).await;
    control.pause();
    sleep(Duration::from_mins(1)).await;
    control.stop();
    control.resume();
    let ends = ends(&run.finish().await);
    let stopped = vec![Outcome::NotSent {
        detail: STOPPED.to_owned(),
    }];
    let not_sent = ends.values().filter(|end| **end == stopped).count();
    assert_eq!(not_sent, 8, "what was held stays here: {ends:?}");
    assert_eq!(
        provider.left().len(),
        2,
        "a stop is for good, also where somebody lets the run go on after it"
    );
}

#[tokio::test(start_paused = true)]
async fn each_account_keeps_its_own_rate() {
    let provider = Provider::with(&[("slow", 2), ("fast", 20)]);
    let mut all = pushes("slow", 10, 1);
    all.extend(pushes("fast", 40, 1));
    all.extend(pushes("free", 10, 1));
    let (run, _) = begin(&provider, all).await;
    run.finish().await;
    for (account, interval) in [("slow", 500), ("fast", 50)] {
        let times = provider.times(account);
        for (turn, at) in (0..).zip(&times) {
            let earliest = Duration::from_millis(turn * interval);
            let latest = earliest + Duration::from_millis(25);
            assert!(
                (earliest..=latest).contains(at),
                "{account}: push {turn} left at {at:?}, not at {earliest:?}"
            );
        }
    }
    let last = provider.times("free").pop().expect("ten left");
    assert!(
        last <= ANSWER * 2,
        "who has no rate waits for nobody: {last:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn after_a_pause_the_rate_is_kept_as_before() {
    let provider = Provider::with(&[("qa", 2)]);
    let (run, control) = begin(&provider, pushes("qa", 12, 1)).await;
    sleep(Duration::from_millis(1200)).await;
    control.pause();
    sleep(Duration::from_secs(30)).await;
    control.resume();
    run.finish().await;
    let times = provider.times("qa");
    assert_eq!(times.len(), 12, "all left in the end");
    for pair in times.windows(2) {
        let apart = pair[1].saturating_sub(pair[0]);
        assert!(
            apart >= Duration::from_millis(480),
            "what was held did not leave in a burst: {times:?}"
        );
    }
    let done = times[11].saturating_sub(times[2]);
    assert!(
        done < Duration::from_secs(30 + 6),
        "and the pause cost no more than a turn: {times:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_wait_says_what_for_and_how_long() {
    let provider = Provider::with(&[("qa", 1)]);
    *provider.refusals.lock().expect("nobody panicked") = 1;
    let (run, _) = begin(&provider, pushes("qa", 2, 1)).await;
    let waits: Vec<(WaitsFor, u64)> = run
        .finish()
        .await
        .into_iter()
        .filter_map(|progress| match progress {
            Progress::Waiting {
                waits_for,
                milliseconds,
                ..
            } => Some((waits_for, milliseconds)),
            _ => None,
        })
        .collect();
    assert_eq!(
        waits,
        [(WaitsFor::Rate, 1000), (WaitsFor::Retry, 5000)],
        "the second waits for its turn, the first for what the provider asked"
    );
}

#[tokio::test(start_paused = true)]
async fn a_retry_that_is_due_in_a_pause_waits_for_its_end() {
    let provider = Provider::with(&[]);
    *provider.refusals.lock().expect("nobody panicked") = 1;
    let (run, control) = begin(&provider, pushes("qa", 1, 1)).await;
    sleep(ANSWER * 2).await;
    control.pause();
    sleep(Duration::from_mins(1)).await;
    assert_eq!(provider.left().len(), 1, "it was due, and is held");
    control.resume();
    let ends = ends(&run.finish().await);
    let last = ends.values().next().and_then(|end| end.last());
    assert!(
        matches!(last, Some(Outcome::Accepted { .. })),
        "then it is tried again: {ends:?}"
    );
}
