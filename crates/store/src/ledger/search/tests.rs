//! What is found, in which order, and that the index follows every line.

use carillon_campaign::{Locale, Platform};
use carillon_payload::{Delivery, DeliveryId, DeviceId, Ledger as _, Provider, Rejection, SANDBOX};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;

fn delivery(n: u32, device: &str) -> Delivery {
    Delivery {
        id: DeliveryId(format!("3f0e8a4c-8d4b-4c5e-9a77-{n:012}")),
        run: u64::from(n % 3) + 1,
        campaign: "Été à Oslo".to_owned(),
        variant: "a".to_owned(),
        locale: Locale::new("fr-FR").unwrap(),
        persona: Some("amelia".to_owned()),
        device: DeviceId(device.to_owned()),
        device_name: device.to_owned(),
        platform: Platform::Ios,
        provider: Provider::Apns,
        gateway: if n.is_multiple_of(2) {
            SANDBOX
        } else {
            "Juniper QA"
        }
        .to_owned(),
        bytes: 512,
        planned_at: u64::from(n),
        reach: None,
    }
}

fn rejected(reason: &str) -> Outcome {
    Outcome::Rejected(Rejection {
        status: 410,
        reason: reason.to_owned(),
        retry_after: None,
    })
}

fn accepted(id: &str) -> Outcome {
    Outcome::Accepted {
        provider_id: Some(id.to_owned()),
    }
}

/// A ledger with a delivery for each device, numbered from 1.
fn ledger(devices: &[&str]) -> (TempDir, SqliteLedger) {
    let home = TempDir::new().unwrap();
    let ledger = SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap();
    let deliveries: Vec<Delivery> = devices
        .iter()
        .zip(1..)
        .map(|(device, n)| delivery(n, device))
        .collect();
    ledger.planned(&deliveries).unwrap();
    (home, ledger)
}

fn settle(ledger: &SqliteLedger, n: u32, outcome: &Outcome) {
    let id = delivery(n, "").id;
    ledger.on_the_wire(&id, 10).unwrap();
    ledger.settled(&id, outcome, 20, 10).unwrap();
}

/// The devices that a search finds, newest first.
fn found(ledger: &SqliteLedger, search: &ReceiptSearch) -> Vec<String> {
    let page = ledger.find(search, None, 100).unwrap();
    page.entries
        .into_iter()
        .map(|entry| entry.receipt.delivery.device_name)
        .collect()
}

fn words(words: &str) -> ReceiptSearch {
    ReceiptSearch {
        words: words.to_owned(),
        ..ReceiptSearch::default()
    }
}

fn standing(standing: Standing) -> ReceiptSearch {
    ReceiptSearch {
        standings: vec![standing],
        ..ReceiptSearch::default()
    }
}

#[test]
fn words_find_what_they_begin_wherever_it_stands() {
    let (_home, ledger) = ledger(&["Ana’s iPhone", "Bea’s Pixel", "ハナの電話"]);
    settle(&ledger, 2, &rejected("BadDeviceToken"));
    let check = |typed: &str, expected: &[&str], why: &str| {
        assert_eq!(found(&ledger, &words(typed)), expected, "{typed}: {why}");
    };
    check("iph", &["Ana’s iPhone"], "a word’s beginning");
    check("PIXEL bea", &["Bea’s Pixel"], "in any case and any order");
    check("baddevice", &["Bea’s Pixel"], "the provider’s own reason");
    check("token", &["Bea’s Pixel"], "a word inside a reason");
    check("410", &["Bea’s Pixel"], "its status");
    check("電話", &["ハナの電話"], "a script without spaces");
    check("ana pixel", &[], "every word must be there");
    check(
        "ete fr amel",
        &["ハナの電話", "Bea’s Pixel", "Ana’s iPhone"],
        "campaign without its accents, locale, persona; newest first",
    );
    check(
        "3f0e8a4c-8d4b-4c5e-9a77-000000000001",
        &["Ana’s iPhone"],
        "an id that was pasted",
    );
    check("3f0", &[], "so little of an id is chance");
}

#[test]
fn what_is_typed_is_never_an_operator() {
    let (_home, ledger) = ledger(&["Ana’s \"best\" iPhone"]);
    let check = |typed: &str, expected: usize, why: &str| {
        assert_eq!(
            found(&ledger, &words(typed)).len(),
            expected,
            "{typed}: {why}"
        );
    };
    check("\"best\"", 1, "quotes are quotes");
    check("ana OR nobody", 0, "a word like any other");
    check("-", 1, "nothing to look for is no reason to find nothing");
    check("facets:standingopen", 0, "no way into our own columns");
}

