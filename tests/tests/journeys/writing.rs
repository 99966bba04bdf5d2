//! Writing: words become pixels, can differ by locale and platform, and can be taken back.

use carillon_tests::drive::{Home, Trouble, journey, that};

use crate::{ANDROID, IOS, WEB, open_streak_saver, preview};

/// The title of the starter, as its source has it.
const TITLE: &str = "Your streak ends at midnight";

#[tokio::test]
async fn what_i_type_is_painted_on_every_device() -> Result<(), Trouble> {
    journey("typing", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let mut before = Vec::new();
        for device in [IOS, ANDROID, WEB] {
            let canvas = preview(app, device).await?;
            before.push((device, app.pixels(&canvas).await?));
        }
        // All of it: what is added behind Android's cut changes no pixel.
        app.replace("textbox", "Title", "Ada is ahead of you")
            .await?;
        app.until_value("textbox", "Title", "Ada is ahead of you")
            .await?;
        for (device, pixels) in before {
            let canvas = preview(app, device).await?;
            app.until_repainted(&canvas, &pixels).await?;
            let spoken = canvas.attr("aria-label").await?.unwrap_or_default();
            that(
                spoken.contains("Ada"),
                format!("{device} is read aloud with the new title: {spoken}"),
            )?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_brace_i_type_stays_a_brace() -> Result<(), Trouble> {
    journey("brace", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text(" {now").await?;
        app.until_value("textbox", "Title", &format!("{TITLE} {{now"))
            .await?;
        let canvas = preview(app, IOS).await?;
        app.until("the brace in the preview", async || {
            let spoken = canvas.attr("aria-label").await?.unwrap_or_default();
            Ok(spoken.contains("midnight {now").then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn another_locale_has_its_own_words_and_direction() -> Result<(), Trouble> {
    journey("locale", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let english = app.pixels(&canvas).await?;
        app.click_like("tab", "العربية").await?;
        app.until_repainted(&canvas, &english).await?;
        let title = app.find("textbox", "Title").await?;
        let direction = app
            .script(
                "return getComputedStyle(arguments[0]).direction",
                vec![serde_json::to_value(&title)?],
            )
            .await?;
        that(
            direction == "rtl",
            format!("Arabic is written from the right, not {direction}"),
        )?;
        let words = title.prop("value").await?.unwrap_or_default();
        let is_arabic = words
            .chars()
            .any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
        that(
            is_arabic,
            format!("the Arabic words are shown, not “{words}”"),
        )?;
        app.click_like("tab", "English").await?;
        app.until("the English picture again", async || {
            Ok((app.pixels(&canvas).await? == english).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn one_platform_can_have_other_words() -> Result<(), Trouble> {
    journey("override", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let (ios, web) = (preview(app, IOS).await?, preview(app, WEB).await?);
        let (ios_before, web_before) = (app.pixels(&ios).await?, app.pixels(&web).await?);
        app.click("button", "Web").await?;
        app.go_into("textbox", "Title on Web").await?;
        app.type_text("Play on the web").await?;
        app.until_repainted(&web, &web_before).await?;
        that(
            app.pixels(&ios).await? == ios_before,
            "the iPhone keeps the shared title",
        )?;
        that(
            app.value("textbox", "Title").await? == TITLE,
            "the shared title is untouched",
        )?;
        app.click("button", "Web").await?;
        app.until("the shared words on the web again", async || {
            Ok((app.pixels(&web).await? == web_before).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn i_can_take_back_and_do_again() -> Result<(), Trouble> {
    journey("undo", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let before = app.pixels(&canvas).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text("!").await?;
        let after = app.until_repainted(&canvas, &before).await?;
        app.click("button", "Undo").await?;
        app.until_value("textbox", "Title", TITLE).await?;
        that(
            app.until_repainted(&canvas, &after).await? == before,
            "undo paints the very pixels again",
        )?;
        app.click("button", "Redo").await?;
        app.until_value("textbox", "Title", &format!("{TITLE}!"))
            .await?;
        that(
            app.until_repainted(&canvas, &before).await? == after,
            "redo paints the very pixels again",
        )?;
        // And by keyboard, from within the field.
        app.go_into("textbox", "Title").await?;
        app.press_control('z').await?;
        app.until_value("textbox", "Title", TITLE).await?;
        app.press_control_shift('z').await?;
        app.until_value("textbox", "Title", &format!("{TITLE}!"))
            .await
    })
    .await
}
