//! Runs: the ledger before and after the wire, retries, faults, stopping; and nothing twice.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::sync::Arc;
use std::time::{Duration, Instant};

use carillon_campaign::Platform;
use carillon_gateway::sandbox::{Fault, Sandbox};
use carillon_gateway::{Gateway, IN_FLIGHT, Progress, Push, STOPPED, SandboxGateway, start};
use carillon_payload::{DeliveryState, Ledger, Outcome, Receipt};
use common::{Recording, device, push, sandbox};

fn gateway(sandbox: &Arc<Sandbox>) -> Arc<SandboxGateway> {
    Arc::new(SandboxGateway::new(Arc::clone(sandbox)).expect("a client"))
}

/// Runs to the end and gives the last receipt of each delivery with its progress.
async fn run(sandbox: &Arc<Sandbox>, ledger: &Arc<Recording>, pushes: Vec<Push>) -> Vec<Progress> {
    let ledger: Arc<dyn Ledger> = Arc::<Recording>::clone(ledger);
    let run = start(gateway(sandbox), ledger, pushes)
        .await
        .expect("the plan is written");
    run.finish().await
}

fn outcomes(progress: &[Progress]) -> Vec<Outcome> {
    let settled = progress.iter().filter_map(|progress| match progress {
        Progress::Changed(Receipt {
            state: DeliveryState::Settled { outcome, .. },
            ..
        }) => Some(outcome.clone()),
        _ => None,
    });
    settled.collect()
}

fn refuse(status: u16, reason: &str, retry_after: u64) -> Fault {
    Fault::Refuse {
        status,
        reason: reason.to_owned(),
        retry_after: Some(retry_after),
    }
}

fn lines(ledger: &Recording) -> Vec<(String, u64)> {
    ledger.lines()
}

fn line(text: &str, requests: u64) -> (String, u64) {
    (text.to_owned(), requests)
}

#[tokio::test]
async fn the_ledger_is_written_before_and_after_the_wire() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    let progress = run(&sandbox, &ledger, vec![push(Platform::Ios, 1)]).await;
    assert_eq!(
        lines(&ledger),
        [
            line("planned 1", 0),
            line("on the wire", 0),
            line("accepted", 1)
        ],
        "the sandbox had seen nothing before `on the wire`, and the push before `accepted`"
    );
    let states: Vec<_> = progress
        .iter()
        .map(|progress| match progress {
            Progress::Changed(receipt) => receipt.state.clone(),
            other => panic!("nothing else happened, but {other:?}"),
        })
        .collect();
    assert!(
        matches!(
            states.as_slice(),
            [
                DeliveryState::Planned,
                DeliveryState::OnTheWire,
                DeliveryState::Settled { .. }
            ]
        ),
        "a person sees each step: {states:?}"
    );
}

#[tokio::test]
async fn a_device_has_its_pushes_one_after_the_other_in_the_order_of_the_plan() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    let pushes: Vec<Push> = (1..=20).map(|number| push(Platform::Ios, number)).collect();
    let planned: Vec<String> = pushes
        .iter()
        .map(|push| push.delivery.id.0.clone())
        .collect();
    run(&sandbox, &ledger, pushes).await;
    let mut expected = vec![line("planned 20", 0)];
    expected
        .extend((0..20).flat_map(|sent| [line("on the wire", sent), line("accepted", sent + 1)]));
    assert_eq!(
        lines(&ledger),
        expected,
        "none leaves before the one before it is answered"
    );
    let mut arrived: Vec<String> = sandbox
        .inbox()
        .into_iter()
        .map(|arrival| arrival.id)
        .collect();
    arrived.reverse();
    assert_eq!(arrived, planned, "the later is what the device shows last");
}

#[tokio::test]
async fn many_pushes_on_all_roads_arrive_once_each() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    let platforms = Platform::ALL.into_iter().cycle();
    let pushes: Vec<Push> = (1..=60)
        .zip(platforms)
        .map(|(number, platform)| push(platform, number))
        .collect();
    let mut sent: Vec<String> = pushes
        .iter()
        .map(|push| push.delivery.id.0.clone())
        .collect();
    let progress = run(&sandbox, &ledger, pushes).await;
    assert_eq!(outcomes(&progress).len(), 60, "each is settled once");
    let mut arrived: Vec<String> = sandbox
        .inbox()
        .into_iter()
        .map(|arrival| arrival.id)
        .collect();
    sent.sort();
    arrived.sort();
    assert_eq!(arrived, sent, "nobody twice, nobody forgotten");
    assert_eq!(sandbox.requests(), 60, "one request each");
}

