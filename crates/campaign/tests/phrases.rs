//! Phrases: read from Fluent, written as Fluent, the same both ways.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    Arm, Campaign, Choice, CopyPlace, Edit, EditError, Field, Files, FluentFault, FluentFile,
    Function, Key, Literal, Locale, Part, Phrase, PhraseError, Subject, apply,
};
use proptest::prelude::*;

fn arm(key: &str, default: bool, phrase: Phrase) -> Arm {
    Arm {
        key: Key::Word(key.to_owned()),
        default,
        phrase,
    }
}

fn days() -> Phrase {
    let mut many = Phrase::default();
    many.push(Part::Value(Subject::of("streak")));
    many.push_text(" days");
    let mut phrase = Phrase::text("Keep your ");
    phrase.push(Part::Choice(Choice {
        by: Subject::of("streak"),
        arms: vec![
            arm("one", false, Phrase::text("day")),
            arm("other", true, many),
        ],
    }));
    phrase.push_text("!");
    phrase
}

const DAYS: &str = "Keep your { $streak ->
    [one] day
   *[other] { $streak } days
}!";

#[test]
fn a_plural_is_a_choice_with_arms() {
    assert_eq!(Phrase::parse(DAYS), Ok(days()), "as it stands behind `=`");
    assert_eq!(days().to_fluent(), DAYS, "and written as it is read");
}

#[test]
fn a_function_is_around_its_variable() {
    let fluent = "{ NUMBER($price, style: \"currency\", minimumFractionDigits: 2) } left";
    let mut phrase = Phrase::default();
    phrase.push(Part::Value(Subject {
        variable: "price".to_owned(),
        function: Some(Function {
            name: "NUMBER".to_owned(),
            others: Vec::new(),
            options: vec![
                ("style".to_owned(), Literal::Text("currency".to_owned())),
                (
                    "minimumFractionDigits".to_owned(),
                    Literal::Number("2".to_owned()),
                ),
            ],
        }),
    }));
    phrase.push_text(" left");
    assert_eq!(
        Phrase::parse(fluent),
        Ok(phrase.clone()),
        "its options by name"
    );
    assert_eq!(phrase.to_fluent(), fluent, "and back");
}

#[test]
fn what_has_no_part_of_its_own_is_kept_as_written() {
    let fluent = "By { -brand(case: \"genitive\") } for { welcome.title }";
    let phrase = Phrase::parse(fluent).unwrap();
    assert_eq!(phrase.to_fluent(), fluent, "word for word");
    assert!(
        matches!(&phrase.parts[1], Part::Kept { fluent } if fluent == "{ -brand(case: \"genitive\") }"),
        "a term is nothing that can be taken apart"
    );
}

#[test]
fn the_same_words_are_the_same_phrase_however_they_are_laid_out() {
    let one =
        Phrase::parse("{ \"[\" }now] Keep your { $streak ->\n[one]day\n*[other]{$streak} days\n}!");
    let mut other = Phrase::text("[now] ");
    for part in days().parts {
        other.push(part);
    }
    assert_eq!(one, Ok(other), "escapes and indents are no words");
}

fn broken(fluent: &str, fault: FluentFault, at: usize) {
    assert_eq!(
        Phrase::parse(fluent),
        Err(PhraseError::Broken { fault, at }),
        "{fluent:?} says what is wrong, and where"
    );
}

#[test]
fn what_is_no_pattern_says_where() {
    broken("Hello } there", FluentFault::CloseBrace, 6);
    broken("one\ntwo } three", FluentFault::CloseBrace, 8);
    for more in [
        "one\n.body = two",
        "one\nb = two",
        "one\n# two",
        "one\n-term = x",
    ] {
        let read = Phrase::parse(more);
        // Indented as words of one attribute, only a name with a dot begins another.
        assert!(
            matches!(&read, Err(PhraseError::More))
                || read.is_ok_and(|phrase| phrase.to_fluent().contains('\n')),
            "{more:?} never loses its second line"
        );
    }
    assert_eq!(
        Phrase::parse("one\n.body = two"),
        Err(PhraseError::More),
        "another field"
    );
}

/// Words as they come: with everything Fluent takes for its own.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "{", "}", "[x]", ".a = b", "*", "\n", " ", "\t", "é", "# c", "\"", "\\", "-x", "\r",
            "\n\n  y"
        ])
        .prop_map(str::to_owned),
        "[a-z ]{1,6}",
        any::<String>(),
    ]
}

