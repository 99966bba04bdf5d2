//! The little language: what it makes of a message, and what it says of mistakes.

use std::collections::BTreeMap;

use carillon_campaign::{
    AndroidSettings, AppProfile, Button, Locale, Message, MessagePicture, Platform, Settings,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::name::NAMES;
use super::*;
use crate::arrived::{bare, words};
use crate::{AccountId, encode as encode_by};

fn locale() -> Locale {
    Locale::new("fr-FR").expect("a locale")
}

fn button(number: u8, label: &str, link: Option<&str>) -> Button {
    Button {
        number,
        label: words(label.to_owned(), &locale()),
        link: link.map(str::to_owned),
    }
}

/// A message with two buttons, of which the second only opens the app.
fn message() -> Message {
    let texts = ["Série « été »", "Jouez\n\"minuit\" {{title}}"].map(str::to_owned);
    let [title, body] = texts.map(Some);
    Message {
        buttons: vec![
            button(1, "Jouer", Some("juniper://play")),
            button(2, "Plus tard", None),
        ],
        settings: Settings::Android(AndroidSettings {
            high_priority: true,
            time_to_live: Some(3600),
            ..AndroidSettings::default()
        }),
        ..bare(Platform::Android, &locale(), title, body)
    }
}

fn account(values: &[(&str, &str)]) -> Account {
    let pair = |(field, value): &(&str, &str)| ((*field).to_owned(), (*value).to_owned());
    Account {
        id: AccountId("a".to_owned()),
        name: "QA".to_owned(),
        provider: Provider::Webhook,
        values: values.iter().map(pair).collect::<BTreeMap<_, _>>(),
    }
}

fn with_body(body: &str) -> Account {
    account(&[(URL, "https://push.example/send"), (BODY, body)])
}

fn encoded(account: &Account, message: &Message) -> Encoded {
    let app = AppProfile {
        name: "Juniper".to_owned(),
        ..AppProfile::default()
    };
    let ana = target("ana");
    let options = EncodeOptions {
        app: &app,
        account: Some(account),
        target: ana.as_ref(),
        delivery: Some("d-1"),
        now: Some(1000),
    };
    assert_eq!(account.problems(), [], "the form is filled");
    encode_by(Provider::Webhook, message, options)
}

/// What a template comes to for the message.
fn check(template: &str, expected: &Value, why: &str) {
    let body = encoded(&with_body(template), &message()).body;
    let value: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(value, *expected, "{why}");
}

#[test]
fn a_placeholder_is_put_into_its_string_whatever_the_words_contain() {
    check(
        r#"{"a": "{{title}}: {{body}}!", "b": "{{{{title}}", "c": [null, 1.50]}"#,
        &json!({"a": "Série « été »: Jouez\n\"minuit\" {{title}}!", "b": "{{title}}", "c": [null, 1.5]}),
        "words are words, and four braces are two",
    );
}

#[test]
fn a_placeholder_alone_keeps_its_kind_and_within_words_is_text() {
    check(
        r#"{"ttl": "{{ time-to-live }}", "at": "{{expires}}", "text": "{{time-to-live}}s", "high": "{{high-priority}}"}"#,
        &json!({"ttl": 3600, "at": 4600, "text": "3600s", "high": true}),
        "a number stays a number",
    );
    check(
        r#"{"list": "{{buttons}}", "text": "{{buttons|json}}"}"#,
        &json!({
            "list": [{"label": "Jouer", "link": "juniper://play"}, {"label": "Plus tard"}],
            "text": "[{\"label\":\"Jouer\",\"link\":\"juniper://play\"},{\"label\":\"Plus tard\"}]",
        }),
        "a list stays a list, or is a text that is read as JSON later",
    );
}

#[test]
fn what_has_no_value_is_left_out_with_all_that_consisted_of_it() {
    check(
        r#"{"a": "{{image}}", "b": {"c": ["see {{link}}"]}, "{{icon}}": 1, "d": {}, "e": "{{app}}"}"#,
        &json!({"d": {}, "e": "Juniper"}),
        "no picture, no link, no icon; what was written empty stays",
    );
}

#[test]
fn a_part_is_repeated_for_each_button() {
    check(
        r#"{"a": {"$each": "buttons", "$do": {"n": "{{button.number}}", "to": "{{button.link}}"}},
            "b": {"$each": "buttons", "$do": {"$if": "button.link", "$then": "{{button.label}}"}},
            "c": {"$each": "buttons", "$most": 1, "$do": "{{button.label}} of {{app}}"}}"#,
        &json!({"a": [{"n": 1, "to": "juniper://play"}, {"n": 2}], "b": ["Jouer"], "c": ["Jouer of Juniper"]}),
        "each has its own values and the message's",
    );
}

