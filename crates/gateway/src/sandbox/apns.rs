//! APNs as Apple documents it: every check a request to `/3/device` can fail by itself, in a fixed order
//! (Apple publishes none), and its own errors. Source: `reference/gateways.md` §1.1.

use carillon_payload::{DeviceId, Provider, TargetKind};
use serde_json::{Value, json};
use uuid::Uuid;

use super::request::{Received, Reply, Taken};
use super::state::State;
use super::{SANDBOX_IPHONE, device};
use crate::jws::Token;

/// A provider token may be this old, in seconds.
const TOKEN_AGE: u64 = 3600;
/// A token may be signed by a clock that is ahead by this many seconds.
const CLOCK_AHEAD: u64 = 300;
/// `apns-collapse-id` may have this many bytes.
const COLLAPSE_BYTES: usize = 64;

/// Push types, and what each adds to the bundle id in `apns-topic`.
const PUSH_TYPES: [(&str, &str); 11] = [
    ("alert", ""),
    ("background", ""),
    ("location", ".location-query"),
    ("voip", ".voip"),
    ("complication", ".complication"),
    ("fileprovider", ".pushkit.fileprovider"),
    ("mdm", ""),
    ("liveactivity", ".push-type.liveactivity"),
    ("pushtotalk", ".voip-ptt"),
    ("widgets", ".push-type.widgets"),
    ("controls", ".push-type.controls"),
];

/// A status and a reason.
type Refused = (u16, &'static str);

/// Checks a request. `now`: seconds since 1970.
pub(super) fn check(state: &State, received: &Received, now: u64) -> Result<Taken, Reply> {
    if !received.http2 {
        // Apple's servers speak nothing else, so there is no reason of theirs for it.
        return Err(Reply::empty(505));
    }
    let checked = passes(state, received, now);
    let (device, collapse) =
        checked.map_err(|(status, reason)| refusal(status, reason, received, now))?;
    let id = echoed_id(received);
    Ok(Taken {
        audience: None,
        device,
        payload: received.body.clone(),
        topic: received.header("apns-topic").map(str::to_owned),
        only_checked: false,
        collapse,
        reply: Reply::empty(200).with("apns-id", &*id),
        id,
    })
}

/// A refusal in APNs' form; 410 says since when the token is dead.
pub(super) fn refusal(status: u16, reason: &str, received: &Received, now: u64) -> Reply {
    let body = if status == 410 {
        json!({"reason": reason, "timestamp": now * 1000})
    } else {
        json!({"reason": reason})
    };
    Reply::json(status, &body).with("apns-id", echoed_id(received))
}

/// The sender's `apns-id` where it is one, else a new one.
fn echoed_id(received: &Received) -> String {
    match received.header("apns-id") {
        Some(id) if is_canonical(id) => id.to_owned(),
        _ => Uuid::new_v4().to_string(),
    }
}

/// Every check in order; gives the device and the collapse id.
fn passes(
    state: &State,
    received: &Received,
    now: u64,
) -> Result<(DeviceId, Option<String>), Refused> {
    if received.method != "POST" {
        return Err((405, "MethodNotAllowed"));
    }
    let token = received
        .path
        .strip_prefix("/3/device")
        .ok_or((404, "BadPath"))?;
    check_duplicates(received)?;
    check_provider_token(state, received, now)?;
    check_topic(state, received)?;
    check_priority(received)?;
    check_expiration(received)?;
    if received
        .header("apns-id")
        .is_some_and(|id| !is_canonical(id))
    {
        return Err((400, "BadMessageId"));
    }
    let collapse = received.header("apns-collapse-id");
    if collapse.is_some_and(|id| id.len() > COLLAPSE_BYTES) {
        return Err((400, "BadCollapseId"));
    }
    check_payload(received)?;
    Ok((device_of(state, token)?, collapse.map(str::to_owned)))
}

fn check_duplicates(received: &Received) -> Result<(), Refused> {
    let mut seen: Vec<&str> = received
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| name.starts_with("apns-") || *name == "authorization")
        .collect();
    let all = seen.len();
    seen.sort_unstable();
    seen.dedup();
    if seen.len() == all {
        Ok(())
    } else {
        Err((400, "DuplicateHeaders"))
    }
}

