//! Sandbox devices in memory: receipts by script, an inbox of what was sent. Nothing leaves the page.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use carillon_campaign::{Campaign, Message, Platform, Problem, Request, resolve};
use carillon_ipc::{
    Arrival, ExportReceipts, Failure, FindReceipts, ReceiptsChanged, ReceiptsFound, RunOver, Send,
};
use carillon_payload::{
    Cell, Count, Delivery, DeliveryId, DeliveryState, Device, DeviceId, EncodeOptions, Entry,
    Environment, Outcome, PlannedMessage, Provider, Receipt, ReceiptPage, ReceiptSearch, Reception,
    Rejection, SANDBOX, Standing, Target, TargetKind, dry_run, encode,
};

use carillon_words::{Records, Words};

use super::{emit, with};
use crate::controls::file;
use crate::state::{now, sleep};

/// How often a paused run looks whether it may go on.
const LOOK: Duration = Duration::from_millis(100);

/// Devices, receipts and the inbox.
pub(super) struct Sandbox {
    devices: Vec<Device>,
    faults: BTreeMap<DeviceId, String>,
    receipts: Vec<Receipt>,
    inbox: Vec<Arrival>,
    stopped: BTreeSet<u64>,
    paused: BTreeSet<u64>,
    runs: u64,
    deliveries: u64,
}

impl Default for Sandbox {
    fn default() -> Self {
        Self {
            devices: Platform::ALL.map(device).into(),
            faults: BTreeMap::new(),
            receipts: Vec::new(),
            inbox: Vec::new(),
            stopped: BTreeSet::new(),
            paused: BTreeSet::new(),
            runs: 0,
            deliveries: 0,
        }
    }
}

/// A push that is planned.
struct Planned {
    delivery: Delivery,
    device: Device,
    message: Message,
    problems: Vec<Problem>,
    limit: usize,
}

/// The device that exists from the start on a platform.
fn device(platform: Platform) -> Device {
    let (name, kind, value) = match platform {
        Platform::Ios => ("iPhone (demo)", TargetKind::ApnsToken, "0".repeat(64)),
        Platform::Android => (
            "Pixel (demo)",
            TargetKind::Fid,
            "demo-installation-id".to_owned(),
        ),
        Platform::Web => ("Chrome (demo)", TargetKind::Subscription, "{}".to_owned()),
    };
    Device {
        id: DeviceId(format!("demo-{}", platform.id())),
        name: name.to_owned(),
        platform,
        provider: Provider::of(platform),
        sandbox: true,
        account: None,
        owner: String::new(),
        environment: Environment::Development,
        target: Target { kind, value },
        reception: Reception::default(),
    }
}

impl Sandbox {
    /// The devices.
    pub(super) fn devices(&self) -> Vec<Device> {
        self.devices.clone()
    }

    /// Adds or changes a device.
    pub(super) fn keep(&mut self, device: Device) {
        match self.devices.iter_mut().find(|known| known.id == device.id) {
            Some(known) => *known = device,
            None => self.devices.push(device),
        }
    }

    /// Forgets a device.
    pub(super) fn forget(&mut self, id: &DeviceId) {
        self.devices.retain(|device| device.id != *id);
    }

    /// What a device answers next.
    pub(super) fn set_fault(&mut self, id: &DeviceId, reason: Option<String>) {
        match reason {
            Some(reason) => self.faults.insert(id.clone(), reason),
            None => self.faults.remove(id),
        };
    }

