//! Any bytes are a translators' file with complaints, never a panic; what is taken of it goes out and comes in again as
//! it is, in every format, and can be undone.

#![no_main]

use std::sync::{Arc, OnceLock};

use carillon_campaign::{Campaign, Files, apply};
use carillon_exchange::{Format, Incoming, Verdict, export, review};
use libfuzzer_sys::fuzz_target;

/// What the same bytes are called: a table, Fluent, and nothing that says what they are, so that they must show it. The
/// input is the file itself, so that real files can be begun with.
const NAMES: [&str; 3] = ["fr-FR.csv", "fr-FR.ftl", "fr-FR"];

/// The campaign that files come into.
fn campaign() -> &'static Campaign {
    static CAMPAIGN: OnceLock<Campaign> = OnceLock::new();
    CAMPAIGN.get_or_init(|| {
        let files: Files = [
            (
                "campaign.toml",
                include_bytes!("../../assets/starters/streak-saver/campaign.toml").as_slice(),
            ),
            (
                "locales/en-US.ftl",
                include_bytes!("../../assets/starters/streak-saver/locales/en-US.ftl"),
            ),
            (
                "locales/fr-FR.ftl",
                include_bytes!("../../assets/starters/streak-saver/locales/fr-FR.ftl"),
            ),
        ]
        .into_iter()
        .map(|(name, bytes)| (name.to_owned(), Arc::from(bytes)))
        .collect();
        Campaign::read(files)
    })
}

fuzz_target!(|bytes: &[u8]| {
    for name in NAMES {
        check(name, bytes);
    }
});

/// Takes everything that can be taken of a file, and undoes it.
fn check(name: &str, bytes: &[u8]) {
    let incoming = Incoming {
        name,
        bytes,
        locale: None,
    };
    let before = campaign();
    let review = review(before, &[incoming]);
    let taken = (0..review.entries.len())
        .filter(|entry| review.entries[*entry].can_be_taken())
        .collect();
    let Some(edit) = review.edit(&taken) else {
        return;
    };
    let mut after = before.clone();
    // What cannot be applied changes nothing.
    let Ok(inverse) = apply(&mut after, &edit) else {
        assert_eq!(after.files(), before.files(), "a refused edit changed files");
        return;
    };
    for format in Format::ALL {
        check_unchanged(&after, format);
    }
    apply(&mut after, &inverse).expect("an inverse applies");
    assert_eq!(after.files(), before.files(), "undo did not restore the bytes");
}

/// What goes out is what is there.
fn check_unchanged(campaign: &Campaign, format: Format) {
    for file in export(campaign, format, &[]).files {
        let incoming = Incoming {
            name: &file.name,
            bytes: &file.bytes,
            locale: None,
        };
        for entry in review(campaign, &[incoming]).entries {
            assert_eq!(entry.verdict, Verdict::Unchanged, "{format:?} changed {entry:?}");
        }
    }
}
