//! A run: planned deliveries on their way, each written down before and after the wire, at its gateway's pace.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use carillon_payload::{
    AccountId, Delivery, DeliveryId, DeliveryState, DeviceId, Ledger, LedgerError, Outcome,
    Receipt, WaitsFor,
};
use tokio::sync::mpsc;

use crate::clock::now_ms;
use crate::control::Control;
use crate::{Gateway, Push, retry};

/// How many pushes of a run are in flight at once by one account.
pub const IN_FLIGHT: usize = 8;

/// How much of a run is told at once.
const AT_ONCE: usize = 500;

/// A wait for the pace is told from here on: a shorter one is over before it is read.
const WORTH_SAYING: Duration = Duration::from_millis(250);

/// The detail of a push that was not sent because the run was stopped.
pub const STOPPED: &str = "stopped";

/// What happens in a run, as it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every one is the largest; a box would be no saving"
)]
pub enum Progress {
    /// A delivery got further.
    Changed(Receipt),
    /// A delivery waits to leave.
    Waiting {
        /// Which.
        delivery: DeliveryId,
        /// What for.
        waits_for: WaitsFor,
        /// Milliseconds until then.
        milliseconds: u64,
    },
    /// The ledger cannot be written: the run stops.
    LedgerFailed(LedgerError),
}

/// A run under way. Dropping it stops nothing; what was planned is sent.
pub struct Run {
    progress: mpsc::UnboundedReceiver<Progress>,
    control: Control,
}

impl Run {
    /// What happened next; `None` when the run is over.
    pub async fn next(&mut self) -> Option<Progress> {
        self.progress.recv().await
    }

    /// What happened next, and all that happened meanwhile, at most [`AT_ONCE`]; nothing when the run is over.
    pub async fn next_many(&mut self) -> Vec<Progress> {
        let mut many = Vec::new();
        self.progress.recv_many(&mut many, AT_ONCE).await;
        many
    }

    /// A way to steer it from elsewhere.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Waits for its end and gives everything that happened.
    pub async fn finish(mut self) -> Vec<Progress> {
        let mut all = Vec::new();
        while let Some(progress) = self.next().await {
            all.push(progress);
        }
        all
    }
}

/// Writes all pushes down as planned, then sends them, by each account at most [`IN_FLIGHT`] at once and at its pace, and
/// one at a time to each device. Nothing is sent where the plan cannot be written.
pub async fn start<G: Gateway>(
    gateway: Arc<G>,
    ledger: Arc<dyn Ledger>,
    pushes: Vec<Push>,
) -> Result<Run, LedgerError> {
    let (progress, receiver) = mpsc::unbounded_channel();
    let control = Control::new();
    let deliveries: Vec<Delivery> = pushes.iter().map(|push| push.delivery.clone()).collect();
    let book = Book { ledger, progress };
    book.planned(deliveries).await?;

    let sender = Arc::new(Sender {
        gateway,
        book,
        control: control.clone(),
    });
    for queue in Queue::of_each_account(pushes) {
        let queue = Arc::new(queue);
        for _ in 0..IN_FLIGHT {
            tokio::spawn(Arc::clone(&sender).work(Arc::clone(&queue)));
        }
    }
    Ok(Run {
        progress: receiver,
        control,
    })
}

/// What the workers of a run share.
struct Sender<G> {
    gateway: Arc<G>,
    book: Book,
    control: Control,
}

/// The pushes of one device, in the order they were planned. Never empty.
type Lane = VecDeque<Push>;

/// What is left to send by one account, a lane for each device. Of two pushes with one collapse id the device keeps the
/// later, so the first must be answered before the second leaves: otherwise chance would choose.
struct Queue {
    lanes: Mutex<VecDeque<Lane>>,
    /// One at a time waits for the account's pace, so that a pause loses one turn and not as many as there are workers.
    gate: tokio::sync::Mutex<()>,
}

impl Queue {
    /// A queue for each account: one that is slow holds up no other.
    fn of_each_account(pushes: Vec<Push>) -> impl Iterator<Item = Self> {
        let mut by_account: BTreeMap<Option<AccountId>, Vec<Push>> = BTreeMap::new();
        for push in pushes {
            let account = push.device.account.clone();
            by_account.entry(account).or_default().push(push);
        }
        by_account.into_values().map(Self::new)
    }

    fn new(pushes: Vec<Push>) -> Self {
        let mut lanes: VecDeque<Lane> = VecDeque::new();
        let mut places: HashMap<DeviceId, usize> = HashMap::new();
        for push in pushes {
            let place = *places
                .entry(push.delivery.device.clone())
                .or_insert_with(|| {
                    lanes.push_back(Lane::new());
                    lanes.len() - 1
                });
            lanes[place].push_back(push);
        }
        Self {
            lanes: Mutex::new(lanes),
            gate: tokio::sync::Mutex::default(),
        }
    }

    fn next_lane(&self) -> Option<Lane> {
        self.lanes().pop_front()
    }

    fn lanes(&self) -> MutexGuard<'_, VecDeque<Lane>> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<G: Gateway> Sender<G> {
    /// One of several workers: takes lanes until there are none. A lane goes back to the end of the queue after
    /// each push, so that every device has its first before any has its second.
    async fn work(self: Arc<Self>, queue: Arc<Queue>) {
        while let Some(mut lane) = queue.next_lane() {
            if let Some(push) = lane.pop_front() {
                self.settle(&queue, &push).await;
            }
            if !lane.is_empty() {
                queue.lanes().push_back(lane);
            }
        }
    }

