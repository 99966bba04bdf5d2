//! Webhooks, sent to the sandbox's servers: a company's own, and those of the presets, each by its preset's file.
#![expect(clippy::expect_used, reason = "a test that cannot set itself up fails")]

mod common;

use std::path::Path;
use std::sync::Arc;

use carillon_campaign::{Campaign, Files, Message, Platform, Request, resolve};
use carillon_gateway::sandbox::{
    Arrival, Fault, Sandbox, WEBHOOK_PATH, WEBHOOK_SERVERS, WEBHOOK_TARGETS,
};
use carillon_gateway::{AccountGateway, Gateway as _, Push};
use carillon_payload::{Account, IN_HOUSE, Outcome, Provider, Tested, form};
use common::sandbox;
use common::senders::{push_by, webhook_account, webhook_key, webhook_of};
use secrecy::SecretString;
use serde_json::{Value, json};

/// The starter that everybody opens first.
fn streak_saver() -> Campaign {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/starters/streak-saver");
    let mut files = Files::new();
    for path in [
        "campaign.toml",
        "app.toml",
        "locales/en-US.ftl",
        "locales/fr-FR.ftl",
        "locales/ar.ftl",
        "locales/ja.ftl",
    ] {
        let bytes = std::fs::read(root.join(path)).expect("the starter is there");
        files.insert(path.to_owned(), Arc::from(bytes));
    }
    Campaign::read(files)
}

fn saved(campaign: &Campaign, platform: Platform) -> Message {
    let manifest = campaign.manifest();
    let request = Request {
        variant: &manifest.variants[0].id,
        locale: &manifest.source_locale,
        platform,
        persona: Some("amelia"),
    };
    resolve(campaign, request).0
}

/// The target of a platform's device.
fn target(platform: Platform) -> &'static str {
    let at = Platform::ALL
        .into_iter()
        .position(|one| one == platform)
        .expect("one of them");
    WEBHOOK_TARGETS[at].1
}

/// The starter's message as a push to the device of a platform.
fn streak_push(platform: Platform, number: u32) -> Push {
    let campaign = streak_saver();
    Push {
        message: saved(&campaign, platform),
        app: Arc::new(campaign.app().clone()),
        ..push_by(Provider::Webhook, platform, number, target(platform))
    }
}

fn open(sandbox: &Sandbox, account: Account) -> AccountGateway {
    AccountGateway::open(account, &webhook_key(sandbox).secret).expect("a webhook opens")
}

/// A preset's gateway to its server in the sandbox.
fn preset(sandbox: &Sandbox, preset: &str) -> AccountGateway {
    sandbox.install(streak_saver().app());
    let path = WEBHOOK_SERVERS
        .into_iter()
        .find(|(id, _)| *id == preset)
        .map_or(WEBHOOK_PATH, |(_, path)| path);
    open(
        sandbox,
        webhook_of(preset, &format!("{}{path}", sandbox.origin())),
    )
}

/// Sends the starter's message; what arrived.
async fn arrived(sandbox: &Sandbox, gateway: &AccountGateway, push: &Push) -> Arrival {
    let outcome = gateway.send(push).await;
    assert!(
        matches!(outcome, Outcome::Accepted { .. }),
        "{:?}: {outcome:?}",
        push.message.platform
    );
    sandbox.inbox().remove(0)
}

#[tokio::test]
async fn each_presets_server_takes_what_its_file_makes_of_a_real_message() {
    for (id, _) in WEBHOOK_SERVERS.into_iter().chain([(IN_HOUSE, "")]) {
        let sandbox = sandbox().await;
        let gateway = preset(&sandbox, id);
        for (number, platform) in (1..).zip(Platform::ALL) {
            if id == "gorush" && platform == Platform::Web {
                continue;
            }
            let push = streak_push(platform, number);
            let arrival = arrived(&sandbox, &gateway, &push).await;
            assert_eq!(arrival.device, push.device.id, "{id}: the target's device");
            let shown = arrival.message.expect("it can be drawn");
            assert_eq!(shown.title.text, push.message.title.text, "{id}: the title");
            assert_eq!(shown.body.text, push.message.body.text, "{id}: the body");
            assert_eq!(shown.on_tap, push.message.on_tap, "{id}: where it leads");
            let url = |message: &Message| {
                message
                    .picture
                    .as_ref()
                    .and_then(|picture| picture.url.clone())
            };
            assert_eq!(url(&shown), url(&push.message), "{id}: the picture");
            // Gotify has none, and Apple's own are the app's.
            if id != "gotify" {
                let labels = |message: &Message| -> Vec<String> {
                    let buttons = message.buttons.iter();
                    buttons.map(|button| button.label.text.clone()).collect()
                };
                assert_eq!(labels(&shown), labels(&push.message), "{id}: the buttons");
            }
        }
        assert!(!sandbox.inbox().is_empty(), "{id}: something came");
    }
}