    /// The receipts, newest first.
    pub(super) fn receipts(&self, limit: u32) -> Vec<Receipt> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        self.receipts.iter().rev().take(limit).cloned().collect()
    }

    /// The receipts that are looked for, all on one page. The page's own world is small: each is looked at.
    pub(super) fn find(&self, command: &FindReceipts) -> ReceiptsFound {
        let entries = self.sought(&command.search);
        let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        ReceiptsFound {
            page: ReceiptPage {
                entries,
                next: None,
            },
            count: Some(Count::Exactly(count)),
        }
    }

    /// Has the browser download what is looked for.
    pub(super) fn export(&self, command: &ExportReceipts) -> Result<u64, Failure> {
        let failed = |detail: String| Failure::Bug { detail };
        let words = Words::new("");
        let entries = self.sought(&command.search);
        let mut bytes = Vec::new();
        let write = |out: &mut Vec<u8>| {
            let mut records = Records::begin(out, command.format)?;
            for entry in &entries {
                records.write(&words.record(entry, None))?;
            }
            records.end()
        };
        write(&mut bytes).map_err(|error| failed(error.to_string()))?;
        file::download(&bytes, "application/octet-stream", &command.path)
            .map_err(|error| failed(format!("{error:?}")))?;
        Ok(entries.len() as u64)
    }

    /// The receipts that are looked for, newest first.
    fn sought(&self, search: &ReceiptSearch) -> Vec<Entry> {
        let receipts = self.receipts.iter().rev();
        receipts
            .filter(|receipt| fits(search, receipt))
            .map(|receipt| Entry {
                receipt: receipt.clone(),
                attempts: u32::from(receipt.state != DeliveryState::Planned),
            })
            .collect()
    }

    /// What arrived, newest first.
    pub(super) fn inbox(&self) -> Vec<Arrival> {
        self.inbox.iter().rev().cloned().collect()
    }

    /// Holds what has not left of a run.
    pub(super) fn pause(&mut self, run: u64) {
        self.paused.insert(run);
    }

    /// Lets a run go on.
    pub(super) fn resume(&mut self, run: u64) {
        self.paused.remove(&run);
    }

    /// The runs that are paused.
    pub(super) fn paused(&self) -> Vec<u64> {
        self.paused.iter().copied().collect()
    }

    /// Sends no more of a run.
    pub(super) fn stop(&mut self, run: u64) {
        self.stopped.insert(run);
        self.paused.remove(&run);
    }

    /// Plans a run and starts it.
    pub(super) fn send(&mut self, campaign: &Campaign, send: &Send) -> u64 {
        self.runs += 1;
        let run = self.runs;
        let planned = self.plan(run, campaign, send);
        let carried: Vec<_> = planned
            .into_iter()
            .map(|one| {
                let receipt = Receipt {
                    delivery: one.delivery,
                    state: DeliveryState::Planned,
                };
                (receipt, one.message)
            })
            .collect();
        let receipts = carried.iter().map(|(receipt, _)| receipt.clone());
        self.receipts.extend(receipts);
        leptos::task::spawn_local(async move {
            for (receipt, message) in carried {
                while with(|world| world.sandbox.paused.contains(&run)) {
                    sleep(LOOK).await;
                }
                carry(receipt, message).await;
            }
            with(|world| world.sandbox.resume(run));
            emit(&RunOver { run });
        });
        run
    }

    /// What a send would do.
    pub(super) fn look(&mut self, campaign: &Campaign, send: &Send) -> Vec<PlannedMessage> {
        let planned = self.plan(0, campaign, send);
        dry_run(planned.iter().map(|one| Cell {
            delivery: &one.delivery,
            device: &one.device,
            message: &one.message,
            problems: &one.problems,
            account: None,
            size: one.delivery.bytes,
            limit: one.limit,
        }))
    }

    /// As every persona, every locale to every device.
    fn plan(&mut self, run: u64, campaign: &Campaign, send: &Send) -> Vec<Planned> {
        let devices: Vec<_> = self
            .devices
            .iter()
            .filter(|device| send.devices.contains(&device.id))
            .cloned()
            .collect();
        let mut planned = Vec::new();
        for persona in &send.personas {
            for locale in &send.locales {
                for device in &devices {
                    let request = Request {
                        variant: &send.variant,
                        locale,
                        platform: device.platform,
                        persona: persona.as_deref(),
                    };
                    planned.push(self.one(run, campaign, request, device));
                }
            }
        }
        planned
    }

    /// One push, counted.
    fn one(
        &mut self,
        run: u64,
        campaign: &Campaign,
        request: Request<'_>,
        device: &Device,
    ) -> Planned {
        self.deliveries += 1;
        let id = format!("00000000-0000-4000-8000-{:012x}", self.deliveries);
        let (message, problems) = resolve(campaign, request);
        let options = EncodeOptions {
            app: campaign.app(),
            account: None,
            target: Some(&device.target),
            delivery: Some(&id),
            now: Some((now() / 1000.0) as u64),
        };
        let encoded = encode(device.provider, &message, options);
        Planned {
            delivery: Delivery {
                id: DeliveryId(id),
                run,
                campaign: campaign.manifest().name.clone(),
                variant: message.variant.clone(),
                locale: message.locale.clone(),
                persona: request.persona.map(str::to_owned),
                device: device.id.clone(),
                device_name: device.name.clone(),
                platform: device.platform,
                provider: device.provider,
                gateway: SANDBOX.to_owned(),
                bytes: encoded.size,
                planned_at: now() as u64,
                reach: None,
            },
            device: device.clone(),
            message,
            problems,
            limit: encoded.limit,
        }
    }

    /// How the script ends a delivery.
    fn outcome(&mut self, delivery: &Delivery) -> Outcome {
        if self.stopped.contains(&delivery.run) {
            return Outcome::NotSent {
                detail: "stopped".to_owned(),
            };
        }
        match self.faults.remove(&delivery.device) {
            Some(reason) => Outcome::Rejected(Rejection {
                status: 400,
                reason,
                retry_after: None,
            }),
            None => Outcome::Accepted {
                provider_id: Some(format!("demo-{}", delivery.id.0)),
            },
        }
    }
}

