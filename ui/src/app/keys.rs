//! Shortcuts. ⌘ on a Mac, Ctrl elsewhere.

use carillon_ipc::Opening;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;

use crate::state::{AppState, Leaving, Screen, Workspace};

/// Whether the platform's command key is held, and nothing that would make it another shortcut.
fn command(event: &KeyboardEvent) -> bool {
    (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !event.is_composing()
}

/// A new campaign.
pub(crate) fn blank() -> Opening {
    Opening::Starter {
        id: "blank".to_owned(),
    }
}

/// Shortcuts of the welcome screen: new, open.
pub(super) fn without_campaign(app: AppState) {
    let listener = window_event_listener(ev::keydown, move |event| {
        if app.open.with_untracked(Option::is_some) || !command(&event) || event.shift_key() {
            return;
        }
        match event.key().to_lowercase().as_str() {
            "n" => app.open(blank()),
            "o" if !app.backend.is_demo() => app.choose(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || listener.remove());
}

/// Shortcuts of an open campaign.
pub(super) fn with_campaign(workspace: Workspace) {
    let listener = window_event_listener(ev::keydown, move |event| {
        let done = if command(&event) {
            run(workspace, &event.key().to_lowercase(), event.shift_key())
        } else {
            event.alt_key()
                && !event.ctrl_key()
                && !event.meta_key()
                && locale(workspace, &event.code())
        };
        if done {
            event.prevent_default();
        }
    });
    on_cleanup(move || listener.remove());
    // A browser forgets the page's world with the page; the shell keeps a journal and needs no question.
    if workspace.backend.is_demo() {
        let unload = window_event_listener(ev::beforeunload, move |event| {
            if workspace.dirty.get_untracked() && workspace.can_undo.get_untracked() {
                event.prevent_default();
            }
        });
        on_cleanup(move || unload.remove());
    }
}

/// Runs a command key; `false` if it means nothing here.
fn run(workspace: Workspace, key: &str, shift: bool) -> bool {
    // A dialog is open: its own keys come first.
    if workspace.app.leaving.with_untracked(Option::is_some) {
        return false;
    }
    match (key, shift) {
        ("z", false) => workspace.undo(),
        ("z", true) | ("y", false) => workspace.redo(),
        ("s", false) => workspace.save(),
        ("s", true) => workspace.save_as(),
        ("n", false) => workspace.leave(Leaving::Open(blank())),
        ("o", false) if !workspace.backend.is_demo() => workspace.leave_to_choose(),
        ("1", false) => workspace.screen.set(Screen::Compose),
        ("2", false) => workspace.screen.set(Screen::Translate),
        ("3", false) => workspace.screen.set(Screen::Send),
        _ => return false,
    }
    true
}

/// Looks at the locale of a digit key, counted from 1. The key's place counts: ⌥1 types `¡` on a Mac.
fn locale(workspace: Workspace, code: &str) -> bool {
    let digit = code
        .strip_prefix("Digit")
        .and_then(|digit| digit.parse::<usize>().ok());
    let chosen = digit.and_then(|digit| {
        workspace.campaign.with_untracked(|campaign| {
            campaign
                .manifest()
                .locales
                .get(digit.checked_sub(1)?)
                .cloned()
        })
    });
    let found = chosen.is_some();
    if let Some(chosen) = chosen {
        workspace.locale.set(chosen);
    }
    found
}
