//! What can go wrong with a disk, as codes with the path they concern.

use std::io;
use std::path::{Path, PathBuf};

use carillon_campaign::EditError;

/// Why the disk did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no campaign in that folder or archive.
    #[error("no campaign in {}", path.display())]
    NotACampaign {
        /// The folder or archive.
        path: PathBuf,
    },
    /// The folder or file cannot be written.
    #[error("{} is read-only", path.display())]
    ReadOnly {
        /// Which.
        path: PathBuf,
    },
    /// The folder or file may not be read.
    #[error("{} may not be read", path.display())]
    NotReadable {
        /// Which.
        path: PathBuf,
    },
    /// The disk, or the person's share of it, is full.
    #[error("no room for {}", path.display())]
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// It is not there.
    #[error("{} is not there", path.display())]
    NotFound {
        /// What.
        path: PathBuf,
    },
    /// The file on disk is not what it was when it was opened or last saved.
    #[error("{} changed on disk", path.display())]
    ChangedOnDisk {
        /// Which.
        path: PathBuf,
    },
    /// More than a campaign may hold.
    #[error("{}: {what} is more than {limit}", path.display())]
    TooLarge {
        /// The folder, archive or file.
        path: PathBuf,
        /// What is counted.
        what: Measure,
        /// How much is allowed: bytes, or files.
        limit: u64,
    },
    /// A file in Carillon's or zip's own format does not read.
    #[error("{} is damaged: {detail}", path.display())]
    Damaged {
        /// Which.
        path: PathBuf,
        /// The reader's words.
        detail: String,
    },
    /// A list of devices whose first line neither names a column `token` nor is a token.
    #[error("{} is no list of devices", path.display())]
    NotAList {
        /// The file.
        path: PathBuf,
    },
    /// A name that is no place in a campaign folder.
    #[error("{name} is no place in a campaign folder")]
    NotAPlace {
        /// As given.
        name: String,
    },
    /// Edits came with a gap, or twice.
    #[error("edit {found} came where {expected} was due")]
    Gap {
        /// The number that was due.
        expected: u64,
        /// The number that came.
        found: u64,
    },
    /// The journal belongs to a Carillon that is still running.
    #[error("another Carillon has {} open", path.display())]
    InUse {
        /// The journal.
        path: PathBuf,
    },
    /// A journaled edit does not apply to its base.
    #[error("edit {number} does not apply: {source}")]
    Replay {
        /// Its number.
        number: u64,
        /// Why not.
        source: EditError,
    },
    /// Any other disk trouble, in the system's words.
    #[error("{}: {source}", path.display())]
    Disk {
        /// Where.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

/// What a bound counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Files of one campaign.
    Files,
    /// Bytes of one file.
    FileBytes,
    /// Bytes of all files.
    AllBytes,
}

impl std::fmt::Display for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Files => "the number of files",
            Self::FileBytes => "the size of a file",
            Self::AllBytes => "the size of all files",
        })
    }
}

impl StoreError {
    /// The coded form of a system error at `path`.
    pub fn at(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { path }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Disk { path, source },
        }
    }

    /// The same where nothing was to be written: what the system did not allow was reading.
    pub(crate) fn while_reading(self) -> Self {
        match self {
            Self::ReadOnly { path } => Self::NotReadable { path },
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_told_apart_by_what_was_tried() {
        // Root may read and write everything, so no file stands for one that is refused.
        let refused =
            || StoreError::at(Path::new("spring"), io::ErrorKind::PermissionDenied.into());
        assert!(
            matches!(refused(), StoreError::ReadOnly { .. }),
            "saving somewhere else helps"
        );
        assert!(
            matches!(refused().while_reading(), StoreError::NotReadable { .. }),
            "saving somewhere else does not help to open it"
        );
    }
}
