//! Web Push (`reference/gateways.md` §1.3): encrypted for the browser (RFC 8291), signed by VAPID (RFC 8292), to
//! whatever push service the subscription names.

use carillon_payload::{
    Account, Encoded, KeyProblem, Outcome, Provider, Subscription, Target, Tested, form,
};
use secrecy::SecretString;

use crate::clock::now_s;
use crate::transport::Transport;
use crate::{Push, WebPushSealer, request};

/// A sender to push services.
pub(crate) struct WebPushGateway {
    sealer: WebPushSealer,
    transport: Transport,
}

impl WebPushGateway {
    /// A sender with an account's key.
    pub(crate) fn open(
        account: &Account,
        key: &SecretString,
        transport: Transport,
    ) -> Result<Self, KeyProblem> {
        Ok(Self {
            sealer: WebPushSealer::open(key, account.value(form::CONTACT))?,
            transport,
        })
    }

    /// Sends.
    pub(crate) async fn send(&self, push: &Push) -> Outcome {
        let encoded = request::encoded(push, None);
        self.carry(&push.device.target, &encoded).await
    }

    /// Sends a request to the subscription's own endpoint.
    pub(crate) async fn carry(&self, target: &Target, encoded: &Encoded) -> Outcome {
        let Some(subscription) = Subscription::of(target) else {
            return not_sent("bad-subscription");
        };
        // Whoever subscribed wrote it: an address is asked for nothing over an open road.
        if !form::is_safe_address(&subscription.endpoint) {
            return not_sent("unsafe-endpoint");
        }
        let sealed = match self.sealer.seal(&subscription, &encoded.body, now_s()) {
            Ok(sealed) => sealed,
            Err(detail) => return not_sent(&detail),
        };
        let request = request::post(
            &self.transport.either,
            &subscription.endpoint,
            &sealed.authorization,
            &encoded.headers,
        );
        match request {
            Ok(request) => {
                let request = request
                    .header("content-encoding", "aes128gcm")
                    .header("content-type", "application/octet-stream")
                    .body(sealed.body);
                request::settle(Provider::WebPush, request).await
            }
            Err(outcome) => outcome,
        }
    }

    /// Nobody can be asked before there is a subscription: signs a token and looks at it.
    pub(crate) fn test(&self) -> Tested {
        if self.sealer.signs(now_s()) {
            Tested::KeySigns
        } else {
            Tested::NoAnswer {
                detail: "bad-signature".to_owned(),
            }
        }
    }
}

fn not_sent(detail: &str) -> Outcome {
    Outcome::NotSent {
        detail: detail.to_owned(),
    }
}
