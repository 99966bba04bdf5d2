//! Services that know people: one wire for all platforms, and an object or a flag for each.

use carillon_campaign::{AppProfile, Message, Platform, Settings};
use carillon_payload::{EncodeOptions, Provider, Target, Unreadable, arrived, encode, form};
use proptest::prelude::*;

use super::{any_keys, any_message, app, back, encoded, encoded_to, ios, message};

#[test]
fn braze_gets_these_bytes_for_an_iphone() {
    let mut message = message(Platform::Ios);
    ios(&mut message).time_to_live = Some(60);
    let encoded = encoded(Provider::Braze, &message);
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"external_user_ids":["EXTERNAL-ID"],"override_frequency_capping":true,"#,
            r#""messages":{"apple_push":{"alert":{"title":"Votre série « été »","#,
            r#""body":"Jouez\navant \"minuit\" 🔥"},"#,
            r#""extra":{"buttons":[{"label":"Jouer","link":"juniper://play"},{"label":"Plus tard"}]},"#,
            r#""badge":0,"sound":"default","interruption_level":"time-sensitive","relevance_score":0.5,"#,
            r#""expiry":"2027-01-15T08:01:00Z","custom_uri":"juniper://streak","#,
            r#""notification_group_thread_id":"streak","asset_url":"https://cdn.example/hero.png","#,
            r#""asset_file_type":"png","mutable_content":true,"collapse_id":"streak-1","category":"STREAK","#,
            r#""buttons":[{"action_id":"button-1","action":"DEEP_LINK","uri":"juniper://play"}]}}}"#
        ),
        "a category of one's own has buttons with links only, and Braze has no subtitle"
    );
    assert_eq!(encoded.path, "/messages/send", "one path for everybody");
    let counted = encoded.body.find(r#","badge""#).expect("a badge")
        - encoded.body.find(r#""alert""#).expect("an alert");
    assert_eq!(
        (encoded.size, encoded.limit),
        (counted, 1912),
        "alert and extra count, nothing else does"
    );
}

#[test]
fn braze_gets_these_bytes_for_an_android_device() {
    let encoded = encoded(Provider::Braze, &message(Platform::Android));
    let object = concat!(
        r#""alert":"Jouez\navant \"minuit\" 🔥","title":"Votre série « été »","#,
        r#""extra":{"appboy_image_url":"https://cdn.example/hero.png"},"notification_channel_id":"offers","#,
        r#""android_priority":"high","collapse_key":"streak","custom_uri":"juniper://streak","#,
        r#""time_to_live":3600,"accent_color":3112283,"#,
        r#""buttons":[{"text":"Jouer","action":"DEEP_LINK","uri":"juniper://play"},"#,
        r#"{"text":"Plus tard","action":"OPEN_APP"}]"#
    );
    assert_eq!(
        encoded.body,
        format!(
            r#"{{"external_user_ids":["EXTERNAL-ID"],"override_frequency_capping":true,"messages":{{"android_push":{{{object}}}}}}}"#
        ),
        "#2f7d5b is 3112283, and the large picture is where Braze's SDK looks"
    );
    assert_eq!(
        (encoded.size, encoded.limit),
        (object.len(), 4000),
        "the object counts"
    );
}

#[test]
fn braze_gets_these_bytes_for_a_browser() {
    let encoded = encoded(Provider::Braze, &message(Platform::Web));
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"external_user_ids":["EXTERNAL-ID"],"override_frequency_capping":true,"#,
            r#""messages":{"web_push":{"alert":"Jouez\navant \"minuit\" 🔥","#,
            r#""title":"Votre série « été »","custom_uri":"juniper://streak","#,
            r#""large_image_url":"https://cdn.example/hero.png","require_interaction":true,"time_to_live":60,"#,
            r#""buttons":[{"text":"Jouer","action":"URI","uri":"juniper://play"},"#,
            r#"{"text":"Plus tard","action":"OPEN_APP"}]}}}"#
        ),
        "no topic and no direction: Braze has no field for them"
    );
}

#[test]
fn brazes_own_categories_have_their_own_buttons() {
    let mut message = message(Platform::Ios);
    ios(&mut message).category = Some("ab_cat_yes_no".to_owned());
    let body = encoded(Provider::Braze, &message).body;
    assert!(
        body.contains(
            r#""buttons":[{"action_id":"ab_pb_yes","action":"DEEP_LINK","uri":"juniper://play"},{"action_id":"ab_pb_no","action":"CLOSE"}]"#
        ),
        "the second only closes: {body}"
    );
}

