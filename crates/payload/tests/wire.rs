//! The exact bytes of each provider's request, and the way back from them.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

use carillon_campaign::{
    AndroidSettings, AppProfile, Button, CustomKeys, Direction, InterruptionLevel, IosSettings,
    Locale, Message, MessagePicture, Origin, Piece, Platform, Purpose, ResolvedText, Settings,
    WebSettings,
};
use carillon_payload::{
    Account, AccountId, EncodeOptions, Encoded, PartKind, Provider, Target, TargetKind, Unreadable,
    arrived, encode, fcm_validation, form,
};
use proptest::prelude::*;

#[path = "wire/services.rs"]
mod services;

const IMAGE: &str = "https://cdn.example/hero.png";

fn locale(tag: &str) -> Locale {
    Locale::new(tag).expect("the test's own tag")
}

fn words(text: &str, locale: &Locale) -> ResolvedText {
    let whole = 0..text.len();
    let pieces = (!text.is_empty()).then(|| Piece {
        range: whole.clone(),
        origin: Origin::Source { range: whole },
    });
    ResolvedText {
        text: text.to_owned(),
        pieces: pieces.into_iter().collect(),
        from: locale.clone(),
        overridden: false,
    }
}

/// A message with everything in it, as it looks after travelling (no variant).
fn message(platform: Platform) -> Message {
    let locale = locale("fr-FR");
    let settings = match platform {
        Platform::Ios => Settings::Ios(IosSettings {
            interruption_level: InterruptionLevel::TimeSensitive,
            sound: Some("default".to_owned()),
            badge: Some(0),
            thread_id: Some("streak".to_owned()),
            category: Some("STREAK".to_owned()),
            relevance_score: Some(0.5),
            collapse_id: Some("streak-1".to_owned()),
            time_to_live: None,
        }),
        Platform::Android => Settings::Android(AndroidSettings {
            channel: Some("offers".to_owned()),
            high_priority: true,
            collapse_key: Some("streak".to_owned()),
            time_to_live: Some(3600),
        }),
        Platform::Web => Settings::Web(WebSettings {
            require_interaction: true,
            time_to_live: Some(60),
            topic: Some("streak".to_owned()),
        }),
    };
    Message {
        platform,
        variant: String::new(),
        direction: Direction::Ltr,
        title: words("Votre série « été »", &locale),
        subtitle: (platform == Platform::Ios).then(|| words("Ce soir", &locale)),
        body: words("Jouez\navant \"minuit\" 🔥", &locale),
        buttons: vec![
            Button {
                number: 1,
                label: words("Jouer", &locale),
                link: Some("juniper://play".to_owned()),
            },
            Button {
                number: 2,
                label: words("Plus tard", &locale),
                link: None,
            },
        ],
        picture: Some(MessagePicture {
            file: None,
            url: Some(IMAGE.to_owned()),
        }),
        on_tap: Some("juniper://streak".to_owned()),
        settings,
        purpose: Purpose::default(),
        locale,
    }
}

/// The options of an iOS message.
fn ios(message: &mut Message) -> &mut IosSettings {
    match &mut message.settings {
        Settings::Ios(settings) => settings,
        other => panic!("an iOS message has iOS settings, not {other:?}"),
    }
}

/// What a French device shows of a request.
fn back(provider: Provider, encoded: &Encoded) -> Result<Message, Unreadable> {
    let body = encoded.body.as_bytes();
    let keys = CustomKeys::default();
    arrived(provider, &encoded.headers, body, &keys, &locale("fr-FR"))
}

fn app() -> AppProfile {
    AppProfile {
        name: "Juniper".to_owned(),
        bundle_id: Some("example.juniper".to_owned()),
        accent: Some("#2f7d5b".to_owned()),
        ..AppProfile::default()
    }
}

fn encoded(provider: Provider, message: &Message) -> Encoded {
    let app = app();
    let options = EncodeOptions {
        app: &app,
        account: None,
        target: None,
        delivery: Some("9b2c1d4e-0000-4000-8000-000000000001"),
        now: Some(1_800_000_000),
    };
    encode(provider, message, options)
}

