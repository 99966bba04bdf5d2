//! The page that subscribes a browser, in the real Chromium: its button hands in what the browser's push service gave it,
//! and its service worker shows each push as its payload says.
//!
//! A subscription itself comes from Google's push service, which no test asks. Somebody else's answers in its place, and
//! pushes are handed to the worker by the DevTools protocol, as they are after the browser has decrypted them; sending and
//! encryption are tested elsewhere.

use std::collections::BTreeMap;
use std::path::Path;

use carillon_gateway::{SubscribePage, SubscribeWords};
use carillon_tests::drive::{Chromium, Trouble, that};
use serde_json::{Value, json};

const BUTTON: &str = "Subscribe this browser";

/// An account's VAPID public key (RFC 8292 §2.4).
const KEY: &str =
    "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs";

async fn site() -> Result<SubscribePage, Trouble> {
    let sentences = [("button", BUTTON), ("done", "It is done.")];
    let sentences = sentences.map(|(id, sentence)| (id, sentence.to_owned()));
    let words = SubscribeWords::new("en", BTreeMap::from(sentences));
    Ok(SubscribePage::open(KEY, words).await?)
}

/// A subscription as `web-push-testing` gave it: `tests/senders/make.js`.
fn made_by_another() -> Result<Value, Trouble> {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("senders/made/subscription.json");
    Ok(serde_json::from_slice(&std::fs::read(kept)?)?)
}

#[tokio::test]
async fn the_pages_button_subscribes_chromium_with_the_accounts_key_and_hands_it_in()
-> Result<(), Trouble> {
    let mut site = site().await?;
    let browser = Chromium::to_be_subscribed(site.address()).await?;
    let subscription = made_by_another()?;
    let asked = browser.subscribe(BUTTON, &subscription).await?;
    let wanted = json!({"key": KEY, "userVisibleOnly": true, "worker": "worker.js"});
    that(
        asked == wanted,
        format!("what a push service wants: {asked}"),
    )?;
    browser.sees("It is done.").await?;
    let handed_in = site.subscribed().await;
    let handed_in = handed_in.ok_or_else(|| Trouble::new("the page was closed"))?;
    let value: Value = serde_json::from_str(&handed_in.target.value)?;
    that(value == subscription, format!("as it was given: {value}"))?;
    that(
        handed_in.name.contains("Chrom"),
        format!("what people call it: {}", handed_in.name),
    )
}

#[tokio::test]
async fn a_subscribed_chromium_shows_a_push_as_its_payload_says() -> Result<(), Trouble> {
    let site = site().await?;
    let browser = Chromium::to_be_subscribed(site.address()).await?;
    let shown = async |data: &str| browser.shows(site.address(), data).await;
    let classic = json!({
        "title": "مرحبا", "body": "Two things", "dir": "rtl", "lang": "ar", "requireInteraction": true,
        "actions": [{"action": "button-1", "title": "Play"}],
        "data": {"link": "https://juniper.example/", "links": {"button-1": "https://juniper.example/play"}},
    });
    let seen = shown(&classic.to_string()).await?;
    for (name, value) in classic.as_object().into_iter().flatten() {
        that(seen[name] == *value, format!("{name} as sent: {seen}"))?;
    }
    let declarative = json!({
        "web_push": 8030,
        "notification": {
            "title": "Hello", "navigate": "https://juniper.example/",
            "actions": [{"action": "a", "title": "Play", "navigate": "https://juniper.example/play"}],
        },
    });
    let seen = shown(&declarative.to_string()).await?;
    that(seen["title"] == "Hello", format!("declared: {seen}"))?;
    that(
        seen["data"]
            == json!({"link": "https://juniper.example/", "links": {"a": "https://juniper.example/play"}}),
        format!("a click knows where it leads: {seen}"),
    )?;
    let seen = shown("no JSON at all").await?;
    that(
        seen["title"] == "no JSON at all",
        format!("as it is: {seen}"),
    )?;
    // Chromium throws where `renotify` has no `tag`.
    let refused = json!({"title": "Hello", "body": "There", "renotify": true});
    let seen = shown(&refused.to_string()).await?;
    that(
        seen["body"] == "There",
        format!("the words at least: {seen}"),
    )
}
