//! What translators' own tools saved of our files comes back with the changes they were told to make, and with no other.
//!
//! `tests/translators/edit.py` has made the files, and `edits.json` beside it says what it changed. `cargo xtask
//! conformance` makes them anew and says where by `CARILLON_TRANSLATORS_MADE`.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

mod folder;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use carillon_campaign::{Campaign, Locale, Part, Phrase, Severity};
use carillon_exchange::{Entry, Format, Incoming, Verdict, export, review};

/// What a tool was told to do to a field.
#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Change {
    /// These words for those there are.
    Words(String),
    /// Some of the words there are, replaced.
    Instead(String, String),
    /// The source's words, some of them replaced.
    FromSource(String, String),
}

/// Changes by campaign, locale and key.
type Changes = BTreeMap<String, BTreeMap<String, BTreeMap<String, Change>>>;

fn changes() -> Changes {
    let text = fs::read(folder::tree().join("tests/translators/edits.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

/// Where the tools' files are: those that were kept, or those of a fresh run.
fn made() -> PathBuf {
    std::env::var_os("CARILLON_TRANSLATORS_MADE").map_or_else(
        || folder::tree().join("tests/translators/made"),
        PathBuf::from,
    )
}

fn campaign(name: &str) -> Campaign {
    let mut folders = folder::CAMPAIGNS.into_iter();
    let folder = folders.find(|folder| folder::name(folder) == name);
    folder::read(folder.unwrap())
}

fn key(entry: &Entry) -> String {
    let place = &entry.place;
    format!("{}.{}", place.message_id(), place.field.attribute())
}

/// Words with each text in them changed.
fn replaced(phrase: &Phrase, from: &str, to: &str) -> Phrase {
    let parts = phrase.parts.iter().map(|part| match part {
        Part::Text { text } => Part::Text {
            text: text.replace(from, to),
        },
        Part::Choice(choice) => {
            let mut choice = choice.clone();
            for arm in &mut choice.arms {
                arm.phrase = replaced(&arm.phrase, from, to);
            }
            Part::Choice(choice)
        }
        other => other.clone(),
    });
    Phrase {
        parts: parts.collect(),
    }
}

/// The words an entry must bring, where its field was changed.
fn expected(campaign: &Campaign, entry: &Entry, change: &Change) -> Phrase {
    match change {
        Change::Words(words) => Phrase::text(words),
        Change::Instead(from, to) => replaced(entry.now.as_ref().unwrap(), from, to),
        Change::FromSource(from, to) => {
            let source = campaign.source_of(&entry.place).unwrap();
            replaced(&campaign.phrase(&source).unwrap(), from, to)
        }
    }
}

/// The fields of a locale that our own files bring.
fn before(campaign: &Campaign, format: Format, locale: &Locale) -> BTreeSet<String> {
    let written = export(campaign, format, std::slice::from_ref(locale));
    let files = written.incoming();
    let entries = review(campaign, &files).entries.into_iter();
    entries
        .filter(|entry| entry.place.locale == *locale)
        .map(|entry| key(&entry))
        .collect()
}

/// Every campaign's every file of a format.
fn check(format: Format) {
    let mut files = 0;
    for (name, locales) in changes() {
        let campaign = campaign(&name);
        for (tag, changes) in locales {
            let locale = Locale::new(&tag).unwrap();
            check_file(&name, &campaign, format, &locale, &changes);
            files += 1;
        }
    }
    assert_eq!(files, 5, "{format:?}: each file was looked at");
}

/// A file has all that the tool was given, changed where it was told to change it.
fn check_file(
    name: &str,
    campaign: &Campaign,
    format: Format,
    locale: &Locale,
    changes: &BTreeMap<String, Change>,
) {
    let file = format!("{locale}.{}", format.extension());
    let bytes = fs::read(made().join(name).join(format.id()).join(&file)).unwrap();
    let told = format!("{name}, {}, {file}", format.id());
    let incoming = Incoming {
        name: &file,
        bytes: &bytes,
        locale: None,
    };
    let review = review(campaign, &[incoming]);
    let complaints: Vec<_> = review
        .complaints
        .iter()
        .filter(|complaint| complaint.code.severity() != Severity::Note)
        .collect();
    assert!(
        complaints.is_empty(),
        "{told}: nothing is wrong with the file: {complaints:?}"
    );
    let mut before = before(campaign, format, locale);
    let mut changed = 0;
    for entry in review.entries {
        let key = key(&entry);
        let is_target = entry.place.locale == *locale;
        if is_target {
            before.remove(&key);
        }
        let Some(change) = changes.get(&key).filter(|_| is_target) else {
            assert_eq!(
                entry.verdict,
                Verdict::Unchanged,
                "{told}: nobody changed {key}"
            );
            continue;
        };
        assert_eq!(
            entry.comes,
            Ok(expected(campaign, &entry, change)),
            "{told}: {key} has the new words, and its codes where they were"
        );
        assert!(entry.is_good(), "{told}: {key} is taken by itself");
        changed += 1;
    }
    assert_eq!(changed, changes.len(), "{told}: every change came");
    assert!(before.is_empty(), "{told}: no field was lost: {before:?}");
}

#[test]
fn xliff_that_translate_toolkit_saved_brings_its_changes_alone() {
    check(Format::Xliff1);
    check(Format::Xliff2);
}

#[test]
fn a_table_that_translate_toolkit_saved_brings_its_changes_alone() {
    check(Format::Csv);
}

#[test]
fn fluent_that_mozillas_serializer_saved_brings_its_changes_alone() {
    check(Format::Fluent);
}
