//! The way of a send to a list: by which account, in which words, to which file. Keys are read now: a send that lacks one does
//! not begin.

use std::sync::Arc;

use carillon_campaign::Campaign;
use carillon_gateway::{AccountGateway, Stencils};
use carillon_ipc::{Failure, ListRefusal, LookThroughList};
use carillon_payload::{Account, ListOrder, Provider, SANDBOX};
use carillon_store::ListFile;

use super::refused;
use crate::commands::gateway;
use crate::failure::{self, bug};
use crate::route;
use crate::sandbox::Running;
use crate::shell::Shell;

/// All that a list is sent with but the ledger.
pub(super) struct Way {
    /// The list.
    pub(super) list: Arc<ListFile>,
    /// Whose list it is read for.
    pub(super) account: Account,
    /// The way out.
    pub(super) gateway: Arc<AccountGateway>,
    /// What is said.
    pub(super) stencils: Arc<Stencils>,
}

impl Way {
    /// The way of a send that is looked through.
    pub(super) fn new(
        shell: &Shell,
        running: Result<Running, Failure>,
        list: ListFile,
        campaign: &Campaign,
        args: &LookThroughList,
    ) -> Result<Self, Failure> {
        let (account, gateway) = if let Some(id) = &args.account {
            by_account(shell, gateway::kept(shell, id)?)?
        } else {
            let running = running.clone()?;
            let provider = provider_of(&running, &list)?;
            by_sandbox(&running, provider)?
        };
        install(running, campaign);
        let persona = args.persona.as_deref();
        let words = Stencils::new(
            account.clone(),
            campaign,
            &args.variant,
            persona,
            &args.locale,
        );
        Ok(Self {
            list: Arc::new(list),
            account,
            gateway: Arc::new(gateway),
            stencils: Arc::new(words),
        })
    }

    /// The way of a send that was begun once.
    pub(super) fn again(
        shell: &Shell,
        running: Result<Running, Failure>,
        list: ListFile,
        campaign: &Campaign,
        order: &ListOrder,
    ) -> Result<Self, Failure> {
        let (account, gateway) = if order.account.0 == SANDBOX {
            by_sandbox(&running.clone()?, order.provider)?
        } else {
            let known = gateway::all(shell);
            let account = known.into_iter().find(|one| one.id == order.account);
            let gone = || {
                refused(ListRefusal::GatewayGone {
                    gateway: order.gateway.clone(),
                })
            };
            by_account(shell, account.ok_or_else(gone)?)?
        };
        install(running, campaign);
        let words = Stencils::of_order(account.clone(), campaign, order).ok_or_else(|| {
            refused(ListRefusal::OtherWords {
                campaign: order.campaign.clone(),
            })
        })?;
        Ok(Self {
            list: Arc::new(list),
            account,
            gateway: Arc::new(gateway),
            stencils: Arc::new(words),
        })
    }
}

/// By an account of the person's.
fn by_account(shell: &Shell, account: Account) -> Result<(Account, AccountGateway), Failure> {
    let gateway = route::open(shell, &account)?;
    Ok((account, gateway))
}

/// By an account of the sandbox's own. Everybody on a list is somebody there.
fn by_sandbox(running: &Running, provider: Provider) -> Result<(Account, AccountGateway), Failure> {
    let (account, key) = sandbox_account(running, provider)?;
    let gateway = AccountGateway::open(account.clone(), &key).map_err(bug)?;
    running.sandbox.gather_crowd();
    Ok((account, gateway))
}

fn sandbox_account(
    running: &Running,
    provider: Provider,
) -> Result<(Account, secrecy::SecretString), Failure> {
    let account = running.sandbox.account(provider);
    account
        .ok_or_else(|| bug("the sandbox has no such account"))?
        .map_err(bug)
}

/// Whose tokens a list has: what is not Apple's is Firebase's.
fn provider_of(running: &Running, list: &ListFile) -> Result<Provider, Failure> {
    let (account, _) = sandbox_account(running, Provider::Apns)?;
    let fits = list.fits(&account).map_err(failure::store)?;
    Ok(if fits > 0 {
        Provider::Apns
    } else {
        Provider::Fcm
    })
}

/// An account may lead to this very sandbox, whose devices have every app that is sent from here.
fn install(running: Result<Running, Failure>, campaign: &Campaign) {
    if let Ok(running) = running {
        running.sandbox.install(campaign.app());
        running.sandbox.set_media(campaign);
    }
}
