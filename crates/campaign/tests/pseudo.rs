//! Pseudo-locales: the source in disguise, with its values as they are.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    Campaign, Direction, Files, Message, Origin, Platform, Pseudo, Request, resolve,
};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

const MANIFEST: &str = "source-locale = 'en-US'\nlocales = ['en-US', 'fr-FR']\n[[variants]]\nid = 'a'\n[[variables]]\nname = 'name'\n[[variables]]\nname = 'n'\nkind = 'number'\n[[personas]]\nid = 'p'\nvalues = { name = 'Amelia', n = 1234.5 }\n";

fn campaign(body: &str) -> Campaign {
    let ftl = format!("a =\n    .title = T\n    .body = {body}\n-t = Tee\n    .gender = f\n");
    Campaign::read(Files::from([
        ("campaign.toml".to_owned(), MANIFEST.as_bytes().into()),
        ("locales/en-US.ftl".to_owned(), ftl.as_bytes().into()),
        (
            "locales/fr-FR.ftl".to_owned(),
            "a =\n    .body = non\n".as_bytes().into(),
        ),
    ]))
}

fn message(pseudo: Pseudo, body: &str) -> Message {
    let locale = pseudo.locale();
    let request = Request {
        variant: "a",
        locale: &locale,
        platform: Platform::Web,
        persona: Some("p"),
    };
    let (message, problems) = resolve(&campaign(body), request);
    assert_eq!(problems, [], "nothing is missing in a pseudo-locale");
    message
}

#[track_caller]
fn check(pseudo: Pseudo, body: &str, expected: &str) {
    assert_eq!(message(pseudo, body).body.text, expected, "{body}");
}

#[test]
fn words_are_disguised_and_values_are_not() {
    check(Pseudo::Accented, "Hi { $name }!", "[Ĥî Amelia!]");
    check(Pseudo::Accented, "{ $n } days", "[1,234.5 ðáýš]");
    check(
        Pseudo::Mirrored,
        "Hi { $name }!",
        "\u{200f}Hi\u{200f} \u{2068}Amelia\u{2069}\u{200f}!\u{200f}",
    );
}

#[test]
fn choices_and_terms_are_disguised_and_still_chosen() {
    check(
        Pseudo::Accented,
        "{ -t.gender ->\n     [f] { -t } she\n    *[m] he\n    }",
        "[Ţéé šĥéé]",
    );
}

#[test]
fn the_mirrored_one_runs_from_right_to_left_and_the_accented_one_does_not() {
    assert_eq!(
        message(Pseudo::Mirrored, "x").direction,
        Direction::Rtl,
        "as Arabic does"
    );
    assert_eq!(
        message(Pseudo::Accented, "x").direction,
        Direction::Ltr,
        "as English does"
    );
}

#[test]
fn a_campaign_that_lists_such_a_locale_has_its_own_words_for_it() {
    let manifest = MANIFEST.replace("'fr-FR'", "'en-XA'");
    let campaign = Campaign::read(Files::from([
        ("campaign.toml".to_owned(), manifest.as_bytes().into()),
        (
            "locales/en-XA.ftl".to_owned(),
            "a =\n    .body = Own\n".as_bytes().into(),
        ),
    ]));
    let locale = Pseudo::Accented.locale();
    let request = Request {
        variant: "a",
        locale: &locale,
        platform: Platform::Web,
        persona: None,
    };
    assert_eq!(
        resolve(&campaign, request).0.body.text,
        "Own",
        "somebody wrote it"
    );
}

/// Words as marketers write them: mostly letters.
fn words() -> impl Strategy<Value = String> {
    prop::collection::vec("[A-Za-z]{2,9}", 1..20).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_accented_one_is_30_to_50_per_cent_longer(words in words()) {
        let (before, after) = (words.graphemes(true).count(), message(Pseudo::Accented, &words).body.text.graphemes(true).count());
        prop_assume!(before >= 4);
        let (least, most) = (before * 13, before * 15);
        prop_assert!((least..=most).contains(&(after * 10)), "{before} became {after}: {words}");
    }

    #[test]
    fn pieces_cover_the_words_and_none_claims_to_be_the_files_bytes(words in words(), mirrored in any::<bool>()) {
        let pseudo = if mirrored { Pseudo::Mirrored } else { Pseudo::Accented };
        let body = message(pseudo, &format!("{words} {{ $name }} {words}")).body;
        let mut at = 0;
        for piece in &body.pieces {
            prop_assert_eq!(piece.range.start, at, "no gap");
            prop_assert!(!matches!(piece.origin, Origin::Source { .. }), "{:?}", piece);
            at = piece.range.end;
        }
        prop_assert_eq!(at, body.text.len(), "to the end");
        prop_assert!(body.text.contains("Amelia"), "the value is as it is");
    }

    #[test]
    fn mirrored_words_are_the_very_words_without_their_marks(words in words()) {
        let text = message(Pseudo::Mirrored, &words).body.text;
        prop_assert_eq!(text.replace('\u{200f}', ""), words, "nothing is lost");
    }
}
