//! Starting: what the welcome screen shows, the settings, the first painted preview.

use carillon_ipc::{
    Failure, KeepSettings, LostWork, Painted, Recent, SessionId, Settings, Start, Started, Starter,
};
use tauri::{AppHandle, Runtime};

use super::{Held, beside};
use crate::failure::text;
use crate::shell::Shell;
use crate::smoke;

/// What the app starts with.
#[tauri::command]
pub(crate) async fn start(shell: Held<'_>, args: Start) -> Result<Started, Failure> {
    let Start {} = args;
    beside(shell, |shell| Ok(started(shell))).await
}

fn started(shell: &Shell) -> Started {
    let starters = shell
        .assets
        .starters()
        .into_iter()
        .map(|id| Starter { id })
        .collect();
    Started {
        recents: recents(shell),
        starters,
        lost: lost(shell),
        settings: shell.settings(),
        open: shell.options.open.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// Campaigns opened before that are still there; one on an unplugged disk comes back with it.
fn recents(shell: &Shell) -> Vec<Recent> {
    let recents: Vec<carillon_store::Recent> = shell.load(&shell.home.recents());
    let there = recents.into_iter().filter(|recent| recent.path.exists());
    there
        .map(|recent| Recent {
            path: text(&recent.path),
            name: recent.name,
            locales: recent.locales,
            opened_at: recent.opened_at,
        })
        .collect()
}

/// Work that was not saved.
fn lost(shell: &Shell) -> Vec<LostWork> {
    let lost = shell.home.journals().lost().into_iter();
    lost.map(|lost| LostWork {
        session: SessionId(lost.id),
        name: lost.name,
        path: lost.path.map(|path| text(&path)),
        edits: lost.edits,
        at: lost.at,
    })
    .collect()
}

/// Keeps the settings.
#[tauri::command]
pub(crate) async fn keep_settings(shell: Held<'_>, args: KeepSettings) -> Result<(), Failure> {
    beside(shell, move |shell| {
        shell.showing.obey(&args.settings);
        shell.change(&shell.home.settings(), |settings: &mut Settings| {
            *settings = args.settings;
        })
    })
    .await
}

/// A preview is on the page. Only the smoke run waits for it.
#[tauri::command]
pub(crate) async fn painted<R: Runtime>(
    app: AppHandle<R>,
    shell: Held<'_>,
    args: Painted,
) -> Result<(), Failure> {
    let Painted {} = args;
    if shell.options.smoke {
        smoke::report(shell.started);
        app.exit(0);
    }
    Ok(())
}
