//! Pushes to audiences of a provider's.

use std::sync::Arc;

use carillon_ipc::{Failure, HandOver, PlanHandOver};
use carillon_payload::BroadcastFacts;
use tauri::{AppHandle, Runtime};

use super::{Held, beside};

/// Hands a push over; the run's number.
#[tauri::command]
pub(crate) async fn hand_over<R: Runtime>(
    app: AppHandle<R>,
    shell: Held<'_>,
    args: HandOver,
) -> Result<u64, Failure> {
    crate::hand_over::hand_over(app, Arc::clone(&shell), args).await
}

/// What a hand-over would do; nothing leaves.
#[tauri::command]
pub(crate) async fn plan_hand_over(
    shell: Held<'_>,
    args: PlanHandOver,
) -> Result<Vec<BroadcastFacts>, Failure> {
    let running = shell.sandbox.running().await?;
    beside(shell, move |shell| {
        crate::hand_over::look(shell, &running, &args.hand_over)
    })
    .await
}
