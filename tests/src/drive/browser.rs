//! Chromium without a window, through chromedriver.

use std::ops::Deref;
use std::process::Command;

use serde_json::json;
use tempfile::TempDir;

use super::process::{Beside, free_port};
use super::{Page, Trouble};

/// A browser with a new, empty profile.
#[derive(Debug)]
pub struct Chromium {
    page: Page,
    // Dropped in this order: the browser ends before its profile goes.
    _driver: Beside,
    _profile: TempDir,
}

impl Chromium {
    /// Opens it on an address and waits until Carillon is there.
    pub async fn open(address: &str) -> Result<Self, Trouble> {
        let profile = TempDir::new()?;
        let port = free_port()?;
        let driver = Beside::listening(
            Command::new("chromedriver").arg(format!("--port={port}")),
            port,
        )
        .await?;
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {
                "args": [
                    "--headless",
                    // A root user has no sandbox to offer, and CI is often root.
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=en-US",
                    format!("--user-data-dir={}", profile.path().display()),
                ],
            },
        });
        let page = Page::open(port, wanted).await?;
        page.go_to(address).await?;
        page.until_ready().await?;
        Ok(Self {
            page,
            _driver: driver,
            _profile: profile,
        })
    }
}

impl Deref for Chromium {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}
