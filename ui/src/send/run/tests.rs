//! Runs read from receipts: rows, columns, counts, and news in any order.

use carillon_campaign::Platform;
use carillon_payload::{Delivery, Outcome, Provider, Rejection};

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
            gateway: String::new(),
            bytes: 100,
            planned_at: 0,
            reach: None,
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
