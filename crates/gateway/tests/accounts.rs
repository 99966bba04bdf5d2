//! A person's own accounts, sent by to the sandbox: over h2c as it stands, over TLS behind a door of the tests' own,
//! and through a server that says good-bye at the worst moment.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;
mod door;

use std::sync::Arc;

use carillon_campaign::{AndroidSettings, Platform, Settings};
use carillon_gateway::sandbox::{
    BRAZE_ALIAS, BRAZE_CAMPAIGN, BRAZE_PERSON, FCM_TOPIC, Fault, ONE_SIGNAL_APP, ONE_SIGNAL_PERSON,
    ONE_SIGNAL_SUBSCRIPTIONS,
};
use carillon_gateway::{AccountGateway, Gateway as _, Push, make_vapid_key, read_key};
use carillon_payload::{Environment, Outcome, Provider, TargetKind, Tested, form};
use common::senders::{
    apns_account, apns_at, apns_key, braze, braze_key, fcm, fcm_key, one_signal, push_by,
    to_browser, web_push,
};
use common::{app, push, sandbox};
use door::Door;

fn is_accepted(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Accepted { .. })
}

fn refusal(outcome: Outcome) -> String {
    match outcome {
        Outcome::Rejected(rejection) => rejection.reason,
        other => panic!("a refusal, not {other:?}"),
    }
}

#[tokio::test]
async fn apns_takes_a_push_and_gives_its_id_back() {
    let sandbox = sandbox().await;
    let gateway = apns_at(&sandbox, &sandbox.origin());
    let push = push(Platform::Ios, 1);
    assert_eq!(
        gateway.send(&push).await,
        Outcome::Accepted {
            provider_id: Some(push.delivery.id.0.clone())
        },
        "apns-id is the delivery's own, so that both sides speak of one thing"
    );
}

#[tokio::test]
async fn apns_says_whether_it_takes_the_key_and_delivers_nothing() {
    let sandbox = sandbox().await;
    let tested = apns_at(&sandbox, &sandbox.origin()).test().await;
    assert!(
        matches!(&tested, Tested::KeyTaken { answer, .. } if answer == "MissingTopic"),
        "the key was looked at before the topic: {tested:?}"
    );
    assert!(sandbox.inbox().is_empty(), "a test reaches no device");

    let stranger = make_vapid_key().expect("a P-256 key of somebody else");
    let account = apns_account(&sandbox, &sandbox.origin());
    let gateway = AccountGateway::open(account, &stranger.secret).expect("a key in form");
    let tested = gateway.test().await;
    assert!(
        matches!(&tested, Tested::Refused { rejection, .. }
            if rejection.reason == "InvalidProviderToken"),
        "another team's key: {tested:?}"
    );
}

#[tokio::test]
async fn a_server_that_is_not_there_is_no_refusal() {
    let sandbox = sandbox().await;
    let gateway = apns_at(&sandbox, "http://127.0.0.1:1");
    let tested = gateway.test().await;
    assert!(matches!(tested, Tested::NoAnswer { .. }), "{tested:?}");
    let outcome = gateway.send(&push(Platform::Ios, 1)).await;
    assert!(
        matches!(outcome, Outcome::NotSent { .. }),
        "nothing left: safe to send again"
    );
}

#[tokio::test]
async fn a_token_of_the_other_environment_does_not_leave() {
    let sandbox = sandbox().await;
    let gateway = apns_at(&sandbox, &sandbox.origin());
    let mut push = push(Platform::Ios, 1);
    push.device.environment = Environment::Production;
    let outcome = gateway.send(&push).await;
    assert_eq!(
        outcome,
        Outcome::NotSent {
            detail: "other-environment".to_owned()
        },
        "Apple would only say BadDeviceToken, and slow the connection down"
    );
    assert_eq!(sandbox.requests(), 0, "nobody was asked");
}

#[tokio::test]
async fn all_pushes_share_one_connection() {
    let sandbox = sandbox().await;
    let door = Door::to(&sandbox).await;
    let gateway = Arc::new(apns_at(&sandbox, &door.address()));
    let mut sends = tokio::task::JoinSet::new();
    for number in 0..50 {
        let gateway = Arc::clone(&gateway);
        sends.spawn(async move { gateway.send(&push(Platform::Ios, number)).await });
    }
    while let Some(outcome) = sends.join_next().await {
        let outcome = outcome.expect("no panic");
        assert!(is_accepted(&outcome), "{outcome:?}");
    }
    assert_eq!(sandbox.requests(), 50, "each once");
    assert_eq!(
        door.connections(),
        1,
        "Apple takes many connections for an attack"
    );
}

