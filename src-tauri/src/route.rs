//! Which gateway a push takes.

use std::sync::Arc;

use carillon_gateway::{Gateway, Push, SandboxGateway};
use carillon_payload::Outcome;

/// [`Outcome::NotSent`]'s detail for a device outside the sandbox: Carillon has no account to reach it with.
pub(crate) const NO_GATEWAY: &str = "no-gateway";

/// The gateways there are.
pub(crate) struct Routes {
    /// To the sandbox's devices.
    pub(crate) sandbox: Arc<SandboxGateway>,
}

impl Gateway for Routes {
    async fn send(&self, push: &Push) -> Outcome {
        if push.device.sandbox {
            return self.sandbox.send(push).await;
        }
        Outcome::NotSent {
            detail: NO_GATEWAY.to_owned(),
        }
    }
}
