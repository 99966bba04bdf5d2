//! The sandbox's APNs road, checked from outside over h2c: one sentence a check.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use carillon_campaign::Platform;
use carillon_gateway::sandbox::{Fault, Sandbox};
use common::{app, device, sandbox};

const ALERT: &str = r#"{"aps":{"alert":"Hello"}}"#;
const ID: &str = "9b2c1d4e-0000-4000-8000-00000000000a";

/// A request that passes, to be spoilt in one place.
struct Road {
    sandbox: Arc<Sandbox>,
    method: reqwest::Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// What came back.
struct Back {
    status: u16,
    reason: String,
    timestamp: Option<u64>,
    id: Option<String>,
    retry_after: Option<String>,
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970")
        .as_secs()
}

impl Road {
    async fn open() -> Self {
        let sandbox = sandbox().await;
        sandbox.install(&app());
        Self {
            method: reqwest::Method::POST,
            path: format!("/3/device/{}", device(Platform::Ios).target.value),
            headers: vec![
                (
                    "authorization",
                    format!("bearer {}", sandbox.credentials().provider_token(now())),
                ),
                ("apns-topic", "example.juniper".to_owned()),
                ("apns-push-type", "alert".to_owned()),
                ("apns-priority", "10".to_owned()),
                ("apns-id", ID.to_owned()),
            ],
            body: ALERT.into(),
            sandbox,
        }
    }

    fn set(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(header, _)| *header != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(header, _)| *header != name);
        self
    }

    async fn back(&self) -> Back {
        let client = reqwest::Client::builder()
            .no_proxy()
            .http2_prior_knowledge()
            .build()
            .expect("a client");
        let mut request = client.request(
            self.method.clone(),
            format!("{}{}", self.sandbox.origin(), self.path),
        );
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let response = request
            .body(self.body.clone())
            .send()
            .await
            .expect("the sandbox answers");
        let header = |name: &str| {
            response
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned)
        };
        let (status, id, retry_after) = (
            response.status().as_u16(),
            header("apns-id"),
            header("retry-after"),
        );
        let body = response.bytes().await.expect("the body comes");
        let json: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
        Back {
            status,
            reason: json["reason"].as_str().unwrap_or_default().to_owned(),
            timestamp: json["timestamp"].as_u64(),
            id,
            retry_after,
        }
    }

    async fn is_refused(&self, status: u16, reason: &str, why: &str) {
        let back = self.back().await;
        assert_eq!(
            (back.status, back.reason.as_str()),
            (status, reason),
            "{why}"
        );
        assert!(
            self.sandbox.inbox().is_empty(),
            "what is refused does not arrive"
        );
    }
}

#[tokio::test]
async fn a_good_push_is_taken_with_an_empty_body_and_its_own_id() {
    let road = Road::open().await;
    let back = road.back().await;
    assert_eq!(
        (back.status, back.reason.as_str()),
        (200, ""),
        "every check passes"
    );
    assert_eq!(back.id.as_deref(), Some(ID), "the sender's id is echoed");
    assert_eq!(road.sandbox.inbox().len(), 1, "it arrived");
}

#[tokio::test]
async fn a_push_without_an_id_gets_one() {
    let back = Road::open().await.without("apns-id").back().await;
    let id = back.id.expect("APNs makes an id");
    assert_eq!(id.len(), 36, "{id} is a UUID");
}

#[tokio::test]
async fn http1_is_not_spoken() {
    let road = Road::open().await;
    let client = reqwest::Client::builder()
        .no_proxy()
        .http1_only()
        .build()
        .expect("a client");
    let response = client
        .post(format!("{}{}", road.sandbox.origin(), road.path))
        .send()
        .await;
    assert_eq!(
        response.expect("an answer").status(),
        505,
        "APNs is HTTP/2 only"
    );
}

#[tokio::test]
async fn only_post_is_allowed() {
    let mut road = Road::open().await;
    road.method = reqwest::Method::PUT;
    road.is_refused(405, "MethodNotAllowed", "a push is posted")
        .await;
}

#[tokio::test]
async fn another_path_is_bad() {
    for path in ["/3/devices/ab", "/3/device/ab/cd"] {
        let mut road = Road::open().await;
        road.path = path.to_owned();
        road.is_refused(404, "BadPath", path).await;
    }
}

#[tokio::test]
async fn a_device_must_be_named() {
    let mut road = Road::open().await;
    road.path = "/3/device/".to_owned();
    road.is_refused(400, "MissingDeviceToken", "the path ends before the token")
        .await;
}

#[tokio::test]
async fn a_token_of_another_form_or_another_device_is_bad() {
    for token in ["nonsense", &"ab".repeat(32)] {
        let mut road = Road::open().await;
        road.path = format!("/3/device/{token}");
        road.is_refused(400, "BadDeviceToken", token).await;
    }
}

