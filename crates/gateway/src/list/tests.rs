//! A list against a provider of glass: what leaves when, and what is written down before.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard};

use carillon_campaign::{Campaign, Files, Locale, Platform};
use carillon_payload::{Account, AccountId, Encoded, Recipient, Target, TargetKind};

use super::*;

/// What a provider answers to the token of a line, at its so-manieth try.
type Answer = dyn Fn(u64, u32) -> Outcome + Send + Sync;

/// Ledger and provider in one, so that each sees what the other knows.
struct Glass {
    states: Mutex<BTreeMap<u64, Option<LineState>>>,
    tries: Mutex<BTreeMap<u64, u32>>,
    answer: Box<Answer>,
    in_flight: AtomicUsize,
    most: AtomicUsize,
    steps: AtomicUsize,
    /// The ledger breaks at this step.
    breaks_at: usize,
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics with it")
}

impl Glass {
    fn new(answer: impl Fn(u64, u32) -> Outcome + Send + Sync + 'static) -> Self {
        Self {
            states: Mutex::default(),
            tries: Mutex::default(),
            answer: Box::new(answer),
            in_flight: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
            steps: AtomicUsize::new(0),
            breaks_at: usize::MAX,
        }
    }

    /// How many lines are in such a state.
    fn count(&self, is_so: impl Fn(&Option<LineState>) -> bool) -> usize {
        held(&self.states)
            .values()
            .filter(|state| is_so(state))
            .count()
    }

    fn settled(&self) -> usize {
        self.count(|state| matches!(state, Some(LineState::Settled(_))))
    }

    fn waiting(&self) -> usize {
        self.count(|state| matches!(state, Some(LineState::Waiting(_))))
    }
}

impl ListLedger for Glass {
    fn delivery(&self, line: u64) -> String {
        line.to_string()
    }

    fn step(&self, came: &[(u64, LineState)], leaving: &[u64]) -> Result<(), LedgerError> {
        if self.steps.fetch_add(1, Ordering::SeqCst) >= self.breaks_at {
            return Err(LedgerError {
                detail: "disk full".to_owned(),
            });
        }
        let mut states = held(&self.states);
        for (line, state) in came {
            states.insert(*line, Some(state.clone()));
        }
        for line in leaving {
            states.insert(*line, None);
        }
        Ok(())
    }
}

impl Carrier for Glass {
    async fn carry(&self, target: &Target, encoded: &Encoded) -> Outcome {
        let line: u64 = target.value.parse().expect("the line's own token");
        assert!(
            encoded.body.contains(&target.value),
            "it goes to that token"
        );
        assert_eq!(
            held(&self.states).get(&line),
            Some(&None),
            "line {line} left before it was written down"
        );
        let now = self.in_flight.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(5)).await;
        self.in_flight.fetch_sub(1, Ordering::SeqCst);
        let tried = *held(&self.tries)
            .entry(line)
            .and_modify(|tries| *tries += 1)
            .or_insert(1);
        (self.answer)(line, tried)
    }
}

fn stencils() -> Stencils {
    let manifest = "name = \"Spring\"\nsource = \"en\"\nlocales = [\"en\"]\nplatforms = [\"android\"]\n\n\
                    [[variants]]\nid = \"a\"\nname = \"A\"\n";
    let files = Files::from([
        ("campaign.toml".to_owned(), manifest.as_bytes().into()),
        (
            "locales/en.ftl".to_owned(),
            "a =\n    .title = Hi\n    .body = Ho\n".as_bytes().into(),
        ),
    ]);
    let account = Account {
        id: AccountId("a".to_owned()),
        name: "QA".to_owned(),
        provider: Provider::Fcm,
        values: BTreeMap::new(),
    };
    let locale = Locale::new("en").expect("a tag");
    Stencils::new(account, &Campaign::read(files), "a", None, &locale)
}

fn due(line: u64) -> Due {
    Due {
        line,
        recipient: Recipient {
            target: Target {
                kind: TargetKind::Fid,
                value: line.to_string(),
            },
            platform: Platform::Android,
            locale: None,
        },
    }
}

/// A list of so many lines, ready to be sent; and how to stop it.
fn list(glass: &Arc<Glass>, lines: u64, pace: Pace) -> (ListSending<Glass>, watch::Sender<bool>) {
    let (sender, receiver) = mpsc::channel(16);
    tokio::spawn(async move {
        for line in 1..=lines {
            if sender.send(due(line)).await.is_err() {
                return;
            }
        }
    });
    let (stop, stopped) = watch::channel(false);
    let list = ListSending {
        carriers: vec![Arc::clone(glass), Arc::clone(glass)],
        stencils: Arc::new(stencils()),
        ledger: Arc::clone(glass) as Arc<dyn ListLedger>,
        due: receiver,
        pace,
        stop: stopped,
        progress: watch::Sender::default(),
    };
    (list, stop)
}

fn accepted() -> Outcome {
    Outcome::Accepted { provider_id: None }
}

