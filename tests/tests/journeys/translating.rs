//! Translating: source beside translation, what is left to do, whose words stand in.

use carillon_tests::drive::{Home, Trouble, journey};
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
        app.click("button", "Leave out Français (France)").await?;
        app.click("button", "Done").await?;
        app.sees("falls back to en-US").await?;
        app.press_control('z').await?;
        app.sees("falls back to fr-FR → en-US").await
    })
    .await
}
