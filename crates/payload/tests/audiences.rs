//! What audiences get: which words are in which request, byte for byte where it counts.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{Campaign, Field, Files, Locale, Platform};
use carillon_payload::{
    Audience, AudienceKind, Broadcast, BroadcastOrder, EncodeOptions, Encoded, Provider, arrived,
    broadcasts, encode_all,
};
use serde_json::{Value, json};

/// A campaign in three languages, of which two are French; `name` stands at the end of the body.
fn campaign(name: &str) -> Campaign {
    let manifest = r#"
        format = 1
        name = "Sale"
        source-locale = "de"
        locales = ["de", "fr-FR", "fr-CA"]
        platforms = ["ios", "android", "web"]
        [[variants]]
        id = "a"
        on-tap = "https://juniper.example/sale"
        [[variables]]
        name = "name"
        [[personas]]
        id = "ana"
        values = { name = "Ana" }
    "#;
    let copy = |title: &str, body: &str| {
        format!("a =\n    .title = {title}\n    .subtitle = S\n    .body = {body}{name}\n")
    };
    let mut files = Files::new();
    let mut add = |path: &str, text: &str| {
        files.insert(path.to_owned(), text.as_bytes().into());
    };
    add("campaign.toml", manifest);
    add("locales/de.ftl", &copy("Angebot", "Nur heute"));
    add("locales/fr-FR.ftl", &copy("Soldes", "Aujourd’hui"));
    add("locales/fr-CA.ftl", &copy("Rabais", "Aujourd’hui"));
    Campaign::read(files)
}

fn locales(tags: &[&str]) -> Vec<Locale> {
    let locale = |tag: &&str| Locale::new(tag).expect("the test's own tag");
    tags.iter().map(locale).collect()
}

fn audience(provider: Provider, kind: AudienceKind, name: &str) -> Audience {
    Audience::named(provider, kind, name).expect("a name in form")
}

/// What is said to an audience in these locales.
fn said(campaign: &Campaign, audience: &Audience, tags: &[&str]) -> Vec<Broadcast> {
    broadcasts(&BroadcastOrder {
        campaign,
        variant: "a",
        locales: &locales(tags),
        persona: None,
        audience,
    })
}

fn encoded(campaign: &Campaign, audience: &Audience, broadcast: &Broadcast) -> Encoded {
    let device = audience.device(None, broadcast.message.platform);
    let options = EncodeOptions {
        app: campaign.app(),
        account: None,
        target: Some(&device.target),
        delivery: Some("9b2c1d4e-0000-4000-8000-000000000001"),
        now: None,
    };
    encode_all(
        audience.provider(),
        &broadcast.message,
        &broadcast.more,
        options,
    )
}

fn body(campaign: &Campaign, audience: &Audience, broadcast: &Broadcast) -> Value {
    let encoded = encoded(campaign, audience, broadcast);
    serde_json::from_str(&encoded.body).expect("JSON")
}