fn rejected(status: u16, reason: &str, retry_after: Option<u64>) -> Outcome {
    Outcome::Rejected(Rejection {
        status,
        reason: reason.to_owned(),
        retry_after,
    })
}

#[tokio::test(start_paused = true)]
async fn every_line_is_written_down_before_it_leaves_and_sent_once() {
    let glass = Arc::new(Glass::new(|line, _| match line {
        line if line.is_multiple_of(7) => rejected(404, "UNREGISTERED", None),
        line if line.is_multiple_of(11) => Outcome::Undecided {
            detail: "reset".to_owned(),
        },
        _ => accepted(),
    }));
    let (list, _stop) = list(&glass, 3000, Pace::UNBOUNDED);
    let progress = list.progress.subscribe();
    let end = list.run().await;
    assert_eq!(end, Ok(ListEnd::Through), "to its end");
    assert_eq!(glass.settled(), 3000, "all are accounted for");
    assert!(
        held(&glass.tries).values().all(|tries| *tries == 1),
        "once each"
    );
    let seen = *progress.borrow();
    assert_eq!(
        (seen.refused, seen.undecided),
        (428, 234),
        "and whoever watches saw it"
    );
    let most = glass.most.load(Ordering::SeqCst);
    assert!(
        (STEP..=LIST_IN_FLIGHT).contains(&most),
        "{most} in flight at once"
    );
    let steps = glass.steps.load(Ordering::SeqCst);
    assert!(steps < 3000 / 8, "{steps} syncs for 3000 pushes");
}

#[tokio::test(start_paused = true)]
async fn a_stop_awaits_what_is_on_the_wire_and_leaves_the_rest_due() {
    let glass = Arc::new(Glass::new(|_, _| accepted()));
    let (list, stop) = list(&glass, 100_000, Pace::UNBOUNDED);
    let run = tokio::spawn(list.run());
    tokio::time::sleep(Duration::from_millis(18)).await;
    stop.send_replace(true);
    assert_eq!(
        run.await.expect("it ends"),
        Ok(ListEnd::Stopped),
        "as asked"
    );
    let sent = glass.settled();
    assert!((1..100_000).contains(&sent), "{sent} were sent");
    assert_eq!(
        glass.count(Option::is_none),
        0,
        "nothing is left on the wire without an answer"
    );
}

#[tokio::test(start_paused = true)]
async fn without_a_connection_the_list_stops_by_itself_and_stays_due() {
    let gone = Outcome::NotSent {
        detail: "Connection refused".to_owned(),
    };
    let answer = gone.clone();
    let glass = Arc::new(Glass::new(move |_, _| answer.clone()));
    let (list, _stop) = list(&glass, 100_000, Pace::UNBOUNDED);
    let end = list.run().await;
    assert_eq!(end, Ok(ListEnd::GaveUp(gone)), "it says why");
    assert_eq!(glass.settled(), 0, "nobody was reached, nobody is done");
    assert!(
        glass.waiting() <= LIST_IN_FLIGHT + STEP,
        "it did not try all of them"
    );
}

/// The line stays due, and all others would fare the same.
const STAYS_DUE: (bool, bool) = (true, true);
/// The line was sent to, and all others would fare the same.
const IS_ALIKE: (bool, bool) = (false, true);
/// The line was sent to, and says nothing of the others.
const IS_DONE: (bool, bool) = (false, false);

/// What becomes of a line that a provider refuses: whether it stays due, and whether others would fare the same.
fn refused(provider: Provider, status: u16, name: &str, reach: Reach) -> (bool, bool) {
    let attempt = Attempt {
        due: due(1),
        retries: 0,
    };
    let fate = fate(provider, &rejected(status, name, None), &attempt, reach);
    (fate.waits, fate.is_everybodys)
}

