//! The presets' servers, as they are documented (`reference/gateways.md` §1.6; gorush's `notify/notification.go`, ntfy's
//! `server/errors.go`, Gotify's `docs/spec.json`, Novu's "Trigger event"). None of them could be run here: what they do
//! beyond their documents is not known.
//!
//! One thing is stricter than they are: a member they do not know is refused, where they would pass over it in silence.

use carillon_payload::DeviceId;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{State, allowed, device, key, taken, text};
use crate::sandbox::members::Holds::{Flag, List, Number, Object, Text, Texts, Whole, Word};
use crate::sandbox::members::{Holds, fits};
use crate::sandbox::request::{Received, Reply, Taken};
use crate::sandbox::{SANDBOX_IPHONE, SANDBOX_PIXEL};

const GORUSH: &[(&str, Holds)] = &[
    ("notif_id", Text),
    ("tokens", Texts),
    ("platform", Whole(1, 3)),
    ("topic", Text),
    ("title", Text),
    ("message", Text),
    ("image", Text),
    ("priority", Word(&["normal", "high"])),
    ("content_available", Flag),
    ("mutable_content", Flag),
    ("sound", Text),
    ("data", Object),
    ("retry", Whole(0, 100)),
    ("android", Object),
    ("expiration", Whole(0, i64::MAX)),
    ("apns_id", Text),
    ("collapse_id", Text),
    ("push_type", Text),
    ("badge", Whole(0, i64::MAX)),
    ("category", Text),
    ("thread-id", Text),
    ("alert", Object),
    ("production", Flag),
    ("development", Flag),
    (
        "interruption_level",
        Word(&["passive", "active", "time-sensitive", "critical"]),
    ),
];

const NTFY: &[(&str, Holds)] = &[
    ("topic", Text),
    ("message", Text),
    ("title", Text),
    ("tags", Texts),
    ("priority", Whole(1, 5)),
    (
        "actions",
        List(
            3,
            &[
                ("action", Word(&["view", "broadcast", "http"])),
                ("label", Text),
                ("url", Text),
                ("clear", Flag),
            ],
        ),
    ),
    ("click", Text),
    ("attach", Text),
    ("filename", Text),
    ("icon", Text),
    ("markdown", Flag),
    ("delay", Text),
];

const GOTIFY: &[(&str, Holds)] = &[
    ("message", Text),
    ("title", Text),
    ("priority", Number),
    ("extras", Object),
];

const NOVU: &[(&str, Holds)] = &[
    ("name", Text),
    ("to", Object),
    ("payload", Object),
    ("overrides", Object),
    ("transactionId", Text),
];

/// The workflow that the sandbox has at Novu.
const WORKFLOW: &str = "carillon-test";

