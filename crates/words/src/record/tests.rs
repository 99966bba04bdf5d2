//! Records as a spreadsheet and a program read them.

use carillon_campaign::{Locale, Platform};
use carillon_payload::{Delivery, DeliveryId, DeviceId, LineProblem, Provider, Receipt, Rejection};
use proptest::prelude::*;

use super::*;

fn entry(device_name: &str, outcome: Outcome) -> Entry {
    Entry {
        receipt: Receipt {
            delivery: Delivery {
                id: DeliveryId("3f0e8a4c-8d4b-4c5e-9a77-000000000001".to_owned()),
                run: 7,
                campaign: "Streak saver".to_owned(),
                variant: "a".to_owned(),
                locale: Locale::new("fr-FR").unwrap(),
                persona: None,
                device: DeviceId("phone".to_owned()),
                device_name: device_name.to_owned(),
                platform: Platform::Ios,
                provider: Provider::Apns,
                gateway: "Juniper QA".to_owned(),
                bytes: 812,
                planned_at: 1_800_000_060_000,
                reach: None,
            },
            state: DeliveryState::Settled {
                outcome,
                at: 1_800_000_061_900,
                took: 40,
            },
        },
        attempts: 2,
    }
}

fn too_many() -> Outcome {
    Outcome::Rejected(Rejection {
        status: 429,
        reason: "TooManyRequests".to_owned(),
        retry_after: Some(30),
    })
}

/// What is written of these.
fn written(language: &str, format: RecordFormat, entries: &[Entry]) -> String {
    let words = Words::new(language);
    let mut out = Vec::new();
    let mut records = Records::begin(&mut out, format).unwrap();
    for entry in entries {
        let record = words.record(entry, Some("1f3a…9c2e".to_owned()));
        records.write(&record).unwrap();
    }
    records.end().unwrap();
    String::from_utf8(out).unwrap()
}

/// The table's cells, by a reader that is not ours.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn a_table_and_json_say_the_same() {
    let entries = [entry("Ana’s iPhone", too_many())];
    let table = cells(&written("en", RecordFormat::Csv, &entries));
    let json: serde_json::Value =
        serde_json::from_str(&written("en", RecordFormat::Json, &entries)).unwrap();
    for (name, cell) in table[0].iter().zip(&table[1]) {
        let member = match &json[0][name] {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        assert_eq!(&member, cell, "{name}");
    }
    let of = |name: &str| &json[0][name];
    assert_eq!(of("reason"), "TooManyRequests", "verbatim");
    assert_eq!(
        of("retry_at"),
        "2027-01-15T08:01:31Z",
        "thirty seconds after the answer"
    );
    assert_eq!(of("limit"), 4096, "what the bytes are measured by");
    assert_eq!(of("target"), "1f3a…9c2e", "never whole");
    assert!(of("persona").is_null(), "nobody's values were used");
}

#[test]
fn the_explanation_is_in_the_readers_language_and_the_names_are_not() {
    let entries = [entry("Ana’s iPhone", too_many())];
    let french = written("fr", RecordFormat::Csv, &entries);
    assert!(french.contains("30 secondes"), "the remedy: {french}");
    assert!(
        french.starts_with("delivery,provider_id,run,"),
        "a script reads every language: {french}"
    );
    assert!(
        !french.contains('\u{2068}'),
        "marks of direction are for screens"
    );
}

#[test]
fn a_device_that_is_called_a_formula_stays_a_name() {
    let check = |name: &str, expected: &str| {
        let outcome = Outcome::Accepted { provider_id: None };
        let table = cells(&written("en", RecordFormat::Csv, &[entry(name, outcome)]));
        let at = MEMBERS.iter().position(|member| *member == "device");
        assert_eq!(
            table[1][at.unwrap()],
            expected,
            "a spreadsheet must not calculate it"
        );
    };
    check("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")");
    check("+1", "'+1");
    check("-1", "'-1");
    check("@SUM(1)", "'@SUM(1)");
    check("\t=1", "'\t=1");
    check("  =1", "'  =1");
    check("＝1", "'＝1");
    check("Ana, \"QA\"\nPixel", "Ana, \"QA\"\nPixel");
}

#[test]
fn nothing_found_is_a_heading_or_an_empty_list() {
    assert_eq!(
        cells(&written("en", RecordFormat::Csv, &[])).len(),
        1,
        "the columns have their names"
    );
    let json: serde_json::Value =
        serde_json::from_str(&written("en", RecordFormat::Json, &[])).unwrap();
    assert_eq!(json, serde_json::json!([]), "a list of none");
}

proptest! {
    #[test]
    fn no_cell_begins_a_formula_and_every_name_comes_back(name in "\\PC{1,12}|[=+@\t-]\\PC{0,12}") {
        let outcome = Outcome::NotSent { detail: name.clone() };
        let table = cells(&written("en", RecordFormat::Csv, &[entry(&name, outcome)]));
        for cell in &table[1] {
            prop_assert!(!cell.starts_with(FORMULA), "{cell:?}");
        }
        let at = MEMBERS.iter().position(|member| *member == "device").unwrap();
        let back = table[1][at].strip_prefix('\'').filter(|back| *back == name);
        prop_assert_eq!(back.unwrap_or(&table[1][at]), &name, "the name, but for our apostrophe");
    }
}

#[test]
fn lines_of_a_list_are_a_table_and_json_with_the_providers_own_words() {
    let lines = [
        (
            2,
            LineState::Settled(Outcome::Accepted { provider_id: None }),
            Some("m-1"),
        ),
        (3, LineState::Settled(too_many()), None),
        (4, LineState::LeftOut(LineProblem::Duplicate), None),
        (5, LineState::OnTheWire, None),
        (
            6,
            LineState::Waiting(Outcome::NotSent {
                detail: "=HYPERLINK(1)".to_owned(),
            }),
            None,
        ),
    ];
    let written = |format| {
        let mut out = Vec::new();
        let mut records = Records::of_lines(&mut out, format).unwrap();
        for (line, state, id) in &lines {
            records.write(&Record::of_line(*line, state, *id)).unwrap();
        }
        records.end().unwrap();
        String::from_utf8(out).unwrap()
    };
    let table = cells(&written(RecordFormat::Csv));
    let expected = [
        ["line", "result", "status", "reason", "id"],
        ["2", "accepted", "", "", "m-1"],
        ["3", "rejected", "429", "TooManyRequests", ""],
        ["4", "left-out", "", "duplicate", ""],
        ["5", "undecided", "", "interrupted", ""],
        ["6", "not-sent", "", "'=HYPERLINK(1)", ""],
    ];
    assert_eq!(table, expected, "a spreadsheet calculates none of it");
    let json: serde_json::Value = serde_json::from_str(&written(RecordFormat::Json)).unwrap();
    assert_eq!(json[1]["status"], 429, "a number");
    assert_eq!(json[4]["reason"], "=HYPERLINK(1)", "as it was said");
    assert_eq!(json.as_array().unwrap().len(), 5, "each line once");
}
