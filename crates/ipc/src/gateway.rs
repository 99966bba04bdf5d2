//! Gateways: what a person set up, their keys on the way in (never out), and the test of a connection.

use carillon_payload::{
    Account, AccountId, FieldProblem, KeyFacts, KeyProblem, Provider, Target, Tested,
};
use serde::{Deserialize, Serialize};

use crate::Command;
use crate::command::command;

/// The gateways a person set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gateways {}
command!(Gateways => "gateways" -> GatewayList);

/// Answer to [`Gateways`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GatewayList {
    /// In the order they were added.
    pub accounts: Vec<Account>,
    /// Where their keys are kept.
    pub keys: KeyPlace,
}

/// Where keys are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyPlace {
    /// In the system's keyring.
    #[default]
    Keyring,
    /// In an encrypted file that is not there yet: the first passphrase makes it.
    NewFile,
    /// In an encrypted file whose passphrase is not known yet.
    LockedFile,
    /// In an encrypted file, opened.
    OpenFile,
}

impl KeyPlace {
    /// Whether a passphrase is wanted before anything else.
    pub fn wants_passphrase(self) -> bool {
        matches!(self, Self::NewFile | Self::LockedFile)
    }
}

/// Opens the encrypted file, or makes it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnlockKeys {
    /// What it is encrypted under.
    pub passphrase: String,
}
command!(UnlockKeys => "unlock_keys" -> KeyPlace);

impl std::fmt::Debug for UnlockKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UnlockKeys(…)")
    }
}

/// A key file as it was dropped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFile {
    /// Its name: Apple writes the key's id into it. Empty where the key was pasted.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyFile({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// Looks at a key file; nothing is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckKey {
    /// Whose key it should be.
    pub provider: Provider,
    /// The file.
    pub file: KeyFile,
}
command!(CheckKey => "check_key" -> KeyChecked);

/// What a key file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "checked", rename_all = "kebab-case")]
pub enum KeyChecked {
    /// The key that is wanted.
    Good {
        /// What it tells.
        facts: KeyFacts,
    },
    /// Something else.
    Bad {
        /// What.
        problem: KeyProblem,
    },
}

/// Where a gateway's key comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum NewKey {
    /// The one it has.
    Kept,
    /// A file.
    File {
        /// It.
        file: KeyFile,
    },
    /// Made by the app: a VAPID key.
    Made,
    /// From nowhere: one that it has is forgotten, where none is needed.
    Removed,
}

/// Adds or changes a gateway. What the key tells goes over what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeepGateway {
    /// Its account.
    pub account: Account,
    /// Its key.
    pub key: NewKey,
}
command!(KeepGateway => "keep_gateway" -> GatewayKept);

/// Answer to [`KeepGateway`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kept", rename_all = "kebab-case")]
pub enum GatewayKept {
    /// It is kept, as given here.
    Kept {
        /// With what the key told.
        account: Account,
    },
    /// Fields are wrong.
    Fields {
        /// Which.
        problems: Vec<FieldProblem>,
    },
    /// The key file is not what it should be.
    Key {
        /// What it is.
        problem: KeyProblem,
    },
    /// There is no key yet.
    NoKey,
}

/// Whether a gateway has a key on this machine. Only of those that need none is there a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HasKey {
    /// Which.
    pub account: AccountId,
}
command!(HasKey => "has_key" -> bool);

/// Forgets a gateway and its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForgetGateway {
    /// Which.
    pub account: AccountId,
}
command!(ForgetGateway => "forget_gateway" -> ());

/// Asks the provider whether it takes the key. Nothing is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestGateway {
    /// Which.
    pub account: AccountId,
}
command!(TestGateway => "test_gateway" -> Tested);

/// Opens a page in the system's browser that subscribes a browser of this machine to an account's pushes, and waits for
/// it; `None` where nobody subscribed for a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscribeBrowser {
    /// Whose pushes.
    pub account: AccountId,
    /// The language the app speaks: the page speaks it, too.
    pub language: String,
}
command!(SubscribeBrowser => "subscribe_browser" -> Option<BrowserSubscribed>);

/// A browser that subscribed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrowserSubscribed {
    /// What it calls itself; empty where it does not.
    pub name: String,
    /// Its subscription.
    pub target: Target,
}
