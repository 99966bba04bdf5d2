//! Sends to lists: looked through, said yes to, paused, gone on with; and no token passes to the page or stays in the home.

use std::sync::Arc;

use carillon_campaign::Locale;
use carillon_ipc::{
    CancelList, Event as _, ExportList, Failure, ForgetLook, KeepGateway, KeyFile, ListLook,
    ListLooking, ListRefusal, Lists, LookThroughList, NewKey, Opened, PauseList, ResumeList,
    SendToList, StopLook, TakeInList, Undecided, UnlockKeys,
};
use carillon_payload::{
    Account, AccountId, LineProblem, ListRest, ListSend, Provider, RecordFormat, form,
};

use tauri::Listener as _;

use super::{Page, until};
use crate::sandbox::Running;

fn running(page: &Page) -> Running {
    tauri::async_runtime::block_on(page.shell.sandbox.running()).unwrap()
}

fn token(n: usize) -> String {
    format!("{n:064x}")
}

/// A list of so many, and what else is to be on it.
fn list(page: &Page, lines: usize, more: &str) -> String {
    let tokens: Vec<String> = (0..lines).map(token).collect();
    let path = page.path("tokens.csv");
    std::fs::write(&path, format!("token\n{}\n{more}", tokens.join("\n"))).unwrap();
    path
}

/// Looks through a list; by the sandbox where no account is named.
fn look(
    page: &Page,
    opened: &Opened,
    account: Option<&Account>,
    path: &str,
) -> Result<ListLook, Failure> {
    let looked = page.call(look_through(opened, account, path))?;
    Ok(looked.expect("nobody stopped it"))
}

/// What looks through a list.
fn look_through(opened: &Opened, account: Option<&Account>, path: &str) -> LookThroughList {
    LookThroughList {
        session: opened.session.clone(),
        variant: "a".to_owned(),
        locale: Locale::new("en-US").unwrap(),
        persona: Some("amelia".to_owned()),
        account: account.map(|account| account.id.clone()),
        path: path.to_owned(),
    }
}

/// Says yes to what was looked through.
fn send(page: &Page, look: &ListLook) {
    page.call(SendToList {
        number: look.number,
        recipients: look.recipients,
    })
    .unwrap();
}

/// The only send there is, once nothing of it is under way.
fn at_rest(page: &Page) -> ListSend {
    until("the list to come to rest", || {
        let found = page.call(Lists {}).unwrap();
        found.under_way.is_empty().then(|| found.sends[0].clone())
    })
}

/// An account with Apple that leads to the embedded sandbox, at so many pushes a second.
fn slow_account(page: &Page, rate: &str) -> Account {
    page.call(UnlockKeys {
        passphrase: "correct horse".to_owned(),
    })
    .unwrap();
    let running = running(page);
    running.sandbox.gather_crowd();
    let (mut account, _) = running.sandbox.account(Provider::Apns).unwrap().unwrap();
    account.id = AccountId("3f0e8a4c-8d4b-4c5e-9a77-0c1d2e3f4a5b".to_owned());
    account.name = "Juniper".to_owned();
    let rate = (form::RATE.to_owned(), rate.to_owned());
    account.values.extend([rate]);
    let pem = running.sandbox.credentials().apns_key().unwrap();
    let file = KeyFile {
        name: "AuthKey_CARILLON01.p8".to_owned(),
        bytes: pem.into_bytes(),
    };
    page.call(KeepGateway {
        account: account.clone(),
        key: NewKey::File { file },
    })
    .unwrap();
    account
}

/// A send to 200 by such an account, under way.
struct Slow {
    account: Account,
    opened: Opened,
    path: String,
    number: u64,
}

impl Slow {
    fn begin(page: &Page, rate: &str) -> Self {
        let account = slow_account(page, rate);
        let opened = page.starter("streak-saver");
        let path = list(page, 200, "");
        let looked = look(page, &opened, Some(&account), &path).unwrap();
        send(page, &looked);
        Self {
            account,
            opened,
            path,
            number: looked.number,
        }
    }

    fn pause(&self, page: &Page) {
        let number = self.number;
        page.call(PauseList { number }).unwrap();
    }

    fn cancel(&self, page: &Page) {
        let number = self.number;
        page.call(CancelList { number }).unwrap();
    }

    /// What goes on with it.
    fn resume(&self) -> ResumeList {
        ResumeList {
            number: self.number,
            path: None,
            undecided: Undecided::Leave,
        }
    }
}

