//! An encoded push as a request: what all senders do alike.

use std::time::Instant;

use carillon_campaign::Message;
use carillon_payload::{EncodeOptions, Encoded, Outcome, Tested, encode};
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Client, RequestBuilder};

use crate::clock::now_s;
use crate::transport::{Answer, exchange};
use crate::{Push, answer};

/// The bytes of a push for its own device.
pub(crate) fn encoded(push: &Push) -> Encoded {
    encoded_as(push, &push.message)
}

/// The bytes of a push that says something else than was planned: with another address for its picture, say.
pub(crate) fn encoded_as(push: &Push, message: &Message) -> Encoded {
    encode(
        push.delivery.provider,
        message,
        EncodeOptions {
            app: &push.app,
            target: Some(&push.device.target),
            delivery: Some(&push.delivery.id.0),
            now: Some(now_s()),
        },
    )
}

/// A request with the push's own headers. The authorization shows in no log.
pub(crate) fn post(
    client: &Client,
    url: &str,
    authorization: &str,
    headers: &[(String, String)],
) -> Result<RequestBuilder, Outcome> {
    let mut request = client
        .post(url)
        .header(AUTHORIZATION, sensitive(authorization)?);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    Ok(request)
}

fn sensitive(authorization: &str) -> Result<HeaderValue, Outcome> {
    let mut value = HeaderValue::from_str(authorization).map_err(|error| Outcome::NotSent {
        detail: error.to_string(),
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Sends a push and reads what the provider made of it.
pub(crate) async fn settle(push: &Push, request: RequestBuilder) -> Outcome {
    match exchange(request).await {
        Ok(answer) => answer::outcome(push.delivery.provider, &answer),
        Err(outcome) => outcome,
    }
}

/// Asks a provider something that delivers nothing; `read` says what its answer means.
pub(crate) async fn ask(
    request: RequestBuilder,
    read: impl FnOnce(&Answer) -> Outcome,
) -> (Result<Outcome, String>, u64) {
    let begun = Instant::now();
    let answered = exchange(request).await;
    let took = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    match answered {
        Ok(answer) => (Ok(read(&answer)), took),
        Err(outcome) => (Err(detail(outcome)), took),
    }
}

/// What the transport said.
pub(crate) fn detail(outcome: Outcome) -> String {
    match outcome {
        Outcome::Undecided { detail } | Outcome::NotSent { detail } => detail,
        Outcome::Accepted { .. } | Outcome::Rejected(_) => String::new(),
    }
}

/// An outcome that is no acceptance, as the test of a connection tells it.
pub(crate) fn untaken(outcome: Outcome, took: u64) -> Tested {
    match outcome {
        Outcome::Rejected(rejection) => Tested::Refused { rejection, took },
        other => Tested::NoAnswer {
            detail: detail(other),
        },
    }
}