#[tokio::test]
async fn a_provider_token_is_required() {
    let road = Road::open().await.without("authorization");
    road.is_refused(403, "MissingProviderToken", "nobody knows who sends")
        .await;
}

#[tokio::test]
async fn a_provider_token_of_another_key_is_invalid() {
    let road = Road::open().await;
    let foreign = sandbox().await.credentials().provider_token(now());
    let road = road.set("authorization", &format!("bearer {foreign}"));
    road.is_refused(
        403,
        "InvalidProviderToken",
        "same team and key id, but another key signed it",
    )
    .await;
}

#[tokio::test]
async fn a_changed_provider_token_is_invalid() {
    let road = Road::open().await;
    let token = road.sandbox.credentials().provider_token(now());
    let other = road.sandbox.credentials().provider_token(now() - 1);
    let claims = other.split('.').nth(1).expect("three parts");
    let mut parts: Vec<&str> = token.split('.').collect();
    parts[1] = claims;
    let road = road.set("authorization", &format!("bearer {}", parts.join(".")));
    road.is_refused(
        403,
        "InvalidProviderToken",
        "the signature is of other claims",
    )
    .await;
}

#[tokio::test]
async fn another_scheme_is_invalid() {
    let road = Road::open().await;
    let token = road.sandbox.credentials().provider_token(now());
    let road = road.set("authorization", &format!("basic {token}"));
    road.is_refused(403, "InvalidProviderToken", "APNs knows bearer only")
        .await;
}

#[tokio::test]
async fn a_provider_token_lasts_an_hour() {
    let road = Road::open().await;
    let old = road.sandbox.credentials().provider_token(now() - 3700);
    let road = road.set("authorization", &format!("bearer {old}"));
    road.is_refused(403, "ExpiredProviderToken", "signed more than an hour ago")
        .await;
}

#[tokio::test]
async fn a_provider_token_of_tomorrow_is_invalid() {
    let road = Road::open().await;
    let early = road.sandbox.credentials().provider_token(now() + 86_400);
    let road = road.set("authorization", &format!("bearer {early}"));
    road.is_refused(403, "InvalidProviderToken", "it would never expire")
        .await;
}

#[tokio::test]
async fn a_topic_is_required() {
    Road::open()
        .await
        .without("apns-topic")
        .is_refused(400, "MissingTopic", "which app?")
        .await;
}

#[tokio::test]
async fn a_topic_must_be_an_app_on_the_device() {
    let road = Road::open().await.set("apns-topic", "example.other");
    road.is_refused(400, "DeviceTokenNotForTopic", "the device has no such app")
        .await;
}

#[tokio::test]
async fn a_topic_must_look_like_one_and_not_be_apples() {
    let road = Road::open().await.set("apns-topic", "example juniper");
    road.is_refused(400, "BadTopic", "a bundle id has no blanks")
        .await;
    let road = Road::open().await.set("apns-topic", "com.apple.mobilemail");
    road.is_refused(400, "TopicDisallowed", "no key of ours may send there")
        .await;
}

#[tokio::test]
async fn a_push_type_must_be_known_and_match_the_topic() {
    let road = Road::open().await.set("apns-push-type", "shout");
    road.is_refused(400, "InvalidPushType", "no such type")
        .await;
    let road = Road::open().await.set("apns-push-type", "voip");
    road.is_refused(400, "DeviceTokenNotForTopic", "voip wants its own topic")
        .await;
    let road = Road::open()
        .await
        .set("apns-push-type", "voip")
        .set("apns-topic", "example.juniper.voip");
    assert_eq!(road.back().await.status, 200, "with it, it is taken");
}

#[tokio::test]
async fn a_priority_is_ten_five_or_one() {
    Road::open()
        .await
        .set("apns-priority", "7")
        .is_refused(400, "BadPriority", "no such priority")
        .await;
    assert_eq!(
        Road::open()
            .await
            .set("apns-priority", "1")
            .back()
            .await
            .status,
        200,
        "1 is allowed"
    );
}

#[tokio::test]
async fn a_background_push_may_not_be_urgent() {
    let road = Road::open().await.set("apns-push-type", "background");
    road.is_refused(400, "BadPriority", "priority 10 is an error here")
        .await;
    let road = Road::open()
        .await
        .set("apns-push-type", "background")
        .without("apns-priority");
    road.is_refused(400, "BadPriority", "absent means 10").await;
    let mut road = Road::open()
        .await
        .set("apns-push-type", "background")
        .set("apns-priority", "5");
    road.body = br#"{"aps":{"content-available":1}}"#.to_vec();
    assert_eq!(road.back().await.status, 200, "5 is right");
    assert!(
        road.sandbox.inbox()[0].message.is_none(),
        "and it shows nothing"
    );
}

