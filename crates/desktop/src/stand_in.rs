//! A notification service for tests: it owns `org.freedesktop.Notifications` on a bus, shows nothing, and keeps what it was
//! asked to show.
//!
//! The bus is the real `dbus-daemon` with settings of its own, so that it starts no service that happens to be installed.

use std::collections::HashMap;
use std::io::{self, BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use tempfile::TempDir;
use zbus::connection::Builder;
use zbus::zvariant::{OwnedValue, Structure};
use zbus::{Connection, interface};

/// What GNOME Shell says that it shows.
pub const EVERYTHING: &[&str] = &[
    "actions",
    "body",
    "body-markup",
    "icon-static",
    "persistence",
];

/// A message bus that ends with this.
#[derive(Debug)]
pub struct Bus {
    daemon: Child,
    address: String,
    _folder: TempDir,
}

impl Bus {
    /// Starts one.
    pub fn start() -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("carillon-bus-").tempdir()?;
        let settings = folder.path().join("bus.conf");
        std::fs::write(
            &settings,
            format!(
                "<busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>\
                 <policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>\
                 <allow own=\"*\"/></policy></busconfig>",
                folder.path().display()
            ),
        )?;
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--nopidfile", "--print-address"])
            .arg(format!("--config-file={}", settings.display()))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            // It complains of limits that only root may raise.
            .stderr(Stdio::null())
            .spawn()?;
        let mut address = String::new();
        if let Some(said) = daemon.stdout.take() {
            BufReader::new(said).read_line(&mut address)?;
        }
        Ok(Self {
            daemon,
            address: address.trim().to_owned(),
            _folder: folder,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// What the service was asked to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raised {
    /// `app_name`.
    pub app: String,
    /// `replaces_id`; 0 is a new one.
    pub replaces: u32,
    /// The number that it got.
    pub number: u32,
    /// `app_icon`.
    pub icon: String,
    /// `summary`.
    pub title: String,
    /// `body`.
    pub body: String,
    /// `actions`: an id and a label each.
    pub actions: Vec<String>,
    /// The hint `urgency`.
    pub urgency: Option<u8>,
    /// The hint `suppress-sound`.
    pub suppress_sound: Option<bool>,
    /// The hint `desktop-entry`.
    pub desktop_entry: Option<String>,
    /// Width and height of the hint `image-data`.
    pub image: Option<(i32, i32)>,
    /// `expire_timeout`.
    pub timeout: i32,
}

/// The service, on the bus.
#[derive(Debug)]
pub struct Service {
    raised: Arc<Mutex<Vec<Raised>>>,
    connection: Connection,
}

impl Service {
    /// A service on the bus at an address, or else on the session's, which shows what these capabilities name.
    pub async fn start(bus: Option<&str>, capabilities: &[&str]) -> zbus::Result<Self> {
        Self::of(bus, capabilities, Manner::Prompt).await
    }

    /// A service that takes every call and never answers that it showed something.
    pub async fn silent(bus: Option<&str>) -> zbus::Result<Self> {
        Self::of(bus, EVERYTHING, Manner::Silent).await
    }

    async fn of(bus: Option<&str>, capabilities: &[&str], manner: Manner) -> zbus::Result<Self> {
        let raised = Arc::default();
        let shows = Shows {
            capabilities: capabilities.iter().map(ToString::to_string).collect(),
            manner,
            raised: Arc::clone(&raised),
        };
        let builder = match bus {
            Some(address) => Builder::address(address)?,
            None => Builder::session()?,
        };
        let connection = builder
            .name("org.freedesktop.Notifications")?
            .serve_at("/org/freedesktop/Notifications", shows)?
            .build()
            .await?;
        Ok(Self { raised, connection })
    }

    /// Leaves the bus, as one that was killed would.
    pub async fn leave(self) -> zbus::Result<()> {
        self.connection.close().await
    }

    /// What it was asked to show, the newest last.
    pub fn raised(&self) -> Vec<Raised> {
        let raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        raised.clone()
    }
}

/// How it answers.
#[derive(Clone, Copy, Debug)]
enum Manner {
    /// At once.
    Prompt,
    /// Never.
    Silent,
}

/// What is served.
struct Shows {
    capabilities: Vec<String>,
    manner: Manner,
    raised: Arc<Mutex<Vec<Raised>>>,
}

#[interface(name = "org.freedesktop.Notifications")]
impl Shows {
    fn get_capabilities(&self) -> Vec<String> {
        self.capabilities.clone()
    }

    #[expect(clippy::too_many_arguments, reason = "the specification's signature")]
    async fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        expire_timeout: i32,
    ) -> u32 {
        let number = self.keep(Raised {
            app: app_name,
            replaces: replaces_id,
            number: 0,
            icon: app_icon,
            title: summary,
            body,
            actions,
            urgency: hint(&hints, "urgency"),
            suppress_sound: hint(&hints, "suppress-sound"),
            desktop_entry: hint(&hints, "desktop-entry"),
            image: size(&hints),
            timeout: expire_timeout,
        });
        match self.manner {
            Manner::Prompt => number,
            Manner::Silent => std::future::pending().await,
        }
    }
}

impl Shows {
    /// Keeps what came, under its number: that of what it replaces, or the next.
    fn keep(&self, mut one: Raised) -> u32 {
        let mut raised = self.raised.lock().unwrap_or_else(PoisonError::into_inner);
        let last = raised.iter().map(|one| one.number).max();
        one.number = match one.replaces {
            0 => last.unwrap_or(0) + 1,
            number => number,
        };
        let number = one.number;
        raised.push(one);
        number
    }
}

/// A hint of a basic type.
fn hint<T: TryFrom<OwnedValue>>(hints: &HashMap<String, OwnedValue>, name: &str) -> Option<T> {
    let value = hints.get(name)?.try_clone().ok()?;
    T::try_from(value).ok()
}

/// Width and height of the image.
fn size(hints: &HashMap<String, OwnedValue>) -> Option<(i32, i32)> {
    let image = hints
        .get("image-data")?
        .downcast_ref::<Structure<'_>>()
        .ok()?;
    let side = |at: usize| image.fields().get(at)?.downcast_ref::<i32>().ok();
    Some((side(0)?, side(1)?))
}
