//! Sends to a server that somebody else wrote, by an account's own gateway: `tests/senders` and `cargo xtask conformance`
//! run it to see what really leaves.
//!
//! It reads a job from its standard input, as JSON:
//!
//! - `account`: whose provider, and the values of its form; what the key file says is added;
//! - `key`: the path of its key file; `authority`: that of a certificate (PEM), where the server is trusted by one;
//! - `targets`: as a person pastes them;
//! - `audiences`: others whom nobody named, each by `kind` and `name`;
//! - `bodies`: payloads sent as they are to each target, or else every message of the starters is, encoded as the account
//!   wants it; to an audience, what a hand-over of each starter says;
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

use carillon_campaign::{AppProfile, Campaign, Locale, Message, Platform};
use carillon_gateway::{AccountGateway, Carrier as _, read_key};
use carillon_payload::{
    Account, Audience, AudienceKind, BroadcastOrder, EncodeOptions, Encoded, Outcome, Provider,
    Target, broadcasts, encode_all,
};
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
    /// What it says; nothing where a body goes as it is.
    message: Option<Message>,
    /// The same in other languages or on other platforms, in one request.
    more: Vec<Message>,
    encoded: Encoded,
}

impl Said {
    fn told(&self, outcome: &Outcome) -> Value {
        json!({
            "target": self.target.value,
            "kind": self.target.kind,
            "message": self.message,
            "more": self.more,
            "path": self.encoded.path,
            "headers": self.encoded.headers,
            "body": self.encoded.body,
            "size": self.encoded.size,
            "limit": self.encoded.limit,
            "outcome": outcome,
        })
    }
}

/// Everything that is said, to every target and every audience.
fn said(job: &Value, account: &Account) -> Vec<Said> {
    let mut all = Vec::new();
    for pasted in list(&job["targets"]) {
        let target = Target::pasted(account.provider, text(pasted));
        let target = target.expect("a target of the provider's form");
        if job["bodies"].is_array() {
            let bodies = list(&job["bodies"]).iter().map(text);
            all.extend(bodies.map(|body| as_it_is(&target, body)));
            continue;
        }
        for campaign in starters::campaigns() {
            let platforms = platforms(account.provider).into_iter();
            for message in platforms.flat_map(|one| starters::messages(&campaign, one)) {
                let words = (message, Vec::new());
                all.push(encoded(account, &target, campaign.app(), words, all.len()));
            }
        }
    }
    for named in list(&job["audiences"]) {
        let kind: AudienceKind =
            serde_json::from_value(named["kind"].clone()).expect("a sort of audience");
        let audience = Audience::named(account.provider, kind, text(&named["name"]));
        let audience = audience.expect("an audience of the provider");
        for campaign in starters::campaigns() {
            let first = all.len();
            all.extend(handed_over(account, &audience, &campaign, first));
        }
    }
    all
}

/// Those whose devices a provider reaches.
fn platforms(provider: Provider) -> Vec<Platform> {
    let own = provider.platform();
    own.map_or(Platform::ALL.into(), |platform| vec![platform])
}

/// A payload with nothing around it but what its provider must have.
fn as_it_is(target: &Target, body: &str) -> Said {
    let provider = target.kind.provider();
    Said {
        target: target.clone(),
        message: None,
        more: Vec::new(),
        encoded: Encoded {
            provider,
            method: "POST".to_owned(),
            path: String::new(),
            headers: vec![("ttl".to_owned(), "60".to_owned())],
            size: body.len(),
            limit: provider.limit(),
            body: body.to_owned(),
            keyed: Vec::new(),
            parts: Vec::new(),
        },
    }
}

/// What an audience gets of a starter: every persona's words, in all languages at once where one request has them.
/// `first`: how many pushes went before.
fn handed_over(
    account: &Account,
    audience: &Audience,
    campaign: &Campaign,
    first: usize,
) -> Vec<Said> {
    let target = audience.device(Some(account), Platform::Android).target;
    let locales = &campaign.manifest().locales;
    let at_once: Vec<&[Locale]> = if audience.has_languages() {
        vec![locales.as_slice()]
    } else {
        locales.chunks(1).collect()
    };
    let personas = starters::personas(campaign);
    let mut all = Vec::new();
    for (locales, persona) in at_once
        .iter()
        .flat_map(|locales| personas.iter().map(move |persona| (locales, persona)))
    {
        let order = BroadcastOrder {
            campaign,
            variant: &campaign.manifest().variants[0].id,
            locales,
            persona: Some(persona),
            audience,
        };
        for broadcast in broadcasts(&order) {
            let words = (broadcast.message, broadcast.more);
            let number = first + all.len();
            all.push(encoded(account, &target, campaign.app(), words, number));
        }
    }
    all
}

/// A message and more of the same as one request of the account.
fn encoded(
    account: &Account,
    target: &Target,
    app: &AppProfile,
    (message, more): (Message, Vec<Message>),
    number: usize,
) -> Said {
    let delivery = format!("9b2c1d4e-0000-4000-8000-{number:012}");
    let options = EncodeOptions {
        app,
        account: Some(account),
        target: Some(target),
        delivery: Some(&delivery),
        now: Some(1_800_000_000),
    };
    Said {
        encoded: encode_all(account.provider, &message, &more, options),
        target: target.clone(),
        message: Some(message),
        more,
    }
}

/// A list of the job; an empty one where it has none.
fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
