//! A run of test pushes as it stands: its cells, its counts, and which receipts want a person.

use std::collections::{BTreeMap, HashMap};

use carillon_campaign::Locale;
use carillon_ipc::PushWaits;
use carillon_payload::{DeliveryId, DeliveryState, DeviceId, Receipt, WaitsFor};

/// How a delivery looks to a person while its run goes on: its standing, but for a refusal that is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// The provider took it.
    Accepted,
    /// The provider refused it.
    Rejected,
    /// The provider refused it for now: it is tried again.
    Retrying,
    /// Nobody can know whether it was taken.
    Undecided,
    /// It never left.
    NotSent,
    /// It is on the wire.
    Sending,
    /// It waits for its turn.
    Waiting,
}

impl Standing {
    /// The standing of a receipt's state.
    pub(crate) fn of(state: &DeliveryState) -> Self {
        match carillon_payload::Standing::of(state) {
            carillon_payload::Standing::Accepted => Self::Accepted,
            carillon_payload::Standing::Rejected => Self::Rejected,
            carillon_payload::Standing::Undecided => Self::Undecided,
            carillon_payload::Standing::NotSent => Self::NotSent,
            carillon_payload::Standing::Sending => Self::Sending,
            carillon_payload::Standing::Waiting => Self::Waiting,
        }
    }

    /// Whether an answer, or the lack of one, is final.
    pub(crate) fn settled(self) -> bool {
        !matches!(self, Self::Retrying | Self::Sending | Self::Waiting)
    }

    /// Whether a person has something to do about it.
    pub(crate) fn needs_action(self) -> bool {
        matches!(self, Self::Rejected | Self::Undecided | Self::NotSent)
    }
}

/// How many deliveries of a run stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Taken.
    pub(crate) accepted: usize,
    /// Refused.
    pub(crate) rejected: usize,
    /// Refused for now.
    pub(crate) retrying: usize,
    /// Unknown.
    pub(crate) undecided: usize,
    /// Never left.
    pub(crate) not_sent: usize,
    /// On the wire.
    pub(crate) sending: usize,
    /// Waiting.
    pub(crate) waiting: usize,
}

impl Counts {
    /// All of them.
    pub(crate) fn all(self) -> usize {
        self.settled() + self.left()
    }

    /// Those without an end.
    pub(crate) fn left(self) -> usize {
        self.retrying + self.sending + self.waiting
    }

    /// Those with an end.
    pub(crate) fn settled(self) -> usize {
        self.accepted + self.rejected + self.undecided + self.not_sent
    }

    /// Counts one more.
    fn add(&mut self, standing: Standing) {
        *match standing {
            Standing::Accepted => &mut self.accepted,
            Standing::Rejected => &mut self.rejected,
            Standing::Retrying => &mut self.retrying,
            Standing::Undecided => &mut self.undecided,
            Standing::NotSent => &mut self.not_sent,
            Standing::Sending => &mut self.sending,
            Standing::Waiting => &mut self.waiting,
        } += 1;
    }
}

/// What waits before it leaves, by delivery.
pub(crate) type Waits = BTreeMap<DeliveryId, PushWaits>;

/// What became of one push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Its delivery.
    pub(crate) id: DeliveryId,
    /// How far it is.
    pub(crate) state: DeliveryState,
    /// When it is tried again, in milliseconds since 1970; `None` where it is not.
    pub(crate) retry_at: Option<u64>,
}

impl Cell {
    fn of(receipt: &Receipt, waits: &Waits) -> Self {
        let wait = waits.get(&receipt.delivery.id);
        Self {
            id: receipt.delivery.id.clone(),
            state: receipt.state.clone(),
            retry_at: wait
                .filter(|wait| wait.waits_for == WaitsFor::Retry)
                .map(|wait| wait.until),
        }
    }

    /// How it looks.
    pub(crate) fn standing(&self) -> Standing {
        match self.retry_at {
            Some(_) => Standing::Retrying,
            None => Standing::of(&self.state),
        }
    }
}

/// A row of a run: a device that is sent to as one persona.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Whose values filled the variables.
    pub(crate) persona: Option<String>,
    /// The device.
    device: DeviceId,
    /// The name it had.
    pub(crate) name: String,
}

