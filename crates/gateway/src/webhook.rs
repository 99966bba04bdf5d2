//! Any server, by a request that a person wrote (`docs/webhook.md`). The key goes into the headers that name it, and
//! nowhere else.

pub(crate) mod answer;

use std::time::Instant;

use carillon_payload::{Account, Encoded, KeyHeader, Outcome, Target, Tested, Webhook, form};
use reqwest::header::HeaderValue;
use reqwest::{Method, RequestBuilder};
use secrecy::{ExposeSecret as _, SecretString};

use self::answer::Told;
use crate::transport::{Transport, exchange};
use crate::{Push, request};

/// [`Outcome::NotSent`]'s detail for a request that cannot be read: its form was never filled in.
const BAD_TEMPLATE: &str = "bad-template";
/// [`Outcome::NotSent`]'s detail for a template of which nothing is left for the message.
const EMPTY_BODY: &str = "empty-body";

/// A sender to a person's own server.
pub(crate) struct WebhookGateway {
    account: Account,
    webhook: Option<Webhook>,
    key: Option<SecretString>,
    transport: Transport,
}

impl WebhookGateway {
    /// A sender with an account's key, where it has one.
    pub(crate) fn open(
        account: &Account,
        key: Option<&SecretString>,
        transport: Transport,
    ) -> Self {
        Self {
            webhook: Webhook::read(account),
            account: account.clone(),
            key: key.cloned(),
            transport,
        }
    }

    /// Sends.
    pub(crate) async fn send(&self, push: &Push) -> Outcome {
        let encoded = request::encoded(push, Some(&self.account));
        self.carry(&push.device.target, &encoded).await
    }

    /// Sends a request. Where the server can know a delivery by its idempotency key, it is asked once more if it did not
    /// answer.
    ///
    /// One request is one push, for a list as well: the template has room for one target. Were there a batch, a server
    /// nobody knows could take half of it, one answer would have to stand for all, and a connection that breaks would
    /// leave every target of it undecided with no key by which the server could tell which it had.
    pub(crate) async fn carry(&self, target: &Target, encoded: &Encoded) -> Outcome {
        let Some(webhook) = &self.webhook else {
            return not_sent(BAD_TEMPLATE);
        };
        if encoded.body.is_empty() {
            return not_sent(EMPTY_BODY);
        }
        match self.once(webhook, target, encoded).await {
            Outcome::Undecided { .. } if webhook.is_repeatable() => {
                self.once(webhook, target, encoded).await
            }
            decided => decided,
        }
    }

    async fn once(&self, webhook: &Webhook, target: &Target, encoded: &Encoded) -> Outcome {
        let method = if encoded.method == "PUT" {
            Method::PUT
        } else {
            Method::POST
        };
        let url = format!("{}{}", webhook.origin(), encoded.path);
        let request = self.transport.either.request(method, url);
        let request = with_headers(request, &encoded.headers)
            .and_then(|request| self.with_key(request, &encoded.keyed));
        let request = match request {
            Ok(request) => request.body(encoded.body.clone()),
            Err(outcome) => return outcome,
        };
        let outcome = match exchange(request).await {
            Ok(answer) => answer::outcome(&answer, self.told()),
            Err(outcome) => outcome,
        };
        let outcome = request::without(outcome, &target.value, &target.shortened());
        match &self.key {
            Some(key) => request::without_key(outcome, key),
            None => outcome,
        }
    }

    /// Where the server's answer tells what.
    fn told(&self) -> Told<'_> {
        Told {
            id_at: self.account.value(form::ID_AT),
            refused_at: self.account.value(form::REFUSED_AT),
        }
    }

    /// The headers that want the key; without a key they are left out.
    fn with_key(
        &self,
        mut request: RequestBuilder,
        headers: &[KeyHeader],
    ) -> Result<RequestBuilder, Outcome> {
        let Some(key) = &self.key else {
            return Ok(request);
        };
        for KeyHeader { name, parts } in headers {
            let parts = parts
                .iter()
                .map(|part| part.as_deref().unwrap_or(key.expose_secret()));
            request = request.header(name, hidden(&parts.collect::<String>())?);
        }
        Ok(request)
    }

    /// Asks what the address allows (RFC 9110 §9.3.7), which changes nothing anywhere. A server that wants another key
    /// says so.
    pub(crate) async fn test(&self) -> Tested {
        let Some(webhook) = &self.webhook else {
            return request::untaken(not_sent(BAD_TEMPLATE), 0);
        };
        let url = format!("{}{}", webhook.origin(), webhook.plain_path());
        let request = self.transport.either.request(Method::OPTIONS, url);
        let request = match self.with_key(request, &webhook.plain_key_headers()) {
            Ok(request) => request,
            Err(outcome) => return request::untaken(outcome, 0),
        };
        let begun = Instant::now();
        let answered = exchange(request).await;
        let took = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        match answered {
            Ok(answer) if matches!(answer.status, 401 | 403) => {
                let outcome = answer::outcome(&answer, self.told());
                let outcome = match &self.key {
                    Some(key) => request::without_key(outcome, key),
                    None => outcome,
                };
                request::untaken(outcome, took)
            }
            Ok(answer) => Tested::Answers {
                status: answer.status,
                took,
            },
            Err(outcome) => Tested::NoAnswer {
                detail: request::detail(outcome),
            },
        }
    }
}

fn with_headers(
    mut request: RequestBuilder,
    headers: &[(String, String)],
) -> Result<RequestBuilder, Outcome> {
    for (name, value) in headers {
        request = request.header(name, hidden(value)?);
    }
    Ok(request)
}

/// A value that shows in no log: a target may be as good as a key. What is not ASCII goes out as UTF-8.
fn hidden(value: &str) -> Result<HeaderValue, Outcome> {
    let mut value =
        HeaderValue::from_bytes(value.as_bytes()).map_err(|error| not_sent(&error.to_string()))?;
    value.set_sensitive(true);
    Ok(value)
}

fn not_sent(detail: &str) -> Outcome {
    Outcome::NotSent {
        detail: detail.to_owned(),
    }
}
