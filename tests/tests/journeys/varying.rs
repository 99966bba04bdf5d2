//! Varying: words that depend on a number or a text, in a table with each language's own categories.

use carillon_tests::drive::{Home, Page, Trouble, journey};
use fantoccini::key::Key;

use crate::{IOS, in_hand, open_streak_saver, preview};

/// The title of the starter, as its source has it.
const TITLE: &str = "Your streak ends at midnight";

#[tokio::test]
async fn a_title_varies_by_a_number_in_each_language_as_that_language_does() -> Result<(), Trouble>
{
    journey("plurals", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.go_into("textbox", "Title").await?;
        app.click("button", "Insert variable").await?;
        app.click("menuitem", "Vary by streak").await?;
        rows(app, "Title", &["one", "other"]).await?;
        flags(app, "Missing", 1).await?;
        app.until_value("textbox", "Title, other", TITLE).await?;
        // The caret is in the first row, and the previews show a number of it.
        in_hand(app, "Title, one").await?;
        app.type_text("A day ends at midnight").await?;
        flags(app, "Missing", 0).await?;
        spoken(app, "A day ends at midnight").await?;

        app.click("slider", "Try in the previews").await?;
        app.press(&[Key::End]).await?;
        spoken(app, TITLE).await?;
        app.sees("1,000,000: other").await?;
        app.press(&[Key::Home]).await?;
        app.press(&[Key::Right]).await?;
        spoken(app, "A day ends at midnight").await?;

        app.click_like("tab", "العربية").await?;
        app.sees("These words do not vary by streak in this language.")
            .await?;
        app.click("button", "Vary by streak").await?;
        rows(
            app,
            "Title",
            &["zero", "one", "two", "few", "many", "other"],
        )
        .await?;
        flags(app, "Missing", 5).await?;
        // The caret goes into the first row by itself; then into another.
        in_hand(app, "Title, zero").await?;
        app.go_into("textbox", "Title, few").await?;
        app.type_text("أيام").await?;
        flags(app, "Missing", 4).await?;
        spoken(app, "أيام").await?;
        app.replace("textbox", "Number to try", "103").await?;
        app.sees("103: few").await?;
        app.replace("textbox", "Number to try", "100").await?;
        app.sees("100: other").await?;
        unspoken(app, "أيام").await?;

        app.click_like("tab", "日本語").await?;
        app.click("button", "Vary by streak").await?;
        rows(app, "Title", &["other"]).await?;
        flags(app, "Missing", 0).await?;

        // Undo goes back through it all, and closing shows the sample person's own number again.
        app.press_control('z').await?;
        app.sees("These words do not vary by streak in this language.")
            .await?;
        app.click_like("tab", "English").await?;
        app.click("button", "Close the table").await?;
        app.until_gone("slider", "Try in the previews").await?;
        spoken(app, TITLE).await
    })
    .await
}

#[tokio::test]
async fn a_plural_is_opened_from_its_token_by_keyboard_while_translating() -> Result<(), Trouble> {
    journey("plural-token", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("button", "Settings").await?;
        app.click("menuitemradio", "Français").await?;
        app.click("tab", "Traduire").await?;
        app.until_value("textbox", "Titre, fr-FR", "Ta série s’arrête à minuit")
            .await?;
        app.press(&[Key::Alt, Key::Down]).await?;
        app.press(&[Key::Alt, Key::Down]).await?;
        app.press(&[Key::Alt, Key::Down]).await?;
        in_hand(app, "Texte, fr-FR").await?;
        // Into the token, which stands before the last sentence.
        app.press(&[Key::Control, Key::End]).await?;
        for _ in 0..". Le premier indice est offert.".chars().count() {
            app.press(&[Key::Left]).await?;
        }
        app.press(&[Key::F2]).await?;
        in_hand(app, "Texte, one").await?;
        rows(app, "Texte", &["one", "many", "other"]).await?;
        // An exact number, with the words for everything else to begin with.
        app.go_into("textbox", "Nombre exact").await?;
        app.type_text("0").await?;
        app.press(&[Key::Enter]).await?;
        in_hand(app, "Texte, exactement 0").await?;
        app.press_control('a').await?;
        app.type_text("zéro jour").await?;
        spoken(app, "série de zéro jour").await?;
        app.press(&[Key::Escape]).await?;
        in_hand(app, "Texte, fr-FR").await?;
        unspoken(app, "zéro jour").await
    })
    .await
}

#[tokio::test]
async fn a_greeting_varies_by_a_text_and_no_more() -> Result<(), Trouble> {
    journey("select", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.go_into("textbox", "Title").await?;
        app.click("button", "Insert variable").await?;
        app.click("menuitem", "Vary by first_name").await?;
        app.click("button", "female").await?;
        in_hand(app, "Title, female").await?;
        app.press_control('a').await?;
        app.type_text("Her streak").await?;
        spoken(app, "Her streak").await?;
        app.find("combobox", "Try in the previews")
            .await?
            .select_by_value("other")
            .await?;
        spoken(app, TITLE).await?;
        app.click("button", "Remove the words for female").await?;
        app.until_gone("textbox", "Title, female").await?;
        app.click("button", "Stop varying").await?;
        app.until_value("textbox", "Title", TITLE).await
    })
    .await
}

/// Waits until the table has these rows and no others.
async fn rows(app: &Page, field: &str, keys: &[&str]) -> Result<(), Trouble> {
    let wanted: Vec<String> = keys.iter().map(|key| format!("{field}, {key}")).collect();
    let script = "return [...document.querySelectorAll('.vary textarea')].map((box) => box.ariaLabel.replace(/[\\u2066-\\u2069]/g, ''))";
    app.until(format!("the rows {wanted:?}"), async || {
        let shown: Vec<String> = serde_json::from_value(app.script(script, vec![]).await?)?;
        Ok((shown == wanted).then_some(()))
    })
    .await
}

/// Waits until so many rows are flagged with these words.
async fn flags(app: &Page, words: &str, count: usize) -> Result<(), Trouble> {
    app.until(format!("{count} times “{words}”"), async || {
        let text = app.text().await?;
        Ok((text.matches(&format!("{words}: people")).count() == count).then_some(()))
    })
    .await
}

/// Waits until the preview is read aloud with these words.
async fn spoken(app: &Page, words: &str) -> Result<(), Trouble> {
    let canvas = preview(app, IOS).await?;
    app.until(format!("“{words}” in the preview"), async || {
        let label = canvas.attr("aria-label").await?.unwrap_or_default();
        Ok(label.contains(words).then_some(()))
    })
    .await
}

/// Waits until the preview is read aloud without these words.
async fn unspoken(app: &Page, words: &str) -> Result<(), Trouble> {
    let canvas = preview(app, IOS).await?;
    app.until(format!("no “{words}” in the preview"), async || {
        let label = canvas.attr("aria-label").await?.unwrap_or_default();
        Ok((!label.contains(words)).then_some(()))
    })
    .await
}
