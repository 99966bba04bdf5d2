//! Translating: source beside translation, what is left to do, whose words stand in.

use carillon_tests::drive::{Home, Trouble, journey, that};
use fantoccini::key::Key;

use crate::{in_hand, open_streak_saver};

#[tokio::test]
async fn the_source_changes_and_i_go_through_what_is_left_to_do_without_a_mouse()
-> Result<(), Trouble> {
    journey("translate", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.replace("textbox", "Title", "Your streak ends at noon")
            .await?;
        app.click("tab", "Translate").await?;
        app.sees("6 of 6 translated · 1 to check").await?;
        app.sees("Source changed").await?;
        // Old and new words in one line.
        app.sees("midnightnoon").await?;

        app.press(&[Key::Control, Key::Enter]).await?;
        in_hand(app, "Title, fr-FR").await?;
        app.press_control('a').await?;
        app.type_text("Ta série s’arrête à midi").await?;
        app.until_gone("button", "It is still right").await?;
        app.press(&[Key::Control, Key::Enter]).await?;
        in_hand(app, "Title, ar").await?;
        app.press(&[Key::Tab]).await?;
        app.press(&[Key::Enter]).await?;
        app.until_gone("button", "It is still right").await?;
        app.sees("6 of 6 translated").await?;
        app.press(&[Key::Control, Key::Enter]).await?;
        in_hand(app, "Title, ja").await?;
        app.press(&[Key::Alt, Key::PageUp]).await?;
        in_hand(app, "Title, ar").await?;
        app.press(&[Key::Alt, Key::Down]).await?;
        in_hand(app, "Subtitle, ar").await
    })
    .await
}

#[tokio::test]
async fn a_new_region_takes_the_words_of_the_language_i_say() -> Result<(), Trouble> {
    journey("fallback", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Translate").await?;
        app.click("button", "Add locale").await?;
        app.type_text("fr-CA").await?;
        app.press(&[Key::Enter]).await?;
        app.sees("falls back to fr-FR → en-US").await?;
        app.sees("0 of 6 translated · 6 missing").await?;
        app.click_like("button", "Français (Canada)").await?;
        app.click("menuitem", "Fallback…").await?;
        app.click("button", "Leave out Français (France) (fr-FR)")
            .await?;
        app.click("button", "Done").await?;
        app.sees("falls back to en-US").await?;
        app.press_control('z').await?;
        app.sees("falls back to fr-FR → en-US").await
    })
    .await
}

/// A translators' file with good and bad cells.
const TABLE: &str = "key,fr-FR,de-DE\n\
    a.title,Votre série se termine ce soir,Deine Serie endet heute\n\
    a.body,Encore une partie { $nobody },\n\
    a.nope,Rien,\n";

#[tokio::test]
async fn a_spreadsheet_is_looked_through_before_it_changes_anything() -> Result<(), Trouble> {
    journey("import", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Translate").await?;
        app.until_value("textbox", "Title, fr-FR", "Ta série s’arrête à minuit")
            .await?;
        app.click("button", "Import…").await?;
        let place = app.find_like("button", "Drop files here").await?;
        app.drop_file(&place, "words.csv", "text/csv", TABLE.as_bytes())
            .await?;
        app.sees("1 new · 2 would replace a translation").await?;
        app.sees("The campaign has no variable “nobody”.").await?;
        app.sees("The campaign has no field “a.nope”.").await?;
        app.sees("Adds this language").await?;
        // A language that the campaign lacks is added only on demand; so far one text of French is taken.
        app.click("checkbox", "Deutsch (Deutschland)").await?;
        app.click("button", "Import 2 texts").await?;
        app.sees("2 texts imported").await?;
        app.until_value("textbox", "Title, fr-FR", "Votre série se termine ce soir")
            .await?;
        app.click_like("option", "Deutsch").await?;
        app.until_value("textbox", "Title, de-DE", "Deine Serie endet heute")
            .await?;
        app.press_control('z').await?;
        app.click_like("option", "Français").await?;
        app.until_value("textbox", "Title, fr-FR", "Ta série s’arrête à minuit")
            .await
    })
    .await
}

#[tokio::test]
async fn what_i_export_a_translator_can_open() -> Result<(), Trouble> {
    let mut home = Home::new()?;
    let table = home.path().join("streak saver.csv");
    let folder = home.path().to_owned();
    home.answer_dialogs(&[&table, &folder])?;
    journey("export", home, async |app| {
        open_streak_saver(app).await?;
        app.click("tab", "Translate").await?;
        app.click("button", "Export").await?;
        app.click_like("menuitem", "CSV").await?;
        app.sees("Written to").await?;
        let written = std::fs::read_to_string(&table)?;
        that(
            written.contains("a.title,Your streak ends at midnight"),
            format!("the table has the source: {written}"),
        )?;
        app.click("button", "Export").await?;
        app.click_like("menuitem", "XLIFF 2.1").await?;
        app.until("a file a language", async || {
            let file = folder.join("Streak saver xliff-2/ja.xlf");
            Ok(file.is_file().then_some(()))
        })
        .await
    })
    .await
}
