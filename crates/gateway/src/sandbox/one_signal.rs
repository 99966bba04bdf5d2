//! OneSignal's `POST /notifications`: the key and its app, one style of targeting, the members one by one, and the
//! idempotency key. Source: `reference/gateways.md` §1.5; OneSignal, "Push notification", API 11.6.
//!
//! One thing is stricter than OneSignal: a member that it does not know is refused, where OneSignal would pass over it
//! in silence.

use carillon_payload::{AudienceKind, AudienceName, DeviceId};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::members::Holds::{Flag, List, Number, Object, Text, Texts, TextsByName, Whole, Word};
use super::members::{Holds, fits};
use super::request::{Audience, Received, Reply, Taken};
use super::state::State;
use super::{SANDBOX_CHROME, SANDBOX_IPHONE, SANDBOX_PIXEL};

/// The path, without its query.
pub(super) const PATH: &str = "/notifications";

/// The sandbox's app at OneSignal.
pub const ONE_SIGNAL_APP: &str = "5ca1ab1e-0dda-4a11-8eed-0000000000a0";
/// The external id of the person who has the sandbox's devices.
pub const ONE_SIGNAL_PERSON: &str = "carillon-sandbox-person";
/// The segment that the person's devices are in.
pub const ONE_SIGNAL_SEGMENT: &str = "Carillon sandbox";
/// The devices' subscriptions: the device, what keeps a message to its platform, and the id.
pub const ONE_SIGNAL_SUBSCRIPTIONS: [(&str, &str, &str); 3] = [
    (
        SANDBOX_IPHONE,
        "isIos",
        "5ca1ab1e-0dda-4a11-8eed-0000000000a1",
    ),
    (
        SANDBOX_PIXEL,
        "isAndroid",
        "5ca1ab1e-0dda-4a11-8eed-0000000000a2",
    ),
    (
        SANDBOX_CHROME,
        "isAnyWeb",
        "5ca1ab1e-0dda-4a11-8eed-0000000000a3",
    ),
];

const NOBODY: &str = "All included players are not subscribed";
const NO_TARGET: &str =
    "You must include which players, segments, or tags you wish to send this notification to.";
const NO_WORDS: &str = "Message Notifications must have English language content";
const NO_UUID: &str =
    "Incorrect subscription_id format in include_subscription_ids (not a valid UUID):";
const NO_ACCESS: &str = "Access denied.  Please include an 'Authorization: ...' header with a valid API key \
     (https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys).";

/// The longest a push is kept, in seconds.
const LONGEST: i64 = 2_419_200;

/// The ways to say who gets it. They exclude each other.
const TARGETING: [&str; 4] = [
    "include_aliases",
    "include_subscription_ids",
    "included_segments",
    "filters",
];

const MEMBERS: &[(&str, Holds)] = &[
    ("app_id", Text),
    ("include_aliases", Object),
    ("target_channel", Word(&["push", "email", "sms"])),
    ("include_subscription_ids", Texts),
    ("included_segments", Texts),
    ("excluded_segments", Texts),
    ("contents", TextsByName),
    ("headings", TextsByName),
    ("subtitle", TextsByName),
    ("name", Text),
    ("template_id", Text),
    ("custom_data", Object),
    ("data", Object),
    ("url", Text),
    ("app_url", Text),
    ("web_url", Text),
    ("ios_attachments", TextsByName),
    ("big_picture", Text),
    ("chrome_web_image", Text),
    ("small_icon", Text),
    ("large_icon", Text),
    ("chrome_web_icon", Text),
    ("chrome_web_badge", Text),
    ("firefox_icon", Text),
    (
        "buttons",
        List(3, &[("id", Text), ("text", Text), ("icon", Text)]),
    ),
    (
        "web_buttons",
        List(2, &[("id", Text), ("text", Text), ("url", Text)]),
    ),
    ("android_channel_id", Text),
    ("existing_android_channel_id", Text),
    ("android_accent_color", Text),
    ("android_group", Text),
    ("priority", Whole(5, 10)),
    ("ttl", Whole(0, LONGEST)),
    ("collapse_id", Text),
    ("web_push_topic", Text),
    ("thread_id", Text),
    ("ios_sound", Text),
    ("ios_category", Text),
    ("ios_badgeType", Word(&["None", "SetTo", "Increase"])),
    ("ios_badgeCount", Whole(i64::MIN, i64::MAX)),
    (
        "ios_interruption_level",
        Word(&["active", "passive", "time_sensitive", "critical"]),
    ),
    ("ios_relevance_score", Number),
    ("target_content_identifier", Text),
    ("content_available", Flag),
    ("isIos", Flag),
    ("isAndroid", Flag),
    ("isAnyWeb", Flag),
    ("send_after", Text),
    ("delayed_option", Text),
    ("enable_frequency_cap", Flag),
    ("idempotency_key", Text),
];

