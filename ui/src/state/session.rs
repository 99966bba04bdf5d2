//! Opening, saving and closing, without ever losing work.

use std::sync::Arc;

use carillon_ipc::{
    AskFor, AskPath, Close, Failure, FailureKind, Open, Opening, Save, Start, Started,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::{Said, ToastAction};
use super::{AppState, Loaded, Workspace};

/// What is to happen once the open campaign is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// Back to the welcome screen.
    Welcome,
    /// Another campaign.
    Open(Opening),
}

impl AppState {
    /// Asks the backend what there is.
    pub(crate) async fn start(self) -> Option<Started> {
        match self.backend.call(Start {}).await {
            Ok(started) => {
                self.started.set(Some(started.clone()));
                Some(started)
            }
            Err(failure) => {
                self.failed(failure);
                None
            }
        }
    }

    /// Opens a campaign in place of the welcome screen.
    pub(crate) fn open(self, opening: Opening) {
        spawn_local(async move {
            match self.load(opening).await {
                Ok(loaded) => self.open.set(Some(Arc::new(loaded))),
                Err(failure) => self.failed(failure),
            }
        });
    }

    /// Asks for a folder and opens it.
    pub(crate) fn choose(self) {
        spawn_local(async move {
            if let Some(path) = self.ask_for_campaign().await {
                self.open(Opening::Path { path });
            }
        });
    }

    /// The folder a person chooses to open, if any.
    async fn ask_for_campaign(self) -> Option<String> {
        let ask = AskPath {
            purpose: AskFor::OpenCampaign,
            suggestion: String::new(),
        };
        self.backend.call(ask).await.unwrap_or_else(|failure| {
            self.failed(failure);
            None
        })
    }

    /// Shows the welcome screen with what there is now.
    async fn welcome(self) {
        self.open.set(None);
        self.start().await;
    }

    async fn load(self, opening: Opening) -> Result<Loaded, Failure> {
        let opened = self.backend.call(Open { opening }).await?;
        let files = self.backend.read(opened.session.clone()).await?;
        Ok(Loaded { opened, files })
    }
}

impl Workspace {
    /// Saves to its folder; asks for one where there is none yet.
    pub(crate) fn save(self) {
        spawn_local(async move {
            self.save_then(false).await;
        });
    }

    /// Asks for a folder and saves there.
    pub(crate) fn save_as(self) {
        spawn_local(async move {
            self.save_then(true).await;
        });
    }

    /// Saves; `true` if it is saved. Failures are told here.
    pub(crate) async fn save_then(self, elsewhere: bool) -> bool {
        let here = self.path.get_untracked().is_some() && !self.read_only.get_untracked();
        let path = if here && !elsewhere {
            None
        } else {
            let suggestion = self
                .campaign
                .with_untracked(|campaign| campaign.manifest().name.clone());
            match self
                .backend
                .call(AskPath {
                    purpose: AskFor::SaveCampaign,
                    suggestion,
                })
                .await
            {
                Ok(Some(path)) => Some(path),
                Ok(None) => return false,
                Err(failure) => {
                    self.app.failed(failure);
                    return false;
                }
            }
        };
        self.write(path, false).await
    }

    /// Writes the folder. A file changed by somebody else is only overwritten when the person says so.
    async fn write(self, path: Option<String>, overwrite: bool) -> bool {
        // Where the journal cannot be written the shell still holds the edits, and another folder may take them: that
        // is when saving matters most.
        if let Err(failure) = self.flush().await
            && failure.kind() == FailureKind::Bug
        {
            self.app.failed(failure);
            return false;
        }
        let session = self.session.get_untracked();
        let save = Save {
            session,
            path: path.clone(),
            overwrite,
        };
        // Taken before the shell answers: what is typed until then is not in the folder.
        let files = self
            .campaign
            .with_untracked(|campaign| campaign.files().clone());
        match self.backend.call(save).await {
            Ok(opened) => {
                self.saved_as(opened, files);
                true
            }
            Err(failure @ Failure::ChangedOnDisk { .. }) => {
                let run = Callback::new(move |()| {
                    let path = path.clone();
                    spawn_local(async move {
                        self.write(path, true).await;
                    });
                });
                let action = ToastAction {
                    label: "save-overwrite",
                    run,
                };
                self.app.say(Said::Failed(failure), Some(action));
                false
            }
            Err(
                failure @ (Failure::ReadOnly { .. }
                | Failure::DiskFull { .. }
                | Failure::NotFound { .. }
                | Failure::Disk { .. }),
            ) => {
                let run = Callback::new(move |()| self.save_as());
                let action = ToastAction {
                    label: "save-elsewhere",
                    run,
                };
                self.app.say(Said::Failed(failure), Some(action));
                false
            }
            Err(failure) => {
                self.app.failed(failure);
                false
            }
        }
    }

    /// Leaves for somewhere else; with unsaved work the person is asked first.
    pub(crate) fn leave(self, to: Leaving) {
        if self.dirty.get_untracked() {
            self.app.leaving.set(Some(to));
            return;
        }
        self.close(to, false);
    }

    /// Asks for a folder, then leaves for it.
    pub(crate) fn leave_to_choose(self) {
        spawn_local(async move {
            if let Some(path) = self.app.ask_for_campaign().await {
                self.leave(Leaving::Open(Opening::Path { path }));
            }
        });
    }

    /// Closes the campaign and goes on. `discard` throws unsaved work away. Another campaign is opened first:
    /// where that fails, this one stays.
    pub(crate) fn close(self, to: Leaving, discard: bool) {
        let app = self.app;
        spawn_local(async move {
            if let Err(failure) = self.close_then(to, discard).await {
                app.failed(failure);
            }
        });
    }

    async fn close_then(self, to: Leaving, discard: bool) -> Result<(), Failure> {
        let app = self.app;
        if !discard {
            self.flush().await?;
        }
        let session = self.session.get_untracked();
        let next = match to {
            Leaving::Welcome => None,
            Leaving::Open(opening) => Some(app.load(opening).await?),
        };
        let again = next
            .as_ref()
            .is_some_and(|next| next.opened.session == session);
        if !again {
            app.backend.call(Close { session, discard }).await?;
        }
        match next {
            Some(next) => app.open.set(Some(Arc::new(next))),
            None => app.welcome().await,
        }
        Ok(())
    }
}
