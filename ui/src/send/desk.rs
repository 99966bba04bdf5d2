//! What the send screen knows, kept as long as the page lives: leaving the screen loses no receipt and no
//! choice.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use carillon_campaign::Locale;
use carillon_ipc::{
    Arrival, Command, Devices, ForgetDevice, GatewayList, Gateways, HandOver, Inbox, KeepDevice,
    NotShown, PauseRun, PausedRuns, PushWaits, Receipts, ReceiptsChanged, ResumeRun, RunOver,
    SessionId, SetFault, StopRun,
};
use carillon_payload::{
    Account, AccountId, DeliveryId, DeliveryState, Device, DeviceId, Outcome, Receipt,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::finder::Finder;
use super::list::ListDesk;
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
    pub(super) locales: ArcRwSignal<Option<(SessionId, Vec<Locale>)>>,
    /// The personas chosen, and for which campaign.
    pub(super) personas: ArcRwSignal<Option<(SessionId, Vec<Option<String>>)>>,
    /// What sandbox devices are told to answer.
    pub(super) faults: ArcRwSignal<BTreeMap<DeviceId, String>>,
    /// Receipts, newest first.
    pub(super) receipts: ArcRwSignal<Vec<Receipt>>,
    /// The receipts that are looked for, among all there are.
    pub(super) finder: Finder,
    /// What arrived, newest first.
    pub(super) inbox: ArcRwSignal<Arc<Vec<Arrival>>>,
    /// Who sent, by run.
    senders: ArcRwSignal<BTreeMap<u64, Sender>>,
    /// The run shown.
    pub(super) run: ArcRwSignal<Option<u64>>,
    /// Whether what goes where is looked at.
    pub(super) looking: ArcRwSignal<bool>,
    /// Whether a send command is on its way to the backend.
    pub(super) asking: ArcRwSignal<bool>,
    /// The delivery whose receipt is read in the grid.
    pub(super) read: ArcRwSignal<Option<DeliveryId>>,
    /// Whether arrivals are about to be read.
    gathering: ArcRwSignal<bool>,
    /// Whether there are arrivals that were not read yet.
    has_more: ArcRwSignal<bool>,
    /// The runs that are paused.
    pub(super) paused: ArcRwSignal<BTreeSet<u64>>,
    /// What waits before it leaves.
    pub(super) waits: ArcRwSignal<Waits>,
    /// Sends to lists.
    pub(super) lists: ListDesk,
    /// What came and is not shown yet.
    news: Arc<Mutex<Vec<News>>>,
}

/// What is heard of a run.
enum News {
    /// Deliveries got further.
    Changed(Vec<Receipt>),
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
            finder: Finder::default(),
            inbox: ArcRwSignal::default(),
            senders: ArcRwSignal::new(BTreeMap::new()),
            run: ArcRwSignal::new(None),
            looking: ArcRwSignal::new(false),
            asking: ArcRwSignal::new(false),
            read: ArcRwSignal::new(None),
            gathering: ArcRwSignal::new(false),
            has_more: ArcRwSignal::new(false),
            paused: ArcRwSignal::default(),
            waits: ArcRwSignal::default(),
            lists: ListDesk::default(),
            news: Arc::default(),
        };
        PAGE.set(Some(desk.clone()));
        desk.listen(app);
        desk.read(app);
        desk
    }

    /// Hears what becomes of runs.
    fn listen(&self, app: AppState) {
        self.lists.listen(app);
        app.backend
            .listen(move |event: NotShown| app.failed(event.failure));
        let desk = self.clone();
        app.backend
            .listen(move |event: ReceiptsChanged| desk.hear(app, News::Changed(event.receipts)));
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
                    News::Changed(receipts) => {
                        for receipt in &receipts {
                            waits.remove(&receipt.delivery.id);
                        }
                        changed.extend(receipts);
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
        for receipt in &changed {
            self.finder.hear(app, receipt);
        }
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
        self.lists.read(app);
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
        let finder = self.finder.clone();
        spawn_local(async move { finder.look(app).await });
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

    /// Adds or changes a device; `then` comes after, where that went well.
    pub(super) fn keep_device(&self, app: AppState, device: Device, then: Callback<()>) {
        let desk = self.clone();
        spawn_local(async move {
            match app.backend.call(KeepDevice { device }).await {
                Ok(()) => {
                    desk.read_devices(app);
                    then.run(());
                }
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

    /// The account that reaches a device; `None` for the sandbox's. Tracked.
    pub(super) fn account_of(&self, device: &Device) -> Option<Account> {
        let id = device.account.as_ref().filter(|_| !device.sandbox)?;
        let known = |list: &GatewayList| list.accounts.iter().find(|one| one.id == *id).cloned();
        self.gateways.with(known)
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
        self.has_more.set(true);
        if self.gathering.get_untracked() {
            return;
        }
        self.gathering.set(true);
        let desk = self.clone();
        spawn_local(async move {
            // One at a time: a large run has news faster than a full inbox is read.
            while desk.has_more.get_untracked() {
                sleep(GATHER).await;
                desk.has_more.set(false);
                match app.backend.call(Inbox {}).await {
                    Ok(inbox) => desk.inbox.set(Arc::new(inbox)),
                    Err(failure) => app.failed(failure),
                }
            }
            desk.gathering.set(false);
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

    /// Sends what is chosen; asks first where somebody else's device is among it.
    pub(super) fn send(&self, workspace: Workspace) {
        if untrack(|| self.owners_to_ask(workspace)).is_empty() {
            self.send_to_all(workspace, Vec::new());
        } else if !self.looking.get_untracked() {
            self.looking.set(true);
        }
    }

    /// Sends what is chosen, also to the owners the person was asked about.
    pub(super) fn send_to_all(&self, workspace: Workspace, asked_about: Vec<String>) {
        if self.asking.get_untracked() {
            return;
        }
        let Some(command) = self.order(workspace, asked_about) else {
            return;
        };
        self.looking.set(false);
        self.begin(workspace, command, None);
    }

    /// Hands a push over to an audience; `done` is called once the run is there.
    pub(super) fn hand_over(&self, workspace: Workspace, command: HandOver, done: Callback<()>) {
        if !self.asking.get_untracked() {
            self.begin(workspace, command, Some(done));
        }
    }

    /// Begins a run and shows it.
    fn begin<C: Command<Reply = u64> + 'static>(
        &self,
        workspace: Workspace,
        command: C,
        done: Option<Callback<()>>,
    ) {
        self.asking.set(true);
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
                    // Who asked may have been closed meanwhile.
                    let _ = done.and_then(|done| done.try_run(()));
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
