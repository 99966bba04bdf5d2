//! The encrypted file: a JSON object of keys by account, in `age`'s format under a passphrase, so that the `age` tool
//! opens it too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use age::scrypt;
use carillon_payload::AccountId;
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use super::SecretError;
use crate::StoreError;
use crate::disk::{self, RealDisk};
use crate::folder::read_if_there;
use crate::kept::own_eyes_only;

/// scrypt's cost as a power of two: 128 MiB and about half a second on a machine of 2024.
const WORK: u8 = 17;
/// The most a file may ask of this machine: eight times that.
const MOST_WORK: u8 = 20;

/// The file's content, and what it is written under.
#[derive(Clone)]
pub(super) struct Opened {
    passphrase: SecretString,
    keys: BTreeMap<String, SecretString>,
}

impl Opened {
    /// No keys yet.
    pub(super) fn new(passphrase: SecretString) -> Self {
        Self {
            passphrase,
            keys: BTreeMap::new(),
        }
    }

    /// An account's key.
    pub(super) fn get(&self, account: &AccountId) -> Option<SecretString> {
        self.keys.get(&account.0).cloned()
    }

    /// Keeps an account's key.
    pub(super) fn keep(&mut self, account: &AccountId, key: &SecretString) {
        self.keys.insert(account.0.clone(), key.clone());
    }

    /// Forgets an account's key.
    pub(super) fn forget(&mut self, account: &AccountId) {
        self.keys.remove(&account.0);
    }
}

/// Where it is.
pub(super) struct SealedFile {
    path: PathBuf,
    work: u8,
}

impl SealedFile {
    /// The file of that name.
    pub(super) fn at(path: PathBuf) -> Self {
        Self { path, work: WORK }
    }

    /// One that costs nothing to open.
    #[cfg(test)]
    pub(super) fn cheap(path: PathBuf) -> Self {
        Self { path, work: 2 }
    }

    /// Whether it was begun.
    pub(super) fn exists(&self) -> bool {
        self.path.exists()
    }

    /// Opens it.
    pub(super) fn open(&self, passphrase: SecretString) -> Result<Opened, SecretError> {
        let sealed = read_if_there(&self.path)?.unwrap_or_default();
        let mut identity = scrypt::Identity::new(passphrase.clone());
        identity.set_max_work_factor(MOST_WORK);
        let plain = match age::decrypt(&identity, &sealed) {
            Ok(plain) => Zeroizing::new(plain),
            // What `age` says of a passphrase that does not fit the stanza.
            Err(age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed) => {
                return Err(SecretError::WrongPassphrase);
            }
            Err(error) => return Err(self.damaged(error.to_string()).into()),
        };
        let keys: BTreeMap<String, String> =
            serde_json::from_slice(&plain).map_err(|error| self.damaged(error.to_string()))?;
        let keys = keys
            .into_iter()
            .map(|(account, key)| (account, SecretString::from(key)))
            .collect();
        Ok(Opened { passphrase, keys })
    }

    /// Writes it whole.
    pub(super) fn write(&self, opened: &Opened) -> Result<(), SecretError> {
        let keys: BTreeMap<&str, &str> = opened
            .keys
            .iter()
            .map(|(account, key)| (account.as_str(), key.expose_secret()))
            .collect();
        let plain = serde_json::to_vec(&keys)
            .map(Zeroizing::new)
            .map_err(|error| self.damaged(error.to_string()))?;
        let mut recipient = scrypt::Recipient::new(opened.passphrase.clone());
        recipient.set_work_factor(self.work);
        let sealed = age::encrypt(&recipient, &plain)
            .map_err(|error| StoreError::at(&self.path, std::io::Error::other(error)))?;
        keep(&self.path, &sealed).map_err(|error| StoreError::at(&self.path, error))?;
        Ok(())
    }

    fn damaged(&self, detail: String) -> StoreError {
        StoreError::Damaged {
            path: self.path.clone(),
            detail,
        }
    }
}

fn keep(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        disk::make_own(folder)?;
    }
    disk::replace(&RealDisk, path, bytes)?;
    own_eyes_only(path)
}
