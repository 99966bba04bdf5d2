//! `carillon devices`: one's own test devices.

use std::io::Read as _;

use carillon_payload::{Device, DeviceId, Reception, Target};
use carillon_words::Words;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use uuid::Uuid;

use super::payload::On;
use crate::accounts::{Accounts, unknown};
use crate::{Trouble, Verdict, output, table};

/// List, add, mark and remove your own test devices.
///
/// A device's token is read from standard input: it would show in lists of processes as an argument. Braze and OneSignal
/// know people, too, by an external ID or an alias, and a webhook's server by a topic, a token or a subscriber; say which of
/// their devices is meant.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  carillon devices\n  \
    carillon devices add \"Ana's iPhone\" --gateway \"Juniper QA\" --owner Ana < token.txt\n  \
    echo ana-4711 | carillon devices add \"Ana's Pixel\" --gateway Braze --platform android\n  \
    carillon devices mark \"Ana's iPhone\" unsubscribed\n  \
    carillon devices remove \"Ana's iPhone\"")]
pub(crate) struct Devices {
    #[command(subcommand)]
    act: Option<Act>,
}

/// What to do with them.
#[derive(Subcommand, Debug)]
enum Act {
    /// Add a device; its token comes on standard input, and its form is checked
    Add {
        /// What to call it
        name: String,
        /// The gateway that reaches it
        #[arg(long, value_name = "NAME")]
        gateway: String,
        /// Whose it is
        #[arg(long, default_value = "", hide_default_value = true)]
        owner: String,
        /// Its platform [default: what the token is of; a person in Braze, or at a webhook, may have all]
        #[arg(long, value_enum)]
        platform: Option<On>,
    },
    /// Say what a device's person said about pushes; who is unsubscribed is sent nothing
    ///
    /// Provisional is for iOS: pushes arrive quietly, in Notification Centre, without a banner and without a sound.
    Mark {
        /// The device's name
        name: String,
        /// What it is
        #[arg(value_parser = PossibleValuesParser::new(Reception::ALL.map(Reception::id)))]
        state: String,
    },
    /// Forget a device
    Remove {
        /// The device's name
        name: String,
    },
}

impl Devices {
    /// Does it.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let accounts = Accounts::read()?;
        match &self.act {
            None => list(&accounts, words),
            Some(Act::Add {
                name,
                gateway,
                owner,
                platform,
            }) => {
                let device = device(&accounts, name, gateway, owner, *platform)?;
                accounts.change_devices(|known| known.push(device))?;
                output::note(&words.say("device-added", &[("name", name.as_str().into())]));
                Ok(Verdict::Clean)
            }
            Some(Act::Mark { name, state }) => mark(&accounts, name, state, words),
            Some(Act::Remove { name }) => {
                let known = accounts.devices.iter().map(|device| &device.name);
                if known.clone().all(|known| known != name) {
                    return Err(unknown("device", name, known));
                }
                accounts.change_devices(|known| known.retain(|device| device.name != *name))?;
                output::note(&words.say("device-removed", &[("name", name.as_str().into())]));
                Ok(Verdict::Clean)
            }
        }
    }
}

/// Writes down what a device's person said. clap has checked the state's name.
fn mark(accounts: &Accounts, name: &str, state: &str, words: &Words) -> Result<Verdict, Trouble> {
    let known = accounts.devices.iter().find(|device| device.name == name);
    let device = known.ok_or_else(|| {
        let names = accounts.devices.iter().map(|device| &device.name);
        unknown("device", name, names)
    })?;
    let reception = Reception::from_id(state)
        .filter(|state| state.is_of(device.platform))
        .ok_or_else(|| Trouble::NotQuiet {
            device: name.to_owned(),
        })?;
    accounts.change_devices(|devices| {
        for device in devices.iter_mut().filter(|device| device.name == name) {
            device.reception = reception;
        }
    })?;
    let said = [("name", name.into()), ("state", state.into())];
    output::note(&words.say("device-marked", &said));
    Ok(Verdict::Clean)
}

fn list(accounts: &Accounts, words: &Words) -> Result<Verdict, Trouble> {
    if accounts.devices.is_empty() {
        output::note(&words.say("no-devices", &[]));
        return Ok(Verdict::Clean);
    }
    let rows: Vec<Vec<String>> = accounts
        .devices
        .iter()
        .map(|device| {
            let gateway = accounts
                .gateways
                .iter()
                .find(|account| device.account.as_ref() == Some(&account.id));
            vec![
                device.name.clone(),
                gateway.map_or_else(String::new, |account| account.name.clone()),
                device.platform.id().to_owned(),
                device.target.shortened(),
                device.reception.id().to_owned(),
                device.owner.clone(),
            ]
        })
        .collect();
    Verdict::Clean.after(table::print(&rows))
}

/// The device that was described. One that its gateway could not reach is refused here, not by the provider.
fn device(
    accounts: &Accounts,
    name: &str,
    gateway: &str,
    owner: &str,
    platform: Option<On>,
) -> Result<Device, Trouble> {
    let account = accounts.gateway(gateway)?;
    if accounts.devices.iter().any(|device| device.name == name) {
        return Err(Trouble::NameTaken {
            name: name.to_owned(),
        });
    }
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|_| Trouble::BadTarget)?;
    let target = Target::pasted(account.provider, &text).ok_or(Trouble::BadTarget)?;
    let platform = platform.map(Into::into).or_else(|| target.kind.platform());
    let device = Device {
        id: DeviceId(Uuid::new_v4().to_string()),
        name: name.to_owned(),
        owner: owner.to_owned(),
        platform: platform.ok_or(Trouble::PlatformWanted)?,
        provider: account.provider,
        sandbox: false,
        account: Some(account.id.clone()),
        environment: account.environment(),
        reception: Reception::default(),
        target,
    };
    match account.mismatch(&device) {
        Some(mismatch) => Err(Trouble::Mismatch {
            provider: account.provider,
            mismatch,
        }),
        None => Ok(device),
    }
}
