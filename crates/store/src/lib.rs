//! Disk and keyring: campaign folders and zips, journal, ledger, devices, gateways and their keys, recents, settings,
//! and the app's own assets.
//!
//! **Invariant.** Store alone touches the disk and the keyring. What a person made is never lost by it: files are replaced whole
//! or not at all, edits are on disk before they are acknowledged, and what cannot be read is set aside, not erased.

mod archive;
mod assets;
mod disk;
mod error;
mod folder;
mod home;
mod journal;
mod kept;
mod ledger;
mod list;
mod list_due;
mod list_kept;
mod list_taken_in;
mod names;
mod output;
mod redact;
mod replay;
mod secrets;

pub use assets::{Assets, BLANK, STARTERS};
pub use error::{Measure, StoreError};
pub use folder::{Folder, Overwrite};
pub use home::{Home, HomeError};
pub use journal::{About, Journal, Journals, Lost};
pub use kept::{Kept, Recent, SetAside, remember};
pub use ledger::{INTERRUPTED, ListBook, NEVER_LEFT, SqliteLedger, WrittenLine};
pub use list::{ListFile, ListLine, ListLines, Looked, Survey};
pub use list_due::ListDue;
pub use list_taken_in::TakenIn;
pub use names::{is_archive, is_known};
pub use output::{write_folder, write_pieces, write_whole};
pub use replay::{Damage, Recovered};
pub use secrets::{Place, SecretError, Secrets};
