//! How long it takes to find receipts among a million: `cargo run --release -p carillon-store --example million_receipts`.
//!
//! Prints rows a second while planning, the file's size, and milliseconds for a page and a count of several searches.

#![expect(
    clippy::print_stdout,
    reason = "a program that is run for what it prints"
)]

use std::error::Error;
use std::time::Instant;

use carillon_campaign::{Locale, Platform};
use carillon_payload::{
    Delivery, DeliveryId, DeviceId, Ledger as _, Outcome, Provider, ReceiptSearch, Rejection,
    SANDBOX, Standing,
};
use carillon_store::SqliteLedger;

/// Receipts in the ledger.
const ALL: u32 = 1_000_000;
/// Receipts planned at once.
const AT_ONCE: u32 = 10_000;

fn main() -> Result<(), Box<dyn Error>> {
    let home = tempfile::tempdir()?;
    let path = home.path().join("ledger.sqlite");
    let ledger = SqliteLedger::open(&path)?;
    let began = Instant::now();
    for first in (0..ALL).step_by(AT_ONCE as usize) {
        let planned: Vec<Delivery> = (first..first + AT_ONCE)
            .map(delivery)
            .collect::<Result<_, _>>()?;
        ledger.planned(&planned)?;
    }
    let seconds = began.elapsed().as_secs_f64();
    println!("planned: {:.0} rows a second", f64::from(ALL) / seconds);
    settle_some(&ledger)?;
    println!("file: {} MB", std::fs::metadata(&path)?.len() / 1_000_000);
    for (name, search) in searches() {
        let began = Instant::now();
        let page = ledger.find(&search, None, 60)?;
        let found = began.elapsed();
        let began = Instant::now();
        let count = ledger.count(&search)?;
        let counted = began.elapsed();
        println!(
            "{name:24} {:3} rows in {:6.2} ms, {count:?} in {:6.2} ms",
            page.entries.len(),
            found.as_secs_f64() * 1e3,
            counted.as_secs_f64() * 1e3
        );
    }
    drop(ledger);
    let began = Instant::now();
    let ledger = SqliteLedger::open(&path)?;
    println!("opened again in {} ms", began.elapsed().as_millis());
    drop(ledger);
    Ok(())
}

fn delivery(n: u32) -> Result<Delivery, Box<dyn Error>> {
    let of = |names: &[&str]| names[n as usize % names.len()].to_owned();
    Ok(Delivery {
        id: DeliveryId(format!(
            "{:08x}-8d4b-4c5e-9a77-{n:012x}",
            n.wrapping_mul(2_654_435_761)
        )),
        run: u64::from(n / 1_000) + 1,
        campaign: of(&["Streak saver", "Spring sale", "Cart reminder"]),
        variant: of(&["a", "b"]),
        locale: Locale::new(&of(&["en-US", "fr-FR", "de-DE", "ja-JP", "ar"]))?,
        persona: Some(of(&["amelia", "bo"])),
        device: DeviceId(format!("device-{}", n % 400)),
        device_name: format!("{} {}", of(&["iPhone", "Pixel", "Chrome"]), n % 400),
        platform: Platform::Ios,
        provider: Provider::Apns,
        gateway: of(&[SANDBOX, "Juniper QA", "Juniper production"]),
        bytes: 900,
        planned_at: 1_795_737_600_000 + u64::from(n),
        reach: None,
    })
}

/// Gives some of them an end: 1,000 in the middle and at the oldest end, which a search must go far to find.
fn settle_some(ledger: &SqliteLedger) -> Result<(), Box<dyn Error>> {
    let began = Instant::now();
    for n in (0..500).chain(500_000..500_500) {
        let id = delivery(n)?.id;
        let outcome = Outcome::Rejected(Rejection {
            status: 410,
            reason: "Unregistered".to_owned(),
            retry_after: None,
        });
        ledger.on_the_wire(&id, 1)?;
        ledger.settled(&id, &outcome, 2, 1)?;
    }
    println!("settled: {:.2} ms each", began.elapsed().as_secs_f64());
    Ok(())
}

/// Searches by name: common, rare, none.
fn searches() -> Vec<(&'static str, ReceiptSearch)> {
    let words = |words: &str| ReceiptSearch {
        words: words.to_owned(),
        ..ReceiptSearch::default()
    };
    let rejected = |search: ReceiptSearch| ReceiptSearch {
        standings: vec![Standing::Rejected],
        ..search
    };
    vec![
        ("everything", words("")),
        ("a word of a third", words("iphone")),
        ("two common words", words("iphone fr")),
        ("one letter", words("i")),
        ("one device", words("iphone 399")),
        ("a rare reason", words("unreg")),
        ("a word nobody said", words("zebra")),
        ("an id", words("00000000-8d4b-4c5e-9a77-000000000000")),
        ("rejected", rejected(words(""))),
        ("rejected, common word", rejected(words("iphone"))),
        (
            "a gateway and a run",
            ReceiptSearch {
                gateway: Some("Juniper QA".to_owned()),
                run: Some(3),
                ..ReceiptSearch::default()
            },
        ),
    ]
}
