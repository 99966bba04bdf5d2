//! Pushes handed over to an audience, by an account of Braze's at the embedded sandbox.

use std::collections::BTreeMap;

use carillon_campaign::Locale;
use carillon_gateway::sandbox::BRAZE_SEGMENT;
use carillon_ipc::{
    Failure, GatewayKept, HandOver, KeepGateway, KeyFile, NewKey, Opened, PlanHandOver, Receipts,
    UnlockKeys,
};
use carillon_payload::{
    Account, AccountId, AudienceKind, DeliveryState, Outcome, Provider, Receipt, form,
};

use super::{Page, until};

/// The account, kept with its key.
fn set_up(page: &Page) -> Account {
    page.call(UnlockKeys {
        passphrase: "correct horse".to_owned(),
    })
    .unwrap();
    let running = tauri::async_runtime::block_on(page.shell.sandbox.running()).unwrap();
    let values = [
        (form::INSTANCE, "EU-01".to_owned()),
        (form::ADDRESS, running.sandbox.origin()),
    ];
    let kept = page.call(KeepGateway {
        account: Account {
            id: AccountId("3f0e8a4c-8d4b-4c5e-9a77-0c1d2e3f4a5b".to_owned()),
            name: "Braze".to_owned(),
            provider: Provider::Braze,
            values: values
                .into_iter()
                .map(|(field, value)| (field.to_owned(), value))
                .collect::<BTreeMap<_, _>>(),
        },
        key: NewKey::File {
            file: KeyFile {
                name: String::new(),
                bytes: running.sandbox.credentials().braze_key().into(),
            },
        },
    });
    match kept.unwrap() {
        GatewayKept::Kept { account } => account,
        other => panic!("it was not kept: {other:?}"),
    }
}

fn to(opened: &Opened, account: &Account, kind: AudienceKind, name: &str) -> HandOver {
    HandOver {
        session: opened.session.clone(),
        variant: "a".to_owned(),
        locales: vec![Locale::new("en-US").unwrap(), Locale::new("ja").unwrap()],
        persona: None,
        gateway: account.id.clone(),
        kind,
        name: name.to_owned(),
    }
}

#[test]
fn what_is_known_of_an_audience_is_told_and_then_it_is_sent_once() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let account = set_up(&page);
    let hand_over = to(&opened, &account, AudienceKind::Segment, BRAZE_SEGMENT);
    let told = page
        .call(PlanHandOver {
            hand_over: hand_over.clone(),
        })
        .unwrap();
    assert_eq!(told.len(), 1, "one request says all of it");
    assert_eq!(told[0].sizes.len(), 3, "each platform is counted");
    assert!(
        told[0].personal.is_empty(),
        "Braze fills in each person's values"
    );
    let none = page.call(Receipts { limit: 1 }).unwrap();
    assert!(none.is_empty(), "to look is to send nothing");

    let run = page.call(hand_over).unwrap();
    let receipt = until("the receipt", || {
        let mut receipts = page.call(Receipts { limit: 10 }).unwrap();
        receipts.retain(|receipt| receipt.delivery.run == run);
        let settled = |receipt: &Receipt| matches!(receipt.state, DeliveryState::Settled { .. });
        receipts.into_iter().find(settled)
    });
    assert!(
        matches!(
            receipt.state,
            DeliveryState::Settled {
                outcome: Outcome::Accepted { .. },
                ..
            }
        ),
        "{receipt:?}"
    );
    let reach = receipt.delivery.reach.expect("it was for an audience");
    assert_eq!(reach.locales.len(), 2, "and says for whom");
    assert_eq!(receipt.delivery.device_name, BRAZE_SEGMENT, "by its name");
}

#[test]
fn what_is_no_audience_of_the_gateway_is_not_sent() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let account = set_up(&page);
    let hand_over = to(&opened, &account, AudienceKind::Topic, "beta");
    assert!(
        matches!(page.call(hand_over), Err(Failure::Bug { .. })),
        "the page offers none of these"
    );
    let personal = HandOver {
        locales: vec![Locale::new("en-US").unwrap()],
        ..to(&opened, &account, AudienceKind::Campaign, "c-1")
    };
    assert!(
        matches!(page.call(personal), Err(Failure::Bug { .. })),
        "everybody would get the words with the variables' names"
    );
}
