//! Web Push (`reference/gateways.md` §1.3): encrypted for the browser (RFC 8291), signed by VAPID (RFC 8292), to
//! whatever push service the subscription names.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carillon_payload::{
    Account, Encoded, KeyProblem, Outcome, Provider, Subscription, Target, Tested, form,
};
use p256::ecdsa::SigningKey;
use p256::elliptic_curve::Generate as _;
use p256::{PublicKey, SecretKey};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use crate::clock::now_s;
use crate::key::p256_key;
use crate::sandbox::decode_key;
use crate::transport::Transport;
use crate::{Push, aes128gcm, jws, request};

/// How far ahead a token expires, in seconds; at most 24 hours are allowed.
const EXPIRES: u64 = 12 * 3600;
/// A token is signed anew when it has less than this left.
const EARLY: u64 = 3600;

/// A sender to push services.
pub(crate) struct WebPushGateway {
    vapid: Vapid,
    transport: Transport,
}

impl WebPushGateway {
    /// A sender with an account's key.
    pub(crate) fn open(
        account: &Account,
        key: &SecretString,
        transport: Transport,
    ) -> Result<Self, KeyProblem> {
        let key = p256_key(key.expose_secret())?;
        Ok(Self {
            vapid: Vapid {
                public: URL_SAFE_NO_PAD.encode(aes128gcm::point(&key.public_key())),
                key: SigningKey::from(key),
                contact: account.value(form::CONTACT).to_owned(),
                tokens: Mutex::default(),
            },
            transport,
        })
    }

    /// Sends.
    pub(crate) async fn send(&self, push: &Push) -> Outcome {
        let encoded = request::encoded(push, None);
        self.carry(&push.device.target, &encoded).await
    }

    /// Sends a request to the subscription's own endpoint.
    pub(crate) async fn carry(&self, target: &Target, encoded: &Encoded) -> Outcome {
        let Some(subscription) = Subscription::of(target) else {
            return not_sent("bad-subscription");
        };
        // Whoever subscribed wrote it: an address is asked for nothing over an open road.
        if !form::is_safe_address(&subscription.endpoint) {
            return not_sent("unsafe-endpoint");
        }
        let body = match encrypted(&subscription, &encoded.body) {
            Ok(body) => body,
            Err(detail) => return not_sent(&detail),
        };
        let authorization = self.vapid.authorization(subscription.origin(), now_s());
        let request = request::post(
            &self.transport.either,
            &subscription.endpoint,
            &authorization,
            &encoded.headers,
        );
        match request {
            Ok(request) => {
                let request = request
                    .header("content-encoding", "aes128gcm")
                    .header("content-type", "application/octet-stream")
                    .body(body);
                request::settle(Provider::WebPush, request).await
            }
            Err(outcome) => outcome,
        }
    }

    /// Nobody can be asked before there is a subscription: signs a token and looks at it.
    pub(crate) fn test(&self) -> Tested {
        let token = self.vapid.sign("https://push.example", now_s());
        let is_good = jws::Token::read(&token)
            .is_some_and(|token| token.is_signed_by(self.vapid.key.verifying_key()));
        if is_good {
            Tested::KeySigns
        } else {
            Tested::NoAnswer {
                detail: "bad-signature".to_owned(),
            }
        }
    }
}

/// A VAPID key with its tokens.
struct Vapid {
    key: SigningKey,
    /// base64url of 65 bytes.
    public: String,
    contact: String,
    /// By audience: when it expires, in seconds since 1970, and the token.
    tokens: Mutex<HashMap<String, (u64, String)>>,
}

impl Vapid {
    /// The `Authorization` for a push service.
    fn authorization(&self, audience: &str, now: u64) -> String {
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let token = match tokens.get(audience) {
            Some((expires, token)) if now + EARLY < *expires => token.clone(),
            _ => {
                let token = self.sign(audience, now);
                tokens.insert(audience.to_owned(), (now + EXPIRES, token.clone()));
                token
            }
        };
        format!("vapid t={token}, k={}", self.public)
    }

    fn sign(&self, audience: &str, now: u64) -> String {
        let header = json!({"alg": "ES256", "typ": "JWT"});
        let claims = json!({"aud": audience, "exp": now + EXPIRES, "sub": self.contact});
        jws::sign(&self.key, &header, &claims)
    }
}

fn not_sent(detail: &str) -> Outcome {
    Outcome::NotSent {
        detail: detail.to_owned(),
    }
}

/// The body for the subscription's browser, with a key and a salt of its own.
pub(crate) fn encrypted(subscription: &Subscription, plaintext: &str) -> Result<Vec<u8>, String> {
    let key = decode_key(&subscription.keys.p256dh)
        .and_then(|key| PublicKey::from_sec1_bytes(&key).ok())
        .ok_or("p256dh is not a P-256 key")?;
    let auth = decode_key(&subscription.keys.auth).ok_or("auth is not base64url")?;
    let ephemeral = SecretKey::try_generate().map_err(|error| error.to_string())?;
    let salt = <[u8; 16]>::try_generate().map_err(|error| error.to_string())?;
    aes128gcm::encrypt(plaintext.as_bytes(), &key, &auth, &ephemeral, salt)
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vapid() -> Vapid {
        Vapid {
            key: SigningKey::generate(),
            public: "B".to_owned(),
            contact: "mailto:push@example.com".to_owned(),
            tokens: Mutex::default(),
        }
    }

    #[test]
    fn each_push_service_has_a_token_of_its_own_that_is_reused() {
        let vapid = vapid();
        let one = vapid.authorization("https://one.example", 1_000_000);
        let two = vapid.authorization("https://two.example:8443", 1_000_000);
        assert_ne!(one, two, "the audience is the service");
        let later = 1_000_000 + EXPIRES - EARLY;
        assert_eq!(
            vapid.authorization("https://one.example", later - 1),
            one,
            "signing is most of the work"
        );
        assert_ne!(
            vapid.authorization("https://one.example", later),
            one,
            "before the service calls it old"
        );
        let token = two
            .strip_prefix("vapid t=")
            .and_then(|rest| rest.split(',').next())
            .expect("RFC 8292's form");
        let token = jws::Token::read(token).expect("an ES256 token");
        assert_eq!(
            token.claims["aud"], "https://two.example:8443",
            "with the port: autopush answers 401 without it"
        );
        assert_eq!(
            token.claims["sub"], "mailto:push@example.com",
            "whom to write to"
        );
    }
}
