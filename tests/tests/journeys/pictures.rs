//! Pictures: dropped from the desktop, and refused with a reason where they are none.

use carillon_tests::drive::{Home, Trouble, journey, that};
use carillon_tests::golden;

use crate::{IOS, open_streak_saver, preview};

/// Where a picture is dropped.
const PLACE: &str = "Choose a file: Image";

#[tokio::test]
async fn a_picture_i_drop_is_painted() -> Result<(), Trouble> {
    journey("drop", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let before = app.pixels(&canvas).await?;
        let photo = std::fs::read(golden::folder().join("media/photo.jpg"))?;
        let place = app.find("button", PLACE).await?;
        app.drop_file(&place, "photo.jpg", "image/jpeg", &photo)
            .await?;
        app.until_repainted(&canvas, &before).await?;
        app.click("button", "Undo").await?;
        app.until("the former picture again", async || {
            Ok((app.pixels(&canvas).await? == before).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_a_reason() -> Result<(), Trouble> {
    journey("no-picture", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        let before = app.pixels(&canvas).await?;
        let place = app.find("button", PLACE).await?;
        app.drop_file(&place, "prices.png", "image/png", b"not a picture at all")
            .await?;
        app.sees("prices.png is not a picture Carillon can show")
            .await?;
        that(
            app.pixels(&canvas).await? == before,
            "the picture that was there stays",
        )
    })
    .await
}

#[tokio::test]
async fn the_picture_is_there_again_when_i_come_back_from_sending() -> Result<(), Trouble> {
    journey("back", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, IOS).await?;
        app.pixels(&canvas).await?;
        let seen = app.find("button", PLACE).await?.screenshot().await?;
        app.click("tab", "Send").await?;
        app.sees("No test yet").await?;
        app.click("tab", "Compose").await?;
        app.until("the picture as it was", async || {
            let again = app.find("button", PLACE).await?.screenshot().await?;
            Ok((again == seen).then_some(()))
        })
        .await
    })
    .await
}
