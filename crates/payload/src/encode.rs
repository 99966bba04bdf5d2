//! Encoding: the request a provider gets, byte for byte, and what its bytes are spent on.

use std::ops::Range;

use carillon_campaign::{AppProfile, Message, Platform};
use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::{Account, KeyHeader, Target, apns, braze, fcm, one_signal, web_push, webhook};

/// Whose wire format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provider {
    /// Apple Push Notification service.
    Apns,
    /// Firebase Cloud Messaging, HTTP v1.
    Fcm,
    /// RFC 8030, 8291, 8292.
    WebPush,
    /// Braze's REST API.
    Braze,
    /// OneSignal's REST API.
    OneSignal,
    /// Any server, by a request that a person wrote.
    Webhook,
}

impl Provider {
    /// Every provider.
    pub const ALL: [Self; 6] = [
        Self::Apns,
        Self::Fcm,
        Self::WebPush,
        Self::Braze,
        Self::OneSignal,
        Self::Webhook,
    ];

    /// The identifier used on the command line and in files: `apns`, `fcm`, `web-push`, `braze`, `one-signal`,
    /// `webhook`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Apns => "apns",
            Self::Fcm => "fcm",
            Self::WebPush => "web-push",
            Self::Braze => "braze",
            Self::OneSignal => "one-signal",
            Self::Webhook => "webhook",
        }
    }

    /// The provider that serves a platform by default.
    pub fn of(platform: Platform) -> Self {
        match platform {
            Platform::Ios => Self::Apns,
            Platform::Android => Self::Fcm,
            Platform::Web => Self::WebPush,
        }
    }

    /// The platform it serves by default; `None` where it serves several and is asked for a person, not for a device.
    pub fn platform(self) -> Option<Platform> {
        Platform::ALL
            .into_iter()
            .find(|platform| Self::of(*platform) == self)
    }

    /// The most bytes a payload may have (APNs 4096; FCM 4096; Web Push 3993 before encryption; Braze 4000 on Android,
    /// which is the most it takes: [`Encoded::limit`] is that of the platform).
    /// Sources: `reference/gateways.md` §1.1 to §1.4.
    pub fn limit(self) -> usize {
        match self {
            // OneSignal publishes none for the whole; APNs and FCM, which it passes pushes on to, have theirs.
            Self::Apns | Self::Fcm | Self::OneSignal => 4096,
            Self::WebPush => 3993,
            Self::Braze => 4000,
            Self::Webhook => webhook::LIMIT,
        }
    }

    /// The most bytes a payload may have on a platform: Braze counts each of them by another measure.
    pub(crate) fn limit_on(self, platform: Platform) -> usize {
        match (self, platform) {
            (Self::Braze, Platform::Ios) => braze::APPLE_LIMIT,
            // Braze names no limit for the web; browsers' push services have theirs.
            (Self::Braze, Platform::Web) => Self::WebPush.limit(),
            _ => self.limit(),
        }
    }
}

/// What an encoding depends on beside the message.
#[derive(Clone, Copy, Debug)]
pub struct EncodeOptions<'a> {
    /// The sender.
    pub app: &'a AppProfile,
    /// The account it goes by, where its values are part of the request; `None` leaves them out.
    pub account: Option<&'a Account>,
    /// Who gets it; `None` leaves a placeholder, for the payload drawer.
    pub target: Option<&'a Target>,
    /// The delivery's id (`apns-id`); `None` leaves it out.
    pub delivery: Option<&'a str>,
    /// Seconds since 1970, for headers that need a time; `None` leaves them out.
    pub now: Option<u64>,
}

/// A request, ready for the wire but for host and authorization.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encoded {
    /// Whose format.
    pub provider: Provider,
    /// `POST`; a webhook's may be `PUT`.
    pub method: String,
    /// The path: `/3/device/…`. FCM's has [`crate::FCM_PROJECT`] where the gateway puts its project.
    pub path: String,
    /// Headers in order, names in lower case, without authorization: none has a key in it.
    pub headers: Vec<(String, String)>,
    /// Headers that want the account's key, with a place for it: a webhook's alone. The gateway puts the key in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keyed: Vec<KeyHeader>,
    /// The body, exactly (Web Push: before encryption).
    pub body: String,
    /// Bytes that count against the limit.
    pub size: usize,
    /// The limit.
    pub limit: usize,
    /// What the body's bytes are spent on, in order of the body.
    pub parts: Vec<Part>,
}

/// Path and body may hold the target.
impl std::fmt::Debug for Encoded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Encoded")
            .field("provider", &self.provider)
            .field("size", &self.size)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

/// A stretch of the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Byte range in the body.
    pub range: Range<usize>,
    /// What it is spent on.
    pub kind: PartKind,
}

/// What bytes are spent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// Title, subtitle, body.
    Text,
    /// Picture and icon addresses.
    Media,
    /// Buttons.
    Buttons,
    /// All else.
    Other,
}

impl Encoded {
    /// A request around a body. The whole body is counted: APNs and Web Push count exactly that; what FCM
    /// counts is not published to the byte and never more, so a body within the limit is within FCM's.
    pub(crate) fn of(
        provider: Provider,
        path: String,
        headers: Vec<(String, String)>,
        body: Body,
    ) -> Self {
        let (body, parts) = body.finish();
        Self {
            provider,
            method: "POST".to_owned(),
            path,
            headers,
            keyed: Vec::new(),
            size: body.len(),
            limit: provider.limit(),
            body,
            parts,
        }
    }

    /// With another count than the whole body's, against another limit than the provider's largest.
    pub(crate) fn counting(self, size: usize, limit: usize) -> Self {
        Self {
            size,
            limit,
            ..self
        }
    }
}

/// Encodes a message for a provider. The message's platform decides what is in it.
pub fn encode(provider: Provider, message: &Message, options: EncodeOptions<'_>) -> Encoded {
    encode_all(provider, message, &[], options)
}

/// Encodes a message with more of the same for one request: in other languages for OneSignal, on other platforms for Braze.
/// Others have room for the first alone.
pub fn encode_all(
    provider: Provider,
    message: &Message,
    more: &[Message],
    options: EncodeOptions<'_>,
) -> Encoded {
    match provider {
        Provider::Apns => apns::encode(message, options),
        Provider::Fcm => fcm::encode(message, options),
        Provider::WebPush => web_push::encode(message, options),
        Provider::Braze => braze::encode(message, more, options),
        Provider::OneSignal => one_signal::encode(message, more, options),
        Provider::Webhook => webhook::encode(message, options),
    }
}
