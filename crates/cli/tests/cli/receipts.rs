//! Receipts looked for and given out by the built program.

use crate::office::{Office, Sandbox};

/// An office that sent to a phone whose token is dead, and to the sandbox's own phone.
fn office_with_trouble() -> (Office, Sandbox) {
    let mut office = Office::new();
    let sandbox = Sandbox::start(&office.desk, &["sandbox-iphone=Unregistered"]);
    let key = sandbox.text("/apns/key");
    office.desk.write("downloads/AuthKey_CARILLON01.p8", key);
    let team = format!("team-id={}", sandbox.text("/apns/team-id"));
    let address = format!("address={}", sandbox.text("/listening"));
    let add = [
        "gateways",
        "add",
        "Juniper QA",
        "--provider",
        "apns",
        "--key",
        "downloads/AuthKey_CARILLON01.p8",
        "--set",
        &team,
        "--set",
        "environment=development",
        "--set",
        &address,
    ];
    office.done(&add, "");
    let add = ["devices", "add", "=Ana's iPhone", "--gateway", "Juniper QA"];
    office.done(&add, &sandbox.target("apns"));
    let to = |gateway, device| ["send", "spring", "--gateway", gateway, "--device", device];
    let refused = office.run(&to("Juniper QA", "=Ana's iPhone"), "");
    assert_eq!(refused.code, 1, "the phone is gone: {}", refused.out);
    office.done(&to("sandbox", "sandbox-pixel"), "");
    (office, sandbox)
}

#[test]
fn a_rejected_push_is_found_by_its_reason_and_explained() {
    let (mut office, _sandbox) = office_with_trouble();
    let all = office.done(&["receipts"], "").out;
    assert_eq!(all.lines().count(), 2, "a line a receipt: {all}");
    let found = office
        .done(&["receipts", "--search", "unreg iphone"], "")
        .out;
    assert!(
        found.lines().count() == 1 && found.contains("410 Unregistered"),
        "by its reason, verbatim: {found}"
    );
    let by = |filter, wanted| ["receipts", "--format", "json", filter, wanted];
    let rejected = office.done(&by("--standing", "rejected"), "").json();
    assert_eq!(rejected[0]["gateway"], "Juniper QA", "by how it stands");
    assert!(
        rejected[0]["remedy"]
            .as_str()
            .is_some_and(|remedy| !remedy.is_empty()),
        "with what to do: {rejected}"
    );
    let sandbox = office.done(&by("--gateway", "sandbox"), "").json();
    assert_eq!(sandbox.as_array().map(Vec::len), Some(1), "{sandbox}");
    let none = office.done(&["receipts", "--search", "zebra"], "");
    assert_eq!(
        (none.out.as_str(), none.err.trim()),
        ("", "No receipt was found."),
        "nothing is not an error"
    );
    let newest = office.done(&["receipts", "--limit", "1"], "");
    assert!(
        newest.out.contains("Sandbox Pixel") && newest.err.contains("1 of 2"),
        "there are more: {} {}",
        newest.out,
        newest.err
    );
}

#[test]
fn a_device_is_marked_and_not_sent_to() {
    let (mut office, _sandbox) = office_with_trouble();
    let mark = |state| ["devices", "mark", "=Ana's iPhone", state];
    office.done(&mark("unsubscribed"), "");
    assert!(
        office.done(&["devices"], "").out.contains("unsubscribed"),
        "the list says so"
    );
    let send = [
        "send",
        "spring",
        "--gateway",
        "Juniper QA",
        "--device",
        "=Ana's iPhone",
    ];
    let refused = office.run(&send, "");
    assert_eq!(refused.code, 2, "nothing was sent");
    assert!(
        refused.err.contains("Ana's iPhone") && refused.err.contains("devices mark"),
        "which, and the way back: {}",
        refused.err
    );
    office.done(&mark("provisional"), "");
    assert_eq!(
        office.run(&send, "").code,
        1,
        "quiet is not off: it is tried"
    );
    let unknown = office.run(&mark("asleep"), "");
    assert_eq!(unknown.code, 2, "no such state");
}

#[test]
fn a_table_of_receipts_has_no_formula_no_key_and_no_whole_token() {
    let (mut office, sandbox) = office_with_trouble();
    let french = ["--language", "fr", "receipts", "--format", "csv"];
    let table = office.done(&french, "").out;
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let heading = reader.headers().unwrap().clone();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    let of = |name: &str| heading.iter().position(|known| known == name).unwrap();
    assert_eq!(
        &rows[1][of("device")],
        "'=Ana's iPhone",
        "a name, not a calculation"
    );
    let token = sandbox.target("apns");
    assert_eq!(
        rows[1][of("target")].chars().next(),
        token.chars().next(),
        "enough of the token to know it by"
    );
    assert!(!table.contains(&token), "and no more");
    assert!(
        rows[1][of("explanation")].contains("jeton"),
        "in the reader's language: {}",
        &rows[1][of("explanation")]
    );
}
