//! What arrives in the sandbox, on this machine's desktop.
#![cfg(target_os = "linux")]

use std::sync::{Arc, Mutex};

use carillon_campaign::Locale;
use carillon_desktop::stand_in::{Bus, EVERYTHING, Service};
use carillon_ipc::{
    Arrival, Event, Failure, Inbox, KeepSettings, LookForDesktop, NotShown, Opened, Send, Settings,
    ShowOnDesktop,
};
use carillon_payload::DeviceId;
use tauri::Listener;
use tempfile::TempDir;

use super::{Page, until};
use crate::options::Options;

/// A page whose desktop is on a bus of its own.
fn page_on(bus: &Bus) -> Page {
    let options = Options {
        bus: Some(bus.address().to_owned()),
        ..Options::default()
    };
    Page::at(TempDir::new().unwrap(), options)
}

/// Whether what arrives is to be shown.
fn want(page: &Page, show_on_desktop: bool) {
    let settings = Settings {
        show_on_desktop,
        ..Settings::default()
    };
    page.call(KeepSettings { settings }).unwrap();
}

/// Sends the campaign to Sandbox iPhone; the inbox once it is there.
fn send(page: &Page, opened: &Opened) -> Arrival {
    let before = page.call(Inbox {}).unwrap();
    page.call(Send {
        session: opened.session.clone(),
        variant: "a".to_owned(),
        locales: vec![Locale::new("en-US").unwrap()],
        personas: vec![Some("amelia".to_owned())],
        devices: vec![DeviceId("sandbox-iphone".to_owned())],
        asked_about: Vec::new(),
    })
    .unwrap();
    until("the arrival", || {
        let newest = page.call(Inbox {}).unwrap().into_iter().next()?;
        (before.first() != Some(&newest)).then_some(newest)
    })
}

/// A service on a bus.
fn service(bus: &Bus) -> Service {
    let started = Service::start(Some(bus.address()), EVERYTHING);
    tauri::async_runtime::block_on(started).unwrap()
}

/// Shows an arrival, whether or not what arrives is wanted.
fn show(page: &Page, id: &str, at: u64) -> Result<(), Failure> {
    page.call(ShowOnDesktop {
        id: id.to_owned(),
        at,
    })
}

#[test]
fn what_arrives_is_shown_from_when_it_is_wanted_and_no_longer() {
    let bus = Bus::start().unwrap();
    let service = service(&bus);
    let page = page_on(&bus);
    let opened = page.starter("streak-saver");
    let arrival = send(&page, &opened);
    show(&page, &arrival.id, arrival.at).unwrap();
    let shown = service.raised();
    assert_eq!(shown.len(), 1, "nobody wants more than was asked for");
    assert_eq!(shown[0].app, "Lumen", "by the app that it is for");
    assert_eq!(shown[0].actions.len(), 4, "with both buttons");
    assert!(shown[0].image.is_some(), "and its picture");
    want(&page, true);
    send(&page, &opened);
    until("the notification", || {
        (service.raised().len() == 2).then_some(())
    });
    assert_eq!(
        service.raised()[1].replaces,
        shown[0].number,
        "its collapse id is the first one's"
    );
    want(&page, false);
    let arrival = send(&page, &opened);
    show(&page, &arrival.id, arrival.at).unwrap();
    assert_eq!(service.raised().len(), 3, "only as it was asked for");
    assert_eq!(
        show(&page, &arrival.id, 0),
        Err(Failure::NotFound { path: arrival.id }),
        "what is not in the inbox is not shown"
    );
}

#[test]
fn where_nothing_shows_notifications_the_page_is_told_and_receipts_are_none_the_worse() {
    let bus = Bus::start().unwrap();
    let page = page_on(&bus);
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    page.app.listen_any(NotShown::NAME, move |event| {
        let event: NotShown = serde_json::from_str(event.payload()).unwrap();
        heard.lock().unwrap().push(event.failure);
    });
    assert_eq!(
        page.call(LookForDesktop {}),
        Err(Failure::NoNotifications),
        "whoever switches it on hears it at once"
    );
    want(&page, true);
    let opened = page.starter("streak-saver");
    for _ in 0..3 {
        send(&page, &opened);
    }
    until("the words", || {
        (*told.lock().unwrap() == [Failure::NoNotifications]).then_some(())
    });
    let service = service(&bus);
    assert_eq!(page.call(LookForDesktop {}), Ok(()), "now there is one");
    send(&page, &opened);
    until("the notification", || service.raised().into_iter().next());
}

#[test]
fn it_is_still_wanted_at_the_next_start() {
    let bus = Bus::start().unwrap();
    let service = service(&bus);
    let page = page_on(&bus);
    want(&page, true);
    let home = TempDir::new().unwrap();
    super::copy(page.home.path(), home.path());
    let options = Options {
        bus: Some(bus.address().to_owned()),
        ..Options::default()
    };
    let page = Page::at(home, options);
    send(&page, &page.starter("streak-saver"));
    until("the notification", || service.raised().into_iter().next());
}
