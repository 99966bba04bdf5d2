//! A browser of this machine becomes a test device by the app's own button, and shows what is sent to it.

use carillon_gateway::sandbox::{SANDBOX_CHROME, Sandbox};
use carillon_tests::drive::{Chromium, Home, Trouble, journey, that};
use fantoccini::key::Key;

use crate::sending::{keep_for_browsers, new_account};

/// The push service in the place of Google's is the sandbox: it wants the key that the browser subscribed with, and
/// decrypts as a browser does.
#[tokio::test]
async fn a_browser_of_this_machine_is_subscribed_and_shows_what_it_is_sent() -> Result<(), Trouble>
{
    let service = Sandbox::start(0).await?;
    let mut home = Home::new()?;
    home.keep_pages()?;
    journey("subscribe", home, async |app| {
        new_account(app, "web-push").await?;
        let key = service.credentials().application_server_private_key();
        let place = app.find_like("button", "Choose a file").await?;
        app.drop_file(&place, "vapid.txt", "text/plain", key.as_bytes())
            .await?;
        keep_for_browsers(app).await?;
        app.click("button", "Subscribe a browser on this machine")
            .await?;
        app.sees("A page has opened in your browser.").await?;

        let address = app.opened_page().await?;
        let browser = Chromium::to_be_subscribed(&address).await?;
        let asked = browser
            .subscribe("Subscribe this browser", &service.subscription())
            .await?;
        that(
            asked["key"] == service.credentials().application_server_key(),
            format!("the account's own key: {asked}"),
        )?;
        browser
            .sees("the browser is waiting in Carillon as a test device")
            .await?;

        app.until("the form to fill itself", async || {
            let name = app.value("textbox", "Name").await?;
            Ok((!name.is_empty()).then_some(()))
        })
        .await?;
        app.replace("textbox", "Name", "This browser").await?;
        app.press(&[Key::Enter]).await?;
        app.find_like("checkbox", "This browser").await?;
        app.click_like("button", "test push").await?;
        app.sees("1 accepted").await?;
        let arrived = service.inbox();
        let [push] = arrived.as_slice() else {
            return Err(Trouble::new(format!("one push, and no other: {arrived:?}")));
        };
        let says = push
            .message
            .as_ref()
            .ok_or_else(|| Trouble::new("a push that shows nothing"))?;
        that(
            push.device.0 == SANDBOX_CHROME,
            format!("what the browser subscribed with: {push:?}"),
        )?;
        // The page's server is gone by now; the worker stays with the browser.
        let payload = String::from_utf8_lossy(&push.payload);
        let shown = browser.shows(&address, &payload).await?;
        that(
            shown["title"] == *says.title.text && shown["body"] == *says.body.text,
            format!("as it was sent: {shown}"),
        )
    })
    .await
}
