//! Sending to the sandbox: receipts, events, inbox, faults.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use carillon_campaign::{Locale, Platform};
use carillon_ipc::{
    Arrival, Devices, Event, Failure, ForgetDevice, Inbox, KeepDevice, Opened, PauseRun,
    PausedRuns, PlanSend, Receipts, ReceiptsChanged, ResumeRun, Send, SetFault, StopRun,
};
use carillon_payload::{
    Delivery, DeliveryId, DeliveryState, Device, DeviceId, Environment, Ledger, LedgerError,
    Obstacle, Outcome, Provider, Receipt, Reception, Target, TargetKind,
};
use tauri::Listener;

use super::{Page, until};
use crate::send::{follow, prepare};

/// Sends the campaign in these locales to these devices; the receipts once all are settled.
fn send(page: &Page, opened: &Opened, locales: &[&str], devices: &[DeviceId]) -> Vec<Receipt> {
    let run = page
        .call(Send {
            session: opened.session.clone(),
            variant: "a".to_owned(),
            locales: locales
                .iter()
                .map(|tag| Locale::new(tag).unwrap())
                .collect(),
            personas: vec![Some("amelia".to_owned())],
            devices: devices.to_vec(),
            asked_about: Vec::new(),
        })
        .unwrap();
    until("every receipt of the run", || {
        let mut receipts = page.call(Receipts { limit: 100 }).unwrap();
        receipts.retain(|receipt| receipt.delivery.run == run);
        let settled = |receipt: &Receipt| matches!(receipt.state, DeliveryState::Settled { .. });
        (receipts.len() == locales.len() * devices.len() && receipts.iter().all(settled))
            .then_some(receipts)
    })
}

fn outcome(receipt: &Receipt) -> &Outcome {
    match &receipt.state {
        DeliveryState::Settled { outcome, .. } => outcome,
        other => panic!("not settled: {other:?}"),
    }
}

fn ids(page: &Page) -> Vec<DeviceId> {
    page.call(Devices {})
        .unwrap()
        .into_iter()
        .map(|device| device.id)
        .collect()
}

/// A phone of one's own.
fn own_phone() -> Device {
    Device {
        id: DeviceId("mine".to_owned()),
        name: "My phone".to_owned(),
        platform: Platform::Ios,
        provider: Provider::Apns,
        sandbox: false,
        account: None,
        owner: String::new(),
        environment: Environment::Production,
        reception: Reception::default(),
        target: Target {
            kind: TargetKind::ApnsToken,
            value: "ab".repeat(32),
        },
    }
}

#[test]
fn three_sandbox_devices_are_there_from_the_start() {
    let devices = Page::new().call(Devices {}).unwrap();
    let platforms: Vec<_> = devices.iter().map(|device| device.platform).collect();
    assert_eq!(platforms, Platform::ALL, "one a platform");
    assert!(
        devices.iter().all(|device| device.sandbox),
        "no account is needed"
    );
}

#[test]
fn a_device_is_kept_changed_and_forgotten() {
    let page = Page::new();
    page.call(KeepDevice {
        device: own_phone(),
    })
    .unwrap();
    let renamed = Device {
        name: "Old phone".to_owned(),
        ..own_phone()
    };
    page.call(KeepDevice {
        device: renamed.clone(),
    })
    .unwrap();
    let page = page.again();
    assert_eq!(
        page.call(Devices {}).unwrap().last(),
        Some(&renamed),
        "once, by its new name"
    );
    page.call(ForgetDevice {
        device: own_phone().id,
    })
    .unwrap();
    assert_eq!(page.call(Devices {}).unwrap().len(), 3, "gone");
}

#[test]
fn a_device_that_is_unsubscribed_is_not_sent_to_and_named() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let mut pixel = page.call(Devices {}).unwrap().remove(1);
    pixel.reception = Reception::Unsubscribed;
    page.call(KeepDevice {
        device: pixel.clone(),
    })
    .unwrap();
    let refused = page.call(Send {
        session: opened.session.clone(),
        variant: "a".to_owned(),
        locales: vec![Locale::new("en-US").unwrap()],
        personas: vec![None],
        devices: ids(&page),
        asked_about: Vec::new(),
    });
    assert_eq!(
        refused,
        Err(Failure::Unsubscribed {
            device: pixel.name.clone()
        }),
        "a page with an older list is told which"
    );
    assert!(
        page.call(Receipts { limit: 1 }).unwrap().is_empty(),
        "and nothing went to the others behind its back"
    );
    pixel.reception = Reception::Provisional;
    page.call(KeepDevice {
        device: pixel.clone(),
    })
    .unwrap();
    let receipts = send(&page, &opened, &["en-US"], &[pixel.id]);
    assert!(
        matches!(outcome(&receipts[0]), Outcome::Accepted { .. }),
        "quiet is not off: {receipts:?}"
    );
}

