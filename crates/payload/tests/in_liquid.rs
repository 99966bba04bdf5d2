//! The copy in Liquid, rendered by somebody else's Liquid, is what the preview shows.

#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

#[path = "in_liquid/cases.rs"]
mod cases;

use std::collections::BTreeMap;

use carillon_campaign::{
    Arm, Campaign, Choice, Field, Files, Key, Locale, Part, Phrase, Platform, Subject,
};
use carillon_payload::{BrazeForm, BrazeProfile, LossCode, braze_copy};
use cases::{Case, campaigns, cases, text_of, without_isolates};
use proptest::prelude::*;
use serde_json::json;

/// A campaign of one variable of each kind, with these words for the body.
fn campaign(bodies: &[(&str, &str)]) -> Campaign {
    let tags: Vec<String> = bodies.iter().map(|(tag, _)| format!("\"{tag}\"")).collect();
    let manifest = format!(
        "format = 1\nname = \"C\"\nsource-locale = {0}\nlocales = [{1}]\nplatforms = [\"ios\"]\n\
         [[variants]]\nid = \"a\"\n[[variables]]\nname = \"who\"\n[[variables]]\nname = \"n\"\nkind = \"number\"\n\
         [[personas]]\nid = \"p\"\nvalues = {{ who = \"Ann\", n = 1234 }}\n",
        tags[0],
        tags.join(", ")
    );
    let mut files = Files::new();
    files.insert("campaign.toml".to_owned(), manifest.as_bytes().into());
    for (tag, body) in bodies {
        let body = body.replace('\n', "\n        ");
        let text = format!("-brand = Juniper\n-of = {{ $x }}\na =\n    .body = {body}\n");
        files.insert(format!("locales/{tag}.ftl"), text.as_bytes().into());
    }
    Campaign::read(files)
}

/// What a template gives for a profile, without isolates.
fn render(case: &Case) -> String {
    let places = json!({"profile": case.profile, "custom_attribute": case.custom});
    let profile: BrazeProfile = serde_json::from_value(places).expect("attributes by place");
    let told = profile.told(&case.template);
    without_isolates(&told.unwrap_or_else(|| panic!("{} is no Liquid", case.template)))
}

/// The body's Liquid.
fn body(words: &str) -> String {
    text_of(&campaign(&[("en", words)]), Platform::Ios, Field::Body)
}

fn check(words: &str, expected: &str) {
    assert_eq!(body(words), expected, "the Liquid of {words}");
}

/// What is lost of the source's body.
fn losses(words: &str) -> Vec<LossCode> {
    let copy = braze_copy(
        &campaign(&[("en", words)]),
        "a",
        Platform::Ios,
        BrazeForm::Liquid,
    );
    copy.losses.into_iter().map(|loss| loss.code).collect()
}

#[test]
fn everybody_reads_what_the_preview_shows_them() {
    let mut count = 0;
    for (name, campaign) in campaigns() {
        for case in cases(name, &campaign) {
            assert_eq!(
                render(&case),
                case.expected,
                "{}\n{}",
                case.name,
                case.template
            );
            count += 1;
        }
    }
    assert!(count > 500, "every locale, platform and persona: {count}");
}

#[test]
fn values_are_isolated_and_numbers_grouped() {
    check(
        "Hi { $who }",
        "Hi \u{2068}{{custom_attribute.${who}}}\u{2069}",
    );
    check(
        "{ $n }",
        "{{custom_attribute.${n} | number_with_delimiter}}",
    );
}

#[test]
fn a_plural_of_two_is_an_if() {
    check(
        "{ $n ->\n    [one] day\n   *[other] days\n}",
        "{% assign n_n = custom_attribute.${n} | abs %}{% if n_n == 1 %}day{% else %}days{% endif %}",
    );
}

#[test]
fn braces_of_the_words_begin_nothing() {
    check("{\"{{\"} {\"{%\"}", "{{ '{' }}{{ '{' }} {{ '{' }}%");
}

#[test]
fn terms_are_written_out() {
    check(
        "{ -brand } { -of(x: \"mint\") } { 1234 }",
        "Juniper mint 1,234",
    );
}

#[test]
fn what_cannot_be_said_is_told() {
    let kept = "{ missing.title }";
    assert_eq!(
        losses(kept),
        [LossCode::Reference {
            fluent: kept.to_owned()
        }],
        "it leads nowhere"
    );
    assert_eq!(
        losses("{ DATETIME($n, month: \"long\") }"),
        [LossCode::Function {
            name: "DATETIME".to_owned()
        }],
        "no filter writes dates in every language"
    );
    assert_eq!(
        losses("{ NUMBER($n, style: \"currency\") }"),
        [LossCode::Function {
            name: "NUMBER(style: currency)".to_owned()
        }],
        "nor money"
    );
    assert_eq!(
        losses("{ NUMBER($n, useGrouping: \"false\") }"),
        [],
        "this it can"
    );
    let hindi = campaign(&[("hi", "{ $n }")]);
    let copy = braze_copy(&hindi, "a", Platform::Ios, BrazeForm::Liquid);
    assert_eq!(
        copy.losses[0].code,
        LossCode::Grouping {
            variable: "n".to_owned()
        },
        "lakhs"
    );
}

