//! The translator's screen: every locale at the start, source beside translation in the middle, pixels at the end.

mod changes;
mod exchange;
mod fallback;
mod go;
mod languages;
mod progress;
mod row;
mod table;

use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::state::{Screen, Workspace};
use go::Step;
use progress::Progresses;

/// Languages and table; the stage stands beside them.
#[component]
pub(crate) fn Translate() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let progresses = progress::follow(workspace);
    provide_context(progresses);
    leave_the_source(workspace);
    // On the window: the keys lead into the table from wherever the focus is, the mode's tab to begin with.
    let keys = window_event_listener(ev::keydown, move |event| {
        let here = workspace.screen.get_untracked() == Screen::Translate;
        if let Some(step) = step(&event).filter(|_| here && !event.default_prevented()) {
            event.prevent_default();
            go::go(workspace, step);
        }
    });
    on_cleanup(move || keys.remove());
    view! {
        <section class="translate" aria-label=move || i18n.tr("mode-translate")>
            <languages::Languages/>
            <table::Table/>
        </section>
    }
}

/// How far each locale is, from context.
fn progresses() -> Memo<Progresses> {
    expect_context()
}

/// A translator begins at a translation, not at the source.
fn leave_the_source(workspace: Workspace) {
    workspace.leave_made();
    let other = workspace.campaign.with_untracked(|campaign| {
        let manifest = campaign.manifest();
        let is_source = manifest.source_locale == workspace.locale.get_untracked();
        manifest
            .locales
            .iter()
            .find(|locale| **locale != manifest.source_locale)
            .filter(|_| is_source)
            .cloned()
    });
    if let Some(other) = other {
        workspace.locale.set(other);
    }
}

/// Where a key leads: ⌘ or Ctrl with Enter to what is left to do, Alt with an arrow to the next field, Alt with a
/// page key to the next locale.
fn step(event: &KeyboardEvent) -> Option<Step> {
    if event.is_composing() || event.shift_key() {
        return None;
    }
    let command = event.ctrl_key() || event.meta_key();
    match (event.key().as_str(), command, event.alt_key()) {
        ("Enter", true, false) => Some(Step::Open),
        ("ArrowDown", false, true) => Some(Step::Field(1)),
        ("ArrowUp", false, true) => Some(Step::Field(-1)),
        ("PageDown", false, true) => Some(Step::Locale(1)),
        ("PageUp", false, true) => Some(Step::Locale(-1)),
        _ => None,
    }
}
