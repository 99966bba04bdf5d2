//! Any bytes are a translators' file with complaints, never a panic; and what is taken of it can be undone.

#![no_main]

use std::sync::{Arc, OnceLock};

use carillon_campaign::{Campaign, Files, apply};
use carillon_exchange::{Incoming, review};
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;

/// A file, as the fuzzer names and fills it.
#[derive(Arbitrary, Debug)]
struct File<'a> {
    ending: u8,
    bytes: &'a [u8],
}

/// Names that lead to each reader; the last one says nothing, as what is pasted does.
const NAMES: [&str; 6] = ["words.csv", "words.tsv", "fr-FR.xlf", "fr-FR.ftl", "words.json", ""];

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

fuzz_target!(|file: File<'_>| {
    let incoming = Incoming {
        name: NAMES[usize::from(file.ending) % NAMES.len()],
        bytes: file.bytes,
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
    apply(&mut after, &inverse).expect("an inverse applies");
    assert_eq!(after.files(), before.files(), "undo did not restore the bytes");
});