#[tokio::test]
async fn a_push_that_meets_a_good_bye_goes_out_once_more_on_a_new_connection() {
    let sandbox = sandbox().await;
    let door = Door::that_says_good_bye_first(&sandbox).await;
    let gateway = apns_at(&sandbox, &door.address());
    let outcome = gateway.send(&push(Platform::Ios, 1)).await;
    assert!(
        is_accepted(&outcome),
        "GOAWAY said that nothing was done: {outcome:?}"
    );
    assert_eq!(door.connections(), 2, "the first was closed");
    assert_eq!(sandbox.requests(), 1, "and it arrived once");
}

#[tokio::test]
async fn a_connection_that_breaks_decides_nothing() {
    let sandbox = sandbox().await;
    let gateway = apns_at(&sandbox, &sandbox.origin());
    let push = push(Platform::Ios, 1);
    sandbox.set_fault_for(&push.device.id, Fault::Reset, 1);
    let outcome = gateway.send(&push).await;
    assert!(
        matches!(outcome, Outcome::Undecided { .. }),
        "it may have been taken: {outcome:?}"
    );
    assert_eq!(sandbox.requests(), 1, "and is not sent again by itself");
    assert!(
        is_accepted(&gateway.send(&push).await),
        "the next goes over a new connection"
    );
}

#[tokio::test]
async fn apns_is_spoken_over_tls_to_a_server_that_shows_a_known_certificate() {
    let sandbox = sandbox().await;
    sandbox.install(&app());
    let (door, authority) = Door::with_tls(&sandbox).await;
    let account = apns_account(&sandbox, &door.address());
    let secret = apns_key(&sandbox).secret;
    let gateway = AccountGateway::trusting(account.clone(), &secret, &[authority])
        .expect("a certificate in form");
    assert!(
        is_accepted(&gateway.send(&push(Platform::Ios, 1)).await),
        "HTTP/2 was agreed on in the handshake"
    );

    let (_, stranger) = Door::with_tls(&sandbox).await;
    let gateway =
        AccountGateway::trusting(account, &secret, &[stranger]).expect("a certificate in form");
    let outcome = gateway.send(&push(Platform::Ios, 2)).await;
    assert!(
        matches!(outcome, Outcome::NotSent { .. }),
        "a token is shown to nobody else: {outcome:?}"
    );
}

#[tokio::test]
async fn fcm_fetches_a_token_and_sends() {
    let sandbox = sandbox().await;
    let gateway = fcm(&sandbox, &fcm_key(&sandbox));
    let tested = gateway.test().await;
    assert!(matches!(tested, Tested::KeyTaken { .. }), "{tested:?}");
    assert!(sandbox.inbox().is_empty(), "validateOnly delivers nothing");

    let push = push(Platform::Android, 1);
    assert!(
        is_accepted(&gateway.send(&push).await),
        "the sandbox's own account"
    );
    let unauthenticated = Fault::named(Provider::Fcm, "UNAUTHENTICATED").expect("a known reason");
    sandbox.set_fault_for(&push.device.id, unauthenticated, 1);
    assert!(
        is_accepted(&gateway.send(&push).await),
        "a token Google forgot is fetched anew, once"
    );
}

