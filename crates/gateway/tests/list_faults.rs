//! A list by every gateway under every fault: each line ends as the receipt of a test push does, and nothing comes twice.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use carillon_campaign::{Campaign, Files, Locale};
use carillon_gateway::sandbox::{Fault, Sandbox, WEBHOOK_PATH};
use carillon_gateway::{AccountGateway, ListEnd, ListSending, Pace, Push, Stencils};
use carillon_payload::{
    Due, IN_HOUSE, LedgerError, LineState, ListLedger, Outcome, Provider, Recipient, reasons,
};
use common::sandbox;
use common::senders::{gateway, refusal, to, tries, webhook_key, webhook_of};
use tokio::sync::{mpsc, watch};
use uuid::Uuid;

/// What is written down of a list of one.
struct Book {
    delivery: String,
    states: Mutex<BTreeMap<u64, LineState>>,
}

impl ListLedger for Book {
    fn delivery(&self, _line: u64) -> String {
        self.delivery.clone()
    }

    fn step(&self, came: &[(u64, LineState)], leaving: &[u64]) -> Result<(), LedgerError> {
        let mut states = self.states.lock().expect("no test panics with it");
        let leaving = leaving.iter().map(|line| (*line, LineState::OnTheWire));
        states.extend(came.iter().cloned().chain(leaving));
        Ok(())
    }
}

/// The words for every platform, from the app that the sandbox's devices have.
fn words(gateway: &AccountGateway) -> Stencils {
    let manifest = "format = 1\nname = \"Spring\"\nsource-locale = \"en\"\nlocales = [\"en\"]\n\
                    platforms = [\"ios\", \"android\", \"web\"]\n\n[[variants]]\nid = \"a\"\n";
    let app = "name = \"Juniper\"\nbundle-id = \"example.juniper\"\n";
    let copy = "a =\n    .title = Hi\n    .body = Ho\n";
    let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().into());
    let campaign = Campaign::read(Files::from([
        file("campaign.toml", manifest),
        file("app.toml", app),
        file("locales/en.ftl", copy),
    ]));
    let locale = Locale::new("en").expect("a tag");
    Stencils::new(gateway.account().clone(), &campaign, "a", None, &locale)
}

/// What is written down of the one line in the end, how many requests were made for it, and its delivery's id.
async fn sent(
    sandbox: &Sandbox,
    gateway: &Arc<AccountGateway>,
    push: &Push,
) -> (LineState, u64, String) {
    let before = sandbox.requests();
    let book = Arc::new(Book {
        delivery: Uuid::new_v4().to_string(),
        states: Mutex::default(),
    });
    let recipient = Recipient {
        target: push.device.target.clone(),
        platform: push.device.platform,
        locale: None,
    };
    let (list, due) = mpsc::channel(1);
    let one = Due { line: 1, recipient };
    list.send(one).await.expect("somebody reads");
    drop(list);
    let sending = ListSending {
        carriers: vec![Arc::clone(gateway)],
        stencils: Arc::new(words(gateway)),
        ledger: Arc::clone(&book) as Arc<dyn ListLedger>,
        due,
        pace: Pace::UNBOUNDED,
        stop: watch::channel(false).1,
        progress: watch::Sender::default(),
    };
    assert_eq!(sending.run().await, Ok(ListEnd::Through), "one line");
    let states = book.states.lock().expect("nobody else has it");
    let state = states.get(&1).cloned().expect("it left");
    (state, sandbox.requests() - before, book.delivery.clone())
}

#[tokio::test]
async fn every_refusal_of_every_provider_ends_a_line_verbatim_and_delivers_nothing() {
    for provider in Provider::ALL {
        let sandbox = sandbox().await;
        let gateway = Arc::new(gateway(&sandbox, provider, &sandbox.origin()));
        let push = to(&sandbox, provider);
        for reason in reasons().iter().filter(|one| one.provider == provider) {
            let (refusal, fault) = refusal(reason);
            sandbox.set_fault(&push.device.id, Some(fault));
            let (state, requests, _) = sent(&sandbox, &gateway, &push).await;
            let (LineState::Settled(Outcome::Rejected(said))
            | LineState::Waiting(Outcome::Rejected(said))) = &state
            else {
                panic!("{provider:?} {}: {state:?}", reason.name);
            };
            assert_eq!(
                (said.status, said.reason.as_str()),
                (reason.status, reason.name),
                "{provider:?}'s own words"
            );
            let expected = tries(provider, &refusal, reason.remedy);
            assert_eq!(requests, expected, "{provider:?} {}", reason.name);
        }
        assert!(
            sandbox.inbox().is_empty(),
            "{provider:?}: nothing refused arrives"
        );
    }
}

#[tokio::test]
async fn a_line_that_breaks_after_it_was_taken_is_undecided_and_comes_once() {
    for provider in Provider::ALL {
        for fault in [Fault::Reset, Fault::Cut, Fault::Malformed] {
            let sandbox = sandbox().await;
            let gateway = Arc::new(gateway(&sandbox, provider, &sandbox.origin()));
            let push = to(&sandbox, provider);
            sandbox.set_fault(&push.device.id, Some(fault.clone()));
            let (state, requests, _) = sent(&sandbox, &gateway, &push).await;
            let (is_known, expected) = match provider {
                // Any success of a webhook's server is one, whether its words can be read or not.
                Provider::Webhook if fault == Fault::Malformed => (is_accepted(&state), 1),
                // The same key is answered, and sent once.
                Provider::OneSignal => (is_accepted(&state), 2),
                _ => (
                    matches!(state, LineState::Settled(Outcome::Undecided { .. })),
                    1,
                ),
            };
            assert!(is_known, "{provider:?} {fault:?}: {state:?}");
            assert_eq!(requests, expected, "{provider:?} {fault:?}");
            assert_eq!(
                sandbox.inbox().len(),
                1,
                "{provider:?} {fault:?}: it came once"
            );
        }
    }
}

fn is_accepted(state: &LineState) -> bool {
    matches!(state, LineState::Settled(Outcome::Accepted { .. }))
}

#[tokio::test]
async fn a_webhooks_line_carries_its_key_and_its_own_id_and_a_server_that_knows_it_is_asked_again()
{
    let sandbox = sandbox().await;
    let url = format!("{}{WEBHOOK_PATH}", sandbox.origin());
    let account = webhook_of(IN_HOUSE, &url);
    let key = webhook_key(&sandbox).secret;
    let gateway = AccountGateway::open(account, &key).expect("a webhook opens");
    let push = to(&sandbox, Provider::Webhook);
    sandbox.set_fault_for(&push.device.id, Fault::Reset, 1);
    let (state, requests, delivery) = sent(&sandbox, &Arc::new(gateway), &push).await;
    assert!(is_accepted(&state), "{state:?}");
    assert_eq!(requests, 2, "asked once more, with the same key");
    let inbox = sandbox.inbox();
    assert_eq!(inbox.len(), 1, "and sent once");
    assert_eq!(inbox[0].id, delivery, "the line's own, whenever it is sent");
}
