//! What a sender to the sandbox must have: made at each start, kept in memory.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::SigningKey;
use p256::elliptic_curve::Generate as _;
use serde_json::json;

use crate::jws;

/// Apple's team and key ids have ten characters.
const TEAM: &str = "SANDBOX001";
const KEY: &str = "CARILLON01";

/// The contact in VAPID tokens.
const CONTACT: &str = "mailto:sandbox@carillon.example";

/// Keys and tokens of one start.
pub struct Credentials {
    /// Signs APNs provider tokens.
    pub(super) apns: SigningKey,
    /// The application server key the browser's subscription was made with.
    pub(super) vapid: SigningKey,
    access_token: String,
}

impl Credentials {
    /// Makes new ones; fails where the system has no randomness.
    pub(super) fn make() -> Result<Self, String> {
        let secret = <[u8; 32]>::try_generate().map_err(|error| error.to_string())?;
        Ok(Self {
            apns: SigningKey::try_generate().map_err(|error| error.to_string())?,
            vapid: SigningKey::try_generate().map_err(|error| error.to_string())?,
            access_token: format!("sandbox.{}", URL_SAFE_NO_PAD.encode(secret)),
        })
    }

    /// The team id in provider tokens (`iss`).
    pub fn team_id(&self) -> &'static str {
        TEAM
    }

    /// The key id in provider tokens (`kid`).
    pub fn key_id(&self) -> &'static str {
        KEY
    }

    /// An APNs provider token signed at `now` (seconds since 1970).
    pub fn provider_token(&self, now: u64) -> String {
        let header = json!({"alg": "ES256", "kid": KEY});
        jws::sign(&self.apns, &header, &json!({"iss": TEAM, "iat": now}))
    }

    /// An OAuth access token for FCM.
    pub fn access_token(&self) -> &str {
        &self.access_token
    }

    /// The `Authorization` of RFC 8292 for a push service, expiring at `expires` (seconds since 1970).
    pub fn vapid(&self, audience: &str, expires: u64) -> String {
        let header = json!({"alg": "ES256", "typ": "JWT"});
        let claims = json!({"aud": audience, "exp": expires, "sub": CONTACT});
        let token = jws::sign(&self.vapid, &header, &claims);
        format!("vapid t={token}, k={}", self.application_server_key())
    }

    /// The public half of the VAPID key, as browsers take it: base64url of 65 bytes.
    pub fn application_server_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.vapid.verifying_key().to_sec1_point(false).as_bytes())
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credentials({TEAM}, {KEY}, …)")
    }
}