/// What all pushes of a run have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct About {
    /// The campaign's name.
    pub(crate) campaign: String,
    /// The variant's id.
    pub(crate) variant: String,
    /// Milliseconds since 1970.
    pub(crate) planned_at: u64,
}

/// One run, read from the receipts: personas and devices down, locales across, in the order they were planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Run {
    /// Its number.
    pub(crate) number: u64,
    /// What its pushes share.
    pub(crate) about: About,
    /// Its rows.
    pub(crate) rows: Vec<Row>,
    /// Its columns.
    pub(crate) locales: Vec<Locale>,
    /// How many stand how.
    pub(crate) counts: Counts,
    cells: BTreeMap<(usize, usize), Cell>,
}

impl Run {
    /// The run of that number among `receipts` (newest first); `None` where nothing of it is there.
    pub(crate) fn of(number: u64, receipts: &[Receipt], waits: &Waits) -> Option<Self> {
        let mut reading = Reading::default();
        let own = |receipt: &&Receipt| receipt.delivery.run == number;
        for receipt in receipts.iter().rev().filter(own) {
            reading.take(receipt, waits);
        }
        let first = &receipts.iter().rev().find(own)?.delivery;
        reading.run.number = number;
        reading.run.about = About {
            campaign: first.campaign.clone(),
            variant: first.variant.clone(),
            planned_at: first.planned_at,
        };
        Some(reading.run)
    }

    /// What became of the push of a row and a column.
    pub(crate) fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        self.cells.get(&(row, column))
    }

    /// Whether it was sent as several people.
    pub(crate) fn has_several_people(&self) -> bool {
        let first = self.rows.first();
        self.rows
            .iter()
            .any(|row| first.is_some_and(|first| first.persona != row.persona))
    }
}

/// A run as it is read, with the places of what was met.
#[derive(Default)]
struct Reading<'a> {
    run: Run,
    rows: HashMap<(Option<&'a str>, &'a DeviceId), usize>,
    columns: HashMap<&'a Locale, usize>,
}

impl<'a> Reading<'a> {
    fn take(&mut self, receipt: &'a Receipt, waits: &Waits) {
        let (delivery, run) = (&receipt.delivery, &mut self.run);
        let row = *self
            .rows
            .entry((delivery.persona.as_deref(), &delivery.device))
            .or_insert_with(|| {
                run.rows.push(Row {
                    persona: delivery.persona.clone(),
                    device: delivery.device.clone(),
                    name: delivery.device_name.clone(),
                });
                run.rows.len() - 1
            });
        let column = *self.columns.entry(&delivery.locale).or_insert_with(|| {
            run.locales.push(delivery.locale.clone());
            run.locales.len() - 1
        });
        let cell = Cell::of(receipt, waits);
        run.counts.add(cell.standing());
        run.cells.insert((row, column), cell);
    }
}

/// Puts changed receipts, in the order they came, into a list that stands newest first: each in its place, or in front.
pub(crate) fn merge(receipts: &mut Vec<Receipt>, changed: Vec<Receipt>) {
    let mut places: HashMap<DeliveryId, usize> = HashMap::with_capacity(receipts.len());
    places.extend(
        receipts
            .iter()
            .enumerate()
            .map(|(place, receipt)| (receipt.delivery.id.clone(), place)),
    );
    // What is new stands behind until all of it is there: then it is turned to the front at once.
    let known = receipts.len();
    for receipt in changed {
        if let Some(place) = places.get(&receipt.delivery.id) {
            let old = &mut receipts[*place];
            if !regresses(&old.state, &receipt.state) {
                *old = receipt;
            }
        } else {
            places.insert(receipt.delivery.id.clone(), receipts.len());
            receipts.push(receipt);
        }
    }
    receipts[known..].reverse();
    receipts.rotate_left(known);
}

/// Whether `next` is older news than `known`: a list fetched late must not undo an event.
pub(super) fn regresses(known: &DeliveryState, next: &DeliveryState) -> bool {
    let rank = |state: &DeliveryState| match state {
        DeliveryState::Planned => 0,
        DeliveryState::OnTheWire => 1,
        DeliveryState::Settled { .. } => 2,
    };
    rank(next) < rank(known)
}

#[cfg(test)]
mod tests;
