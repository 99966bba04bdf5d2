//! Keeping: saved, closed, reopened; and after a crash the work is offered back.

use std::time::Duration;

use carillon_tests::drive::{Home, Trouble, journey, that};

use crate::{IOS, open_streak_saver, preview};

#[tokio::test]
async fn what_i_save_is_there_when_i_come_back() -> Result<(), Trouble> {
    let mut home = Home::new()?;
    let folder = home.path().join("spring-sale");
    home.answer_dialogs(&[&folder])?;
    journey("save", home, async |app| {
        open_streak_saver(app).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text(" kept").await?;
        app.press_control('s').await?;
        app.sees("Saved").await?;
        let written = std::fs::read_to_string(folder.join("locales/en-US.ftl"))?;
        that(
            written.contains(".title = Your streak ends at midnight kept\n"),
            "the words are in the folder",
        )?;
        that(
            written.starts_with("# The source."),
            "the comments of the file are too",
        )?;
        app.end_and_open_again().await?;
        app.click_like("button", "Streak saver").await?;
        app.until_value("textbox", "Title", "Your streak ends at midnight kept")
            .await
    })
    .await
}

#[tokio::test]
async fn after_a_crash_my_work_is_offered_back() -> Result<(), Trouble> {
    journey("crash", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let before = app.pixels(&canvas).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text(" unsaved").await?;
        let painted = app.until_repainted(&canvas, &before).await?;
        // The promise is: within a second it is on disk. Nothing on the page tells it.
        tokio::time::sleep(Duration::from_secs(1)).await;
        app.kill_and_open_again().await?;
        app.sees("was not saved").await?;
        app.click("button", "Restore").await?;
        app.until_value("textbox", "Title", "Your streak ends at midnight unsaved")
            .await?;
        let canvas = preview(app, IOS).await?;
        app.until("the same picture as before the crash", async || {
            Ok((app.pixels(&canvas).await? == painted).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn closing_asks_before_work_is_lost() -> Result<(), Trouble> {
    journey("leave", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text("!").await?;
        app.click("button", "All campaigns").await?;
        app.sees("Save changes to “Streak saver”?").await?;
        app.click("button", "Cancel").await?;
        app.until_value("textbox", "Title", "Your streak ends at midnight!")
            .await?;
        app.click("button", "All campaigns").await?;
        app.click("button", "Discard changes").await?;
        app.find("button", "Welcome").await?;
        that(
            !app.text().await?.contains("was not saved"),
            "what was discarded is not offered back",
        )
    })
    .await
}
