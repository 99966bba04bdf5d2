//! Braze's `POST /messages/send` and `/campaigns/trigger/send`: the key, who gets it, and the objects of the platforms, key by key.
//! Source: `reference/braze.md` §8.1 to §8.3, §8.6, §8.7.
//!
//! One person is known here, by an external id and by an alias, who has the sandbox's three devices. As at Braze,
//! whoever is not known gets nothing, and the sender is told success.

mod trigger;

use carillon_payload::{AudienceKind, AudienceName, BRAZE_TRIGGER_PATH, DeviceId};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::members::Holds::{Alert, Flag, List, Number, Object, Text, Whole, Word};
use super::members::{Holds, fits};
use super::request::{Audience, Received, Reply, Taken};
use super::state::State;
use super::{SANDBOX_CHROME, SANDBOX_IPHONE, SANDBOX_PIXEL};

pub use trigger::BRAZE_CAMPAIGN;

/// The person's external id.
pub const BRAZE_PERSON: &str = "carillon-sandbox-person";
/// The segment that the person is in.
pub const BRAZE_SEGMENT: &str = "carillon-sandbox-segment";
/// The person's alias: its label and its name.
pub const BRAZE_ALIAS: (&str, &str) = ("sandbox", "carillon");

/// The most people a request may name.
const MOST_PEOPLE: usize = 50;
/// Buttons: the most a message of the composer's has, and no published number.
const MOST_BUTTONS: usize = 3;
/// Bytes of `alert` and `extra` on iOS.
const APPLE_LIMIT: usize = 1912;
/// Bytes of an Android object.
const ANDROID_LIMIT: usize = 4000;
/// The longest an Android push is kept, in seconds.
const LONGEST: i64 = 2_419_200;

/// A platform's object: its name, its members, those it must have, and the device that gets it.
struct Channel {
    name: &'static str,
    members: &'static [(&'static str, Holds)],
    needed: &'static [&'static str],
    device: &'static str,
}

const ACTIONS: &[&str] = &["OPEN_APP", "URI", "DEEP_LINK", "CLOSE"];

const CHANNELS: [Channel; 3] = [
    Channel {
        name: "apple_push",
        members: &[
            ("badge", Whole(0, i64::MAX)),
            ("alert", Alert),
            ("sound", Text),
            ("extra", Object),
            ("content-available", Flag),
            (
                "interruption_level",
                Word(&["passive", "active", "time-sensitive", "critical"]),
            ),
            ("relevance_score", Number),
            ("expiry", Text),
            ("custom_uri", Text),
            ("use_webview", Flag),
            ("message_variation_id", Text),
            ("notification_group_thread_id", Text),
            ("asset_url", Text),
            (
                "asset_file_type",
                Word(&["aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"]),
            ),
            ("collapse_id", Text),
            ("mutable_content", Flag),
            ("send_to_most_recent_device_only", Flag),
            ("category", Text),
            (
                "buttons",
                List(
                    MOST_BUTTONS,
                    &[
                        ("action_id", Text),
                        ("action", Word(ACTIONS)),
                        ("uri", Text),
                        ("use_webview", Flag),
                    ],
                ),
            ),
            ("apns_priority", Whole(1, 10)),
        ],
        needed: &[],
        device: SANDBOX_IPHONE,
    },
    Channel {
        name: "android_push",
        members: &[
            ("alert", Text),
            ("title", Text),
            ("extra", Object),
            ("message_variation_id", Text),
            ("notification_channel_id", Text),
            ("priority", Whole(-2, 2)),
            ("android_priority", Word(&["normal", "high"])),
            ("send_to_sync", Flag),
            ("collapse_key", Text),
            ("sound", Text),
            ("custom_uri", Text),
            ("use_webview", Flag),
            ("summary_text", Text),
            ("time_to_live", Whole(0, LONGEST)),
            ("notification_id", Whole(i64::MIN, i64::MAX)),
            ("push_icon_image_url", Text),
            ("accent_color", Whole(0, 0xffff_ffff)),
            ("send_to_most_recent_device_only", Flag),
            (
                "buttons",
                List(
                    MOST_BUTTONS,
                    &[
                        ("text", Text),
                        ("action", Word(ACTIONS)),
                        ("uri", Text),
                        ("use_webview", Flag),
                    ],
                ),
            ),
            ("conversation_data", Object),
        ],
        needed: &["alert", "title"],
        device: SANDBOX_PIXEL,
    },
    Channel {
        name: "web_push",
        members: &[
            ("alert", Text),
            ("title", Text),
            ("extra", Object),
            ("message_variation_id", Text),
            ("custom_uri", Text),
            ("image_url", Text),
            ("large_image_url", Text),
            ("require_interaction", Flag),
            ("time_to_live", Whole(0, i64::MAX)),
            ("send_to_most_recent_device_only", Flag),
            (
                "buttons",
                List(
                    MOST_BUTTONS,
                    &[
                        ("text", Text),
                        ("action", Word(&["OPEN_APP", "URI", "CLOSE"])),
                        ("uri", Text),
                    ],
                ),
            ),
        ],
        needed: &["alert", "title"],
        device: SANDBOX_CHROME,
    },
];

