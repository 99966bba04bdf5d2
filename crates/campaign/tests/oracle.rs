//! `fluent-bundle` as an oracle: where it is right, it gives the same words; where it is not, a test says so.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{Campaign, Files, Locale, Platform, Request, resolve};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;

fn ours(tag: &str, ftl: &str, number: f64) -> String {
    let manifest = format!(
        "locales = ['{tag}']\n[[variants]]\nid = 'a'\n[[variables]]\nname = 'name'\n[[variables]]\nname = 'n'\nkind = 'number'\n[[personas]]\nid = 'p'\nvalues = {{ name = 'Amelia', n = {number:?} }}\n"
    );
    let files = [
        ("campaign.toml".to_owned(), manifest.as_bytes().into()),
        (format!("locales/{tag}.ftl"), ftl.as_bytes().into()),
    ];
    let campaign = Campaign::read(Files::from(files));
    let locale = Locale::new(tag).unwrap();
    resolve(
        &campaign,
        Request {
            variant: "a",
            locale: &locale,
            platform: Platform::Web,
            persona: Some("p"),
        },
    )
    .0
    .body
    .text
}

fn theirs(tag: &str, ftl: &str, number: f64) -> String {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle
        .add_function("NUMBER", |args, named| match args.first() {
            Some(fluent_bundle::FluentValue::Number(number)) => {
                let mut number = number.clone();
                number.options.merge(named);
                fluent_bundle::FluentValue::Number(number)
            }
            _ => fluent_bundle::FluentValue::Error,
        })
        .unwrap();
    bundle
        .add_resource(
            FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource),
        )
        .unwrap();
    let mut args = FluentArgs::new();
    args.set("name", "Amelia");
    args.set("n", number);
    let message = bundle.get_message("a").unwrap();
    let pattern = message.get_attribute("body").unwrap().value();
    bundle
        .format_pattern(pattern, Some(&args), &mut Vec::new())
        .into_owned()
}

#[track_caller]
fn check(tag: &str, body: &str, number: f64) {
    let ftl = format!("a =\n    .body = {body}\n");
    assert_eq!(
        ours(tag, &ftl, number),
        theirs(tag, &ftl, number),
        "both resolve {body} in {tag} for {number}"
    );
}

const PLURAL: &str = "{ $n ->\n     [0] none\n     [zero] zero\n     [one] { $n } one\n     [two] two\n     [few] few\n     [many] many\n    *[other] { $n } other\n    }";

#[test]
fn the_oracle_agrees_on_words_variables_and_references() {
    for body in [
        "Plain words",
        "Hi { $name }!",
        "\n        Two\n\n          lines\n        here",
        "{ \"{\" }{ \"\\u00e9\\\"\" } { 5 } { 1.50 }",
        "{ b.x } { b } { -t } { -t(case: \"long\") }\nb = B { $name }\n    .x = X\n-t = { $case ->\n    [long] Long\n   *[short] Short\n    }",
        "{ $name ->\n        [Amelia] known\n       *[other] unknown\n    }",
        "{ -t.gender ->\n        [f] she\n       *[m] he\n    }\n-t = T\n    .gender = f",
        "{ { $name } }",
        "{ NUMBER($n, minimumFractionDigits: 2) ->\n        [one] one\n       *[other] other\n    }",
    ] {
        check("en", body, 3.0);
    }
}

#[test]
fn the_oracle_agrees_on_plurals_below_a_thousand() {
    for tag in ["en", "fr", "pl", "ru", "ja", "cs", "ga"] {
        for number in 0..200_u16 {
            check(tag, PLURAL, f64::from(number));
        }
    }
}

#[test]
fn the_oracle_has_cldr_37_and_takes_a_french_million_for_other_where_cldr_38_and_later_say_many() {
    let ftl = "a =\n    .body = { $n ->\n        [many] many\n       *[other] other\n    }\n";
    assert_eq!(
        theirs("fr", ftl, 1_000_000.0),
        "other",
        "un million *de* jours: the oracle does not know"
    );
    assert_eq!(ours("fr", ftl, 1_000_000.0), "many", "so says CLDR now");
}

#[test]
fn the_oracle_takes_no_remainder_of_n_and_calls_103_in_arabic_and_22_in_lithuanian_other() {
    for number in 0..103_u16 {
        check("ar", PLURAL, f64::from(number));
    }
    assert_eq!(
        theirs("ar", &format!("a =\n    .body = {PLURAL}\n"), 103.0),
        "103 other",
        "it does not take the remainder"
    );
    assert_eq!(
        ours("ar", &format!("a =\n    .body = {PLURAL}\n"), 103.0),
        "few",
        "n % 100 = 3..10"
    );
    assert_eq!(
        theirs("lt", &format!("a =\n    .body = {PLURAL}\n"), 22.0),
        "22 other",
        "nor here"
    );
    assert_eq!(
        ours("lt", &format!("a =\n    .body = {PLURAL}\n"), 22.0),
        "few",
        "n % 10 = 2..9"
    );
}

#[test]
fn the_oracle_does_not_group_digits() {
    let ftl = "a =\n    .body = { $n }\n";
    assert_eq!(
        theirs("en", ftl, 12345.0),
        "12345",
        "it formats no numbers at all"
    );
    assert_eq!(ours("en", ftl, 12345.0), "12,345", "as English is written");
}

#[test]
fn the_oracle_forgets_how_deep_a_line_stands_that_begins_with_a_placeable_and_so_do_we() {
    // The specification counts the placeable's line too and keeps two spaces before `deeper`.
    let body = "\n        { $name }\n          deeper";
    check("en", body, 0.0);
    let ftl = format!("a =\n    .body = {body}\n");
    assert_eq!(
        ours("en", &ftl, 0.0),
        "Amelia\ndeeper",
        "the parser is the same, so files mean the same to both"
    );
}

/// Fluent bodies of simple parts, well formed.
fn body() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "[A-Za-zé.,!?' ]{1,8}",
        Just("{ $name }".to_owned()),
        Just("{ $n }".to_owned()),
        Just("{ \"{\" }".to_owned()),
        Just("\n        x".to_owned()),
        Just("\n\n          y".to_owned()),
        Just(PLURAL.to_owned()),
    ];
    prop::collection::vec(part, 1..8).prop_map(|parts| format!("w{}", parts.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_oracle_agrees_on_whatever_is_simple(body in body(), number in 0..900_u16, crlf in any::<bool>()) {
        let ftl = format!("a =\n    .body = {body}\n");
        let ftl = if crlf { ftl.replace('\n', "\r\n") } else { ftl };
        prop_assert_eq!(ours("en", &ftl, f64::from(number)), theirs("en", &ftl, f64::from(number)), "{}", ftl);
    }
}
