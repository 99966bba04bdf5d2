//! One request and its answer over `reqwest`, and the difference between what never left and what may have.

use std::time::Duration;

use carillon_payload::Outcome;
use reqwest::Client;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long an answer may take; Firebase asks for at least ten seconds.
const ANSWER: Duration = Duration::from_secs(30);

/// How long a connection is kept that nothing is sent over. Apple asks to keep it for hours.
const IDLE: Duration = Duration::from_hours(1);

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
    /// An answer that never travelled.
    #[cfg(test)]
    pub(crate) fn made(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let header = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self {
            status,
            headers: headers.iter().map(header).collect(),
            body: body.into(),
        }
    }

    /// The first header of that name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Clients for the ways HTTP is spoken. Each has its connections for itself, so that two accounts never share one:
/// APNs takes one team's tokens on a connection.
pub(crate) struct Transport {
    /// HTTP/2 from the first byte, one connection for everything: over TLS by ALPN, plain as h2c. As APNs wants.
    pub(crate) http2: Client,
    /// HTTP/2 where the server offers it over TLS, else HTTP/1.1.
    pub(crate) either: Client,
}

impl Transport {
    /// Clients for loopback, where there is no TLS: no certificates are read.
    pub(crate) fn loopback() -> Result<Self, reqwest::Error> {
        Self::built(|| builder().tls_certs_only([]))
    }

    /// Clients for providers: TLS with the system's certificates, and with those of `authorities` (PEM).
    pub(crate) fn open(authorities: &[Vec<u8>]) -> Result<Self, reqwest::Error> {
        let authorities: Vec<reqwest::Certificate> = authorities
            .iter()
            .map(|pem| reqwest::Certificate::from_pem(pem))
            .collect::<Result<_, _>>()?;
        if authorities.is_empty() {
            return Self::built(builder);
        }
        Self::built(|| builder().tls_certs_only(authorities.clone()))
    }

    fn built(builder: impl Fn() -> reqwest::ClientBuilder) -> Result<Self, reqwest::Error> {
        Ok(Self {
            http2: builder().http2_prior_knowledge().build()?,
            either: builder().build()?,
        })
    }
}

/// No proxy, no redirects, which would carry the authorization elsewhere, and no retries of their own: a push may not
/// be sent twice behind the ledger's back.
fn builder() -> reqwest::ClientBuilder {
    name_the_crypto();
    Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(CONNECT)
        .timeout(ANSWER)
        .pool_idle_timeout(IDLE)
}

/// rustls wants its crypto named once per process. Whoever came first is as good.
fn name_the_crypto() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Sends, and waits for the whole answer. An `Err` is an outcome: not sent where no connection was made or the server
/// certainly did nothing, undecided where the request may have been taken.
///
/// A request that arrived while the server was saying good-bye (GOAWAY) was not looked at: it goes out once more, over
/// a new connection.
pub(crate) async fn exchange(request: reqwest::RequestBuilder) -> Result<Answer, Outcome> {
    let again = request.try_clone();
    let response = match (request.send().await, again) {
        (Err(error), Some(again)) if is_untouched(&error) => again.send().await,
        (sent, _) => sent,
    };
    let response = response.map_err(outcome)?;
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
    let never_left = error.is_connect() || error.is_builder() || is_untouched(&error);
    let detail = innermost(&error.without_url());
    if never_left {
        Outcome::NotSent { detail }
    } else {
        Outcome::Undecided { detail }
    }
}

/// Whether the server did certainly nothing with it: it refused the stream, or said good-bye and named an earlier
/// stream as its last (RFC 9113 §8.7).
fn is_untouched(error: &reqwest::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            let good_bye = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
            let refused = error.reason() == Some(h2::Reason::REFUSED_STREAM);
            return error.is_remote() && (good_bye || refused);
        }
        cause = error.source();
    }
    false
}

/// The deepest cause says most: `Connection refused (os error 111)`.
fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}