fn check_provider_token(state: &State, received: &Received, now: u64) -> Result<(), Refused> {
    const INVALID: Refused = (403, "InvalidProviderToken");
    let authorization = received
        .header("authorization")
        .ok_or((403, "MissingProviderToken"))?;
    let (scheme, text) = authorization.split_once(' ').ok_or(INVALID)?;
    let keys = &state.credentials;
    let token = Token::read(text.trim())
        .filter(|_| scheme.eq_ignore_ascii_case("bearer"))
        .filter(|token| {
            token.header["kid"] == keys.key_id() && token.claims["iss"] == keys.team_id()
        })
        .filter(|token| token.is_signed_by(keys.apns.verifying_key()))
        .ok_or(INVALID)?;
    let signed = token.claims["iat"].as_u64().ok_or(INVALID)?;
    if signed > now + CLOCK_AHEAD {
        return Err(INVALID);
    }
    if now.saturating_sub(signed) > TOKEN_AGE {
        return Err((403, "ExpiredProviderToken"));
    }
    Ok(())
}

fn check_topic(state: &State, received: &Received) -> Result<(), Refused> {
    let topic = received
        .header("apns-topic")
        .filter(|topic| !topic.is_empty())
        .ok_or((400, "MissingTopic"))?;
    let push_type = received.header("apns-push-type").unwrap_or("alert");
    let (_, suffix) = PUSH_TYPES
        .into_iter()
        .find(|(name, _)| *name == push_type)
        .ok_or((400, "InvalidPushType"))?;
    if !topic
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
    {
        return Err((400, "BadTopic"));
    }
    if topic.starts_with("com.apple.") {
        return Err((400, "TopicDisallowed"));
    }
    match topic.strip_suffix(suffix) {
        Some(bundle_id) if state.has_app(bundle_id) => Ok(()),
        _ => Err((400, "DeviceTokenNotForTopic")),
    }
}

fn check_priority(received: &Received) -> Result<(), Refused> {
    let priority = received.header("apns-priority").unwrap_or("10");
    let background = received.header("apns-push-type") == Some("background");
    match priority {
        "10" if background => Err((400, "BadPriority")),
        "10" | "5" | "1" => Ok(()),
        _ => Err((400, "BadPriority")),
    }
}

fn check_expiration(received: &Received) -> Result<(), Refused> {
    match received.header("apns-expiration").map(str::parse::<u64>) {
        Some(Err(_)) => Err((400, "BadExpirationDate")),
        _ => Ok(()),
    }
}

/// Apple names no reason for a body that is no JSON object; to APNs it holds no payload.
fn check_payload(received: &Received) -> Result<(), Refused> {
    if received.body.is_empty() {
        return Err((400, "PayloadEmpty"));
    }
    let voip = received.header("apns-push-type") == Some("voip");
    let limit = if voip { 5120 } else { Provider::Apns.limit() };
    if received.body.len() > limit {
        return Err((413, "PayloadTooLarge"));
    }
    match serde_json::from_slice::<Value>(&received.body) {
        Ok(Value::Object(members)) if !members.is_empty() => Ok(()),
        _ => Err((400, "PayloadEmpty")),
    }
}

/// `token`: what follows `/3/device` in the path.
fn device_of(state: &State, token: &str) -> Result<DeviceId, Refused> {
    let token = match token.strip_prefix('/') {
        Some("") => return Err((400, "MissingDeviceToken")),
        Some(token) if !token.contains('/') => token,
        None if token.is_empty() => return Err((400, "MissingDeviceToken")),
        _ => return Err((404, "BadPath")),
    };
    if token.eq_ignore_ascii_case(device::TOKEN) {
        return Ok(DeviceId(SANDBOX_IPHONE.to_owned()));
    }
    // Malformed, or of the other environment: APNs says the same to both.
    let somebody = state.crowd.member(&[TargetKind::ApnsToken], token);
    somebody.ok_or((400, "BadDeviceToken"))
}

/// 8-4-4-4-12 in lower case.
fn is_canonical(id: &str) -> bool {
    Uuid::try_parse(id).is_ok_and(|uuid| uuid.to_string() == id)
}
