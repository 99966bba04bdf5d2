//! Words that vary by a variable, and words that do no more.

use carillon_campaign::{ChoicePath, Phrase, Subject};
use proptest::prelude::*;

use super::{key, phrase};

/// What a change makes of words.
#[track_caller]
fn check(before: &str, change: impl FnOnce(&mut Phrase), after: &str) {
    let mut words = phrase(before);
    change(&mut words);
    assert_eq!(words.to_fluent(), after, "made of {before:?}");
}

#[test]
fn the_whole_sentence_varies() {
    check(
        "Keep your { $n }-day streak, { $who }!",
        |words| words.vary(Subject::of("n")),
        "{ $n ->\n   *[other] Keep your { $n }-day streak, { $who }!\n}",
    );
}

#[test]
fn nothing_written_shows_the_value() {
    check(
        "",
        |words| words.vary(Subject::ordinal("n")),
        "{ NUMBER($n, type: \"ordinal\") ->\n   *[other] { $n }\n}",
    );
}

#[test]
fn only_one_value_varies_where_that_is_asked() {
    check(
        "{ $who }, { $n } to go",
        |words| assert_eq!(words.vary_value(1), Some(0), "there is a second value"),
        "{ $who }, { $n ->\n   *[other] { $n }\n} to go",
    );
    check(
        "{ $who }",
        |words| assert_eq!(words.vary_value(1), None, "there is no second value"),
        "{ $who }",
    );
}

#[test]
fn what_varies_already_is_kept_within() {
    let mut words = phrase("{ $who ->\n [f] She\n*[other] They\n}");
    words.vary(Subject::of("n"));
    let inner = ChoicePath::to(0).within(key("other"), 0);
    assert_eq!(
        words
            .choice(&inner)
            .map(|choice| choice.by.variable.as_str()),
        Some("who"),
        "the choice by who stands in the arm for everything else"
    );
    assert_eq!(
        inner.around(),
        Some(ChoicePath::to(0)),
        "and knows its way out"
    );
    assert!(
        words.set_arm(&inner, &key("m"), Phrase::text("He")),
        "it can be changed there"
    );
    assert!(words.unvary(&ChoicePath::to(0)), "the outer one goes");
    assert_eq!(
        words,
        phrase("{ $who ->\n [f] She\n [m] He\n*[other] They\n}"),
        "and the inner one stays with all its arms"
    );
}

#[test]
fn arms_are_added_where_they_belong() {
    let before = "{ $n ->\n    [one] a\n    [many] b\n   *[other] c\n}";
    let at = ChoicePath::to(0);
    let add = |words: &mut Phrase, written: &str| {
        assert!(
            words.set_arm(&at, &key(written), Phrase::text("x")),
            "there is a choice"
        );
    };
    check(
        before,
        |words| {
            for written in ["few", "zero", "0", "12"] {
                add(words, written);
            }
        },
        "{ $n ->\n    [0] x\n    [12] x\n    [zero] x\n    [one] a\n    [few] x\n    [many] b\n   *[other] c\n}",
    );
}

#[test]
fn what_stands_for_everything_else_cannot_be_removed() {
    let at = ChoicePath::to(0);
    check(
        "{ $n ->\n    [one] a\n   *[other] c\n}",
        |words| {
            assert!(
                !words.remove_arm(&at, &key("other")),
                "people would get nothing"
            );
            assert!(!words.remove_arm(&at, &key("few")), "it is not there");
            assert!(words.remove_arm(&at, &key("one")), "this one is");
        },
        "{ $n ->\n   *[other] c\n}",
    );
}

/// Words of all sorts, with choices in them.
fn some_words() -> impl Strategy<Value = Phrase> {
    let piece = prop::sample::select(vec![
        "Hello ",
        "{ $n }",
        "{ $who }",
        "{ -brand }",
        "{ \"{\" }x",
        "\n",
        "é",
        "{ NUMBER($n) }",
        "{ $who ->\n [f] her { $n ->\n [one] day\n *[other] days\n }\n*[other] their days\n}",
        "[now] ",
        "* ",
    ]);
    prop::collection::vec(piece, 0..8).prop_map(|pieces| {
        // Each by itself: a line that begins with `[` or `*` is words only as a phrase's first.
        let mut words = Phrase::default();
        for piece in pieces {
            match Phrase::parse(piece) {
                Ok(parsed) if !parsed.is_empty() => {
                    parsed.parts.into_iter().for_each(|part| words.push(part));
                }
                _ => words.push_text(piece),
            }
        }
        words
    })
}

proptest! {
    #[test]
    fn words_that_vary_no_more_are_as_they_were(words in some_words()) {
        let mut varied = words.clone();
        varied.vary(Subject::of("n"));
        prop_assert_eq!(Phrase::parse(&varied.to_fluent()), Ok(varied.clone()), "Fluent can write it");
        if words.is_empty() {
            return Ok(());
        }
        prop_assert!(varied.unvary(&ChoicePath::to(0)), "it varies");
        prop_assert_eq!(varied, words, "nothing is lost or added");
    }

    #[test]
    fn an_arm_that_is_added_and_removed_leaves_no_trace(
        written in prop::sample::select(vec!["0", "zero", "one", "few", "female"]),
        words in some_words(),
    ) {
        let at = ChoicePath::to(0);
        let mut varied = words;
        varied.vary(Subject::of("n"));
        let before = varied.clone();
        prop_assert!(varied.set_arm(&at, &key(written), Phrase::text("x")), "added");
        prop_assert_eq!(Phrase::parse(&varied.to_fluent()), Ok(varied.clone()), "Fluent can write it");
        prop_assert!(varied.remove_arm(&at, &key(written)), "removed");
        prop_assert_eq!(varied, before, "the other arms are as they were");
    }
}
