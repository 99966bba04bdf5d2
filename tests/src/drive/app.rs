//! The real app in WebKitGTK, with a home of its own.
//!
//! WebKit's own driver starts it. `tauri-driver` would stand between and only rename a capability, but it keeps
//! connections to that driver which are reset under it, and drops the request (see `connector`).

use std::ffi::OsString;
use std::fs;
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use tempfile::TempDir;

use super::process::{Beside, free_port, kill_program};
use super::{Page, Trouble};

/// What stands in the place of the system's own `xdg-open`: keeps the address instead of opening it.
const KEEP_PAGE: &str = "#!/bin/sh\nprintf %s \"$1\" > \"$0.part\" && mv \"$0.part\" \"$0.page\"\n";

/// Where the app keeps everything in a test: journals, settings, receipts, WebKit's own storage.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    /// What else the app finds in its environment.
    environment: Vec<(&'static str, OsString)>,
}

impl Home {
    /// An empty one: a person who opens Carillon for the first time.
    pub fn new() -> Result<Self, Trouble> {
        Ok(Self {
            folder: tempfile::Builder::new().prefix("carillon-").tempdir()?,
            environment: Vec::new(),
        })
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where Carillon itself keeps its data.
    fn carillon(&self) -> PathBuf {
        self.path().join("carillon")
    }

    /// Answers the system's file dialogs with these paths, in this order.
    pub fn answer_dialogs(&mut self, paths: &[&Path]) -> Result<(), Trouble> {
        let answers = std::env::join_paths(paths)
            .map_err(|error| Trouble::new(format!("a path cannot be an answer: {error}")))?;
        self.environment.push(("CARILLON_ANSWER_DIALOGS", answers));
        Ok(())
    }

    /// Composites whatever the machine is: screenshots want it.
    pub fn composite(&mut self) {
        self.environment
            .push(("WEBKIT_DISABLE_COMPOSITING_MODE", "0".into()));
    }

    /// Opens no browser of this machine for the pages that the app opens: [`App::opened_page`] says which it was.
    pub fn keep_pages(&mut self) -> Result<(), Trouble> {
        let opener = self.opener();
        let folder = opener.parent().unwrap_or(self.path()).to_owned();
        fs::create_dir_all(&folder)?;
        fs::write(&opener, KEEP_PAGE)?;
        fs::set_permissions(&opener, fs::Permissions::from_mode(0o755))?;
        let found = std::env::var_os("PATH").unwrap_or_default();
        let first = std::iter::once(folder).chain(std::env::split_paths(&found));
        let path = std::env::join_paths(first)
            .map_err(|error| Trouble::new(format!("a folder cannot be in PATH: {error}")))?;
        self.environment.push(("PATH", path));
        Ok(())
    }

    /// What opens pages here.
    fn opener(&self) -> PathBuf {
        self.path().join("bin/xdg-open")
    }
}

/// The app, open.
#[derive(Debug)]
pub struct App {
    page: Page,
    program: PathBuf,
    home: Home,
    driver: Beside,
}

impl App {
    /// Opens it.
    pub async fn open(home: Home) -> Result<Self, Trouble> {
        let program = program()?;
        let (driver, page) = start(&program, &home).await?;
        Ok(Self {
            page,
            program,
            home,
            driver,
        })
    }

    /// Opens it for somebody new.
    pub async fn first_time() -> Result<Self, Trouble> {
        Self::open(Home::new()?).await
    }

    /// Kills it as a power cut would, and opens it again in the same home.
    pub async fn kill_and_open_again(&mut self) -> Result<(), Trouble> {
        let environment = format!("CARILLON_HOME={}", self.home.carillon().display());
        if !kill_program(&self.program, &environment) {
            return Err(Trouble::new("the app was not running"));
        }
        (self.driver, self.page) = start(&self.program, &self.home).await?;
        Ok(())
    }

    /// Ends it in peace, and opens it again in the same home.
    pub async fn end_and_open_again(&mut self) -> Result<(), Trouble> {
        self.page.clone().close().await?;
        (self.driver, self.page) = start(&self.program, &self.home).await?;
        Ok(())
    }

    /// Waits for the page that the app opens in the system's browser, where its home keeps it: the address.
    pub async fn opened_page(&self) -> Result<String, Trouble> {
        let kept = self.home.opener().with_extension("page");
        self.until("the page that the app opens", async || {
            Ok(fs::read_to_string(&kept).ok())
        })
        .await
    }

    /// Its home.
    pub fn home(&self) -> &Home {
        &self.home
    }
}

/// Starts the app in a home, through a driver of its own: the environment passes through that. The two variables named
/// TAURI are what `tauri-driver` sets, for Tauri to let itself be driven.
async fn start(program: &Path, home: &Home) -> Result<(Beside, Page), Trouble> {
    let port = free_port()?;
    let mut command = Command::new("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .envs(home.environment.iter().map(|(name, value)| (name, value)))
        .env("CARILLON_HOME", home.carillon())
        // A journey leaves no key in anybody’s keyring.
        .env("CARILLON_KEYRING", "off")
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_CACHE_HOME", home.path().join("cache"))
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("LANG", "en_US.UTF-8")
        .env("LC_ALL", "C.UTF-8")
        .env("LANGUAGE", "en_US");
    let driver = Beside::listening(&mut command, port).await?;
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
    let page = Page::open(port, wanted).await?;
    page.until_ready().await?;
    Ok((driver, page))
}

impl Deref for App {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

/// The shell's program: `cargo xtask` builds it and says where it is.
fn program() -> Result<PathBuf, Trouble> {
    let named = std::env::var_os("CARILLON_APP")
        .ok_or_else(|| Trouble::new("CARILLON_APP is not set: run this through `cargo xtask`"))?;
    PathBuf::from(&named)
        .canonicalize()
        .map_err(|error| Trouble::new(format!("CARILLON_APP {}: {error}", named.display())))
}