#[tokio::test]
async fn a_companys_own_server_gets_every_setting_back_as_it_was() {
    let sandbox = sandbox().await;
    let gateway = preset(&sandbox, IN_HOUSE);
    for (number, platform) in (1..).zip(Platform::ALL) {
        let push = streak_push(platform, number);
        let shown = arrived(&sandbox, &gateway, &push).await.message;
        let settings = shown.map(|message| message.settings);
        assert_eq!(settings, Some(push.message.settings), "{platform:?}");
    }
}

#[tokio::test]
async fn a_template_that_leaves_nothing_is_not_sent() {
    let sandbox = sandbox().await;
    let outcome = preset(&sandbox, "gorush")
        .send(&streak_push(Platform::Web, 1))
        .await;
    let detail = "empty-body".to_owned();
    assert_eq!(
        outcome,
        Outcome::NotSent { detail },
        "gorush sends to phones only"
    );
    assert_eq!(sandbox.requests(), 0, "nobody was asked");
}

#[tokio::test]
async fn a_refusal_within_a_success_is_one() {
    let sandbox = sandbox().await;
    let mut push = streak_push(Platform::Ios, 1);
    push.device.target.value = "0123456789abcdef".to_owned();
    let outcome = preset(&sandbox, "gorush").send(&push).await;
    assert!(
        matches!(&outcome, Outcome::Rejected(rejection)
            if rejection.status == 200 && rejection.reason == "BadDeviceToken"),
        "gorush tells Apple's refusals in its logs: {outcome:?}"
    );
}

#[tokio::test]
async fn the_servers_words_come_back_and_a_wrong_key_is_refused() {
    let sandbox = sandbox().await;
    for (id, words) in [
        (IN_HOUSE, "unknown key"),
        ("ntfy", "unauthorized"),
        ("novu", "API Key not found"),
    ] {
        let gateway = preset(&sandbox, id);
        let stranger = carillon_gateway::read_key(Provider::Webhook, "", b"another");
        let account = gateway.account().clone();
        let gateway = AccountGateway::open(account, &stranger.expect("a line").secret)
            .expect("a webhook opens");
        let outcome = gateway.send(&streak_push(Platform::Android, 1)).await;
        assert!(
            matches!(&outcome, Outcome::Rejected(rejection)
                if rejection.status == 401 && rejection.reason == words),
            "{id}: {outcome:?}"
        );
    }
    let mut push = streak_push(Platform::Android, 1);
    push.device.target.value = "not-an-application".to_owned();
    let outcome = preset(&sandbox, "gotify").send(&push).await;
    assert!(
        matches!(&outcome, Outcome::Rejected(rejection)
            if rejection.reason.starts_with("you need to provide a valid access token")),
        "Gotify's token is the target: {outcome:?}"
    );
    assert!(sandbox.inbox().is_empty(), "nothing refused arrives");
}

#[tokio::test]
async fn a_server_that_knows_nobody_is_sent_to_without_a_key() {
    let sandbox = sandbox().await;
    let account = preset(&sandbox, "ntfy").account().clone();
    let none: Option<&SecretString> = None;
    let gateway = AccountGateway::open(account, none).expect("no key is needed");
    let arrival = arrived(&sandbox, &gateway, &streak_push(Platform::Android, 1)).await;
    let names: Vec<&str> = arrival
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(
        !names.contains(&"authorization"),
        "the header was left out: {names:?}"
    );
}

