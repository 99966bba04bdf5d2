//! A choice as a table, and the arm a value leads to.

use std::collections::BTreeMap;

use carillon_campaign::{
    Basis, Choice, Phrase, Platform, PluralType, Request, Standing, Value, VariableKind,
    resolve_with,
};
use proptest::prelude::*;

use super::{campaign, locale, phrase};

fn choice(fluent: &str) -> Choice {
    phrase(fluent).choices().next().unwrap().clone()
}

/// The table of a choice by a number: keys, with `?` for missing, `=` for spelled out, `!` for never taken.
#[track_caller]
fn check(tag: &str, fluent: &str, expected: &str) {
    let choice = choice(fluent);
    let rows = choice.rows(&locale(tag), choice.basis(Some(VariableKind::Number)));
    let shown: Vec<String> = rows
        .iter()
        .map(|row| {
            let mark = match row.standing {
                Standing::Written => "",
                Standing::Missing => "?",
                Standing::Spelled => "=",
                Standing::Never => "!",
            };
            let star = if row.default { "*" } else { "" };
            format!("{star}{}{mark}", row.key.as_str())
        })
        .collect();
    assert_eq!(
        shown.join(" "),
        expected,
        "the table of {fluent:?} in {tag}"
    );
    let missing = choice.missing(&locale(tag), choice.basis(Some(VariableKind::Number)));
    let flagged = rows.iter().filter(|row| row.standing == Standing::Missing);
    assert_eq!(
        flagged.count(),
        missing.len(),
        "lint and table say the same"
    );
}

#[test]
fn the_table_has_the_categories_of_the_locale() {
    let english = "{ $n ->\n [one] a\n *[other] b\n}";
    check("en", english, "one *other");
    check("ar", english, "zero? one two? few? many? *other");
    check("ja", english, "*other one!");
    check("fr", english, "one many? *other");
}

#[test]
fn very_numbers_stand_first_and_may_spell_a_category_out() {
    check(
        "en",
        "{ $n ->\n [1] a\n [0] z\n *[other] b\n}",
        "1 0 one= *other",
    );
    check(
        "fr",
        "{ $n ->\n [1] a\n *[other] b\n}",
        "1 one? many? *other",
    );
}

#[test]
fn a_function_decides_what_is_counted() {
    check(
        "en",
        "{ NUMBER($n, type: \"ordinal\") ->\n [one] st\n *[other] th\n}",
        "one two? few? *other",
    );
}

#[test]
fn what_comes_twice_or_is_no_category_is_never_taken() {
    check(
        "en",
        "{ $n ->\n [one] a\n [one] b\n [female] c\n *[other] d\n}",
        "one *other one! female!",
    );
}

#[test]
fn texts_have_words_of_their_own() {
    let choice = choice("{ $who ->\n *[other] They\n [female] She\n [2] Two\n}");
    let basis = choice.basis(Some(VariableKind::Text));
    assert_eq!(basis, Basis::Text, "who is no number");
    let rows = choice.rows(&locale("en"), basis);
    let keys: Vec<&str> = rows.iter().map(|row| row.key.as_str()).collect();
    assert_eq!(
        keys,
        ["female", "other", "2"],
        "what stands for everything else comes after the others"
    );
    assert_eq!(rows[2].standing, Standing::Never, "no text is a number");
    assert!(
        choice.missing(&locale("ar"), basis).is_empty(),
        "texts have no categories"
    );
}

#[test]
fn an_undeclared_variable_is_judged_by_its_keys() {
    let number = Basis::Number(PluralType::Cardinal);
    assert_eq!(
        choice("{ $x ->\n [one] a\n *[other] b\n}").basis(None),
        number,
        "a category"
    );
    assert_eq!(
        choice("{ $x ->\n [f] a\n *[other] b\n}").basis(None),
        Basis::Text,
        "a word"
    );
}

/// A choice whose arms say which they are.
const TELLING: &str = "a =\n    .title = x\n    .body = { $n ->\n        [0] 0\n        [zero] zero\n        [one] one\n        \
                       [two] two\n        [few] few\n        [many] many\n        [7.5] 7.5\n       *[other] other\n    }\n";

proptest! {
    #[test]
    fn the_arm_that_is_told_is_the_one_that_is_resolved(
        tag in prop::sample::select(vec!["ar", "en", "fr", "he", "ja", "pl", "cy"]),
        number in prop_oneof![
            (0u32..200).prop_map(f64::from),
            prop::sample::select(vec![0.5, 1.5, 7.5, 1_000_000.0, 2_000_000.0, -1.0]),
        ],
    ) {
        let campaign = campaign(tag, TELLING);
        let value = Value::Number(number);
        let request = Request { variant: "a", locale: &locale(tag), platform: Platform::Ios, persona: None };
        let (message, _) = resolve_with(&campaign, request, &BTreeMap::from([("n".to_owned(), value.clone())]));
        let words = campaign.phrase(&super::body(tag)).unwrap();
        let choice = words.choices().next().unwrap();
        let taken = choice.taken(&value, VariableKind::Number, &locale(tag)).unwrap();
        prop_assert_eq!(&taken.phrase, &Phrase::text(message.body.text), "{} in {}", number, tag);
    }
}
