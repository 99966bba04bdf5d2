//! The sandbox's other two roads, over HTTP/1.1.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::sync::Arc;

use carillon_campaign::{Campaign, Files, MessagePicture, Platform};
use carillon_gateway::sandbox::{Fault, PROJECT, Sandbox};
use carillon_gateway::{Gateway as _, SandboxGateway};
use carillon_payload::Outcome;
use common::{device, message, push, sandbox};
use serde_json::{Value, json};

fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .http1_only()
        .build()
        .expect("a client")
}

async fn fcm(sandbox: &Sandbox, token: &str, body: &Value) -> (u16, Value) {
    let url = format!("{}/v1/projects/{PROJECT}/messages:send", sandbox.origin());
    let request = client()
        .post(url)
        .header("authorization", format!("Bearer {token}"));
    let response = request
        .body(body.to_string())
        .send()
        .await
        .expect("an answer");
    let status = response.status().as_u16();
    let bytes = response.bytes().await.expect("a body");
    (
        status,
        serde_json::from_slice(&bytes).expect("Google answers in JSON"),
    )
}

#[tokio::test]
async fn fcm_wants_an_access_token() {
    let sandbox = sandbox().await;
    let body = json!({"message": {"fid": device(Platform::Android).target.value}});
    let (status, answer) = fcm(&sandbox, "guessed", &body).await;
    assert_eq!(
        (status, answer["error"]["status"].as_str()),
        (401, Some("UNAUTHENTICATED")),
        "not ours"
    );
    let (status, answer) = fcm(&sandbox, sandbox.credentials().access_token(), &body).await;
    let name = answer["name"].as_str().unwrap_or_default();
    assert!(
        status == 200 && name.starts_with("projects/carillon-sandbox/messages/"),
        "{answer}"
    );
}

#[tokio::test]
async fn fcm_names_the_field_it_does_not_know() {
    let sandbox = sandbox().await;
    let body = json!({"message": {"fid": "x", "notification": {"titel": "Hello"}}});
    let (status, answer) = fcm(&sandbox, sandbox.credentials().access_token(), &body).await;
    let details = answer["error"]["details"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    assert_eq!(status, 400, "FCM refuses what it does not know");
    assert_eq!(
        details[0]["fieldViolations"][0]["field"], "message.notification",
        "and says where"
    );
    assert_eq!(
        details[1]["errorCode"], "INVALID_ARGUMENT",
        "in its own code"
    );
}

#[tokio::test]
async fn fcm_knows_no_other_device_and_no_larger_message() {
    let sandbox = sandbox().await;
    let token = sandbox.credentials().access_token();
    let (status, answer) = fcm(&sandbox, token, &json!({"message": {"fid": "somebody"}})).await;
    let code = &answer["error"]["details"][0]["errorCode"];
    assert_eq!(
        (status, code.as_str()),
        (404, Some("UNREGISTERED")),
        "the app is gone there"
    );
    let large = json!({"message": {"fid": "x", "notification": {"body": "x".repeat(4096)}}});
    assert_eq!(
        fcm(&sandbox, token, &large).await.0,
        400,
        "4096 bytes and the frame are too many"
    );
}

/// A request as the gateway makes it, spoilt in one header.
async fn web_push(sandbox: &Sandbox, name: &'static str, value: Option<&str>) -> (u16, Value) {
    let vapid = sandbox.credentials().vapid(&sandbox.origin(), now() + 3600);
    let mut headers = vec![
        ("authorization", vapid.as_str()),
        ("ttl", "60"),
        ("urgency", "normal"),
        ("topic", "streak"),
        ("content-encoding", "aes128gcm"),
    ];
    headers.retain(|(header, _)| *header != name);
    headers.extend(value.map(|value| (name, value)));
    let mut request = client().post(format!("{}/push/carillon-sandbox-chrome", sandbox.origin()));
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response = request
        .body("not encrypted")
        .send()
        .await
        .expect("an answer");
    let status = response.status().as_u16();
    let bytes = response.bytes().await.expect("a body");
    (status, serde_json::from_slice(&bytes).unwrap_or_default())
}

fn now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.expect("after 1970").as_secs()
}

