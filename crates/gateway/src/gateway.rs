//! What every gateway is: one push in, one outcome out; one encoded request of a list likewise.

use std::future::Future;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Message};
use carillon_payload::{Delivery, Device, Encoded, Outcome, Target};

use crate::Pace;

/// A planned delivery with all that a gateway needs to send it.
#[derive(Clone, Debug)]
pub struct Push {
    /// What the ledger knows of it.
    pub delivery: Delivery,
    /// Where it goes.
    pub device: Device,
    /// What it says.
    pub message: Message,
    /// The same in other languages or on other platforms, where one request to an audience carries these as well; nothing
    /// where it goes to a device.
    pub more: Vec<Message>,
    /// Who sends it.
    pub app: Arc<AppProfile>,
}

/// A way to a provider.
pub trait Gateway: Send + Sync + 'static {
    /// Sends once: no retry of a push that a provider may have taken, but where it takes an idempotency key. [`Outcome::NotSent`] is kept for what
    /// certainly never left.
    fn send(&self, push: &Push) -> impl Future<Output = Outcome> + Send;

    /// How fast pushes like this one may leave.
    fn pace(&self, _push: &Push) -> Pace {
        Pace::UNBOUNDED
    }
}

/// A way to a provider for requests that are encoded already: those of a list, which differ in little but the target.
pub trait Carrier: Send + Sync + 'static {
    /// Sends once, as [`Gateway::send`] does. The request is of the carrier's own provider.
    fn carry(&self, target: &Target, encoded: &Encoded) -> impl Future<Output = Outcome> + Send;
}
