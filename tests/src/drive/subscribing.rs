//! A browser that is subscribed to pushes. Chromium's own push service is Google's, which no test asks: another answers in
//! its place, and what comes by that is handed to the page's worker as the browser does once it has decrypted it.

use serde_json::{Value, json};

use super::{Chromium, Trouble};

/// Lets `subscribe` answer with a subscription that is made elsewhere, and notes what it was asked for.
const ANSWER: &str = "
const [subscription] = arguments;
PushManager.prototype.subscribe = async ({ applicationServerKey, userVisibleOnly }) => {
    const key = btoa(String.fromCharCode(...new Uint8Array(applicationServerKey)));
    const worker = (await navigator.serviceWorker.ready).active.scriptURL;
    window.asked = {
        key: key.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
        userVisibleOnly,
        worker: worker.slice(worker.lastIndexOf('/') + 1),
    };
    return subscription;
};";

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

/// Answers once the page has a worker.
const READY: &str =
    "const [done] = arguments; navigator.serviceWorker.ready.then(() => done(true));";

impl Chromium {
    /// Opens the page that subscribes a browser, whose person lets it show notifications; waits for its worker.
    pub async fn to_be_subscribed(address: &str) -> Result<Self, Trouble> {
        let browser = Self::open(address).await?;
        let permission = json!({"origin": origin(address), "permissions": ["notifications"]});
        browser
            .devtools("Browser.grantPermissions", permission)
            .await?;
        browser.devtools("ServiceWorker.enable", json!({})).await?;
        browser.script_that_waits(READY, vec![]).await?;
        Ok(browser)
    }

    /// Clicks the page's button, named so, while a push service of our choice answers with a subscription. Gives what the
    /// page asked that service for: `key`, `userVisibleOnly`, and the name of its `worker`.
    pub async fn subscribe(&self, button: &str, subscription: &Value) -> Result<Value, Trouble> {
        self.script(ANSWER, vec![subscription.clone()]).await?;
        self.click("button", button).await?;
        self.until("the page to subscribe", async || {
            let asked = self.script("return window.asked ?? null", vec![]).await?;
            Ok((!asked.is_null()).then_some(asked))
        })
        .await
    }

    /// Hands the page's worker a push, decrypted, and gives what it shows.
    pub async fn shows(&self, address: &str, data: &str) -> Result<Value, Trouble> {
        // A new profile's first worker has the number 0.
        let push = json!({"origin": origin(address), "registrationId": "0", "data": data});
        self.devtools("ServiceWorker.deliverPushMessage", push)
            .await?;
        self.until("the notification", async || {
            let all = self.script_that_waits(SHOWN, vec![]).await?;
            Ok(all.get(0).cloned())
        })
        .await
    }
}

/// The origin of an address: all before its path.
fn origin(address: &str) -> &str {
    let path = address.match_indices('/').nth(2);
    path.map_or(address, |(start, _)| &address[..start])
}