fn some_phrase() -> impl Strategy<Value = Phrase> {
    let leaf = prop::collection::vec(
        prop_oneof![
            words().prop_map(|text| Part::Text { text }),
            prop::sample::select(vec!["name", "n"]).prop_map(|name| Part::Value(Subject::of(name))),
        ],
        0..5,
    );
    leaf.prop_map(joined).prop_recursive(3, 24, 4, |inner| {
        (
            prop::collection::vec(("[a-z]{1,5}", inner.clone()), 1..4),
            any::<prop::sample::Index>(),
            inner,
            words(),
        )
            .prop_map(|(arms, default, before, after)| {
                let default = default.index(arms.len());
                let arms = arms
                    .into_iter()
                    .enumerate()
                    .map(|(at, (key, phrase))| arm(&key, at == default, phrase))
                    .collect();
                let mut parts = before.parts;
                parts.push(Part::Choice(Choice {
                    by: Subject::of("n"),
                    arms,
                }));
                parts.push(Part::Text { text: after });
                joined(parts)
            })
    })
}

/// Parts as a phrase: text joined, line ends as Fluent has them.
fn joined(parts: Vec<Part>) -> Phrase {
    let mut phrase = Phrase::default();
    for part in parts {
        phrase.push(part);
    }
    phrase
}

fn body() -> CopyPlace {
    CopyPlace {
        locale: Locale::new("en").unwrap(),
        variant: "a".to_owned(),
        platform: None,
        field: Field::Body,
    }
}

fn campaign(ftl: &str) -> Campaign {
    let files = [
        ("campaign.toml", "locales = [\"en\"]"),
        ("locales/en.ftl", ftl),
    ];
    let files: Files = files
        .map(|(path, text)| (path.to_owned(), text.as_bytes().into()))
        .into();
    Campaign::read(files)
}

proptest! {
    #[test]
    fn a_phrase_reads_back_as_it_was_written(phrase in some_phrase()) {
        prop_assert_eq!(Phrase::parse(&phrase.to_fluent()), Ok(phrase), "by itself");
    }

    #[test]
    fn a_line_is_read_alone_as_it_is_behind_an_equals_sign(line in "[ \\t.*\\[#a-z=é\u{feff}\u{85}\u{2028}-]{0,12}") {
        let file = FluentFile::read("x.ftl", format!("m =\n .a = {line}\n").as_bytes());
        let there = file.fields.into_iter().find(|field| field.attribute.is_some());
        let there = there.map(|field| field.phrase).unwrap_or_default();
        prop_assert_eq!(Phrase::parse(&line), Ok(there), "words without braces are never more than words");
    }

    #[test]
    fn a_phrase_reads_back_from_its_file_and_is_undone(
        phrase in some_phrase(),
        ftl in prop::sample::select(vec![
            "",
            "a =\n    .title = One\n    .body =\n        Two\n        lines\n",
            "a =\r\n  .body = One\r\nb = Two\r\n",
            "a = x\n .body = { $n ->\n [one] y\n *[other] z\n }",
        ]),
    ) {
        let mut campaign = campaign(ftl);
        let before = campaign.files().clone();
        let edit = Edit::Phrase { place: body(), phrase: phrase.clone() };
        let inverse = apply(&mut campaign, &edit).unwrap();
        prop_assert_eq!(campaign.phrase(&body()).unwrap_or_default(), phrase, "in its file");
        apply(&mut campaign, &inverse).unwrap();
        prop_assert_eq!(campaign.files(), &before, "undone to the byte");
    }

    #[test]
    fn any_text_is_a_phrase_or_says_why(text in any::<String>()) {
        if let Ok(phrase) = Phrase::parse(&text) {
            prop_assert_eq!(Phrase::parse(&phrase.to_fluent()), Ok(phrase), "what was read is kept");
        }
    }
}

#[test]
fn a_key_that_fluent_cannot_write_is_refused() {
    let mut campaign = campaign("a =\n    .body = Hello\n");
    let phrase = joined(vec![Part::Choice(Choice {
        by: Subject::of("n"),
        arms: vec![arm("two words", true, Phrase::text("x"))],
    })]);
    let edit = Edit::Phrase {
        place: body(),
        phrase,
    };
    assert_eq!(
        apply(&mut campaign, &edit),
        Err(EditError::BadPhrase),
        "nothing was changed"
    );
}
