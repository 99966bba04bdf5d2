//! The ledger: states, crashes, canaries.

use carillon_campaign::{Locale, Platform};
use carillon_payload::{DeviceId, Provider, Rejection, SANDBOX};
use tempfile::TempDir;

use super::*;

fn delivery(run: u64, n: u32) -> Delivery {
    Delivery {
        id: DeliveryId(format!("00000000-0000-4000-8000-{n:012}")),
        run,
        campaign: "Streak saver".to_owned(),
        variant: "a".to_owned(),
        locale: Locale::new("fr-FR").unwrap(),
        persona: Some("mia".to_owned()),
        device: DeviceId("pixel".to_owned()),
        device_name: "Pixel 9".to_owned(),
        platform: Platform::Android,
        provider: Provider::Fcm,
        gateway: SANDBOX.to_owned(),
        bytes: 512,
        planned_at: 1_000,
        reach: None,
    }
}

fn opened() -> (TempDir, SqliteLedger) {
    let home = TempDir::new().unwrap();
    let ledger = SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap();
    (home, ledger)
}

fn accepted() -> Outcome {
    Outcome::Accepted {
        provider_id: Some("projects/x/messages/1".to_owned()),
    }
}

#[test]
fn a_delivery_goes_from_planned_over_the_wire_to_settled() {
    let (_home, ledger) = opened();
    let delivery = delivery(1, 1);
    let state = || ledger.receipt(&delivery.id).unwrap().unwrap().state;
    ledger.planned(std::slice::from_ref(&delivery)).unwrap();
    assert_eq!(state(), DeliveryState::Planned, "nothing was sent yet");
    ledger.on_the_wire(&delivery.id, 2_000).unwrap();
    assert_eq!(
        state(),
        DeliveryState::OnTheWire,
        "the request may have left"
    );
    ledger
        .settled(&delivery.id, &accepted(), 2_100, 100)
        .unwrap();
    assert_eq!(
        ledger.receipts(10).unwrap(),
        [Receipt {
            delivery: delivery.clone(),
            state: DeliveryState::Settled {
                outcome: accepted(),
                at: 2_100,
                took: 100
            }
        }],
        "the whole receipt comes back"
    );
}

#[test]
fn a_refusal_that_is_tried_again_shows_its_latest_line() {
    let (_home, ledger) = opened();
    let delivery = delivery(1, 1);
    let refusal = Outcome::Rejected(Rejection {
        status: 429,
        reason: "TooManyRequests".to_owned(),
        retry_after: Some(1),
    });
    ledger.planned(std::slice::from_ref(&delivery)).unwrap();
    ledger.on_the_wire(&delivery.id, 2_000).unwrap();
    ledger.settled(&delivery.id, &refusal, 2_100, 100).unwrap();
    ledger.on_the_wire(&delivery.id, 3_000).unwrap();
    assert_eq!(
        ledger.receipts(1).unwrap()[0].state,
        DeliveryState::OnTheWire,
        "it is out again"
    );
    ledger
        .settled(&delivery.id, &accepted(), 3_050, 50)
        .unwrap();
    let state = ledger.receipts(1).unwrap().remove(0).state;
    assert_eq!(
        state,
        DeliveryState::Settled {
            outcome: accepted(),
            at: 3_050,
            took: 50
        },
        "the latest counts"
    );
}

#[test]
fn receipts_come_newest_first_and_no_more_than_asked() {
    let (_home, ledger) = opened();
    ledger.planned(&[delivery(1, 1), delivery(1, 2)]).unwrap();
    ledger.planned(&[delivery(2, 3)]).unwrap();
    let ids: Vec<_> = ledger
        .receipts(2)
        .unwrap()
        .into_iter()
        .map(|receipt| receipt.delivery.id)
        .collect();
    assert_eq!(
        ids,
        [delivery(2, 3).id, delivery(1, 2).id],
        "the latest two"
    );
}