#[tokio::test]
async fn what_a_provider_calls_retryable_is_tried_again_after_its_own_time() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    sandbox.set_fault_for(
        &device(Platform::Ios).id,
        refuse(429, "TooManyRequests", 1),
        1,
    );
    let before = Instant::now();
    let progress = run(&sandbox, &ledger, vec![push(Platform::Ios, 1)]).await;
    assert!(
        before.elapsed() >= Duration::from_secs(1),
        "Retry-After is obeyed"
    );
    assert!(
        progress.iter().any(|progress| matches!(
            progress,
            Progress::Waiting {
                milliseconds: 1000,
                ..
            }
        )),
        "and the wait is shown"
    );
    assert_eq!(
        lines(&ledger),
        [
            line("planned 1", 0),
            line("on the wire", 0),
            line("TooManyRequests", 1),
            line("on the wire", 1),
            line("accepted", 2)
        ],
        "the ledger is true at any moment, also while waiting"
    );
    assert_eq!(sandbox.inbox().len(), 1, "it arrived once");
}

#[tokio::test]
async fn three_tries_are_enough() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    sandbox.set_fault(
        &device(Platform::Web).id,
        Some(refuse(503, "status-503", 0)),
    );
    run(&sandbox, &ledger, vec![push(Platform::Web, 1)]).await;
    assert_eq!(sandbox.requests(), 3, "one try and two more");
}

#[tokio::test]
async fn a_dead_device_and_an_unknown_reason_are_asked_once() {
    for (status, reason) in [(410, "Unregistered"), (503, "BrandNewReason")] {
        let sandbox = sandbox().await;
        let ledger = Recording::new(&sandbox);
        sandbox.set_fault(&device(Platform::Ios).id, Some(refuse(status, reason, 0)));
        run(&sandbox, &ledger, vec![push(Platform::Ios, 1)]).await;
        assert_eq!(sandbox.requests(), 1, "{reason} is not called retryable");
        assert_eq!(lines(&ledger)[2].0, reason, "and is kept verbatim");
    }
}

#[tokio::test]
async fn a_connection_cut_after_the_request_decides_nothing_and_sends_nothing_twice() {
    for platform in Platform::ALL {
        let sandbox = sandbox().await;
        let ledger = Recording::new(&sandbox);
        sandbox.set_fault(&device(platform).id, Some(Fault::Reset));
        run(&sandbox, &ledger, vec![push(platform, 1)]).await;
        assert_eq!(
            lines(&ledger)[2].0,
            "undecided",
            "{platform:?}: it may have arrived"
        );
        assert_eq!(
            sandbox.requests(),
            1,
            "{platform:?}: so it is not sent again"
        );
        assert_eq!(
            sandbox.inbox().len(),
            1,
            "{platform:?}: and indeed it had arrived"
        );
    }
}

#[tokio::test]
async fn an_answer_nobody_can_read_decides_nothing() {
    for platform in Platform::ALL {
        let sandbox = sandbox().await;
        let ledger = Recording::new(&sandbox);
        sandbox.set_fault(&device(platform).id, Some(Fault::Malformed));
        run(&sandbox, &ledger, vec![push(platform, 1)]).await;
        assert_eq!(
            lines(&ledger)[2].0,
            "undecided",
            "{platform:?}: a torn success is none"
        );
        assert_eq!(sandbox.requests(), 1, "{platform:?}: and not sent again");
    }
}

#[tokio::test]
async fn a_refused_connection_is_not_sent() {
    for platform in Platform::ALL {
        let sandbox = sandbox().await;
        let ledger = Recording::new(&sandbox);
        sandbox.stop();
        while tokio::net::TcpStream::connect(sandbox.address())
            .await
            .is_ok()
        {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let progress = run(&sandbox, &ledger, vec![push(platform, 1)]).await;
        let [Outcome::NotSent { detail }] = &outcomes(&progress)[..] else {
            panic!("{platform:?}: nothing listened, so nothing left: {progress:?}");
        };
        let token = device(platform).target.value;
        assert!(
            !detail.contains(&token) && !detail.contains("http"),
            "no target in a receipt: {detail}"
        );
    }
}

#[tokio::test]
async fn a_slow_answer_is_waited_for_and_timed() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    sandbox.set_fault(
        &device(Platform::Android).id,
        Some(Fault::Delay(Duration::from_millis(300))),
    );
    let progress = run(&sandbox, &ledger, vec![push(Platform::Android, 1)]).await;
    let took = progress.iter().find_map(|progress| match progress {
        Progress::Changed(Receipt {
            state: DeliveryState::Settled { took, .. },
            ..
        }) => Some(*took),
        _ => None,
    });
    assert!(
        took.is_some_and(|took| took >= 300),
        "{took:?} ms, from the wire to the answer"
    );
}

