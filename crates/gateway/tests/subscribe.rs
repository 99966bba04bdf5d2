//! The page that subscribes a browser: who may read it, who may hand a subscription in, and how often.

#![expect(clippy::expect_used, reason = "a test that cannot go on must stop")]

use std::collections::BTreeMap;

use carillon_gateway::{SubscribePage, SubscribeWords};
use carillon_payload::Subscription;
use reqwest::{Client, StatusCode};
use serde_json::json;

async fn page() -> SubscribePage {
    let title = BTreeMap::from([("title", "</script><b>".to_owned())]);
    let words = SubscribeWords::new("ar", title);
    SubscribePage::open("BKey", words)
        .await
        .expect("a free port")
}

fn client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder().no_proxy().tls_certs_only([]);
    client.build().expect("a client")
}

fn subscription() -> serde_json::Value {
    let keys = json!({"p256dh": "B".repeat(87), "auth": "a".repeat(22)});
    let subscription =
        json!({"endpoint": "https://push.example/x", "expirationTime": null, "keys": keys});
    json!({"subscription": subscription, "browser": "Firefox\u{7}"})
}

/// What `web-push-testing` gave a page: `tests/senders/make.js`.
fn made_by_another() -> serde_json::Value {
    let kept = include_str!("../../../tests/senders/made/subscription.json");
    serde_json::from_str(kept).expect("JSON")
}

/// Hands a subscription in as a page of `origin` would.
async fn post(address: &str, origin: &str, body: serde_json::Value) -> StatusCode {
    let request = client().post(format!("{address}subscription"));
    let request = request.header("origin", origin).body(body.to_string());
    request.send().await.expect("an answer").status()
}

fn origin(address: &str) -> String {
    let end = address["http://".len()..].find('/').expect("a path");
    address[.."http://".len() + end].to_owned()
}

#[tokio::test]
async fn only_who_knows_the_word_reads_the_page_and_it_carries_key_and_language() {
    let page = page().await;
    let address = page.address();
    let read = client().get(address).send().await.expect("an answer");
    let policy = read.headers()["content-security-policy"]
        .to_str()
        .expect("text");
    assert!(
        policy.starts_with("default-src 'none'"),
        "nothing from elsewhere"
    );
    let text = read.text().await.expect("a page");
    assert!(text.contains("lang=\"ar\" dir=\"rtl\""), "it mirrors");
    assert!(text.contains("BKey"), "the account's key");
    assert!(!text.contains("</script><b>"), "words are no markup");
    for file in ["page.js", "page.css", "worker.js"] {
        let status = client().get(format!("{address}{file}")).send().await;
        assert_eq!(
            status.expect("an answer").status(),
            200,
            "{file} is beside it"
        );
    }
    let origin = origin(address);
    for path in ["/", "/worker.js", "/0123456789abcdef0123456789abcdef/"] {
        let status = client().get(format!("{origin}{path}")).send().await;
        assert_eq!(
            status.expect("an answer").status(),
            404,
            "{path} is no page"
        );
    }
    let renamed = client()
        .get(address)
        .header("host", "evil.example")
        .send()
        .await;
    assert_eq!(
        renamed.expect("an answer").status(),
        404,
        "a name that somebody lets lead here"
    );
}

#[tokio::test]
async fn one_subscription_is_taken_from_the_page_itself() {
    let mut page = page().await;
    let address = page.address().to_owned();
    let own = origin(&address);
    let foreign = post(&address, "https://evil.example", subscription()).await;
    assert_eq!(foreign, 403, "another page");
    let bad = post(&address, &own, json!({"subscription": {"endpoint": "x"}})).await;
    assert_eq!(bad, 400, "no subscription");
    assert_eq!(post(&address, &own, subscription()).await, 204, "taken");
    let browser = page.subscribed().await.expect("the app is told");
    assert_eq!(browser.name, "Firefox", "what it calls itself");
    assert!(
        browser.target.kind.fits(&browser.target.value),
        "a target like one that was pasted"
    );
    assert_eq!(
        post(&address, &own, subscription()).await,
        410,
        "one visit, one browser"
    );
    drop(page);
    tokio::task::yield_now().await;
    assert!(
        client().get(&address).send().await.is_err(),
        "the page is closed with the one who waited"
    );
}

#[tokio::test]
async fn a_subscription_that_another_library_made_becomes_a_target_as_it_was() {
    let mut page = page().await;
    let address = page.address().to_owned();
    let told = json!({"subscription": made_by_another(), "browser": "Firefox"});
    let status = post(&address, &origin(&address), told).await;
    assert_eq!(status, 204, "it has the form of one");
    let browser = page.subscribed().await.expect("the app is told");
    let value: serde_json::Value = serde_json::from_str(&browser.target.value).expect("JSON");
    assert_eq!(value, made_by_another(), "nothing added, nothing lost");
    let read = Subscription::of(&browser.target).expect("endpoint and keys");
    assert!(
        read.endpoint
            .starts_with("https://push.example:8443/notify/"),
        "where it is pushed to: {}",
        read.endpoint
    );
}