#[test]
fn a_person_and_a_campaign_go_where_braze_reads_them() {
    let alias = Target::pasted(
        Provider::Braze,
        r#"{ "alias_label": "email", "alias_name": "ana@example.com" }"#,
    )
    .expect("an alias");
    let values = [
        (form::CAMPAIGN_ID, "c-1"),
        (form::VARIATION_IOS, "m-1"),
        (form::VARIATION_WEB, "m-2"),
    ];
    let message = message(Platform::Web);
    let body = encoded_to(Provider::Braze, &message, Some(&alias), &values).body;
    assert!(
        body.starts_with(concat!(
            r#"{"user_aliases":[{"alias_name":"ana@example.com","alias_label":"email"}],"#,
            r#""override_frequency_capping":true,"campaign_id":"c-1","messages":"#
        )),
        "{body}"
    );
    assert!(
        body.ends_with(r#""message_variation_id":"m-2"}}}"#),
        "the platform's own message of the campaign: {body}"
    );
}

#[test]
fn what_braze_was_given_arrives_but_for_what_it_has_no_field_for() {
    for platform in Platform::ALL {
        let mut message = message(platform);
        message.subtitle = None;
        if let Settings::Web(settings) = &mut message.settings {
            settings.topic = None;
        }
        let encoded = encoded(Provider::Braze, &message);
        assert_eq!(
            back(Provider::Braze, &encoded),
            Ok(message),
            "{platform:?}: the rest is all there"
        );
    }
}

#[test]
fn a_campaign_of_brazes_gets_these_bytes() {
    let values = [(form::SEND_AS, form::TRIGGER), (form::CAMPAIGN_ID, "c-1")];
    let encoded = encoded_to(Provider::Braze, &message(Platform::Ios), None, &values);
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"campaign_id":"c-1","recipients":[{"external_user_id":"EXTERNAL-ID","send_to_existing_only":true,"#,
            r#""trigger_properties":{"platform":"ios","locale":"fr-FR","title":"Votre série « été »","#,
            r#""subtitle":"Ce soir","body":"Jouez\navant \"minuit\" 🔥","link":"juniper://streak","#,
            r#""image":"https://cdn.example/hero.png","#,
            r#""buttons":[{"label":"Jouer","link":"juniper://play"},{"label":"Plus tard"}]}}]}"#
        ),
        "what the campaign's Liquid reads"
    );
    assert_eq!(encoded.path, "/campaigns/trigger/send", "another path");
}

#[test]
fn onesignal_gets_these_bytes_for_an_iphone() {
    let encoded = encoded(Provider::OneSignal, &message(Platform::Ios));
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"app_id":"APP-ID","include_subscription_ids":["SUBSCRIPTION-ID"],"isIos":true,"#,
            r#""headings":{"en":"Votre série « été »"},"subtitle":{"en":"Ce soir"},"#,
            r#""contents":{"en":"Jouez\navant \"minuit\" 🔥"},"app_url":"juniper://streak","#,
            r#""ios_attachments":{"picture":"https://cdn.example/hero.png"},"#,
            r#""ios_badgeType":"SetTo","ios_badgeCount":0,"ios_interruption_level":"time_sensitive","#,
            r#""ios_relevance_score":0.5,"thread_id":"streak","ios_category":"STREAK","collapse_id":"streak-1","#,
            r#""buttons":[{"id":"button-1","text":"Jouer"},{"id":"button-2","text":"Plus tard"}],"#,
            r#""data":{"links":{"button-1":"juniper://play"}},"#,
            r#""idempotency_key":"9b2c1d4e-0000-4000-8000-000000000001"}"#
        ),
        "English is wanted and may be any words; the system's sound needs no name"
    );
    assert_eq!(encoded.path, "/notifications?c=push", "one path");
}

#[test]
fn onesignal_gets_these_bytes_for_an_android_device() {
    let encoded = encoded(Provider::OneSignal, &message(Platform::Android));
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"app_id":"APP-ID","include_subscription_ids":["SUBSCRIPTION-ID"],"isAndroid":true,"#,
            r#""headings":{"en":"Votre série « été »"},"contents":{"en":"Jouez\navant \"minuit\" 🔥"},"#,
            r#""app_url":"juniper://streak","big_picture":"https://cdn.example/hero.png","#,
            r#""existing_android_channel_id":"offers","android_accent_color":"FF2F7D5B","priority":10,"#,
            r#""collapse_id":"streak","ttl":3600,"#,
            r#""buttons":[{"id":"button-1","text":"Jouer"},{"id":"button-2","text":"Plus tard"}],"#,
            r#""data":{"links":{"button-1":"juniper://play"}},"#,
            r#""idempotency_key":"9b2c1d4e-0000-4000-8000-000000000001"}"#
        ),
        "the channel is the app's own"
    );
}

