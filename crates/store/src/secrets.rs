//! The keys of accounts: in the system's keyring (Secret Service, Keychain, Credential Manager), or, where a system has
//! none, in one file encrypted by `age` under a passphrase. Never anywhere else, and never plain on a disk.

mod sealed;

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use carillon_payload::AccountId;
use keyring::{Entry, Error};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use self::sealed::{Opened, SealedFile};
use crate::StoreError;

/// What the keyring lists our keys under.
const SERVICE: &str = "carillon";
/// A name that is never kept: asking for it tells whether there is a keyring.
const PROBE: &str = "is-there-a-keyring";

/// Where keys are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the system's keyring.
    Keyring,
    /// In the encrypted file, which is not there yet: the first passphrase makes it.
    NewFile,
    /// In the encrypted file, whose passphrase is not known yet.
    LockedFile,
    /// In the encrypted file, opened.
    OpenFile,
}

/// Why a key cannot be had or kept.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// The file wants its passphrase first.
    #[error("the keys are locked")]
    Locked,
    /// It is another passphrase.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// The keyring said no, in its words.
    #[error("the keyring: {0}")]
    Keyring(String),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The keys of accounts. Calls block, and a locked keyring may ask its owner.
pub struct Secrets {
    file: SealedFile,
    /// Whether there is a keyring, once it was looked for.
    has_keyring: OnceLock<bool>,
    opened: Mutex<Option<Opened>>,
}

impl Secrets {
    /// Keys in the system's keyring; in this file where there is none.
    pub(crate) fn in_keyring(path: PathBuf) -> Self {
        Self {
            file: SealedFile::at(path),
            has_keyring: OnceLock::new(),
            opened: Mutex::new(None),
        }
    }

    /// Keys in this file.
    pub(crate) fn in_file(path: PathBuf) -> Self {
        Self::sealed(SealedFile::at(path))
    }

    fn sealed(file: SealedFile) -> Self {
        Self {
            file,
            has_keyring: OnceLock::from(false),
            opened: Mutex::new(None),
        }
    }

    /// Where keys are kept. A file that was begun is gone on with, though a keyring came since.
    pub fn place(&self) -> Place {
        if self.opened().is_some() {
            Place::OpenFile
        } else if self.file.exists() {
            Place::LockedFile
        } else if *self.has_keyring.get_or_init(has_keyring) {
            Place::Keyring
        } else {
            Place::NewFile
        }
    }

    /// Opens the file by its passphrase, or makes it under a new one. With a keyring there is nothing to do.
    pub fn unlock(&self, passphrase: SecretString) -> Result<(), SecretError> {
        let opened = match self.place() {
            Place::Keyring | Place::OpenFile => return Ok(()),
            Place::LockedFile => self.file.open(passphrase)?,
            Place::NewFile => {
                let fresh = Opened::new(passphrase);
                self.file.write(&fresh)?;
                fresh
            }
        };
        *self.opened() = Some(opened);
        Ok(())
    }

    /// An account's key; `None` where none was kept.
    pub fn get(&self, account: &AccountId) -> Result<Option<SecretString>, SecretError> {
        if self.place() != Place::Keyring {
            let opened = self.opened();
            let opened = opened.as_ref().ok_or(SecretError::Locked)?;
            return Ok(opened.get(account));
        }
        match entry(account)?.get_secret() {
            Ok(bytes) => {
                let bytes = Zeroizing::new(bytes);
                let text = std::str::from_utf8(&bytes)
                    .map_err(|error| SecretError::Keyring(error.to_string()))?;
                Ok(Some(SecretString::from(text)))
            }
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(refused(&error)),
        }
    }

    /// Keeps an account's key in place of an earlier one.
    pub fn keep(&self, account: &AccountId, key: &SecretString) -> Result<(), SecretError> {
        if self.place() == Place::Keyring {
            // Bytes: Windows takes 2560 of them, and would double a text.
            let bytes = key.expose_secret().as_bytes();
            return entry(account)?
                .set_secret(bytes)
                .map_err(|error| refused(&error));
        }
        self.change(|opened| opened.keep(account, key))
    }

    /// Forgets an account's key.
    pub fn forget(&self, account: &AccountId) -> Result<(), SecretError> {
        if self.place() == Place::Keyring {
            return match entry(account)?.delete_credential() {
                Ok(()) | Err(Error::NoEntry) => Ok(()),
                Err(error) => Err(refused(&error)),
            };
        }
        self.change(|opened| opened.forget(account))
    }

    /// Changes the file; where it cannot be written, nothing is changed.
    fn change(&self, change: impl FnOnce(&mut Opened)) -> Result<(), SecretError> {
        let mut held = self.opened();
        let opened = held.as_ref().ok_or(SecretError::Locked)?;
        let mut changed = opened.clone();
        change(&mut changed);
        self.file.write(&changed)?;
        *held = Some(changed);
        Ok(())
    }

    fn opened(&self) -> MutexGuard<'_, Option<Opened>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets(…)")
    }
}

/// Whether the system has a keyring that answers.
fn has_keyring() -> bool {
    Entry::new(SERVICE, PROBE)
        .and_then(|entry| entry.get_secret())
        .map_or_else(|error| matches!(error, Error::NoEntry), |_| true)
}

fn entry(account: &AccountId) -> Result<Entry, SecretError> {
    Entry::new(SERVICE, &account.0).map_err(|error| refused(&error))
}

/// The keyring's words. Some of its errors carry what was read, so only its message is taken.
fn refused(error: &Error) -> SecretError {
    SecretError::Keyring(match error {
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "the entry is damaged".to_owned(),
        other => other.to_string(),
    })
}

#[cfg(test)]
mod tests;
