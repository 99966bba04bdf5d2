//! Every gateway under every fault: the right receipt, and nothing twice.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::sync::Arc;
use std::time::Duration;

use carillon_gateway::sandbox::{Fault, Sandbox, TlsFault};
use carillon_gateway::{AccountGateway, Gateway as _, Progress, Push, start};
use carillon_payload::{DeliveryState, Outcome, Provider, Receipt, reasons};
use common::senders::{gateway, refusal, to, tries};
use common::{Recording, sandbox};

/// What is on record in the end, and how many requests were made for it.
async fn receipt(
    sandbox: &Arc<Sandbox>,
    gateway: &Arc<AccountGateway>,
    push: Push,
) -> (Outcome, u64) {
    let before = sandbox.requests();
    let ledger = Recording::new(sandbox);
    let run = start(Arc::clone(gateway), ledger, vec![push]).await;
    let all = run.expect("the plan is written").finish().await;
    let settled = all.into_iter().rev().find_map(|progress| match progress {
        Progress::Changed(Receipt {
            state: DeliveryState::Settled { outcome, .. },
            ..
        }) => Some(outcome),
        _ => None,
    });
    let outcome = settled.expect("a push that left has a receipt");
    (outcome, sandbox.requests() - before)
}

#[tokio::test]
async fn every_refusal_of_every_provider_is_on_record_verbatim_and_delivers_nothing() {
    for provider in Provider::ALL {
        let sandbox = sandbox().await;
        let gateway = Arc::new(gateway(&sandbox, provider, &sandbox.origin()));
        for reason in reasons()
            .iter()
            .filter(|reason| reason.provider == provider)
        {
            let push = to(&sandbox, provider);
            let (refusal, fault) = refusal(reason);
            sandbox.set_fault(&push.device.id, Some(fault));
            let (outcome, requests) = receipt(&sandbox, &gateway, push).await;
            let expected = tries(provider, &refusal, reason.remedy);
            let said = match &outcome {
                Outcome::Rejected(said) => (said.status, said.reason.as_str()),
                other => panic!("{provider:?} {}: {other:?}", reason.name),
            };
            assert_eq!(
                said,
                (reason.status, reason.name),
                "{provider:?}'s own words"
            );
            assert_eq!(requests, expected, "{provider:?} {}", reason.name);
        }
        assert!(
            sandbox.inbox().is_empty(),
            "{provider:?}: nothing refused arrives"
        );
    }
}

#[tokio::test]
async fn what_breaks_after_the_push_was_taken_is_undecided_and_comes_once() {
    for provider in Provider::ALL {
        for fault in [Fault::Reset, Fault::Cut, Fault::Malformed] {
            let sandbox = sandbox().await;
            let gateway = Arc::new(gateway(&sandbox, provider, &sandbox.origin()));
            let push = to(&sandbox, provider);
            sandbox.set_fault(&push.device.id, Some(fault.clone()));
            let (outcome, requests) = receipt(&sandbox, &gateway, push.clone()).await;
            // OneSignal alone can be asked again: the same key is answered, and sent once.
            let (is_known, expected) = match provider {
                // Any success of a webhook's server is one, whether its words can be read or not.
                Provider::Webhook if fault == Fault::Malformed => {
                    (matches!(outcome, Outcome::Accepted { .. }), 1)
                }
                Provider::OneSignal => (matches!(outcome, Outcome::Accepted { .. }), 2),
                _ => (matches!(outcome, Outcome::Undecided { .. }), 1),
            };
            assert!(is_known, "{provider:?} {fault:?}: {outcome:?}");
            assert_eq!(requests, expected, "{provider:?} {fault:?}");
            assert_eq!(
                sandbox.inbox().len(),
                1,
                "{provider:?} {fault:?}: it came once"
            );

            sandbox.set_fault(&push.device.id, None);
            let (outcome, _) = receipt(&sandbox, &gateway, push).await;
            assert!(
                matches!(outcome, Outcome::Accepted { .. }),
                "{provider:?} {fault:?}: the gateway is none the worse, {outcome:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_slow_answer_is_waited_for() {
    for provider in Provider::ALL {
        let sandbox = sandbox().await;
        let gateway = Arc::new(gateway(&sandbox, provider, &sandbox.origin()));
        let push = to(&sandbox, provider);
        let slow = Fault::Delay(Duration::from_millis(300));
        sandbox.set_fault(&push.device.id, Some(slow));
        let (outcome, requests) = receipt(&sandbox, &gateway, push).await;
        assert!(
            matches!(outcome, Outcome::Accepted { .. }),
            "{provider:?}: {outcome:?}"
        );
        assert_eq!(requests, 1, "{provider:?}: patience is no second push");
        assert_eq!(sandbox.inbox().len(), 1, "{provider:?}: it came once");
    }
}

#[tokio::test]
async fn a_server_whose_tls_fails_gets_nothing_and_the_same_push_comes_once_by_another_way() {
    for provider in Provider::ALL {
        for fault in TlsFault::ALL {
            let sandbox = sandbox().await;
            sandbox.set_tls_fault(fault);
            let secure = gateway(&sandbox, provider, &sandbox.tls_origin());
            let plain = to(&sandbox, provider);
            let mut push = plain.clone();
            // A browser's address is in its subscription.
            push.device.target.value = push.device.target.value.replacen("http://", "https://", 1);
            let outcome = secure.send(&push).await;
            assert!(
                matches!(outcome, Outcome::NotSent { .. }),
                "{provider:?} {fault:?}: no key and no words are shown to it, {outcome:?}"
            );
            assert_eq!(
                sandbox.requests(),
                0,
                "{provider:?} {fault:?}: nothing came"
            );

            let open = gateway(&sandbox, provider, &sandbox.origin());
            let outcome = open.send(&plain).await;
            assert!(
                matches!(outcome, Outcome::Accepted { .. }),
                "{provider:?} {fault:?}: who asks for no TLS is served, {outcome:?}"
            );
            let came = sandbox.inbox().len();
            assert_eq!(came, 1, "{provider:?} {fault:?}: and it came once");
        }
    }
}
