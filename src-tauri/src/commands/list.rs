//! Sends to lists of devices.

use std::io;
use std::path::Path;
use std::sync::Arc;

use carillon_ipc::{
    CancelList, ExportList, Failure, ForgetLook, ListLook, Lists, ListsFound, LookThroughList,
    PauseList, ResumeList, SendToList, StopLook, TakeInList,
};
use carillon_payload::RecordFormat;
use carillon_store::{SqliteLedger, StoreError, write_pieces};
use carillon_words::{MARK_OF_UTF_8, Record, Records};
use tauri::{AppHandle, Runtime};

use super::{Held, beside};
use crate::{failure, list};

/// Takes in a piece of a list that was dropped on the page.
#[tauri::command]
pub(crate) async fn take_in_list(shell: Held<'_>, args: TakeInList) -> Result<String, Failure> {
    beside(shell, move |shell| list::take_in(shell, &args)).await
}

/// Looks through a list; nothing leaves.
#[tauri::command]
pub(crate) async fn look_through_list<R: Runtime>(
    app: AppHandle<R>,
    shell: Held<'_>,
    args: LookThroughList,
) -> Result<Option<ListLook>, Failure> {
    list::look(app, Arc::clone(&shell), args).await
}

/// Stops looking through a list.
#[tauri::command]
pub(crate) async fn stop_look(shell: Held<'_>, args: StopLook) -> Result<(), Failure> {
    let StopLook {} = args;
    beside(shell, |shell| {
        list::stop_look(shell);
        Ok(())
    })
    .await
}

/// Forgets what was looked through.
#[tauri::command]
pub(crate) async fn forget_look(shell: Held<'_>, args: ForgetLook) -> Result<(), Failure> {
    beside(shell, move |shell| {
        let forgotten = shell.lists.forget_look(Some(args.number));
        if forgotten.map_err(failure::store)? {
            // A list that was dropped has tokens: it does not lie about.
            shell.home.forget_taken_in().map_err(failure::store)?;
        }
        Ok(())
    })
    .await
}

/// Sends to the list that was looked through.
#[tauri::command]
pub(crate) async fn send_to_list<R: Runtime>(
    app: AppHandle<R>,
    shell: Held<'_>,
    args: SendToList,
) -> Result<(), Failure> {
    list::send(app, Arc::clone(&shell), args).await
}

/// Pauses a send.
#[tauri::command]
pub(crate) async fn pause_list(shell: Held<'_>, args: PauseList) -> Result<(), Failure> {
    beside(shell, move |shell| {
        shell.lists.pause(args.number).map_err(failure::store)
    })
    .await
}

/// Ends a send for good.
#[tauri::command]
pub(crate) async fn cancel_list(shell: Held<'_>, args: CancelList) -> Result<(), Failure> {
    beside(shell, move |shell| list::cancel(shell, args.number)).await
}

/// Goes on with a send.
#[tauri::command]
pub(crate) async fn resume_list<R: Runtime>(
    app: AppHandle<R>,
    shell: Held<'_>,
    args: ResumeList,
) -> Result<(), Failure> {
    list::resume(app, Arc::clone(&shell), args).await
}

/// The sends there are.
#[tauri::command]
pub(crate) async fn lists(shell: Held<'_>, args: Lists) -> Result<ListsFound, Failure> {
    let Lists {} = args;
    beside(shell, list::found).await
}

/// Writes what is known of every line of a send.
#[tauri::command]
pub(crate) async fn export_list(shell: Held<'_>, args: ExportList) -> Result<u64, Failure> {
    beside(shell, move |shell| {
        let ledger = shell.ledger()?;
        write_pieces(Path::new(&args.path), |out| export(&ledger, &args, out))
            .map_err(failure::store)
    })
    .await
}

/// Writes the lines one by one, holding none.
fn export(
    ledger: &SqliteLedger,
    args: &ExportList,
    out: &mut dyn io::Write,
) -> Result<u64, StoreError> {
    let disk = |source| StoreError::at(Path::new(&args.path), source);
    if args.format == RecordFormat::Csv {
        out.write_all(MARK_OF_UTF_8.as_bytes()).map_err(disk)?;
    }
    let mut records = Records::of_lines(out, args.format).map_err(disk)?;
    let mut written = 0;
    ledger.list_lines(args.number, |line| {
        let id = line.provider_id.as_deref();
        let record = Record::of_line(line.line, &line.state, id);
        written += 1;
        records.write(&record).map_err(disk)
    })?;
    records.end().map_err(disk)?;
    Ok(written)
}
