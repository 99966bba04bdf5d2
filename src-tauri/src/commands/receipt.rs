//! Sending, receipts, and what arrived.

use std::sync::Arc;

use carillon_gateway::Control;
use carillon_ipc::{
    Arrival, Failure, Inbox, PauseRun, PausedRuns, PlanSend, Receipts, ResumeRun, Send, StopRun,
};
use carillon_payload::{PlannedMessage, Receipt};
use tauri::{AppHandle, Runtime};

use super::{Held, beside};
use crate::failure;

/// Sends test pushes; the run's number.
#[tauri::command]
pub(crate) async fn send<R: Runtime>(
    app: AppHandle<R>,
    shell: Held<'_>,
    args: Send,
) -> Result<u64, Failure> {
    crate::send::send(app, Arc::clone(&shell), args).await
}

/// What a send would do; nothing leaves.
#[tauri::command]
pub(crate) async fn plan_send(
    shell: Held<'_>,
    args: PlanSend,
) -> Result<Vec<PlannedMessage>, Failure> {
    let running = shell.sandbox.running().await?;
    beside(shell, move |shell| {
        crate::send::look(shell, &running, &args.send)
    })
    .await
}

/// Pauses a run.
#[tauri::command]
pub(crate) async fn pause_run(shell: Held<'_>, args: PauseRun) -> Result<(), Failure> {
    shell.steer(args.run, Control::pause);
    Ok(())
}

/// Lets a paused run go on.
#[tauri::command]
pub(crate) async fn resume_run(shell: Held<'_>, args: ResumeRun) -> Result<(), Failure> {
    shell.steer(args.run, Control::resume);
    Ok(())
}

/// The runs that are paused.
#[tauri::command]
pub(crate) async fn paused_runs(shell: Held<'_>, args: PausedRuns) -> Result<Vec<u64>, Failure> {
    let PausedRuns {} = args;
    Ok(shell.paused_runs())
}

/// Stops a run.
#[tauri::command]
pub(crate) async fn stop_run(shell: Held<'_>, args: StopRun) -> Result<(), Failure> {
    shell.steer(args.run, Control::stop);
    Ok(())
}

/// The receipts, newest first.
#[tauri::command]
pub(crate) async fn receipts(shell: Held<'_>, args: Receipts) -> Result<Vec<Receipt>, Failure> {
    beside(shell, move |shell| {
        shell.ledger()?.receipts(args.limit).map_err(failure::store)
    })
    .await
}

/// What arrived in the sandbox, newest first; what shows nothing is left out.
#[tauri::command]
pub(crate) async fn inbox(shell: Held<'_>, args: Inbox) -> Result<Vec<Arrival>, Failure> {
    let Inbox {} = args;
    let arrived = shell.sandbox.running().await?.sandbox.inbox();
    let shown = arrived.into_iter().filter_map(|arrival| {
        Some(Arrival {
            id: arrival.id,
            device: arrival.device_name,
            message: arrival.message?,
            at: arrival.at,
        })
    });
    Ok(shown.collect())
}
