//! Screenshots of the real app, for looking at it and for the README: `cargo xtask shots` runs this.

use std::path::{Path, PathBuf};

use carillon_tests::drive::{App, Home, Page, Trouble};
use fantoccini::key::Key;

/// Walks through the screens and takes a picture of each.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Trouble> {
    let folder =
        std::env::var_os("CARILLON_SHOTS").map_or_else(|| PathBuf::from("shots"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let app = App::open(Home::new()?).await?;
    app.find("button", "Streak saver").await?;
    shoot(&app, &folder, "welcome-light").await?;
    theme(&app, "Dark").await?;
    shoot(&app, &folder, "welcome-dark").await?;
    theme(&app, "Light").await?;
    compose(&app, &folder).await?;
    send(&app, &folder).await?;
    french(&app, &folder).await
}

/// The composer: light, dark, and an Arabic locale.
async fn compose(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("button", "Streak saver").await?;
    app.go_into("textbox", "Body").await?;
    shoot(app, folder, "compose-light").await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "compose-dark").await?;
    theme(app, "Light").await?;
    app.click_like("tab", "العربية").await?;
    shoot(app, folder, "compose-arabic").await?;
    app.click_like("tab", "English").await?;
    app.click_like("button", "Surfaces:").await?;
    shoot(app, folder, "compose-surfaces").await?;
    for surface in [
        "iPhone 17 Pro, Banner, As it arrives",
        "Galaxy S25, Shade, As it arrives",
        "Safari, Banner, As it arrives",
    ] {
        app.click("menuitemcheckbox", surface).await?;
    }
    app.press(&[Key::Escape]).await?;
    shoot(app, folder, "compose-six-surfaces").await?;
    for _ in 0..3 {
        app.press_control('z').await?;
    }
    app.click_like("button", "State:").await?;
    app.click("menuitemradio", "Expanded").await?;
    app.click("radio", "Dark").await?;
    shoot(app, folder, "compose-expanded-dark-devices").await
}

/// The send screen with a rejection.
async fn send(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("tab", "Send").await?;
    shoot(app, folder, "send-before").await?;
    app.find_like("combobox", "iPhone")
        .await?
        .select_by_value("BadDeviceToken")
        .await?;
    app.click_like("button", "test push").await?;
    app.sees("400 BadDeviceToken").await?;
    shoot(app, folder, "send-light").await?;
    theme(app, "Dark").await?;
    shoot(app, folder, "send-dark").await?;
    theme(app, "Light").await?;
    app.click("tab", "Compose").await
}

/// The composer in French.
async fn french(app: &App, folder: &Path) -> Result<(), Trouble> {
    app.click("button", "Settings").await?;
    app.click("menuitemradio", "Français").await?;
    app.click_like("tab", "fr-FR").await?;
    shoot(app, folder, "compose-french").await?;
    app.click_like("tab", "Envoyer").await?;
    shoot(app, folder, "send-french").await
}

/// Chooses the app's own theme.
async fn theme(page: &Page, name: &str) -> Result<(), Trouble> {
    page.click("button", "Settings").await?;
    page.click("menuitemradio", name).await
}

/// Takes a picture once every canvas in sight has stopped changing.
async fn shoot(page: &Page, folder: &Path, name: &str) -> Result<(), Trouble> {
    for canvas in page.find_all("img").await? {
        if canvas.tag_name().await? == "canvas" {
            page.pixels(&canvas).await?;
        }
    }
    std::fs::write(folder.join(format!("{name}.png")), page.screenshot().await?)?;
    Ok(())
}