#[test]
fn every_locale_goes_to_every_device_and_arrives() {
    let page = Page::new();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&heard);
    page.app.listen_any(ReceiptsChanged::NAME, move |event| {
        let changed: ReceiptsChanged = serde_json::from_str(event.payload()).unwrap();
        sink.lock().unwrap().extend(changed.receipts);
    });
    let opened = page.starter("streak-saver");
    page.write(&opened, 1, "From the journal");
    let receipts = send(&page, &opened, &["en-US", "ar"], &ids(&page));
    for receipt in &receipts {
        assert!(
            matches!(outcome(receipt), Outcome::Accepted { .. }),
            "a good push is taken: {receipt:?}"
        );
        assert!(
            receipt.delivery.bytes > 100,
            "its size was counted: {receipt:?}"
        );
    }
    until("the Arabic pushes, each in place of an English one", || {
        let inbox = page.call(Inbox {}).unwrap();
        let arabic = |arrival: &Arrival| arrival.message.locale.as_str() == "ar";
        (inbox.len() == 3 && inbox.iter().all(arabic)).then_some(())
    });
    let states = until("all events", || {
        let heard = heard.lock().unwrap();
        (heard.len() >= 18).then(|| heard.clone())
    });
    let planned = states
        .iter()
        .filter(|receipt| receipt.state == DeliveryState::Planned)
        .count();
    assert_eq!(planned, 6, "planned, on the wire, settled: each is told");
}

#[test]
fn each_persona_has_a_push_of_its_own_in_every_locale_on_every_device() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let personas = ["amelia", "worst-longest"].map(|id| Some(id.to_owned()));
    let run = page
        .call(Send {
            session: opened.session,
            variant: "a".to_owned(),
            locales: ["en-US", "fr-FR"]
                .map(|tag| Locale::new(tag).unwrap())
                .into(),
            personas: personas.clone().into(),
            devices: ids(&page),
            asked_about: Vec::new(),
        })
        .unwrap();
    let receipts = until("every receipt of the run", || {
        let mut receipts = page.call(Receipts { limit: 100 }).unwrap();
        receipts.retain(|receipt| receipt.delivery.run == run);
        let settled = |receipt: &Receipt| matches!(receipt.state, DeliveryState::Settled { .. });
        (receipts.len() == 12 && receipts.iter().all(settled)).then_some(receipts)
    });
    let cells: BTreeSet<_> = receipts
        .iter()
        .map(|receipt| {
            let delivery = &receipt.delivery;
            (&delivery.persona, &delivery.locale, &delivery.device)
        })
        .collect();
    assert_eq!(cells.len(), 12, "2 personas × 2 locales × 3 devices");
    assert!(
        receipts[..6]
            .iter()
            .all(|receipt| receipt.delivery.persona == personas[1]),
        "people follow one another, newest first: {receipts:?}"
    );
}

#[test]
fn what_was_just_typed_is_what_is_sent() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    page.write(&opened, 1, "Typed a moment ago");
    let receipts = send(&page, &opened, &["en-US"], &ids(&page)[1..2]);
    let id = &receipts[0].delivery.id.0;
    let arrival = until("the arrival", || {
        page.call(Inbox {})
            .unwrap()
            .into_iter()
            .find(|arrival| arrival.id == *id)
    });
    assert_eq!(
        arrival.message.title.text, "Typed a moment ago",
        "from the shell's own copy"
    );
}

#[test]
fn a_fault_gives_the_providers_own_refusal_and_nothing_arrives() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let iphone = ids(&page)[0].clone();
    let fault = |reason: Option<&str>| {
        page.call(SetFault {
            device: iphone.clone(),
            reason: reason.map(str::to_owned),
        })
    };
    fault(Some("BadDeviceToken")).unwrap();
    let refused = send(&page, &opened, &["en-US"], std::slice::from_ref(&iphone));
    match outcome(&refused[0]) {
        Outcome::Rejected(rejection) => assert_eq!(rejection.reason, "BadDeviceToken", "verbatim"),
        other => panic!("not refused: {other:?}"),
    }
    assert!(page.call(Inbox {}).unwrap().is_empty(), "nothing arrived");
    fault(None).unwrap();
    let taken = send(&page, &opened, &["en-US"], std::slice::from_ref(&iphone));
    assert!(
        matches!(outcome(&taken[0]), Outcome::Accepted { .. }),
        "it behaves again"
    );
    assert!(
        matches!(fault(Some("NoSuchReason")), Err(Failure::Bug { .. })),
        "no page of ours offers that"
    );
}

