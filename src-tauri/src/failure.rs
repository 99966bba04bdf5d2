//! Errors of the disk and the pictures as the failures a page understands. No prose.

use std::path::Path;

use carillon_ipc::Failure;
use carillon_preview::picture::PictureError;
use carillon_store::StoreError;

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
        StoreError::TooLarge { path, .. }
        | StoreError::Damaged { path, .. }
        | StoreError::InUse { path } => Failure::Disk {
            path: text(&path),
            detail,
        },
        StoreError::Disk { path, source } => Failure::Disk {
            path: text(&path),
            detail: source.to_string(),
        },
        StoreError::NotAPlace { .. } | StoreError::Gap { .. } | StoreError::Replay { .. } => {
            Failure::Bug { detail }
        }
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