#[tokio::test]
async fn an_expiration_is_a_number_of_seconds() {
    let road = Road::open().await.set("apns-expiration", "tomorrow");
    road.is_refused(400, "BadExpirationDate", "not a number")
        .await;
    assert_eq!(
        Road::open()
            .await
            .set("apns-expiration", "0")
            .back()
            .await
            .status,
        200,
        "0 means one attempt"
    );
}

#[tokio::test]
async fn an_id_is_a_canonical_uuid() {
    for id in ["1", &ID.to_uppercase(), "9b2c1d4e00004000800000000000000a"] {
        Road::open()
            .await
            .set("apns-id", id)
            .is_refused(400, "BadMessageId", id)
            .await;
    }
}

#[tokio::test]
async fn a_collapse_id_has_at_most_64_bytes() {
    let road = Road::open().await.set("apns-collapse-id", &"é".repeat(33));
    road.is_refused(400, "BadCollapseId", "33 characters, but 66 bytes")
        .await;
    let road = Road::open().await.set("apns-collapse-id", &"x".repeat(64));
    assert_eq!(road.back().await.status, 200, "64 are allowed");
}

#[tokio::test]
async fn a_header_may_not_come_twice() {
    let mut road = Road::open().await;
    road.headers
        .push(("apns-topic", "example.juniper".to_owned()));
    road.is_refused(400, "DuplicateHeaders", "which one counts?")
        .await;
}

#[tokio::test]
async fn an_empty_payload_is_refused() {
    for body in ["", "{}", "{\"aps\":", "[1]"] {
        let mut road = Road::open().await;
        road.body = body.into();
        road.is_refused(400, "PayloadEmpty", body).await;
    }
}

#[tokio::test]
async fn a_payload_has_at_most_4096_bytes() {
    let of = |bytes: usize| {
        let frame = r#"{"aps":{"alert":""}}"#.len();
        format!(r#"{{"aps":{{"alert":"{}"}}}}"#, "x".repeat(bytes - frame)).into_bytes()
    };
    let mut road = Road::open().await;
    road.body = of(4097);
    road.is_refused(413, "PayloadTooLarge", "one byte too many")
        .await;
    road.body = of(4096);
    assert_eq!(road.back().await.status, 200, "the last byte fits");
}

#[tokio::test]
async fn an_unregistered_device_says_since_when() {
    let road = Road::open().await;
    let fault = Fault::named(carillon_payload::Provider::Apns, "Unregistered");
    road.sandbox.set_fault(&device(Platform::Ios).id, fault);
    let back = road.back().await;
    assert_eq!(
        (back.status, back.reason.as_str()),
        (410, "Unregistered"),
        "the app was removed"
    );
    assert!(
        back.timestamp.is_some_and(|at| at / 1000 <= now()),
        "milliseconds since 1970, in the past"
    );
    assert_eq!(back.id.as_deref(), Some(ID), "refusals echo the id, too");
}

#[tokio::test]
async fn too_many_requests_name_a_time_to_wait() {
    let road = Road::open().await;
    let fault = Fault::named(carillon_payload::Provider::Apns, "TooManyRequests");
    road.sandbox.set_fault(&device(Platform::Ios).id, fault);
    let back = road.back().await;
    assert_eq!(
        (back.status, back.retry_after.as_deref()),
        (429, Some("5")),
        "five seconds"
    );
}

#[tokio::test]
async fn a_collapse_id_replaces_what_arrived_before() {
    let road = Road::open()
        .await
        .set("apns-collapse-id", "streak")
        .without("apns-id");
    road.back().await;
    road.back().await;
    assert_eq!(
        road.sandbox.inbox().len(),
        1,
        "the second took the first one's place"
    );
    let road = road.set("apns-collapse-id", "other");
    road.back().await;
    assert_eq!(road.sandbox.inbox().len(), 2, "another id stands beside it");
}

#[tokio::test]
async fn no_authorization_is_kept_with_an_arrival() {
    let road = Road::open().await;
    road.back().await;
    let arrival = &road.sandbox.inbox()[0];
    assert!(
        arrival
            .headers
            .iter()
            .all(|(name, _)| name != "authorization"),
        "a token is a secret"
    );
    let shown = format!(
        "{arrival:?} {:?} {:?}",
        road.sandbox,
        road.sandbox.credentials()
    );
    let token = road.sandbox.credentials().access_token();
    assert!(
        !shown.contains(token) && !shown.contains("Hello"),
        "neither secrets nor words in logs: {shown}"
    );
}
