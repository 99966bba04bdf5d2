//! Sending, receipts, and what arrived.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use carillon_gateway::Control;
use carillon_ipc::{
    Arrival, ExportReceipts, Failure, FindReceipts, Inbox, PauseRun, PausedRuns, PlanSend,
    Receipts, ReceiptsFound, ResumeRun, Send, StopRun,
};
use carillon_payload::{DeviceId, Entry, PlannedMessage, Receipt, RecordFormat};
use carillon_store::{SqliteLedger, StoreError, write_pieces};
use carillon_words::{MARK_OF_UTF_8, Record, Records};
use tauri::{AppHandle, Runtime};

use super::{Held, beside, device};
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

/// A page of the receipts that are looked for, and with the first how many there are.
#[tauri::command]
pub(crate) async fn find_receipts(
    shell: Held<'_>,
    args: FindReceipts,
) -> Result<ReceiptsFound, Failure> {
    beside(shell, move |shell| {
        let ledger = shell.ledger()?;
        let found = ledger.find(&args.search, args.before, args.limit);
        let page = found.map_err(failure::store)?;
        let first = args.before.is_none();
        let count = first.then(|| ledger.count(&args.search)).transpose();
        Ok(ReceiptsFound {
            page,
            count: count.map_err(failure::store)?,
        })
    })
    .await
}

/// Writes the receipts that are looked for.
#[tauri::command]
pub(crate) async fn export_receipts(shell: Held<'_>, args: ExportReceipts) -> Result<u64, Failure> {
    beside(shell, move |shell| {
        let (ledger, words) = (shell.ledger()?, shell.shared_words());
        let targets: BTreeMap<DeviceId, String> = device::all(shell)
            .into_iter()
            .map(|device| (device.id, device.target.shortened()))
            .collect();
        let record = |entry: &Entry| {
            let target = targets.get(&entry.receipt.delivery.device);
            words.record(entry, target.cloned())
        };
        write_pieces(Path::new(&args.path), |out| {
            export(&ledger, &args, record, out)
        })
        .map_err(failure::store)
    })
    .await
}

/// Writes them one by one, holding none.
fn export(
    ledger: &SqliteLedger,
    args: &ExportReceipts,
    record: impl Fn(&Entry) -> Record,
    out: &mut dyn io::Write,
) -> Result<u64, StoreError> {
    let disk = |source| StoreError::at(Path::new(&args.path), source);
    if args.format == RecordFormat::Csv {
        out.write_all(MARK_OF_UTF_8.as_bytes()).map_err(disk)?;
    }
    let mut records = Records::begin(out, args.format).map_err(disk)?;
    let written = ledger.each(&args.search, u64::MAX, |entry| {
        records.write(&record(&entry)).map_err(disk)
    })?;
    records.end().map_err(disk)?;
    Ok(written)
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
            audience: arrival.audience,
            message: arrival.message?,
            filled_in_for: arrival.filled_in_for,
            at: arrival.at,
        })
    });
    Ok(shown.collect())
}
