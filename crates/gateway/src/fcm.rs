//! FCM HTTP v1 with a service account (`reference/gateways.md` §1.2): an OAuth token fetched once an hour, and one
//! target a request.

use std::time::Duration;

use carillon_payload::{
    Account, Encoded, FCM_PROJECT, KeyProblem, Outcome, Provider, Rejection, Tested,
    fcm_validation, form,
};
use ring::signature::RsaKeyPair;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::clock::now_s;
use crate::key::rsa_pair;
use crate::transport::{Answer, Transport, exchange};
use crate::{Push, answer, jws, request};

/// Google's server.
const ORIGIN: &str = "https://fcm.googleapis.com";
/// The least right that sends.
const SCOPE: &str = "https://www.googleapis.com/auth/firebase.messaging";
/// An assertion may live an hour, and so do the tokens Google gives for it.
const HOUR: u64 = 3600;
/// A token is fetched anew so many seconds before it ends.
const EARLY: u64 = 300;

/// A sender to FCM.
pub(crate) struct FcmGateway {
    origin: String,
    project: String,
    form: Account,
    account: ServiceAccount,
    transport: Transport,
    /// Held while a token is fetched: who comes meanwhile waits for that one.
    token: Mutex<Option<AccessToken>>,
}

/// Who asks for tokens.
struct ServiceAccount {
    email: String,
    key_id: String,
    key: RsaKeyPair,
    token_uri: String,
}

/// A token and its end, in seconds since 1970.
#[derive(Clone)]
struct AccessToken {
    token: SecretString,
    ends: u64,
}

impl FcmGateway {
    /// A sender with an account's key.
    pub(crate) fn open(
        account: &Account,
        key: &SecretString,
        transport: Transport,
    ) -> Result<Self, KeyProblem> {
        let token_uri = account.value(form::TOKEN_URI);
        // A file is a stranger's text: what it names must be safe whenever it is used.
        if !form::is_safe_address(token_uri) {
            return Err(KeyProblem::UnsafeTokenUri {
                address: token_uri.to_owned(),
            });
        }
        Ok(Self {
            origin: account.address().unwrap_or(ORIGIN).to_owned(),
            project: account.value(form::PROJECT).to_owned(),
            form: account.clone(),
            account: ServiceAccount {
                email: account.value(form::CLIENT_EMAIL).to_owned(),
                key_id: account.value(form::PRIVATE_KEY_ID).to_owned(),
                key: rsa_pair(key.expose_secret())?,
                token_uri: token_uri.to_owned(),
            },
            transport,
            token: Mutex::new(None),
        })
    }

    /// Sends.
    pub(crate) async fn send(&self, push: &Push) -> Outcome {
        self.carry(&request::encoded(push, Some(&self.form))).await
    }

    /// Asks whether Google would take a request (`validateOnly`). Nothing is delivered.
    pub(crate) async fn look(&self, encoded: Encoded) -> Outcome {
        self.carry(&fcm_validation(encoded)).await
    }

    /// Sends a request. Where Google does not know the token any more, it goes out once more with a new one: a refused
    /// push was not delivered.
    pub(crate) async fn carry(&self, encoded: &Encoded) -> Outcome {
        let token = match self.token(None).await {
            Ok(token) => token,
            Err(outcome) => return outcome,
        };
        let first = self.once(encoded, &token).await;
        if !is_unauthenticated(&first) {
            return first;
        }
        match self.token(Some(&token)).await {
            Ok(token) => self.once(encoded, &token).await,
            Err(outcome) => outcome,
        }
    }

    async fn once(&self, encoded: &Encoded, token: &SecretString) -> Outcome {
        match self.post(token, &encoded.headers) {
            Ok(request) => request::settle(Provider::Fcm, request.body(encoded.body.clone())).await,
            Err(outcome) => outcome,
        }
    }

