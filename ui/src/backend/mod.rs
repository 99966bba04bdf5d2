//! The only module that knows a backend exists: the shell around this page, or a world in memory.
//!
//! In the memory world folders live as long as the page, starters are compiled in, and receipts are
//! scripted and marked "demo". Fonts are fetched from `/fonts/`, where a static server must map
//! `assets/fonts`: copied into the page's files they would be embedded into the shell as well.

mod memory;
mod shell;

use carillon_campaign::Files;
use carillon_ipc::{Command, Event, Failure, SessionId, frame};
use carillon_preview::picture::Picture;
use serde_json::Value;

/// Where the app lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Backend {
    /// The native shell.
    Shell,
    /// A plain browser: everything in memory.
    Memory,
}

impl Backend {
    /// The backend of this page.
    pub(crate) fn here() -> Self {
        if shell::present() {
            Self::Shell
        } else {
            Self::Memory
        }
    }

    /// Runs a command.
    pub(crate) async fn call<C: Command>(self, command: C) -> Result<C::Reply, Failure> {
        let args = serde_json::to_value(&command).map_err(|error| bug(C::NAME, &error))?;
        let reply = match self {
            Self::Shell => shell::call(C::NAME, args).await?,
            Self::Memory => memory::call(C::NAME, args)?,
        };
        serde_json::from_value(reply).map_err(|error| bug(C::NAME, &error))
    }

    /// The files of an open campaign.
    pub(crate) async fn read(self, session: SessionId) -> Result<Files, Failure> {
        match self {
            Self::Shell => {
                let args = serde_json::json!({ "session": session });
                let bytes = shell::raw(carillon_ipc::READ, args).await?;
                frame::unpack(&bytes).ok_or_else(|| bug(carillon_ipc::READ, &"a torn frame"))
            }
            Self::Memory => memory::read(&session),
        }
    }

    /// A font file.
    pub(crate) async fn font(self, face: &str) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Shell => {
                shell::raw(carillon_ipc::READ_FONT, serde_json::json!({ "face": face })).await
            }
            Self::Memory => memory::font(face).await,
        }
    }

    /// A picture of an open campaign, decoded.
    pub(crate) async fn decode(self, session: SessionId, file: String) -> Result<Picture, Failure> {
        match self {
            Self::Shell => {
                let args = serde_json::json!({ "session": session, "file": file });
                let bytes = shell::raw(carillon_ipc::DECODE, args).await?;
                picture(&bytes).ok_or_else(|| bug(carillon_ipc::DECODE, &"a torn picture"))
            }
            Self::Memory => memory::decode(&session, &file),
        }
    }

    /// Hears an event as long as the page lives.
    pub(crate) fn listen<E: Event + 'static>(self, heard: impl Fn(E) + 'static) {
        let heard = move |payload: Value| {
            if let Ok(event) = serde_json::from_value(payload) {
                heard(event);
            }
        };
        match self {
            Self::Shell => shell::listen(E::NAME, heard),
            Self::Memory => memory::listen(E::NAME, heard),
        }
    }

    /// A starter's files, for its preview on the welcome screen. They are part of the page in either world.
    pub(crate) fn starter(id: &str) -> Option<Files> {
        memory::starter(id)
    }

    /// Whether receipts are scripted: nothing leaves the page, and the screens say so.
    pub(crate) fn is_demo(self) -> bool {
        self == Self::Memory
    }
}

/// A failure that no person can put right.
fn bug(name: &str, detail: &impl ToString) -> Failure {
    Failure::Bug {
        detail: format!("{name}: {}", detail.to_string()),
    }
}

/// Reads a decoded picture: width, height, original width, original height, then RGBA.
fn picture(bytes: &[u8]) -> Option<Picture> {
    let (head, rgba) = bytes.split_at_checked(16)?;
    let number = |at: usize| {
        let four: [u8; 4] = head.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_le_bytes(four))
    };
    let (width, height) = (number(0)?, number(4)?);
    let whole = u64::from(width) * u64::from(height) * 4 == rgba.len() as u64;
    whole.then_some(Picture {
        width,
        height,
        rgba: rgba.to_vec(),
        original: (number(8)?, number(12)?),
    })
}