#[tokio::test]
async fn a_stop_awaits_what_is_on_the_wire_and_sends_no_more() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    sandbox.set_fault(
        &device(Platform::Ios).id,
        Some(Fault::Delay(Duration::from_millis(200))),
    );
    let pushes = (1..=30).map(|number| push(Platform::Ios, number)).collect();
    let as_ledger: Arc<dyn Ledger> = Arc::<Recording>::clone(&ledger);
    let mut run = start(gateway(&sandbox), as_ledger, pushes)
        .await
        .expect("planned");
    let control = run.control();
    let mut progress = Vec::new();
    while let Some(next) = run.next().await {
        if matches!(
            &next,
            Progress::Changed(Receipt {
                state: DeliveryState::OnTheWire,
                ..
            })
        ) {
            control.stop();
        }
        progress.push(next);
    }
    let outcomes = outcomes(&progress);
    let stopped = Outcome::NotSent {
        detail: STOPPED.to_owned(),
    };
    let left = outcomes
        .iter()
        .filter(|outcome| **outcome == stopped)
        .count();
    let accepted = outcomes
        .iter()
        .filter(|outcome| matches!(outcome, Outcome::Accepted { .. }))
        .count();
    assert_eq!(
        left + accepted,
        30,
        "each is settled one way or the other: {outcomes:?}"
    );
    assert!(
        (1..=IN_FLIGHT).contains(&accepted),
        "only what was on the wire: {accepted}"
    );
    assert_eq!(
        sandbox.requests(),
        accepted as u64,
        "and no more left after the stop"
    );
}

#[tokio::test]
async fn a_stop_ends_a_wait() {
    let sandbox = sandbox().await;
    let ledger = Recording::new(&sandbox);
    sandbox.set_fault(
        &device(Platform::Ios).id,
        Some(refuse(429, "TooManyRequests", 20)),
    );
    let as_ledger: Arc<dyn Ledger> = Arc::<Recording>::clone(&ledger);
    let mut run = start(gateway(&sandbox), as_ledger, vec![push(Platform::Ios, 1)])
        .await
        .expect("planned");
    let before = Instant::now();
    while let Some(next) = run.next().await {
        if matches!(next, Progress::Waiting { .. }) {
            run.control().stop();
        }
    }
    assert!(
        before.elapsed() < Duration::from_secs(10),
        "nobody waits twenty seconds for nothing"
    );
    assert_eq!(
        lines(&ledger).last(),
        Some(&line("TooManyRequests", 1)),
        "the refusal stands"
    );
}

#[tokio::test]
async fn nothing_is_sent_that_cannot_be_written_down() {
    for call in ["planned", "on_the_wire"] {
        let sandbox = sandbox().await;
        let ledger: Arc<dyn Ledger> = Arc::new(Recording::failing(&sandbox, Some(call)));
        let pushes = (1..=20).map(|number| push(Platform::Ios, number)).collect();
        match start(gateway(&sandbox), ledger, pushes).await {
            Err(error) => assert!(error.detail.contains("no space"), "in the disk's words"),
            Ok(run) => {
                let progress = run.finish().await;
                let told = progress
                    .iter()
                    .any(|progress| matches!(progress, Progress::LedgerFailed(_)));
                assert!(told, "the person is told");
                assert_eq!(
                    outcomes(&progress).len(),
                    20,
                    "and sees of each that it was not sent"
                );
            }
        }
        assert_eq!(
            sandbox.requests(),
            0,
            "{call}: a full disk must not lead to unrecorded pushes"
        );
    }
}

#[tokio::test]
async fn a_target_of_another_provider_never_leaves() {
    let sandbox = sandbox().await;
    let mut push = push(Platform::Ios, 1);
    push.device.target = device(Platform::Android).target;
    let outcome = gateway(&sandbox).send(&push).await;
    assert!(matches!(outcome, Outcome::NotSent { .. }), "{outcome:?}");
    assert_eq!(sandbox.requests(), 0, "it would only be refused");
}
