//! Sending to the sandbox: what arrives is shown, what is rejected is explained.

use carillon_desktop::stand_in::{EVERYTHING, Service};
use carillon_gateway::sandbox::{
    BRAZE_PERSON, ONE_SIGNAL_APP, ONE_SIGNAL_PERSON, SANDBOX_PIXEL, Sandbox, WEBHOOK_TARGETS,
};
use carillon_tests::drive::{App, Home, Trouble, journey, that};
use fantoccini::key::Key;

use crate::open_streak_saver;

#[tokio::test]
async fn a_rejected_push_says_why_and_what_to_do_and_the_others_arrive() -> Result<(), Trouble> {
    journey("send", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        let answer = app.find_like("combobox", "iPhone").await?;
        answer.select_by_value("BadDeviceToken").await?;
        app.click_like("button", "test push").await?;
        // The provider's own word, then ours, then the way out.
        app.sees("400 BadDeviceToken").await?;
        app.sees("rejected").await?;
        let receipt = app
            .find_like("listitem", "BadDeviceToken")
            .await?
            .text()
            .await?;
        that(
            receipt.contains("Apple does not know this device token here.")
                && receipt.contains("Check that it was copied whole"),
            format!("a rejection has words and a remedy: {receipt}"),
        )?;
        app.until("every answer", async || {
            let grid = app
                .find_like("table", "Devices and locales")
                .await?
                .text()
                .await?;
            Ok((!grid.contains("Sending") && !grid.contains("Waiting")).then_some(()))
        })
        .await?;
        // The inbox is read a moment after the answers.
        app.until("the others, arrived as pixels", async || {
            let count = "return document.querySelectorAll('.inbox canvas').length";
            let arrived = app.script(count, vec![]).await?;
            Ok((arrived.as_u64() == Some(2)).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_rejected_push_is_found_by_its_reason_opened_read_and_given_out() -> Result<(), Trouble> {
    let mut home = Home::new()?;
    let table = home.path().join("receipts.csv");
    home.answer_dialogs(&[&table])?;
    journey("receipts", home, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        let answer = app.find_like("combobox", "iPhone").await?;
        answer.select_by_value("Unregistered").await?;
        app.click_like("button", "test push").await?;
        app.sees("1 rejected").await?;
        app.replace("searchbox", "Search receipts", "unreg iphone")
            .await?;
        app.sees("1 receipt").await?;
        // By the keyboard alone: on from the field to the receipt, and into it.
        app.until("the receipt's own button", async || {
            app.press(&[Key::Tab]).await?;
            let focused = "return document.activeElement.className";
            let focused = app.script(focused, vec![]).await?;
            let there = focused
                .as_str()
                .is_some_and(|class| class.contains("receipt__open"));
            Ok(there.then_some(()))
        })
        .await?;
        app.press(&[Key::Enter]).await?;
        app.sees("Answer, word for word").await?;
        let receipt = app
            .find_like("listitem", "410 Unregistered")
            .await?
            .text()
            .await?;
        for said in ["This target is dead.", "Attempts", "4,096", "Delivery ID"] {
            that(receipt.contains(said), format!("{said}: {receipt}"))?;
        }
        app.click_like("button", "Copy ID").await?;
        app.click("button", "Mark as unsubscribed").await?;
        app.sees("Unsubscribed: nothing is sent to it").await?;
        let phone = app.find_like("checkbox", "Sandbox iPhone").await?;
        that(
            !phone.is_selected().await? && !phone.is_enabled().await?,
            "its box is empty and cannot be ticked",
        )?;
        app.click("button", "Export").await?;
        app.click_like("menuitem", "CSV").await?;
        app.sees("Written to").await?;
        let written = std::fs::read_to_string(&table)?;
        that(
            written.lines().count() == 2 && written.contains("Unregistered"),
            format!("what was looked for, and nothing else: {written}"),
        )
    })
    .await
}

#[tokio::test]
async fn a_gateway_is_set_up_with_words_for_what_is_missing_and_its_key_is_tested()
-> Result<(), Trouble> {
    journey("gateway", Home::new()?, async |app| {
        new_account(app, "web-push").await?;
        app.click("button", "Test connection").await?;
        app.sees("It is empty.").await?;
        keep_for_browsers(app).await?;
        app.replace("textbox", "Device token", &"ab".repeat(32))
            .await?;
        app.sees("This token is not one of").await
    })
    .await
}

/// A browser's subscription at a push service, as it is pasted.
fn subscription(service: &str) -> String {
    let (key, auth) = ("B".repeat(87), "a".repeat(22));
    format!(
        r#"{{"endpoint":"https://{service}/push/01234567","keys":{{"p256dh":"{key}","auth":"{auth}"}}}}"#
    )
}

#[tokio::test]
async fn a_devices_token_is_replaced_and_another_providers_is_not_taken() -> Result<(), Trouble> {
    journey("device", Home::new()?, async |app| {
        new_account(app, "web-push").await?;
        keep_for_browsers(app).await?;
        app.replace("textbox", "Device token", &subscription("one.example"))
            .await?;
        app.replace("textbox", "Name", "Firefox").await?;
        app.press(&[Key::Enter]).await?;
        app.find_like("checkbox", "one.example").await?;

        app.click("button", "Change Firefox").await?;
        app.sees("Reached by one.example").await?;
        app.replace("textbox", "Device token", &"ab".repeat(32))
            .await?;
        app.sees("This token is not one of").await?;
        let save = app.find("button", "Save").await?;
        that(!save.is_enabled().await?, "Apple's token is not taken")?;
        app.replace("textbox", "Device token", &subscription("two.example"))
            .await?;
        app.click("button", "Save").await?;
        app.find_like("checkbox", "two.example").await?;
        that(
            !app.text().await?.contains("one.example"),
            "it is the same device, at another service",
        )
    })
    .await
}

#[tokio::test]
async fn a_person_gets_a_push_by_an_account_at_onesignal() -> Result<(), Trouble> {
    let service = Sandbox::start(0).await?;
    journey("onesignal", Home::new()?, async |app| {
        new_account(app, "one-signal").await?;
        let key = service.credentials().one_signal_key();
        app.replace("textbox", "App API key", key).await?;
        app.replace("textbox", "App ID", ONE_SIGNAL_APP).await?;
        save(app, &service, "OneSignal took the key.").await?;
        let person = ("Subscription ID or external ID", ONE_SIGNAL_PERSON);
        send_to(app, &service, person).await
    })
    .await
}

#[tokio::test]
async fn a_person_gets_a_push_by_an_account_at_braze() -> Result<(), Trouble> {
    let service = Sandbox::start(0).await?;
    journey("braze", Home::new()?, async |app| {
        at_braze(app, &service).await?;
        send_to(app, &service, ("External ID or alias", BRAZE_PERSON)).await
    })
    .await
}

#[tokio::test]
async fn a_webhook_is_filled_in_from_a_preset_and_its_mistake_is_told_with_its_line()
-> Result<(), Trouble> {
    let service = Sandbox::start(0).await?;
    journey("webhook", Home::new()?, async |app| {
        new_account(app, "webhook").await?;
        app.choose("Fill in for", "ntfy").await?;
        let address = format!("{}/", service.origin());
        app.replace("textbox", "Address", &address).await?;
        app.replace("textbox", "Request body", "{ \"topic\": \"{{topic}}\" }")
            .await?;
        app.click("button", "Test connection").await?;
        app.sees("Line 1, character 13: Nothing is called").await?;
        app.choose("Fill in for", "in-house").await?;
        app.choose("Fill in for", "ntfy").await?;
        app.replace("textbox", "Address", &address).await?;
        app.click("button", "Test connection").await?;
        app.sees("The server answers").await?;
        app.replace("textbox", "Key, where the server wants one", "no need")
            .await?;
        app.click("button", "Save").await?;
        app.click("button", "Settings of Juniper").await?;
        app.sees("The key is kept.").await?;
        app.click("button", "Remove the key").await?;
        app.sees("The key is removed when you save.").await?;
        app.click("button", "Save").await?;
        app.find_like("radio", "ntfy").await?;
        let (_, topic) = WEBHOOK_TARGETS[1];
        send_to(app, &service, ("Target at the server", topic)).await
    })
    .await
}

#[tokio::test]
async fn what_arrives_is_shown_on_this_machine_too_once_i_say_so() -> Result<(), Trouble> {
    // On the bus that the app finds, where nobody else shows notifications.
    let service = Service::start(None, EVERYTHING)
        .await
        .map_err(|error| Trouble::new(format!("nobody can show notifications here: {error}")))?;
    journey("on-this-machine", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        app.click("switch", "Show on this machine too").await?;
        app.click_like("button", "test push").await?;
        let raised = app
            .until("a notification for each device", async || {
                let raised = service.raised();
                Ok((raised.len() == 3).then_some(raised))
            })
            .await?;
        that(
            raised
                .iter()
                .all(|one| one.app == "Lumen" && one.title.starts_with("Your streak")),
            format!("as the app that sent them: {raised:?}"),
        )?;
        app.end_and_open_again().await?;
        app.click("button", "Streak saver").await?;
        app.click("tab", "Send").await?;
        let switch = app.find("switch", "Show on this machine too").await?;
        that(switch.is_selected().await?, "it is kept")?;
        app.click("switch", "Show on this machine too").await?;
        app.click_like("button", "test push").await?;
        app.click_like("button", "Show on this machine").await?;
        app.until("the one that I asked for", async || {
            Ok((service.raised().len() > 3).then_some(()))
        })
        .await?;
        let raised = service.raised();
        that(
            raised.len() == 4,
            format!("the others were not shown: {raised:?}"),
        )
    })
    .await
}

/// Sets up an account at Braze, which is the sandbox.
pub(crate) async fn at_braze(app: &App, service: &Sandbox) -> Result<(), Trouble> {
    new_account(app, "braze").await?;
    let key = service.credentials().braze_key();
    app.replace("textbox", "REST API key", key).await?;
    let instance = app.find("combobox", "Instance").await?;
    instance.select_by_value("EU-01").await?;
    save(app, service, "Braze took the key.").await
}

/// Opens the form of a new account with a provider.
pub(crate) async fn new_account(app: &App, provider: &str) -> Result<(), Trouble> {
    open_streak_saver(app).await?;
    app.click("tab", "Send").await?;
    app.click("button", "Add a gateway").await?;
    // The driver's home keeps its keys in a file.
    app.sees("This machine has no keyring.").await?;
    app.type_text("correct horse").await?;
    app.click("button", "Continue").await?;
    let providers = app.find("combobox", "Provider").await?;
    providers.select_by_value(provider).await?;
    app.replace("textbox", "Name", "Juniper").await
}

/// Tests and saves an account for browsers, and begins to add a device to it.
pub(crate) async fn keep_for_browsers(app: &App) -> Result<(), Trouble> {
    app.replace("textbox", "Contact", "mailto:push@example.com")
        .await?;
    app.click("button", "Test connection").await?;
    app.sees("The key signs.").await?;
    app.click("button", "Save").await?;
    app.find_like("radio", "Juniper").await?;
    app.click("button", "Add a device").await
}

/// Tests and saves the account, whose server is another than the provider's.
pub(crate) async fn save(app: &App, service: &Sandbox, taken: &str) -> Result<(), Trouble> {
    app.replace("textbox", "Other server", &service.origin())
        .await?;
    app.click("button", "Test connection").await?;
    app.sees(taken).await?;
    app.click("button", "Save").await?;
    app.find_like("radio", "Juniper").await?;
    Ok(())
}

/// Adds a person's Android phone as a test device and sends to it; the service has the push then.
async fn send_to(app: &App, service: &Sandbox, person: (&str, &str)) -> Result<(), Trouble> {
    app.click("button", "Add a device").await?;
    app.replace("textbox", person.0, person.1).await?;
    let platforms = app.find("combobox", "Platform").await?;
    platforms.select_by_value("android").await?;
    app.replace("textbox", "Name", "Ana’s Pixel").await?;
    app.press(&[Key::Enter]).await?;
    app.find_like("checkbox", "Ana’s Pixel").await?;
    app.click_like("button", "test push").await?;
    app.sees("1 accepted").await?;
    let arrived = service.inbox();
    that(
        arrived.len() == 1 && arrived[0].device.0 == SANDBOX_PIXEL,
        format!("the person's phone has it, once: {arrived:?}"),
    )
}
