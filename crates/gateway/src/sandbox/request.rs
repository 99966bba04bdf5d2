//! A request as the checks see it, and the answers they give.

use carillon_payload::{AudienceName, DeviceId};

/// A whole request.
pub(super) struct Received {
    /// `POST`.
    pub(super) method: String,
    /// Without a query.
    pub(super) path: String,
    /// Whether it came over HTTP/2.
    pub(super) http2: bool,
    /// In order, names in lower case.
    pub(super) headers: Vec<(String, String)>,
    /// The body.
    pub(super) body: Vec<u8>,
}

impl Received {
    /// The first header of that name.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header == name)
            .map(|(_, value)| value.as_str())
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    /// HTTP status.
    pub(super) status: u16,
    /// Headers.
    pub(super) headers: Vec<(String, String)>,
    /// The body.
    pub(super) body: Vec<u8>,
}

impl Reply {
    /// An answer without body.
    pub(super) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// An answer with a JSON body.
    pub(super) fn json(status: u16, body: &serde_json::Value) -> Self {
        Self {
            body: body.to_string().into_bytes(),
            ..Self::empty(status)
        }
        .with("content-type", "application/json")
    }

    /// With one more header.
    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}

/// An audience as it was named, and whoever is in it beside the first.
pub(super) struct Audience {
    /// The topic, condition, segment or campaign.
    pub(super) name: AudienceName,
    /// The other devices.
    pub(super) others: Vec<DeviceId>,
}

/// A push that passed every check.
pub(super) struct Taken {
    /// For whom.
    pub(super) device: DeviceId,
    /// For whom else, where it is for an audience.
    pub(super) audience: Option<Audience>,
    /// The provider's id, also the arrival's where the sender names none.
    pub(super) id: String,
    /// What is delivered to the device: the body, decrypted where it was encrypted.
    pub(super) payload: Vec<u8>,
    /// The app it is for, where the request says so (`apns-topic`).
    pub(super) topic: Option<String>,
    /// What it replaces an earlier push by.
    pub(super) collapse: Option<String>,
    /// Whether it was only to be looked at (FCM's `validateOnly`).
    pub(super) only_checked: bool,
    /// The success.
    pub(super) reply: Reply,
}
