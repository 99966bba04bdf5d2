//! This machine's desktop, where what arrived can be shown.

use carillon_ipc::{Failure, LookForDesktop, ShowOnDesktop};

use super::Held;

/// Whether it shows notifications.
#[tauri::command]
pub(crate) async fn look_for_desktop(shell: Held<'_>, args: LookForDesktop) -> Result<(), Failure> {
    let LookForDesktop {} = args;
    shell.showing.look().await
}

/// Shows what arrived.
#[tauri::command]
pub(crate) async fn show_on_desktop(shell: Held<'_>, args: ShowOnDesktop) -> Result<(), Failure> {
    let arrived = shell.sandbox.running().await?.sandbox.inbox();
    let arrival = arrived
        .into_iter()
        .find(|arrival| arrival.id == args.id && arrival.at == args.at);
    // The page's list may be older than what replaced it.
    let arrival = arrival.ok_or(Failure::NotFound { path: args.id })?;
    shell.showing.show(&arrival).await
}
