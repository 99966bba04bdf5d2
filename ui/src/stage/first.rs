//! Telling the backend, once a page, that a preview has been painted: `cargo xtask run --smoke` waits for it.

use std::cell::Cell;

use leptos::task::spawn_local;

use crate::state::Workspace;

thread_local! {
    static TOLD: Cell<bool> = const { Cell::new(false) };
}

/// A preview's pixels are on the page.
pub(crate) fn painted(workspace: Workspace) {
    if TOLD.replace(true) {
        return;
    }
    spawn_local(async move {
        // Nobody waits for this but the smoke run, which notices its absence by itself.
        let _ = workspace.backend.call(carillon_ipc::Painted {}).await;
    });
}
