//! What a sender to the sandbox must have: made at each start, kept in memory.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::SigningKey;
use p256::elliptic_curve::Generate as _;
use p256::pkcs8::{EncodePrivateKey as _, LineEnding};
use rsa::PrivateKey;
use serde_json::json;

use super::PROJECT;
use crate::jws;

/// Apple's team and key ids have ten characters.
const TEAM: &str = "SANDBOX001";
const KEY: &str = "CARILLON01";

/// The contact in VAPID tokens.
const CONTACT: &str = "mailto:sandbox@carillon.example";

/// Whom FCM's access token belongs to.
pub(super) const SERVICE_ACCOUNT: &str = "sandbox@carillon-sandbox.iam.gserviceaccount.com";

/// Keys and tokens of one start.
pub struct Credentials {
    /// Signs APNs provider tokens.
    pub(super) apns: SigningKey,
    /// The application server key the browser's subscription was made with.
    pub(super) vapid: SigningKey,
    access_token: String,
    braze_key: String,
    one_signal_key: String,
    webhook_key: String,
    /// Made when it is first asked for: that takes a second or two.
    service_key: OnceLock<Option<PrivateKey>>,
}

impl Credentials {
    /// Makes new ones; fails where the system has no randomness.
    pub(super) fn make() -> Result<Self, String> {
        let secret = <[u8; 32]>::try_generate().map_err(|error| error.to_string())?;
        Ok(Self {
            apns: SigningKey::try_generate().map_err(|error| error.to_string())?,
            vapid: SigningKey::try_generate().map_err(|error| error.to_string())?,
            braze_key: uuid::Uuid::new_v4().to_string(),
            one_signal_key: format!("os_v2_app_{}", uuid::Uuid::new_v4().simple()),
            webhook_key: format!("sandbox-{}", uuid::Uuid::new_v4().simple()),
            access_token: format!("sandbox.{}", URL_SAFE_NO_PAD.encode(secret)),
            service_key: OnceLock::new(),
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

    /// The key of provider tokens, as the `.p8` file that Apple gives out (PKCS #8 in PEM), for senders that sign their
    /// own: a token is good for an hour, a sandbox may run longer. Fails where the key cannot be encoded.
    pub fn apns_key(&self) -> Result<String, String> {
        let pem = self.apns.to_pkcs8_pem(LineEnding::LF);
        pem.map(|pem| pem.as_str().to_owned())
            .map_err(|error| error.to_string())
    }

    /// An OAuth access token for FCM.
    pub fn access_token(&self) -> &str {
        &self.access_token
    }

    /// Braze's REST API key.
    pub fn braze_key(&self) -> &str {
        &self.braze_key
    }

    /// OneSignal's API key of the sandbox's app.
    pub fn one_signal_key(&self) -> &str {
        &self.one_signal_key
    }

    /// The key of webhooks' servers.
    pub fn webhook_key(&self) -> &str {
        &self.webhook_key
    }

    /// The service account's key; `None` where the system has no randomness. Making it blocks for a second or two.
    pub(super) fn service_key(&self) -> Option<&PrivateKey> {
        let made = self
            .service_key
            .get_or_init(|| PrivateKey::try_generate().ok());
        made.as_ref()
    }

    /// A service account as Google's console gives it out, whose tokens come from the sandbox at `origin`. Blocks for a
    /// second or two the first time. Fails where the key cannot be made.
    pub fn service_account(&self, origin: &str) -> Result<serde_json::Value, String> {
        let key = self.service_key().ok_or("no randomness")?;
        let pem = key
            .to_pkcs8_pem(LineEnding::LF)
            .map_err(|error| error.to_string())?;
        Ok(json!({
            "type": "service_account",
            "project_id": PROJECT,
            "private_key_id": "carillon-sandbox-1",
            "private_key": pem.as_str(),
            "client_email": SERVICE_ACCOUNT,
            "token_uri": format!("{origin}{}", super::oauth::PATH),
        }))
    }

    /// The `Authorization` of RFC 8292 for a push service, expiring at `expires` (seconds since 1970).
    pub fn vapid(&self, audience: &str, expires: u64) -> String {
        let header = json!({"alg": "ES256", "typ": "JWT"});
        let claims = json!({"aud": audience, "exp": expires, "sub": CONTACT});
        let token = jws::sign(&self.vapid, &header, &claims);
        format!("vapid t={token}, k={}", self.application_server_key())
    }

    /// The private half of the VAPID key, as libraries take it: base64url of 32 bytes.
    pub fn application_server_private_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.vapid.to_bytes())
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

#[cfg(test)]
mod tests {
    use p256::pkcs8::DecodePrivateKey as _;

    use super::*;

    #[test]
    fn the_keys_that_are_told_are_those_that_are_checked() {
        let credentials = Credentials::make().expect("the system has randomness");
        let told = credentials.apns_key().expect("it can be encoded");
        assert!(
            told.starts_with("-----BEGIN PRIVATE KEY-----\n"),
            "as Apple's .p8 files begin"
        );
        let read = SigningKey::from_pkcs8_pem(&told).expect("any library can read it");
        assert_eq!(
            read, credentials.apns,
            "a token signed with it is what the sandbox expects"
        );
        let scalar = URL_SAFE_NO_PAD
            .decode(credentials.application_server_private_key())
            .expect("base64url");
        let vapid = SigningKey::from_slice(&scalar).expect("32 bytes of a key");
        assert_eq!(vapid, credentials.vapid, "and so with VAPID");
    }
}