#[test]
fn a_filter_holds_beside_the_words() {
    let (_home, ledger) = ledger(&["one", "two", "three", "four"]);
    settle(&ledger, 1, &accepted("projects/x/messages/1"));
    settle(&ledger, 2, &rejected("Unregistered"));
    let check = |search: ReceiptSearch, expected: &[&str], why: &str| {
        assert_eq!(found(&ledger, &search), expected, "{why}");
    };
    check(standing(Standing::Rejected), &["two"], "refused");
    check(
        standing(Standing::Waiting),
        &["four", "three"],
        "what has no end yet",
    );
    check(
        ReceiptSearch {
            words: "t".to_owned(),
            gateway: Some("Juniper QA".to_owned()),
            ..ReceiptSearch::default()
        },
        &["three"],
        "two went by the sandbox",
    );
    check(
        ReceiptSearch {
            run: Some(2),
            ..ReceiptSearch::default()
        },
        &["four", "one"],
        "of one run",
    );
    check(
        ReceiptSearch {
            standings: vec![Standing::Accepted, Standing::Rejected],
            ..ReceiptSearch::default()
        },
        &["two", "one"],
        "either",
    );
}

#[test]
fn the_index_follows_every_line_that_is_written() {
    let (home, ledger) = ledger(&["one"]);
    settle(&ledger, 1, &rejected("TooManyRequests"));
    assert_eq!(found(&ledger, &words("toomany")), ["one"], "refused");
    ledger.on_the_wire(&delivery(1, "").id, 30).unwrap();
    assert!(
        found(&ledger, &standing(Standing::Rejected)).is_empty(),
        "it is on its way again"
    );
    ledger
        .settled(&delivery(1, "").id, &accepted("messages/abcdef-77"), 40, 10)
        .unwrap();
    assert!(
        found(&ledger, &words("toomany")).is_empty(),
        "that was not its end"
    );
    assert_eq!(
        found(&ledger, &words("abcdef")),
        ["one"],
        "the provider’s id for it"
    );
    ledger.planned(&[delivery(2, "two")]).unwrap();
    ledger.on_the_wire(&delivery(2, "").id, 50).unwrap();
    drop(ledger);
    let ledger = SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap();
    assert_eq!(
        found(&ledger, &standing(Standing::Undecided)),
        ["two"],
        "what a crash left is found as what it became"
    );
}

#[test]
fn receipts_from_before_there_was_an_index_are_found() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("ledger.sqlite");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(super::super::TABLES).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    let mut json = serde_json::to_value(delivery(1, "Old phone")).unwrap();
    json.as_object_mut().unwrap().remove("gateway");
    old.execute(
        "INSERT INTO delivery (id, run, planned_at, delivery, state, outcome, settled_at, took, attempts)
         VALUES ('x', 1, 1, ?1, 'settled', ?2, 5, 3, 2)",
        params![
            json.to_string(),
            serde_json::to_string(&rejected("Unregistered")).unwrap()
        ],
    )
    .unwrap();
    drop(old);
    let ledger = SqliteLedger::open(&path).unwrap();
    let page = ledger.find(&words("unreg phone"), None, 10).unwrap();
    assert_eq!(
        page.entries.len(),
        1,
        "the index was made of what was there"
    );
    assert_eq!(page.entries[0].attempts, 2, "with what it took");
    assert_eq!(
        page.entries[0].receipt.delivery.gateway, "",
        "nobody wrote down the gateway then"
    );
}

#[test]
fn pages_meet_without_a_gap_and_count_what_they_hold() {
    let names: Vec<String> = (0..25).map(|n| format!("phone {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (_home, ledger) = ledger(&names);
    for search in [ReceiptSearch::default(), words("phone")] {
        let (mut all, mut before) = (Vec::new(), None);
        loop {
            let page = ledger.find(&search, before, 10).unwrap();
            all.extend(page.entries);
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        let all: Vec<String> = all
            .into_iter()
            .map(|entry| entry.receipt.delivery.device_name)
            .collect();
        let newest_first: Vec<&str> = names.iter().rev().copied().collect();
        assert_eq!(all, newest_first, "every one once");
        assert_eq!(
            ledger.count(&search).unwrap(),
            Count::Exactly(25),
            "as many as there are"
        );
        let mut seen = 0;
        let done = ledger.each::<StoreError>(&search, 12, |_| {
            seen += 1;
            Ok(())
        });
        assert_eq!(
            (done.unwrap(), seen),
            (12, 12),
            "no more than were asked for"
        );
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_is_looked_for(typed in "\\PC{0,40}") {
        let (_home, ledger) = ledger(&["Ana’s iPhone"]);
        let found = ledger.find(&words(&typed), None, 10);
        prop_assert!(found.is_ok(), "{typed:?} is no mistake: {found:?}");
    }

    #[test]
    fn a_device_is_found_by_its_whole_name(name in "[\\p{L}\\p{N} ’'()-]{0,20}[a-zé電]") {
        let (_home, ledger) = ledger(&[&name]);
        prop_assert_eq!(found(&ledger, &words(&name)), [name.clone()], "a name finds its device");
    }
}