/// For a target, by an account with these values.
fn encoded_to(
    provider: Provider,
    message: &Message,
    target: Option<&Target>,
    values: &[(&str, &str)],
) -> Encoded {
    let pair = |(field, value): &(&str, &str)| ((*field).to_owned(), (*value).to_owned());
    let account = Account {
        id: AccountId("a".to_owned()),
        name: "QA".to_owned(),
        provider,
        values: values.iter().map(pair).collect(),
    };
    let app = app();
    let options = EncodeOptions {
        app: &app,
        account: Some(&account),
        target,
        delivery: None,
        now: None,
    };
    encode(provider, message, options)
}

fn headers(encoded: &Encoded) -> String {
    let lines = encoded
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn apns_gets_these_bytes() {
    let encoded = encoded(Provider::Apns, &message(Platform::Ios));
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"aps":{"alert":{"title":"Votre série « été »","subtitle":"Ce soir","#,
            r#""body":"Jouez\navant \"minuit\" 🔥"},"badge":0,"sound":"default","thread-id":"streak","#,
            r#""category":"STREAK","interruption-level":"time-sensitive","relevance-score":0.5,"#,
            r#""mutable-content":1},"image":"https://cdn.example/hero.png","#,
            r#""buttons":[{"label":"Jouer","link":"juniper://play"},{"label":"Plus tard"}],"#,
            r#""link":"juniper://streak"}"#
        ),
        "key order is fixed and non-ASCII stays UTF-8"
    );
    assert_eq!(
        headers(&encoded),
        "apns-topic: example.juniper\napns-push-type: alert\napns-priority: 10\n\
         apns-collapse-id: streak-1\napns-id: 9b2c1d4e-0000-4000-8000-000000000001",
        "no time to live, so no expiration"
    );
}

#[test]
fn fcm_gets_these_bytes() {
    let encoded = encoded(Provider::Fcm, &message(Platform::Android));
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"message":{"fid":"FIREBASE-INSTALLATION-","notification":{"title":"Votre série « été »","#,
            r#""body":"Jouez\navant \"minuit\" 🔥","image":"https://cdn.example/hero.png"},"#,
            r#""data":{"buttons":"[{\"label\":\"Jouer\",\"link\":\"juniper://play\"},{\"label\":\"Plus tard\"}]","#,
            r#""link":"juniper://streak"},"android":{"collapseKey":"streak","priority":"HIGH","ttl":"3600s","#,
            r##""notification":{"color":"#2f7d5b","channelId":"offers"}}}}"##
        ),
        "buttons ride as JSON within a string, since values of data are strings"
    );
    assert_eq!(
        encoded.path, "/v1/projects/PROJECT-ID/messages:send",
        "the gateway knows the project"
    );
}

#[test]
fn a_browser_gets_these_bytes() {
    let encoded = encoded(Provider::WebPush, &message(Platform::Web));
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"title":"Votre série « été »","body":"Jouez\navant \"minuit\" 🔥","#,
            r#""image":"https://cdn.example/hero.png","dir":"ltr","lang":"fr-FR","#,
            r#""actions":[{"action":"button-1","title":"Jouer"},{"action":"button-2","title":"Plus tard"}],"#,
            r#""requireInteraction":true,"data":{"link":"juniper://streak","links":{"button-1":"juniper://play"}}}"#
        ),
        "title and options, as showNotification takes them"
    );
    assert_eq!(
        headers(&encoded),
        "ttl: 60\nurgency: normal\ntopic: streak",
        "RFC 8030's headers"
    );
}

#[test]
fn an_expiration_is_counted_from_now() {
    let mut message = message(Platform::Ios);
    ios(&mut message).time_to_live = Some(60);
    let encoded = encoded(Provider::Apns, &message);
    assert!(
        headers(&encoded).contains("apns-expiration: 1800000060"),
        "APNs wants a time of day, the campaign has seconds"
    );
}

