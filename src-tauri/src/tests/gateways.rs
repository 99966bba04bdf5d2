//! Gateways of a person's own, set up and sent by: to the embedded sandbox, as any other server.

use std::collections::BTreeMap;

use carillon_campaign::{Locale, Platform};
use carillon_gateway::sandbox::WEBHOOK_PATH;
use carillon_ipc::{
    CheckKey, Command, Failure, ForgetGateway, GatewayKept, Gateways, HasKey, KeepDevice,
    KeepGateway, KeyChecked, KeyFile, KeyPlace, NewKey, Opened, Receipts, Send, TestGateway,
    UnlockKeys,
};
use carillon_payload::{
    Account, AccountId, DeliveryState, Device, DeviceId, Environment, KeyProblem, Outcome, Preset,
    Provider, Target, TargetKind, Tested, Wrong, form,
};
use serde_json::json;

use super::{Page, until};
use crate::sandbox::Running;

fn running(page: &Page) -> Running {
    tauri::async_runtime::block_on(page.shell.sandbox.running()).unwrap()
}

/// Apple's key of the embedded sandbox, as its file.
fn key_file(page: &Page) -> KeyFile {
    let running = running(page);
    let pem = running.sandbox.credentials().apns_key().unwrap();
    KeyFile {
        name: "AuthKey_CARILLON01.p8".to_owned(),
        bytes: pem.into_bytes(),
    }
}

/// An account with that key, still without what the file's name tells.
fn account(page: &Page) -> Account {
    let running = running(page);
    let values = [
        (form::ENVIRONMENT, form::DEVELOPMENT.to_owned()),
        (
            form::TEAM_ID,
            running.sandbox.credentials().team_id().to_owned(),
        ),
        (form::ADDRESS, running.sandbox.origin()),
    ];
    Account {
        id: AccountId("3f0e8a4c-8d4b-4c5e-9a77-0c1d2e3f4a5b".to_owned()),
        name: "Juniper QA".to_owned(),
        provider: Provider::Apns,
        values: values
            .into_iter()
            .map(|(field, value)| (field.to_owned(), value))
            .collect::<BTreeMap<_, _>>(),
    }
}

fn unlock(page: &Page) -> Result<KeyPlace, Failure> {
    page.call(UnlockKeys {
        passphrase: "correct horse".to_owned(),
    })
}

/// Sets the gateway up.
fn set_up(page: &Page) -> Account {
    unlock(page).unwrap();
    let kept = page.call(KeepGateway {
        account: account(page),
        key: NewKey::File {
            file: key_file(page),
        },
    });
    match kept.unwrap() {
        GatewayKept::Kept { account } => account,
        other => panic!("it was not kept: {other:?}"),
    }
}

/// A phone that the sandbox knows, reached by the account.
fn phone(account: &Account) -> Device {
    let devices = carillon_gateway::sandbox::devices();
    let known = devices
        .iter()
        .find(|device| device.platform == Platform::Ios);
    Device {
        id: DeviceId("mine".to_owned()),
        name: "Ana's iPhone".to_owned(),
        owner: "Ana".to_owned(),
        sandbox: false,
        account: Some(account.id.clone()),
        environment: Environment::Development,
        target: Target {
            kind: TargetKind::ApnsToken,
            value: known.unwrap().target.value.clone(),
        },
        ..known.unwrap().clone()
    }
}

fn send(page: &Page, opened: &Opened) -> Result<u64, Failure> {
    page.call(Send {
        session: opened.session.clone(),
        variant: "a".to_owned(),
        locales: vec![Locale::new("en-US").unwrap()],
        personas: vec![None],
        devices: vec![DeviceId("mine".to_owned())],
        asked_about: vec!["Ana".to_owned()],
    })
}

#[test]
fn a_gateway_is_set_up_tested_and_sent_by() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    assert_eq!(
        page.call(Gateways {}).unwrap().keys,
        KeyPlace::NewFile,
        "a test touches nobody's keyring"
    );
    let account = set_up(&page);
    assert_eq!(
        account.value(form::KEY_ID),
        "CARILLON01",
        "Apple wrote it into the file's name"
    );
    let tested = page.call(TestGateway {
        account: account.id.clone(),
    });
    assert!(
        matches!(tested, Ok(Tested::KeyTaken { .. })),
        "the key is the sandbox's: {tested:?}"
    );

    page.call(KeepDevice {
        device: phone(&account),
    })
    .unwrap();
    let run = send(&page, &opened).unwrap();
    let receipt = until("the receipt", || {
        let receipts = page.call(Receipts { limit: 10 }).unwrap();
        let own = receipts
            .into_iter()
            .find(|receipt| receipt.delivery.run == run)?;
        matches!(own.state, DeliveryState::Settled { .. }).then_some(own)
    });
    let DeliveryState::Settled { outcome, .. } = &receipt.state else {
        panic!("not settled: {receipt:?}");
    };
    assert!(
        matches!(outcome, Outcome::Accepted { .. }),
        "over Apple's own wire: {outcome:?}"
    );
}

