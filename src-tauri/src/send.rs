//! Sending: what a person chose becomes planned deliveries, and a run whose receipts are events.

use std::sync::Arc;

use carillon_campaign::{Campaign, Locale, Request, resolve};
use carillon_gateway::{Progress, Push, Run, SandboxGateway};
use carillon_ipc::{Event, Failure, ReceiptChanged, Send};
use carillon_payload::{Delivery, DeliveryId, Device, Ledger};
use tauri::{AppHandle, Emitter, Runtime};
use uuid::Uuid;

use crate::failure::{self, bug, text};
use crate::route::Routes;
use crate::shell::{Shell, held, now};

/// Plans a run, starts it and gives its number.
pub(crate) async fn send<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    args: Send,
) -> Result<u64, Failure> {
    let running = shell.sandbox.running().await?;
    let campaign = held(&*shell.session(&args.session)?).campaign().clone();
    let devices = chosen(&shell, &args)?;
    running.sandbox.set_media(campaign.files());
    let (number, ledger) = begin(&shell).await?;
    let pushes = plan(number, &campaign, &args, &devices, &running.gateway);
    let routes = Arc::new(Routes {
        sandbox: running.gateway,
    });
    let run = carillon_gateway::start(routes, ledger, pushes)
        .await
        .map_err(|error| Failure::Disk {
            path: text(shell.home.path()),
            detail: error.detail,
        })?;
    shell.add_run(number, run.stop());
    tauri::async_runtime::spawn(follow(app, shell, number, run));
    Ok(number)
}

/// The run's number and the ledger, off the async threads.
async fn begin(shell: &Arc<Shell>) -> Result<(u64, Arc<dyn Ledger>), Failure> {
    let shell = Arc::clone(shell);
    let begun = tauri::async_runtime::spawn_blocking(move || {
        let ledger = shell.ledger()?;
        let number = ledger.begin_run(now()).map_err(failure::store)?;
        Ok((number, ledger as Arc<dyn Ledger>))
    });
    begun.await.map_err(bug)?
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

/// Every locale to every device.
fn plan(
    run: u64,
    campaign: &Campaign,
    args: &Send,
    devices: &[Device],
    gateway: &SandboxGateway,
) -> Vec<Push> {
    let app = Arc::new(campaign.app().clone());
    let planned_at = now();
    let push = |locale: &Locale, device: &Device| {
        let request = Request {
            variant: &args.variant,
            locale,
            platform: device.platform,
            persona: args.persona.as_deref(),
        };
        let mut push = Push {
            delivery: Delivery {
                id: DeliveryId(Uuid::new_v4().to_string()),
                run,
                campaign: campaign.manifest().name.clone(),
                variant: args.variant.clone(),
                locale: locale.clone(),
                persona: args.persona.clone(),
                device: device.id.clone(),
                device_name: device.name.clone(),
                platform: device.platform,
                provider: device.provider,
                bytes: 0,
                planned_at,
            },
            device: device.clone(),
            message: resolve(campaign, request).0,
            app: Arc::clone(&app),
        };
        push.delivery.bytes = gateway.encoded(&push).size;
        push
    };
    args.locales
        .iter()
        .flat_map(|locale| devices.iter().map(move |device| push(locale, device)))
        .collect()
}

/// Tells the page what happens until the run is over.
async fn follow<R: Runtime>(app: AppHandle<R>, shell: Arc<Shell>, number: u64, mut run: Run) {
    while let Some(progress) = run.next().await {
        if let Progress::Changed(receipt) = progress {
            // A window that is gone hears nothing; the ledger has it.
            let _ = app.emit(ReceiptChanged::NAME, ReceiptChanged { receipt });
        }
    }
    shell.end_run(number);
}
