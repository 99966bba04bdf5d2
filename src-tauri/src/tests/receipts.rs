//! Receipts looked for by the page, and written where a person said.

use carillon_campaign::Locale;
use carillon_ipc::{
    Devices, ExportReceipts, Failure, FindReceipts, KeepDevice, KeepSettings, ReceiptsFound, Send,
    SetFault, Settings,
};
use carillon_payload::{
    Count, DeliveryState, Device, Outcome, ReceiptSearch, RecordFormat, SANDBOX, Standing,
};

use super::{Page, until};

/// A page that has sent three locales to the sandbox's iPhone: the first was refused.
fn page_with_trouble() -> Page {
    let page = Page::new();
    let opened = page.starter("streak-saver");
    let iphone = page.call(Devices {}).unwrap().remove(0);
    // Whoever names a device is not to be trusted by a spreadsheet.
    page.call(KeepDevice {
        device: Device {
            name: "=iPhone".to_owned(),
            ..iphone.clone()
        },
    })
    .unwrap();
    page.call(SetFault {
        device: iphone.id.clone(),
        reason: Some("Unregistered".to_owned()),
    })
    .unwrap();
    for locale in ["en-US", "fr-FR", "ar"] {
        page.call(Send {
            session: opened.session.clone(),
            variant: "a".to_owned(),
            locales: vec![Locale::new(locale).unwrap()],
            personas: vec![None],
            devices: vec![iphone.id.clone()],
            asked_about: Vec::new(),
        })
        .unwrap();
        until("the answer", || {
            let open = find(
                &page,
                ReceiptSearch {
                    standings: vec![Standing::Waiting],
                    ..ReceiptSearch::default()
                },
            );
            let all = find(&page, ReceiptSearch::default());
            let ended = |found: &ReceiptsFound| {
                let mut entries = found.page.entries.iter();
                entries.all(|entry| Standing::of(&entry.receipt.state).settled())
            };
            (open.page.entries.is_empty() && ended(&all)).then_some(())
        });
        page.call(SetFault {
            device: iphone.id.clone(),
            reason: None,
        })
        .unwrap();
    }
    page
}

fn find(page: &Page, search: ReceiptSearch) -> ReceiptsFound {
    page.call(FindReceipts {
        search,
        before: None,
        limit: 2,
    })
    .unwrap()
}

fn words(words: &str) -> ReceiptSearch {
    ReceiptSearch {
        words: words.to_owned(),
        ..ReceiptSearch::default()
    }
}

/// What is written of a search.
fn exported(page: &Page, search: ReceiptSearch, format: RecordFormat) -> (u64, String) {
    let path = page.path("receipts");
    let written = page.call(ExportReceipts {
        search,
        format,
        path: path.clone(),
    });
    (written.unwrap(), std::fs::read_to_string(path).unwrap())
}

#[test]
fn a_refusal_is_found_by_its_reason_with_all_that_is_known_of_it() {
    let page = page_with_trouble();
    let found = find(&page, words("unreg iphone"));
    assert_eq!(found.count, Some(Count::Exactly(1)), "one of three");
    let entry = &found.page.entries[0];
    assert!(
        matches!(
            &entry.receipt.state,
            DeliveryState::Settled { outcome: Outcome::Rejected(rejection), .. }
                if rejection.reason == "Unregistered"
        ),
        "verbatim: {entry:?}"
    );
    assert_eq!(
        (entry.attempts, entry.receipt.delivery.gateway.as_str()),
        (1, SANDBOX),
        "how often, and by what"
    );
}

#[test]
fn pages_follow_one_another_newest_first() {
    let page = page_with_trouble();
    let first = find(&page, ReceiptSearch::default());
    assert_eq!(first.count, Some(Count::Exactly(3)), "all of them");
    let second = page
        .call(FindReceipts {
            search: ReceiptSearch::default(),
            before: first.page.next,
            limit: 2,
        })
        .unwrap();
    let locales: Vec<_> = [first.page.entries, second.page.entries]
        .concat()
        .into_iter()
        .map(|entry| entry.receipt.delivery.locale.to_string())
        .collect();
    assert_eq!(locales, ["ar", "fr-FR", "en-US"], "each once");
    assert_eq!(
        (second.page.next, second.count),
        (None, None),
        "the last page; counted once"
    );
}

#[test]
fn an_export_has_what_is_looked_for_in_the_persons_language_and_no_whole_target() {
    let page = page_with_trouble();
    let settings = Settings {
        language: Some("fr".to_owned()),
        ..Settings::default()
    };
    page.call(KeepSettings { settings }).unwrap();
    let (count, table) = exported(&page, words("unreg"), RecordFormat::Csv);
    assert_eq!((count, table.lines().count()), (1, 2), "a heading and one");
    assert!(table.starts_with('\u{feff}'), "Excel reads it as UTF-8");
    assert!(
        table.contains("n’est pas") || table.contains("ne reçoit plus"),
        "the explanation in French: {table}"
    );
    assert!(table.contains("'=iPhone"), "nothing is calculated: {table}");
    let (count, json) = exported(&page, ReceiptSearch::default(), RecordFormat::Json);
    assert_eq!(count, 3, "all of them");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let target = page.call(Devices {}).unwrap()[0].target.clone();
    assert_eq!(json[0]["target"], target.shortened(), "shortened");
    assert!(
        !json.to_string().contains(&target.value),
        "never whole: {json}"
    );
}

#[test]
fn an_export_to_nowhere_says_where() {
    let page = Page::new();
    let failed = page.call(ExportReceipts {
        search: ReceiptSearch::default(),
        format: RecordFormat::Csv,
        path: page.path("gone/receipts.csv"),
    });
    assert!(
        matches!(failed, Err(Failure::NotFound { .. })),
        "{failed:?}"
    );
}