#[test]
fn a_list_is_sent_to_once_its_number_was_said_yes_to_and_no_token_stays_behind() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let path = list(&page, 50, &format!("hello\n{}\n", token(7)));
    let looked = look(&page, &opened, None, &path).unwrap();
    assert_eq!(looked.recipients, 50, "good lines");
    let left_out: Vec<_> = looked
        .left_out
        .iter()
        .map(|one| (one.problem, one.examples.clone()))
        .collect();
    assert!(
        left_out.contains(&(LineProblem::NotAToken, vec![52]))
            && left_out.contains(&(LineProblem::Duplicate, vec![53])),
        "by their numbers: {left_out:?}"
    );
    let said = serde_json::to_string(&looked).unwrap();
    assert!(!said.contains(&token(7)), "the page gets counts: {said}");

    let wrong = page.call(SendToList {
        number: looked.number,
        recipients: 51,
    });
    assert!(matches!(wrong, Err(Failure::Bug { .. })), "{wrong:?}");
    assert!(
        running(&page).sandbox.crowd().is_empty(),
        "another number is no yes"
    );
    let looked = look(&page, &opened, None, &path).unwrap();
    send(&page, &looked);
    let send = at_rest(&page);
    assert_eq!((send.progress().accepted, send.left()), (50, 0), "{send:?}");
    let crowd = running(&page).sandbox.crowd();
    assert_eq!(crowd.len(), 50, "everybody");
    assert!(crowd.values().all(|taken| *taken == 1), "once: {crowd:?}");
    let export = |format, name: &str| {
        let path = page.path(name);
        let number = send.number;
        let list = ExportList {
            number,
            format,
            path: path.clone(),
        };
        assert_eq!(page.call(list).unwrap(), 52, "every line but the header");
        std::fs::read_to_string(path).unwrap()
    };
    let table = export(RecordFormat::Csv, "lines.csv");
    assert!(
        table.contains("51,accepted,,,") && table.contains("53,left-out,,duplicate,"),
        "by their numbers: {table}"
    );
    let json = export(RecordFormat::Json, "lines.json");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[50]["reason"], "not-a-token", "line 52: {}", json[50]);
    assert!(!table.contains(&token(7)), "no token leaves with it");
    for file in ["ledger.sqlite", "ledger.sqlite-wal"] {
        let bytes = std::fs::read(page.home.path().join("carillon").join(file));
        let bytes = bytes.unwrap_or_default();
        assert!(
            !String::from_utf8_lossy(&bytes).contains(&token(7)),
            "no token is in {file}"
        );
    }
}

#[test]
fn a_paused_list_goes_on_in_the_words_it_was_begun_in_and_nobody_gets_it_twice() {
    let page = Page::new();
    let slow = Slow::begin(&page, "100");
    let sandbox = running(&page).sandbox;
    until("some pushes", || {
        (sandbox.crowd().len() >= 10).then_some(())
    });
    slow.pause(&page);
    let known = page.call(Lists {}).unwrap().sends.remove(0);
    assert_eq!(
        known.rest,
        Some(ListRest::Paused),
        "on disk at once, whatever becomes of the app"
    );
    let paused = at_rest(&page);
    assert_eq!(paused.rest, Some(ListRest::Paused), "by the person");
    let kept = page.shell.home.list_campaign(slow.number);
    assert!(kept.exists(), "what it goes on with");
    assert!(paused.is_open(), "some are left: {:?}", paused.progress());
    assert_eq!(paused.undecided(), 0, "what was on the wire was awaited");
    // What is written meanwhile does not change what the others get.
    page.write(&slow.opened, 1, "Other words");
    page.call(slow.resume()).unwrap();
    assert_eq!(
        page.call(slow.resume()),
        Err(Failure::List {
            why: ListRefusal::UnderWay
        }),
        "once at a time"
    );
    let going = page.call(Lists {}).unwrap().sends.remove(0);
    assert_eq!(going.rest, None, "it rests no more");
    let done = at_rest(&page);
    assert_eq!(
        (done.progress().accepted, done.left()),
        (200, 0),
        "{done:?}"
    );
    let crowd = sandbox.crowd();
    assert_eq!(crowd.len(), 200, "everybody");
    assert!(crowd.values().all(|taken| *taken == 1), "and nobody twice");
    assert!(!kept.exists(), "nothing needs it any more");
}

#[test]
fn a_cancelled_list_is_over_and_one_that_changed_is_not_gone_on_with() {
    let page = Page::new();
    let slow = Slow::begin(&page, "20");
    slow.pause(&page);
    at_rest(&page);
    list(&page, 201, "");
    assert_eq!(
        page.call(slow.resume()),
        Err(Failure::List {
            why: ListRefusal::OtherList {
                path: slow.path.clone()
            }
        }),
        "somebody may be on another line now"
    );
    slow.cancel(&page);
    let send = at_rest(&page);
    assert!(
        send.is_cancelled() && !send.is_open(),
        "nobody is asked again"
    );
    list(&page, 200, "");
    assert_eq!(
        page.call(slow.resume()),
        Err(Failure::List {
            why: ListRefusal::Cancelled
        }),
        "that is final"
    );
    assert!(send.left() > 0, "what was not sent to is still told");
    let kept = page.shell.home.list_campaign(slow.number);
    assert!(!kept.exists(), "nobody can go on with it");
}