#[test]
fn a_topic_gets_one_language_and_half_the_room() {
    let campaign = campaign("");
    let topic = audience(Provider::Fcm, AudienceKind::Topic, "sale");
    let all = said(&campaign, &topic, &["fr-FR"]);
    let [only] = all.as_slice() else {
        panic!("one request, not {}", all.len());
    };
    let encoded = encoded(&campaign, &topic, only);
    assert!(
        encoded
            .body
            .starts_with(r#"{"message":{"topic":"sale","notification":{"title":"Soldes","#),
        "{}",
        encoded.body
    );
    assert_eq!(encoded.limit, 2048, "what FCM takes for topics");
    assert_eq!(only.reach.platforms, [Platform::Android], "its own words");
}

#[test]
fn a_segment_of_braze_gets_every_language_on_every_platform_in_one_request() {
    let campaign = campaign("");
    let segment = audience(Provider::Braze, AudienceKind::Segment, "vip-1");
    let all = said(&campaign, &segment, &["de", "fr-FR", "fr-CA"]);
    let [only] = all.as_slice() else {
        panic!("one request, not {}", all.len());
    };
    let encoded = encoded(&campaign, &segment, only);
    assert_eq!(encoded.path, "/messages/send", "a message of our own words");
    let body = body(&campaign, &segment, only);
    assert_eq!(body["broadcast"], true, "Braze wants it said");
    assert_eq!(body["segment_id"], "vip-1", "{body}");
    for member in [
        "external_user_ids",
        "user_aliases",
        "override_frequency_capping",
    ] {
        assert_eq!(body.get(member), None, "{member}: nobody is named");
    }
    let title = "{% if ${language} == 'fr' and ${country} == 'CA' %}Rabais{% elsif ${language} == 'fr' %}Soldes\
                 {% else %}Angebot{% endif %}";
    let messages = body["messages"].as_object().expect("an object");
    assert_eq!(messages.len(), 3, "a platform each");
    assert_eq!(messages["apple_push"]["alert"]["title"], title, "{body}");
    assert_eq!(messages["android_push"]["title"], title, "{body}");
    assert_eq!(messages["web_push"]["title"], title, "{body}");
    assert!(
        only.losses
            .iter()
            .any(|loss| loss.place.field == Field::Subtitle),
        "that Braze has no subtitle is told: {:?}",
        only.losses
    );
}

#[test]
fn a_segment_of_braze_may_get_some_languages_only() {
    let campaign = campaign("");
    let segment = audience(Provider::Braze, AudienceKind::Segment, "vip-1");
    let all = said(&campaign, &segment, &["fr-CA", "de"]);
    let body = body(&campaign, &segment, &all[0]);
    let title = body["messages"]["web_push"]["title"].as_str();
    assert_eq!(
        title,
        Some("{% if ${language} == 'de' %}Angebot{% else %}Rabais{% endif %}"),
        "who reads neither gets the first"
    );
}

#[test]
fn a_segment_of_braze_gets_each_persons_own_values() {
    let campaign = campaign(", { $name }");
    let segment = audience(Provider::Braze, AudienceKind::Segment, "vip-1");
    let all = said(&campaign, &segment, &["de"]);
    let body = body(&campaign, &segment, &all[0]);
    let text = body["messages"]["web_push"]["alert"].as_str();
    let text = text.expect("a text");
    assert_eq!(
        text, "Nur heute, \u{2068}{{custom_attribute.${name}}}\u{2069}",
        "Braze fills it in, whichever way it reads"
    );
    assert!(all[0].personal.is_empty(), "nobody gets another's name");
}

#[test]
fn a_campaign_of_brazes_own_is_triggered_for_everybody_in_it() {
    let campaign = campaign("");
    let whole = audience(Provider::Braze, AudienceKind::Campaign, "c-1");
    let all = said(&campaign, &whole, &["de"]);
    let encoded = encoded(&campaign, &whole, &all[0]);
    assert_eq!(encoded.path, "/campaigns/trigger/send", "not a message");
    let body = body(&campaign, &whole, &all[0]);
    assert_eq!(
        body,
        json!({"campaign_id": "c-1", "broadcast": true, "trigger_properties": {
            "platform": "ios", "locale": "de", "title": "Angebot", "subtitle": "S", "body": "Nur heute",
            "link": "https://juniper.example/sale"}}),
        "the words are for all, and nobody is named"
    );
    let keys = campaign.app().custom_keys.clone();
    let bytes = encoded.body.as_bytes();
    let locale = &locales(&["de"])[0];
    let back = arrived(Provider::Braze, &[], bytes, &keys, locale).expect("it can be read");
    assert_eq!(back.title.text, "Angebot", "and they come back");
}

#[test]
fn a_segment_of_onesignal_gets_a_request_a_platform_with_every_language() {
    let campaign = campaign("");
    let segment = audience(Provider::OneSignal, AudienceKind::Segment, "Active Users");
    let all = said(&campaign, &segment, &["de", "fr-FR", "fr-CA"]);
    let flags: Vec<Value> = all
        .iter()
        .map(|one| body(&campaign, &segment, one))
        .inspect(|body| {
            assert_eq!(body["included_segments"], json!(["Active Users"]), "{body}");
            assert_eq!(
                body["headings"],
                json!({"en": "Angebot", "de": "Angebot", "fr": "Soldes"}),
                "who reads another language gets the source, and of two French ones the first is said"
            );
            assert_eq!(
                body["idempotency_key"], "9b2c1d4e-0000-4000-8000-000000000001",
                "it may be asked for again"
            );
        })
        .map(|body| json!([body["isIos"], body["isAndroid"], body["isAnyWeb"]]))
        .collect();
    assert_eq!(
        flags,
        [
            json!([true, null, null]),
            json!([null, true, null]),
            json!([null, null, true])
        ],
        "each is kept to its platform, whose options are in it"
    );
    assert_eq!(
        all[0].reach.locales,
        locales(&["de", "fr-FR"]),
        "what is not said is not claimed"
    );
}

#[test]
fn words_that_differ_from_person_to_person_are_told_where_everybody_would_get_the_same() {
    let topic = audience(Provider::Fcm, AudienceKind::Topic, "sale");
    let check = |name: &str, persona: Option<&str>, expected: &[&str]| {
        let campaign = campaign(name);
        let all = broadcasts(&BroadcastOrder {
            campaign: &campaign,
            variant: "a",
            locales: &locales(&["de"]),
            persona,
            audience: &topic,
        });
        assert_eq!(all[0].personal, expected, "{name:?} as {persona:?}");
    };
    check("", None, &[]);
    check(", { $name }", None, &["name"]);
    check(
        "{ $name ->\n            [Ana] !\n           *[other] .\n        }",
        None,
        &["name"],
    );
    check(", { $name }", Some("ana"), &[]);
}

/// A campaign with two buttons, of which the first has words in each language.
fn with_buttons() -> Campaign {
    let manifest = r#"
        format = 1
        name = "Sale"
        source-locale = "en"
        locales = ["en", "fr"]
        platforms = ["ios"]
        [[variants]]
        id = "a"
        buttons = [{ link = "https://juniper.example/sale" }, { link = "https://juniper.example" }]
    "#;
    let copy = |button: &str| {
        format!("a =\n    .title = T\n    .button-1 = {button}\n    .button-2 = OK\n")
    };
    let mut files = Files::new();
    for (path, text) in [
        ("campaign.toml", manifest.to_owned()),
        ("locales/en.ftl", copy("Buy")),
        ("locales/fr.ftl", copy("Acheter")),
    ] {
        files.insert(path.to_owned(), text.as_bytes().into());
    }
    Campaign::read(files)
}

#[test]
fn onesignals_buttons_have_one_text_and_that_is_told() {
    let campaign = with_buttons();
    let one_language = |provider, name, tags: &[&str]| -> Vec<(Field, String)> {
        let audience = audience(provider, AudienceKind::Segment, name);
        let said = said(&campaign, &audience, tags);
        let places = said.iter().flat_map(|broadcast| &broadcast.one_language);
        places
            .map(|place| (place.field, place.locale.to_string()))
            .collect()
    };
    assert_eq!(
        one_language(Provider::OneSignal, "Everybody", &["fr", "en"]),
        [(Field::Button(1), "fr".to_owned())],
        "the one whose words differ, in the first language"
    );
    assert_eq!(
        one_language(Provider::OneSignal, "Everybody", &["fr"]),
        [],
        "nobody reads another language then"
    );
    assert_eq!(
        one_language(Provider::Braze, "everybody", &["fr", "en"]),
        [],
        "Braze's Liquid has both"
    );
}
