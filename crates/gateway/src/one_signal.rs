//! OneSignal's REST API (`reference/gateways.md` §1.5): a message a request, each with an idempotency key.

use carillon_payload::{Account, Encoded, ONE_SIGNAL_PATH, Outcome, Provider, Tested, form};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use crate::transport::Transport;
use crate::{Push, request};

/// OneSignal's server.
const ORIGIN: &str = "https://api.onesignal.com";

/// A sender to OneSignal.
pub(crate) struct OneSignalGateway {
    account: Account,
    origin: String,
    key: SecretString,
    transport: Transport,
}

impl OneSignalGateway {
    /// A sender with an app's key.
    pub(crate) fn open(account: &Account, key: &SecretString, transport: Transport) -> Self {
        Self {
            origin: account.address().unwrap_or(ORIGIN).to_owned(),
            account: account.clone(),
            key: key.clone(),
            transport,
        }
    }

    /// Sends.
    pub(crate) async fn send(&self, push: &Push) -> Outcome {
        self.carry(&request::encoded(push, Some(&self.account)))
            .await
    }

    /// Sends a request. Where nobody can tell whether it was taken, it is asked for once more with the same key, which
    /// OneSignal sends no second time; only a second silence leaves it undecided.
    pub(crate) async fn carry(&self, encoded: &Encoded) -> Outcome {
        match self.once(encoded).await {
            Outcome::Undecided { .. } => self.once(encoded).await,
            decided => decided,
        }
    }

    async fn once(&self, encoded: &Encoded) -> Outcome {
        match self.post(&encoded.headers) {
            Ok(request) => {
                let request = request.body(encoded.body.clone());
                self.without_key(request::settle(Provider::OneSignal, request).await)
            }
            Err(outcome) => outcome,
        }
    }

    fn post(&self, headers: &[(String, String)]) -> Result<reqwest::RequestBuilder, Outcome> {
        let url = format!("{}{ONE_SIGNAL_PATH}", self.origin);
        let authorization = format!("Key {}", self.key.expose_secret());
        request::post(&self.transport.either, &url, &authorization, headers)
    }

    /// Asks to send to nobody, which OneSignal refuses once it took the key.
    pub(crate) async fn test(&self) -> Tested {
        let headers = [("content-type".to_owned(), "application/json".to_owned())];
        let app = self.account.value(form::APP_ID);
        let nobody = json!({"app_id": app, "contents": {"en": "Carillon"}});
        let request = match self.post(&headers) {
            Ok(request) => request.body(nobody.to_string()),
            Err(outcome) => return request::untaken(outcome, 0),
        };
        request::try_key(request, Provider::OneSignal, &self.key).await
    }

    fn without_key(&self, outcome: Outcome) -> Outcome {
        request::without_key(outcome, &self.key)
    }
}
