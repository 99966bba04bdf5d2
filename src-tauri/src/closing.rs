//! Closing the window: it stays until the page's last edits are in the journal, and a list's last pushes are answered.
//!
//! The page gathers edits for a moment before it hands them over. What was typed right before the window is closed
//! would go with it. A page that hangs holds nothing up: the window goes after [`MOMENT`] and whatever is being written.

use std::sync::Arc;
use std::time::Duration;

use tauri::{AppHandle, Manager, RunEvent, Runtime, WindowEvent};

use crate::shell::Shell;

/// The page gathers edits for 150 ms, and needs a few more to hand them over.
const MOMENT: Duration = Duration::from_millis(400);

/// The longest wait for a disk that is busy, or a provider.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often is looked whether the lists have come to rest.
const GLANCE: Duration = Duration::from_millis(20);

/// Keeps a window that is to be closed for a moment, where a campaign is open.
pub(crate) fn linger<R: Runtime>(app: &AppHandle<R>, event: &RunEvent) {
    let RunEvent::WindowEvent {
        label,
        event: WindowEvent::CloseRequested { api, .. },
        ..
    } = event
    else {
        return;
    };
    let shell = Arc::clone(&app.state::<Arc<Shell>>());
    if !shell.has_sessions() && shell.lists.under_way().is_empty() {
        return;
    }
    api.prevent_close();
    if !shell.begin_closing() {
        return;
    }
    let window = app.get_webview_window(label);
    tauri::async_runtime::spawn(async move {
        wait(shell).await;
        // Not `close`, which would ask again.
        let _ = window.map(|window| window.destroy());
    });
}

/// Waits for the page, then for the disk and the providers. What a list has on the wire when the app ends would be
/// undecided for ever.
async fn wait(shell: Arc<Shell>) {
    let pausing = Arc::clone(&shell);
    let paused = tauri::async_runtime::spawn_blocking(move || pausing.lists.pause_all());
    let _ = paused.await;
    tokio::time::sleep(MOMENT).await;
    let at_rest = async {
        while !shell.lists.under_way().is_empty() {
            tokio::time::sleep(GLANCE).await;
        }
    };
    let _ = tokio::time::timeout(PATIENCE, at_rest).await;
    let settled = tauri::async_runtime::spawn_blocking(move || shell.settle());
    let _ = tokio::time::timeout(PATIENCE, settled).await;
}
