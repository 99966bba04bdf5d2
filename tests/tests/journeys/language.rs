//! The app's own language: switched while it runs, and kept.

use carillon_tests::drive::{Home, Trouble, journey, that};

use crate::{IOS, open_streak_saver, preview};

#[tokio::test]
async fn carillon_speaks_french_at_once_and_next_time() -> Result<(), Trouble> {
    journey("french", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let before = app.pixels(&canvas).await?;
        app.go_into("textbox", "Title").await?;
        app.type_text("?").await?;
        app.until_repainted(&canvas, &before).await?;
        app.click("button", "Settings").await?;
        app.click("menuitemradio", "Français").await?;
        app.until_value("textbox", "Titre", "Your streak ends at midnight?")
            .await?;
        app.find("button", "Annuler la modification").await?;
        that(
            !app.has("button", "Undo").await?,
            "no English is left on that button",
        )?;
        app.end_and_open_again().await?;
        app.find("button", "Réglages").await?;
        let language = app
            .script("return document.documentElement.lang", vec![])
            .await?;
        that(
            language == "fr",
            format!("a screen reader is told the language: {language}"),
        )
    })
    .await
}
