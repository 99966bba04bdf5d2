//! A run of test pushes as it stands: its cells, its counts, and which receipts want a person.

use std::collections::{BTreeMap, HashMap};

use carillon_campaign::Locale;
use carillon_ipc::PushWaits;
use carillon_payload::{DeliveryId, DeliveryState, DeviceId, Outcome, Receipt, WaitsFor};

/// How a delivery looks to a person.
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
        match state {
            DeliveryState::Planned => Self::Waiting,
            DeliveryState::OnTheWire => Self::Sending,
            DeliveryState::Settled { outcome, .. } => match outcome {
                Outcome::Accepted { .. } => Self::Accepted,
                Outcome::Rejected(_) => Self::Rejected,
                Outcome::Undecided { .. } => Self::Undecided,
                Outcome::NotSent { .. } => Self::NotSent,
            },
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

    /// `part` of the run in hundredths, for a bar.
    pub(crate) fn share(self, part: usize) -> f64 {
        if self.all() == 0 {
            return 0.0;
        }
        part as f64 * 100.0 / self.all() as f64
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
fn regresses(known: &DeliveryState, next: &DeliveryState) -> bool {
    let rank = |state: &DeliveryState| match state {
        DeliveryState::Planned => 0,
        DeliveryState::OnTheWire => 1,
        DeliveryState::Settled { .. } => 2,
    };
    rank(next) < rank(known)
}

#[cfg(test)]
mod tests {
    use carillon_campaign::Platform;
    use carillon_payload::{Delivery, Provider, Rejection};

    use super::*;

    fn receipt(id: &str, run: u64, device: &str, locale: &str, state: DeliveryState) -> Receipt {
        Receipt {
            delivery: Delivery {
                id: DeliveryId(id.to_owned()),
                run,
                campaign: "Streak saver".to_owned(),
                variant: "a".to_owned(),
                locale: Locale::new(locale).unwrap(),
                persona: None,
                device: DeviceId(device.to_owned()),
                device_name: device.to_owned(),
                platform: Platform::Ios,
                provider: Provider::Apns,
                bytes: 100,
                planned_at: 0,
            },
            state,
        }
    }

    fn settled(outcome: Outcome) -> DeliveryState {
        DeliveryState::Settled {
            outcome,
            at: 5,
            took: 3,
        }
    }

    fn rejected() -> Outcome {
        Outcome::Rejected(Rejection {
            status: 400,
            reason: "BadDeviceToken".to_owned(),
            retry_after: None,
        })
    }

    #[test]
    fn a_run_counts_only_its_own_receipts() {
        let receipts = [
            receipt("c", 2, "phone", "fr-FR", DeliveryState::OnTheWire),
            receipt("b", 2, "phone", "en-US", settled(rejected())),
            receipt(
                "a",
                1,
                "phone",
                "en-US",
                settled(Outcome::Accepted { provider_id: None }),
            ),
        ];
        let run = Run::of(2, &receipts, &Waits::new()).unwrap();
        let wanted = Counts {
            rejected: 1,
            sending: 1,
            ..Counts::default()
        };
        assert_eq!(run.counts, wanted, "run 1 is another test");
        assert_eq!(
            run.locales[0].as_str(),
            "en-US",
            "the list is newest first, a run reads in plan order"
        );
        assert!(
            Run::of(3, &receipts, &Waits::new()).is_none(),
            "nothing was planned in run 3"
        );
    }

    #[test]
    fn a_receipt_is_replaced_in_its_place_and_never_by_older_news() {
        let mut list = vec![receipt("a", 1, "phone", "en-US", DeliveryState::Planned)];
        merge(
            &mut list,
            vec![
                receipt("b", 1, "phone", "fr-FR", DeliveryState::Planned),
                receipt("a", 1, "phone", "en-US", settled(rejected())),
                receipt("a", 1, "phone", "en-US", DeliveryState::OnTheWire),
            ],
        );
        assert_eq!(list.len(), 2, "two deliveries, two rows");
        assert_eq!(
            Standing::of(&list[1].state),
            Standing::Rejected,
            "an end is not undone"
        );
        assert_eq!(list[0].delivery.id.0, "b", "the newest stands first");
    }

    #[test]
    fn many_new_receipts_come_to_the_front_in_the_order_they_were_planned() {
        let planned = |id: &str| receipt(id, 1, "phone", "en-US", DeliveryState::Planned);
        let mut list = vec![planned("b"), planned("a")];
        merge(&mut list, vec![planned("c"), planned("d"), planned("c")]);
        let ids: Vec<&str> = list
            .iter()
            .map(|receipt| receipt.delivery.id.0.as_str())
            .collect();
        assert_eq!(
            ids,
            ["d", "c", "b", "a"],
            "newest first, each once, and what was there keeps its order"
        );
    }

    #[test]
    fn a_run_as_several_people_has_a_row_for_each_on_each_device() {
        let as_person = |id: &str, persona: &str, device: &str, locale: &str| {
            let mut one = receipt(id, 1, device, locale, DeliveryState::Planned);
            one.delivery.persona = Some(persona.to_owned());
            one
        };
        let mut planned = vec![
            as_person("a", "amelia", "phone", "en-US"),
            as_person("b", "amelia", "tablet", "en-US"),
            as_person("c", "amelia", "phone", "fr-FR"),
            as_person("d", "ben", "phone", "en-US"),
        ];
        planned.reverse();
        let run = Run::of(1, &planned, &Waits::new()).unwrap();
        let rows: Vec<(&str, &str)> = run
            .rows
            .iter()
            .map(|row| (row.persona.as_deref().unwrap(), row.name.as_str()))
            .collect();
        assert_eq!(
            rows,
            [("amelia", "phone"), ("amelia", "tablet"), ("ben", "phone")],
            "people stand together, in the order they were planned"
        );
        let id = |row, column| run.cell(row, column).map(|cell| cell.id.0.as_str());
        assert_eq!(id(0, 1), Some("c"), "Amelia's French on the phone");
        assert_eq!(id(2, 0), Some("d"), "Ben's is another push than hers");
        assert_eq!(id(2, 1), None, "nothing was planned there");
        assert!(run.has_several_people(), "so their names are said");
    }

    #[test]
    fn a_refusal_that_is_tried_again_is_no_end() {
        let receipts = [receipt("a", 1, "phone", "en-US", settled(rejected()))];
        let wait = PushWaits {
            run: 1,
            delivery: DeliveryId("a".to_owned()),
            waits_for: WaitsFor::Retry,
            until: 9,
        };
        let waits = Waits::from([(wait.delivery.clone(), wait)]);
        let run = Run::of(1, &receipts, &waits).unwrap();
        assert_eq!(
            (run.counts.retrying, run.counts.settled()),
            (1, 0),
            "the run goes on, and can still be stopped"
        );
        assert_eq!(
            run.cell(0, 0).and_then(|cell| cell.retry_at),
            Some(9),
            "and the cell says until when"
        );
    }

    #[test]
    fn an_end_that_was_no_success_wants_a_person() {
        assert!(
            Standing::Undecided.needs_action(),
            "somebody must look at the phone"
        );
        assert!(!Standing::Sending.needs_action(), "it may still be taken");
    }
}