#[test]
fn a_device_outside_the_sandbox_is_told_apart_and_nothing_leaves() {
    let page = Page::new();
    page.call(KeepDevice {
        device: own_phone(),
    })
    .unwrap();
    let opened = page.starter("streak-saver");
    let receipts = send(&page, &opened, &["en-US"], &[own_phone().id]);
    let expected = Outcome::NotSent {
        detail: "no-gateway".to_owned(),
    };
    assert_eq!(
        outcome(&receipts[0]),
        &expected,
        "there is no account to send with"
    );
}

#[test]
fn what_goes_where_is_told_by_the_plan_that_is_sent_and_nothing_leaves() {
    let page = Page::new();
    page.call(KeepDevice {
        device: own_phone(),
    })
    .unwrap();
    let opened = page.starter("streak-saver");
    let devices = ids(&page);
    let send = Send {
        session: opened.session,
        variant: "a".to_owned(),
        locales: ["en-US", "fr-FR"]
            .map(|tag| Locale::new(tag).unwrap())
            .into(),
        personas: vec![Some("amelia".to_owned())],
        devices: devices.clone(),
        asked_about: Vec::new(),
    };
    let told = page.call(PlanSend { send: send.clone() }).unwrap();
    assert_eq!(
        page.call(Receipts { limit: 10 }).unwrap(),
        [],
        "it was only looked at"
    );
    let run = page.call(send).unwrap();
    let receipts = until("every receipt of the run", || {
        let mut receipts = page.call(Receipts { limit: 100 }).unwrap();
        receipts.retain(|receipt| receipt.delivery.run == run);
        (receipts.len() == 8).then_some(receipts)
    });
    let sent: BTreeSet<_> = receipts
        .iter()
        .map(|receipt| {
            let delivery = &receipt.delivery;
            (&delivery.locale, &delivery.device, delivery.bytes)
        })
        .collect();
    let planned: BTreeSet<_> = told
        .iter()
        .flat_map(|message| {
            let devices = message.devices.iter();
            devices.map(move |device| (&message.locale, &device.id, device.size))
        })
        .collect();
    assert_eq!(planned, sent, "to the byte");
    let mine = told
        .iter()
        .flat_map(|message| &message.devices)
        .filter(|device| device.id == own_phone().id);
    for device in mine {
        assert!(
            device.obstacles.contains(&Obstacle::NoGateway),
            "no account reaches it: {device:?}"
        );
    }
}

#[test]
fn nobody_elses_phone_is_sent_to_unless_the_person_was_asked() {
    let page = Page::new();
    let device = Device {
        owner: "Ana".to_owned(),
        ..own_phone()
    };
    page.call(KeepDevice {
        device: device.clone(),
    })
    .unwrap();
    let opened = page.starter("streak-saver");
    let send = |asked_about: &[&str]| {
        page.call(Send {
            session: opened.session.clone(),
            variant: "a".to_owned(),
            locales: vec![Locale::new("en-US").unwrap()],
            personas: vec![None],
            devices: vec![device.id.clone()],
            asked_about: asked_about.iter().map(|name| (*name).to_owned()).collect(),
        })
    };
    assert!(
        matches!(send(&["Ben"]), Err(Failure::Bug { .. })),
        "a yes for Ben is none for Ana"
    );
    assert!(send(&["Ana"]).is_ok(), "she may be sent to now");
}

#[test]
fn a_stopped_run_sends_no_more() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let devices = ids(&page);
    for device in &devices {
        page.call(SetFault {
            device: device.clone(),
            reason: Some("delay".to_owned()),
        })
        .unwrap();
    }
    let send = Send {
        session: opened.session.clone(),
        variant: "a".to_owned(),
        locales: ["en-US", "fr-FR", "ar", "ja"]
            .map(|tag| Locale::new(tag).unwrap())
            .into(),
        personas: vec![None],
        devices,
        asked_about: Vec::new(),
    };
    let run = page.call(send).unwrap();
    page.call(StopRun { run }).unwrap();
    let receipts = until("the end of the run", || {
        let receipts = page.call(Receipts { limit: 100 }).unwrap();
        let settled = |receipt: &Receipt| matches!(receipt.state, DeliveryState::Settled { .. });
        (receipts.len() == 12 && receipts.iter().all(settled)).then_some(receipts)
    });
    let stopped = Outcome::NotSent {
        detail: carillon_gateway::STOPPED.to_owned(),
    };
    let count = receipts
        .iter()
        .filter(|receipt| *outcome(receipt) == stopped)
        .count();
    assert!(
        count >= 12 - carillon_gateway::IN_FLIGHT,
        "what was not on the wire stays: {count}"
    );
}

