//! Folders and open campaigns in memory.

use std::collections::BTreeMap;

use carillon_campaign::{Campaign, Files, apply};
use carillon_ipc::{
    AskFor, AskPath, Close, Failure, Journal, LostWork, Opened, Opening, Recent, Save, SessionId,
    Settings, Started, Starter,
};

use super::super::bug;
use super::starters::starter;
use crate::state::now;

/// Where the page keeps the person's settings.
const SETTINGS: &str = "carillon-settings";

/// An open campaign, or one whose work was not saved.
struct Session {
    campaign: Campaign,
    path: Option<String>,
    last_edit: u64,
    edits: u32,
    open: bool,
    at: f64,
}

/// The folders and sessions of this page.
#[derive(Default)]
pub(super) struct Folders {
    saved: BTreeMap<String, (Files, f64)>,
    sessions: BTreeMap<String, Session>,
    next: u64,
}

impl Folders {
    /// What the app starts with.
    pub(super) fn start(&self) -> Started {
        let mut recents: Vec<_> = self.saved.iter().map(recent).collect();
        recents.sort_by_key(|recent| std::cmp::Reverse(recent.opened_at));
        Started {
            recents,
            starters: ["streak-saver", "welcome", "blank"]
                .map(|id| Starter { id: id.to_owned() })
                .into(),
            lost: self
                .sessions
                .iter()
                .filter(|(_, session)| !session.open)
                .map(lost)
                .collect(),
            settings: settings(),
            open: None,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    /// Opens a campaign.
    pub(super) fn open(&mut self, opening: &Opening) -> Result<Opened, Failure> {
        let (path, files) = match opening {
            Opening::Lost { session } => return self.resume(session),
            Opening::Starter { id } => (
                None,
                starter(id).ok_or_else(|| Failure::NotFound { path: id.clone() })?,
            ),
            Opening::Path { path } => {
                let (files, at) = self
                    .saved
                    .get_mut(path)
                    .ok_or_else(|| Failure::NotFound { path: path.clone() })?;
                *at = now();
                (Some(path.clone()), files.clone())
            }
        };
        self.next += 1;
        let session = SessionId(format!("page-{}", self.next));
        let campaign = Campaign::read(files);
        let unsaved = path.is_none();
        let fresh = Session {
            campaign,
            path: path.clone(),
            last_edit: 0,
            edits: 0,
            open: true,
            at: now(),
        };
        self.sessions.insert(session.0.clone(), fresh);
        Ok(Opened {
            session,
            path,
            unsaved,
            read_only: false,
            last_edit: 0,
        })
    }

    /// Takes up work that was not saved.
    fn resume(&mut self, id: &SessionId) -> Result<Opened, Failure> {
        let session = self.session(id)?;
        session.open = true;
        Ok(Opened {
            session: id.clone(),
            path: session.path.clone(),
            unsaved: true,
            read_only: false,
            last_edit: session.last_edit,
        })
    }

    /// Applies journalled edits to this side's copy.
    pub(super) fn journal(&mut self, journal: &Journal) -> Result<(), Failure> {
        let session = self.session(&journal.session)?;
        if journal.first != session.last_edit + 1 {
            return Err(bug(
                "journal",
                &format!("edit {} after {}", journal.first, session.last_edit),
            ));
        }
        for edit in &journal.edits {
            apply(&mut session.campaign, edit).map_err(|error| bug("journal", &error))?;
            session.last_edit += 1;
            session.edits += 1;
        }
        session.at = now();
        Ok(())
    }

    /// Saves to a folder of this page.
    pub(super) fn save(&mut self, save: &Save) -> Result<Opened, Failure> {
        let session = self.session(&save.session)?;
        let path = save
            .path
            .clone()
            .or_else(|| session.path.clone())
            .ok_or_else(|| bug("save", &"no folder"))?;
        session.path = Some(path.clone());
        session.edits = 0;
        let last_edit = session.last_edit;
        let files = session.campaign.files().clone();
        self.saved.insert(path.clone(), (files, now()));
        Ok(Opened {
            session: save.session.clone(),
            path: Some(path),
            unsaved: false,
            read_only: false,
            last_edit,
        })
    }

    /// Closes; unsaved work stays unless it is thrown away.
    pub(super) fn close(&mut self, close: &Close) {
        let id = &close.session.0;
        let keep = self
            .sessions
            .get(id)
            .is_some_and(|session| session.edits > 0)
            && !close.discard;
        if !keep {
            self.sessions.remove(id);
        } else if let Some(session) = self.sessions.get_mut(id) {
            session.open = false;
        }
    }

    /// The campaign of a session as it is now.
    pub(super) fn campaign(&mut self, id: &SessionId) -> Result<Campaign, Failure> {
        self.session(id).map(|session| session.campaign.clone())
    }

    fn session(&mut self, id: &SessionId) -> Result<&mut Session, Failure> {
        self.sessions
            .get_mut(&id.0)
            .ok_or_else(|| Failure::NotFound { path: id.0.clone() })
    }
}

/// A saved folder on the welcome screen.
fn recent((path, (files, at)): (&String, &(Files, f64))) -> Recent {
    let campaign = Campaign::read(files.clone());
    Recent {
        path: path.clone(),
        name: campaign.manifest().name.clone(),
        locales: u32::try_from(campaign.manifest().locales.len()).unwrap_or(u32::MAX),
        opened_at: *at as u64,
    }
}

/// Unsaved work on the welcome screen.
fn lost((id, session): (&String, &Session)) -> LostWork {
    LostWork {
        session: SessionId(id.clone()),
        name: session.campaign.manifest().name.clone(),
        path: session.path.clone(),
        edits: session.edits,
        at: session.at as u64,
    }
}

/// A folder of this page for the campaign; opening has no folders to offer beyond the recent ones.
pub(super) fn ask(ask: &AskPath) -> Option<String> {
    match ask.purpose {
        AskFor::OpenCampaign | AskFor::OpenList => None,
        AskFor::SaveCampaign
        | AskFor::SavePicture
        | AskFor::SaveTranslations
        | AskFor::TranslationsFolder
        | AskFor::SaveReceipts => Some(ask.suggestion.clone()),
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn settings() -> Settings {
    storage()
        .and_then(|storage| storage.get_item(SETTINGS).ok()?)
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

/// Keeps the settings beyond this page, where the browser allows it.
pub(super) fn keep_settings(settings: &Settings) {
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(settings)) {
        // A browser that keeps nothing is a choice of its owner.
        let _ = storage.set_item(SETTINGS, &text);
    }
}