    async fn settle(&self, queue: &Queue, push: &Push) {
        let sent = if self.turn(queue, push).await {
            self.send(queue, push).await
        } else {
            self.leave(push).await
        };
        if let Err(error) = sent {
            self.control.stop();
            self.book.tell(Progress::LedgerFailed(error));
        }
    }

    /// Waits until the run goes on and its account's pace lets the push leave; `false` where the run was stopped.
    async fn turn(&self, queue: &Queue, push: &Push) -> bool {
        let pace = self.gateway.pace(push);
        while self.control.goes_on().await {
            let turn = async {
                let _one = queue.gate.lock().await;
                let wait = pace.wait();
                if wait >= WORTH_SAYING {
                    self.book.waits(push, WaitsFor::Rate, wait);
                }
                pace.turn().await;
            };
            // A turn that came while the run was paused is gone: many would leave at once when it goes on.
            if self.control.while_going(turn).await.is_some() {
                return true;
            }
        }
        false
    }

    async fn leave(&self, push: &Push) -> Result<(), LedgerError> {
        let outcome = Outcome::NotSent {
            detail: STOPPED.to_owned(),
        };
        self.book.settled(&push.delivery, outcome, 0).await
    }

    /// What cannot be written down does not leave. The person sees that, even where the ledger cannot keep it.
    async fn leave_unwritten(&self, push: &Push, error: LedgerError) -> Result<(), LedgerError> {
        let outcome = Outcome::NotSent {
            detail: error.detail.clone(),
        };
        let _ = self.book.settled(&push.delivery, outcome, 0).await;
        Err(error)
    }

    /// Sends until it is settled for good. A refusal that is tried again is written down as well.
    async fn send(&self, queue: &Queue, push: &Push) -> Result<(), LedgerError> {
        let mut retries = 0;
        loop {
            let left = now_ms();
            if let Err(error) = self.book.on_the_wire(&push.delivery, left).await {
                return self.leave_unwritten(push, error).await;
            }
            let outcome = self.gateway.send(push).await;
            let wait = self.wait_after(push, &outcome, retries + 1);
            let took = now_ms().saturating_sub(left);
            self.book.settled(&push.delivery, outcome, took).await?;

            let Some(wait) = wait else { return Ok(()) };
            self.book.waits(push, WaitsFor::Retry, wait);
            if !(self.control.wait(wait).await && self.turn(queue, push).await) {
                return Ok(());
            }
            retries += 1;
        }
    }

    fn wait_after(&self, push: &Push, outcome: &Outcome, retry: u32) -> Option<Duration> {
        match outcome {
            Outcome::Rejected(rejection) if !self.control.is_stopped() => {
                // Twice to everybody is worse than once more by hand.
                if push.device.target.kind.is_broadcast()
                    && retry::may_have_begun(push.delivery.provider, rejection)
                {
                    return None;
                }
                let spread = jitter(push, retry);
                retry::wait(push.delivery.provider, rejection, retry, spread)
            }
            _ => None,
        }
    }
}

/// A number between 0 and 1 that differs from delivery to delivery: its id is random already.
fn jitter(push: &Push, retry: u32) -> f64 {
    let sum = push.delivery.id.0.bytes().fold(retry, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u32::from(byte))
    });
    f64::from(sum % 1000) / 1000.0
}

/// The ledger, off the async threads, and whoever watches.
struct Book {
    ledger: Arc<dyn Ledger>,
    progress: mpsc::UnboundedSender<Progress>,
}

impl Book {
    async fn planned(&self, deliveries: Vec<Delivery>) -> Result<(), LedgerError> {
        let written = deliveries.clone();
        self.write(move |ledger| ledger.planned(&written)).await?;
        for delivery in deliveries {
            self.changed(delivery, DeliveryState::Planned);
        }
        Ok(())
    }

    async fn on_the_wire(&self, delivery: &Delivery, at: u64) -> Result<(), LedgerError> {
        let id = delivery.id.clone();
        self.write(move |ledger| ledger.on_the_wire(&id, at))
            .await?;
        self.changed(delivery.clone(), DeliveryState::OnTheWire);
        Ok(())
    }

    async fn settled(
        &self,
        delivery: &Delivery,
        outcome: Outcome,
        took: u64,
    ) -> Result<(), LedgerError> {
        let (id, written, at) = (delivery.id.clone(), outcome.clone(), now_ms());
        // Told even where it cannot be written: the answer is true, and the person should see it.
        self.changed(
            delivery.clone(),
            DeliveryState::Settled { outcome, at, took },
        );
        self.write(move |ledger| ledger.settled(&id, &written, at, took))
            .await
    }

    async fn write(
        &self,
        line: impl FnOnce(&dyn Ledger) -> Result<(), LedgerError> + Send + 'static,
    ) -> Result<(), LedgerError> {
        let ledger = Arc::clone(&self.ledger);
        tokio::task::spawn_blocking(move || line(&*ledger))
            .await
            .unwrap_or_else(|panic| {
                Err(LedgerError {
                    detail: panic.to_string(),
                })
            })
    }

    fn changed(&self, delivery: Delivery, state: DeliveryState) {
        self.tell(Progress::Changed(Receipt { delivery, state }));
    }

    fn waits(&self, push: &Push, waits_for: WaitsFor, wait: Duration) {
        self.tell(Progress::Waiting {
            delivery: push.delivery.id.clone(),
            waits_for,
            milliseconds: u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        });
    }

    /// Nobody may be watching any more; the run goes on.
    fn tell(&self, progress: Progress) {
        let _ = self.progress.send(progress);
    }
}
