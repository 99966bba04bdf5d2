//! A delivery and its receipt: planned → on the wire → settled.

use carillon_campaign::{Locale, Platform};
use serde::{Deserialize, Serialize};

use crate::{DeviceId, Provider, Reach, fcm};

/// An idempotency id: a canonical lower-case UUID (also sent as `apns-id`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DeliveryId(pub String);

/// The gateway's name of a delivery to the embedded sandbox. No account may be called so.
pub const SANDBOX: &str = "sandbox";

/// One push to one device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// The run it belongs to, counted from 1 in this app's life.
    pub run: u64,
    /// The campaign's name when it was sent.
    pub campaign: String,
    /// The variant's id.
    pub variant: String,
    /// The locale sent.
    pub locale: Locale,
    /// The persona whose values were used.
    pub persona: Option<String>,
    /// The device.
    pub device: DeviceId,
    /// Its name when it was sent.
    pub device_name: String,
    /// Its platform.
    pub platform: Platform,
    /// The provider.
    pub provider: Provider,
    /// The name of the gateway it goes by, when it was sent: an account's, or [`SANDBOX`]. Empty where none reaches the
    /// device, or where it was written down before names were.
    #[serde(default)]
    pub gateway: String,
    /// Bytes of the payload.
    pub bytes: usize,
    /// Milliseconds since 1970 when it was planned.
    pub planned_at: u64,
    /// Whom it is for, where it is no device but an audience; `device_name` has that one's name then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<Reach>,
}

impl Delivery {
    /// The most bytes its payload may have.
    pub fn limit(&self) -> usize {
        if self.reach.is_some() && self.provider == Provider::Fcm {
            return fcm::TOPIC_LIMIT;
        }
        self.provider.limit_on(self.platform)
    }
}

/// How far a delivery is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum DeliveryState {
    /// Written down, nothing sent.
    Planned,
    /// The request has left, or may have.
    OnTheWire,
    /// Answered, or given up.
    Settled {
        /// How it ended.
        outcome: Outcome,
        /// Milliseconds since 1970.
        at: u64,
        /// Milliseconds from the wire to the answer.
        took: u64,
    },
}

/// How a delivery ended. Gateways *accept*; nobody claims delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// The provider took it.
    Accepted {
        /// The provider's id for it.
        provider_id: Option<String>,
    },
    /// The provider refused it.
    Rejected(Rejection),
    /// Nobody can know: the connection broke after the request, or the app was killed.
    Undecided {
        /// What happened, as the transport said it.
        detail: String,
    },
    /// It never left: no connection, an invalid target. Safe to send again.
    NotSent {
        /// What happened, as the transport said it.
        detail: String,
    },
}

/// A refusal, verbatim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejection {
    /// HTTP status.
    pub status: u16,
    /// The provider's reason, verbatim: `BadDeviceToken`. Unknown ones are kept.
    pub reason: String,
    /// Seconds the provider asks to wait.
    pub retry_after: Option<u64>,
}

/// What a planned delivery waits for before it leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaitsFor {
    /// It was refused and is tried again.
    Retry,
    /// Its turn, at the rate of its gateway.
    Rate,
}

/// A delivery with its state: what a person reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The delivery.
    pub delivery: Delivery,
    /// How far it is.
    pub state: DeliveryState,
}

impl Receipt {
    /// When the provider is ready to be asked again, where it said so: milliseconds since 1970.
    pub fn retry_at(&self) -> Option<u64> {
        let DeliveryState::Settled {
            outcome: Outcome::Rejected(rejection),
            at,
            ..
        } = &self.state
        else {
            return None;
        };
        Some(at.saturating_add(rejection.retry_after?.saturating_mul(1_000)))
    }
}