#[test]
fn a_run_is_planned_whole_or_not_at_all() {
    let (_home, ledger) = opened();
    assert!(
        ledger.planned(&[delivery(1, 1), delivery(1, 1)]).is_err(),
        "an id is there once"
    );
    assert!(
        ledger.receipts(10).unwrap().is_empty(),
        "the first of them is not there either"
    );
}

#[test]
fn what_was_never_planned_cannot_be_sent() {
    let (_home, ledger) = opened();
    assert!(
        ledger.on_the_wire(&delivery(1, 1).id, 1).is_err(),
        "written before the wire, or not sent"
    );
    assert!(
        ledger
            .settled(&delivery(1, 1).id, &accepted(), 1, 1)
            .is_err(),
        "and not settled"
    );
}

#[test]
fn after_a_kill_the_wire_is_undecided_and_the_plan_was_not_sent() {
    let (home, ledger) = opened();
    let deliveries = [delivery(1, 1), delivery(1, 2), delivery(1, 3)];
    ledger.planned(&deliveries).unwrap();
    ledger.on_the_wire(&deliveries[0].id, 2_000).unwrap();
    ledger
        .settled(&deliveries[0].id, &accepted(), 2_100, 100)
        .unwrap();
    ledger.on_the_wire(&deliveries[1].id, 2_200).unwrap();
    // A kill: the files as they are at this moment, log and all, without anything being closed.
    let after = TempDir::new().unwrap();
    for entry in std::fs::read_dir(home.path()).unwrap().flatten() {
        std::fs::copy(entry.path(), after.path().join(entry.file_name())).unwrap();
    }
    let again = SqliteLedger::open(&after.path().join("ledger.sqlite")).unwrap();
    let state = |n: usize| again.receipt(&deliveries[n].id).unwrap().unwrap().state;
    let settled = |outcome, at, took| DeliveryState::Settled { outcome, at, took };
    assert_eq!(
        state(0),
        settled(accepted(), 2_100, 100),
        "an answer is an answer"
    );
    let undecided = Outcome::Undecided {
        detail: INTERRUPTED.to_owned(),
    };
    assert_eq!(
        state(1),
        settled(undecided, 2_200, 0),
        "nobody can know whether it arrived"
    );
    let not_sent = Outcome::NotSent {
        detail: NEVER_LEFT.to_owned(),
    };
    assert_eq!(state(2), settled(not_sent, 1_000, 0), "safe to send again");
}

#[test]
fn a_second_carillon_does_not_settle_what_the_first_is_sending() {
    let (home, first) = opened();
    first.planned(&[delivery(1, 1)]).unwrap();
    first.on_the_wire(&delivery(1, 1).id, 2_000).unwrap();
    let second = SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap();
    assert_eq!(
        second.receipts(1).unwrap()[0].state,
        DeliveryState::OnTheWire,
        "the first is alive"
    );
    assert_ne!(
        first.begin_run(1).unwrap(),
        second.begin_run(1).unwrap(),
        "runs are numbered together"
    );
}

#[test]
fn runs_are_counted_from_one_over_the_apps_life() {
    let (home, ledger) = opened();
    assert_eq!(
        (ledger.begin_run(1).unwrap(), ledger.begin_run(2).unwrap()),
        (1, 2),
        "one by one"
    );
    drop(ledger);
    let again = SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap();
    assert_eq!(again.begin_run(3).unwrap(), 3, "also after a restart");
}

