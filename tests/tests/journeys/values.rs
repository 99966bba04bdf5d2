//! Values: what stands in the variables, from the first declaration to the worst case; and the source in disguise.

use carillon_tests::drive::{Home, Page, Trouble, journey, that};
use fantoccini::key::Key;

use crate::{ANDROID, open_streak_saver, preview};

#[tokio::test]
async fn a_price_is_declared_priced_inserted_and_read_in_french() -> Result<(), Trouble> {
    journey("money", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        all_values(app).await?;
        app.click("button", "Add variable").await?;
        app.replace("textbox", "Name of variable 3", "price")
            .await?;
        app.press(&[Key::Tab]).await?;
        app.find("combobox", "Type of price")
            .await?
            .select_by_value("money")
            .await?;
        app.replace("textbox", "Amount of price of Amelia, 12 days", "1299,9")
            .await?;
        app.replace("textbox", "Currency of price of Amelia, 12 days", "eur")
            .await?;
        app.click("button", "Done").await?;

        app.click_like("tab", "Français").await?;
        let canvas = preview(app, ANDROID).await?;
        let before = app.pixels(&canvas).await?;
        app.go_into("textbox", "Title").await?;
        app.click("button", "Insert variable").await?;
        app.click("menuitem", "{ price }").await?;
        app.until_repainted(&canvas, &before).await?;
        says(app, "1\u{202f}299,90\u{a0}€").await?;

        // Renamed, it is so in every language's words.
        all_values(app).await?;
        app.replace("textbox", "Name of variable 3", "cost").await?;
        app.press(&[Key::Tab]).await?;
        app.click("button", "Done").await?;
        app.until("the new name in the words", async || {
            let title = app.value("textbox", "Title").await?;
            Ok(title.ends_with("{ cost }").then_some(()))
        })
        .await?;
        says(app, "1\u{202f}299,90\u{a0}€").await
    })
    .await
}

#[tokio::test]
async fn i_look_at_the_worst_cases_and_give_a_name_a_default() -> Result<(), Trouble> {
    journey("worst", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, ANDROID).await?;
        let before = app.pixels(&canvas).await?;
        app.click_like("button", "Persona:").await?;
        app.sees("Worst cases").await?;
        app.click("menuitemradio", "Longest values").await?;
        let longest = app.until_repainted(&canvas, &before).await?;
        says(app, "Maximilian Wolfeschlegelsteinhausenberg").await?;
        app.click_like("button", "Persona:").await?;
        app.click("menuitemradio", "No values").await?;
        app.until_repainted(&canvas, &longest).await?;
        says(app, "{ first_name }").await?;

        app.replace("textbox", "Title", "Hello { first_name }")
            .await?;
        app.click("button", "Insert variable").await?;
        app.click("menuitem", "Default for first_name…").await?;
        app.type_text("champion").await?;
        app.press(&[Key::Enter]).await?;
        app.until_value("textbox", "Title", "Hello { first_name, or champion }")
            .await?;
        says(app, "Hello champion").await
    })
    .await
}

#[tokio::test]
async fn pseudo_locales_are_looked_at_and_not_written() -> Result<(), Trouble> {
    journey("pseudo", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        let canvas = preview(app, ANDROID).await?;
        let before = app.pixels(&canvas).await?;
        app.click("button", "Pseudo-locales").await?;
        app.click_like("tab", "en-XA").await?;
        let accented = app.until_repainted(&canvas, &before).await?;
        says(app, "[Ýöûŕ").await?;
        app.sees("Made of the source and never saved").await?;
        app.go_into("textbox", "Title").await?;
        app.type_text("x").await?;
        app.press(&[Key::Backspace]).await?;
        app.click_like("tab", "ar-XB").await?;
        app.until_repainted(&canvas, &accented).await?;
        // Nothing was written: there is nothing to take back.
        let undo = app.find("button", "Undo").await?;
        that(!undo.is_enabled().await?, "looking changes nothing")?;
        app.click("button", "Pseudo-locales").await?;
        app.until_gone("tab", "Mirrored ar-XB").await?;
        says(app, "Your streak ends at midnight").await
    })
    .await
}

/// Opens the table of all values.
async fn all_values(page: &Page) -> Result<(), Trouble> {
    page.click("button", "Insert variable").await?;
    page.click("menuitem", "Variables and personas…").await
}

/// Waits until the Android preview says these words.
async fn says(page: &Page, words: &str) -> Result<(), Trouble> {
    let canvas = preview(page, ANDROID).await?;
    page.until(format!("“{words}” in the preview"), async || {
        let spoken = canvas.attr("aria-label").await?.unwrap_or_default();
        let plain = spoken.replace(['\u{2066}', '\u{2068}', '\u{2069}', '\u{200f}'], "");
        Ok(plain.contains(words).then_some(()))
    })
    .await
}
