//! The app's own gateways, devices and keys, as its folder has them: what is set up in a window can be used here, and
//! the other way round.

use std::io::IsTerminal as _;
use std::time::{SystemTime, UNIX_EPOCH};

use carillon_gateway::{AccountGateway, OpenError};
use carillon_payload::{Account, Device, form};
use carillon_store::{Home, Kept, Place, Secrets, StoreError};
use carillon_words::Words;
use secrecy::SecretString;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Trouble;

/// Gives the passphrase of the keys where nobody can be asked. A variable, since arguments show in lists of processes.
const PASSPHRASE: &str = "CARILLON_PASSPHRASE";

/// What the app's folder knows.
pub(crate) struct Accounts {
    /// The folder.
    pub(crate) home: Home,
    /// Where keys are kept.
    pub(crate) secrets: Secrets,
    /// The gateways.
    pub(crate) gateways: Vec<Account>,
    /// The devices that were added.
    pub(crate) devices: Vec<Device>,
}

impl Accounts {
    /// Reads it.
    pub(crate) fn read() -> Result<Self, Trouble> {
        let home = Home::find().map_err(|_| Trouble::NoHome)?;
        Ok(Self {
            secrets: home.secrets(),
            gateways: load(&home.gateways())?,
            devices: load(&home.devices())?,
            home,
        })
    }

    /// Changes the gateways as the app's folder has them now.
    pub(crate) fn change_gateways(
        &self,
        change: impl FnOnce(&mut Vec<Account>),
    ) -> Result<(), Trouble> {
        changed(&self.home.gateways(), change)
    }

    /// Changes the devices as the app's folder has them now.
    pub(crate) fn change_devices(
        &self,
        change: impl FnOnce(&mut Vec<Device>),
    ) -> Result<(), Trouble> {
        changed(&self.home.devices(), change)
    }

    /// A gateway by its name.
    pub(crate) fn gateway(&self, name: &str) -> Result<&Account, Trouble> {
        self.gateways
            .iter()
            .find(|account| account.name == name)
            .ok_or_else(|| {
                unknown(
                    "gateway",
                    name,
                    self.gateways.iter().map(|known| &known.name),
                )
            })
    }

    /// A gateway that can send: its key is read, and the passphrase asked for where one is wanted.
    pub(crate) fn open(&self, account: &Account, words: &Words) -> Result<AccountGateway, Trouble> {
        let key = self.key(account, words)?;
        AccountGateway::open(account.clone(), key.as_ref()).map_err(|error| match error {
            OpenError::NoKey => Trouble::NoKey {
                gateway: account.name.clone(),
            },
            OpenError::BadKey(problem) => Trouble::BadKey {
                provider: account.provider,
                problem,
            },
            OpenError::NoTls(detail) => Trouble::Bug { detail },
        })
    }

    /// A gateway's key, where it sends with one. Nobody is asked for a passphrase where there can be no key.
    fn key(&self, account: &Account, words: &Words) -> Result<Option<SecretString>, Trouble> {
        let may_be_absent = form::of(account.provider).key.may_be_absent();
        let is_absent = may_be_absent && self.secrets.place() == Place::NewFile;
        if is_absent || !account.wants_key() {
            return Ok(None);
        }
        self.unlock(words)?;
        Ok(self.secrets.get(&account.id)?)
    }

    /// Makes the keys readable.
    pub(crate) fn unlock(&self, words: &Words) -> Result<(), Trouble> {
        let question = match self.secrets.place() {
            Place::Keyring | Place::OpenFile => return Ok(()),
            Place::LockedFile => words.say("passphrase", &[]),
            Place::NewFile => words.say("passphrase-new", &[]),
        };
        let passphrase = match std::env::var(PASSPHRASE) {
            Ok(passphrase) if !passphrase.is_empty() => passphrase,
            _ if std::io::stdin().is_terminal() => {
                rpassword::prompt_password(format!("{question} "))
                    .map_err(|error| Trouble::disk("terminal", error))?
            }
            _ => String::new(),
        };
        if passphrase.is_empty() {
            return Err(carillon_store::SecretError::Locked.into());
        }
        Ok(self.secrets.unlock(SecretString::from(passphrase))?)
    }
}

/// A small file of the app. One that does not read is no reason to go on as if there were nothing.
fn load<T: DeserializeOwned + Default>(kept: &Kept) -> Result<T, Trouble> {
    match kept.load() {
        (value, None) => Ok(value.unwrap_or_default()),
        (_, Some(aside)) => Err(Trouble::Store(StoreError::Damaged {
            path: aside.kept_as,
            detail: aside.detail,
        })),
    }
}

fn changed<T: DeserializeOwned + Default + Serialize>(
    kept: &Kept,
    change: impl FnOnce(&mut T),
) -> Result<(), Trouble> {
    // What was damaged was told when it was read.
    let (_, changed) = kept.change(change);
    Ok(changed?)
}

/// A name that is not there, with those that are.
pub(crate) fn unknown<'a>(
    kind: &'static str,
    given: &str,
    known: impl Iterator<Item = &'a String>,
) -> Trouble {
    Trouble::Unknown {
        kind,
        given: given.to_owned(),
        known: known.cloned().collect(),
    }
}

/// Milliseconds since 1970.
pub(crate) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    u64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(u64::MAX)
}
