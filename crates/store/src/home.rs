//! The app's own folder: journals, ledger, devices, settings, recents.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::disk;
use crate::{Journals, Kept, Secrets, SqliteLedger, StoreError};

/// The app's data folder.
#[derive(Clone, Debug)]
pub struct Home {
    root: PathBuf,
    keys: Keys,
}

/// Where this home's keys go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keys {
    /// Into the system's keyring, where there is one.
    Keyring,
    /// Into a file of the home itself.
    File,
}

/// Set to `off` where keys are to be kept in the home's own file though there is a keyring: on a build machine, in a
/// test.
const KEYRING: &str = "CARILLON_KEYRING";

/// No folder for the app's data is known: neither `CARILLON_HOME` nor the system's own variables are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither CARILLON_HOME nor HOME is set")]
pub struct HomeError;

impl Home {
    /// The folder this machine's rules name: `CARILLON_HOME`, or the place for application data of the
    /// XDG base directories, macOS or Windows.
    pub fn find() -> Result<Self, HomeError> {
        let root = root(&|name| env::var_os(name)).ok_or(HomeError)?;
        let is_off = env::var_os(KEYRING).is_some_and(|value| value == "off");
        let keys = if is_off { Keys::File } else { Keys::Keyring };
        Ok(Self { root, keys })
    }

    /// This folder, with its keys in it. It is made when something is first kept in it.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            keys: Keys::File,
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// The journals.
    pub fn journals(&self) -> Journals {
        Journals::at(self.root.join("journals"))
    }

    /// The ledger of deliveries; opened, and what a crash left on the wire settled as undecided.
    pub fn ledger(&self) -> Result<SqliteLedger, StoreError> {
        self.make()?;
        SqliteLedger::open(&self.root.join("ledger.sqlite"))
    }

    /// The own test devices.
    pub fn devices(&self) -> Kept {
        Kept::at(self.root.join("devices.json"))
    }

    /// The gateways a person set up, without their keys.
    pub fn gateways(&self) -> Kept {
        Kept::at(self.root.join("gateways.json"))
    }

    /// The gateways' keys, in the system's keyring where there is one.
    pub fn secrets(&self) -> Secrets {
        let file = self.root.join("keys.age");
        match self.keys {
            Keys::Keyring => Secrets::in_keyring(file),
            Keys::File => Secrets::in_file(file),
        }
    }

    /// The person's settings.
    pub fn settings(&self) -> Kept {
        Kept::at(self.root.join("settings.json"))
    }

    /// The campaigns opened before.
    pub fn recents(&self) -> Kept {
        Kept::at(self.root.join("recents.json"))
    }

    /// Makes the folder.
    pub fn make(&self) -> Result<(), StoreError> {
        disk::make_own(&self.root).map_err(|error| StoreError::at(&self.root, error))
    }
}

/// The data folder by the environment's variables. The XDG specification has relative paths ignored.
fn root(var: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let set = |name: &str| {
        var(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(home) = set("CARILLON_HOME") {
        return std::path::absolute(home).ok();
    }
    let base = if cfg!(windows) {
        set("APPDATA")?
    } else if cfg!(target_os = "macos") {
        set("HOME")?.join("Library/Application Support")
    } else {
        match set("XDG_DATA_HOME").filter(|path| path.is_absolute()) {
            Some(data) => data,
            None => set("HOME")?.join(".local/share"),
        }
    };
    Some(base.join("carillon"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(vars: &[(&str, &str)]) -> Option<PathBuf> {
        root(&|name| {
            vars.iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).into())
        })
    }

    #[test]
    fn the_override_wins() {
        let found = with(&[
            ("CARILLON_HOME", "/x"),
            ("XDG_DATA_HOME", "/y"),
            ("HOME", "/z"),
        ]);
        assert_eq!(
            found,
            Some("/x".into()),
            "journeys need a folder of their own"
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn linux_follows_the_xdg_base_directories() {
        assert_eq!(
            with(&[("XDG_DATA_HOME", "/y"), ("HOME", "/z")]),
            Some("/y/carillon".into()),
            "set"
        );
        assert_eq!(
            with(&[("XDG_DATA_HOME", "y"), ("HOME", "/z")]),
            Some("/z/.local/share/carillon".into()),
            "a relative path is ignored"
        );
        assert_eq!(with(&[("HOME", "")]), None, "an empty variable is none");
    }
}