#[tokio::test]
async fn a_push_service_checks_its_headers() {
    let sandbox = sandbox().await;
    let origin = sandbox.origin();
    let keys = sandbox.credentials();
    let (elsewhere, too_long, past) = (
        keys.vapid("https://push.example", now() + 3600),
        keys.vapid(&origin, now() + 90_000),
        keys.vapid(&origin, now() - 1),
    );
    let other = common::sandbox().await;
    let foreign = other.credentials().vapid(&origin, now() + 3600);
    let long = "x".repeat(33);
    for (name, value, status, errno, why) in [
        ("ttl", None, 400, 112, "a time to live is mandatory"),
        ("ttl", Some("soon"), 400, 112, "and a number"),
        ("urgency", Some("asap"), 400, 111, "RFC 8030 names four"),
        (
            "topic",
            Some(long.as_str()),
            400,
            113,
            "32 characters at most",
        ),
        (
            "topic",
            Some("two words"),
            400,
            113,
            "of base64url's alphabet",
        ),
        (
            "authorization",
            None,
            401,
            109,
            "the subscription is bound to a key",
        ),
        (
            "authorization",
            Some(elsewhere.as_str()),
            401,
            109,
            "a token for another service",
        ),
        (
            "authorization",
            Some(too_long.as_str()),
            401,
            109,
            "longer than a day",
        ),
        ("authorization", Some(past.as_str()), 401, 109, "expired"),
        (
            "authorization",
            Some(foreign.as_str()),
            401,
            109,
            "another server's key",
        ),
        (
            "content-encoding",
            None,
            400,
            110,
            "nothing says how it is encrypted",
        ),
        (
            "x-nothing",
            None,
            400,
            110,
            "all headers are right, but the body is not encrypted",
        ),
    ] {
        let (got, body) = web_push(&sandbox, name, value).await;
        assert_eq!(
            (got, body["errno"].as_u64()),
            (status, Some(errno)),
            "{why}"
        );
    }
    assert!(sandbox.inbox().is_empty(), "none of them arrived");
}

#[tokio::test]
async fn what_was_meant_is_what_arrives_on_every_road() {
    let sandbox = sandbox().await;
    let gateway = SandboxGateway::new(Arc::clone(&sandbox)).expect("a client");
    let mut arrivals = sandbox.arrivals();
    for (number, platform) in (1..).zip(Platform::ALL) {
        let push = push(platform, number);
        let outcome = gateway.send(&push).await;
        assert!(
            matches!(outcome, Outcome::Accepted { .. }),
            "{platform:?}: {outcome:?}"
        );
        let arrival = arrivals
            .try_recv()
            .expect("it arrived before it was answered");
        assert_eq!(
            arrival.id, push.delivery.id.0,
            "{platform:?}: known by its delivery"
        );
        assert_eq!(
            arrival.message,
            Some(message(platform)),
            "{platform:?}: drawn from the bytes that came"
        );
        assert_eq!(
            String::from_utf8_lossy(&arrival.payload),
            gateway.encoded(&push).body,
            "{platform:?}: the very bytes, decrypted where they were encrypted"
        );
    }
    assert_eq!(sandbox.inbox().len(), 3, "newest first, one a platform");
}

#[tokio::test]
async fn a_picture_without_an_address_gets_the_sandboxs_and_can_be_fetched() {
    let sandbox = sandbox().await;
    let png = b"\x89PNG\r\n\x1a\n and so on";
    sandbox.set_media(&Campaign::read(Files::from([(
        "media/hero.png".to_owned(),
        png.as_slice().into(),
    )])));
    let gateway = SandboxGateway::new(Arc::clone(&sandbox)).expect("a client");
    for (number, platform) in (1..).zip(Platform::ALL) {
        let mut push = push(platform, number);
        push.message.picture = Some(MessagePicture {
            file: Some("media/hero.png".to_owned()),
            url: None,
        });
        gateway.send(&push).await;
        let message = sandbox.inbox()[0]
            .message
            .clone()
            .expect("it shows something");
        let picture = message.picture.expect("with a picture");
        assert_eq!(
            picture.file.as_deref(),
            Some("media/hero.png"),
            "known by its file again"
        );
        let response = client()
            .get(picture.url.expect("an address"))
            .send()
            .await
            .expect("served");
        assert_eq!(
            response.headers()["content-type"],
            "image/png",
            "by its first bytes"
        );
        assert_eq!(
            &response.bytes().await.expect("bytes")[..],
            png,
            "{platform:?}: a device can fetch it"
        );
    }
}

#[tokio::test]
async fn every_reason_can_be_had_and_comes_back_verbatim() {
    let sandbox = sandbox().await;
    let gateway = SandboxGateway::new(Arc::clone(&sandbox)).expect("a client");
    // Those of services that know people are asked by their accounts.
    for reason in carillon_payload::reasons() {
        let Some(platform) = reason.provider.platform() else {
            continue;
        };
        let push = push(platform, 1);
        let fault = Fault::named(reason.provider, reason.name);
        sandbox.set_fault(
            &push.device.id,
            Some(fault.expect("every reason is a fault")),
        );
        match gateway.send(&push).await {
            Outcome::Rejected(rejection) => assert_eq!(
                (rejection.status, rejection.reason.as_str()),
                (reason.status, reason.name),
                "the provider's own words"
            ),
            other => panic!("{} was ordered, {other:?} came", reason.name),
        }
    }
    assert!(sandbox.inbox().is_empty(), "nothing refused arrives");
}
