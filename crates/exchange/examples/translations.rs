//! How long it takes to review an import of 200 locales × 1 000 fields, and to apply it. Prints Markdown; `cargo xtask
//! bench --only locales` keeps it.
//!
//! `cargo run --release --package carillon-exchange --example translations [FORMAT]`

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement talks, and fails where it cannot run"
)]

use std::fmt::Write as _;
use std::time::Instant;

use carillon_campaign::{Campaign, Files, apply};
use carillon_exchange::{Format, export, review};

/// Fields of a locale: 250 variants with four each.
const VARIANTS: usize = 250;

fn main() {
    let full = campaign(true);
    let bare = campaign(false);
    println!(
        "200 locales × 1 000 cells out of the campaign, and into one that has only the source, in milliseconds.\n"
    );
    println!("| format | MB | export | review | apply |\n| --- | --: | --: | --: | --: |");
    let asked = std::env::args().nth(1);
    let is_asked = |format: &Format| asked.as_ref().is_none_or(|id| format.id() == id);
    for format in Format::ALL.into_iter().filter(is_asked) {
        let start = Instant::now();
        let written = export(&full, format, &[]);
        let out = start.elapsed();
        let files = written.incoming();
        let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
        let start = Instant::now();
        let review = review(&bare, &files);
        let read = start.elapsed();
        let start = Instant::now();
        let edit = review.edit(&review.taken_by_default()).unwrap();
        let mut into = bare.clone();
        apply(&mut into, &edit).unwrap();
        println!(
            "| {} | {} | {} | {} | {} |",
            format.id(),
            bytes >> 20,
            out.as_millis(),
            read.as_millis(),
            start.elapsed().as_millis(),
        );
    }
}

/// A campaign of 200 locales, with the words of all or of the source alone.
fn campaign(is_full: bool) -> Campaign {
    let letters = || ('a'..='z').flat_map(|one| ('a'..='z').map(move |two| format!("{one}{two}")));
    // Two-letter languages as they come; `en` is the source.
    let locales: Vec<String> = std::iter::once("en".to_owned())
        .chain(letters().filter(|tag| tag != "en").take(199))
        .collect();
    let mut manifest = format!("locales = {locales:?}\n[[variables]]\nname = \"name\"\n");
    let mut words = String::new();
    for number in 0..VARIANTS {
        let _ = writeln!(manifest, "[[variants]]\nid = \"v{number}\"");
        let _ = writeln!(
            words,
            "v{number} =\n    .title = Hello {{ $name }}, number {number}\n    .subtitle = Before midnight\n    \
             .body = Keep your streak of many days, {{ $name }}, it ends tonight\n    .button-1 = Play"
        );
    }
    let mut files = Files::new();
    files.insert("campaign.toml".to_owned(), manifest.as_bytes().into());
    for locale in &locales {
        let text = if is_full || locale == "en" {
            words.as_str()
        } else {
            ""
        };
        files.insert(format!("locales/{locale}.ftl"), text.as_bytes().into());
    }
    Campaign::read(files)
}
