//! FCM HTTP v1: authorization, the message's shape, its target, and Google's error JSON.
//! Source: `reference/gateways.md` §1.2.

use carillon_payload::{AudienceKind, AudienceName, Condition, DeviceId, Provider, TargetKind};
use serde_json::{Value, json};
use uuid::Uuid;

use super::fcm_shape::{Violation, violations};
use super::request::{Audience, Received, Reply, Taken};
use super::state::State;
use super::{PROJECT, SANDBOX_PIXEL, device};

/// Checks a request.
pub(super) fn check(state: &State, received: &Received) -> Result<Taken, Reply> {
    let project = received
        .path
        .strip_prefix("/v1/projects/")
        .and_then(|rest| rest.strip_suffix("/messages:send"))
        .filter(|_| received.method == "POST")
        .ok_or_else(|| Reply::empty(404))?;
    let token = received
        .header("authorization")
        .and_then(|value| value.strip_prefix("Bearer "));
    if token != Some(state.credentials.access_token()) {
        return Err(refusal(401, "UNAUTHENTICATED"));
    }
    if project != PROJECT {
        return Err(refusal(403, "PERMISSION_DENIED"));
    }
    let body: Value = serde_json::from_slice(&received.body).map_err(|error| {
        invalid(&[Violation::whole(format!(
            "Invalid JSON payload received. {error}"
        ))])
    })?;
    let wrong = violations(&body);
    if !wrong.is_empty() {
        return Err(invalid(&wrong));
    }
    let message = &body["message"];
    // Half as much for topics.
    let is_broadcast = message.get("topic").or_else(|| message.get("condition"));
    let limit = Provider::Fcm.limit() / if is_broadcast.is_some() { 2 } else { 1 };
    if size(message) > limit {
        return Err(invalid(&[Violation {
            field: "message".to_owned(),
            description: "Message is too big".to_owned(),
        }]));
    }
    let is_asked = body["validateOnly"] == true;
    let reached = reached(state, message)?;
    let id = format!("projects/{PROJECT}/messages/{}", Uuid::new_v4());
    Ok(Taken {
        audience: audience(message),
        only_checked: is_asked || reached.is_none(),
        device: reached.unwrap_or_else(|| DeviceId(SANDBOX_PIXEL.to_owned())),
        reply: Reply::json(200, &json!({"name": id})),
        id,
        payload: received.body.clone(),
        topic: None,
        collapse: collapse(&message["android"]).or_else(|| collapse(&message["androidV2"])),
    })
}

/// The topic that the sandbox's Android device has subscribed to.
pub const FCM_TOPIC: &str = "carillon-sandbox";

/// Who gets the message; `None` where a topic or a condition has nobody, which Google takes as gladly. The sandbox has one
/// Android device: all other installations are gone, where no crowd has them.
fn reached(state: &State, message: &Value) -> Result<Option<DeviceId>, Reply> {
    let text = |name: &str| message.get(name).and_then(Value::as_str);
    let pixel = || DeviceId(SANDBOX_PIXEL.to_owned());
    if let Some(topic) = text("topic") {
        return Ok((topic == FCM_TOPIC).then(pixel));
    }
    if let Some(condition) = text("condition").and_then(Condition::read) {
        return Ok(condition.holds(|topic| topic == FCM_TOPIC).then(pixel));
    }
    match text("fid").or_else(|| text("token")) {
        Some(device::FID) => Ok(Some(pixel())),
        Some(token) => {
            let kinds = [TargetKind::Fid, TargetKind::FcmToken];
            let somebody = state.crowd.member(&kinds, token);
            somebody
                .map(Some)
                .ok_or_else(|| refusal(404, "UNREGISTERED"))
        }
        None => Err(refusal(404, "UNREGISTERED")),
    }
}

/// The audience that a message is for.
fn audience(message: &Value) -> Option<Audience> {
    let kinds = [AudienceKind::Topic, AudienceKind::Condition];
    let (kind, name) = kinds
        .into_iter()
        .find_map(|kind| Some((kind, message.get(kind.id())?)))?;
    let name = name.as_str()?.to_owned();
    Some(Audience {
        name: AudienceName { kind, name },
        others: Vec::new(),
    })
}

/// What counts: all of the message but its target, which is the most Google can count.
fn size(message: &Value) -> usize {
    let mut message = message.clone();
    if let Some(members) = message.as_object_mut() {
        members.remove("fid");
        members.remove("token");
        members.remove("topic");
        members.remove("condition");
    }
    message.to_string().len()
}

/// A `tag` replaces what is shown, a collapse key what waits.
fn collapse(android: &Value) -> Option<String> {
    let tag = android["notification"]["tag"]
        .as_str()
        .map(|tag| format!("tag:{tag}"));
    let key = || {
        android
            .get("collapseKey")
            .or_else(|| android.get("collapse_key"))
    };
    tag.or_else(|| Some(format!("key:{}", key()?.as_str()?)))
}

/// A refusal in Google's form. Google's status is broader than FCM's own code.
pub(super) fn refusal(status: u16, code: &str) -> Reply {
    let broad = match code {
        "UNREGISTERED" => "NOT_FOUND",
        "SENDER_ID_MISMATCH" => "PERMISSION_DENIED",
        "QUOTA_EXCEEDED" => "RESOURCE_EXHAUSTED",
        "THIRD_PARTY_AUTH_ERROR" => "UNAUTHENTICATED",
        "UNSPECIFIED_ERROR" => "UNKNOWN",
        other => other,
    };
    // The authorization is checked before FCM sees anything: only Google speaks then.
    let details = if matches!(code, "UNAUTHENTICATED" | "PERMISSION_DENIED") {
        json!([])
    } else {
        json!([{"@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", "errorCode": code}])
    };
    error(status, broad, code, &details)
}

fn invalid(violations: &[Violation]) -> Reply {
    let fields: Vec<Value> = violations
        .iter()
        .map(|violation| json!({"field": violation.field, "description": violation.description}))
        .collect();
    let first = violations
        .first()
        .map_or("", |violation| &violation.description);
    let details = json!([
        {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": fields},
        {"@type": "type.googleapis.com/google.firebase.fcm.v1.FcmError", "errorCode": "INVALID_ARGUMENT"},
    ]);
    error(400, "INVALID_ARGUMENT", first, &details)
}

fn error(code: u16, status: &str, message: &str, details: &Value) -> Reply {
    let error = json!({"code": code, "message": message, "status": status, "details": details});
    Reply::json(code, &json!({"error": error}))
}