/// Checks a request.
pub(super) fn check(state: &State, received: &Received) -> Result<Taken, Reply> {
    if received.method != "POST" {
        return Err(refusal(404, "status-404"));
    }
    let key = received
        .header("authorization")
        .and_then(|value| value.strip_prefix("Key "));
    let body: Value = serde_json::from_slice(&received.body).unwrap_or_default();
    // A key is an app's own, so another app is no more known by it than a wrong key.
    if key != Some(state.credentials.one_signal_key()) || body["app_id"] != ONE_SIGNAL_APP {
        return Err(refusal(403, NO_ACCESS));
    }
    let request = body.as_object().ok_or_else(|| refusal(400, "status-400"))?;
    let devices = passes(request).map_err(|(status, reason)| refusal(status, reason))?;
    let mut devices = devices
        .into_iter()
        .map(|device| DeviceId(device.to_owned()));
    let first = devices.next().ok_or_else(|| refusal(200, NOBODY))?;
    let segments = request.get("included_segments").and_then(Value::as_array);
    let audience = segments.map(|names| {
        let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
        Audience {
            name: AudienceName {
                kind: AudienceKind::Segment,
                name: names.join(", "),
            },
            others: devices.collect(),
        }
    });
    let id = message_id(request);
    let reply = Reply::json(
        200,
        &json!({"id": id, "external_id": request.get("idempotency_key")}),
    );
    let is_known = state.inbox.list().iter().any(|arrival| arrival.id == id);
    let collapse = ["collapse_id", "web_push_topic"]
        .iter()
        .find_map(|name| request.get(*name)?.as_str());
    Ok(Taken {
        device: first,
        audience,
        payload: received.body.clone(),
        topic: None,
        collapse: collapse.map(str::to_owned),
        // The same key again is answered as before, and nothing is sent.
        only_checked: is_known,
        reply,
        id,
    })
}

/// A refusal in OneSignal's form. A 200 can be one as well: nobody was there to get it.
pub(super) fn refusal(status: u16, reason: &str) -> Reply {
    if reason.starts_with("status-") {
        return Reply::empty(status);
    }
    match (status, reason) {
        (200, "invalid_player_ids") => {
            let id = Uuid::new_v4().to_string();
            let ids = [ONE_SIGNAL_SUBSCRIPTIONS[0].2];
            Reply::json(200, &json!({"id": id, "errors": {reason: ids}}))
        }
        (200, _) => Reply::json(200, &json!({"id": "", "errors": [reason]})),
        _ => Reply::json(status, &json!({"errors": [reason]})),
    }
}

/// By the idempotency key, so that it is the same again; without one, a new one.
fn message_id(request: &Map<String, Value>) -> String {
    let key = request.get("idempotency_key").and_then(Value::as_str);
    let id = key.map_or_else(Uuid::new_v4, |key| {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&Sha256::digest(key)[..16]);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    });
    id.to_string()
}

/// Every check in order (OneSignal publishes none); gives the device, or those of a segment.
fn passes(request: &Map<String, Value>) -> Result<Vec<&'static str>, (u16, &'static str)> {
    let targeting: Vec<&str> = TARGETING
        .into_iter()
        .filter(|name| request.contains_key(*name))
        .collect();
    let [targeting] = targeting.as_slice() else {
        let reason = if targeting.is_empty() {
            NO_TARGET
        } else {
            "status-400"
        };
        return Err((400, reason));
    };
    if !fits(request, MEMBERS) {
        return Err((400, "status-400"));
    }
    let key = request.get("idempotency_key").and_then(Value::as_str);
    if key.is_some_and(|key| Uuid::try_parse(key).is_err()) {
        return Err((400, "status-400"));
    }
    let words = request
        .get("contents")
        .and_then(|texts| texts["en"].as_str());
    let needs_words = !request.contains_key("template_id")
        && request.get("content_available") != Some(&json!(true));
    if needs_words && words.is_none_or(str::is_empty) {
        return Err((400, NO_WORDS));
    }
    let list = |value: &Value| -> Vec<String> {
        let texts = value.as_array().map_or(&[][..], Vec::as_slice);
        let texts = texts.iter().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    };
    let (subscriptions, people) = match *targeting {
        "include_subscription_ids" => (list(&request[*targeting]), Vec::new()),
        "include_aliases" => (Vec::new(), list(&request[*targeting]["external_id"])),
        // Filters have nobody here.
        _ => (Vec::new(), Vec::new()),
    };
    if subscriptions.iter().any(|id| Uuid::try_parse(id).is_err()) {
        return Err((400, NO_UUID));
    }
    let is_person = people.iter().any(|id| id == ONE_SIGNAL_PERSON);
    if !people.is_empty() && request.get("target_channel") != Some(&json!("push")) {
        return Err((400, "status-400"));
    }
    let segments = request.get("included_segments").map(list);
    let is_in_segment =
        segments.is_some_and(|names| names.iter().any(|name| name == ONE_SIGNAL_SEGMENT));
    let reached = ONE_SIGNAL_SUBSCRIPTIONS
        .into_iter()
        .filter(|(_, flag, id)| {
            let is_named = is_person || subscriptions.iter().any(|other| other == id);
            (is_named || is_in_segment) && reaches(request, flag)
        });
    // A person's other devices show the same; in a segment every one counts.
    let most = if is_in_segment { usize::MAX } else { 1 };
    let devices: Vec<_> = reached.map(|(device, _, _)| device).take(most).collect();
    if devices.is_empty() {
        return Err((200, NOBODY));
    }
    Ok(devices)
}

