//! A translator's words in a file that people wrote: only these words change, and undo restores the bytes.

use carillon_campaign::{
    Arm, Campaign, Choice, CopyPlace, Edit, Field, Files, Key, Part, Phrase, Platform, Subject,
    Translated, apply,
};
use proptest::prelude::*;

use crate::odd::{locale, text};

const MANIFEST: &str = "locales = [\"en-US\", \"fr-FR\", \"ar\"]
[[variables]]
name = \"name\"
[[variables]]
name = \"n\"
[[variants]]
id = \"a\"
[[variants]]
id = \"b\"
";

/// Another app's message, with a value and odd spaces: nothing here reads it.
const UNKNOWN: &str = "old-greeting   =  Salut
      continué
  .tooltip =   { $whatever ->
     *[other]   Vieux
  }
";

/// A term, which words of the campaign may name.
const TERM: &str = "-brand = Lumen
        .gender   = feminine
";

/// A locale's file as people leave it: kinds of comments, odd indents, what no variant is called.
fn hand_written() -> String {
    format!(
        "### French, by hand.\n\n{TERM}\n## The first variant\n\n# Short!\na =\n  .title  =   Ta   série\n\n  .body =\n        \
         Joue\n          maintenant\n# Android shows less.\na-android =\n   \n   .body=Joue\n\n{UNKNOWN}\n# b =\n#     .title = off\n"
    )
}

fn campaign(french: &str) -> Campaign {
    let files: Files = [
        ("campaign.toml", MANIFEST),
        (
            "locales/en-US.ftl",
            "a =\n    .title = Your series\n    .body = Play\n",
        ),
        ("locales/fr-FR.ftl", french),
    ]
    .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
    .into();
    Campaign::read(files)
}

fn place(tag: &str, variant: &str, platform: Option<Platform>, field: Field) -> CopyPlace {
    CopyPlace {
        locale: locale(tag),
        variant: variant.to_owned(),
        platform,
        field,
    }
}

fn translated(place: CopyPlace, phrase: Phrase) -> Translated {
    Translated {
        place,
        phrase,
        from: None,
    }
}

/// French words at places, in one step, give this file; and undo gives back the one before.
fn check(french: &str, words: &[(&str, Option<Platform>, Field, &str)], expected: &str) {
    let mut campaign = campaign(french);
    let before = campaign.files().clone();
    let translations = words.iter().map(|(variant, platform, field, fluent)| {
        let place = place("fr-FR", variant, *platform, *field);
        translated(place, Phrase::parse(fluent).unwrap())
    });
    let edit = Edit::Translations {
        translations: translations.collect(),
    };
    let undo = apply(&mut campaign, &edit).unwrap();
    assert_eq!(
        text(&campaign, "locales/fr-FR.ftl"),
        expected,
        "the words that came, and around them what people wrote"
    );
    apply(&mut campaign, &undo).unwrap();
    assert_eq!(campaign.files(), &before, "undo restores the bytes");
}

#[test]
fn comments_odd_spaces_and_unknown_messages_stay_where_they_were() {
    let before = hand_written();
    let after = before.replace("Ta   série", "La tienne").replace(
        "   .body=Joue\n",
        "   .body=Joue, { -brand }\n   .button-1 = Oui\n",
    ) + "\nb =\n    .title = Une autre\n";
    check(
        &before,
        &[
            ("b", None, Field::Title, "Une autre"),
            ("a", Some(Platform::Android), Field::Button(1), "Oui"),
            ("a", None, Field::Title, "La tienne"),
            (
                "a",
                Some(Platform::Android),
                Field::Body,
                "Joue, { -brand }",
            ),
        ],
        &after,
    );
}

#[test]
fn the_line_ends_and_the_mark_of_a_file_are_kept() {
    let crlf = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let before = hand_written();
    let after = before.replace(
        "  .body =\n        Joue\n          maintenant\n",
        "  .body =\n        Joue\n        { $n ->\n            [one] un\n           *[other] { $n }\n        }\n",
    );
    check(
        &crlf(&before),
        &[(
            "a",
            None,
            Field::Body,
            "Joue\n{ $n ->\n [one] un\n *[other] { $n }\n}",
        )],
        &crlf(&after),
    );
}

