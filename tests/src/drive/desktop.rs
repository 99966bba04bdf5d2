//! The real Chromium on a screen of its own, where nobody on the message bus shows notifications: it draws its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use carillon_campaign::Direction;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::process::{Beside, free_port};
use super::{Page, Shot, Site, Trouble};

/// The screen in device pixels, and device pixels a point. At two a point Chromium places letters by fractions; at one it
/// rounds every letter's width, which no other scale does.
const SCREEN: (usize, usize) = (1280, 1600);
/// Device pixels a point.
pub const SCALE: usize = 2;

/// The corner where cards stand, in device pixels from the lower right: the browser's window, where a cursor blinks, is
/// not in it.
const CORNER: (usize, usize) = (380 * SCALE, 380 * SCALE);

/// How long a notification may take to stand still.
const PATIENCE: Duration = Duration::from_secs(15);
/// A screen that has not changed for so long is done.
const SETTLED: Duration = Duration::from_millis(600);

/// Registers a worker, shows a notification, and answers.
const SHOW: &str = "
const [title, options, done] = arguments;
navigator.serviceWorker.register('/worker.js')
    .then(() => navigator.serviceWorker.ready)
    .then((worker) => worker.showNotification(title, options))
    .then(() => done('shown'), (error) => done('error: ' + error.message));";

/// Closes every notification, and answers.
const CLOSE: &str = "
const [done] = arguments;
navigator.serviceWorker.ready
    .then((worker) => worker.getNotifications())
    .then((all) => { all.forEach((one) => one.close()); done('closed'); }, (error) => done('error: ' + error.message));";

/// Answers with the whole version: the browser's own name for itself has zeros for most of it.
const VERSION: &str = "
const [done] = arguments;
navigator.userAgentData.getHighEntropyValues(['uaFullVersion'])
    .then((values) => done(values.uaFullVersion), () => done(null));";

/// Chromium with its page, on its screen.
#[derive(Debug)]
pub struct Desktop {
    page: Page,
    site: Site,
    empty: Shot,
    // Dropped in this order: the browser ends before its screen, and both before their folder goes.
    _driver: Beside,
    _screen: Beside,
    folder: TempDir,
}

impl Desktop {
    /// Opens it, mirrored or not. `media` is served at `/media/`; `fonts` are all the fonts there are, Roboto before the
    /// others.
    pub async fn open(media: PathBuf, fonts: &Path, direction: Direction) -> Result<Self, Trouble> {
        let folder = TempDir::new()?;
        let at = |name: &str| folder.path().join(name);
        for name in ["screen", "page", "home"] {
            fs::create_dir(at(name))?;
        }
        fs::write(
            at("page").join("index.html"),
            "<!doctype html><title>Shop</title>",
        )?;
        fs::write(at("page").join("worker.js"), "self.skipWaiting();")?;
        fs::write(at("fonts.conf"), font_settings(fonts, &at("cache")))?;
        let (screen, display) = Beside::announced(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-noreset", "-screen", "0"])
                .arg(format!("{}x{}x24", SCREEN.0, SCREEN.1))
                .arg("-fbdir")
                .arg(at("screen")),
        )?;
        let port = free_port()?;
        let driver = Beside::listening(
            Command::new("chromedriver")
                .arg(format!("--port={port}"))
                .env("DISPLAY", format!(":{display}"))
                .env_remove("WAYLAND_DISPLAY")
                // No bus, so nobody who would show notifications in the browser's place.
                .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
                .env("GTK_THEME", "Adwaita")
                .env("HOME", at("home"))
                .env("FONTCONFIG_FILE", at("fonts.conf")),
            port,
        )
        .await?;
        let site = Site::serve(at("page"), vec![("/media/", media)])?;
        let page = Page::open(port, wanted(&at("profile"), direction)).await?;
        page.go_to(site.address()).await?;
        let mut desktop = Self {
            page,
            site,
            empty: Shot::default(),
            _driver: driver,
            _screen: screen,
            folder,
        };
        desktop.empty = desktop.settled(|_| true).await?;
        Ok(desktop)
    }

    /// The site as a notification names it: without its scheme.
    pub fn origin(&self) -> String {
        let address = self.site.address();
        let bare = address.strip_prefix("http://").unwrap_or(address);
        bare.trim_end_matches('/').to_owned()
    }

    /// Chromium's name and version.
    pub async fn version(&self) -> Result<String, Trouble> {
        let version = self.page.script_that_waits(VERSION, vec![]).await?;
        Ok(format!(
            "Chromium {}",
            version.as_str().unwrap_or("of unknown version")
        ))
    }

    /// Shows a notification, waits until its card stands still, takes the corner's picture, and closes it again.
    pub async fn show(&self, title: &str, options: Value) -> Result<Shot, Trouble> {
        let answer = self
            .page
            .script_that_waits(SHOW, vec![json!(title), options])
            .await?;
        if answer != "shown" {
            return Err(Trouble::new(format!("Chromium showed nothing: {answer}")));
        }
        let shot = self.settled(|shot| *shot != self.empty).await?;
        self.page.script_that_waits(CLOSE, vec![]).await?;
        self.settled(|shot| *shot == self.empty).await?;
        Ok(shot)
    }

    /// The corner's picture, once it is as wanted and stands still.
    async fn settled(&self, wanted: impl Fn(&Shot) -> bool) -> Result<Shot, Trouble> {
        let start = Instant::now();
        let mut last = self.shot()?;
        let mut since = Instant::now();
        while start.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let now = self.shot()?;
            if now != last {
                (last, since) = (now, Instant::now());
            } else if since.elapsed() > SETTLED && wanted(&last) {
                return Ok(last);
            }
        }
        Err(Trouble::new(
            "the screen did not come to rest: Chromium draws no card of its own, or does not take it away",
        ))
    }

    /// The screen's corner as it is now.
    fn shot(&self) -> Result<Shot, Trouble> {
        let file = self.folder.path().join("screen/Xvfb_screen0");
        Ok(Shot::read(&fs::read(file)?)?.corner(CORNER))
    }
}

/// What the driver is asked for: a window, and leave to show notifications.
fn wanted(profile: &Path, direction: Direction) -> Value {
    let side = match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "prefs": { "profile.default_content_setting_values.notifications": 1 },
            "args": [
                // A root user has no sandbox to offer, and CI is often root.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-US",
                format!("--force-ui-direction={side}"),
                // Its window keeps out of the corner where the cards stand.
                "--window-position=0,0",
                "--window-size=240,200",
                format!("--force-device-scale-factor={SCALE}"),
                format!("--user-data-dir={}", profile.display()),
            ],
        },
    })
}

/// Settings for fontconfig: these fonts and no others, Roboto first, nothing moved to whole pixels.
fn font_settings(fonts: &Path, cache: &Path) -> String {
    format!(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>\
         <dir>{}</dir><cachedir>{}</cachedir>\
         <match target=\"pattern\"><edit name=\"family\" mode=\"prepend\" binding=\"strong\">\
         <string>Roboto</string></edit></match>\
         <match target=\"font\"><edit name=\"hinting\" mode=\"assign\"><bool>false</bool></edit></match>\
         </fontconfig>",
        fonts.display(),
        cache.display()
    )
}
