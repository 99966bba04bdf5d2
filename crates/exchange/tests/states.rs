//! How a translation stands, as XLIFF's tools read it: translated, doubtful, or open; and doubt costs no words.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    Campaign, CopyPlace, Edit, Field, Files, Locale, Phrase, Translated, TranslationStatus, apply,
};
use carillon_exchange::{Format, Incoming, Verdict, export, review};

const FORMATS: [Format; 2] = [Format::Xliff1, Format::Xliff2];

fn title() -> CopyPlace {
    CopyPlace {
        locale: Locale::new("fr").unwrap(),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Title,
    }
}

/// A campaign whose title is “Play”, and whose French title is this, made of these words of the source.
fn campaign(french: Option<(&str, &str)>) -> Campaign {
    let files: Files = [
        (
            "campaign.toml",
            "locales = [\"en\", \"fr\"]\n[[variants]]\nid = \"a\"\n",
        ),
        ("locales/en.ftl", "a =\n    .title = Play\n"),
        ("locales/fr.ftl", ""),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
    .into();
    let mut campaign = Campaign::read(files);
    let translations = french.into_iter().map(|(words, from)| Translated {
        place: title(),
        phrase: Phrase::text(words),
        from: Some(Phrase::text(from)),
    });
    let edit = Edit::Translations {
        translations: translations.collect(),
    };
    apply(&mut campaign, &edit).unwrap();
    campaign
}

/// The unit's element, and that of its words where its state is there, in 1.2 and in 2.1.
fn check(french: Option<(&str, &str)>, expected: [&[&str]; 2], why: &str) {
    for (format, expected) in FORMATS.into_iter().zip(expected) {
        let written = export(&campaign(french), format, &[]);
        let xml = String::from_utf8(written.files[0].bytes.clone()).unwrap();
        let said = ["<trans-unit ", "<target state", "<segment "];
        let found: Vec<&str> = said
            .iter()
            .filter_map(|tag| {
                let (_, rest) = xml.split_once(tag)?;
                rest.split_once('>').map(|(attributes, _)| attributes)
            })
            .map(|attributes| attributes.trim_start_matches("id=\"a.title\" resname=\"a.title\""))
            .map(str::trim)
            .collect();
        assert_eq!(found, expected, "{format:?}: {why}");
    }
}

#[test]
fn a_unit_says_how_its_translation_stands() {
    check(
        Some(("Joue", "Play")),
        [
            &["approved=\"yes\" xml:space=\"preserve\"", "=\"translated\""],
            &["state=\"translated\""],
        ],
        "nothing is left to do, and editors believe no other state than an approved one",
    );
    check(
        Some(("Joue", "Start")),
        [
            &["xml:space=\"preserve\"", "=\"needs-review-translation\""],
            &["state=\"initial\" subState=\"carillon:stale\""],
        ],
        "the source has changed since",
    );
    check(
        None,
        [
            &["xml:space=\"preserve\"", "=\"needs-translation\""],
            &["state=\"initial\""],
        ],
        "there are no words",
    );
}

#[test]
fn a_stale_translation_comes_back_though_it_repeats_the_source_or_says_nothing() {
    for words in ["Joue", "Play", ""] {
        for format in FORMATS {
            let written = export(&campaign(Some((words, "Start"))), format, &[]);
            let incoming = Incoming {
                name: &written.files[0].name,
                bytes: &written.files[0].bytes,
                locale: None,
            };
            let review = review(&campaign(None), &[incoming]);
            let came: Vec<_> = review.entries.iter().map(|entry| &entry.comes).collect();
            assert_eq!(
                came,
                [&Ok(Phrase::text(words))],
                "{format:?}: somebody meant {words:?}, it is no proposal of a tool"
            );
        }
    }
}

#[test]
fn a_stale_translation_that_a_translator_is_done_with_is_up_to_date_again() {
    let stale = Some(("Joue", "Start"));
    for (format, (doubtful, done)) in FORMATS.into_iter().zip([
        ("needs-review-translation", "final"),
        (
            "state=\"initial\" subState=\"carillon:stale\"",
            "state=\"final\"",
        ),
    ]) {
        let written = export(&campaign(stale), format, &[]);
        let sent = String::from_utf8(written.files[0].bytes.clone()).unwrap();
        assert!(sent.contains(doubtful), "{format:?}: {sent}");
        for (came, expected) in [
            (sent.clone(), Verdict::Unchanged),
            (sent.replace(doubtful, done), Verdict::Confirmed),
            (
                sent.replace(doubtful, done).replace(">Play<", ">Start<"),
                Verdict::Unchanged,
            ),
        ] {
            let incoming = Incoming {
                name: &written.files[0].name,
                bytes: came.as_bytes(),
                locale: None,
            };
            let mut campaign = campaign(stale);
            let review = review(&campaign, &[incoming]);
            let verdicts: Vec<_> = review.entries.iter().map(|entry| &entry.verdict).collect();
            assert_eq!(verdicts, [&expected], "{format:?}: {came}");
            if let Some(edit) = review.edit(&review.taken_by_default()) {
                apply(&mut campaign, &edit).unwrap();
            }
            let is_stale = matches!(
                campaign.translation(&title()).status,
                TranslationStatus::Stale { .. }
            );
            assert_eq!(
                is_stale,
                expected == Verdict::Unchanged,
                "{format:?}: only a translator who saw the new source has the last word"
            );
        }
    }
}