#[test]
fn a_part_depends_on_a_value_or_on_the_platform() {
    check(
        r#"{"a": {"$if": "high-priority", "$then": 5, "$else": 3}, "b": {"$if": "badge", "$then": 1},
            "c": {"$platform": {"ios": 1, "android": 2}}, "d": {"$platform": {"web": 1, "else": 0}}, "$$e": 1}"#,
        &json!({"a": 5, "c": 2, "d": 0, "$e": 1}),
        "the one, the other, or nothing; two marks are one in a name",
    );
    let only_web = with_body(r#"{"$platform": {"web": {"a": 1}}}"#);
    assert_eq!(
        encoded(&only_web, &message()).body,
        "",
        "nothing is left for this platform, so nothing is sent"
    );
}

#[test]
fn a_body_of_another_type_is_text() {
    let form = account(&[
        (URL, "https://push.example/"),
        (HEADERS, "Content-Type: application/x-www-form-urlencoded"),
        (BODY, "title={{title|url}}&image={{image|url}}"),
    ]);
    let encoded = encoded(&form, &message());
    assert_eq!(
        encoded.body, "title=S%C3%A9rie%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB&image=",
        "escaped as a form wants it; what is not there is nothing"
    );
}

#[test]
fn values_in_an_address_are_escaped_and_a_query_is_kept() {
    let mut account = with_body("{}");
    let url = "https://push.example/to/{{title}}?locale={{locale}}#top".to_owned();
    account.values.insert(URL.to_owned(), url);
    assert_eq!(
        encoded(&account, &message()).path,
        "/to/S%C3%A9rie%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB?locale=fr-FR",
        "no value can lead to another place"
    );
    let webhook = Webhook::read(&account).expect("it is in form");
    assert_eq!(
        webhook.origin(),
        "https://push.example",
        "and the server is fixed"
    );
}

#[test]
fn headers_carry_values_but_never_a_second_header_and_never_the_key() {
    let account = account(&[
        (URL, "https://push.example/"),
        (
            HEADERS,
            "X-Text: {{body}}\nX-Key: k={{key}};{{locale}}\n\nX-None: {{image}}\nIdempotency-Key: {{delivery}}",
        ),
        (BODY, "{}"),
    ]);
    let message = message();
    let encoded = encoded(&account, &message);
    let has = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        encoded.headers,
        [
            has("x-text", "Jouez \"minuit\" {{title}}"),
            has("idempotency-key", "d-1"),
            has("content-type", "application/json"),
        ],
        "a line break is a blank; what is missing is left out; the key is elsewhere"
    );
    let parts = ["k=", ";", "fr-FR"].map(|part| Some(part.to_owned()));
    let [before, after, locale] = parts;
    assert_eq!(
        encoded.keyed,
        [KeyHeader {
            name: "x-key".to_owned(),
            parts: vec![before, None, after, locale],
        }],
        "the gateway joins it"
    );
    assert!(account.wants_key(), "one header names the key");
    assert!(!with_body("{}").wants_key(), "none does");
}

#[test]
fn only_a_known_header_makes_a_request_repeatable() {
    let is_repeatable = |headers: &str| {
        let account = account(&[
            (URL, "https://x.example/"),
            (HEADERS, headers),
            (BODY, "{}"),
        ]);
        Webhook::read(&account).expect("in form").is_repeatable()
    };
    assert!(is_repeatable("Idempotency-Key: {{delivery}}"), "its name");
    assert!(
        is_repeatable("webhook-id: msg_{{delivery}}"),
        "Standard Webhooks"
    );
    assert!(
        !is_repeatable("X-Delivery: {{delivery}}"),
        "nobody promised"
    );
    assert!(!is_repeatable("Idempotency-Key: 1"), "always the same");
}

/// What is wrong with one field, and where.
fn wrong(field: &str, value: &str) -> (Wrong, u32, u32, String) {
    let mut account = with_body("{}");
    account.values.insert(field.to_owned(), value.to_owned());
    let problems = account.problems();
    let [problem] = problems.as_slice() else {
        panic!("one mistake in {value}: {problems:?}");
    };
    assert_eq!(problem.field, field, "the field with the mistake is named");
    let at = problem.at.expect("a template has lines");
    (problem.wrong, at.line, at.column, problem.named.clone())
}

