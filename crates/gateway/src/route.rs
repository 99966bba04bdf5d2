//! Which gateway a push takes.

use std::collections::BTreeMap;
use std::sync::Arc;

use carillon_payload::{Account, AccountId, Device, Encoded, Outcome, SANDBOX};

use crate::{AccountGateway, Gateway, Pace, Push, SandboxGateway, request};

/// [`Outcome::NotSent`]'s detail for a device that no account reaches.
pub const NO_GATEWAY: &str = "no-gateway";

/// The gateways there are.
#[derive(Default)]
pub struct Routes {
    sandbox: Option<Arc<SandboxGateway>>,
    accounts: BTreeMap<AccountId, Arc<AccountGateway>>,
    /// Accounts whose keys were not read: what would be sent by them can be looked at.
    shut: BTreeMap<AccountId, Account>,
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
            shut: BTreeMap::new(),
        }
    }

    /// Ways on which nothing leaves: for a plan that is only looked at, so that no key has to be read.
    pub fn to_look(
        sandbox: Option<Arc<SandboxGateway>>,
        accounts: impl IntoIterator<Item = Account>,
    ) -> Self {
        let by_id = |account: Account| (account.id.clone(), account);
        Self {
            sandbox,
            accounts: BTreeMap::new(),
            shut: accounts.into_iter().map(by_id).collect(),
        }
    }

    /// The account a push goes by; `None` for the sandbox's devices, and where there is none.
    pub fn account(&self, push: &Push) -> Option<&Account> {
        self.reaches(&push.device)
    }

    /// The account that reaches a device.
    fn reaches(&self, device: &Device) -> Option<&Account> {
        let id = device.account.as_ref().filter(|_| !device.sandbox)?;
        let open = self.accounts.get(id).map(|gateway| gateway.account());
        open.or_else(|| self.shut.get(id))
    }

    /// The bytes a push becomes on its way.
    pub fn encoded(&self, push: &Push) -> Encoded {
        match &self.sandbox {
            Some(sandbox) if push.device.sandbox => sandbox.encoded(push),
            _ => request::encoded(push, self.account(push)),
        }
    }

    /// Asks whether a push would be taken, without delivering it; `None` where its gateway cannot be asked.
    pub async fn look(&self, push: &Push) -> Option<Outcome> {
        let account = push
            .device
            .account
            .as_ref()
            .filter(|_| !push.device.sandbox)?;
        self.accounts.get(account)?.look(push).await
    }

    /// What the gateway of a device is called: [`SANDBOX`], an account's name, or nothing where none reaches it.
    pub fn name(&self, device: &Device) -> &str {
        if device.sandbox {
            return SANDBOX;
        }
        self.reaches(device)
            .map_or("", |account| account.name.as_str())
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
