//! How long pushes take over one connection to a server that speaks as Apple's does: `cargo xtask bench --only senders` runs
//! this beside another library, against the same server.
//!
//! `apns_speed ADDRESS AUTHORITY KEY PAYLOAD PUSHES`: the server, the certificate that vouches for it, a `.p8` file, a file
//! with the payload, and how many pushes a repetition has. Fails where one is not accepted.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement of what this program made itself is printed"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use carillon_gateway::{AccountGateway, Carrier as _, LIST_IN_FLIGHT, read_key};
use carillon_payload::{Account, AccountId, Encoded, Outcome, Provider, Target, TargetKind, form};
use tokio::task::JoinSet;

/// Repetitions. One before them counts for nothing.
const TIMES: usize = 5;

/// One thread, as the other library has.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, authority, key, payload, pushes] = arguments.as_slice() else {
        panic!("ADDRESS AUTHORITY KEY PAYLOAD PUSHES, not {arguments:?}");
    };
    let gateway = Arc::new(gateway(address, Path::new(authority), Path::new(key)));
    let payload = std::fs::read_to_string(payload).expect("a payload");
    let pushes: usize = pushes.parse().expect("a number");
    let mut times = Vec::new();
    for _ in 0..=TIMES {
        let begun = Instant::now();
        send(&gateway, &payload, pushes).await;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let times = times[1..].iter().map(|time| format!("{time:.3}"));
    let times: Vec<String> = times.collect();
    println!("ours\t{}", times.join(" "));
}

fn gateway(address: &str, authority: &Path, key: &Path) -> AccountGateway {
    let name = key.file_name().and_then(|name| name.to_str());
    let bytes = std::fs::read(key).expect("a key file");
    let read = read_key(Provider::Apns, name.unwrap_or_default(), &bytes).expect("a key");
    let mut values: BTreeMap<String, String> = [
        (form::ENVIRONMENT, form::DEVELOPMENT),
        (form::TEAM_ID, "DEF123GHIJ"),
        (form::ADDRESS, address),
    ]
    .map(|(field, value)| (field.to_owned(), value.to_owned()))
    .into();
    values.extend(read.facts.values);
    let account = Account {
        id: AccountId("measured".to_owned()),
        name: "Measured".to_owned(),
        provider: Provider::Apns,
        values,
    };
    let authority = std::fs::read(authority).expect("a certificate");
    AccountGateway::trusting(account, &read.secret, &[authority]).expect("a key and a certificate")
}

/// Sends to as many devices, as many in flight as a list has.
async fn send(gateway: &Arc<AccountGateway>, payload: &str, pushes: usize) {
    let mut in_flight: JoinSet<Outcome> = JoinSet::new();
    for number in 0..pushes {
        if in_flight.len() == LIST_IN_FLIGHT {
            accepted(in_flight.join_next().await);
        }
        let gateway = Arc::clone(gateway);
        let target = device(number);
        let encoded = encoded(&target, payload, number);
        in_flight.spawn(async move { gateway.carry(&target, &encoded).await });
    }
    while !in_flight.is_empty() {
        accepted(in_flight.join_next().await);
    }
}

fn accepted(sent: Option<Result<Outcome, tokio::task::JoinError>>) {
    let outcome = sent.expect("one was in flight").expect("no panic");
    assert!(matches!(outcome, Outcome::Accepted { .. }), "{outcome:?}");
}

fn device(number: usize) -> Target {
    Target {
        kind: TargetKind::ApnsToken,
        value: format!("{number:064x}"),
    }
}

fn encoded(target: &Target, payload: &str, number: usize) -> Encoded {
    let headers = [
        ("apns-topic", "example.juniper".to_owned()),
        ("apns-push-type", "alert".to_owned()),
        ("apns-priority", "10".to_owned()),
        ("apns-id", format!("9b2c1d4e-0000-4000-8000-{number:012}")),
    ];
    Encoded {
        provider: Provider::Apns,
        method: "POST".to_owned(),
        path: format!("/3/device/{}", target.value),
        headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
        size: payload.len(),
        limit: Provider::Apns.limit(),
        body: payload.to_owned(),
        keyed: Vec::new(),
        parts: Vec::new(),
    }
}
