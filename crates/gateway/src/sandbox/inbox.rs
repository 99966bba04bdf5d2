//! What arrived on the sandbox's devices.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use carillon_campaign::Message;
use carillon_payload::{AudienceName, DeviceId, Provider};
use tokio::sync::broadcast;

/// The most arrivals kept; the oldest go first.
const MOST: usize = 500;
/// The most arrivals a slow reader may be behind.
const BEHIND: usize = 256;

/// A push that a sandbox device got.
#[derive(Clone, PartialEq)]
pub struct Arrival {
    /// The delivery's id; the provider's own where the sender named none.
    pub id: String,
    /// The device.
    pub device: DeviceId,
    /// Its name.
    pub device_name: String,
    /// The topic, condition, segment or campaign that it came to, where it was not sent to the device.
    pub audience: Option<AudienceName>,
    /// The name of the app it is for; empty where none is on the device.
    pub app: String,
    /// That app's icon, where the sandbox serves the file.
    pub icon: Option<Arc<[u8]>>,
    /// Whose wire it came by.
    pub provider: Provider,
    /// The request's headers but for its authorization.
    pub headers: Vec<(String, String)>,
    /// The payload as the device got it (Web Push: decrypted).
    pub payload: Vec<u8>,
    /// What it shows, read from the payload; `None` where it shows nothing.
    pub message: Option<Message>,
    /// Whose values Braze filled in on the way, by the persona's name; `None` where there was nothing to fill in.
    pub filled_in_for: Option<String>,
    /// The picture it shows, where the sandbox serves the file.
    pub picture: Option<Arc<[u8]>>,
    /// What later pushes replace it by.
    pub collapse: Option<String>,
    /// Milliseconds since 1970.
    pub at: u64,
}

impl std::fmt::Debug for Arrival {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Arrival({}, {}, {} bytes)",
            self.id,
            self.device.0,
            self.payload.len()
        )
    }
}

/// All arrivals, newest first.
pub(super) struct Inbox {
    arrivals: Mutex<VecDeque<Arrival>>,
    sender: broadcast::Sender<Arrival>,
}

impl Inbox {
    /// An empty one.
    pub(super) fn new() -> Self {
        Self {
            arrivals: Mutex::default(),
            sender: broadcast::Sender::new(BEHIND),
        }
    }

    /// Newest first.
    pub(super) fn list(&self) -> Vec<Arrival> {
        let arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.iter().cloned().collect()
    }

    /// Arrivals to come.
    pub(super) fn subscribe(&self) -> broadcast::Receiver<Arrival> {
        self.sender.subscribe()
    }

    /// Adds one. It replaces an earlier one of the same device with the same collapse key: the sandbox's people
    /// have not looked yet, so FCM's `collapse_key` and RFC 8030's `Topic`, which replace only what is still
    /// waiting, replace as well.
    pub(super) fn add(&self, arrival: Arrival) {
        let mut arrivals = self.arrivals.lock().unwrap_or_else(PoisonError::into_inner);
        if arrival.collapse.is_some() {
            arrivals.retain(|other| {
                other.device != arrival.device || other.collapse != arrival.collapse
            });
        }
        arrivals.push_front(arrival.clone());
        arrivals.truncate(MOST);
        drop(arrivals);
        // Nobody may be reading.
        let _ = self.sender.send(arrival);
    }
}
