//! The ways of a send: to the sandbox, and by the accounts its devices are reached by.

use std::collections::BTreeSet;
use std::sync::Arc;

use carillon_gateway::{AccountGateway, OpenError, Routes};
use carillon_ipc::Failure;
use carillon_payload::{Account, Device};

use crate::commands::gateway;
use crate::failure::{bug, secrets};
use crate::sandbox::Running;
use crate::shell::Shell;

/// The ways to these devices. Keys are read now: a send that lacks one does not begin.
pub(crate) fn routes(
    shell: &Shell,
    running: &Running,
    devices: &[Device],
) -> Result<Routes, Failure> {
    let wanted: BTreeSet<_> = devices
        .iter()
        .filter_map(|device| device.account.as_ref())
        .collect();
    let accounts = gateway::all(shell)
        .into_iter()
        .filter(|account| wanted.contains(&account.id))
        .map(|account| {
            let pace = shell.paces.of(&account);
            open(shell, &account).map(|gateway| Arc::new(gateway.at_pace(pace)))
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Routes::new(Some(Arc::clone(&running.gateway)), accounts))
}

/// An account with its key, where it sends with one.
pub(crate) fn open(shell: &Shell, account: &Account) -> Result<AccountGateway, Failure> {
    let no_key = || Failure::NoKey {
        gateway: account.name.clone(),
    };
    let key = account
        .wants_key()
        .then(|| shell.secrets.get(&account.id).map_err(secrets))
        .transpose()?
        .flatten();
    AccountGateway::open(account.clone(), key.as_ref()).map_err(|error| match error {
        OpenError::BadKey(_) | OpenError::NoKey => no_key(),
        OpenError::NoTls(detail) => bug(detail),
    })
}
