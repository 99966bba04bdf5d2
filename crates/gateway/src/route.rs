//! Which gateway a push takes.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_payload::{AccountId, Encoded, Outcome};

use crate::{AccountGateway, Gateway, Pace, Push, SandboxGateway, request};

/// [`Outcome::NotSent`]'s detail for a device that no account reaches.
pub const NO_GATEWAY: &str = "no-gateway";

/// The gateways there are.
#[derive(Default)]
pub struct Routes {
    sandbox: Option<Arc<SandboxGateway>>,
    accounts: BTreeMap<AccountId, Arc<AccountGateway>>,
}

impl Routes {
    /// Ways to the sandbox's devices, where it runs, and by these accounts.
    pub fn new(
        sandbox: Option<Arc<SandboxGateway>>,
        accounts: impl IntoIterator<Item = Arc<AccountGateway>>,
    ) -> Self {
        let by_id = |gateway: Arc<AccountGateway>| (gateway.account().id.clone(), gateway);
        Self {
            sandbox,
            accounts: accounts.into_iter().map(by_id).collect(),
        }
    }

    /// The bytes a push becomes on its way.
    pub fn encoded(&self, push: &Push) -> Encoded {
        match &self.sandbox {
            Some(sandbox) if push.device.sandbox => sandbox.encoded(push),
            _ => {
                let account = push.device.account.as_ref();
                let gateway = account.and_then(|id| self.accounts.get(id));
                request::encoded(push, gateway.map(|gateway| gateway.account()))
            }
        }
    }
}

impl Gateway for Routes {
    async fn send(&self, push: &Push) -> Outcome {
        let account = push.device.account.as_ref();
        match (&self.sandbox, account.and_then(|id| self.accounts.get(id))) {
            (Some(sandbox), _) if push.device.sandbox => sandbox.send(push).await,
            (_, Some(account)) if !push.device.sandbox => account.send(push).await,
            _ => Outcome::NotSent {
                detail: NO_GATEWAY.to_owned(),
            },
        }
    }

    /// The account's; the sandbox takes pushes as fast as they come.
    fn pace(&self, push: &Push) -> Pace {
        let account = push.device.account.as_ref();
        let gateway = account.and_then(|id| self.accounts.get(id));
        gateway.map_or(Pace::UNBOUNDED, |gateway| gateway.pace(push))
    }
}
