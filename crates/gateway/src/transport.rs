//! One request and its answer over `reqwest`, and the difference between what never left and what may have.

use std::time::Duration;

use carillon_payload::Outcome;
use reqwest::Client;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long an answer may take; Firebase asks for at least ten seconds.
const ANSWER: Duration = Duration::from_secs(30);

/// A whole answer.
pub(crate) struct Answer {
    /// HTTP status.
    pub(crate) status: u16,
    /// Names in lower case; values that are not text are left out.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The first header of that name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Clients for the two ways plain HTTP is spoken.
pub(crate) struct Transport {
    /// HTTP/2 from the first byte (h2c), as APNs wants.
    pub(crate) http2: Client,
    /// HTTP/1.1.
    pub(crate) http1: Client,
}

impl Transport {
    /// Clients for loopback: no proxy, no redirects, and no retries of their own, since a push may not be
    /// sent twice behind the ledger's back.
    pub(crate) fn loopback() -> Result<Self, reqwest::Error> {
        let builder = || {
            Client::builder()
                .no_proxy()
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .connect_timeout(CONNECT)
                .timeout(ANSWER)
        };
        Ok(Self {
            http2: builder().http2_prior_knowledge().build()?,
            http1: builder().http1_only().build()?,
        })
    }
}

/// Sends, and waits for the whole answer. An `Err` is an outcome: not sent where no connection was made,
/// undecided where the request may have left.
pub(crate) async fn exchange(request: reqwest::RequestBuilder) -> Result<Answer, Outcome> {
    let response = request.send().await.map_err(outcome)?;
    let status = response.status().as_u16();
    let headers = response
        .headers()
        .iter()
        .filter_map(|(name, value)| {
            Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
        })
        .collect();
    let body = response.bytes().await.map_err(outcome)?.to_vec();
    Ok(Answer {
        status,
        headers,
        body,
    })
}

/// The URL is left out of the detail: it holds the device's token.
fn outcome(error: reqwest::Error) -> Outcome {
    let never_left = error.is_connect() || error.is_builder();
    let detail = innermost(&error.without_url());
    if never_left {
        Outcome::NotSent { detail }
    } else {
        Outcome::Undecided { detail }
    }
}

/// The deepest cause says most: `Connection refused (os error 111)`.
fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
