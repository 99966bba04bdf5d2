//! The sandbox's gateway: each provider's own wire request, with its own authorization, to the embedded service.

use std::sync::{Arc, Mutex, PoisonError};

use carillon_payload::{Encoded, FCM_PROJECT, Outcome, Provider, Subscription};
use reqwest::RequestBuilder;

use crate::clock::now_s;
use crate::sandbox::{PROJECT, Sandbox, hint};
use crate::sealer::encrypted;
use crate::transport::Transport;
use crate::{Gateway, Push, request};

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
        let more = push.more.iter().cloned();
        let push = Push {
            more: more
                .map(|message| self.sandbox.addressed(message))
                .collect(),
            ..push.clone()
        };
        let mut encoded = request::encoded_as(&push, &message, None);
        encoded.path = encoded.path.replace(FCM_PROJECT, PROJECT);
        encoded
    }

    fn request(&self, push: &Push) -> Result<RequestBuilder, Outcome> {
        let encoded = self.encoded(push);
        let client = match encoded.provider {
            Provider::Apns => &self.transport.http2,
            Provider::Fcm
            | Provider::WebPush
            | Provider::Braze
            | Provider::OneSignal
            | Provider::Webhook => &self.transport.either,
        };
        // The endpoint of a sandbox subscription names no port that lasts: only its path is used.
        let origin = self.sandbox.origin_for(&push.device.id);
        let url = format!("{origin}{}", encoded.path);
        let authorization = self.authorization(encoded.provider);
        let request = request::post(client, &url, &authorization, &encoded.headers)?
            .header(hint::DELIVERY, &push.delivery.id.0)
            .header(hint::LOCALE, push.message.locale.as_str());
        if encoded.provider != Provider::WebPush {
            return Ok(request.body(encoded.body));
        }
        let subscription = Subscription::of(&push.device.target)
            .ok_or_else(|| not_sent("bad-subscription".to_owned()))?;
        let body = encrypted(&subscription, &encoded.body).map_err(not_sent)?;
        Ok(request
            .header("content-encoding", "aes128gcm")
            .header("content-type", "application/octet-stream")
            .body(body))
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
            Provider::Braze => format!("Bearer {}", keys.braze_key()),
            Provider::OneSignal => format!("Key {}", keys.one_signal_key()),
            Provider::Webhook => format!("Bearer {}", keys.webhook_key()),
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
        match self.request(push) {
            Ok(request) => request::settle(push.delivery.provider, request).await,
            Err(outcome) => outcome,
        }
    }
}

fn not_sent(detail: String) -> Outcome {
    Outcome::NotSent { detail }
}