/// Whether a message reaches a platform: all of them, until it is kept to some.
fn reaches(request: &Map<String, Value>, flag: &str) -> bool {
    let is_on = |flag: &str| request.get(flag) == Some(&json!(true));
    let flags = ONE_SIGNAL_SUBSCRIPTIONS.map(|(_, flag, _)| flag);
    is_on(flag) || !flags.into_iter().any(is_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(mut request: Value) -> Result<Vec<&'static str>, &'static str> {
        if request.get("contents").is_none() {
            request["contents"] = json!({"en": "x"});
        }
        let request = request.as_object().expect("an object");
        passes(request).map_err(|(_, reason)| reason)
    }

    #[test]
    fn one_style_of_targeting_finds_a_device() {
        let [iphone, pixel, chrome] = ONE_SIGNAL_SUBSCRIPTIONS;
        let person = json!({"external_id": [ONE_SIGNAL_PERSON]});
        let bad = Err("status-400");
        for (request, found) in [
            (
                json!({"include_subscription_ids": [pixel.2]}),
                Ok(vec![pixel.0]),
            ),
            (
                json!({"include_aliases": person, "target_channel": "push", "isAndroid": true}),
                Ok(vec![pixel.0]),
            ),
            (
                json!({"include_aliases": person, "target_channel": "push"}),
                Ok(vec![iphone.0]),
            ),
            (json!({"include_aliases": person}), bad.clone()),
            (
                json!({"include_subscription_ids": [pixel.2], "isIos": true}),
                Err(NOBODY),
            ),
            (
                json!({"include_subscription_ids": [ONE_SIGNAL_APP]}),
                Err(NOBODY),
            ),
            (json!({"include_subscription_ids": ["x"]}), Err(NO_UUID)),
            (json!({}), Err(NO_TARGET)),
            (
                json!({"include_subscription_ids": [pixel.2], "included_segments": ["All"]}),
                bad,
            ),
            (json!({"included_segments": ["All"]}), Err(NOBODY)),
            (
                json!({"included_segments": [ONE_SIGNAL_SEGMENT], "isAndroid": true}),
                Ok(vec![pixel.0]),
            ),
            (
                json!({"included_segments": [ONE_SIGNAL_SEGMENT]}),
                Ok(vec![iphone.0, pixel.0, chrome.0]),
            ),
        ] {
            assert_eq!(check(request.clone()), found, "{request}");
        }
    }

    #[test]
    fn members_are_read_one_by_one() {
        let with = |name: &str, value: Value| {
            check(json!({"include_subscription_ids": [ONE_SIGNAL_SUBSCRIPTIONS[0].2], name: value}))
        };
        for (name, value) in [
            ("ttl", json!(2_419_201)),
            ("ios_interruption_level", json!("time-sensitive")),
            (
                "web_buttons",
                json!([{"id": "a"}, {"id": "b"}, {"id": "c"}]),
            ),
            ("idempotency_key", json!("once")),
            ("tittle", json!("x")),
        ] {
            assert_eq!(with(name, value), Err("status-400"), "{name}");
        }
        assert_eq!(
            with("contents", json!({"fr": "x"})),
            Err(NO_WORDS),
            "English is wanted, in whatever language"
        );
    }
}