#[test]
fn no_token_is_in_the_files_even_where_the_transport_said_it() {
    let (home, ledger) = opened();
    let token = "c0ffee".repeat(11);
    ledger.planned(&[delivery(1, 1), delivery(1, 2)]).unwrap();
    let detail = format!("error sending request for url (http://127.0.0.1:1/3/device/{token})");
    ledger.on_the_wire(&delivery(1, 1).id, 1).unwrap();
    ledger
        .settled(
            &delivery(1, 1).id,
            &Outcome::Undecided {
                detail: detail.clone(),
            },
            2,
            1,
        )
        .unwrap();
    ledger
        .settled(&delivery(1, 2).id, &Outcome::NotSent { detail }, 2, 0)
        .unwrap();
    for entry in std::fs::read_dir(home.path()).unwrap().flatten() {
        let bytes = std::fs::read(entry.path()).unwrap();
        let found = bytes
            .windows(token.len())
            .any(|window| window == token.as_bytes());
        assert!(!found, "{} has the whole token", entry.path().display());
    }
    let shown = format!("{:?}", ledger.receipts(2).unwrap());
    assert!(
        shown.contains("c0ff…ffee"),
        "it can still be told from another: {shown}"
    );
}

#[test]
fn a_file_that_is_no_database_is_set_aside() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("ledger.sqlite");
    std::fs::write(
        &path,
        "this is no database, and long enough to be looked at as one".repeat(40),
    )
    .unwrap();
    let ledger = SqliteLedger::open(&path).unwrap();
    assert!(ledger.receipts(1).unwrap().is_empty(), "a new one is begun");
    assert!(
        home.path().join("ledger.sqlite.damaged-1").exists(),
        "the old one is kept"
    );
    assert_eq!(
        ledger.set_aside().map(|aside| aside.kept_as.clone()),
        Some(home.path().join("ledger.sqlite.damaged-1")),
        "and a person can be told where"
    );
}

#[test]
fn damage_behind_the_first_page_is_found_at_the_start_not_at_a_send() {
    let (home, ledger) = opened();
    let many: Vec<Delivery> = (0..200).map(|n| delivery(1, n)).collect();
    ledger.planned(&many).unwrap();
    drop(ledger);
    let path = home.path().join("ledger.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    assert!(bytes.len() > 5 * 4096, "pages enough to hit one");
    bytes[4096..].fill(0xA5);
    std::fs::write(&path, &bytes).unwrap();
    // What was committed but not yet moved into the database.
    std::fs::write(home.path().join("ledger.sqlite-wal"), "log").unwrap();

    let ledger = SqliteLedger::open(&path).unwrap();
    ledger.planned(&[delivery(2, 1)]).unwrap();
    let aside = ledger.set_aside().unwrap().kept_as.clone();
    assert_eq!(
        std::fs::read(aside).unwrap(),
        bytes,
        "the old one is kept byte for byte"
    );
}

#[test]
fn a_damaged_ledger_keeps_its_log() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("ledger.sqlite");
    std::fs::write(&path, "no database").unwrap();
    std::fs::write(home.path().join("ledger.sqlite-wal"), "log").unwrap();
    let kept = set_aside(&path).unwrap();
    let log = kept.with_file_name("ledger.sqlite.damaged-1-wal");
    assert_eq!(
        std::fs::read(log).unwrap(),
        b"log",
        "the newest receipts are in it"
    );
}

#[test]
fn a_ledger_another_carillon_has_open_is_not_moved_away() {
    let (home, _theirs) = opened();
    let path = home.path().join("ledger.sqlite");
    let _ = std::fs::remove_file(home.path().join("ledger.sqlite-wal"));
    std::fs::write(&path, "no database any more".repeat(400)).unwrap();
    let error = SqliteLedger::open(&path).unwrap_err();
    assert!(
        matches!(error, StoreError::Damaged { .. }),
        "told to whoever sends: {error}"
    );
    assert!(path.exists(), "the other one writes to it");
}

#[test]
fn a_newer_ledger_is_not_touched() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("ledger.sqlite");
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let error = SqliteLedger::open(&path).unwrap_err();
    assert!(
        matches!(error, StoreError::Disk { .. }),
        "refused, not set aside: {error}"
    );
    assert!(
        !home.path().join("ledger.sqlite.damaged-1").exists(),
        "a newer Carillon wants it back"
    );
}
