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
    /// The number of the last edit the page was told of as kept.
    told: u64,
    /// Edits the disk would not take for the journal.
    refused: Option<Refused>,
}

/// Edits that are in the document but not in the journal. The page has them, too, and sends them again.
#[derive(Debug)]
struct Refused {
    /// The campaign before them.
    before: Files,
    /// The number of the last of them.
    last: u64,
}

impl Session {
    /// A campaign with its place on disk, where it has one, and its journal.
    pub(crate) fn new(journal: Journal, folder: Option<Folder>, campaign: Campaign) -> Self {
        Self {
            told: journal.last(),
            journal,
            folder,
            campaign,
            refused: None,
        }
    }

    /// What names it.
    pub(crate) fn id(&self) -> SessionId {
        SessionId(self.journal.id().to_owned())
    }

    /// The document as of the last edit.
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

    /// Applies edits and writes them down; on disk when this returns. Where the disk refuses, the page is told and
    /// sends them again with those that came later; they are applied all the same, so that a save elsewhere has them.
    pub(crate) fn edit(&mut self, first: u64, edits: &[Edit], now: u64) -> Result<(), Failure> {
        if first != self.told + 1 {
            return Err(bug(format!(
                "edit {first} came where {} was due",
                self.told + 1
            )));
        }
        let applied = self
            .refused
            .as_ref()
            .map_or(self.journal.last(), |refused| refused.last);
        let mut after = self.campaign.clone();
        for edit in after_number(applied, first, edits) {
            apply(&mut after, edit).map_err(bug)?;
        }
        let about = About::new(&self.campaign.manifest().name, self.folder.as_ref());
        let before = match self.refused.take() {
            Some(refused) => refused.before,
            None => self.campaign.files().clone(),
        };
        self.campaign = after;
        let last = self.told + edits.len() as u64;
        // What a save took meanwhile needs no journal.
        let journaled = self.journal.last();
        let new = after_number(journaled, first, edits);
        if !new.is_empty() {
            let written = self
                .journal
                .append(&about, &before, journaled + 1, new, now);
            if let Err(error) = written {
                let last = last.max(applied);
                self.refused = Some(Refused { before, last });
                return Err(failure::store(error));
            }
        }
        self.told = last;
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
        if let Some(refused) = self.refused.take() {
            self.journal.pass(refused.last);
        }
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
        (self.journal.is_on_disk() || self.refused.is_some())
            && self
                .folder
                .as_ref()
                .is_none_or(|folder| folder.seen() != self.campaign.files())
    }

    fn is_newer(&self) -> bool {
        is_newer(&self.campaign)
    }
}

/// The edits after a number, of those numbered from `first`.
fn after_number(number: u64, first: u64, edits: &[Edit]) -> &[Edit] {
    let known = usize::try_from((number + 1).saturating_sub(first)).unwrap_or(usize::MAX);
    edits.get(known..).unwrap_or_default()
}

/// Whether a newer Carillon wrote it: it is shown, not written.
fn is_newer(campaign: &Campaign) -> bool {
    let newer = |code: &ProblemCode| matches!(code, ProblemCode::NewerFormat { .. });
    campaign
        .problems()
        .iter()
        .any(|problem| newer(&problem.code))
}
