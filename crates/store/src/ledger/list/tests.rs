//! Sends to lists: what is written before the wire, what a crash leaves, and that nothing piles up.

use carillon_campaign::Locale;
use carillon_payload::{AccountId, ListIdentity, Provider};
use tempfile::TempDir;

use super::*;

fn opened() -> (TempDir, Arc<SqliteLedger>) {
    let home = TempDir::new().unwrap();
    let ledger = SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap();
    (home, Arc::new(ledger))
}

/// What a person said yes to: so many recipients.
pub(crate) fn order(recipients: u64) -> ListOrder {
    ListOrder {
        path: "spring".to_owned(),
        campaign: "Spring".to_owned(),
        variant: "a".to_owned(),
        locale: Locale::new("en").unwrap(),
        persona: None,
        account: AccountId("a".to_owned()),
        gateway: "QA".to_owned(),
        provider: Provider::Fcm,
        words: "00".to_owned(),
        list: ListIdentity {
            path: "tokens.csv".to_owned(),
            sha256: "00".to_owned(),
            bytes: 1,
            modified: 2,
        },
        recipients,
    }
}

fn accepted(id: Option<&str>) -> LineState {
    LineState::Settled(Outcome::Accepted {
        provider_id: id.map(str::to_owned),
    })
}

fn refused(reason: &str) -> LineState {
    LineState::Settled(Outcome::Rejected(Rejection {
        status: 400,
        reason: reason.to_owned(),
        retry_after: Some(3),
    }))
}

fn lines(ledger: &SqliteLedger, number: u64) -> Vec<WrittenLine> {
    let mut all = Vec::new();
    ledger
        .list_lines(number, |line| {
            all.push(line);
            Ok(())
        })
        .unwrap();
    all
}

#[test]
fn what_a_crash_leaves_on_the_wire_is_undecided_and_what_was_not_written_is_not_yet() {
    let (home, ledger) = opened();
    let book = ledger.begin_list(1).unwrap();
    book.leave_out(&[(4, LineProblem::Duplicate)]).unwrap();
    book.confirm(&order(5)).unwrap();
    book.step(&[], &[1, 2, 3]).unwrap();
    book.step(&[(1, accepted(Some("m-1"))), (2, refused("Bad"))], &[5])
        .unwrap();
    let number = book.number();
    // As a kill leaves it: nothing is closed in order.
    drop((book, ledger));
    let ledger = Arc::new(SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap());
    let book = ledger.resume_list(number).unwrap();
    let (done, more) = book.done_after(0).unwrap();
    assert_eq!((done, more), (vec![1, 2, 3, 4, 5], false), "6 is not yet");
    let send = ledger.lists().unwrap().remove(0);
    assert_eq!(
        (send.left(), send.undecided()),
        (1, 2),
        "3 and 5 may have left"
    );
    let written = lines(&ledger, number);
    assert_eq!(
        written[0].provider_id.as_deref(),
        Some("m-1"),
        "kept to the line"
    );
    assert!(
        matches!(&written[1].state, LineState::Settled(Outcome::Rejected(r)) if r.reason == "Bad"),
        "and the reason"
    );

    book.wait_undecided().unwrap();
    assert_eq!(
        book.done_after(0).unwrap().0,
        [1, 2, 4],
        "a person asked for 3 and 5 once more"
    );
    assert_eq!(
        ledger.lists().unwrap()[0].left(),
        3,
        "with 6, which was never sent to"
    );
}

#[test]
fn one_list_is_sent_by_one_at_a_time() {
    let (home, ledger) = opened();
    let book = ledger.begin_list(1).unwrap();
    book.confirm(&order(1)).unwrap();
    let other = Arc::new(SqliteLedger::open(&home.path().join("ledger.sqlite")).unwrap());
    assert!(
        matches!(
            other.resume_list(book.number()),
            Err(StoreError::InUse { .. })
        ),
        "a second Carillon would send everything again"
    );
    let number = book.number();
    drop(book);
    assert!(other.resume_list(number).is_ok(), "once the first is gone");
    assert!(
        matches!(other.resume_list(99), Err(StoreError::NotFound { .. })),
        "there is no such send"
    );
}

#[test]
fn what_was_not_confirmed_is_forgotten_at_the_next_beginning() {
    let (_home, ledger) = opened();
    let refused = ledger.begin_list(1).unwrap();
    refused.leave_out(&[(2, LineProblem::NoToken)]).unwrap();
    let number = refused.number();
    drop(refused);
    let kept = ledger.begin_list(2).unwrap();
    assert!(lines(&ledger, number).is_empty(), "nobody said yes");
    assert_eq!(kept.number(), number, "its number is free again");
    let looked_through = ledger.begin_list(3).unwrap();
    kept.confirm(&order(1)).unwrap();
    assert_eq!(
        ledger.lists().unwrap().len(),
        1,
        "another that is at work is left alone"
    );
    looked_through.forget().unwrap();
}

