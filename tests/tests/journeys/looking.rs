//! Looking: the same message in the dark, opened, in large letters, for another person, and on another device.

use carillon_tests::drive::{Home, Trouble, journey};
use fantoccini::key::Key;

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

#[tokio::test]
async fn i_see_it_in_the_letters_of_people_who_need_them_large() -> Result<(), Trouble> {
    journey("text-size", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let (ios, android) = (preview(app, IOS).await?, preview(app, ANDROID).await?);
        let before = (app.pixels(&ios).await?, app.pixels(&android).await?);
        app.click_like("button", "Text size:").await?;
        app.click("menuitemradio", "Accessibility text 3").await?;
        app.until_repainted(&ios, &before.0).await?;
        app.until_repainted(&android, &before.1).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn i_proof_it_on_another_surface_and_think_better_of_it() -> Result<(), Trouble> {
    journey("surfaces", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click_like("button", "Surfaces:").await?;
        app.click("menuitemcheckbox", "Pixel 9, Shade, Expanded")
            .await?;
        app.find_like("img", "Pixel 9, Shade, Expanded").await?;
        // The menu stays: one seldom wants just one more.
        app.click("menuitemcheckbox", "iPhone 16, Lock screen, Expanded")
            .await?;
        app.find_like("img", "iPhone 16, Lock screen, Expanded")
            .await?;
        app.find_like("button", "Surfaces: 5 surfaces").await?;
        // With the keyboard from there: the place in the list is kept.
        app.press(&[Key::Down]).await?;
        app.press(&[Key::Enter]).await?;
        app.find_like("img", "iPhone 16, Lock screen, In a stack")
            .await?;
        app.press(&[Key::Enter]).await?;
        app.press(&[Key::Escape]).await?;
        app.press_control('z').await?;
        app.press_control('z').await?;
        app.press_control('z').await?;
        app.press_control('z').await?;
        app.find_like("button", "Surfaces: 3 surfaces").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn i_see_the_copy_as_braze_takes_it_and_copy_a_field() -> Result<(), Trouble> {
    journey("braze", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Payload").await?;
        app.click("radio", "APNs").await?;
        // With the keyboard to the last of the recipients.
        app.press(&[Key::End]).await?;
        app.find("region", "Copy for Braze").await?;
        app.sees("{% if ${language} == 'fr' %}Ta série").await?;
        // The subtitle has no field in Braze's object.
        app.find("list", "Not said as in the preview").await?;
        app.click("radio", "Translation tags").await?;
        app.sees("{% translation title %}Your streak ends at midnight{% endtranslation %}")
            .await?;
        app.click("button", "Copy Title").await?;
        app.sees("Title copied for Braze").await
    })
    .await
}
