//! The app around the campaign: what it started with, what is open, its settings, its toasts.

use std::sync::Arc;

use carillon_campaign::{EditError, Files};
use carillon_ipc::{Failure, KeepSettings, Opened, Settings, Started};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Leaving;
use crate::backend::Backend;

/// A campaign just opened.
#[derive(Clone, Debug)]
pub(crate) struct Loaded {
    /// Its session.
    pub(crate) opened: Opened,
    /// Its files.
    pub(crate) files: Files,
}

/// What a toast offers to do.
#[derive(Clone, Copy)]
pub(crate) struct ToastAction {
    /// The button's Fluent id.
    pub(crate) label: &'static str,
    /// What it does.
    pub(crate) run: Callback<()>,
}

/// What a toast says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Said {
    /// A command failed.
    Failed(Failure),
    /// An edit was refused.
    Refused(EditError),
    /// Something to know: a Fluent id and the value of its `$name`.
    Note(&'static str, String),
    /// Something that is counted: a Fluent id and its `$count`.
    Count(&'static str, usize),
}

/// A sentence at the window's edge, gone after a while or when closed.
#[derive(Clone)]
pub(crate) struct Toast {
    /// Counted from 1.
    pub(crate) id: u64,
    /// What it says.
    pub(crate) said: Said,
    /// What it offers.
    pub(crate) action: Option<ToastAction>,
}

/// The app's own state; provided as context.
#[derive(Clone, Copy)]
pub(crate) struct AppState {
    /// Where the app lives.
    pub(crate) backend: Backend,
    /// What it started with; `None` until the backend answered.
    pub(crate) started: RwSignal<Option<Started>>,
    /// The open campaign; `None` shows the welcome screen.
    pub(crate) open: RwSignal<Option<Arc<Loaded>>>,
    /// What the person set.
    pub(crate) settings: RwSignal<Settings>,
    /// Toasts, oldest first.
    pub(crate) toasts: RwSignal<Vec<Toast>>,
    /// What waits for the answer to "Save changes?".
    pub(crate) leaving: RwSignal<Option<Leaving>>,
    next_toast: StoredValue<u64>,
}

impl AppState {
    /// The state at start.
    pub(crate) fn new(backend: Backend) -> Self {
        Self {
            backend,
            started: RwSignal::new(None),
            open: RwSignal::new(None),
            settings: RwSignal::new(Settings::default()),
            toasts: RwSignal::new(Vec::new()),
            leaving: RwSignal::new(None),
            next_toast: StoredValue::new(1),
        }
    }

    /// The app, from context.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// Says that a command failed.
    pub(crate) fn failed(self, failure: Failure) {
        self.say(Said::Failed(failure), None);
    }

    /// Says that an edit was refused.
    pub(crate) fn refused(self, error: &EditError) {
        self.say(Said::Refused(error.clone()), None);
    }

    /// Shows a toast.
    pub(crate) fn say(self, said: Said, action: Option<ToastAction>) {
        let Some(id) = self
            .next_toast
            .try_update_value(|next| std::mem::replace(next, *next + 1))
        else {
            return;
        };
        self.toasts.update(|toasts| {
            toasts.retain(|toast| toast.said != said);
            toasts.push(Toast { id, said, action });
        });
    }

    /// Takes a toast away.
    pub(crate) fn dismiss(self, id: u64) {
        self.toasts
            .update(|toasts| toasts.retain(|toast| toast.id != id));
    }

    /// Changes the settings and keeps them.
    pub(crate) fn set(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        let settings = self.settings.get_untracked();
        spawn_local(async move {
            if let Err(failure) = self.backend.call(KeepSettings { settings }).await {
                self.failed(failure);
            }
        });
    }
}
