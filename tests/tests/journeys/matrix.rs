//! Sending several languages as several people to several devices at once.

use carillon_tests::drive::{Home, Trouble, journey, that};
use fantoccini::key::Key;

use crate::open_streak_saver;

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
                    let receipt = app.find("region", "Receipt of the chosen cell").await?;
                    let receipt = receipt.text().await?;
                    that(
                        receipt.contains(device) && receipt.contains("accepted it"),
                        format!("{cell} has a receipt: {receipt}"),
                    )?;
                }
            }
        }
        // The last is French on Chrome as the second person; the arrows lead from there.
        app.press(&[Key::Left]).await?;
        app.press(&[Key::Up]).await?;
        app.press(&[Key::Enter]).await?;
        let receipt = app.find("region", "Receipt of the chosen cell").await?;
        let receipt = receipt.text().await?;
        that(
            receipt.contains("Sandbox Pixel") && receipt.contains("English"),
            format!("the keyboard reads receipts as well: {receipt}"),
        )
    })
    .await
}