/// The request's own members.
const REQUEST: &[(&str, Holds)] = &[
    ("broadcast", Flag),
    ("campaign_id", Text),
    ("send_id", Text),
    ("override_frequency_capping", Flag),
    (
        "recipient_subscription_state",
        Word(&["opted_in", "subscribed", "all"]),
    ),
    ("messages", Object),
];

/// Checks a request.
pub(super) fn check(state: &State, received: &Received) -> Result<Taken, Reply> {
    if received.method != "POST" {
        return Err(refusal(404, "Not Found"));
    }
    let key = received
        .header("authorization")
        .and_then(|value| value.strip_prefix("Bearer "));
    if key != Some(state.credentials.braze_key()) {
        return Err(refusal(401, "Unauthorized"));
    }
    let body: Value = serde_json::from_slice(&received.body).unwrap_or_default();
    let request = body
        .as_object()
        .ok_or_else(|| refusal(400, "Bad Request"))?;
    let checked = if received.path == BRAZE_TRIGGER_PATH {
        trigger::passes(request)
    } else {
        passes(request)
    };
    let checked = checked.map_err(|reason| refusal(400, reason))?;
    let id = Uuid::new_v4().simple().to_string();
    let mut devices = checked.channels.iter().map(|channel| channel.device);
    let first = devices.next().unwrap_or(SANDBOX_IPHONE);
    let others = devices.map(|device| DeviceId(device.to_owned())).collect();
    Ok(Taken {
        device: DeviceId(first.to_owned()),
        audience: checked.audience.map(|name| Audience { name, others }),
        payload: received.body.clone(),
        topic: None,
        collapse: checked.collapse,
        // A person nobody knows gets nothing, and that is not said.
        only_checked: !checked.is_known,
        reply: Reply::json(201, &json!({"dispatch_id": id, "message": "success"})),
        id,
    })
}

/// A refusal in Braze's form; of one that is known by its status alone, nothing but that.
pub(super) fn refusal(status: u16, reason: &str) -> Reply {
    if reason.starts_with("status-") {
        return Reply::empty(status);
    }
    Reply::json(status, &json!({"message": reason}))
}

/// What comes to a device of a request: of the platforms' objects only its own.
pub(super) fn for_device(payload: &[u8], device: &DeviceId) -> Vec<u8> {
    let own = CHANNELS.iter().find(|channel| channel.device == device.0);
    let (Some(channel), Ok(mut body)) = (own, serde_json::from_slice::<Value>(payload)) else {
        return payload.to_owned();
    };
    if let Some(messages) = body.get_mut("messages").and_then(Value::as_object_mut)
        && messages.len() > 1
    {
        messages.retain(|name, _| name == channel.name);
        return body.to_string().into_bytes();
    }
    payload.to_owned()
}

/// A request in order.
struct Checked {
    /// Those that it goes by: for people who are named the first alone, as their other devices show the same.
    channels: Vec<&'static Channel>,
    /// The segment or campaign it is for, where nobody is named.
    audience: Option<AudienceName>,
    is_known: bool,
    collapse: Option<String>,
}