#[test]
fn keys_are_locked_at_the_next_start_and_a_send_says_so() {
    let page = Page::new();
    let account = set_up(&page);
    page.call(KeepDevice {
        device: phone(&account),
    })
    .unwrap();
    let page = page.again();
    let opened = page.starter("streak-saver");
    assert_eq!(
        send(&page, &opened),
        Err(Failure::KeysLocked),
        "nothing is sent without its key"
    );
    let wrong = page.call(UnlockKeys {
        passphrase: "another horse".to_owned(),
    });
    assert_eq!(
        wrong,
        Err(Failure::WrongPassphrase),
        "and another opens nothing"
    );
    assert_eq!(unlock(&page), Ok(KeyPlace::OpenFile), "the right one does");
}

#[test]
fn what_is_wrong_is_said_before_anything_is_kept() {
    let page = Page::new();
    unlock(&page).unwrap();
    let checked = page.call(CheckKey {
        provider: Provider::Fcm,
        file: key_file(&page),
    });
    assert_eq!(
        checked.unwrap(),
        KeyChecked::Bad {
            problem: KeyProblem::NotJson
        },
        "Apple's key is no service account"
    );
    let mut without_team = account(&page);
    without_team.values.remove(form::TEAM_ID);
    let kept = page.call(KeepGateway {
        account: without_team,
        key: NewKey::File {
            file: key_file(&page),
        },
    });
    let Ok(GatewayKept::Fields { problems }) = kept else {
        panic!("a field is missing: {kept:?}");
    };
    assert_eq!(
        (problems[0].field.as_str(), problems[0].wrong),
        (form::TEAM_ID, Wrong::Missing),
        "which, and what"
    );
    let mut whole = account(&page);
    whole
        .values
        .insert(form::KEY_ID.to_owned(), "CARILLON01".to_owned());
    let kept = page.call(KeepGateway {
        account: whole,
        key: NewKey::Kept,
    });
    assert_eq!(kept.unwrap(), GatewayKept::NoKey, "there was none before");
    assert!(
        page.call(Gateways {}).unwrap().accounts.is_empty(),
        "nothing was kept"
    );
}

#[test]
fn a_webhook_needs_no_key_where_its_server_knows_nobody() {
    let page = Page::new();
    unlock(&page).unwrap();
    let mut values = Preset::named("ntfy").unwrap().values;
    let address = format!("{}/", running(&page).sandbox.origin());
    values.insert(form::URL.to_owned(), address);
    let webhook = Account {
        provider: Provider::Webhook,
        values,
        ..account(&page)
    };
    let kept = page.call(KeepGateway {
        account: webhook.clone(),
        key: NewKey::Kept,
    });
    assert_eq!(
        kept.unwrap(),
        GatewayKept::Kept {
            account: webhook.clone()
        },
        "nobody asked for a key"
    );
    let tested = page.call(TestGateway {
        account: webhook.id,
    });
    assert!(
        matches!(tested, Ok(Tested::Answers { status: 204, .. })),
        "the server is there: {tested:?}"
    );
}

#[test]
fn a_webhooks_key_goes_while_the_webhook_stays_and_no_others_does() {
    let page = Page::new();
    let apple = set_up(&page);
    let running = running(&page);
    let mut values = Preset::named("in-house").unwrap().values;
    let origin = running.sandbox.origin();
    values.insert(form::URL.to_owned(), format!("{origin}{WEBHOOK_PATH}"));
    let webhook = Account {
        id: AccountId("7d1c3a52-0b8e-4f3f-9a61-5e2d4c6b8a90".to_owned()),
        provider: Provider::Webhook,
        values,
        ..apple.clone()
    };
    let keep = |account: &Account, key| {
        let account = account.clone();
        page.call(KeepGateway { account, key }).unwrap()
    };
    let has_key = |account: &Account| {
        let account = account.id.clone();
        page.call(HasKey { account }).unwrap()
    };
    let file = KeyFile {
        name: String::new(),
        bytes: running.sandbox.credentials().webhook_key().into(),
    };
    keep(&webhook, NewKey::File { file });
    assert!(has_key(&webhook), "it was pasted");
    keep(&webhook, NewKey::Kept);
    assert!(has_key(&webhook), "saving again changes nothing");
    let kept = keep(&webhook, NewKey::Removed);
    assert!(matches!(kept, GatewayKept::Kept { .. }), "{kept:?}");
    assert!(!has_key(&webhook), "it is forgotten");
    let known = page.call(Gateways {}).unwrap().accounts;
    assert!(known.contains(&webhook), "and the webhook is there");

    assert_eq!(
        keep(&apple, NewKey::Removed),
        GatewayKept::NoKey,
        "Apple's sends nothing without one"
    );
    assert!(has_key(&apple), "so it keeps it");
}

#[test]
fn no_key_comes_back_to_the_page_and_a_forgotten_one_is_gone() {
    let page = Page::new();
    let account = set_up(&page);
    let key = String::from_utf8(key_file(&page).bytes).unwrap();
    let canary = key.lines().nth(1).unwrap();
    let list = page.invoke(Gateways::NAME, &json!({})).unwrap();
    let list = format!("{:?}", list.deserialize::<serde_json::Value>().unwrap());
    assert!(
        list.contains("Juniper QA") && !list.contains(canary),
        "the page knows the gateway, not its key"
    );
    page.call(ForgetGateway {
        account: account.id.clone(),
    })
    .unwrap();
    let tested = page.call(TestGateway {
        account: account.id,
    });
    assert!(
        matches!(tested, Err(Failure::NotFound { .. })),
        "{tested:?}"
    );
}
