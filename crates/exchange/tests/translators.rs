//! What translators' own tools saved of our files (`tests/translators/make.py`) comes back with their changes alone.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use std::path::Path;

use carillon_campaign::{Campaign, Files};
use carillon_exchange::{Incoming, Verdict, review};

fn starter() -> Campaign {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/starters/streak-saver");
    let paths = [
        "campaign.toml",
        "locales/en-US.ftl",
        "locales/fr-FR.ftl",
        "locales/ar.ftl",
        "locales/ja.ftl",
    ];
    let files: Files = paths
        .map(|path| {
            let bytes = std::fs::read(folder.join(path)).unwrap();
            (path.to_owned(), bytes.as_slice().into())
        })
        .into();
    Campaign::read(files)
}

/// A file that a tool saved changes two fields of a starter: the title to this one, and this word of the body's plural.
fn check(name: &str, title: &str, words: (&str, &str)) {
    let made = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/translators/made");
    let bytes = std::fs::read(made.join(name)).unwrap();
    let incoming = Incoming {
        name,
        bytes: &bytes,
        locale: None,
    };
    let review = review(&starter(), &[incoming]);
    assert!(review.is_clean(), "{name}: nothing is wrong with it");
    let changed: Vec<_> = review
        .entries
        .iter()
        .filter(|entry| entry.verdict != Verdict::Unchanged)
        .collect();
    let [first, second] = changed.as_slice() else {
        panic!("{name}: two fields changed, not these: {changed:#?}");
    };
    assert_eq!(review.entries.len(), 6, "{name}: every unit came back");
    assert_eq!(
        first.comes,
        Ok(carillon_campaign::Phrase::text(title)),
        "{name}: quotes, line ends and signs are as the tool was given them"
    );
    let before = second.now.as_ref().unwrap().to_fluent();
    assert_eq!(
        second.comes.as_ref().unwrap().to_fluent(),
        before.replace(words.0, words.1),
        "{name}: codes stay where they were around the changed words"
    );
}

#[test]
fn xliff_that_translate_toolkit_saved_brings_its_changes_alone() {
    check(
        "fr-FR.xlf",
        "« Ta série »\n\"s’arrête\" & <vite>",
        (" jours", " journées"),
    );
    check(
        "ar.xlf",
        "سلسلتك \"تنتهي\"\nالليلة & <غدًا>",
        (" أيام", " أيامٍ"),
    );
}