#[test]
fn a_mistake_in_a_body_is_told_with_its_line_and_column() {
    for (body, expected, line, column, named) in [
        ("{\n  \"a\": 1,\n}", Wrong::NotJson, 3, 1, ""),
        (
            "{\"é\": \"é {{titel}}\"}",
            Wrong::UnknownName,
            1,
            10,
            "titel",
        ),
        ("[\"{{title\"]", Wrong::NotClosed, 1, 3, ""),
        (
            "[\n \"\\n{{app}}{{title|upper}}\"]",
            Wrong::UnknownFilter,
            2,
            12,
            "upper",
        ),
        ("[\"a {{buttons}}\"]", Wrong::ListInText, 1, 5, "buttons"),
        (
            "[\"{{button.label}}\"]",
            Wrong::OutsideEach,
            1,
            3,
            "button.label",
        ),
        ("[\"{{key}}\"]", Wrong::KeyOutsideHeaders, 1, 3, "key"),
        ("{\"$when\": 1}", Wrong::UnknownDirective, 1, 2, "$when"),
        (
            "{\"$each\": \"buttons\"}",
            Wrong::BadDirective,
            1,
            2,
            "each",
        ),
        (
            "{\"$if\": \"link\",\n\"$do\": 1}",
            Wrong::BadDirective,
            2,
            1,
            "if",
        ),
        (
            "{\"$platform\": {\"tv\": 1}}",
            Wrong::BadDirective,
            1,
            16,
            "platform",
        ),
        (
            "{\"$if\": \"lnk\", \"$then\": 1}",
            Wrong::UnknownName,
            1,
            9,
            "lnk",
        ),
    ] {
        let found = wrong(BODY, body);
        assert_eq!(found, (expected, line, column, named.to_owned()), "{body}");
    }
}

#[test]
fn a_mistake_in_headers_or_address_is_told_as_well() {
    for (field, value, expected, column, named) in [
        (HEADERS, "Accept", Wrong::NotAHeader, 1, "Accept"),
        (HEADERS, "A b: c", Wrong::NotAHeader, 1, "A b"),
        (HEADERS, "Host: x", Wrong::OwnHeader, 1, "Host"),
        (HEADERS, "X: {{keys}}", Wrong::UnknownName, 4, "keys"),
        (URL, "http://push.example/", Wrong::NotAnAddress, 1, ""),
        (
            URL,
            "https://me:secret@push.example/",
            Wrong::NotAnAddress,
            1,
            "",
        ),
        (
            URL,
            "https://{{target}}/",
            Wrong::PlaceholderInHost,
            9,
            "{{target}}",
        ),
        (
            URL,
            "https://push.example/{{key}}",
            Wrong::KeyOutsideHeaders,
            22,
            "key",
        ),
    ] {
        let found = wrong(field, value);
        assert_eq!(found, (expected, 1, column, named.to_owned()), "{value}");
    }
}

#[test]
fn every_name_has_a_value_on_some_platform() {
    let app = AppProfile {
        name: "Juniper".to_owned(),
        icon: Some("https://x.example/i.png".to_owned()),
        accent: Some("#2f7d5b".to_owned()),
        bundle_id: Some("example.juniper".to_owned()),
        package: Some("example.juniper".to_owned()),
        site: Some("https://juniper.example".to_owned()),
        ..AppProfile::default()
    };
    let full = Platform::ALL.map(|platform| Message {
        variant: "a".to_owned(),
        subtitle: Some(words("Ce soir".to_owned(), &locale())),
        on_tap: Some("juniper://streak".to_owned()),
        picture: Some(MessagePicture {
            file: None,
            url: Some("https://x.example/p.png".to_owned()),
        }),
        settings: settings(platform),
        platform,
        ..message()
    });
    for name in NAMES {
        let button = button(1, "Jouer", Some("juniper://play"));
        let has = full.iter().any(|message| {
            let scope = Scope {
                button: Some(&button),
                ..scope(
                    message,
                    EncodeOptions {
                        app: &app,
                        account: None,
                        target: None,
                        delivery: Some("d"),
                        now: Some(1),
                    },
                )
            };
            scope.value(name.text).is_some()
        });
        assert!(
            has,
            "{} could be written and would never be there",
            name.text
        );
    }
}

