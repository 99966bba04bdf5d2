//! An encoded push as a request: what all senders do alike.

use std::time::Instant;

use carillon_campaign::Message;
use carillon_payload::{
    Account, EncodeOptions, Encoded, Outcome, Provider, Rejection, Tested, encode_all,
};
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Client, RequestBuilder};
use secrecy::{ExposeSecret as _, SecretString};

use crate::clock::now_s;
use crate::transport::{Answer, exchange};
use crate::{Push, answer};

/// The bytes of a push for its own device; of an account, where its values are part of them.
pub(crate) fn encoded(push: &Push, account: Option<&Account>) -> Encoded {
    encoded_as(push, &push.message, account)
}

/// The bytes of a push that says something else than was planned: with another address for its picture, say.
pub(crate) fn encoded_as(push: &Push, message: &Message, account: Option<&Account>) -> Encoded {
    let options = options(push, account);
    encode_all(push.delivery.provider, message, &push.more, options)
}

/// What the bytes of a push depend on beside its message.
fn options<'a>(push: &'a Push, account: Option<&'a Account>) -> EncodeOptions<'a> {
    EncodeOptions {
        app: &push.app,
        account,
        target: Some(&push.device.target),
        delivery: Some(&push.delivery.id.0),
        now: Some(now_s()),
    }
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
pub(crate) async fn settle(provider: Provider, request: RequestBuilder) -> Outcome {
    match exchange(request).await {
        Ok(answer) => answer::outcome(provider, &answer),
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

/// Sends what a provider can only refuse, and tells what it made of the key.
pub(crate) async fn try_key(
    request: RequestBuilder,
    provider: Provider,
    key: &SecretString,
) -> Tested {
    let (answered, took) = ask(request, |answer| {
        without_key(answer::outcome(provider, answer), key)
    })
    .await;
    past_the_key(answered, took)
}

/// What the answer to a request says of the key where such a request can only be refused: a 400 in the provider's own
/// words comes after it looked at the key, which it refuses with 401 or 403. A bare 400 may be anybody's.
fn past_the_key(answered: Result<Outcome, String>, took: u64) -> Tested {
    match answered {
        Ok(Outcome::Rejected(rejection))
            if rejection.status == 400 && rejection.reason != "status-400" =>
        {
            Tested::KeyTaken {
                answer: rejection.reason,
                took,
            }
        }
        Ok(other) => untaken(other, took),
        Err(detail) => Tested::NoAnswer { detail },
    }
}

/// An outcome without the key, should the provider repeat it in its words: receipts are kept and shown around.
pub(crate) fn without_key(outcome: Outcome, key: &SecretString) -> Outcome {
    without(outcome, key.expose_secret(), "…")
}

/// An outcome with something else in the place of a text.
pub(crate) fn without(outcome: Outcome, text: &str, instead: &str) -> Outcome {
    let cleaned = |said: String| said.replace(text, instead);
    match outcome {
        Outcome::Accepted { provider_id } => Outcome::Accepted {
            provider_id: provider_id.map(cleaned),
        },
        Outcome::Rejected(rejection) => Outcome::Rejected(Rejection {
            reason: cleaned(rejection.reason),
            ..rejection
        }),
        Outcome::Undecided { detail } => Outcome::Undecided {
            detail: cleaned(detail),
        },
        Outcome::NotSent { detail } => Outcome::NotSent { detail },
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

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, reason: &str) -> Outcome {
        Outcome::Rejected(Rejection {
            status,
            reason: reason.to_owned(),
            retry_after: None,
        })
    }

    #[test]
    fn a_key_that_a_provider_repeats_is_left_out() {
        let key = SecretString::from("0123456789abcdef");
        let said = refused(401, "Invalid API key: 0123456789abcdef");
        assert_eq!(
            without_key(said, &key),
            refused(401, "Invalid API key: …"),
            "a receipt is kept and shown around"
        );
    }

    #[test]
    fn only_a_400_in_the_providers_words_comes_after_the_key() {
        let is_taken = |outcome| matches!(past_the_key(Ok(outcome), 1), Tested::KeyTaken { .. });
        assert!(is_taken(refused(400, "No Recipients")), "it read on");
        for (status, reason) in [(400, "status-400"), (401, "Who are you?"), (404, "No")] {
            assert!(
                !is_taken(refused(status, reason)),
                "{status} {reason} says nothing good of the key"
            );
        }
    }
}
