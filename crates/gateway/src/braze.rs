//! Braze's REST API (`reference/braze.md` §8.6): a message a request, to one person.

use carillon_payload::{
    Account, BRAZE_PATH, BRAZE_TRIGGER_PATH, Encoded, Outcome, Provider, Tested, form,
};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use crate::transport::Transport;
use crate::{Push, request};

/// A sender to Braze.
pub(crate) struct BrazeGateway {
    account: Account,
    origin: String,
    key: SecretString,
    transport: Transport,
}

impl BrazeGateway {
    /// A sender with an account's key.
    pub(crate) fn open(account: &Account, key: &SecretString, transport: Transport) -> Self {
        let origin = account.address().map_or_else(
            || instance_origin(account.value(form::INSTANCE)),
            str::to_owned,
        );
        Self {
            account: account.clone(),
            origin,
            key: key.clone(),
            transport,
        }
    }

    /// Sends.
    pub(crate) async fn send(&self, push: &Push) -> Outcome {
        self.carry(&request::encoded(push, Some(&self.account)))
            .await
    }

    /// Sends a request. Braze takes no idempotency key, so nothing goes out twice by itself.
    pub(crate) async fn carry(&self, encoded: &Encoded) -> Outcome {
        match self.post(&encoded.path, &encoded.headers) {
            Ok(request) => {
                let request = request.body(encoded.body.clone());
                self.without_key(request::settle(Provider::Braze, request).await)
            }
            Err(outcome) => outcome,
        }
    }

    fn post(
        &self,
        path: &str,
        headers: &[(String, String)],
    ) -> Result<reqwest::RequestBuilder, Outcome> {
        let url = format!("{}{path}", self.origin);
        let authorization = format!("Bearer {}", self.key.expose_secret());
        request::post(&self.transport.either, &url, &authorization, headers)
    }

    /// Asks to send nothing to nobody, which Braze refuses once it took the key.
    pub(crate) async fn test(&self) -> Tested {
        let headers = [("content-type".to_owned(), "application/json".to_owned())];
        // `broadcast` would be everybody, were it true.
        let nothing = json!({"broadcast": false, "external_user_ids": [], "messages": {}});
        let campaign = self.account.value(form::CAMPAIGN_ID);
        // The key may have the right to the one and not to the other.
        let (path, nothing) = if self.account.value(form::SEND_AS) == form::TRIGGER {
            let nobody = json!({"broadcast": false, "campaign_id": campaign, "recipients": []});
            (BRAZE_TRIGGER_PATH, nobody)
        } else {
            (BRAZE_PATH, nothing)
        };
        let request = match self.post(path, &headers) {
            Ok(request) => request.body(nothing.to_string()),
            Err(outcome) => return request::untaken(outcome, 0),
        };
        request::try_key(request, Provider::Braze, &self.key).await
    }

    fn without_key(&self, outcome: Outcome) -> Outcome {
        request::without_key(outcome, &self.key)
    }
}

/// The REST endpoint of an instance (Braze, "API and SDK endpoints"): the first American and European ones go by the
/// airport they were near.
fn instance_origin(instance: &str) -> String {
    let name = instance.to_ascii_lowercase();
    match name.split_once('-') {
        Some(("us", number)) if number != "10" => {
            format!("https://rest.iad-{number}.braze.com")
        }
        Some(("eu", number)) => format!("https://rest.fra-{number}.braze.eu"),
        _ => format!("https://rest.{name}.braze.com"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_instance_has_the_endpoint_braze_lists() {
        for (instance, origin) in [
            ("US-01", "https://rest.iad-01.braze.com"),
            ("US-08", "https://rest.iad-08.braze.com"),
            ("US-10", "https://rest.us-10.braze.com"),
            ("EU-02", "https://rest.fra-02.braze.eu"),
            ("AU-01", "https://rest.au-01.braze.com"),
            ("ID-01", "https://rest.id-01.braze.com"),
            ("JP-01", "https://rest.jp-01.braze.com"),
            ("KR-01", "https://rest.kr-01.braze.com"),
        ] {
            assert_eq!(
                instance_origin(instance),
                origin,
                "a key of another instance is unknown there"
            );
        }
    }
}
