//! An arm's words in the file: only they change.

use carillon_campaign::{ChoicePath, Draft, Edit, EditError, Phrase, apply};
use proptest::prelude::*;

use super::{body, campaign, key, phrase};

/// Laid out by hand, as nobody else would.
const BY_HAND: &str = "# Ours.\na=\n .title = T\n .body =Keep {$n ->\n   [one]   a   \n*[other]\n      b { $who\n } c\n  }  , {\"x\"}!\n\
                       b = { $n ->\n  *[other] z }\n";

fn set(tag: &str, ftl: &str, written: &str, words: &Phrase) -> String {
    let mut campaign = campaign(tag, ftl);
    let before = campaign.files().clone();
    let edit = Edit::Arm {
        place: body(tag),
        choice: ChoicePath::to(0),
        key: key(written),
        phrase: words.clone(),
    };
    let mut wanted = campaign.phrase(&body(tag)).unwrap();
    wanted.set_arm(&ChoicePath::to(0), &key(written), words.clone());
    let inverse = apply(&mut campaign, &edit).unwrap();
    assert_eq!(
        campaign.phrase(&body(tag)),
        Some(wanted),
        "the arm has the words"
    );
    let file = campaign.files()[&format!("locales/{tag}.ftl")].to_vec();
    apply(&mut campaign, &inverse).unwrap();
    assert_eq!(campaign.files(), &before, "undone to the byte");
    String::from_utf8(file).unwrap()
}

#[test]
fn an_arm_is_written_where_it_stands() {
    let after = set("en", BY_HAND, "one", &phrase("{ $n } day"));
    assert_eq!(
        after,
        BY_HAND.replace("[one]   a   ", "[one]   { $n } day   "),
        "not a byte around it changes"
    );
    let after = set("en", BY_HAND, "other", &Phrase::text("two\nlines"));
    assert_eq!(
        after,
        BY_HAND.replace("b { $who\n } c", "two\n      lines"),
        "further lines stand below the first"
    );
}

#[test]
fn an_arm_without_words_shows_nothing() {
    let after = set("en", BY_HAND, "one", &Phrase::default());
    assert_eq!(
        after,
        BY_HAND.replace("[one]   a   ", "[one]   { \"\" }   "),
        "Fluent needs something to stand there"
    );
}

#[test]
fn a_new_arm_leaves_other_fields_alone() {
    let after = set("ar", BY_HAND, "few", &Phrase::text("x"));
    let head = "# Ours.\na=\n .title = T\n .body =";
    let tail = "\nb = { $n ->\n  *[other] z }\n";
    assert!(after.starts_with(head) && after.ends_with(tail), "{after}");
}

#[test]
fn an_arm_of_no_choice_is_refused() {
    let mut campaign = campaign("en", "a =\n    .body = Hello\n");
    let edit = Edit::Arm {
        place: body("en"),
        choice: ChoicePath::to(0),
        key: key("one"),
        phrase: Phrase::text("x"),
    };
    assert_eq!(
        apply(&mut campaign, &edit),
        Err(EditError::NoChoice),
        "the body does not vary"
    );
}

#[test]
fn an_arm_in_a_text_box_has_its_tokens() {
    let words = phrase("{ $n } of { $who ->\n [f] hers\n*[other] theirs\n}");
    let draft = Draft::of_phrase(&words);
    assert_eq!(
        draft.text, "{ n } of { who: hers | theirs }",
        "as in a field"
    );
    assert_eq!(
        draft.choice_of(1),
        Some(0),
        "the second token is the first choice"
    );
    assert_eq!(draft.choice_of(0), None, "the first is a value");
    let variables = ["n".to_owned()];
    let typed = Phrase::typed(
        "{ who: hers | theirs } of { n } or { m }",
        variables,
        [&draft],
    );
    assert_eq!(
        typed,
        phrase("{ $who ->\n [f] hers\n*[other] theirs\n} of { $n } or {\"{\"} m {\"}\"}"),
        "tokens stay what they are, other braces are words"
    );
}

proptest! {
    #[test]
    fn whatever_is_typed_into_an_arm_is_read_back(
        text in prop_oneof!["[ a-z{}$\\[\\]*.\n\"#é-]{0,24}", any::<String>()],
        written in prop::sample::select(vec!["one", "other", "few", "0"]),
    ) {
        let words = Phrase::typed(&text, ["n".to_owned()], []);
        set("ar", BY_HAND, written, &words);
        prop_assert_eq!(Phrase::typed(&Draft::of_phrase(&words).text, ["n".to_owned()], []), words, "and shown again");
    }
}
