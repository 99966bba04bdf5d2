//! Looking: the same message in the dark, opened, and for another person.

use carillon_tests::drive::{Home, Trouble, journey};

use crate::{ANDROID, IOS, open_streak_saver, preview};

#[tokio::test]
async fn i_see_it_in_the_dark_and_opened() -> Result<(), Trouble> {
    journey("dark", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, ANDROID).await?;
        let light = app.pixels(&canvas).await?;
        app.click("radio", "Dark").await?;
        let dark = app.until_repainted(&canvas, &light).await?;
        app.click_like("button", "State:").await?;
        app.click("menuitemradio", "Expanded").await?;
        app.until_repainted(&canvas, &dark).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn i_see_it_as_another_person_gets_it() -> Result<(), Trouble> {
    journey("persona", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let before = app.pixels(&canvas).await?;
        app.click_like("button", "Persona:").await?;
        app.click_like("menuitemradio", "1,234 days").await?;
        app.until_repainted(&canvas, &before).await?;
        app.until("that person's name in the preview", async || {
            let spoken = canvas.attr("aria-label").await?.unwrap_or_default();
            Ok(spoken.contains("عبد الرحمن").then_some(()))
        })
        .await
    })
    .await
}
