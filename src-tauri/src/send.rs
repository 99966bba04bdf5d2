//! Sending: what a person chose becomes planned deliveries, and a run whose receipts are events.

use std::sync::Arc;

use carillon_campaign::Campaign;
use carillon_gateway::{Order, Progress, Push, Routes, Run, plan};
use carillon_ipc::{Event, Failure, PushWaits, ReceiptsChanged, RunOver, Send};
use carillon_payload::{Device, Ledger, PlannedMessage, Receipt};
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
    begin(app, shell, planned.await.map_err(bug)??).await
}

/// Starts a planned run and gives its number.
pub(crate) async fn begin<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    planned: Planned,
) -> Result<u64, Failure> {
    let Planned {
        number,
        ledger,
        routes,
        pushes,
    } = planned;
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
    // The page asks; here is only made sure of it.
    let not_asked =
        |device: &&Device| !device.is_own() && !args.asked_about.contains(&device.owner);
    if let Some(device) = devices.iter().find(not_asked) {
        return Err(bug(format!("nobody was asked about {}", device.name)));
    }
    let routes = routes(shell, running, &devices)?;
    // An account may lead to this very sandbox, whose devices have every app that is sent from here.
    running.sandbox.install(campaign.app());
    running.sandbox.set_media(&campaign);
    let ledger = shell.ledger()?;
    let number = ledger.begin_run(now()).map_err(failure::store)?;
    let order = order(number, args, &campaign, &devices);
    Ok(Planned {
        number,
        ledger,
        pushes: plan(&order, &routes).into_pushes(),
        routes,
    })
}

/// What a send would do, by the very plan it would be sent by.
pub(crate) fn look(
    shell: &Shell,
    running: &Running,
    args: &Send,
) -> Result<Vec<PlannedMessage>, Failure> {
    let campaign = held(&*shell.session(&args.session)?).campaign().clone();
    let devices = chosen(shell, args)?;
    let accounts = crate::commands::gateway::all(shell);
    running.sandbox.set_media(&campaign);
    let routes = Routes::to_look(Some(Arc::clone(&running.gateway)), accounts);
    let plan = plan(&order(0, args, &campaign, &devices), &routes);
    Ok(plan.dry_run(&routes))
}

fn order<'a>(run: u64, args: &'a Send, campaign: &'a Campaign, devices: &'a [Device]) -> Order<'a> {
    Order {
        run,
        campaign,
        variant: &args.variant,
        locales: &args.locales,
        personas: &args.personas,
        devices,
        planned_at: now(),
    }
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
    let mut chosen = devices;
    chosen.retain(|device| args.devices.contains(&device.id));
    // The page offers none of these; its list may be older than the one that was changed elsewhere.
    match chosen.iter().find(|device| !device.reception.is_sent_to()) {
        Some(device) => Err(Failure::Unsubscribed {
            device: device.name.clone(),
        }),
        None => Ok(chosen),
    }
}

/// Tells the page what happens until the run is over, and the person where the ledger could not follow.
pub(crate) async fn follow<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    number: u64,
    mut run: Run,
) {
    let mut telling = Telling {
        app,
        shell,
        number,
        receipts: Vec::new(),
        has_failed: false,
    };
    loop {
        let many = run.next_many().await;
        if many.is_empty() {
            break;
        }
        for progress in many {
            telling.take(progress);
        }
        telling.tell_receipts();
    }
    telling.shell.end_run(number);
    telling.tell(RunOver { run: number });
}

/// What is told of a run.
struct Telling<R: Runtime> {
    app: AppHandle<R>,
    shell: Arc<Shell>,
    number: u64,
    /// Receipts that were not told yet.
    receipts: Vec<Receipt>,
    /// Whether the person was told that the ledger failed.
    has_failed: bool,
}

impl<R: Runtime> Telling<R> {
    fn take(&mut self, progress: Progress) {
        match progress {
            Progress::Changed(receipt) => self.receipts.push(receipt),
            // Once: every push that is left says the same.
            Progress::LedgerFailed(error) => {
                if !std::mem::replace(&mut self.has_failed, true) {
                    self.shell.notices.run_stopped(error.detail);
                }
            }
            Progress::Waiting {
                delivery,
                waits_for,
                milliseconds,
            } => {
                // A wait is over when its receipt changes: what changed before it is told before it.
                self.tell_receipts();
                self.tell(PushWaits {
                    run: self.number,
                    delivery,
                    waits_for,
                    until: now().saturating_add(milliseconds),
                });
            }
        }
    }

    fn tell_receipts(&mut self) {
        let receipts = std::mem::take(&mut self.receipts);
        if !receipts.is_empty() {
            self.tell(ReceiptsChanged { receipts });
        }
    }

    /// A window that is gone hears nothing; the ledger has it.
    fn tell<E: Event>(&self, event: E) {
        let _ = self.app.emit(E::NAME, event);
    }
}
