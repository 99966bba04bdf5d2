//! Out and in again: in every format a campaign's words come back as they were, whatever they are.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use std::collections::BTreeSet;

use carillon_campaign::{
    Arm, Campaign, Choice, CopyPlace, Edit, Field, Files, Key, Locale, Part, Phrase, Platform,
    Subject, Translated, apply,
};
use carillon_exchange::{Format, Review, Verdict, export, review};
use proptest::prelude::*;

const MANIFEST: &str = "
locales = [\"en\", \"fr\", \"ar\"]
[[variables]]
name = \"name\"
[[variables]]
name = \"n\"
[[variants]]
id = \"a\"
[[variants]]
id = \"b\"
";

fn empty() -> Campaign {
    let files: Files = [
        ("campaign.toml", MANIFEST),
        ("locales/en.ftl", ""),
        ("locales/fr.ftl", ""),
        ("locales/ar.ftl", ""),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
    .into();
    Campaign::read(files)
}

/// Words with everything that some format takes for its own.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "{",
            "}",
            "{{${name}}}",
            "{{ '{' }}",
            "{% if %}",
            "[x]",
            "*[other]",
            ".a = b",
            "\n",
            " ",
            "\t",
            "\r",
            "\"",
            "\"\"",
            ",",
            ";",
            "=1+1",
            "-5 %",
            "@",
            "&amp;",
            "<b>",
            "]]>",
            "\u{1}",
            "\u{fffd}",
            "\u{feff}",
            "\u{ffff}",
            "\u{a0}",
            "\u{85}",
            "é",
            "שלום",
            "👋🏽",
            "key",
            "\\u0041",
            "# c",
            "\n\n  y",
        ])
        .prop_map(str::to_owned),
        "[a-z ]{1,6}",
        any::<String>(),
    ]
}

fn some_phrase() -> impl Strategy<Value = Phrase> {
    let part = prop_oneof![
        words().prop_map(|text| Part::Text { text }),
        prop::sample::select(vec!["name", "n"]).prop_map(|name| Part::Value(Subject::of(name))),
        prop::sample::select(vec!["{ -brand }", "{ b.title }", "{ 5 }"]).prop_map(|fluent| {
            Part::Kept {
                fluent: fluent.to_owned(),
            }
        }),
    ];
    let leaf = prop::collection::vec(part, 0..5).prop_map(joined);
    leaf.prop_recursive(3, 16, 3, |inner| {
        let arms = prop::collection::vec(("[a-z]{1,5}", inner.clone()), 1..4);
        (arms, any::<prop::sample::Index>(), inner, words()).prop_map(
            |(arms, default, before, after)| {
                let default = default.index(arms.len());
                let arms = arms.into_iter().enumerate().map(|(at, (key, phrase))| Arm {
                    key: Key::Word(key),
                    default: at == default,
                    phrase,
                });
                let choice = Choice {
                    by: Subject::of("n"),
                    arms: arms.collect(),
                };
                let mut parts = before.parts;
                parts.push(Part::Choice(choice));
                parts.push(Part::Text { text: after });
                joined(parts)
            },
        )
    })
}

fn joined(parts: Vec<Part>) -> Phrase {
    let mut phrase = Phrase::default();
    for part in parts {
        phrase.push(part);
    }
    phrase
}

fn some_place() -> impl Strategy<Value = CopyPlace> {
    let platforms = vec![None, None, Some(Platform::Ios), Some(Platform::Web)];
    let fields: Vec<Field> = Field::all().collect();
    (
        prop::sample::select(vec!["en", "en", "fr", "ar"]),
        prop::sample::select(vec!["a", "b"]),
        prop::sample::select(platforms),
        prop::sample::select(fields),
    )
        .prop_map(|(locale, variant, platform, field)| CopyPlace {
            locale: Locale::new(locale).unwrap(),
            variant: variant.to_owned(),
            platform,
            field,
        })
}

fn some_campaign() -> impl Strategy<Value = Campaign> {
    let older = prop::option::weighted(0.2, some_phrase());
    let words = (some_place(), some_phrase(), older);
    prop::collection::vec(words, 0..12).prop_map(|words| {
        let mut campaign = empty();
        let translations = words.into_iter().map(|(place, phrase, from)| Translated {
            place,
            phrase,
            from,
        });
        let edit = Edit::Translations {
            translations: translations.collect(),
        };
        apply(&mut campaign, &edit).unwrap();
        campaign
    })
}

/// The same campaign, its translations gone.
fn stripped(campaign: &Campaign) -> Campaign {
    let mut files = campaign.files().clone();
    for path in ["locales/fr.ftl", "locales/ar.ftl"] {
        files.insert(path.to_owned(), b"".as_slice().into());
    }
    files.retain(|path, _| !path.starts_with("translated-from/"));
    Campaign::read(files)
}

fn reviewed(from: &Campaign, into: &Campaign, format: Format) -> Review {
    let written = export(from, format, &[]);
    let files = written.incoming();
    let review = review(into, &files);
    for (name, read) in &review.files {
        assert!(
            *read == format
                || written
                    .files
                    .iter()
                    .any(|file| file.name == **name && file.bytes.is_empty()),
            "{name} is known for what it is"
        );
    }
    review
}

/// Every word of a campaign's translations.
fn translations(campaign: &Campaign) -> Vec<(CopyPlace, Phrase)> {
    let locales = campaign.manifest().locales.iter().skip(1);
    let all = locales.flat_map(|locale| campaign.translations(locale));
    all.filter_map(|translation| {
        let phrase = campaign.phrase(&translation.place)?;
        Some((translation.place, phrase))
    })
    .collect()
}

fn check_unchanged(campaign: &Campaign, format: Format) {
    let review = reviewed(campaign, campaign, format);
    for entry in &review.entries {
        assert_eq!(
            entry.verdict,
            Verdict::Unchanged,
            "{format:?}: what went out is what is there: {entry:?}"
        );
    }
    assert!(
        review.taken_by_default().is_empty(),
        "so there is nothing to take"
    );
}

fn check_restored(campaign: &Campaign, format: Format) {
    let mut bare = stripped(campaign);
    let review = reviewed(campaign, &bare, format);
    let all: BTreeSet<usize> = (0..review.entries.len()).collect();
    let before = bare.files().clone();
    if let Some(edit) = review.edit(&all) {
        let undo = apply(&mut bare, &edit).unwrap();
        assert_eq!(
            translations(&bare),
            translations(campaign),
            "{format:?} carried every word: {:?}",
            review.complaints
        );
        apply(&mut bare, &undo).unwrap();
        assert_eq!(
            bare.files(),
            &before,
            "one undo takes the whole import back"
        );
    } else {
        assert_eq!(
            translations(campaign),
            Vec::new(),
            "{format:?} lost everything"
        );
    }
}

proptest! {
    #[test]
    fn what_went_out_comes_in_unchanged(campaign in some_campaign()) {
        for format in Format::ALL {
            check_unchanged(&campaign, format);
        }
    }

    #[test]
    fn a_campaign_without_translations_gets_them_back(campaign in some_campaign()) {
        for format in Format::ALL {
            check_restored(&campaign, format);
        }
    }
}
