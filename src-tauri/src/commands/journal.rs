//! The journal: edits, in order, on disk before they are answered.

use carillon_ipc::{Failure, Journal};

use super::{Held, beside};
use crate::shell::now;

/// Journals edits.
#[tauri::command]
pub(crate) async fn journal(shell: Held<'_>, args: Journal) -> Result<(), Failure> {
    beside(shell, move |shell| {
        shell.with(&args.session, |session| {
            session.edit(args.first, &args.edits, now())
        })
    })
    .await
}
