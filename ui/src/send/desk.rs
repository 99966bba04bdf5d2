//! What the send screen knows, kept as long as the page lives: leaving the screen loses no receipt and no
//! choice.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use carillon_campaign::{Locale, WorstCase};
use carillon_ipc::{
    Arrival, Devices, ForgetDevice, GatewayList, Gateways, Inbox, PauseRun, PausedRuns, PushWaits,
    ReceiptChanged, Receipts, ResumeRun, RunOver, SessionId, SetFault, StopRun,
};
use carillon_payload::{
    Account, AccountId, DeliveryId, DeliveryState, Device, DeviceId, Outcome, Receipt,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::run::{self, Run, Waits};
use super::sender::Sender;
use crate::state::{AppState, Workspace, sleep};

/// How many receipts are read from the ledger at first.
const READ: u32 = 500;
/// Receipts that come within this time are shown together, and arrivals read once for all that was accepted within it.
const GATHER: Duration = Duration::from_millis(60);

thread_local! {
    static PAGE: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Devices, choices, receipts, arrivals. Cheap to clone; all clones are the same.
#[derive(Clone)]
pub(super) struct Desk {
    /// The own test devices; `None` until the backend answered.
    pub(super) devices: ArcRwSignal<Option<Vec<Device>>>,
    /// The gateways a person set up, and where their keys are.
    pub(super) gateways: ArcRwSignal<GatewayList>,
    /// The gateway sent by; `None` is the sandbox.
    pub(super) gateway: ArcRwSignal<Option<AccountId>>,
    /// Devices that are not to be sent to.
    pub(super) left_out: ArcRwSignal<BTreeSet<DeviceId>>,
    /// The locales chosen, and for which campaign.
    locales: ArcRwSignal<Option<(SessionId, Vec<Locale>)>>,
    /// The personas chosen, and for which campaign.
    personas: ArcRwSignal<Option<(SessionId, Vec<Option<String>>)>>,
    /// What sandbox devices are told to answer.
    pub(super) faults: ArcRwSignal<BTreeMap<DeviceId, String>>,
    /// Receipts, newest first.
    pub(super) receipts: ArcRwSignal<Vec<Receipt>>,
    /// What arrived, newest first.
    pub(super) inbox: ArcRwSignal<Arc<Vec<Arrival>>>,
    /// Who sent, by run.
    senders: ArcRwSignal<BTreeMap<u64, Sender>>,
    /// The run shown.
    pub(super) run: ArcRwSignal<Option<u64>>,
    /// Whether a send command is on its way to the backend.
    pub(super) asking: ArcRwSignal<bool>,
    /// The delivery whose receipt is read in the grid.
    pub(super) read: ArcRwSignal<Option<DeliveryId>>,
    /// Whether arrivals are about to be read.
    gathering: ArcRwSignal<bool>,
    /// The runs that are paused.
    pub(super) paused: ArcRwSignal<BTreeSet<u64>>,
    /// What waits before it leaves.
    pub(super) waits: ArcRwSignal<Waits>,
    /// What came and is not shown yet.
    news: Arc<Mutex<Vec<News>>>,
}

/// What is heard of a run.
enum News {
    /// A delivery got further.
    Changed(Receipt),
    /// A delivery waits.
    Waits(PushWaits),
    /// The run is over.
    Over(u64),
}

impl Desk {
    /// The page's desk; the first call starts listening.
    pub(super) fn here(app: AppState) -> Self {
        if let Some(desk) = PAGE.with_borrow(Clone::clone) {
            return desk;
        }
        let desk = Self {
            devices: ArcRwSignal::new(None),
            gateways: ArcRwSignal::default(),
            gateway: ArcRwSignal::new(None),
            left_out: ArcRwSignal::default(),
            locales: ArcRwSignal::new(None),
            personas: ArcRwSignal::new(None),
            faults: ArcRwSignal::default(),
            receipts: ArcRwSignal::default(),
            inbox: ArcRwSignal::default(),
            senders: ArcRwSignal::new(BTreeMap::new()),
            run: ArcRwSignal::new(None),
            asking: ArcRwSignal::new(false),
            read: ArcRwSignal::new(None),
            gathering: ArcRwSignal::new(false),
            paused: ArcRwSignal::default(),
            waits: ArcRwSignal::default(),
            news: Arc::default(),
        };
        PAGE.set(Some(desk.clone()));
        desk.listen(app);
        desk.read(app);
        desk
    }

    /// Hears what becomes of runs.
    fn listen(&self, app: AppState) {
        let desk = self.clone();
        app.backend
            .listen(move |event: ReceiptChanged| desk.hear(app, News::Changed(event.receipt)));
        let desk = self.clone();
        app.backend
            .listen(move |event: PushWaits| desk.hear(app, News::Waits(event)));
        let desk = self.clone();
        app.backend
            .listen(move |event: RunOver| desk.hear(app, News::Over(event.run)));
    }

    /// Takes a piece of news. A large run has thousands a second, so they are shown together.
    fn hear(&self, app: AppState, one: News) {
        let count = {
            let mut news = self.news();
            news.push(one);
            news.len()
        };
        if count == 1 {
            let desk = self.clone();
            spawn_local(async move {
                sleep(GATHER).await;
                desk.show_news(app);
            });
        }
    }

    /// What came and is not shown yet.
    fn news(&self) -> MutexGuard<'_, Vec<News>> {
        self.news.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows what came meanwhile.
    fn show_news(&self, app: AppState) {
        let news = std::mem::take(&mut *self.news());
        let mut changed = Vec::new();
        self.waits.update(|waits| {
            for one in news {
                match one {
                    News::Changed(receipt) => {
                        waits.remove(&receipt.delivery.id);
                        changed.push(receipt);
                    }
                    News::Waits(wait) => drop(waits.insert(wait.delivery.clone(), wait)),
                    News::Over(run) => {
                        waits.retain(|_, wait| wait.run != run);
                        self.paused.update(|paused| {
                            paused.remove(&run);
                        });
                    }
                }
            }
        });
        let is_accepted = |receipt: &Receipt| {
            matches!(
                receipt.state,
                DeliveryState::Settled {
                    outcome: Outcome::Accepted { .. },
                    ..
                }
            )
        };
        let any_accepted = changed.iter().any(is_accepted);
        self.receipts
            .update(|receipts| run::merge(receipts, changed));
        if any_accepted {
            self.gather(app);
        }
    }

    /// Reads gateways, devices, receipts and arrivals.
    fn read(&self, app: AppState) {
        self.read_gateways(app);
        self.read_devices(app);
        let desk = self.clone();
        spawn_local(async move {
            match app.backend.call(Receipts { limit: READ }).await {
                // Oldest first, so that the newest ends in front.
                Ok(receipts) => desk.receipts.update(|known| {
                    run::merge(known, receipts.into_iter().rev().collect());
                }),
                Err(failure) => app.failed(failure),
            }
        });
        self.gather(app);
        let paused = self.paused.clone();
        spawn_local(async move {
            match app.backend.call(PausedRuns {}).await {
                Ok(runs) => paused.set(runs.into_iter().collect()),
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// Reads the gateways.
    pub(super) fn read_gateways(&self, app: AppState) {
        let desk = self.clone();
        spawn_local(async move {
            match app.backend.call(Gateways {}).await {
                Ok(list) => desk.gateways.set(list),
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// Reads the devices.
    pub(super) fn read_devices(&self, app: AppState) {
        let desk = self.clone();
        spawn_local(async move {
            match app.backend.call(Devices {}).await {
                Ok(devices) => desk.devices.set(Some(devices)),
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// Forgets a device.
    pub(super) fn forget_device(&self, app: AppState, device: DeviceId) {
        let desk = self.clone();
        spawn_local(async move {
            match app.backend.call(ForgetDevice { device }).await {
                Ok(()) => desk.read_devices(app),
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// The account sent by; `None` is the sandbox, also where the chosen one is gone. Tracked.
    pub(super) fn chosen_gateway(&self) -> Option<Account> {
        let id = self.gateway.get()?;
        self.gateways
            .with(|list| list.accounts.iter().find(|known| known.id == id).cloned())
    }

    /// The devices that the chosen gateway reaches; `None` until the backend answered. Tracked.
    pub(super) fn own_devices(&self) -> Option<Vec<Device>> {
        let account = self.chosen_gateway().map(|account| account.id);
        let mut devices = self.devices.get()?;
        devices.retain(|device| match &account {
            None => device.sandbox,
            Some(_) => !device.sandbox && device.account == account,
        });
        Some(devices)
    }

    /// Reads what arrived, once for many.
    fn gather(&self, app: AppState) {
        if self.gathering.get_untracked() {
            return;
        }
        self.gathering.set(true);
        let desk = self.clone();
        spawn_local(async move {
            sleep(GATHER).await;
            desk.gathering.set(false);
            match app.backend.call(Inbox {}).await {
                Ok(inbox) => desk.inbox.set(Arc::new(inbox)),
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// The run shown: the last one started here, else the newest there is. Tracked.
    pub(super) fn shown_run(&self) -> Option<Run> {
        let started = self.run.get();
        self.receipts.with(|receipts| {
            let number =
                started.or_else(|| receipts.iter().map(|receipt| receipt.delivery.run).max())?;
            self.waits.with(|waits| Run::of(number, receipts, waits))
        })
    }

    /// The devices to send to, of the platforms the campaign goes to. Tracked.
    pub(super) fn chosen_devices(&self, workspace: Workspace) -> Vec<Device> {
        let platforms = workspace
            .campaign
            .with(|campaign| campaign.manifest().platforms.clone());
        let devices = self.own_devices().unwrap_or_default();
        self.left_out.with(|left_out| {
            let chosen = devices
                .into_iter()
                .filter(|device| !left_out.contains(&device.id));
            chosen
                .filter(|device| platforms.contains(&device.platform))
                .collect()
        })
    }

    /// The locales to send, in the campaign's order: at first the one looked at. Tracked.
    pub(super) fn chosen_locales(&self, workspace: Workspace) -> Vec<Locale> {
        let known = workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.clone());
        let session = workspace.session.get();
        let chosen = self
            .locales
            .get()
            .filter(|(of, _)| *of == session)
            .map(|(_, chosen)| chosen);
        let chosen = chosen.unwrap_or_else(|| {
            // Nobody is sent a pseudo-locale.
            let source = known.first().filter(|_| workspace.made().is_some());
            vec![source.cloned().unwrap_or_else(|| workspace.locale.get())]
        });
        known
            .into_iter()
            .filter(|locale| chosen.contains(locale))
            .collect()
    }

    /// The personas to send as, in the order offered: at first the one looked at. Tracked.
    pub(super) fn chosen_personas(&self, workspace: Workspace) -> Vec<Option<String>> {
        let session = workspace.session.get();
        let chosen = self
            .personas
            .get()
            .filter(|(of, _)| *of == session)
            .map_or_else(|| vec![workspace.persona.get()], |(_, chosen)| chosen);
        let real = workspace.campaign.with(|campaign| {
            let people = campaign.manifest().personas.iter();
            people.map(|person| person.id.clone()).collect::<Vec<_>>()
        });
        let made = WorstCase::ALL.map(|case| case.id().to_owned());
        let known = real.into_iter().map(Some);
        known
            .chain([None])
            .chain(made.map(Some))
            .filter(|persona| chosen.contains(persona))
            .collect()
    }

    /// Adds a persona to the chosen ones or takes it away.
    pub(super) fn toggle_persona(&self, workspace: Workspace, persona: Option<String>) {
        let mut chosen = untrack(|| self.chosen_personas(workspace));
        match chosen.iter().position(|known| *known == persona) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(persona),
        }
        self.personas
            .set(Some((workspace.session.get_untracked(), chosen)));
    }

    /// Adds a locale to the chosen ones or takes it away.
    pub(super) fn toggle_locale(&self, workspace: Workspace, locale: &Locale) {
        let mut chosen = untrack(|| self.chosen_locales(workspace));
        match chosen.iter().position(|known| known == locale) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(locale.clone()),
        }
        self.choose_locales(workspace, chosen);
    }

    /// Chooses these locales.
    pub(super) fn choose_locales(&self, workspace: Workspace, chosen: Vec<Locale>) {
        self.locales
            .set(Some((workspace.session.get_untracked(), chosen)));
    }

    /// Tells a sandbox device how to answer; `None` accepts.
    pub(super) fn set_fault(&self, app: AppState, device: DeviceId, reason: Option<String>) {
        let desk = self.clone();
        spawn_local(async move {
            let command = SetFault {
                device: device.clone(),
                reason: reason.clone(),
            };
            match app.backend.call(command).await {
                Ok(()) => desk.faults.update(|faults| match reason {
                    Some(reason) => drop(faults.insert(device, reason)),
                    None => drop(faults.remove(&device)),
                }),
                Err(failure) => {
                    // The picker must show what is so, not what was wished for.
                    desk.faults.notify();
                    app.failed(failure);
                }
            }
        });
    }

    /// Sends what is chosen.
    pub(super) fn send(&self, workspace: Workspace) {
        if self.asking.get_untracked() {
            return;
        }
        let (devices, locales, personas) = untrack(|| {
            (
                self.chosen_devices(workspace),
                self.chosen_locales(workspace),
                self.chosen_personas(workspace),
            )
        });
        if devices.is_empty() || locales.is_empty() || personas.is_empty() {
            return;
        }
        self.asking.set(true);
        let command = carillon_ipc::Send {
            session: workspace.session.get_untracked(),
            variant: workspace.variant.get_untracked(),
            locales,
            personas,
            devices: devices.into_iter().map(|device| device.id).collect(),
        };
        let desk = self.clone();
        let sender = Sender::of(workspace);
        spawn_local(async move {
            // The shell encodes from its own copy of the campaign: it must have every edit.
            let sent = match workspace.flush().await {
                Ok(()) => workspace.backend.call(command).await,
                Err(failure) => Err(failure),
            };
            desk.asking.set(false);
            match sent {
                Ok(run) => {
                    desk.senders
                        .update(|senders| drop(senders.insert(run, sender)));
                    desk.run.set(Some(run));
                }
                Err(failure) => workspace.app.failed(failure),
            }
        });
    }

    /// Who sent what arrived under a delivery's id; the open campaign where that is not known. Tracked.
    pub(super) fn sender_of(&self, workspace: Workspace, id: &str) -> Sender {
        let run = self.receipts.with_untracked(|receipts| {
            let receipt = receipts
                .iter()
                .find(|receipt| receipt.delivery.id.0 == *id)?;
            Some(receipt.delivery.run)
        });
        self.senders
            .with(|senders| senders.get(&run?).cloned())
            .unwrap_or_else(|| Sender::of(workspace))
    }

    /// Pauses a run, or lets a paused one go on.
    pub(super) fn pause_or_resume(&self, app: AppState, run: u64) {
        let paused = self.paused.clone();
        let was_paused = paused.with_untracked(|paused| paused.contains(&run));
        spawn_local(async move {
            let asked = if was_paused {
                app.backend.call(ResumeRun { run }).await
            } else {
                app.backend.call(PauseRun { run }).await
            };
            match asked {
                Ok(()) => paused.update(|paused| {
                    if was_paused {
                        paused.remove(&run);
                    } else {
                        paused.insert(run);
                    }
                }),
                Err(failure) => app.failed(failure),
            }
        });
    }

    /// Stops a run: the rest of it is not sent.
    pub(super) fn stop(app: AppState, run: u64) {
        spawn_local(async move {
            if let Err(failure) = app.backend.call(StopRun { run }).await {
                app.failed(failure);
            }
        });
    }
}
