//! Sending: what a person chose becomes planned deliveries, and a run whose receipts are events.

use std::sync::Arc;

use carillon_gateway::{Order, Progress, Push, Routes, Run, plan};
use carillon_ipc::{Event, Failure, PushWaits, ReceiptChanged, RunOver, Send};
use carillon_payload::{Device, Ledger};
use tauri::{AppHandle, Emitter, Runtime};

use crate::failure::{self, bug, text};
use crate::route::routes;
use crate::sandbox::Running;
use crate::shell::{Shell, held, now};

/// Plans a run, starts it and gives its number.
pub(crate) async fn send<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    args: Send,
) -> Result<u64, Failure> {
    let running = shell.sandbox.running().await?;
    let planned = {
        let (shell, running) = (Arc::clone(&shell), running.clone());
        tauri::async_runtime::spawn_blocking(move || prepare(&shell, &running, &args))
    };
    let Planned {
        number,
        ledger,
        routes,
        pushes,
    } = planned.await.map_err(bug)??;
    let run = carillon_gateway::start(Arc::new(routes), ledger, pushes)
        .await
        .map_err(|error| Failure::Disk {
            path: text(shell.home.path()),
            detail: error.detail,
        })?;
    shell.add_run(number, run.control());
    tauri::async_runtime::spawn(follow(app, shell, number, run));
    Ok(number)
}

/// A run before it starts.
pub(crate) struct Planned {
    /// Its number.
    pub(crate) number: u64,
    /// Where it is written down.
    pub(crate) ledger: Arc<dyn Ledger>,
    /// The ways it takes.
    pub(crate) routes: Routes,
    /// What it sends.
    pub(crate) pushes: Vec<Push>,
}

/// What reads disks, waits for a save, or looks at every byte of a picture: off the async threads.
pub(crate) fn prepare(shell: &Shell, running: &Running, args: &Send) -> Result<Planned, Failure> {
    let campaign = held(&*shell.session(&args.session)?).campaign().clone();
    let devices = chosen(shell, args)?;
    let routes = routes(shell, running, &devices)?;
    running.sandbox.set_media(campaign.files());
    // An account may lead to this very sandbox, whose devices have every app that is sent from here.
    running.sandbox.install(campaign.app());
    let ledger = shell.ledger()?;
    let number = ledger.begin_run(now()).map_err(failure::store)?;
    let order = Order {
        run: number,
        campaign: &campaign,
        variant: &args.variant,
        locales: &args.locales,
        personas: &args.personas,
        devices: &devices,
        planned_at: now(),
    };
    Ok(Planned {
        number,
        ledger,
        pushes: plan(&order, &routes),
        routes,
    })
}

/// The devices that were chosen, in the order shown.
fn chosen(shell: &Shell, args: &Send) -> Result<Vec<Device>, Failure> {
    let devices = crate::commands::device::all(shell);
    if let Some(unknown) = args
        .devices
        .iter()
        .find(|id| devices.iter().all(|device| device.id != **id))
    {
        return Err(Failure::NotFound {
            path: unknown.0.clone(),
        });
    }
    Ok(devices
        .into_iter()
        .filter(|device| args.devices.contains(&device.id))
        .collect())
}

/// Tells the page what happens until the run is over, and the person where the ledger could not follow.
pub(crate) async fn follow<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    number: u64,
    mut run: Run,
) {
    let mut told = false;
    while let Some(progress) = run.next().await {
        match progress {
            Progress::Changed(receipt) => {
                // A window that is gone hears nothing; the ledger has it.
                let _ = app.emit(ReceiptChanged::NAME, ReceiptChanged { receipt });
            }
            // Once: every push that is left says the same.
            Progress::LedgerFailed(error) if !std::mem::replace(&mut told, true) => {
                shell.notices.run_stopped(error.detail);
            }
            Progress::LedgerFailed(_) => {}
            Progress::Waiting {
                delivery,
                waits_for,
                milliseconds,
            } => {
                let waits = PushWaits {
                    run: number,
                    delivery,
                    waits_for,
                    until: now().saturating_add(milliseconds),
                };
                let _ = app.emit(PushWaits::NAME, waits);
            }
        }
    }
    shell.end_run(number);
    let _ = app.emit(RunOver::NAME, RunOver { run: number });
}