/// Every check in order (Braze publishes none); the reason where one fails.
fn passes(request: &Map<String, Value>) -> Result<Checked, &'static str> {
    const BAD: &str = "Bad Request";
    let is_recipient = |name: &str| {
        matches!(
            name,
            "external_user_ids" | "user_aliases" | "segment_id" | "audience"
        )
    };
    let own: Map<String, Value> = request
        .iter()
        .filter(|(name, _)| !is_recipient(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    if !fits(&own, REQUEST) {
        return Err(BAD);
    }
    let (is_known, audience) = recipients(request)?;
    let messages = request
        .get("messages")
        .and_then(Value::as_object)
        .filter(|messages| !messages.is_empty())
        .ok_or("No message to send")?;
    let mut sent = Vec::new();
    for (name, object) in messages {
        let channel = CHANNELS
            .iter()
            .find(|channel| channel.name == name)
            .ok_or(BAD)?;
        check_object(channel, object.as_object().ok_or(BAD)?)?;
        if request.contains_key("campaign_id") && object.get("message_variation_id").is_none() {
            return Err("Message Variant Unspecified");
        }
        sent.push((channel, object));
    }
    // In the order of the channels, whichever way they were written.
    let place = |name: &str| CHANNELS.iter().position(|channel| channel.name == name);
    sent.sort_by_key(|(channel, _)| place(channel.name));
    let (_, object) = sent.first().ok_or("No message to send")?;
    let collapse = ["collapse_id", "collapse_key"]
        .iter()
        .find_map(|key| object.get(*key)?.as_str());
    let reached = if audience.is_some() { sent.len() } else { 1 };
    Ok(Checked {
        channels: sent
            .iter()
            .take(reached)
            .map(|(channel, _)| *channel)
            .collect(),
        audience,
        is_known,
        collapse: collapse.map(str::to_owned),
    })
}

/// Whether the person of this sandbox is among those who are named, or in the segment; and that segment.
fn recipients(request: &Map<String, Value>) -> Result<(bool, Option<AudienceName>), &'static str> {
    let list = |name: &str| {
        let value = request.get(name);
        value.map_or(Some(&[][..]), |value| value.as_array().map(Vec::as_slice))
    };
    let ids = list("external_user_ids").ok_or("Bad Request")?;
    let aliases = list("user_aliases").ok_or("Bad Request")?;
    if ids.len() + aliases.len() > MOST_PEOPLE {
        return Err("The max number of external_ids and aliases per request was exceeded");
    }
    let is_broadcast = request.get("broadcast") == Some(&json!(true));
    if ids.is_empty() && aliases.is_empty() {
        // People whom nobody named are only sent to where that is said as well; connected audiences have nobody here.
        let segment = request.get("segment_id").filter(|_| is_broadcast);
        let segment = segment.ok_or("No Recipients")?;
        let segment = segment.as_str().ok_or("Bad Request")?;
        let audience = AudienceName {
            kind: AudienceKind::Segment,
            name: segment.to_owned(),
        };
        return Ok((segment == BRAZE_SEGMENT, Some(audience)));
    }
    if is_broadcast {
        return Err("Bad Request");
    }
    let (label, name) = BRAZE_ALIAS;
    let is_alias = |alias: &Value| alias["alias_label"] == label && alias["alias_name"] == name;
    let is_known = ids.iter().any(|id| id == BRAZE_PERSON) || aliases.iter().any(is_alias);
    Ok((is_known, None))
}

fn check_object(channel: &Channel, object: &Map<String, Value>) -> Result<(), &'static str> {
    if object.get("extra").is_some_and(|extra| !extra.is_object()) {
        return Err("Invalid Extra Push Payload");
    }
    let lacks = |name: &&str| !object.contains_key(*name);
    if !fits(object, channel.members) || channel.needed.iter().any(lacks) {
        return Err("Bad Request");
    }
    match channel.name {
        "apple_push" => check_apple(object),
        "android_push" if Value::Object(object.clone()).to_string().len() > ANDROID_LIMIT + 2 => {
            Err("Android Push Length Exceeded")
        }
        _ => Ok(()),
    }
}