#[test]
fn braze_has_no_subtitle() {
    let (_, streak) = &campaigns()[0];
    let copy = braze_copy(streak, "a", Platform::Ios, BrazeForm::Liquid);
    let lost: Vec<Field> = copy
        .losses
        .iter()
        .filter(|loss| matches!(loss.code, LossCode::NoField { .. }))
        .map(|loss| loss.place.field)
        .collect();
    let expected = [Field::Subtitle, Field::Button(1), Field::Button(2)];
    assert_eq!(lost, expected, "iOS buttons are the app's own");
    let json = copy.json();
    assert!(json["apple_push"]["alert"]["title"].is_string(), "{json}");
}

#[test]
fn tags_hold_the_source_and_rows_the_rest() {
    let words = campaign(&[
        ("en", "See https://x.example/en?u=1 now, { $who }"),
        ("fr", "Voir https://x.example/fr?u=1 ici, { $who }"),
        ("fr-CA", "Voir https://x.example/ca?u=1 là, { $who }"),
    ]);
    let copy = braze_copy(&words, "a", Platform::Ios, BrazeForm::TranslationTags);
    assert_eq!(
        copy.texts[0].text,
        "{% translation body_1 %}See {% endtranslation %}https://\
         {% translation body_2 %}x.example/en{% endtranslation %}?u=1\
         {% translation body_3 %} now, \u{2068}{{custom_attribute.${who}}}\u{2069}{% endtranslation %}",
        "scheme and query are outside"
    );
    assert_eq!(copy.rows.len(), 3, "a row a tag");
    assert_eq!(
        copy.rows[1].default, "x.example/en",
        "as it stands in the tag"
    );
    let fr = Locale::new("fr").expect("a tag");
    assert_eq!(
        copy.rows[1].texts[0],
        (fr, "x.example/fr".to_owned()),
        "the row's first"
    );
    assert_eq!(copy.losses, [], "all of it is said");
}

#[test]
fn an_address_that_differs_in_its_query_is_told() {
    let words = campaign(&[
        ("en", "https://x.example?l=en"),
        ("fr", "https://x.example?l=fr"),
    ]);
    let copy = braze_copy(&words, "a", Platform::Ios, BrazeForm::TranslationTags);
    assert_eq!(
        copy.losses[0].code,
        LossCode::AddressInTag,
        "Braze warns of it"
    );
    assert_eq!(copy.rows.len(), 1, "it is one tag nevertheless");
}

/// Words, values and choices, nested.
fn phrase() -> impl Strategy<Value = Phrase> {
    let leaf = prop_oneof![
        "[a-z{}%$'\"é ]{1,6}".prop_map(|text| Part::Text { text }),
        prop_oneof![Just("who"), Just("n")].prop_map(|name| Part::Value(Subject::of(name))),
    ];
    let phrases = prop::collection::vec(leaf, 0..4).prop_map(joined);
    phrases.prop_recursive(3, 24, 3, |inner| {
        let key = prop_oneof![
            prop_oneof!["one", "two", "few", "many", "other", "Ann"].prop_map(Key::Word),
            prop_oneof!["0", "1", "2", "21"].prop_map(Key::Number),
        ];
        let arms = prop::collection::vec((key, inner.clone()), 1..4);
        let by = prop_oneof![Just("who"), Just("n")];
        (by, arms, any::<prop::sample::Index>(), inner).prop_map(|(by, arms, default, before)| {
            let default = default.index(arms.len());
            let arms = arms.into_iter().enumerate().map(|(at, (key, phrase))| Arm {
                key,
                default: at == default,
                phrase,
            });
            let choice = Choice {
                by: Subject::of(by),
                arms: arms.collect(),
            };
            let mut phrase = before;
            phrase.push(Part::Choice(choice));
            phrase
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_words_say_in_liquid_what_they_say_here(
        words in phrase(),
        tag in prop_oneof![Just("en"), Just("ru"), Just("ar"), Just("lv"), Just("fr"), Just("br"), Just("es")],
        n in prop_oneof![0..130_i64, -30..2_000_000_i64],
        who in prop_oneof![Just("Ann"), Just("ליאו"), Just("one")],
    ) {
        let fluent = words.to_fluent();
        let campaign = campaign(&[(tag, &fluent)]);
        let files = campaign.files();
        let manifest = String::from_utf8_lossy(&files["campaign.toml"]).replace(
            "{ who = \"Ann\", n = 1234 }",
            &format!("{{ who = \"{who}\", n = {n} }}"),
        );
        let mut files = files.clone();
        files.insert("campaign.toml".to_owned(), manifest.as_bytes().into());
        let campaign = Campaign::read(files);
        let locale = Locale::new(tag).expect("a tag");
        let request = carillon_campaign::Request { variant: "a", locale: &locale, platform: Platform::Ios, persona: Some("p") };
        let (message, _) = carillon_campaign::resolve(&campaign, request);
        let case = Case {
            name: fluent,
            template: text_of(&campaign, Platform::Ios, Field::Body),
            profile: BTreeMap::new(),
            custom: BTreeMap::from([("who".to_owned(), who.into()), ("n".to_owned(), n.into())]),
            expected: without_isolates(&message.body.text),
        };
        prop_assert_eq!(render(&case), case.expected, "{}\n{}", case.name, case.template);
    }
}