#[test]
fn a_push_has_the_same_id_whenever_it_is_sent() {
    let (_home, ledger) = opened();
    let book = ledger.begin_list(1).unwrap();
    let id = book.delivery(7);
    let number = book.number();
    drop(book);
    let book = ledger.resume_list(number).unwrap();
    assert_eq!(
        book.delivery(7),
        id,
        "a provider that knows the key sends it once"
    );
    assert_ne!(book.delivery(8), id, "each line has its own");
    let groups: Vec<usize> = id.split('-').map(str::len).collect();
    assert_eq!(
        groups,
        [8, 4, 4, 4, 12],
        "`apns-id` is a canonical UUID: {id}"
    );
    book.step(&[(7, accepted(Some(&id)))], &[]).unwrap();
    assert_eq!(
        lines(&ledger, number)[0].provider_id,
        None,
        "an echo of our own id is not written a million times"
    );
}

#[test]
fn endless_new_words_of_a_provider_fill_no_memory() {
    let (_home, ledger) = opened();
    let book = ledger.begin_list(1).unwrap();
    let came: Vec<_> = (0..2000)
        .map(|n| (n + 1, refused(&format!("Oops {n}"))))
        .collect();
    book.step(&came, &[]).unwrap();
    let tally = book.tally().unwrap();
    assert_eq!(
        tally.iter().map(|(_, count)| count).sum::<u64>(),
        2000,
        "all are counted"
    );
    assert!(tally.len() <= MOST_ENDINGS + 1, "{} endings", tally.len());
}

#[test]
fn no_token_is_written_down() {
    let (home, ledger) = opened();
    let book = ledger.begin_list(1).unwrap();
    let token = "5ca1ab1e".repeat(8);
    let broken = LineState::Settled(Outcome::Undecided {
        detail: format!("no answer from http://127.0.0.1/3/device/{token}"),
    });
    book.step(&[(1, broken)], &[2]).unwrap();
    for file in std::fs::read_dir(home.path()).unwrap().flatten() {
        let bytes = std::fs::read(file.path()).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            !text.contains(&token),
            "a whole token is in {:?}",
            file.path()
        );
    }
}

#[test]
fn why_a_send_rests_is_known_until_somebody_goes_on_with_it_and_a_cancelled_one_stays_so() {
    let (home, ledger) = opened();
    let book = ledger.begin_list(1).unwrap();
    book.confirm(&order(3)).unwrap();
    book.step(&[(1, accepted(None))], &[]).unwrap();
    let send = ledger.list(1).unwrap().unwrap();
    assert!(send.is_open(), "two are left");
    assert_eq!(send.rest, None, "under way, or broken off");
    assert_eq!(send.progress().ended(), 1, "one has its answer");
    let gave_up = ListRest::GaveUp(Outcome::NotSent {
        detail: format!("no way to {}", "ab".repeat(32)),
    });
    for rest in [ListRest::Tried, ListRest::Paused, gave_up] {
        book.rest(&rest).unwrap();
    }
    drop((book, ledger));
    let path = home.path().join("ledger.sqlite");
    let ledger = Arc::new(SqliteLedger::open(&path).unwrap());
    let send = ledger.list(1).unwrap().unwrap();
    let Some(ListRest::GaveUp(Outcome::NotSent { detail })) = &send.rest else {
        panic!("the last is what it is: {:?}", send.rest);
    };
    assert!(
        !detail.contains(&"ab".repeat(32)),
        "without tokens: {detail}"
    );
    let book = ledger.resume_list(1).unwrap();
    assert_eq!(ledger.list(1).unwrap().unwrap().rest, None, "it goes on");

    book.rest(&ListRest::Cancelled).unwrap();
    // The run that is stopped by it ends later, in its own way.
    book.rest(&ListRest::Paused).unwrap();
    drop(book);
    drop(ledger.resume_list(1).unwrap());
    let send = ledger.list(1).unwrap().unwrap();
    assert!(send.is_cancelled(), "that is final: {:?}", send.rest);
    assert!(
        !send.is_open() && !send.can_go_on(),
        "nobody is to be asked about it again"
    );
    assert_eq!(send.left(), 2, "what was not sent to is still told");
    assert_eq!(ledger.list(2).unwrap(), None, "there is no other");
}

#[test]
fn what_was_cancelled_before_sends_had_other_reasons_to_rest_is_still_cancelled() {
    let (home, ledger) = opened();
    let book = ledger.begin_list(1).unwrap();
    book.confirm(&order(3)).unwrap();
    drop((book, ledger));
    let path = home.path().join("ledger.sqlite");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(
        "ALTER TABLE list_send DROP COLUMN rest;
         ALTER TABLE list_send ADD COLUMN cancelled_at INTEGER;
         UPDATE list_send SET cancelled_at = 7;
         PRAGMA user_version = 4;",
    )
    .unwrap();
    drop(old);
    let ledger = SqliteLedger::open(&path).unwrap();
    assert!(
        ledger.list(1).unwrap().unwrap().is_cancelled(),
        "as the person said"
    );
}