/// Drops a list on the page, in pieces of so many bytes; where it is then.
fn drop_list(page: &Page, text: &str, piece: usize) -> String {
    let mut path = String::new();
    for (number, bytes) in text.as_bytes().chunks(piece).enumerate() {
        let list = TakeInList {
            name: "dropped.csv".to_owned(),
            at: (number * piece) as u64,
            bytes: bytes.to_vec().into(),
        };
        path = page.call(list).unwrap();
    }
    path
}

/// Whether a token is in any file of the app's own folder.
fn is_kept(page: &Page, token: &str) -> bool {
    let mut folders = vec![page.home.path().join("carillon")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if String::from_utf8_lossy(&std::fs::read(path).unwrap()).contains(token) {
                return true;
            }
        }
    }
    false
}

#[test]
fn a_list_that_was_dropped_is_looked_through_like_one_that_was_chosen_and_does_not_lie_about() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let tokens: Vec<String> = (0..50).map(token).collect();
    let text = format!("token\n{}\n", tokens.join("\n"));
    let path = drop_list(&page, &text, 1000);
    let looked = look(&page, &opened, None, &path).unwrap();
    assert_eq!(looked.recipients, 50, "every piece of it");
    assert!(is_kept(&page, &token(7)), "to be sent to");
    page.call(ForgetLook {
        number: looked.number,
    })
    .unwrap();
    assert!(!is_kept(&page, &token(7)), "the person said no");

    let path = drop_list(&page, "Dear diary,\nana-4711\n", 1000);
    assert!(look(&page, &opened, None, &path).is_err(), "no list");
    assert!(!is_kept(&page, "ana-4711"), "it is of no use");

    let piece = |at, bytes: &[u8]| TakeInList {
        name: "dropped.csv".to_owned(),
        at,
        bytes: bytes.to_vec().into(),
    };
    page.call(piece(0, b"token\n")).unwrap();
    let gap = page.call(piece(9, b"ana\n"));
    assert!(matches!(gap, Err(Failure::Bug { .. })), "{gap:?}");

    let path = drop_list(&page, &text, 700);
    let looked = look(&page, &opened, None, &path).unwrap();
    send(&page, &looked);
    let send = at_rest(&page);
    assert_eq!((send.progress().accepted, send.left()), (50, 0), "{send:?}");
    assert!(
        send.order.list.path.ends_with("dropped.csv"),
        "called as it was: {}",
        send.order.list.path
    );
    assert!(!is_kept(&page, &token(7)), "everybody was sent to");
}

#[test]
fn a_look_at_a_long_list_can_be_stopped_and_leaves_nothing_behind() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let path = list(&page, 25_000, "");
    let shell = Arc::clone(&page.shell);
    let heard = page.window.listen(ListLooking::NAME, move |_| {
        crate::list::stop_look(&shell);
    });
    let looked = page.call(look_through(&opened, None, &path)).unwrap();
    assert_eq!(looked, None, "nothing is told of it");
    page.window.unlisten(heard);
    page.call(StopLook {}).unwrap();
    let looked = look(&page, &opened, None, &path).unwrap();
    assert_eq!(looked.recipients, 25_000, "the next look is another");
    assert!(
        page.call(Lists {}).unwrap().sends.is_empty(),
        "nothing began"
    );
}

#[test]
fn what_no_list_can_go_by_is_said_and_a_look_is_forgotten() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let path = page.path("notes.txt");
    std::fs::write(&path, "Dear diary,\n").unwrap();
    assert_eq!(
        look(&page, &opened, None, &path),
        Err(Failure::List {
            why: ListRefusal::NotAList { path: path.clone() }
        }),
        "no column is called token"
    );
    let path = list(&page, 3, "");
    let looked = look(&page, &opened, None, &path).unwrap();
    let number = looked.number;
    page.call(ForgetLook { number }).unwrap();
    assert!(
        page.call(Lists {}).unwrap().sends.is_empty(),
        "nothing began"
    );
    let gone = page.call(SendToList {
        number,
        recipients: 3,
    });
    assert!(gone.is_err(), "what was forgotten cannot be sent");
}

#[test]
fn a_list_and_the_tests_sent_beside_it_share_the_accounts_rate() {
    let page = Page::new();
    let slow = Slow::begin(&page, "20");
    let sandbox = running(&page).sandbox;
    until("the first push", || {
        (!sandbox.crowd().is_empty()).then_some(())
    });
    let wait = page.shell.paces.of(&slow.account).wait();
    assert!(
        !wait.is_zero(),
        "a test push takes the turn after the list's"
    );
    slow.cancel(&page);
    let send = at_rest(&page);
    assert!(send.is_cancelled(), "while it was under way, too");
}