#[test]
fn a_paused_run_holds_what_has_not_left_until_it_is_let_go_on() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let iphone = ids(&page)[0].clone();
    let answers = |reason: Option<&str>| {
        page.call(SetFault {
            device: iphone.clone(),
            reason: reason.map(str::to_owned),
        })
        .unwrap();
    };
    answers(Some("delay"));
    let run = page
        .call(Send {
            session: opened.session,
            variant: "a".to_owned(),
            locales: ["en-US", "fr-FR", "ar"]
                .map(|tag| Locale::new(tag).unwrap())
                .into(),
            personas: vec![None],
            devices: vec![iphone.clone()],
            asked_about: Vec::new(),
        })
        .unwrap();
    page.call(PauseRun { run }).unwrap();
    assert_eq!(
        page.call(PausedRuns {}).unwrap(),
        [run],
        "a page that is loaded now knows it"
    );
    answers(None);
    let standing = |wanted: fn(&DeliveryState) -> bool| {
        let receipts = page.call(Receipts { limit: 100 }).unwrap();
        let count = receipts.iter().filter(|receipt| wanted(&receipt.state));
        count.count()
    };
    let is_settled = |state: &DeliveryState| matches!(state, DeliveryState::Settled { .. });
    until("the answer to what may have left", || {
        (standing(|state| *state == DeliveryState::OnTheWire) == 0).then_some(())
    });
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(
        standing(|state| *state == DeliveryState::Planned) >= 2,
        "the others stay where they are"
    );
    page.call(ResumeRun { run }).unwrap();
    until("all of them", || (standing(is_settled) == 3).then_some(()));
    assert_eq!(page.call(PausedRuns {}).unwrap(), [0; 0], "it went on");
}

#[test]
fn receipts_outlive_the_app_and_the_wire_becomes_undecided() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let sent = send(&page, &opened, &["en-US"], &ids(&page)[..1]);
    let left = Delivery {
        id: DeliveryId("left".to_owned()),
        ..sent[0].delivery.clone()
    };
    let ledger = page.shell.ledger().unwrap();
    ledger.planned(std::slice::from_ref(&left)).unwrap();
    ledger.on_the_wire(&left.id, 5).unwrap();
    let page = page.again();
    let receipts = page.call(Receipts { limit: 10 }).unwrap();
    assert_eq!(receipts[1], sent[0], "settled stays settled");
    assert!(
        matches!(outcome(&receipts[0]), Outcome::Undecided { .. }),
        "nobody can know: {:?}",
        receipts[0]
    );
}

/// A ledger on a disk that fills up while a push is on its way.
struct FillsUp;

impl Ledger for FillsUp {
    fn planned(&self, _: &[Delivery]) -> Result<(), LedgerError> {
        Ok(())
    }

    fn on_the_wire(&self, _: &DeliveryId, _: u64) -> Result<(), LedgerError> {
        Ok(())
    }

    fn settled(&self, _: &DeliveryId, _: &Outcome, _: u64, _: u64) -> Result<(), LedgerError> {
        let detail = "no room for ledger.sqlite".to_owned();
        Err(LedgerError { detail })
    }
}

#[test]
fn a_run_whose_receipts_cannot_be_written_stops_and_the_person_is_told_once() {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let args = Send {
        session: opened.session,
        variant: "a".to_owned(),
        locales: ["en-US", "fr-FR", "ar", "ja"]
            .map(|tag| Locale::new(tag).unwrap())
            .into(),
        personas: vec![None],
        devices: ids(&page),
        asked_about: Vec::new(),
    };
    let running = tauri::async_runtime::block_on(page.shell.sandbox.running()).unwrap();
    let planned = prepare(&page.shell, &running, &args).unwrap();
    let routes = Arc::new(planned.routes);
    tauri::async_runtime::block_on(async {
        let run = carillon_gateway::start(routes, Arc::new(FillsUp), planned.pushes).await;
        let app = page.app.handle().clone();
        follow(app, Arc::clone(&page.shell), planned.number, run.unwrap()).await;
    });
    let told = page.shell.notices.waiting();
    assert_eq!(told.len(), 1, "not once a push: {told:?}");
    assert_eq!(
        told[0].sentence, "notice-run-stopped",
        "and what to do about it"
    );
    assert!(
        running.sandbox.requests() < 12,
        "nothing leaves that nobody would know of tomorrow"
    );
}
