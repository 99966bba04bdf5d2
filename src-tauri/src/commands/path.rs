//! Asking a person for a folder or file.

use carillon_ipc::{AskPath, Failure};
use tauri::{AppHandle, Runtime};

use super::{Held, beside};

/// Asks; `None` where the person thought better of it.
#[tauri::command]
pub(crate) async fn ask_path<R: Runtime>(
    app: AppHandle<R>,
    shell: Held<'_>,
    args: AskPath,
) -> Result<Option<String>, Failure> {
    let words = beside(shell.clone(), |shell| Ok(shell.words())).await?;
    Ok(shell
        .dialogs
        .ask(&app, words, args.purpose, &args.suggestion)
        .await)
}