#[tokio::test]
async fn fcm_gets_a_message_in_each_of_its_forms() {
    let sandbox = sandbox().await;
    sandbox.install(&app());
    let key = fcm_key(&sandbox);
    for (message, android) in [
        (form::NOTIFICATION, form::ANDROID_V1),
        (form::NOTIFICATION, form::ANDROID_V2),
        (form::DATA, form::ANDROID_V1),
        (form::DATA, form::ANDROID_V2),
    ] {
        let mut account = fcm(&sandbox, &key).account().clone();
        for (field, value) in [(form::FCM_MESSAGE, message), (form::FCM_ANDROID, android)] {
            account.values.insert(field.to_owned(), value.to_owned());
        }
        assert_eq!(account.problems(), [], "both are choices");
        let gateway = AccountGateway::open(account, &key.secret).expect("a key in form");
        let push = push(Platform::Android, 1);
        let outcome = gateway.send(&push).await;
        assert!(is_accepted(&outcome), "{message} {android}: {outcome:?}");
        let arrived = sandbox.inbox().remove(0);
        let payload = String::from_utf8(arrived.payload).expect("UTF-8");
        let is_v2 = payload.contains(r#""androidV2":{"#);
        assert_eq!(is_v2, android == form::ANDROID_V2, "{payload}");
        let is_data = !payload.contains(r#""notification":{"title""#);
        assert_eq!(is_data, message == form::DATA, "{payload}");
        let shown = arrived.message.expect("it can be drawn");
        assert_eq!(shown.title.text, push.message.title.text, "{payload}");
        assert_eq!(shown.body.text, push.message.body.text, "{payload}");
        assert_eq!(shown.on_tap, push.message.on_tap, "{payload}");
    }
}

#[tokio::test]
async fn fcm_looks_at_a_push_without_delivering_it() {
    let sandbox = sandbox().await;
    let gateway = fcm(&sandbox, &fcm_key(&sandbox));
    let mut push = push(Platform::Android, 1);
    let outcome = gateway.look(&push).await;
    assert!(outcome.as_ref().is_some_and(is_accepted), "{outcome:?}");
    push.message.settings = Settings::Android(AndroidSettings {
        time_to_live: Some(2_419_201),
        ..AndroidSettings::default()
    });
    let outcome = gateway.look(&push).await.expect("FCM can be asked");
    assert_eq!(
        refusal(outcome),
        "INVALID_ARGUMENT",
        "longer than four weeks"
    );
    assert!(sandbox.inbox().is_empty(), "nothing was delivered");
    let apns = apns_at(&sandbox, &sandbox.origin());
    let outcome = apns.look(&common::push(Platform::Ios, 1)).await;
    assert_eq!(outcome, None, "Apple cannot be asked");
}

#[tokio::test]
async fn a_topic_reaches_those_who_subscribed_and_a_condition_those_it_holds_for() {
    let sandbox = sandbox().await;
    let gateway = fcm(&sandbox, &fcm_key(&sandbox));
    let to = |kind: TargetKind, text: &str| {
        let mut push = push(Platform::Android, 1);
        push.device.target = kind.target(text).expect("in form");
        push
    };
    let other = format!("!('{FCM_TOPIC}' in topics)");
    let both = format!("'{FCM_TOPIC}' in topics || 'news' in topics");
    for (kind, text, arrived) in [
        (TargetKind::Topic, FCM_TOPIC, 1),
        (TargetKind::Topic, "news", 1),
        (TargetKind::Condition, both.as_str(), 2),
        (TargetKind::Condition, other.as_str(), 2),
    ] {
        let outcome = gateway.send(&to(kind, text)).await;
        assert!(is_accepted(&outcome), "{text}: {outcome:?}");
        assert_eq!(sandbox.inbox().len(), arrived, "{text}");
    }
}

#[tokio::test]
async fn a_revoked_service_account_is_told_in_googles_words() {
    let (sandbox, other) = (sandbox().await, sandbox().await);
    let mut key = fcm_key(&other);
    key.facts.values = fcm_key(&sandbox).facts.values;
    let gateway = fcm(&sandbox, &key);
    let outcome = gateway.send(&push(Platform::Android, 1)).await;
    assert_eq!(
        refusal(outcome),
        "invalid_grant",
        "the signature is another key's"
    );
    assert_eq!(sandbox.requests(), 0, "no push was tried");
}

#[tokio::test]
async fn a_browser_takes_a_push_signed_by_the_key_it_subscribed_with() {
    let sandbox = sandbox().await;
    let own = sandbox.credentials().application_server_private_key();
    let key = read_key(Provider::WebPush, "key.txt", own.as_bytes()).expect("bare bytes");
    assert_eq!(
        key.facts.values[form::PUBLIC_KEY],
        sandbox.credentials().application_server_key(),
        "the half that websites get"
    );
    let gateway = web_push(&key);
    assert_eq!(
        gateway.test().await,
        Tested::KeySigns,
        "there is nobody to ask"
    );
    assert!(
        is_accepted(&gateway.send(&to_browser(&sandbox, 1)).await),
        "encrypted and signed"
    );
    assert_eq!(sandbox.inbox().len(), 1, "the browser could decrypt it");

    let stranger = web_push(&make_vapid_key().expect("randomness"));
    let outcome = stranger.send(&to_browser(&sandbox, 2)).await;
    assert_eq!(refusal(outcome), "errno-109", "another site's key");
}

#[tokio::test]
async fn a_subscription_at_an_open_address_is_not_asked() {
    let sandbox = sandbox().await;
    let gateway = web_push(&make_vapid_key().expect("randomness"));
    let mut push = to_browser(&sandbox, 1);
    push.device.target.value = push.device.target.value.replace("127.0.0.1", "192.0.2.1");
    assert_eq!(
        gateway.send(&push).await,
        Outcome::NotSent {
            detail: "unsafe-endpoint".to_owned()
        },
        "a pasted address may be anybody's"
    );
}

/// A push to the device of a platform that a person of Braze's has.
fn to_person(platform: Platform, number: u32, person: &str) -> Push {
    push_by(Provider::Braze, platform, number, person)
}

#[tokio::test]
async fn braze_takes_a_message_for_each_platform_of_a_person() {
    let sandbox = sandbox().await;
    let gateway = braze(&sandbox, &braze_key(&sandbox), &[]);
    let (label, name) = BRAZE_ALIAS;
    let alias = format!(r#"{{"alias_name":"{name}","alias_label":"{label}"}}"#);
    for (number, platform) in (1..).zip(Platform::ALL) {
        for person in [BRAZE_PERSON, &alias] {
            let push = to_person(platform, number, person);
            let outcome = gateway.send(&push).await;
            assert!(
                matches!(&outcome, Outcome::Accepted { provider_id: Some(id) } if id.len() == 32),
                "{platform:?}: the id Braze's logs have, {outcome:?}"
            );
            let arrived = sandbox.inbox().remove(0);
            assert_eq!(arrived.device, push.device.id, "on the platform's device");
            let shown = arrived.message.expect("it can be drawn");
            assert_eq!(shown.title.text, push.message.title.text, "the title");
            assert_eq!(shown.body.text, push.message.body.text, "the body");
            assert_eq!(shown.on_tap, push.message.on_tap, "and where it leads");
        }
    }
    let stranger = to_person(Platform::Ios, 9, "somebody-else");
    assert!(
        is_accepted(&gateway.send(&stranger).await),
        "Braze takes messages for people it does not know"
    );
    assert_eq!(sandbox.inbox().len(), 6, "and nobody gets them");
}

#[tokio::test]
async fn braze_says_whether_it_takes_the_key_and_delivers_nothing() {
    let sandbox = sandbox().await;
    let tested = braze(&sandbox, &braze_key(&sandbox), &[]).test().await;
    assert!(
        matches!(&tested, Tested::KeyTaken { answer, .. } if answer == "No Recipients"),
        "the key was looked at before the recipients: {tested:?}"
    );
    assert!(sandbox.inbox().is_empty(), "a test reaches nobody");

    let other = read_key(Provider::Braze, "", b"00000000-0000-4000-8000-000000000000");
    let gateway = braze(&sandbox, &other.expect("a key in form"), &[]);
    let tested = gateway.test().await;
    assert!(
        matches!(&tested, Tested::Refused { rejection, .. } if rejection.status == 401),
        "another company's key: {tested:?}"
    );
}

#[tokio::test]
async fn a_campaign_without_its_message_is_refused_by_braze() {
    let sandbox = sandbox().await;
    let key = braze_key(&sandbox);
    let half = braze(&sandbox, &key, &[(form::CAMPAIGN_ID, "campaign-1")]);
    let push = to_person(Platform::Web, 1, BRAZE_PERSON);
    assert_eq!(
        refusal(half.send(&push).await),
        "Message Variant Unspecified",
        "verbatim"
    );
    let whole = [
        (form::CAMPAIGN_ID, "campaign-1"),
        (form::VARIATION_WEB, "message-2"),
    ];
    let outcome = braze(&sandbox, &key, &whole).send(&push).await;
    assert!(is_accepted(&outcome), "both are there: {outcome:?}");
    let payload = String::from_utf8(sandbox.inbox().remove(0).payload).expect("UTF-8");
    assert!(
        payload.contains(r#""message_variation_id":"message-2""#),
        "{payload}"
    );
}

#[tokio::test]
async fn a_campaign_of_brazes_own_is_triggered_with_the_words() {
    let sandbox = sandbox().await;
    let key = braze_key(&sandbox);
    let values = [
        (form::SEND_AS, form::TRIGGER),
        (form::CAMPAIGN_ID, BRAZE_CAMPAIGN),
    ];
    let gateway = braze(&sandbox, &key, &values);
    let tested = gateway.test().await;
    assert!(
        matches!(&tested, Tested::KeyTaken { answer, .. } if answer == "No Recipients"),
        "the campaign is there, and nobody gets it: {tested:?}"
    );
    for (number, platform) in (1..).zip(Platform::ALL) {
        let push = to_person(platform, number, BRAZE_PERSON);
        let outcome = gateway.send(&push).await;
        assert!(is_accepted(&outcome), "{platform:?}: {outcome:?}");
        let arrived = sandbox.inbox().remove(0);
        assert_eq!(arrived.device, push.device.id, "on the platform's device");
        let shown = arrived.message.expect("it can be drawn");
        assert_eq!(shown.title.text, push.message.title.text, "the title");
        assert_eq!(shown.on_tap, push.message.on_tap, "and where it leads");
    }
    let other = [
        (form::SEND_AS, form::TRIGGER),
        (form::CAMPAIGN_ID, "another"),
    ];
    let gateway = braze(&sandbox, &key, &other);
    let push = to_person(Platform::Ios, 9, BRAZE_PERSON);
    assert_eq!(
        refusal(gateway.send(&push).await),
        "Invalid Campaign ID",
        "verbatim"
    );
}

#[tokio::test]
async fn onesignal_takes_a_message_for_a_subscription_and_for_a_person() {
    let sandbox = sandbox().await;
    let gateway = one_signal(&sandbox, ONE_SIGNAL_APP);
    let mut number = 0;
    for (platform, (device, _, subscription)) in
        Platform::ALL.into_iter().zip(ONE_SIGNAL_SUBSCRIPTIONS)
    {
        for target in [subscription, ONE_SIGNAL_PERSON] {
            number += 1;
            let push = push_by(Provider::OneSignal, platform, number, target);
            let outcome = gateway.send(&push).await;
            assert!(
                matches!(&outcome, Outcome::Accepted { provider_id: Some(id) } if id.len() == 36),
                "{platform:?}: the message's id, {outcome:?}"
            );
            let arrived = sandbox.inbox().remove(0);
            assert_eq!(arrived.device.0, device, "on the platform's device");
            let shown = arrived.message.expect("it can be drawn");
            assert_eq!(shown.title.text, push.message.title.text, "the title");
            assert_eq!(shown.body.text, push.message.body.text, "the body");
            assert_eq!(shown.on_tap, push.message.on_tap, "and where it leads");
        }
    }
    let stranger = push_by(Provider::OneSignal, Platform::Ios, 9, "somebody-else");
    assert_eq!(
        refusal(gateway.send(&stranger).await),
        "All included players are not subscribed",
        "a success without an id is a refusal"
    );
}

#[tokio::test]
async fn onesignal_says_whether_it_takes_the_key_and_delivers_nothing() {
    let sandbox = sandbox().await;
    let tested = one_signal(&sandbox, ONE_SIGNAL_APP).test().await;
    assert!(
        matches!(&tested, Tested::KeyTaken { answer, .. } if answer.starts_with("You must include")),
        "the key was looked at before the recipients: {tested:?}"
    );
    let tested = one_signal(&sandbox, "another-app").test().await;
    assert!(
        matches!(&tested, Tested::Refused { rejection, .. } if rejection.status == 403),
        "another app's key: {tested:?}"
    );
    assert!(sandbox.inbox().is_empty(), "a test reaches nobody");
}

#[tokio::test]
async fn what_onesignal_did_not_answer_is_asked_for_once_more_and_sent_once() {
    let sandbox = sandbox().await;
    let gateway = one_signal(&sandbox, ONE_SIGNAL_APP);
    let push = push_by(Provider::OneSignal, Platform::Ios, 1, ONE_SIGNAL_PERSON);
    sandbox.set_fault_for(&push.device.id, Fault::Reset, 1);
    let outcome = gateway.send(&push).await;
    assert!(
        is_accepted(&outcome),
        "the same key is answered: {outcome:?}"
    );
    assert_eq!(sandbox.requests(), 2, "it was asked twice");
    assert_eq!(sandbox.inbox().len(), 1, "and came once");
}

#[tokio::test]
async fn every_reason_of_a_service_that_knows_people_comes_back_verbatim() {
    let sandbox = sandbox().await;
    let braze = braze(&sandbox, &braze_key(&sandbox), &[]);
    let one_signal = one_signal(&sandbox, ONE_SIGNAL_APP);
    for reason in carillon_payload::reasons() {
        let (gateway, person) = match reason.provider {
            Provider::Braze => (&braze, BRAZE_PERSON),
            Provider::OneSignal => (&one_signal, ONE_SIGNAL_PERSON),
            Provider::Apns | Provider::Fcm | Provider::WebPush | Provider::Webhook => continue,
        };
        let push = push_by(reason.provider, Platform::Ios, 1, person);
        let fault = Fault::named(reason.provider, reason.name).expect("every reason is a fault");
        sandbox.set_fault(&push.device.id, Some(fault));
        match gateway.send(&push).await {
            Outcome::Rejected(rejection) => assert_eq!(
                (rejection.status, rejection.reason.as_str()),
                (reason.status, reason.name),
                "the service's own words"
            ),
            other => panic!("{} was ordered, {other:?} came", reason.name),
        }
    }
    assert!(sandbox.inbox().is_empty(), "nothing refused arrives");
}
