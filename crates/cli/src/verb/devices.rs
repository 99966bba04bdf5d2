//! `carillon devices`: one's own test devices.

use std::io::Read as _;

use carillon_campaign::Platform;
use carillon_gateway::{SubscribePage, SubscribeWords};
use carillon_payload::{Device, DeviceId, Provider, Reception, Target, form};
use carillon_words::Words;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use uuid::Uuid;

use super::payload::On;
use crate::accounts::{Accounts, unknown};
use crate::{Trouble, Verdict, output, table};

/// List, add, mark and remove your own test devices; or subscribe a browser of this machine.
///
/// A device's token is read from standard input: it would show in lists of processes as an argument. Braze and OneSignal
/// know people, too, by an external ID or an alias, and a webhook's server by a topic, a token or a subscriber; say which of
/// their devices is meant.
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  carillon devices\n  \
    carillon devices add \"Ana's iPhone\" --gateway \"Juniper QA\" --owner Ana < token.txt\n  \
    echo ana-4711 | carillon devices add \"Ana's Pixel\" --gateway Braze --platform android\n  \
    carillon devices mark \"Ana's iPhone\" unsubscribed\n  \
    carillon devices subscribe --gateway Browsers\n  \
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
    /// Subscribe a browser of this machine: prints the address of a page to open in it, and waits
    Subscribe {
        /// The gateway of Web Push that is to reach it
        #[arg(long, value_name = "NAME")]
        gateway: String,
        /// What to call it [default: what it calls itself]
        #[arg(long)]
        name: Option<String>,
        /// Whose it is
        #[arg(long, default_value = "", hide_default_value = true)]
        owner: String,
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
            Some(Act::Subscribe {
                gateway,
                name,
                owner,
            }) => subscribe(&accounts, gateway, name.as_deref(), owner, words),
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

/// Opens the page and waits for a browser.
fn subscribe(
    accounts: &Accounts,
    gateway: &str,
    name: Option<&str>,
    owner: &str,
    words: &Words,
) -> Result<Verdict, Trouble> {
    let account = accounts.gateway(gateway)?;
    let key = account.value(form::PUBLIC_KEY);
    if account.provider != Provider::WebPush || key.is_empty() {
        return Err(Trouble::NoBrowsers {
            gateway: gateway.to_owned(),
        });
    }
    check_free(accounts, name.unwrap_or_default())?;
    let bug = |error: std::io::Error| Trouble::Bug {
        detail: error.to_string(),
    };
    let said = SubscribeWords::new(words.language(), words.subscribe_page(&account.name));
    let runtime = tokio::runtime::Runtime::new().map_err(bug)?;
    let browser = runtime.block_on(async {
        let mut page = SubscribePage::open(key, said).await.map_err(bug)?;
        let address = [("address", page.address().into())];
        output::note(&words.say("subscribe-open", &address));
        let browser = page.subscribed().await;
        // The page is told that it came through before it is closed.
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        browser.ok_or_else(|| Trouble::Bug {
            detail: "the page was closed".to_owned(),
        })
    })?;
    let name = name.map_or_else(|| free_name(accounts, &browser.name), str::to_owned);
    let device = Device {
        id: DeviceId(Uuid::new_v4().to_string()),
        name: name.clone(),
        owner: owner.to_owned(),
        platform: Platform::Web,
        provider: account.provider,
        sandbox: false,
        account: Some(account.id.clone()),
        environment: account.environment(),
        reception: Reception::default(),
        target: browser.target,
    };
    accounts.change_devices(|known| known.push(device))?;
    output::note(&words.say("device-added", &[("name", name.as_str().into())]));
    Ok(Verdict::Clean)
}

/// A name that no device has.
fn check_free(accounts: &Accounts, name: &str) -> Result<(), Trouble> {
    if accounts.devices.iter().any(|device| device.name == name) {
        return Err(Trouble::NameTaken {
            name: name.to_owned(),
        });
    }
    Ok(())
}

/// What a browser calls itself, with a number where another is called so.
fn free_name(accounts: &Accounts, browser: &str) -> String {
    let browser = if browser.is_empty() {
        "Browser"
    } else {
        browser
    };
    let mut names = (1..).map(|n: u32| match n {
        1 => browser.to_owned(),
        n => format!("{browser} {n}"),
    });
    let is_free = |name: &String| accounts.devices.iter().all(|device| device.name != *name);
    names.find(is_free).unwrap_or_default()
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
    check_free(accounts, name)?;
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