#[test]
fn onesignal_gets_these_bytes_for_a_browser() {
    let encoded = encoded(Provider::OneSignal, &message(Platform::Web));
    assert_eq!(
        encoded.body,
        concat!(
            r#"{"app_id":"APP-ID","include_subscription_ids":["SUBSCRIPTION-ID"],"isAnyWeb":true,"#,
            r#""headings":{"en":"Votre série « été »"},"contents":{"en":"Jouez\navant \"minuit\" 🔥"},"#,
            r#""web_url":"juniper://streak","chrome_web_image":"https://cdn.example/hero.png","#,
            r#""web_push_topic":"streak","ttl":60,"#,
            r#""web_buttons":[{"id":"button-1","text":"Jouer","url":"juniper://play"},"#,
            r#"{"id":"button-2","text":"Plus tard","url":"juniper://streak"}],"#,
            r#""idempotency_key":"9b2c1d4e-0000-4000-8000-000000000001"}"#
        ),
        "a button without a link leads where the message does"
    );
}

#[test]
fn a_person_of_onesignals_is_named_with_the_channel() {
    let person = Target::pasted(Provider::OneSignal, "ana-4711").expect("an external id");
    let message = message(Platform::Ios);
    let body = encoded_to(Provider::OneSignal, &message, Some(&person), &[]).body;
    assert!(
        body.contains(
            r#""include_aliases":{"external_id":["ana-4711"]},"target_channel":"push","isIos":true,"#
        ),
        "a person may have mail as well, and an Android device: {body}"
    );
}

#[test]
fn what_onesignal_was_given_arrives_but_for_what_it_has_no_field_for() {
    for platform in Platform::ALL {
        let mut message = message(platform);
        if let Settings::Web(settings) = &mut message.settings {
            settings.require_interaction = false;
            message.buttons.truncate(1);
        }
        let encoded = encoded(Provider::OneSignal, &message);
        assert_eq!(
            back(Provider::OneSignal, &encoded),
            Ok(message),
            "{platform:?}: the rest is all there"
        );
    }
}

/// Services that know people: several platforms, one wire.
const SERVICES: [Provider; 2] = [Provider::Braze, Provider::OneSignal];

proptest! {
    #[test]
    fn any_words_survive_a_service_that_knows_people(message in any_message(), keys in any_keys()) {
        let app = AppProfile { custom_keys: keys.clone(), ..app() };
        let options = EncodeOptions { app: &app, account: None, target: None, delivery: None, now: None };
        for provider in SERVICES {
            let encoded = encode(provider, &message, options);
            let mut covered = 0;
            for part in &encoded.parts {
                prop_assert_eq!(part.range.start, covered, "parts follow each other without gaps");
                covered = part.range.end;
            }
            prop_assert_eq!(covered, encoded.body.len(), "parts reach the end");
            prop_assert!(encoded.size <= encoded.body.len(), "no more counts than is there");

            let back = arrived(provider, &encoded.headers, encoded.body.as_bytes(), &keys, &message.locale);
            if provider == Provider::OneSignal && message.body.text.is_empty() {
                prop_assert_eq!(back, Err(Unreadable::NoAlert), "OneSignal wants a body");
                continue;
            }
            let back = back.expect("what was encoded can be read");
            prop_assert_eq!(&back.title.text, &message.title.text, "the title");
            prop_assert_eq!(&back.body.text, &message.body.text, "the body");
            let link = |message: &Message| message.on_tap.clone().filter(|link| !link.is_empty());
            prop_assert_eq!(link(&back), link(&message), "the link");
            let url = |message: &Message| message.picture.as_ref().and_then(|picture| picture.url.clone());
            prop_assert_eq!(url(&back), url(&message), "the picture's address");
            let labels = |message: &Message| message.buttons.iter().map(|button| button.label.text.clone()).collect::<Vec<_>>();
            let all = labels(&message);
            let got = labels(&back);
            if provider == Provider::OneSignal && message.platform == Platform::Web {
                prop_assert!(got.len() <= 2 && all.starts_with(&got), "a browser's first two");
            } else {
                prop_assert_eq!(got, all, "the buttons");
            }
        }
    }

    #[test]
    fn whatever_is_pasted_has_the_form_of_its_kind(text in any::<String>()) {
        for provider in Provider::ALL {
            if let Some(target) = Target::pasted(provider, &text) {
                prop_assert!(target.kind.fits(&target.value), "{provider:?} took {text:?} for {target:?}");
            }
        }
    }
}
