//! What every gateway is: one push in, one outcome out.

use std::future::Future;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Message};
use carillon_payload::{Delivery, Device, Outcome};

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
