//! What CLDR says of a locale.

use carillon_campaign::{PluralType, Run};
use proptest::prelude::*;

use super::locale;

/// Categories and their numbers, as a table would show them.
#[track_caller]
fn check(tag: &str, kind: PluralType, expected: &[&str]) {
    let forms = locale(tag).plural_forms(kind);
    let shown: Vec<String> = forms
        .iter()
        .map(|form| {
            let runs = form.samples.runs.iter().map(|Run { from, to }| match to {
                Some(to) if to == from => from.to_string(),
                Some(to) => format!("{from}-{to}"),
                None => format!("{from}-"),
            });
            let mut numbers: Vec<String> = runs.collect();
            numbers.extend(form.samples.decimals.iter().cloned());
            if form.samples.more {
                numbers.push("…".to_owned());
            }
            format!("{}: {}", form.category.as_str(), numbers.join(" "))
        })
        .collect();
    assert_eq!(shown, expected, "CLDR's rules for {tag}");
}

#[test]
fn arabic_has_six() {
    check(
        "ar",
        PluralType::Cardinal,
        &[
            "zero: 0",
            "one: 1",
            "two: 2",
            "few: 3-10 103-110 203-210 …",
            "many: 11-99 111-199 211-299 …",
            "other: 100-102 200-202 300-302 …",
        ],
    );
}

#[test]
fn japanese_has_one() {
    check("ja", PluralType::Cardinal, &["other: 0- …"]);
}

#[test]
fn a_million_in_french_is_many() {
    check(
        "fr-FR",
        PluralType::Cardinal,
        &[
            "one: 0-1",
            "many: 1000000 2000000 1000000000 …",
            "other: 2- …",
        ],
    );
}

#[test]
fn twenty_in_hebrew_is_other() {
    check(
        "he",
        PluralType::Cardinal,
        &["one: 1", "two: 2", "other: 0 3- …"],
    );
}

#[test]
fn what_no_whole_number_takes_has_decimals() {
    check(
        "cs",
        PluralType::Cardinal,
        &["one: 1", "few: 2-4", "many: 0.5 1.5 2.5 …", "other: 0 5- …"],
    );
}

#[test]
fn ordinals_are_their_own() {
    check(
        "en",
        PluralType::Ordinal,
        &[
            "one: 1 21 31 …",
            "two: 2 22 32 …",
            "few: 3 23 33 …",
            "other: 0 4-20 24-30 …",
        ],
    );
}

#[test]
fn a_locale_nobody_knows_has_other() {
    check("tlh", PluralType::Cardinal, &["other: 0- …"]);
}

#[test]
fn what_is_worth_trying_holds_a_number_of_every_category() {
    for tag in ["ar", "pl", "fr", "ja", "cy", "lt", "br", "kw"] {
        for kind in [PluralType::Cardinal, PluralType::Ordinal] {
            let numbers = locale(tag).telling_numbers(kind);
            assert!(numbers.is_sorted(), "{tag}: a slider goes up");
            for form in locale(tag).plural_forms(kind) {
                assert!(
                    form.samples
                        .first()
                        .is_none_or(|first| numbers.contains(&first)),
                    "{tag}: the first of {:?} is among {numbers:?}",
                    form.category
                );
            }
        }
    }
}

proptest! {
    #[test]
    fn every_whole_number_is_shown_in_no_other_category(
        tag in prop::sample::select(vec!["ar", "pl", "ru", "fr", "ja", "cy", "lt", "sl", "ga", "lv", "br", "gd"]),
        number in 0u64..=1_100,
    ) {
        let forms = locale(tag).plural_forms(PluralType::Cardinal);
        let of = |run: &Run| run.from <= number && run.to.is_none_or(|to| number <= to);
        let holding = forms.iter().filter(|form| form.samples.runs.iter().any(of)).count();
        let cut = forms.iter().any(|form| form.samples.more);
        prop_assert!(holding == 1 || holding == 0 && cut, "{number} is of one category in {tag}: {forms:?}");
    }
}
