//! The sandbox push service: a real HTTP service on loopback that takes the providers' own wire requests,
//! checks them as strictly as they do, and answers with their own errors.
//!
//! HTTP/1.1 and h2c on one port. APNs (`POST /3/device/…`, HTTP/2 only) has all of Apple's checks that a request
//! can fail by itself; FCM (`POST /v1/projects/…/messages:send`) checks authorization and the shape of the message,
//! takes `webpush` and `apns` unchecked, knows one topic, looks without delivering where `validateOnly` says so, and gives
//! tokens to its service account (`POST /token`); Web Push (`POST /push/…`) checks headers and VAPID and decrypts
//! the body with the subscription's key; Braze (`POST /messages/send`) checks the key, the recipients and every member of a
//! platform's object, and so does OneSignal (`POST /notifications`), which sends the same idempotency key once; webhooks
//! have a company's own server (`/webhook`) and those of gorush, ntfy, Gotify and Novu at their own paths. Its keys are made at each start and forgotten at the end;
//! `carillon sandbox` tells them to whoever started it, so that other senders can sign. There is no TLS, but ways in which it fails ([`TlsFault`]).
//!
//! Two headers that providers would ignore serve the inbox: which delivery it was and which language the
//! device is set to ([`hint`]). What is drawn comes from the body alone.

mod account;
mod apns;
mod braze;
mod credentials;
mod crowd;
mod device;
mod fault;
mod fcm;
mod fcm_shape;
mod inbox;
mod media;
mod members;
mod oauth;
mod one_signal;
mod person;
mod request;
mod server;
mod state;
mod tls;
mod web_push;
mod webhook;

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use carillon_campaign::{AppProfile, Campaign, Message};
use carillon_payload::{Device, DeviceId};
use tokio::net::TcpListener;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;

pub use braze::{BRAZE_ALIAS, BRAZE_CAMPAIGN, BRAZE_PERSON, BRAZE_SEGMENT};
pub use credentials::Credentials;
pub(crate) use device::decode_key;
pub use device::{SANDBOX_CHROME, SANDBOX_IPHONE, SANDBOX_PIXEL, devices};
pub use fault::Fault;
pub use fcm::FCM_TOPIC;
pub use inbox::Arrival;
pub use one_signal::{
    ONE_SIGNAL_APP, ONE_SIGNAL_PERSON, ONE_SIGNAL_SEGMENT, ONE_SIGNAL_SUBSCRIPTIONS,
};
pub use tls::TlsFault;
pub use webhook::{WEBHOOK_PATH, WEBHOOK_SERVERS, WEBHOOK_TARGETS};

/// The sandbox's Firebase project.
pub const PROJECT: &str = "carillon-sandbox";

/// Headers that no provider reads.
pub mod hint {
    /// The delivery's id, for providers whose requests have none.
    pub const DELIVERY: &str = "carillon-delivery";
    /// The language the sandbox device is set to (BCP 47).
    pub const LOCALE: &str = "carillon-locale";
}

