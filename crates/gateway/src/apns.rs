//! APNs with token authentication (`reference/gateways.md` §1.1): one HTTP/2 connection, and a provider token that
//! is signed seldom.

use std::sync::{Mutex, PoisonError};

use carillon_payload::{
    Account, Encoded, Environment, KeyProblem, Outcome, Provider, Rejection, Tested, form,
};
use p256::ecdsa::SigningKey;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use crate::clock::now_s;
use crate::key::p256_key;
use crate::transport::Transport;
use crate::{Push, answer, jws, request};

/// Apple's servers. They also listen on port 2197.
const PRODUCTION: &str = "https://api.push.apple.com";
const DEVELOPMENT: &str = "https://api.sandbox.push.apple.com";

/// A provider token is used this long, in seconds; Apple wants a new one after 20 to 60 minutes.
const KEPT: u64 = 45 * 60;
/// No token is signed anew before this many seconds: Apple would answer `TooManyProviderTokenUpdates`.
const NOT_BEFORE: u64 = 20 * 60;

/// A token that no device has. A test asks for it without a topic, so nothing can be delivered.
const NOBODY: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// A sender to APNs.
pub(crate) struct ApnsGateway {
    origin: String,
    token: ProviderToken,
    transport: Transport,
}

impl ApnsGateway {
    /// A sender with an account's key.
    pub(crate) fn open(
        account: &Account,
        key: &SecretString,
        transport: Transport,
    ) -> Result<Self, KeyProblem> {
        let usual = match account.environment() {
            Environment::Production => PRODUCTION,
            Environment::Development => DEVELOPMENT,
        };
        Ok(Self {
            origin: account.address().unwrap_or(usual).to_owned(),
            token: ProviderToken {
                key: SigningKey::from(p256_key(key.expose_secret())?),
                key_id: account.value(form::KEY_ID).to_owned(),
                team_id: account.value(form::TEAM_ID).to_owned(),
                current: Mutex::new(None),
            },
            transport,
        })
    }

    /// Sends.
    pub(crate) async fn send(&self, push: &Push) -> Outcome {
        self.carry(&request::encoded(push, None)).await
    }

    /// Sends a request. Where Apple calls the token too old, it goes out once more with a new one: a refused push was
    /// not delivered.
    pub(crate) async fn carry(&self, encoded: &Encoded) -> Outcome {
        let first = self.once(encoded).await;
        let is_old = matches!(&first, Outcome::Rejected(Rejection { reason, .. })
            if reason == "ExpiredProviderToken");
        if is_old && self.token.renew(now_s()) {
            return self.once(encoded).await;
        }
        first
    }

    async fn once(&self, encoded: &Encoded) -> Outcome {
        let url = format!("{}{}", self.origin, encoded.path);
        match self.post(&url, &encoded.headers) {
            Ok(request) => {
                request::settle(Provider::Apns, request.body(encoded.body.clone())).await
            }
            Err(outcome) => outcome,
        }
    }

    fn post(
        &self,
        url: &str,
        headers: &[(String, String)],
    ) -> Result<reqwest::RequestBuilder, Outcome> {
        let authorization = format!("bearer {}", self.token.at(now_s()));
        request::post(&self.transport.http2, url, &authorization, headers)
    }

    /// Asks with what every push has but a topic and a device: who gets so far has a key that Apple knows.
    pub(crate) async fn test(&self) -> Tested {
        let url = format!("{}/3/device/{NOBODY}", self.origin);
        let headers = [("apns-push-type".to_owned(), "alert".to_owned())];
        let request = match self.post(&url, &headers) {
            Ok(request) => request.body(r#"{"aps":{}}"#),
            Err(outcome) => return request::untaken(outcome, 0),
        };
        match request::ask(request, |answer| answer::outcome(Provider::Apns, answer)).await {
            (Ok(Outcome::Rejected(rejection)), took)
                if matches!(rejection.reason.as_str(), "MissingTopic" | "BadDeviceToken") =>
            {
                Tested::KeyTaken {
                    answer: rejection.reason,
                    took,
                }
            }
            (Ok(other), took) => request::untaken(other, took),
            (Err(detail), _) => Tested::NoAnswer { detail },
        }
    }
}

/// The provider token, one for all pushes.
struct ProviderToken {
    key: SigningKey,
    key_id: String,
    team_id: String,
    /// When it was signed, in seconds since 1970, and the token.
    current: Mutex<Option<(u64, String)>>,
}

impl ProviderToken {
    /// The token at `now`, signed anew where it is too old. Who comes meanwhile waits: one is signed, not many.
    fn at(&self, now: u64) -> String {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = current
            .take()
            .filter(|(signed, _)| now.saturating_sub(*signed) < KEPT);
        let (_, token) = current.insert(fresh.unwrap_or_else(|| (now, self.sign(now))));
        token.clone()
    }

    /// Forgets a token that was called too old; `false` where it is so young that this machine's clock must be wrong,
    /// or Apple's.
    fn renew(&self, now: u64) -> bool {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        match current.as_ref() {
            Some((signed, _)) if now.saturating_sub(*signed) < NOT_BEFORE => false,
            _ => {
                *current = None;
                true
            }
        }
    }

    fn sign(&self, now: u64) -> String {
        let header = json!({"alg": "ES256", "kid": self.key_id});
        jws::sign(
            &self.key,
            &header,
            &json!({"iss": self.team_id, "iat": now}),
        )
    }
}

#[cfg(test)]
mod tests {
    use p256::elliptic_curve::Generate as _;

    use super::*;

    fn token() -> ProviderToken {
        ProviderToken {
            key: SigningKey::generate(),
            key_id: "ABC123DEFG".to_owned(),
            team_id: "DEF123GHIJ".to_owned(),
            current: Mutex::new(None),
        }
    }

    #[test]
    fn a_token_is_reused_for_45_minutes() {
        let token = token();
        let first = token.at(1_000_000);
        assert_eq!(
            token.at(1_000_000 + KEPT - 1),
            first,
            "signing each push would be refused"
        );
        let second = token.at(1_000_000 + KEPT);
        assert_ne!(second, first, "after an hour Apple refuses it");
        let read = jws::Token::read(&second).expect("an ES256 token");
        assert_eq!(
            read.claims["iat"],
            1_000_000 + KEPT,
            "it says when it was signed"
        );
        assert_eq!(read.header["kid"], "ABC123DEFG", "and with which key");
        assert!(
            read.is_signed_by(token.key.verifying_key()),
            "by the key's owner"
        );
    }

    #[test]
    fn a_young_token_is_not_signed_anew_though_it_is_called_old() {
        let token = token();
        let first = token.at(1_000_000);
        assert!(
            !token.renew(1_000_000 + NOT_BEFORE - 1),
            "the clocks differ: a new one would be as old"
        );
        assert_eq!(token.at(1_000_001), first, "it stays");
        assert!(
            token.renew(1_000_000 + NOT_BEFORE),
            "now a new one is allowed"
        );
        assert_ne!(token.at(1_000_000 + NOT_BEFORE), first, "and made");
    }
}