/// Whether a receipt is looked for.
fn fits(search: &ReceiptSearch, receipt: &Receipt) -> bool {
    let delivery = &receipt.delivery;
    let reason = match &receipt.state {
        DeliveryState::Settled {
            outcome: Outcome::Rejected(rejection),
            ..
        } => rejection.reason.as_str(),
        _ => "",
    };
    let said = [
        delivery.device_name.as_str(),
        delivery.campaign.as_str(),
        delivery.locale.as_str(),
        delivery.persona.as_deref().unwrap_or_default(),
        delivery.id.0.as_str(),
        reason,
    ];
    let said = said.join(" ").to_lowercase();
    let mut words = search.words.split_whitespace();
    let standing = Standing::of(&receipt.state);
    words.all(|word| said.contains(&word.to_lowercase()))
        && (search.standings.is_empty() || search.standings.contains(&standing))
        && search
            .gateway
            .as_ref()
            .is_none_or(|name| *name == delivery.gateway)
        && search.run.is_none_or(|run| run == delivery.run)
}

/// Carries one delivery through its states.
async fn carry(mut receipt: Receipt, message: Message) {
    let began = now();
    change(&mut receipt, DeliveryState::OnTheWire);
    sleep(Duration::from_millis(120)).await;
    let outcome = with(|world| world.sandbox.outcome(&receipt.delivery));
    if matches!(outcome, Outcome::Accepted { .. }) {
        let arrival = Arrival {
            id: receipt.delivery.id.0.clone(),
            device: receipt.delivery.device_name.clone(),
            audience: None,
            message,
            filled_in_for: None,
            at: now() as u64,
        };
        with(|world| world.sandbox.inbox.push(arrival));
    }
    let (at, took) = (now() as u64, (now() - began) as u64);
    change(&mut receipt, DeliveryState::Settled { outcome, at, took });
}

/// Writes the new state down and says so.
fn change(receipt: &mut Receipt, state: DeliveryState) {
    receipt.state = state;
    with(|world| {
        let known = world
            .sandbox
            .receipts
            .iter_mut()
            .find(|known| known.delivery.id == receipt.delivery.id);
        if let Some(known) = known {
            *known = receipt.clone();
        }
    });
    emit(&ReceiptsChanged {
        receipts: vec![receipt.clone()],
    });
}
