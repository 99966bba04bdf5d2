//! A Web Push message before it meets a socket: encrypted for its browser (RFC 8291), and what its sender shows to the
//! push service (VAPID, RFC 8292).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carillon_payload::{KeyProblem, Subscription};
use p256::ecdsa::SigningKey;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use crate::aes128gcm::{self, CryptoError};
use crate::jws;
use crate::key::p256_key;
use crate::sandbox::decode_key;

/// How far ahead a token expires, in seconds; at most 24 hours are allowed.
const EXPIRES: u64 = 12 * 3600;
/// A token is signed anew when it has less than this left.
const EARLY: u64 = 3600;

/// What seals messages with a VAPID key. Its tokens are kept: a push service is shown the same one for hours.
pub struct WebPushSealer {
    key: SigningKey,
    /// base64url of 65 bytes.
    public: String,
    contact: String,
    /// By audience: when it expires, in seconds since 1970, and the token.
    tokens: Mutex<HashMap<String, (u64, String)>>,
}

/// A message that only its browser can read, and that its push service takes.
pub struct Sealed {
    /// The `Authorization` header.
    pub authorization: String,
    /// The body, `aes128gcm`.
    pub body: Vec<u8>,
}

impl WebPushSealer {
    /// With a key as it is kept (PKCS #8 in PEM), and whom a push service writes to where something is amiss: `mailto:` or
    /// `https:`.
    pub fn open(key: &SecretString, contact: &str) -> Result<Self, KeyProblem> {
        let key = p256_key(key.expose_secret())?;
        Ok(Self {
            public: URL_SAFE_NO_PAD.encode(aes128gcm::point(&key.public_key())),
            key: SigningKey::from(key),
            contact: contact.to_owned(),
            tokens: Mutex::default(),
        })
    }

    /// Seals a message at `now`, in seconds since 1970. An error is what is wrong with the subscription, in a few words.
    pub fn seal(
        &self,
        subscription: &Subscription,
        plaintext: &str,
        now: u64,
    ) -> Result<Sealed, String> {
        Ok(Sealed {
            body: encrypted(subscription, plaintext)?,
            authorization: self.authorization(subscription.origin(), now),
        })
    }

    /// Whether a token signed now is one that the key's public half verifies.
    pub(crate) fn signs(&self, now: u64) -> bool {
        let token = self.sign("https://push.example", now);
        jws::Token::read(&token).is_some_and(|token| token.is_signed_by(self.key.verifying_key()))
    }

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
        // No blank after the comma: py-vapid, and servers that verify by it, take none.
        format!("vapid t={token},k={}", self.public)
    }

    fn sign(&self, audience: &str, now: u64) -> String {
        let header = json!({"alg": "ES256", "typ": "JWT"});
        let claims = json!({"aud": audience, "exp": now + EXPIRES, "sub": self.contact});
        jws::sign(&self.key, &header, &claims)
    }
}

/// The body for the subscription's browser, with a key and a salt of its own.
pub(crate) fn encrypted(subscription: &Subscription, plaintext: &str) -> Result<Vec<u8>, String> {
    const NO_KEY: &str = "p256dh is not a P-256 key";
    let key = decode_key(&subscription.keys.p256dh).ok_or(NO_KEY)?;
    let auth = decode_key(&subscription.keys.auth).ok_or("auth is not base64url")?;
    aes128gcm::encrypt(plaintext.as_bytes(), &key, &auth).map_err(|error| match error {
        CryptoError::BadKey => NO_KEY.to_owned(),
        other => other.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use p256::elliptic_curve::Generate as _;

    use super::*;

    fn vapid() -> WebPushSealer {
        WebPushSealer {
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
