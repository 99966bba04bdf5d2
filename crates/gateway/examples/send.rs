//! Sends to a server that somebody else wrote, by an account's own gateway: `tests/senders` and `cargo xtask conformance`
//! run it to see what really leaves.
//!
//! It reads a job from its standard input, as JSON:
//!
//! - `account`: whose provider, and the values of its form; what the key file says is added;
//! - `key`: the path of its key file; `authority`: that of a certificate (PEM), where the server is trusted by one;
//! - `targets`: as a person pastes them;
//! - `bodies`: payloads sent as they are, or else every message of the starters is;
//! - `at_once`: how many are in flight, 1 where nothing is said;
//! - `test`: asks only whether the provider takes the key.
//!
//! It prints a line a push, as JSON: the target, the message where there is one, headers and body as they were encoded, and
//! what came of it.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a tool of the tests"
)]

mod starters;

use std::path::Path;
use std::sync::Arc;

use carillon_campaign::{AppProfile, Message};
use carillon_gateway::{AccountGateway, Carrier as _, read_key};
use carillon_payload::{Account, EncodeOptions, Encoded, Outcome, Provider, Target, encode};
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

#[tokio::main]
async fn main() {
    let job: Value = serde_json::from_reader(std::io::stdin()).expect("a job");
    let gateway = Arc::new(gateway(&job));
    if job["test"] == true {
        let tested = gateway.test().await;
        println!("{}", json!({"tested": tested}));
        return;
    }
    let at_once = job["at_once"].as_u64().unwrap_or(1);
    let at_once = usize::try_from(at_once).expect("a small number");
    let turns = Arc::new(Semaphore::new(at_once));
    let mut sends = JoinSet::new();
    for said in said(&job, gateway.account()) {
        let turn = Arc::clone(&turns)
            .acquire_owned()
            .await
            .expect("it is open");
        let gateway = Arc::clone(&gateway);
        sends.spawn(async move {
            let outcome = gateway.carry(&said.target, &said.encoded).await;
            println!("{}", said.told(&outcome));
            // Now, so that one after the other is told in that order.
            drop(turn);
        });
    }
    while let Some(sent) = sends.join_next().await {
        sent.expect("no panic");
    }
}

/// The account's gateway, with the key of a file.
fn gateway(job: &Value) -> AccountGateway {
    let mut account: Account = serde_json::from_value(json!({
        "id": "peer",
        "name": "A peer",
        "provider": job["account"]["provider"],
        "values": job["account"]["values"],
    }))
    .expect("an account");
    let path = Path::new(text(&job["key"]));
    let name = path.file_name().and_then(|name| name.to_str());
    let read = read_key(
        account.provider,
        name.unwrap_or_default(),
        &std::fs::read(path).expect("a key file"),
    )
    .expect("a key");
    account.values.extend(read.facts.values.clone());
    assert_eq!(account.problems(), [], "the form is filled");
    let authorities: Vec<Vec<u8>> = job["authority"]
        .as_str()
        .map(|path| std::fs::read(path).expect("a certificate"))
        .into_iter()
        .collect();
    AccountGateway::trusting(account, &read.secret, &authorities).expect("it opens")
}

/// A push: to whom, and what.
struct Said {
    target: Target,
    message: Option<Message>,
    encoded: Encoded,
}

impl Said {
    fn told(&self, outcome: &Outcome) -> Value {
        json!({
            "target": self.target.value,
            "message": self.message,
            "path": self.encoded.path,
            "headers": self.encoded.headers,
            "body": self.encoded.body,
            "outcome": outcome,
        })
    }
}

/// Everything that is said, to every target.
fn said(job: &Value, account: &Account) -> Vec<Said> {
    let targets = job["targets"].as_array().expect("a list").iter();
    let targets = targets.map(|pasted| {
        Target::pasted(account.provider, text(pasted)).expect("a target of the provider's form")
    });
    let mut all = Vec::new();
    for target in targets {
        match job["bodies"].as_array() {
            Some(bodies) => all.extend(bodies.iter().map(|body| Said {
                encoded: as_it_is(account.provider, text(body)),
                target: target.clone(),
                message: None,
            })),
            None => all.extend(messages(account.provider, &target, all.len())),
        }
    }
    all
}

/// A payload with nothing around it but what its provider must have.
fn as_it_is(provider: Provider, body: &str) -> Encoded {
    Encoded {
        provider,
        method: "POST".to_owned(),
        path: String::new(),
        headers: vec![("ttl".to_owned(), "60".to_owned())],
        size: body.len(),
        limit: provider.limit(),
        body: body.to_owned(),
        keyed: Vec::new(),
        parts: Vec::new(),
    }
}

/// Every message of the starters, encoded for a target. `first`: how many went before.
fn messages(provider: Provider, target: &Target, first: usize) -> Vec<Said> {
    let platform = provider.platform().expect("a provider of one platform");
    let numbered = starters::messages(platform).into_iter().enumerate();
    let encoded = numbered.map(|(number, (app, message))| Said {
        encoded: encoded(provider, target, &app, &message, first + number),
        target: target.clone(),
        message: Some(message),
    });
    encoded.collect()
}

fn encoded(
    provider: Provider,
    target: &Target,
    app: &AppProfile,
    message: &Message,
    number: usize,
) -> Encoded {
    let delivery = format!("9b2c1d4e-0000-4000-8000-{number:012}");
    let options = EncodeOptions {
        app,
        account: None,
        target: Some(target),
        delivery: Some(&delivery),
        now: Some(1_800_000_000),
    };
    encode(provider, message, options)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