    fn post(
        &self,
        token: &SecretString,
        headers: &[(String, String)],
    ) -> Result<reqwest::RequestBuilder, Outcome> {
        let path = format!("/v1/projects/{FCM_PROJECT}/messages:send");
        let url = format!(
            "{}{}",
            self.origin,
            path.replace(FCM_PROJECT, &self.project)
        );
        let authorization = format!("Bearer {}", token.expose_secret());
        request::post(&self.transport.either, &url, &authorization, headers)
    }

    /// Asks Google to look at a message to a topic without delivering it (`validateOnly`).
    pub(crate) async fn test(&self) -> Tested {
        let token = match self.token(None).await {
            Ok(token) => token,
            Err(outcome) => return request::untaken(outcome, 0),
        };
        let message = json!({
            "validateOnly": true,
            "message": {"topic": "carillon-connection-test", "data": {"test": "1"}},
        });
        let headers = [("content-type".to_owned(), "application/json".to_owned())];
        let request = match self.post(&token, &headers) {
            Ok(request) => request.body(message.to_string()),
            Err(outcome) => return request::untaken(outcome, 0),
        };
        match request::ask(request, |answer| answer::outcome(Provider::Fcm, answer)).await {
            (Ok(Outcome::Accepted { provider_id }), took) => Tested::KeyTaken {
                answer: provider_id.unwrap_or_default(),
                took,
            },
            (Ok(other), took) => request::untaken(other, took),
            (Err(detail), _) => Tested::NoAnswer { detail },
        }
    }

    /// A token that has some minutes left and is not `refused`.
    async fn token(&self, refused: Option<&SecretString>) -> Result<SecretString, Outcome> {
        let mut kept = self.token.lock().await;
        let is_refused = |token: &SecretString| {
            refused.is_some_and(|refused| refused.expose_secret() == token.expose_secret())
        };
        let now = now_s();
        if let Some(AccessToken { token, ends }) = kept.as_ref()
            && now + EARLY < *ends
            && !is_refused(token)
        {
            return Ok(token.clone());
        }
        let fetched = self.account.fetch(&self.transport, now).await?;
        Ok(kept.insert(fetched).token.clone())
    }
}

fn is_unauthenticated(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Rejected(Rejection { reason, .. }) if reason == "UNAUTHENTICATED")
}

impl ServiceAccount {
    /// Fetches a token for an assertion (RFC 7523). No push was tried where this fails, so nothing is undecided.
    async fn fetch(&self, transport: &Transport, now: u64) -> Result<AccessToken, Outcome> {
        let assertion = self
            .assertion(now)
            .ok_or_else(|| not_sent("no randomness"))?;
        let request = transport
            .either
            .post(&self.token_uri)
            .timeout(Duration::from_secs(15))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(format!(
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion={assertion}"
            ));
        let answer = exchange(request)
            .await
            .map_err(|outcome| not_sent(&request::detail(outcome)))?;
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        if !(200..300).contains(&answer.status) {
            return Err(refused(&answer, &body));
        }
        let token = body["access_token"]
            .as_str()
            .ok_or_else(|| not_sent("the token server's answer has no token"))?;
        Ok(AccessToken {
            token: SecretString::from(token),
            ends: now + body["expires_in"].as_u64().unwrap_or(HOUR).min(HOUR),
        })
    }

    fn assertion(&self, now: u64) -> Option<String> {
        let header = json!({"alg": "RS256", "typ": "JWT", "kid": self.key_id});
        let claims = json!({
            "iss": self.email,
            "scope": SCOPE,
            "aud": self.token_uri,
            "iat": now,
            "exp": now + HOUR,
        });
        jws::sign_rsa(&self.key, &header, &claims)
    }
}

/// The token server's refusal, in its own word.
fn refused(answer: &Answer, body: &Value) -> Outcome {
    let reason = body["error"]
        .as_str()
        .map_or_else(|| format!("status-{}", answer.status), str::to_owned);
    Outcome::Rejected(Rejection {
        status: answer.status,
        reason,
        retry_after: None,
    })
}

fn not_sent(detail: &str) -> Outcome {
    Outcome::NotSent {
        detail: detail.to_owned(),
    }
}
