//! Errors of the disk and the pictures as the failures a page understands. No prose.

use std::path::Path;

use carillon_ipc::{Bound, Failure, ListRefusal};
use carillon_preview::picture::PictureError;
use carillon_store::{Measure, SecretError, StoreError};

/// A path as it crosses to the page.
pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A disk's error.
pub(crate) fn store(error: StoreError) -> Failure {
    let detail = error.to_string();
    match error {
        StoreError::NotACampaign { path } => Failure::NotACampaign { path: text(&path) },
        StoreError::ReadOnly { path } => Failure::ReadOnly { path: text(&path) },
        StoreError::DiskFull { path } => Failure::DiskFull { path: text(&path) },
        StoreError::NotFound { path } => Failure::NotFound { path: text(&path) },
        StoreError::ChangedOnDisk { path } => Failure::ChangedOnDisk { path: text(&path) },
        StoreError::NotReadable { path } => Failure::NotReadable { path: text(&path) },
        StoreError::TooLarge { path, what, limit } => Failure::TooLarge {
            path: text(&path),
            what: bound(what, limit),
        },
        StoreError::Damaged { path, detail } => Failure::Damaged {
            path: text(&path),
            detail,
        },
        StoreError::InUse { path } => Failure::InUse { path: text(&path) },
        StoreError::Disk { path, source } => Failure::Disk {
            path: text(&path),
            detail: source.to_string(),
        },
        StoreError::NotAList { path } => Failure::List {
            why: ListRefusal::NotAList { path: text(&path) },
        },
        StoreError::NotAPlace { .. } | StoreError::Gap { .. } | StoreError::Replay { .. } => {
            Failure::Bug { detail }
        }
    }
}

fn bound(what: Measure, most: u64) -> Bound {
    match what {
        Measure::Files => Bound::Files { most },
        Measure::FileBytes => Bound::FileBytes { most },
        Measure::AllBytes => Bound::AllBytes { most },
    }
}

/// An error of the keys.
pub(crate) fn secrets(error: SecretError) -> Failure {
    match error {
        SecretError::Locked => Failure::KeysLocked,
        SecretError::WrongPassphrase => Failure::WrongPassphrase,
        SecretError::Keyring(detail) => Failure::Keyring { detail },
        SecretError::Store(error) => store(error),
    }
}

/// A picture's error.
pub(crate) fn picture(file: &str, error: &PictureError) -> Failure {
    let why = match error {
        PictureError::UnknownFormat => "unknown-format",
        PictureError::TooLarge { .. } => "too-large",
        PictureError::Damaged(_) => "damaged",
    };
    Failure::NotAPicture {
        path: file.to_owned(),
        why: why.to_owned(),
    }
}

/// What nobody but us can put right.
#[expect(clippy::needless_pass_by_value, reason = "reads as map_err(bug)")]
pub(crate) fn bug(detail: impl ToString) -> Failure {
    Failure::Bug {
        detail: detail.to_string(),
    }
}
