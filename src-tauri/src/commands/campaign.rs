//! Campaigns: opening, reading, saving, closing.

use std::path::Path;

use carillon_campaign::Campaign;
use carillon_ipc::{Close, Failure, Open, Opened, Opening, Read, Save, frame};
use carillon_store::{Folder, StoreError};
use tauri::ipc::Response;

use super::{Held, beside};
use crate::failure::{self, text};
use crate::session::Session;
use crate::shell::{Shell, now};

/// Opens a campaign.
#[tauri::command]
pub(crate) async fn open(shell: Held<'_>, args: Open) -> Result<Opened, Failure> {
    beside(shell, move |shell| {
        let session = session(shell, &args.opening).map_err(failure::store)?;
        let opened = session.opened();
        shell.remember(&session);
        shell.add(session);
        Ok(opened)
    })
    .await
}

fn session(shell: &Shell, opening: &Opening) -> Result<Session, StoreError> {
    let journals = shell.home.journals();
    // A page passes on what `Started::open` named without looking into it.
    let opening = match opening {
        Opening::Path { path } => Opening::named(path),
        other => other.clone(),
    };
    let (folder, campaign) = match &opening {
        Opening::Path { path } => {
            let (folder, files) = Folder::open(Path::new(path))?;
            (Some(folder), Campaign::read(files))
        }
        Opening::Starter { id } => (None, Campaign::read(shell.assets.starter(id)?)),
        Opening::Lost { session } => {
            let recovered = journals.recover(&session.0)?;
            if let Some(damage) = recovered.damaged {
                shell.notices.damaged_journal(text(&damage.kept_as));
            }
            return Ok(Session::new(
                recovered.journal,
                recovered.folder,
                recovered.campaign,
            ));
        }
    };
    Ok(Session::new(journals.begin(now()), folder, campaign))
}

/// A campaign's files, raw.
#[tauri::command]
pub(crate) async fn read(shell: Held<'_>, args: Read) -> Result<Response, Failure> {
    beside(shell, move |shell| {
        shell.with(&args.session, |session| {
            Ok(Response::new(frame::pack(session.files())))
        })
    })
    .await
}

/// Saves a campaign.
#[tauri::command]
pub(crate) async fn save(shell: Held<'_>, args: Save) -> Result<Opened, Failure> {
    beside(shell, move |shell| {
        shell.with(&args.session, |session| {
            let opened = session.save(args.path.as_deref(), args.overwrite)?;
            shell.remember(session);
            Ok(opened)
        })
    })
    .await
}

/// Closes a campaign, or throws lost work away that nobody opened.
#[tauri::command]
pub(crate) async fn close(shell: Held<'_>, args: Close) -> Result<(), Failure> {
    beside(shell, move |shell| {
        match shell.with(&args.session, |session| session.close(args.discard)) {
            Err(Failure::NotFound { .. }) if args.discard => shell
                .home
                .journals()
                .discard(&args.session.0)
                .map_err(failure::store),
            Ok(()) => {
                shell.remove(&args.session);
                Ok(())
            }
            other => other,
        }
    })
    .await
}