#[test]
fn a_registration_token_goes_where_fcm_still_takes_it() {
    let target = Target {
        kind: TargetKind::FcmToken,
        value: "abc:def".to_owned(),
    };
    let message = message(Platform::Android);
    let body = encoded_to(Provider::Fcm, &message, Some(&target), &[]).body;
    assert!(
        body.starts_with(r#"{"message":{"token":"abc:def","#),
        "a token in `fid` would be refused: {body}"
    );
}

#[test]
fn an_empty_message_is_still_json() {
    for (platform, provider) in Platform::ALL.into_iter().zip(Provider::ALL) {
        let locale = locale("en");
        let empty = Message {
            title: words("", &locale),
            subtitle: None,
            body: words("", &locale),
            buttons: Vec::new(),
            picture: None,
            on_tap: None,
            ..message(platform)
        };
        let body = encoded(provider, &empty).body;
        assert!(
            serde_json::from_str::<serde_json::Value>(&body).is_ok(),
            "{provider:?} must parse even before a word is written: {body}"
        );
    }
}

#[test]
fn what_was_encoded_arrives_as_it_was() {
    for platform in Platform::ALL {
        let provider = Provider::of(platform);
        let message = message(platform);
        let encoded = encoded(provider, &message);
        assert_eq!(
            back(provider, &encoded),
            Ok(message),
            "{provider:?}: the inbox draws what arrived, so nothing may be lost"
        );
    }
}

#[test]
fn foreign_requests_are_read_or_refused() {
    let read = |provider, body: &str| {
        arrived(
            provider,
            &[],
            body.as_bytes(),
            &CustomKeys::default(),
            &locale("ar"),
        )
    };
    let plain = read(Provider::Apns, r#"{"aps":{"alert":"Hello"}}"#)
        .map(|message| (message.body.text, message.direction));
    assert_eq!(
        plain,
        Ok(("Hello".to_owned(), Direction::Rtl)),
        "a string alert is the body; the device is Arabic"
    );
    assert_eq!(
        read(Provider::Apns, r#"{"aps":{"content-available":1}}"#),
        Err(Unreadable::NoAlert),
        "a background push shows nothing"
    );
    assert_eq!(
        read(Provider::Fcm, "{"),
        Err(Unreadable::NotJson),
        "half a body is no message"
    );
}

prop_compose! {
    fn any_message()(
        platform in prop::sample::select(Platform::ALL.to_vec()),
        title in "\\PC*",
        subtitle in any::<String>(),
        body in any::<String>(),
        labels in prop::collection::vec(any::<String>(), 0..4),
        link in prop::option::of(any::<String>()),
        url in prop::option::of("https://[a-z]{1,9}/\\PC{0,40}"),
        score in any::<f64>(),
    ) -> Message {
        let mut message = message(platform);
        let locale = message.locale.clone();
        message.title = words(&title, &locale);
        message.subtitle = (platform == Platform::Ios).then(|| words(&subtitle, &locale));
        message.body = words(&body, &locale);
        message.buttons = (1..).zip(&labels).map(|(number, label)| Button {
            number,
            label: words(label, &locale),
            link: link.clone(),
        }).collect();
        message.picture = Some(MessagePicture { file: Some("media/hero.png".to_owned()), url });
        message.on_tap = link;
        if let Settings::Ios(settings) = &mut message.settings {
            settings.relevance_score = Some(score);
        }
        message
    }
}

fn any_keys() -> impl Strategy<Value = CustomKeys> {
    let name = prop_oneof![
        Just("link".to_owned()),
        Just("aps".to_owned()),
        Just("from".to_owned()),
        any::<String>()
    ];
    (name.clone(), name.clone(), name).prop_map(|(image, buttons, link)| CustomKeys {
        image,
        buttons,
        link,
    })
}

proptest! {
    #[test]
    fn any_message_is_json_and_its_bytes_are_accounted_for(message in any_message(), keys in any_keys()) {
        let app = AppProfile { custom_keys: keys, ..app() };
        let options = EncodeOptions { app: &app, account: None, target: None, delivery: None, now: None };
        let encoded = encode(Provider::of(message.platform), &message, options);

        prop_assert!(serde_json::from_str::<serde_json::Value>(&encoded.body).is_ok(), "{}", encoded.body);
        prop_assert_eq!(encoded.size, encoded.body.len(), "every byte counts");
        let mut covered = 0;
        for part in &encoded.parts {
            prop_assert_eq!(part.range.start, covered, "parts follow each other without gaps");
            covered = part.range.end;
        }
        prop_assert_eq!(covered, encoded.body.len(), "parts reach the end");
    }

    #[test]
    fn any_words_and_names_survive_the_wire(message in any_message(), keys in any_keys()) {
        let app = AppProfile { custom_keys: keys.clone(), ..app() };
        let options = EncodeOptions { app: &app, account: None, target: None, delivery: None, now: None };
        let provider = Provider::of(message.platform);
        let encoded = encode(provider, &message, options);
        let back = arrived(provider, &encoded.headers, encoded.body.as_bytes(), &keys, &message.locale)
            .expect("what was encoded can be read");

        prop_assert_eq!(&back.title.text, &message.title.text, "the title");
        prop_assert_eq!(&back.body.text, &message.body.text, "the body");
        let labels = |message: &Message| message.buttons.iter().map(|button| button.label.text.clone()).collect::<Vec<_>>();
        prop_assert_eq!(labels(&back), labels(&message), "the buttons");
        let url = |message: &Message| message.picture.as_ref().and_then(|picture| picture.url.clone());
        prop_assert_eq!(url(&back), url(&message), "the picture's address");
        let link = |message: &Message| message.on_tap.clone().filter(|link| !link.is_empty());
        prop_assert_eq!(link(&back), link(&message), "the link");
    }
}

#[test]
fn a_longer_title_costs_only_text() {
    let short = encoded(Provider::Fcm, &message(Platform::Android));
    let mut longer = message(Platform::Android);
    longer.title.text.push_str(" !!");
    let long = encoded(Provider::Fcm, &longer);
    let spent = |encoded: &Encoded, kind: PartKind| -> usize {
        encoded
            .parts
            .iter()
            .filter(|part| part.kind == kind)
            .map(|part| part.range.len())
            .sum()
    };
    assert_eq!(
        spent(&long, PartKind::Text),
        spent(&short, PartKind::Text) + 3,
        "three bytes more of text"
    );
    for kind in [PartKind::Media, PartKind::Buttons, PartKind::Other] {
        assert_eq!(
            spent(&long, kind),
            spent(&short, kind),
            "{kind:?} is what it was"
        );
    }
}

#[test]
fn a_data_message_of_the_second_version_gets_these_bytes() {
    let values = [
        (form::FCM_MESSAGE, form::DATA),
        (form::FCM_ANDROID, form::ANDROID_V2),
    ];
    let topic = TargetKind::Topic.target("news").expect("a topic");
    let message = message(Platform::Android);
    let encoded = encoded_to(Provider::Fcm, &message, Some(&topic), &values);
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"message":{"topic":"news","data":{"title":"Votre série « été »","#,
            r#""body":"Jouez\navant \"minuit\" 🔥","image":"https://cdn.example/hero.png","#,
            r#""buttons":"[{\"label\":\"Jouer\",\"link\":\"juniper://play\"},{\"label\":\"Plus tard\"}]","#,
            r#""link":"juniper://streak"},"#,
            r#""androidV2":{"collapseKey":"streak","ttl":"3600s","#,
            r#""remoteNotification":{"useAsV1DataMessage":true}}}}"#
        ),
        "the app shows it all, at once"
    );
    assert_eq!(encoded.limit, 2048, "topics have half the room");
    let asked = fcm_validation(encoded);
    assert!(
        asked
            .body
            .starts_with(r#"{"validateOnly":true,"message":{"topic":"#),
        "only looked at: {}",
        asked.body
    );
    let last = asked.parts.last().map(|part| part.range.end);
    assert_eq!(
        last,
        Some(asked.body.len()),
        "its parts still reach the end"
    );
}

#[test]
fn the_second_version_carries_the_look_in_its_remote_notification() {
    let values = [(form::FCM_ANDROID, form::ANDROID_V2)];
    let body = encoded_to(Provider::Fcm, &message(Platform::Android), None, &values).body;
    assert!(
        body.ends_with(
            r##""remoteNotification":{"notification":{"color":"#2f7d5b","channelId":"offers"}}}}}"##
        ),
        "{body}"
    );
    assert!(!body.contains(r#""android":"#), "FCM refuses both: {body}");
    assert!(!body.contains("priority"), "it has no such member: {body}");
}

#[test]
fn a_data_message_of_the_second_version_without_haste_may_wait() {
    let values = [
        (form::FCM_MESSAGE, form::DATA),
        (form::FCM_ANDROID, form::ANDROID_V2),
    ];
    let mut quiet = message(Platform::Android);
    quiet.settings = Settings::Android(AndroidSettings::default());
    let body = encoded_to(Provider::Fcm, &quiet, None, &values).body;
    assert!(
        body.ends_with(r#""androidV2":{"backgroundSync":{}}}}"#),
        "a background sync: {body}"
    );
}
