//! Sending several languages as several people to several devices at once.

use carillon_gateway::sandbox::{ONE_SIGNAL_APP, ONE_SIGNAL_PERSON, Sandbox};
use carillon_tests::drive::{Home, Page, Trouble, journey, that};
use fantoccini::key::Key;

use crate::open_streak_saver;
use crate::sending::{new_account, save};

/// Two people, three devices, two languages: what the grid's headings say.
const PEOPLE: [&str; 2] = ["Amelia, 12 days", "Longest values"];
const DEVICES: [&str; 3] = ["Sandbox iPhone", "Sandbox Pixel", "Sandbox Chrome"];
const LANGUAGES: [&str; 2] = ["English", "Français"];

#[tokio::test]
async fn i_send_two_languages_as_two_people_to_three_devices_pause_go_on_and_read_each_receipt()
-> Result<(), Trouble> {
    journey("matrix", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        app.click("button", "Français").await?;
        app.click("button", "Longest values").await?;
        // The iPhone takes five seconds for each answer, so that there is a while to pause in.
        let answer = app.find_like("combobox", "iPhone").await?;
        answer.select_by_value("delay").await?;
        app.click("button", "Send 12 test pushes").await?;
        app.click("button", "Pause").await?;
        app.sees("Paused").await?;
        app.until("the end of what was on the wire", async || {
            let grid = app
                .find("table", "Devices and locales")
                .await?
                .text()
                .await?;
            Ok((!grid.contains("Sending")).then_some(()))
        })
        .await?;
        let grid = app
            .find("table", "Devices and locales")
            .await?
            .text()
            .await?;
        that(
            grid.contains("Waiting"),
            format!("a paused run holds what has not left: {grid}"),
        )?;
        // Nothing is lost by looking elsewhere meanwhile.
        app.click("tab", "Compose").await?;
        app.click("tab", "Send").await?;
        app.sees("Paused").await?;
        let answer = app.find_like("combobox", "iPhone").await?;
        answer.select_by_value("").await?;
        app.click("button", "Resume").await?;
        app.sees("12 accepted").await?;
        for person in PEOPLE {
            for device in DEVICES {
                for language in LANGUAGES {
                    let cell = format!("{person} · {device} · {language} · Accepted");
                    app.click("button", &cell).await?;
                    until_read(app, &[device, language, "accepted it"]).await?;
                }
            }
        }
        // The last is French on Chrome as the second person; the arrows lead from there.
        app.press(&[Key::Left]).await?;
        app.press(&[Key::Up]).await?;
        app.press(&[Key::Enter]).await?;
        until_read(app, &["Sandbox Pixel", "English"]).await
    })
    .await
}

/// Waits until the receipt that is read says all of this.
async fn until_read(app: &Page, words: &[&str]) -> Result<(), Trouble> {
    app.until(format!("a receipt with {words:?}"), async || {
        let receipt = app.find("region", "Receipt of the chosen cell").await?;
        // Not the driver's text, which leaves out what it takes for scrolled away.
        let receipt = receipt.prop("innerText").await?.unwrap_or_default();
        Ok(words
            .iter()
            .all(|words| receipt.contains(words))
            .then_some(()))
    })
    .await
}

#[tokio::test]
async fn i_look_at_what_goes_where_and_send_it_with_enter() -> Result<(), Trouble> {
    journey("what-goes-where", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Send").await?;
        app.click("button", "Français").await?;
        app.click("button", "What goes where").await?;
        app.sees("6 pushes. Nothing stands in the way.").await?;
        let told = app.find("table", "What goes where").await?.text().await?;
        for wanted in DEVICES
            .iter()
            .chain(&LANGUAGES)
            .chain(&["Amelia, 12 days", "4096"])
        {
            that(
                told.contains(wanted),
                format!("{wanted} is in what goes where: {told}"),
            )?;
        }
        // The main button has the focus.
        app.press(&[Key::Enter]).await?;
        app.sees("6 accepted").await
    })
    .await
}

#[tokio::test]
async fn before_a_colleagues_phone_is_sent_to_i_am_asked() -> Result<(), Trouble> {
    let service = Sandbox::start(0).await?;
    journey("colleague", Home::new()?, async |app| {
        new_account(app, "one-signal").await?;
        let key = service.credentials().one_signal_key();
        app.replace("textbox", "App API key", key).await?;
        app.replace("textbox", "App ID", ONE_SIGNAL_APP).await?;
        save(app, &service, "OneSignal took the key.").await?;
        app.click("button", "Add a device").await?;
        let person = "Subscription ID or external ID";
        app.replace("textbox", person, ONE_SIGNAL_PERSON).await?;
        let platforms = app.find("combobox", "Platform").await?;
        platforms.select_by_value("android").await?;
        app.replace("textbox", "Name", "Ana’s Pixel").await?;
        app.replace("textbox", "Whose it is", "Ana").await?;
        app.press(&[Key::Enter]).await?;
        app.find_like("checkbox", "Ana’s Pixel").await?;
        app.sees("you will be asked first").await?;
        app.click_like("button", "test push").await?;
        app.sees("Not only yours: Ana").await?;
        let told = app.find("table", "What goes where").await?.text().await?;
        that(
            told.contains("Ana’s Pixel") && told.contains("Juniper"),
            format!("which phone, and by which gateway: {told}"),
        )?;
        that(
            service.inbox().is_empty(),
            "nothing leaves while a person is asked",
        )?;
        app.click("button", "Send to Ana too").await?;
        app.sees("1 accepted").await?;
        that(service.inbox().len() == 1, "after a yes she has it")
    })
    .await
}
