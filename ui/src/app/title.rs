//! The title bar: the document, the modes, undo and redo, findings, settings.

use leptos::prelude::*;
use leptos_fluent::I18n;

use super::document::DocumentControls;
use super::settings::SettingsMenu;
use crate::controls::{Icon, on_arrows, sentence};
use crate::drawer::{Tally, go_to_first, tally};
use crate::state::{Screen, Workspace};

/// The title bar of an open campaign.
#[component]
pub(super) fn TitleBar() -> impl IntoView {
    view! {
        <header class="titlebar">
            <div class="titlebar__start"><DocumentControls/></div>
            <Modes/>
            <div class="titlebar__end">
                <Undoing/>
                <span class="vsep"></span>
                <Counter/>
                <SettingsMenu/>
            </div>
        </header>
    }
}

/// The command key as it is printed on this platform's keyboards, in the app's language: `⌘`, `Ctrl`, `Strg`.
pub(crate) fn command_key(i18n: I18n) -> String {
    let mac = window()
        .navigator()
        .platform()
        .is_ok_and(|platform| platform.starts_with("Mac"));
    if mac {
        "⌘".to_owned()
    } else {
        i18n.tr("key-control")
    }
}

/// Compose, Translate and Send.
#[component]
fn Modes() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let tab = move |screen: Screen, words: &'static str| {
        let chosen = move || workspace.screen.get() == screen;
        view! {
            <button
                type="button"
                class="tab"
                role="tab"
                aria-selected=move || chosen().to_string()
                tabindex=move || if chosen() { "0" } else { "-1" }
                on:click=move |_| workspace.screen.set(screen)
            >
                {move || i18n.tr(words)}
            </button>
        }
    };
    view! {
        <nav
            class="tabs"
            role="tablist"
            aria-label=move || i18n.tr("mode")
            on:keydown=|event| on_arrows(&event, "[role=tab]", true)
        >
            {tab(Screen::Compose, "mode-compose")}
            {tab(Screen::Translate, "mode-translate")}
            {tab(Screen::Send, "mode-send")}
        </nav>
    }
}

/// Undo, redo, save.
#[component]
fn Undoing() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let title = move |words: &'static str, keys: &'static str| {
        move || format!("{} ({} {keys})", i18n.tr(words), command_key(i18n))
    };
    view! {
        <button
            type="button"
            class="btn btn--icon"
            aria-label=move || i18n.tr("undo")
            title=title("undo", "Z")
            disabled=move || !workspace.can_undo.get()
            on:click=move |_| workspace.undo()
        >
            <Icon name="undo"/>
        </button>
        <button
            type="button"
            class="btn btn--icon"
            aria-label=move || i18n.tr("redo")
            title=title("redo", "⇧Z")
            disabled=move || !workspace.can_redo.get()
            on:click=move |_| workspace.redo()
        >
            <Icon name="redo"/>
        </button>
        <button
            type="button"
            class="btn btn--icon"
            aria-label=move || i18n.tr("save")
            title=title("save", "S")
            on:click=move |_| workspace.save()
        >
            <Icon name="save"/>
        </button>
    }
}

/// How many errors and warnings there are; leads to them.
#[component]
fn Counter() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let counts = Memo::new(move |_| workspace.linted.get().then(|| tally(workspace)));
    let label = move || match counts.get() {
        None => i18n.tr("findings-checking"),
        Some(Tally { errors, warnings }) => sentence::count(
            i18n,
            "findings-count",
            &[("errors", errors), ("warnings", warnings)],
        ),
    };
    let inside = move || {
        match counts.get() {
        None => ().into_any(),
        Some(Tally {
            errors: 0,
            warnings: 0,
        }) => view! { <span class="t-ok"><Icon name="ok"/></span> }.into_any(),
        Some(Tally { errors, warnings }) => view! {
            {(errors > 0).then(|| view! { <span class="t-danger"><Icon name="error"/>{errors}</span> })}
            {(warnings > 0).then(|| view! { <span class="t-warning"><Icon name="warning"/>{warnings}</span> })}
        }
        .into_any(),
    }
    };
    view! {
        <button
            type="button"
            class="findings-btn"
            aria-label=label
            title=label
            on:click=move |_| go_to_first(workspace)
        >
            {inside}
        </button>
    }
}
