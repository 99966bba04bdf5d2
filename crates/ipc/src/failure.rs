//! Failures: coded, in three kinds; words are in `words`.

use serde::{Deserialize, Serialize};

use crate::ListRefusal;

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FailureKind {
    /// A person can put it right: a read-only folder, a file that is no picture.
    Precondition,
    /// The world: disk full, no connection.
    Outside,
    /// A bug of Carillon.
    Bug,
}

/// Why a command failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "failure", rename_all = "kebab-case")]
pub enum Failure {
    /// There is no campaign in that folder.
    NotACampaign {
        /// The folder.
        path: String,
    },
    /// The folder or file cannot be written.
    ReadOnly {
        /// Which.
        path: String,
    },
    /// The folder or file may not be read.
    NotReadable {
        /// Which.
        path: String,
    },
    /// More than a campaign may hold.
    TooLarge {
        /// The folder or file.
        path: String,
        /// What there is too much of.
        what: Bound,
    },
    /// A file is not whole: what it holds does not read.
    Damaged {
        /// Which.
        path: String,
        /// The reader's words.
        detail: String,
    },
    /// A Carillon that is still running has this work open.
    InUse {
        /// Its journal.
        path: String,
    },
    /// The disk is full.
    DiskFull {
        /// What was being written.
        path: String,
    },
    /// It is not there.
    NotFound {
        /// What.
        path: String,
    },
    /// The file on disk changed since it was opened; saving would overwrite that.
    ChangedOnDisk {
        /// Which.
        path: String,
    },
    /// A file is no picture we can show.
    NotAPicture {
        /// Its name.
        path: String,
        /// `unknown-format`, `too-large`, `damaged`.
        why: String,
    },
    /// Disk trouble, in the system's words.
    Disk {
        /// Where.
        path: String,
        /// The system's words.
        detail: String,
    },
    /// The sandbox could not be started.
    NoSandbox {
        /// The system's words.
        detail: String,
    },
    /// Nobody on this machine shows notifications.
    NoNotifications,
    /// Somebody does, and did not take this one.
    NotShown {
        /// In their words.
        detail: String,
    },
    /// The keys of gateways are locked: their passphrase is wanted.
    KeysLocked,
    /// The passphrase is another one.
    WrongPassphrase,
    /// A gateway has no key that can be used.
    NoKey {
        /// The gateway's name.
        gateway: String,
    },
    /// A device's person wants no pushes.
    Unsubscribed {
        /// The device's name.
        device: String,
    },
    /// A list cannot be sent to.
    List {
        /// Why.
        why: ListRefusal,
    },
    /// The system's keyring said no.
    Keyring {
        /// In its words.
        detail: String,
    },
    /// A bug; the detail goes to the log.
    Bug {
        /// For a bug report.
        detail: String,
    },
}

/// What a campaign may not hold more of. The number is the most there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "bound", rename_all = "kebab-case")]
pub enum Bound {
    /// Files.
    Files {
        /// How many.
        most: u64,
    },
    /// Bytes of one file.
    FileBytes {
        /// How many.
        most: u64,
    },
    /// Bytes of all files.
    AllBytes {
        /// How many.
        most: u64,
    },
}

impl Failure {
    /// Whose turn it is.
    pub fn kind(&self) -> FailureKind {
        match self {
            Self::NotACampaign { .. }
            | Self::ReadOnly { .. }
            | Self::NotReadable { .. }
            | Self::TooLarge { .. }
            | Self::Damaged { .. }
            | Self::InUse { .. }
            | Self::NotFound { .. }
            | Self::ChangedOnDisk { .. }
            | Self::NotAPicture { .. }
            | Self::NoNotifications
            | Self::KeysLocked
            | Self::WrongPassphrase
            | Self::NoKey { .. }
            | Self::Unsubscribed { .. }
            | Self::List { .. } => FailureKind::Precondition,
            Self::DiskFull { .. }
            | Self::Disk { .. }
            | Self::NoSandbox { .. }
            | Self::NotShown { .. }
            | Self::Keyring { .. } => FailureKind::Outside,
            Self::Bug { .. } => FailureKind::Bug,
        }
    }
}
