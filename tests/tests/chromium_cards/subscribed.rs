//! The page that subscribes a browser, in the real Chromium: its service worker shows each push as its payload says.
//!
//! A subscription itself comes from Google's push service, which no test asks. So pushes are handed to the worker by the
//! DevTools protocol, as they are after the browser has decrypted them; sending and encryption are tested elsewhere.

use std::collections::BTreeMap;

use carillon_gateway::{SubscribePage, SubscribeWords};
use carillon_tests::drive::{Chromium, Page, Trouble, that};
use serde_json::{Value, json};

/// Answers with everything that is shown, and closes it.
const SHOWN: &str = "
const [done] = arguments;
navigator.serviceWorker.ready
    .then((worker) => worker.getNotifications())
    .then((all) => {
        done(all.map(({ title, body, dir, lang, requireInteraction, actions, data }) => ({
            title, body, dir, lang, requireInteraction, data,
            actions: actions.map(({ action, title }) => ({ action, title })),
        })));
        all.forEach((one) => one.close());
    });";

/// Hands the worker a push and gives what it shows.
async fn shown(page: &Page, origin: &str, data: &str) -> Result<Value, Trouble> {
    // A new profile's first worker has the number 0.
    let push = json!({"origin": origin, "registrationId": "0", "data": data});
    page.devtools("ServiceWorker.deliverPushMessage", push)
        .await?;
    page.until("the notification", async || {
        let all = page.script_that_waits(SHOWN, vec![]).await?;
        Ok(all.get(0).cloned())
    })
    .await
}

#[tokio::test]
async fn a_subscribed_chromium_shows_a_push_as_its_payload_says() -> Result<(), Trouble> {
    let button = BTreeMap::from([("button", "Subscribe this browser".to_owned())]);
    let words = SubscribeWords::new("en", button);
    let site = SubscribePage::open("BKey", words).await?;
    let browser = Chromium::open(site.address()).await?;
    let path = site
        .address()
        .match_indices('/')
        .nth(2)
        .map_or(0, |(at, _)| at);
    let origin = &site.address()[..path];
    let permission = json!({"origin": origin, "permissions": ["notifications"]});
    browser
        .devtools("Browser.grantPermissions", permission)
        .await?;
    browser.devtools("ServiceWorker.enable", json!({})).await?;
    browser.find("button", "Subscribe this browser").await?;
    let ready = "const [done] = arguments; navigator.serviceWorker.ready.then(() => done(true));";
    browser.script_that_waits(ready, vec![]).await?;

    let classic = json!({
        "title": "مرحبا", "body": "Two things", "dir": "rtl", "lang": "ar", "requireInteraction": true,
        "actions": [{"action": "button-1", "title": "Play"}],
        "data": {"link": "https://juniper.example/", "links": {"button-1": "https://juniper.example/play"}},
    });
    let seen = shown(&browser, origin, &classic.to_string()).await?;
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
    let seen = shown(&browser, origin, &declarative.to_string()).await?;
    that(seen["title"] == "Hello", format!("declared: {seen}"))?;
    that(
        seen["data"]
            == json!({"link": "https://juniper.example/", "links": {"a": "https://juniper.example/play"}}),
        format!("a click knows where it leads: {seen}"),
    )?;
    let seen = shown(&browser, origin, "no JSON at all").await?;
    that(
        seen["title"] == "no JSON at all",
        format!("as it is: {seen}"),
    )?;
    // Chromium throws where `renotify` has no `tag`.
    let refused = json!({"title": "Hello", "body": "There", "renotify": true});
    let seen = shown(&browser, origin, &refused.to_string()).await?;
    that(
        seen["body"] == "There",
        format!("the words at least: {seen}"),
    )
}