#[tokio::test]
async fn a_key_or_target_that_a_server_repeats_is_in_no_receipt() {
    let sandbox = sandbox().await;
    let gateway = preset(&sandbox, IN_HOUSE);
    let push = streak_push(Platform::Android, 1);
    let key = sandbox.credentials().webhook_key().to_owned();
    let fault = Fault::Refuse {
        status: 400,
        reason: format!("{key} may not send to {}", push.device.target.value),
        retry_after: None,
    };
    sandbox.set_fault(&push.device.id, Some(fault));
    let Outcome::Rejected(rejection) = gateway.send(&push).await else {
        panic!("a refusal was ordered");
    };
    assert_eq!(
        rejection.reason, "… may not send to cari…ixel",
        "receipts are kept and shown around"
    );
}

#[tokio::test]
async fn a_test_of_the_connection_asks_and_sends_nothing() {
    let sandbox = sandbox().await;
    for (id, _) in WEBHOOK_SERVERS.into_iter().chain([(IN_HOUSE, "")]) {
        let tested = preset(&sandbox, id).test().await;
        let is_answer = matches!(tested, Tested::Answers { status: 204, .. });
        // Gotify's key is each device's own.
        assert!(is_answer, "{id}: {tested:?}");
    }
    let mut account = preset(&sandbox, IN_HOUSE).account().clone();
    let stranger = carillon_gateway::read_key(Provider::Webhook, "", b"another").expect("a line");
    let gateway = AccountGateway::open(account.clone(), &stranger.secret).expect("it opens");
    let tested = gateway.test().await;
    assert!(
        matches!(&tested, Tested::Refused { rejection, .. } if rejection.reason == "unknown key"),
        "the server said so: {tested:?}"
    );
    account.values.insert(
        form::URL.to_owned(),
        "http://127.0.0.1:1/webhook".to_owned(),
    );
    let tested = open(&sandbox, account).test().await;
    assert!(matches!(tested, Tested::NoAnswer { .. }), "{tested:?}");
    assert!(sandbox.inbox().is_empty(), "a test reaches nobody");
}

#[tokio::test]
async fn what_a_server_can_know_again_is_asked_for_once_more_and_comes_once() {
    for fault in [Fault::Reset, Fault::Cut] {
        let sandbox = sandbox().await;
        let gateway = preset(&sandbox, IN_HOUSE);
        let push = streak_push(Platform::Ios, 1);
        sandbox.set_fault_for(&push.device.id, fault.clone(), 1);
        let outcome = gateway.send(&push).await;
        let provider_id = Some(push.delivery.id.0.clone());
        assert_eq!(
            outcome,
            Outcome::Accepted { provider_id },
            "{fault:?}: the same id"
        );
        assert_eq!(sandbox.requests(), 2, "{fault:?}: it was asked twice");
        assert_eq!(sandbox.inbox().len(), 1, "{fault:?}: and came once");
    }
}

#[tokio::test]
async fn another_method_and_a_body_that_is_no_json_go_out_as_they_are() {
    let sandbox = sandbox().await;
    let mut account = webhook_account(&sandbox.origin());
    let mut set = |field: &str, value: &str| {
        account.values.insert(field.to_owned(), value.to_owned());
    };
    set(form::METHOD, "PUT");
    let gateway = open(&sandbox, account.clone());
    let arrival = arrived(&sandbox, &gateway, &streak_push(Platform::Web, 1)).await;
    let payload: Value = serde_json::from_slice(&arrival.payload).expect("JSON");
    assert_eq!(
        payload["to"],
        json!(target(Platform::Web)),
        "the server took a PUT"
    );

    let headers = account.text(form::HEADERS);
    let headers = headers.replace("application/json", "text/plain");
    account.values.insert(form::HEADERS.to_owned(), headers);
    account
        .values
        .insert(form::BODY.to_owned(), "{{title}}".to_owned());
    let outcome = open(&sandbox, account)
        .send(&streak_push(Platform::Web, 2))
        .await;
    assert!(
        matches!(&outcome, Outcome::Rejected(rejection) if rejection.reason == "not JSON"),
        "this server wants JSON, and got words: {outcome:?}"
    );
}
