//! Starting, settings, dialogs.

use carillon_ipc::{AskFor, AskPath, KeepSettings, Open, Opening, Painted, Settings, Start};
use tempfile::TempDir;

use super::Page;
use crate::options::Options;

#[test]
fn a_newcomer_finds_the_starters_and_nothing_else() {
    let started = Page::new().call(Start {}).unwrap();
    let ids: Vec<_> = started
        .starters
        .iter()
        .map(|starter| starter.id.as_str())
        .collect();
    assert_eq!(
        ids,
        ["streak-saver", "welcome", "blank"],
        "in the order they are offered"
    );
    assert!(
        started.recents.is_empty() && started.lost.is_empty(),
        "nothing was done yet"
    );
    assert_eq!(started.open, None, "no path was given");
    assert_eq!(started.version, env!("CARGO_PKG_VERSION"), "the app's own");
}

#[test]
fn settings_are_there_at_the_next_start() {
    let page = Page::new();
    let settings = Settings {
        language: Some("fr".to_owned()),
        theme: Some("dark".to_owned()),
        show_on_desktop: true,
    };
    page.call(KeepSettings {
        settings: settings.clone(),
    })
    .unwrap();
    let page = page.again();
    assert_eq!(page.call(Start {}).unwrap().settings, settings, "kept");
    assert_eq!(
        page.shell.words().say("menu-edit", &[]),
        "Édition",
        "the shell speaks it, too"
    );
}

#[test]
fn damaged_settings_are_set_aside_and_the_person_is_told() {
    let home = TempDir::new().unwrap();
    let folder = home.path().join("carillon");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("settings.json"), "{{{").unwrap();
    let page = Page::at(home, Options::default());
    assert_eq!(
        page.call(Start {}).unwrap().settings,
        Settings::default(),
        "it starts all the same"
    );
    let told = page.shell.notices.waiting();
    assert_eq!(told.len(), 1, "once, not at every look: {told:?}");
    assert_eq!(
        told[0].sentence, "notice-set-aside",
        "in words the shell has"
    );
    assert!(
        folder.join("settings.json.damaged-1").exists(),
        "nothing was erased"
    );
}

#[test]
fn the_campaign_of_the_command_line_is_named_at_the_start() {
    let options = Options {
        open: Some("/a/b".to_owned()),
        ..Options::default()
    };
    let page = Page::at(TempDir::new().unwrap(), options);
    assert_eq!(
        page.call(Start {}).unwrap().open.as_deref(),
        Some("/a/b"),
        "the page opens it"
    );
}

#[test]
fn the_smoke_runs_starter_opens_by_its_name() {
    let path = "starter:streak-saver".to_owned();
    let opened = Page::new()
        .call(Open {
            opening: Opening::Path { path },
        })
        .unwrap();
    assert_eq!(opened.path, None, "a copy, as from the welcome screen");
}

#[test]
fn dialogs_are_answered_in_order_and_then_by_nobody() {
    let options = Options {
        answers: Some(vec![Some("/a".to_owned()), None]),
        ..Options::default()
    };
    let page = Page::at(TempDir::new().unwrap(), options);
    let ask = |purpose| {
        page.call(AskPath {
            purpose,
            suggestion: "x".to_owned(),
        })
        .unwrap()
    };
    assert_eq!(
        ask(AskFor::OpenCampaign).as_deref(),
        Some("/a"),
        "the first answer"
    );
    assert_eq!(ask(AskFor::SaveCampaign), None, "cancelled");
    assert_eq!(
        ask(AskFor::SavePicture),
        None,
        "no dialog opens where journeys run"
    );
}

#[test]
fn a_painted_preview_ends_only_the_smoke_run() {
    let page = Page::new();
    page.call(Painted {}).unwrap();
    page.call(Start {}).unwrap();
}

#[test]
fn a_damaged_ledger_is_set_aside_and_the_person_is_told() {
    let home = TempDir::new().unwrap();
    let folder = home.path().join("carillon");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("ledger.sqlite"), "no database".repeat(500)).unwrap();
    let page = Page::at(home, Options::default());
    let receipts = page.call(carillon_ipc::Receipts { limit: 5 }).unwrap();
    assert_eq!(receipts, [], "a new one is begun");
    let told = page.shell.notices.waiting();
    assert_eq!(
        told.first().map(|notice| notice.sentence),
        Some("notice-set-aside"),
        "receipts do not vanish without a word: {told:?}"
    );
}

#[test]
fn devices_that_cannot_be_read_just_now_are_not_written_over() {
    let home = TempDir::new().unwrap();
    let folder = home.path().join("carillon");
    // Root reads every file, so a folder stands for one the system refuses.
    std::fs::create_dir_all(folder.join("devices.json/kept")).unwrap();
    let page = Page::at(home, Options::default());
    let device = page.call(carillon_ipc::Devices {}).unwrap().remove(0);
    let failure = page.call(carillon_ipc::KeepDevice { device }).unwrap_err();
    assert!(
        matches!(&failure, carillon_ipc::Failure::Disk { path, .. } if path.ends_with("devices.json")),
        "which file, before anything is lost: {failure:?}"
    );
    assert!(folder.join("devices.json/kept").exists(), "as it was");
}