/// Words of every kind.
fn some_phrase() -> impl Strategy<Value = Phrase> {
    let words = prop_oneof![
        prop::sample::select(vec![
            "{", "}", "[x]", "*[y]", ".a = b", "# c", "\n", "\n\n", "\r", "\t", " ", "\"", "\\",
            "a = b", "é", "👋🏽", "\u{1}",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    let part = prop_oneof![
        3 => words.prop_map(|text| Part::Text { text }),
        1 => prop::sample::select(vec!["name", "n"]).prop_map(|name| Part::Value(Subject::of(name))),
        1 => Just(Part::Kept { fluent: "{ -brand }".to_owned() }),
    ];
    let leaf = prop::collection::vec(part, 0..4).prop_map(joined);
    leaf.prop_recursive(2, 8, 3, |inner| {
        let arms = prop::collection::vec(("[a-z]{1,5}", inner.clone()), 1..3);
        (inner, arms).prop_map(|(before, arms)| {
            let last = arms.len() - 1;
            let arms = arms.into_iter().enumerate().map(|(at, (key, phrase))| Arm {
                key: Key::Word(key),
                default: at == last,
                phrase,
            });
            let choice = Choice {
                by: Subject::of("n"),
                arms: arms.collect(),
            };
            joined([before.parts, vec![Part::Choice(choice)]].concat())
        })
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
    (
        prop::sample::select(vec!["fr-FR", "fr-FR", "ar"]),
        prop::sample::select(vec!["a", "b"]),
        prop::option::of(prop::sample::select(Platform::ALL.to_vec())),
        prop::sample::select(vec![
            Field::Title,
            Field::Subtitle,
            Field::Body,
            Field::Button(2),
        ]),
    )
        .prop_map(|(tag, variant, platform, field)| place(tag, variant, platform, field))
}

fn some_translation() -> impl Strategy<Value = Translated> {
    (some_place(), some_phrase(), prop::option::of(some_phrase())).prop_map(
        |(place, phrase, from)| Translated {
            place,
            phrase,
            from,
        },
    )
}

/// The hand-written file with either kind of line ends, a mark or none, and an end or none.
fn some_file() -> impl Strategy<Value = String> {
    let marks = prop::sample::select(vec!["", "\u{feff}"]);
    let line_ends = prop::sample::select(vec!["\n", "\r\n"]);
    let tails = prop::sample::select(vec![
        "",
        "# the end",
        "\n\n\n",
        "b =\n  .title = x",
        "zz = y",
    ]);
    (marks, line_ends, tails).prop_map(|(mark, line_end, tail)| {
        format!("{mark}{}", (hand_written() + tail).replace('\n', line_end))
    })
}

/// The lines of a file that are comments.
fn comments(text: &str) -> Vec<&str> {
    text.trim_start_matches('\u{feff}')
        .lines()
        .filter(|line| line.starts_with('#'))
        .collect()
}

/// Every field's words of the locales that are written to.
fn words(campaign: &Campaign) -> Vec<(CopyPlace, Phrase)> {
    let locales = [locale("fr-FR"), locale("ar")];
    let all = locales
        .iter()
        .flat_map(|locale| campaign.translations(locale));
    all.filter_map(|found| Some((found.place.clone(), campaign.phrase(&found.place)?)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_words_come_in_alone_and_are_undone_to_the_byte(
        french in some_file(),
        translations in prop::collection::vec(some_translation(), 0..8),
    ) {
        let mut campaign = campaign(&french);
        let files = campaign.files().clone();
        let mut expected: std::collections::BTreeMap<CopyPlace, Phrase> = words(&campaign).into_iter().collect();
        expected.extend(translations.iter().map(|one| (one.place.clone(), one.phrase.clone())));
        let undo = apply(&mut campaign, &Edit::Translations { translations }).unwrap();
        let found: std::collections::BTreeMap<CopyPlace, Phrase> = words(&campaign).into_iter().collect();
        prop_assert_eq!(found, expected, "every field that was named has its new words, and no other has");
        let after = text(&campaign, "locales/fr-FR.ftl");
        prop_assert_eq!(comments(&after), comments(&french), "no comment is lost, made up or moved");
        for kept in [UNKNOWN, TERM] {
            let kept = if french.contains('\r') { kept.replace('\n', "\r\n") } else { kept.to_owned() };
            prop_assert!(after.contains(&kept), "what nothing here reads is as it was: {}", after);
        }
        apply(&mut campaign, &undo).unwrap();
        prop_assert_eq!(campaign.files(), &files, "undo restores the bytes");
    }
}