/// A running service; it ends when this is dropped.
pub struct Sandbox {
    state: Arc<state::State>,
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Sandbox {
    /// Starts the service on loopback; port 0 takes a free one. Needs a Tokio runtime.
    pub async fn start(port: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let credentials = Credentials::make().map_err(std::io::Error::other)?;
        let state = Arc::new(state::State::new(credentials, address));
        let task = tokio::spawn(server::serve(listener, Arc::clone(&state)));
        Ok(Self {
            state,
            address,
            task,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:PORT`.
    pub fn origin(&self) -> String {
        self.state.origin.clone()
    }

    /// What a sender must have.
    pub fn credentials(&self) -> &Credentials {
        &self.state.credentials
    }

    /// The service account FCM senders may use here. Blocks for a second or two the first time.
    pub fn service_account(&self) -> Result<serde_json::Value, String> {
        self.state.credentials.service_account(&self.state.origin)
    }

    /// Sandbox Chrome's subscription with this start's port: what a page would hand to its server.
    pub fn subscription(&self) -> serde_json::Value {
        device::subscription_at(&self.state.origin)
    }

    /// Lets the person behind the devices be a campaign's first persona, who reads its source language: Braze fills their
    /// values into what it is sent.
    pub fn introduce(&self, campaign: &Campaign) {
        self.state.introduce(campaign);
    }

    /// Puts an app on every sandbox device: its bundle id becomes a topic APNs knows, and its custom keys are
    /// read from what arrives.
    pub fn install(&self, app: &AppProfile) {
        self.state.install(app);
    }

    /// What a device does with the pushes to come; `None` behaves.
    pub fn set_fault(&self, device: &DeviceId, fault: Option<Fault>) {
        self.state.set_fault(device, fault, None);
    }

    /// What a device does with the next `times` pushes.
    pub fn set_fault_for(&self, device: &DeviceId, fault: Fault, times: u32) {
        self.state.set_fault(device, Some(fault), Some(times));
    }

    /// What senders meet that ask for TLS, from the next connection on.
    pub fn set_tls_fault(&self, fault: TlsFault) {
        self.state.set_tls_fault(fault);
    }

    /// `https://127.0.0.1:PORT`: where TLS is asked for, and fails.
    pub fn tls_origin(&self) -> String {
        self.state.origin.replacen("http://", "https://", 1)
    }

    /// Where the gateway sends what is for a device: with TLS where the device's server was told to speak none.
    pub(crate) fn origin_for(&self, device: &DeviceId) -> String {
        if self.state.has_no_tls(device) {
            return self.tls_origin();
        }
        self.state.origin.clone()
    }

    /// What arrived and was not replaced since, newest first.
    pub fn inbox(&self) -> Vec<Arrival> {
        self.state.inbox.list()
    }

    /// Arrivals to come. One who reads too slowly misses the oldest; [`Sandbox::inbox`] has them.
    pub fn arrivals(&self) -> broadcast::Receiver<Arrival> {
        self.state.inbox.subscribe()
    }

    /// Serves a campaign's media, and knows them by the addresses the campaign gives them elsewhere; earlier ones stay,
    /// since pictures in the inbox still name them.
    pub fn set_media(&self, campaign: &Campaign) {
        self.state.media.set(campaign);
    }

    /// The message with the sandbox's address for a picture that has none but whose file is served.
    pub fn addressed(&self, mut message: Message) -> Message {
        if let Some(picture) = message
            .picture
            .as_mut()
            .filter(|picture| picture.url.is_none())
        {
            let path = picture
                .file
                .as_deref()
                .and_then(|file| self.state.media.path(file));
            picture.url = path.map(|path| format!("{}{path}", self.state.origin));
        }
        message
    }

    /// The bytes behind a picture's URL, where this sandbox serves it.
    pub fn media(&self, url: &str) -> Option<Arc<[u8]>> {
        self.state.served(url)
    }

    /// Makes every token of Apple's or Firebase's form somebody's, and every line to a company's own server, and counts what
    /// each takes: `GET /crowd` has the
    /// counts as CSV. Nothing of it is in the inbox.
    pub fn gather_crowd(&self) {
        self.state.crowd.gather();
    }

    /// How many pushes everybody in the crowd took, by token.
    pub fn crowd(&self) -> BTreeMap<String, u64> {
        self.state.crowd.counts()
    }

    /// How many push requests came since the start, taken or not.
    pub fn requests(&self) -> u64 {
        self.state.requests()
    }

    /// Ends the service: connections are cut, new ones refused.
    pub fn stop(&self) {
        self.task.abort();
    }

    /// The sandbox device of that id.
    pub fn device(id: &DeviceId) -> Option<Device> {
        devices().into_iter().find(|device| device.id == *id)
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sandbox({})", self.address)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop();
    }
}
