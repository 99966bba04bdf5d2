//! A run of test pushes as it stands: its cells, its counts, and which receipts want a person.

use carillon_campaign::Locale;
use carillon_payload::{DeliveryState, DeviceId, Outcome, Receipt};

/// How a delivery looks to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// The provider took it.
    Accepted,
    /// The provider refused it.
    Rejected,
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
        !matches!(self, Self::Sending | Self::Waiting)
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
        self.settled() + self.sending + self.waiting
    }

    /// Those with an end.
    pub(crate) fn settled(self) -> usize {
        self.accepted + self.rejected + self.undecided + self.not_sent
    }

    /// `part` of the run in hundredths, for a bar.
    pub(crate) fn share(self, part: usize) -> f64 {
        if self.all() == 0 {
            return 0.0;
        }
        part as f64 * 100.0 / self.all() as f64
    }
}

/// One run, read from the receipts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Run {
    /// Its number.
    pub(crate) number: u64,
    /// Its devices with the names they had, in the order they were planned.
    pub(crate) devices: Vec<(DeviceId, String)>,
    /// Its locales, in the order they were planned.
    pub(crate) locales: Vec<Locale>,
    /// Its receipts, in the order they were planned.
    pub(crate) receipts: Vec<Receipt>,
}

impl Run {
    /// The run of that number among `receipts` (newest first); `None` where nothing of it is there.
    pub(crate) fn of(number: u64, receipts: &[Receipt]) -> Option<Self> {
        let mut run = Self {
            number,
            ..Self::default()
        };
        for receipt in receipts
            .iter()
            .rev()
            .filter(|receipt| receipt.delivery.run == number)
        {
            run.take(receipt);
        }
        (!run.receipts.is_empty()).then_some(run)
    }

    fn take(&mut self, receipt: &Receipt) {
        let delivery = &receipt.delivery;
        if !self.devices.iter().any(|(id, _)| *id == delivery.device) {
            self.devices
                .push((delivery.device.clone(), delivery.device_name.clone()));
        }
        if !self.locales.contains(&delivery.locale) {
            self.locales.push(delivery.locale.clone());
        }
        self.receipts.push(receipt.clone());
    }

    /// What became of one locale on one device.
    pub(crate) fn cell(&self, device: &DeviceId, locale: &Locale) -> Option<&Receipt> {
        self.receipts.iter().find(|receipt| {
            receipt.delivery.device == *device && receipt.delivery.locale == *locale
        })
    }

    /// How many stand how.
    pub(crate) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for receipt in &self.receipts {
            *match Standing::of(&receipt.state) {
                Standing::Accepted => &mut counts.accepted,
                Standing::Rejected => &mut counts.rejected,
                Standing::Undecided => &mut counts.undecided,
                Standing::NotSent => &mut counts.not_sent,
                Standing::Sending => &mut counts.sending,
                Standing::Waiting => &mut counts.waiting,
            } += 1;
        }
        counts
    }
}

/// Puts a changed receipt into a list that stands newest first: in its place, or in front.
pub(crate) fn merge(receipts: &mut Vec<Receipt>, changed: Receipt) {
    let known = receipts
        .iter_mut()
        .find(|receipt| receipt.delivery.id == changed.delivery.id);
    match known {
        Some(receipt) if regresses(&receipt.state, &changed.state) => {}
        Some(receipt) => *receipt = changed,
        None => receipts.insert(0, changed),
    }
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
    use carillon_payload::{Delivery, DeliveryId, Provider, Rejection};

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
        let run = Run::of(2, &receipts).unwrap();
        let wanted = Counts {
            rejected: 1,
            sending: 1,
            ..Counts::default()
        };
        assert_eq!(run.counts(), wanted, "run 1 is another test");
        assert_eq!(
            run.locales[0].as_str(),
            "en-US",
            "the list is newest first, a run reads in plan order"
        );
        assert!(
            Run::of(3, &receipts).is_none(),
            "nothing was planned in run 3"
        );
    }

    #[test]
    fn a_receipt_is_replaced_in_its_place_and_never_by_older_news() {
        let mut list = vec![receipt("a", 1, "phone", "en-US", DeliveryState::Planned)];
        merge(
            &mut list,
            receipt("b", 1, "phone", "fr-FR", DeliveryState::Planned),
        );
        merge(
            &mut list,
            receipt("a", 1, "phone", "en-US", settled(rejected())),
        );
        merge(
            &mut list,
            receipt("a", 1, "phone", "en-US", DeliveryState::OnTheWire),
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
    fn an_end_that_was_no_success_wants_a_person() {
        assert!(
            Standing::Undecided.needs_action(),
            "somebody must look at the phone"
        );
        assert!(!Standing::Sending.needs_action(), "it may still be taken");
    }
}
