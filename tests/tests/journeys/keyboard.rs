//! The keyboard alone: reaching, opening, leaving, and being where one was.

use carillon_tests::drive::{Home, Page, Trouble, journey};
use fantoccini::key::Key;

use crate::open_streak_saver;

/// More presses than there are stops in the composer.
const STOPS: usize = 120;

#[tokio::test]
async fn i_can_add_a_locale_and_name_a_colour_without_a_mouse() -> Result<(), Trouble> {
    journey("keyboard", Home::new()?, async |app| {
        open_streak_saver(app).await?;
        tab_to(app, "Add locale").await?;
        app.press(&[Key::Enter]).await?;
        app.find("textbox", "Locale").await?;
        app.press(&[Key::Escape]).await?;
        focused(app, "Add locale").await?;
        app.press(&[Key::Enter]).await?;
        app.find("textbox", "Locale").await?;
        app.type_text("de").await?;
        app.press(&[Key::Enter]).await?;
        app.sees("Remove Deutsch").await?;
        focused(app, "Add locale").await?;

        tab_to(app, "Accent").await?;
        app.press_control('a').await?;
        app.type_text("0B667F").await?;
        app.until_value("textbox", "Accent", "#0b667f").await
    })
    .await
}

/// Presses Tab until something of that name has the focus.
async fn tab_to(app: &Page, name: &str) -> Result<(), Trouble> {
    for _ in 0..STOPS {
        if name_in_focus(app).await? == name {
            return Ok(());
        }
        app.press(&[Key::Tab]).await?;
    }
    Err(Trouble::new(format!("Tab never comes to “{name}”")))
}

/// Waits until what has that name has the focus.
async fn focused(app: &Page, name: &str) -> Result<(), Trouble> {
    app.until(format!("the focus on “{name}”"), async || {
        Ok((name_in_focus(app).await? == name).then_some(()))
    })
    .await
}

/// The accessible name of what has the focus.
async fn name_in_focus(app: &Page) -> Result<String, Trouble> {
    let name = "const it = document.activeElement;
        const label = it.labels?.[0]?.querySelector('.field__label') ?? it.labels?.[0];
        return it.getAttribute('aria-label') ?? label?.textContent ?? it.textContent.trim();";
    let name = app.script(name, vec![]).await?;
    Ok(name.as_str().unwrap_or_default().to_owned())
}
