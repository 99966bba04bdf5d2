//! Webhooks' servers: one of a company's own, strict about every member, and in `servers` those of the presets.
//!
//! Two kinds of words come back from it as from any server: its status alone, or JSON with an `error`.

mod servers;

use carillon_payload::{DeviceId, TargetKind};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::members::Holds::{Flag, List, Number, Text, Whole, Word};
use super::members::{Holds, fits};
use super::request::{Received, Reply, Taken};
use super::state::State;
use super::{SANDBOX_CHROME, SANDBOX_IPHONE, SANDBOX_PIXEL};

/// Where a company's own server takes pushes.
pub const WEBHOOK_PATH: &str = "/webhook";

/// Where the presets' servers take pushes: their ids, and their own paths.
pub const WEBHOOK_SERVERS: [(&str, &str); 4] = [
    ("gorush", "/api/push"),
    ("gotify", "/message"),
    ("novu", "/v1/events/trigger"),
    ("ntfy", "/"),
];

/// What the servers know the devices by: a topic, a token, a subscriber.
pub const WEBHOOK_TARGETS: [(&str, &str); 3] = [
    (SANDBOX_IPHONE, "carillon-sandbox-iphone"),
    (SANDBOX_PIXEL, "carillon-sandbox-pixel"),
    (SANDBOX_CHROME, "carillon-sandbox-chrome"),
];

const MEMBERS: &[(&str, Holds)] = &[
    ("to", Text),
    ("platform", Word(&["ios", "android", "web"])),
    ("locale", Text),
    ("title", Text),
    ("subtitle", Text),
    ("body", Text),
    ("image", Text),
    ("link", Text),
    ("buttons", List(10, &[("label", Text), ("link", Text)])),
    ("collapse", Text),
    ("time-to-live", Whole(0, i64::MAX)),
    ("sound", Text),
    ("badge", Whole(0, i64::MAX)),
    ("thread-id", Text),
    ("category", Text),
    ("interruption-level", Text),
    ("relevance-score", Number),
    ("channel", Text),
    ("high-priority", Flag),
    ("require-interaction", Flag),
];

/// Whether a path is one of a webhook's.
pub(super) fn serves(path: &str) -> bool {
    path == WEBHOOK_PATH || WEBHOOK_SERVERS.iter().any(|(_, own)| *own == path)
}

/// Checks a request.
pub(super) fn check(state: &State, received: &Received) -> Result<Taken, Reply> {
    match received.path.as_str() {
        "/api/push" => servers::gorush(received),
        "/message" => servers::gotify(received),
        "/v1/events/trigger" => servers::novu(state, received),
        "/" => servers::ntfy(state, received),
        _ => own(state, received),
    }
}

/// A company's own server: it wants its key, and sends a delivery once.
fn own(state: &State, received: &Received) -> Result<Taken, Reply> {
    if key(received, "Bearer ") != Some(state.credentials.webhook_key()) {
        return Err(refusal(401, "unknown key"));
    }
    allowed(received, &["POST", "PUT"])?;
    let body: Value =
        serde_json::from_slice(&received.body).map_err(|_| refusal(400, "not JSON"))?;
    let members = body
        .as_object()
        .filter(|members| fits(members, MEMBERS))
        .ok_or_else(|| refusal(422, "unknown or malformed member"))?;
    let to = members.get("to").and_then(Value::as_str);
    let device = to.and_then(|to| member(state, to));
    let device = device.ok_or_else(|| refusal(404, "unknown recipient"))?;
    let id = received.header("idempotency-key");
    let id = id.map_or_else(|| Uuid::new_v4().to_string(), str::to_owned);
    Ok(Taken {
        collapse: text(members, "collapse"),
        reply: Reply::json(202, &json!({"id": id})),
        ..taken(state, received, device, id)
    })
}

/// Refuses what is not asked by one of these methods; `OPTIONS` is told them.
fn allowed(received: &Received, methods: &[&str]) -> Result<(), Reply> {
    let told = |status| Reply::empty(status).with("allow", methods.join(", "));
    match received.method.as_str() {
        "OPTIONS" => Err(told(204)),
        method if methods.contains(&method) => Ok(()),
        _ => Err(told(405)),
    }
}

/// The key after a word.
fn key<'a>(received: &'a Received, word: &str) -> Option<&'a str> {
    received.header("authorization")?.strip_prefix(word)
}

/// The device that a target stands for.
fn device(target: &str) -> Option<&'static str> {
    let mut known = WEBHOOK_TARGETS.into_iter();
    known
        .find(|(_, known)| *known == target)
        .map(|(device, _)| device)
}

/// The device that a target stands for, or somebody in the crowd.
fn member(state: &State, target: &str) -> Option<DeviceId> {
    let own = device(target).map(|id| DeviceId(id.to_owned()));
    own.or_else(|| state.crowd.member(&[TargetKind::WebhookTarget], target))
}

/// A push for a device. One with an id that came before is answered as before, and nothing is sent.
fn taken(state: &State, received: &Received, device: DeviceId, id: String) -> Taken {
    let is_known = state.inbox.list().iter().any(|arrival| arrival.id == id);
    Taken {
        audience: None,
        device,
        payload: received.body.clone(),
        topic: None,
        collapse: None,
        only_checked: is_known,
        reply: Reply::empty(200),
        id,
    }
}

fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    members.get(name)?.as_str().map(str::to_owned)
}

/// A refusal: a status, and words where there are any.
pub(super) fn refusal(status: u16, reason: &str) -> Reply {
    if reason.starts_with("status-") {
        return Reply::empty(status);
    }
    Reply::json(status, &json!({"error": reason}))
}
