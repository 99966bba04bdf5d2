//! The window: title bar, the screen that is open, toasts, dialogs.

mod document;
mod keys;
mod leaving;
pub(crate) mod panic;
mod settings;
mod title;

pub(crate) use settings::SettingsMenu;
pub(crate) use title::command_key;

use carillon_ipc::Opening;
use leptos::prelude::*;
use leptos_fluent::{I18n, leptos_fluent};

use crate::backend::Backend;
use crate::composer::{Editor, Locales};
use crate::controls::Toasts;
use crate::drawer::Drawer;
use crate::send::SendScreen;
use crate::stage::Stage;
use crate::state::{AppState, Loaded, Screen, Workspace};
use crate::translate::Translate;
use crate::welcome::Welcome;

/// The whole app.
#[component]
pub(crate) fn App() -> impl IntoView {
    let app = AppState::new(Backend::here());
    provide_context(app);
    view! {
        <Languages>
            <Window/>
        </Languages>
    }
}

/// The app's own languages, from `locales/ui`.
#[component]
fn Languages(
    /// What speaks them.
    children: Children,
) -> impl IntoView {
    leptos_fluent! {
        children: children(),
        locales: "../locales/ui",
        default_language: "en",
        sync_html_tag_lang: true,
        initial_language_from_navigator: true,
    }
}

/// The window's content: the welcome screen, or the open campaign.
#[component]
fn Window() -> impl IntoView {
    let app = AppState::here();
    settings::follow(app, expect_context::<I18n>());
    leptos::task::spawn_local(async move {
        let Some(started) = app.start().await else {
            return;
        };
        app.settings.set(started.settings);
        if let Some(path) = started.open {
            app.open(Opening::Path { path });
        }
    });
    keys::without_campaign(app);
    view! {
        {move || match app.open.get() {
            None => view! { <Welcome/> }.into_any(),
            Some(loaded) => view! { <Open loaded/> }.into_any(),
        }}
        <Toasts/>
    }
}

/// The open campaign.
#[component]
fn Open(
    /// As it was opened.
    loaded: std::sync::Arc<Loaded>,
) -> impl IntoView {
    let workspace = Workspace::new(AppState::here(), &loaded);
    provide_context(workspace);
    keys::with_campaign(workspace);
    let sending = move || workspace.screen.get() == Screen::Send;
    let translating = Memo::new(move |before: Option<&bool>| match workspace.screen.get() {
        Screen::Compose => false,
        Screen::Translate => true,
        // Out of sight it stays as it was.
        Screen::Send => before.copied().unwrap_or_default(),
    });
    view! {
        <div class="window">
            <title::TitleBar/>
            <main class="compose" class:compose--translate=translating hidden=sending>
                <Locales/>
                <div class="compose__main">
                    {move || if translating.get() { view! { <Translate/> }.into_any() } else { view! { <Editor/> }.into_any() }}
                    <div class="stagewrap">
                        <Stage/>
                        <Drawer/>
                    </div>
                </div>
            </main>
            {move || sending().then(|| view! { <SendScreen/> })}
        </div>
        <leaving::LeavingDialog/>
    }
}
