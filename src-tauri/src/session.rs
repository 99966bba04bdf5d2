//! An open campaign: the shell's own copy of the document, its folder, its journal.

use std::path::Path;

use carillon_campaign::{Campaign, Edit, Files, ProblemCode, apply};
use carillon_ipc::{Failure, Opened, SessionId};
use carillon_store::{About, Folder, Journal, Overwrite};

use crate::failure::{self, bug, text};

/// One open campaign.
#[derive(Debug)]
pub(crate) struct Session {
    journal: Journal,
    folder: Option<Folder>,
    campaign: Campaign,
}

impl Session {
    /// A campaign with its place on disk, where it has one, and its journal.
    pub(crate) fn new(journal: Journal, folder: Option<Folder>, campaign: Campaign) -> Self {
        Self {
            journal,
            folder,
            campaign,
        }
    }

    /// What names it.
    pub(crate) fn id(&self) -> SessionId {
        SessionId(self.journal.id().to_owned())
    }

    /// The document as of the last journaled edit.
    pub(crate) fn campaign(&self) -> &Campaign {
        &self.campaign
    }

    /// Its files.
    pub(crate) fn files(&self) -> &Files {
        self.campaign.files()
    }

    /// Its place on disk.
    pub(crate) fn folder(&self) -> Option<&Folder> {
        self.folder.as_ref()
    }

    /// What the page is told.
    pub(crate) fn opened(&self) -> Opened {
        Opened {
            session: self.id(),
            path: self.folder.as_ref().map(|folder| text(folder.path())),
            unsaved: self.is_unsaved(),
            read_only: self.is_newer() || self.folder.as_ref().is_some_and(Folder::is_read_only),
            last_edit: self.journal.last(),
        }
    }

    /// Applies edits and writes them down; all of them or none. They are on disk when this returns.
    pub(crate) fn edit(&mut self, first: u64, edits: &[Edit], now: u64) -> Result<(), Failure> {
        let mut after = self.campaign.clone();
        for edit in edits {
            apply(&mut after, edit).map_err(bug)?;
        }
        let about = About::new(&self.campaign.manifest().name, self.folder.as_ref());
        self.journal
            .append(&about, self.campaign.files(), first, edits, now)
            .map_err(failure::store)?;
        self.campaign = after;
        Ok(())
    }

    /// Saves, there or elsewhere. The journal goes once everything is in the folder.
    pub(crate) fn save(&mut self, path: Option<&str>, overwrite: bool) -> Result<Opened, Failure> {
        let overwrite = if overwrite {
            Overwrite::Replace
        } else {
            Overwrite::Refuse
        };
        let elsewhere = path.map(Path::new).filter(|path| {
            let here = self.folder.as_ref();
            here.is_none_or(|folder| !folder.is_at(path))
        });
        match (elsewhere, &mut self.folder) {
            (Some(path), _) => {
                let made = Folder::create(path, self.campaign.files(), overwrite);
                self.folder = Some(made.map_err(failure::store)?);
            }
            (None, Some(folder)) if is_newer(&self.campaign) => {
                return Err(Failure::ReadOnly {
                    path: text(folder.path()),
                });
            }
            (None, Some(folder)) => {
                folder
                    .save(self.campaign.files(), overwrite)
                    .map_err(failure::store)?;
            }
            (None, None) => {
                return Err(bug("a campaign without a folder was saved without a path"));
            }
        }
        self.journal.clear().map_err(failure::store)?;
        Ok(self.opened())
    }

    /// Closes it. Unsaved work stays in the journal unless it is thrown away.
    pub(crate) fn close(&mut self, discard: bool) -> Result<(), Failure> {
        if discard || !self.is_unsaved() {
            self.journal.clear().map_err(failure::store)?;
        }
        Ok(())
    }

    /// Whether there is work that is in no folder.
    fn is_unsaved(&self) -> bool {
        self.journal.is_on_disk()
            && self
                .folder
                .as_ref()
                .is_none_or(|folder| folder.seen() != self.campaign.files())
    }

    fn is_newer(&self) -> bool {
        is_newer(&self.campaign)
    }
}

/// Whether a newer Carillon wrote it: it is shown, not written.
fn is_newer(campaign: &Campaign) -> bool {
    let newer = |code: &ProblemCode| matches!(code, ProblemCode::NewerFormat { .. });
    campaign
        .problems()
        .iter()
        .any(|problem| newer(&problem.code))
}
