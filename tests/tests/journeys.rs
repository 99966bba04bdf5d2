//! Journeys through the real app in WebKitGTK, in the words of those who use it: things are found by role and
//! accessible name, and pictures are told apart by their pixels. Each journey has a home of its own, so none finds
//! what another left. `cargo xtask test --only journeys` builds the app and runs them on a display of their own.

#[path = "journeys/audiences.rs"]
mod audiences;
#[path = "journeys/keeping.rs"]
mod keeping;
#[path = "journeys/keyboard.rs"]
mod keyboard;
#[path = "journeys/language.rs"]
mod language;
#[path = "journeys/lists.rs"]
mod lists;
#[path = "journeys/looking.rs"]
mod looking;
#[path = "journeys/matrix.rs"]
mod matrix;
#[path = "journeys/pictures.rs"]
mod pictures;
#[path = "journeys/sending.rs"]
mod sending;
#[path = "journeys/subscribing.rs"]
mod subscribing;
#[path = "journeys/translating.rs"]
mod translating;
#[path = "journeys/values.rs"]
mod values;
#[path = "journeys/varying.rs"]
mod varying;
#[path = "journeys/writing.rs"]
mod writing;

use carillon_tests::drive::{Page, Trouble};
use fantoccini::elements::Element;

/// What the previews' names begin with.
const IOS: &str = "iPhone 16";
const ANDROID: &str = "Pixel 9";
const WEB: &str = "Chrome";

/// From the welcome screen into a copy of the starter that has everything.
async fn open_streak_saver(page: &Page) -> Result<(), Trouble> {
    page.click("button", "Streak saver").await?;
    page.until_value("textbox", "Campaign name", "Streak saver")
        .await
}

/// The preview of a device.
async fn preview(page: &Page, device: &str) -> Result<Element, Trouble> {
    page.find_like("img", device).await
}

/// Waits until the text box of that name has the caret.
async fn in_hand(app: &Page, name: &str) -> Result<(), Trouble> {
    app.until(format!("the caret in “{name}”"), async || {
        let script =
            "return (document.activeElement.ariaLabel || '').replace(/[\\u2066-\\u2069]/g, '')";
        let focused = app.script(script, vec![]).await?;
        Ok((focused.as_str() == Some(name)).then_some(()))
    })
    .await
}