fn check_apple(object: &Map<String, Value>) -> Result<(), &'static str> {
    let bytes = |name: &str| {
        object
            .get(name)
            .map_or(0, |value| format!("\"{name}\":{value}").len())
    };
    // The comma between the two.
    let between = usize::from(object.contains_key("extra"));
    if bytes("alert") + bytes("extra") + between > APPLE_LIMIT {
        return Err("Apple Push Length Exceeded");
    }
    let reserved = |extra: &Value| ["ab", "aps"].iter().any(|name| extra.get(name).is_some());
    if object.get("extra").is_some_and(reserved) {
        return Err("Invalid Extra Push Payload");
    }
    let silent = object.get("content-available") == Some(&json!(true));
    if object.get("alert").is_none() && !silent {
        return Err("No message to send");
    }
    let has = |name: &str| object.contains_key(name);
    if has("asset_url") != has("asset_file_type") || (has("buttons") && !has("category")) {
        return Err("Bad Request");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(messages: &Value) -> Option<&'static str> {
        let body = json!({"external_user_ids": [BRAZE_PERSON], "messages": messages});
        passes(body.as_object().expect("an object")).err()
    }

    #[test]
    fn each_object_is_read_key_by_key() {
        let bad = Some("Bad Request");
        for (messages, reason) in [
            (json!({"apple_push": {"alert": "x"}}), None),
            (json!({"apple_push": {"alert": {"title": "x"}}}), bad),
            (json!({"apple_push": {"alert": "x", "thread-id": "y"}}), bad),
            (
                json!({"apple_push": {"alert": "x", "apns_priority": 11}}),
                bad,
            ),
            (
                json!({"apple_push": {"alert": "x", "asset_url": "https://a/b.png"}}),
                bad,
            ),
            (json!({"apple_push": {}}), Some("No message to send")),
            (json!({"apple_push": {"content-available": true}}), None),
            (
                json!({"apple_push": {"alert": "x", "extra": {"aps": {}}}}),
                Some("Invalid Extra Push Payload"),
            ),
            (
                json!({"apple_push": {"alert": "x", "extra": "y"}}),
                Some("Invalid Extra Push Payload"),
            ),
            (
                json!({"apple_push": {"alert": "x".repeat(1903)}}),
                Some("Apple Push Length Exceeded"),
            ),
            (json!({"apple_push": {"alert": "x".repeat(1902)}}), None),
            (json!({"android_push": {"alert": "x"}}), bad),
            (
                json!({"android_push": {"alert": "x", "title": "", "priority": 3}}),
                bad,
            ),
            (
                json!({"android_push": {"alert": "x".repeat(4000), "title": ""}}),
                Some("Android Push Length Exceeded"),
            ),
            (
                json!({"web_push": {"alert": "", "title": "", "buttons": [{"text": "a", "action": "DEEP_LINK"}]}}),
                bad,
            ),
            (json!({"email": {}}), bad),
            (json!({}), Some("No message to send")),
        ] {
            assert_eq!(check(&messages), reason, "{messages}");
        }
    }

    #[test]
    fn somebody_must_be_named_and_no_crowd() {
        let check = |body: Value| {
            passes(body.as_object().expect("an object")).map(|checked| checked.is_known)
        };
        let messages = json!({"apple_push": {"alert": "x"}});
        assert_eq!(
            check(json!({"messages": messages})),
            Err("No Recipients"),
            "nobody"
        );
        assert_eq!(
            check(json!({"external_user_ids": vec!["x"; 51], "messages": messages})),
            Err("The max number of external_ids and aliases per request was exceeded"),
            "51 people"
        );
        assert_eq!(
            check(json!({"external_user_ids": ["x"], "messages": messages})),
            Ok(false),
            "a stranger is taken, as Braze takes them"
        );
        let alias = json!({"alias_label": BRAZE_ALIAS.0, "alias_name": BRAZE_ALIAS.1});
        assert_eq!(
            check(json!({"user_aliases": [alias], "messages": messages})),
            Ok(true),
            "by the alias"
        );
        assert_eq!(
            check(json!({"segment_id": BRAZE_SEGMENT, "messages": messages})),
            Err("No Recipients"),
            "a segment that is not said to be meant"
        );
        assert_eq!(
            check(json!({"segment_id": BRAZE_SEGMENT, "broadcast": true, "messages": messages})),
            Ok(true),
            "a segment that is"
        );
        assert_eq!(
            check(json!({"external_user_ids": ["x"], "broadcast": true, "messages": messages})),
            Err("Bad Request"),
            "a broadcast names nobody"
        );
        assert_eq!(
            check(json!({"external_user_ids": ["x"], "campaign_id": "c", "messages": messages})),
            Err("Message Variant Unspecified"),
            "a campaign's message must be named"
        );
    }
}
