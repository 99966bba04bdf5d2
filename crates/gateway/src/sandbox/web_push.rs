//! A push service for browsers: RFC 8030 with VAPID (RFC 8292) and encryption (RFC 8291), and the browser
//! behind it, which decrypts. Errors as Mozilla's autopush has them. Source: `reference/gateways.md` §1.3.
//!
//! One thing is stricter than a real service: a body that the browser could not decrypt is refused (errno 110),
//! where in the world it would be taken and then dropped in silence.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carillon_payload::Provider;
use carillon_payload::{DeviceId, reason};
use p256::ecdsa::VerifyingKey;
use serde_json::json;
use uuid::Uuid;

use super::request::{Received, Reply, Taken};
use super::state::State;
use super::{SANDBOX_CHROME, device};
use crate::aes128gcm;
use crate::jws::Token;

/// Bytes of an encrypted body.
const LIMIT: usize = 4096;
/// A VAPID token may expire this many seconds ahead.
const EXPIRY: u64 = 24 * 3600;

/// Checks a request. `now`: seconds since 1970.
pub(super) fn check(state: &State, received: &Received, now: u64) -> Result<Taken, Reply> {
    let payload = passes(state, received, now).map_err(|number| {
        let name = format!("errno-{number}");
        let status = reason(Provider::WebPush, &name).map_or(400, |known| known.status);
        refusal(status, &name)
    })?;
    let id = Uuid::new_v4().to_string();
    let ttl = received.header("ttl").unwrap_or_default();
    Ok(Taken {
        audience: None,
        device: DeviceId(SANDBOX_CHROME.to_owned()),
        payload,
        topic: None,
        only_checked: false,
        collapse: received.header("topic").map(str::to_owned),
        reply: Reply::empty(201)
            .with("location", format!("{}/message/{id}", state.origin))
            .with("ttl", ttl),
        id,
    })
}

/// A refusal in the form its name belongs to: Mozilla's number, Apple's word, or nothing but the status.
pub(super) fn refusal(status: u16, name: &str) -> Reply {
    if let Some(number) = name
        .strip_prefix("errno-")
        .and_then(|number| number.parse::<u16>().ok())
    {
        return Reply::json(
            status,
            &json!({"code": status, "errno": number, "error": name}),
        );
    }
    if name.starts_with("status-") {
        return Reply::empty(status);
    }
    Reply::json(status, &json!({"reason": name}))
}

/// Every check in order; gives the decrypted payload, or autopush's error number.
fn passes(state: &State, received: &Received, now: u64) -> Result<Vec<u8>, u16> {
    if received.method != "POST" || received.path != device::ENDPOINT {
        return Err(102);
    }
    let ttl = received.header("ttl").ok_or(112_u16)?;
    ttl.parse::<u32>().map_err(|_| 112_u16)?;
    // Autopush takes any urgency; RFC 8030 names four, and Apple refuses others.
    let urgency = received.header("urgency").unwrap_or("normal");
    if !["very-low", "low", "normal", "high"].contains(&urgency) {
        return Err(111);
    }
    if received
        .header("topic")
        .is_some_and(|topic| !is_topic(topic))
    {
        return Err(113);
    }
    check_vapid(state, received, now).ok_or(109_u16)?;
    if received.body.len() > LIMIT {
        return Err(104);
    }
    if received.header("content-encoding") != Some("aes128gcm") {
        return Err(110);
    }
    let key = device::browser_key().ok_or(110_u16)?;
    aes128gcm::decrypt(&received.body, &key, &device::browser_auth()).map_err(|_| 110)
}

/// At most 32 characters of base64url's alphabet.
fn is_topic(topic: &str) -> bool {
    (1..=32).contains(&topic.len())
        && topic
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// `vapid t=TOKEN, k=KEY`: signed by the key the subscription was made with, for this very origin,
/// expiring within a day.
fn check_vapid(state: &State, received: &Received, now: u64) -> Option<()> {
    let parameters = received.header("authorization")?.strip_prefix("vapid ")?;
    let parameter = |name: &str| {
        let mut all = parameters.split(',').map(str::trim);
        all.find_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('='))
    };
    let key = VerifyingKey::from_sec1_bytes(&URL_SAFE_NO_PAD.decode(parameter("k")?).ok()?).ok()?;
    let token = Token::read(parameter("t")?)?;
    let expires = token.claims["exp"].as_u64()?;
    let fits = key == *state.credentials.vapid.verifying_key()
        && token.is_signed_by(&key)
        && token.claims["aud"] == *state.origin
        && (now..=now + EXPIRY).contains(&expires);
    fits.then_some(())
}