fn check(found: (bool, bool), expected: (bool, bool), why: &str) {
    assert_eq!(found, expected, "{why}");
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_refused_stops_the_list_but_a_dead_token_does_not() {
    let glass = Arc::new(Glass::new(|_, _| rejected(403, "PERMISSION_DENIED", None)));
    let (refused, _stop) = list(&glass, 10_000, Pace::UNBOUNDED);
    assert!(
        matches!(
            refused.run().await,
            Ok(ListEnd::GaveUp(Outcome::Rejected(_)))
        ),
        "the rest would be refused as well"
    );
    assert_eq!(glass.settled(), 0, "all can be sent to with the right key");

    let glass = Arc::new(Glass::new(|_, _| rejected(404, "UNREGISTERED", None)));
    let (dead, _stop) = list(&glass, 1000, Pace::UNBOUNDED);
    assert_eq!(dead.run().await, Ok(ListEnd::Through), "an old list");
    assert_eq!(glass.settled(), 1000, "each of its own");
}

#[test]
fn a_topic_that_is_wrong_uses_up_nobody() {
    let of_webhook = |status| refused(Provider::Webhook, status, "status", Reach::Nobody);
    check(of_webhook(404), STAYS_DUE, "a wrong address");
    let known = refused(Provider::Webhook, 404, "status", Reach::Somebody);
    check(known, IS_DONE, "a server that knows the others");
    let topic = refused(Provider::Apns, 400, "BadTopic", Reach::Somebody);
    check(topic, STAYS_DUE, "the account names the topic");
    let other = refused(Provider::Apns, 400, "DeviceTokenNotForTopic", Reach::Nobody);
    check(other, IS_DONE, "a token of another app");
    let mixed_up = refused(Provider::Apns, 400, "BadDeviceToken", Reach::Nobody);
    check(mixed_up, IS_ALIKE, "tokens of the other environment");
    let wrong = refused(Provider::Apns, 400, "BadDeviceToken", Reach::Somebody);
    check(wrong, IS_DONE, "one bad token among good ones");
    let key = refused(Provider::WebPush, 403, "VapidPkHashMismatch", Reach::Nobody);
    check(key, IS_DONE, "a subscription made with another key");
}

#[tokio::test(start_paused = true)]
async fn a_message_that_nobody_may_have_stops_the_list_but_one_language_of_it_does_not() {
    let glass = Arc::new(Glass::new(|_, _| rejected(400, "INVALID_ARGUMENT", None)));
    let (wrong, _stop) = list(&glass, 10_000, Pace::UNBOUNDED);
    assert!(
        matches!(wrong.run().await, Ok(ListEnd::GaveUp(Outcome::Rejected(_)))),
        "ten thousand would read the same"
    );
    assert!(
        glass.settled() <= LIST_IN_FLIGHT + STEP,
        "it did not go through all of them"
    );

    let glass = Arc::new(Glass::new(|line, _| match line {
        0..100 => accepted(),
        _ => rejected(400, "INVALID_ARGUMENT", None),
    }));
    let (mixed, _stop) = list(&glass, 1000, Pace::UNBOUNDED);
    assert_eq!(mixed.run().await, Ok(ListEnd::Through), "some got theirs");
}

#[tokio::test(start_paused = true)]
async fn a_busy_provider_is_given_the_rest_it_asks_for() {
    let glass = Arc::new(Glass::new(|line, tried| match (line, tried) {
        (5, 1) => rejected(503, "UNAVAILABLE", Some(60)),
        _ => accepted(),
    }));
    let (list, _stop) = list(&glass, 2000, Pace::UNBOUNDED);
    let begun = Instant::now();
    assert_eq!(list.run().await, Ok(ListEnd::Through), "to its end");
    let took = begun.elapsed().as_secs();
    assert!((60..65).contains(&took), "{took} s: nobody left meanwhile");
    assert_eq!(glass.settled(), 2000, "line 5 as well, in the end");
    let twice: BTreeSet<u64> = held(&glass.tries)
        .iter()
        .filter(|(_, tries)| **tries > 1)
        .map(|(line, _)| *line)
        .collect();
    assert_eq!(twice, BTreeSet::from([5]), "and only that one twice");
}

#[tokio::test(start_paused = true)]
async fn what_stays_busy_stays_due() {
    let glass = Arc::new(Glass::new(|line, _| match line {
        5 => rejected(503, "UNAVAILABLE", Some(1)),
        _ => accepted(),
    }));
    let (list, _stop) = list(&glass, 100, Pace::UNBOUNDED);
    assert_eq!(list.run().await, Ok(ListEnd::Through), "it goes on");
    assert_eq!(
        (glass.settled(), glass.waiting()),
        (99, 1),
        "sent to when resumed"
    );
    assert_eq!(
        held(&glass.tries)[&5],
        1 + MOST_RETRIES,
        "after that many tries"
    );
}

#[tokio::test(start_paused = true)]
async fn a_rate_is_kept() {
    let glass = Arc::new(Glass::new(|_, _| accepted()));
    let rate = NonZeroU32::new(200).expect("a rate");
    let (list, _stop) = list(&glass, 1000, Pace::per_second(rate));
    let begun = Instant::now();
    assert_eq!(list.run().await, Ok(ListEnd::Through), "to its end");
    let took = begun.elapsed().as_millis();
    assert!(
        (4900..5200).contains(&took),
        "{took} ms for 1000 at 200 a second"
    );
    let most = glass.most.load(Ordering::SeqCst);
    assert!(
        most <= 8,
        "{most} at once: a crash would leave few undecided"
    );
}

#[tokio::test(start_paused = true)]
async fn nothing_leaves_once_the_ledger_cannot_be_written() {
    let glass = Arc::new(Glass {
        breaks_at: 3,
        ..Glass::new(|_, _| accepted())
    });
    let (list, _stop) = list(&glass, 10_000, Pace::UNBOUNDED);
    assert!(list.run().await.is_err(), "it says so");
    let sent = held(&glass.tries).len();
    assert!(sent <= 3 * STEP, "{sent} left in three steps");
}
