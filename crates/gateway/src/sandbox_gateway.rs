//! The sandbox's gateway: each provider's own wire request, with its own authorization, to the embedded service.

use std::sync::{Arc, Mutex, PoisonError};

use carillon_payload::{
    EncodeOptions, Encoded, FCM_PROJECT, Outcome, Provider, Subscription, TargetKind, encode,
};
use p256::elliptic_curve::Generate as _;
use p256::{PublicKey, SecretKey};
use reqwest::RequestBuilder;
use reqwest::header::{AUTHORIZATION, HeaderValue};

use crate::clock::now_s;
use crate::sandbox::{PROJECT, Sandbox, decode_key, hint};
use crate::transport::{Transport, exchange};
use crate::{Gateway, Push, aes128gcm, answer};

/// A provider token is used this long; Apple wants a new one after 20 to 60 minutes.
const TOKEN_SECONDS: u64 = 45 * 60;
/// How far ahead a VAPID token expires; at most 24 hours are allowed.
const VAPID_SECONDS: u64 = 12 * 3600;

/// Sends to the [`Sandbox`] it was made for.
pub struct SandboxGateway {
    sandbox: Arc<Sandbox>,
    transport: Transport,
    /// The APNs provider token and when it was signed.
    token: Mutex<Option<(u64, String)>>,
}

impl SandboxGateway {
    /// A gateway to a running sandbox.
    pub fn new(sandbox: Arc<Sandbox>) -> Result<Self, reqwest::Error> {
        Ok(Self {
            sandbox,
            transport: Transport::loopback()?,
            token: Mutex::new(None),
        })
    }

    /// The request a push becomes. A picture without a URL gets the sandbox's own, where the sandbox has
    /// the file; so this is what counts against the limit, too.
    pub fn encoded(&self, push: &Push) -> Encoded {
        let message = self.sandbox.addressed(push.message.clone());
        let mut encoded = encode(
            push.delivery.provider,
            &message,
            EncodeOptions {
                app: &push.app,
                target: Some(&push.device.target),
                delivery: Some(&push.delivery.id.0),
                now: Some(now_s()),
            },
        );
        encoded.path = encoded.path.replace(FCM_PROJECT, PROJECT);
        encoded
    }

    fn request(&self, push: &Push) -> Result<RequestBuilder, String> {
        let encoded = self.encoded(push);
        let client = match encoded.provider {
            Provider::Apns => &self.transport.http2,
            Provider::Fcm | Provider::WebPush => &self.transport.http1,
        };
        // The endpoint of a sandbox subscription names no port that lasts: only its path is used.
        let url = format!("{}{}", self.sandbox.origin(), encoded.path);
        let mut authorization = HeaderValue::from_str(&self.authorization(encoded.provider))
            .map_err(|error| error.to_string())?;
        authorization.set_sensitive(true);
        let mut request = client
            .post(url)
            .header(AUTHORIZATION, authorization)
            .header(hint::DELIVERY, &push.delivery.id.0)
            .header(hint::LOCALE, push.message.locale.as_str());
        for (name, value) in &encoded.headers {
            request = request.header(name, value);
        }
        if encoded.provider != Provider::WebPush {
            return Ok(request.body(encoded.body));
        }
        Ok(request
            .header("content-encoding", "aes128gcm")
            .header("content-type", "application/octet-stream")
            .body(encrypted(push, &encoded.body)?))
    }

    fn authorization(&self, provider: Provider) -> String {
        let now = now_s();
        let keys = self.sandbox.credentials();
        match provider {
            Provider::Apns => {
                let mut token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
                let fresh = token
                    .take()
                    .filter(|(signed, _)| now.saturating_sub(*signed) < TOKEN_SECONDS);
                let (_, text) =
                    token.insert(fresh.unwrap_or_else(|| (now, keys.provider_token(now))));
                format!("bearer {text}")
            }
            Provider::Fcm => format!("Bearer {}", keys.access_token()),
            Provider::WebPush => keys.vapid(&self.sandbox.origin(), now + VAPID_SECONDS),
        }
    }
}

impl Gateway for SandboxGateway {
    async fn send(&self, push: &Push) -> Outcome {
        let kind = push.device.target.kind;
        if kind.provider() != push.delivery.provider {
            return not_sent(format!(
                "{kind:?} is no target of {}",
                push.delivery.provider.id()
            ));
        }
        // The sandbox's devices have every app that sends to them, and know what its SDK reads.
        self.sandbox.install(&push.app);
        let request = match self.request(push) {
            Ok(request) => request,
            Err(detail) => return not_sent(detail),
        };
        match exchange(request).await {
            Ok(answer) => answer::outcome(push.delivery.provider, &answer),
            Err(outcome) => outcome,
        }
    }
}

fn not_sent(detail: String) -> Outcome {
    Outcome::NotSent { detail }
}

/// The body for the subscription's browser, with a key and a salt of its own.
fn encrypted(push: &Push, plaintext: &str) -> Result<Vec<u8>, String> {
    let target = &push.device.target;
    let subscription = Subscription::of(target)
        .ok_or_else(|| format!("{:?} cannot be read", TargetKind::Subscription))?;
    let key = decode_key(&subscription.keys.p256dh)
        .and_then(|key| PublicKey::from_sec1_bytes(&key).ok())
        .ok_or("p256dh is not a P-256 key")?;
    let auth = decode_key(&subscription.keys.auth).ok_or("auth is not base64url")?;
    let ephemeral = SecretKey::try_generate().map_err(|error| error.to_string())?;
    let salt = <[u8; 16]>::try_generate().map_err(|error| error.to_string())?;
    aes128gcm::encrypt(plaintext.as_bytes(), &key, &auth, &ephemeral, salt)
        .map_err(|error| error.to_string())
}