/// Settings with everything in them.
fn settings(platform: Platform) -> Settings {
    let full = json!({
        "sound": "default", "badge": 1, "thread-id": "t", "category": "c", "relevance-score": 0.5,
        "channel": "o", "high-priority": true, "require-interaction": true,
        "collapse": "k", "time-to-live": 60, "platform": platform.id(), "title": "x",
    });
    let keys = crate::keys::WireKeys::of(Provider::Webhook, &AppProfile::default().custom_keys);
    arrived(&full, &keys, &locale()).expect("a title").settings
}

#[test]
fn every_preset_is_a_form_that_only_lacks_what_is_ones_own() {
    let presets = Preset::all();
    assert!(presets.len() >= 5, "the files are there");
    for preset in presets {
        let mut account = account(&[]);
        account.values = preset.values.clone();
        let problems = account.problems();
        let lacks: Vec<&str> = problems
            .iter()
            .map(|problem| problem.field.as_str())
            .collect();
        let wanted: &[&str] = if preset.id == IN_HOUSE { &[URL] } else { &[] };
        assert_eq!(lacks, wanted, "{}: {problems:?}", preset.id);
        assert_eq!(
            account.value(crate::form::PRESET),
            preset.id,
            "it is named in what it fills"
        );
    }
}

proptest! {
    #[test]
    fn no_template_makes_the_reader_panic(source in ".{0,200}") {
        let _ = read::template(&source);
        let _ = header::read(&source);
        let _ = Address::read(&source);
    }

    #[test]
    fn what_looks_like_a_template_is_read_or_told(
        parts in proptest::collection::vec(prop_oneof![
            Just("{"), Just("}"), Just("["), Just("]"), Just(","), Just(":"), Just("\"$each\""), Just("\"buttons\""),
            Just("\"$do\""), Just("\"$if\""), Just("\"$then\""), Just("\"$platform\""), Just("\"ios\""), Just("1"),
            Just("\"{{title}}\""), Just("\"é{{button.label|json}}\""), Just("\n"), Just("\"{{\""),
        ], 0..14)
    ) {
        let source = parts.concat();
        if let Err(flaw) = read::template(&source) {
            let lines = u32::try_from(source.split('\n').count()).unwrap_or(u32::MAX);
            prop_assert!((1..=lines).contains(&flaw.at.line), "the line is one of the template's");
        }
    }

    #[test]
    fn any_words_give_json_that_contains_them(title in any::<String>(), body in any::<String>(), label in any::<String>()) {
        let locale = locale();
        let message = Message {
            title: words(title.clone(), &locale),
            body: words(body.clone(), &locale),
            buttons: vec![Button { label: words(label.clone(), &locale), ..message().buttons[0].clone() }],
            ..message()
        };
        for preset in Preset::all() {
            let mut account = account(&[]);
            account.values = preset.values;
            account.values.insert(URL.to_owned(), "https://push.example/".to_owned());
            let encoded = encoded(&account, &message);
            let value: Value = serde_json::from_str(&encoded.body).expect("JSON whatever the words contain");
            let text = texts(&value).join("\u{0}");
            for words in [&title, &body] {
                prop_assert!(text.contains(words.as_str()), "{:?} is in {}", words, encoded.body);
            }
            let mut covered = 0;
            for part in &encoded.parts {
                prop_assert_eq!(part.range.start, covered, "parts follow each other without gaps");
                covered = part.range.end;
            }
            prop_assert_eq!(covered, encoded.body.len(), "parts reach the end");
        }
        let mixed = encoded(&with_body(r#"["{{app}}: {{title}}", {"$each": "buttons", "$do": "{{button.label}}"}]"#), &message);
        let value: Value = serde_json::from_str(&mixed.body).unwrap_or_default();
        if !title.is_empty() {
            prop_assert_eq!(&value[0], &json!(format!("Juniper: {title}")), "within other words");
        }
    }

    #[test]
    fn no_words_can_add_a_header(text in any::<String>()) {
        let locale = locale();
        let message = Message { title: words(text, &locale), ..message() };
        let account = account(&[
            (URL, "https://push.example/"), (HEADERS, "X-Title: {{title}}"), (BODY, "{}"),
        ]);
        for (_, value) in encoded(&account, &message).headers {
            prop_assert!(!value.contains(char::is_control), "{:?} would end its line", value);
        }
    }
}

/// All strings in it.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}