/// The body's members.
fn members(received: &Received) -> Option<Map<String, Value>> {
    match serde_json::from_slice(&received.body).ok()? {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

/// gorush, with `core.sync`: what Apple or Google says of a token stands in `logs`.
pub(super) fn gorush(received: &Received) -> Result<Taken, Reply> {
    let bad = |message: &str| Reply::json(400, &json!({"code": 400, "message": message}));
    allowed(received, &["POST"])?;
    let body = members(received).ok_or_else(|| bad("Missing notifications field."))?;
    let list = body.get("notifications").and_then(Value::as_array);
    let [push] = list.map_or(&[][..], Vec::as_slice) else {
        return Err(bad("Notifications field is empty."));
    };
    let push = push
        .as_object()
        .filter(|push| fits(push, GORUSH))
        .ok_or_else(|| bad("Missing notifications field."))?;
    let token = push.get("tokens").and_then(|tokens| tokens[0].as_str());
    let token = token.ok_or_else(|| bad("tokens must not be nil or empty"))?;
    let (own, error) = match push.get("platform").and_then(Value::as_u64) {
        Some(1) => (SANDBOX_IPHONE, "BadDeviceToken"),
        _ => (SANDBOX_PIXEL, "Requested entity was not found."),
    };
    if device(token) != Some(own) {
        let log = json!({"type": "failed-push", "error": error});
        let told = json!({"success": "ok", "counts": 1, "logs": [log]});
        return Err(Reply::json(200, &told));
    }
    let id = text(push, "notif_id").unwrap_or_else(|| Uuid::new_v4().to_string());
    let android = push.get("android").and_then(Value::as_object);
    Ok(Taken {
        audience: None,
        device: DeviceId(own.to_owned()),
        payload: received.body.clone(),
        topic: text(push, "topic"),
        collapse: text(push, "collapse_id").or_else(|| text(android?, "collapse_key")),
        only_checked: false,
        reply: Reply::json(200, &json!({"success": "ok", "counts": 1, "logs": []})),
        id,
    })
}

/// ntfy: open to everybody, but a wrong token is refused. Nobody hears of a topic without subscribers.
pub(super) fn ntfy(state: &State, received: &Received) -> Result<Taken, Reply> {
    let refused = |http: u16, code: u32, error: &str| {
        Reply::json(http, &json!({"code": code, "http": http, "error": error}))
    };
    let is_known = key(received, "Bearer ") == Some(state.credentials.webhook_key());
    if received.header("authorization").is_some() && !is_known {
        return Err(refused(401, 40101, "unauthorized"));
    }
    allowed(received, &["POST", "PUT"])?;
    let not_json = || {
        refused(
            400,
            40017,
            "invalid request: request body must be message JSON",
        )
    };
    let body = members(received).ok_or_else(not_json)?;
    let topic = text(&body, "topic").filter(|topic| is_topic(topic));
    let topic = topic.ok_or_else(|| refused(400, 40009, "invalid request: topic invalid"))?;
    let lacks_url = |action: &Value| action["url"].as_str().is_none_or(str::is_empty);
    let actions = body.get("actions").and_then(Value::as_array);
    if actions.is_some_and(|actions| actions.iter().any(lacks_url)) {
        return Err(refused(400, 40018, "invalid request: actions invalid"));
    }
    if !fits(&body, NTFY) {
        return Err(not_json());
    }
    let id = Uuid::new_v4().simple().to_string()[..12].to_owned();
    let told = json!({"id": id, "event": "message", "topic": topic});
    let known = device(&topic);
    Ok(Taken {
        audience: None,
        only_checked: known.is_none(),
        reply: Reply::json(200, &told),
        ..taken(
            state,
            received,
            DeviceId(known.unwrap_or(SANDBOX_PIXEL).to_owned()),
            id,
        )
    })
}

/// `^[-_A-Za-z0-9]{1,64}$`.
fn is_topic(topic: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    (1..=64).contains(&topic.len()) && topic.bytes().all(is_letter)
}

/// Gotify: the token is an application's.
pub(super) fn gotify(received: &Received) -> Result<Taken, Reply> {
    let refused = |status: u16, error: &str, words: &str| {
        let told = json!({"error": error, "errorCode": status, "errorDescription": words});
        Reply::json(status, &told)
    };
    let token = received
        .header("x-gotify-key")
        .or_else(|| key(received, "Bearer "));
    if received.method == "OPTIONS" {
        allowed(received, &["POST"])?;
    }
    let device = token.and_then(device).ok_or_else(|| {
        let words =
            "you need to provide a valid access token or user credentials to access this api";
        refused(401, "Unauthorized", words)
    })?;
    allowed(received, &["POST"])?;
    let body = members(received)
        .filter(|body| fits(body, GOTIFY))
        .ok_or_else(|| refused(400, "Bad Request", "invalid body"))?;
    if text(&body, "message").is_none_or(|message| message.is_empty()) {
        return Err(refused(400, "Bad Request", "Field 'message' is required"));
    }
    let id = Uuid::new_v4().as_fields().0;
    Ok(Taken {
        audience: None,
        device: DeviceId(device.to_owned()),
        payload: received.body.clone(),
        topic: None,
        collapse: None,
        only_checked: false,
        reply: Reply::json(200, &json!({"id": id, "appid": 1})),
        id: id.to_string(),
    })
}

/// Novu: a workflow is triggered for a subscriber, whom it makes where there was none; the same transaction once.
pub(super) fn novu(state: &State, received: &Received) -> Result<Taken, Reply> {
    let refused = |status: u16, error: &str, message: &str| {
        let told = json!({"statusCode": status, "error": error, "message": message});
        Reply::json(status, &told)
    };
    if key(received, "ApiKey ") != Some(state.credentials.webhook_key()) {
        return Err(refused(401, "Unauthorized", "API Key not found"));
    }
    allowed(received, &["POST"])?;
    let body = members(received)
        .filter(|body| fits(body, NOVU))
        .ok_or_else(|| refused(400, "Bad Request", "Validation error"))?;
    if text(&body, "name").as_deref() != Some(WORKFLOW) {
        return Err(refused(422, "Unprocessable Entity", "workflow_not_found"));
    }
    let subscriber = body.get("to").and_then(|to| to["subscriberId"].as_str());
    let subscriber = subscriber.ok_or_else(|| {
        refused(
            400,
            "Bad Request",
            "subscriberId under property to is not configured",
        )
    })?;
    let id = text(&body, "transactionId").unwrap_or_else(|| Uuid::new_v4().to_string());
    let told = json!({"acknowledged": true, "status": "processed", "transactionId": id});
    let known = device(subscriber);
    let taken = taken(
        state,
        received,
        DeviceId(known.unwrap_or(SANDBOX_PIXEL).to_owned()),
        id,
    );
    Ok(Taken {
        audience: None,
        only_checked: taken.only_checked || known.is_none(),
        reply: Reply::json(201, &json!({"data": told})),
        ..taken
    })
}
