//! The welcome screen: recent campaigns, starters that open as copies, work that was not saved.

mod lost;
mod recents;
mod starters;

use carillon_ipc::Opening;
use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::app::SettingsMenu;
use crate::controls::Icon;
use crate::state::AppState;

/// The screen.
#[component]
pub(crate) fn Welcome() -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let recents = Memo::new(move |_| {
        app.started.with(|started| {
            started
                .as_ref()
                .map(|all| all.recents.clone())
                .unwrap_or_default()
        })
    });
    view! {
        <div class="window">
            <header class="titlebar">
                <div class="titlebar__start"></div>
                <span class="t-strong">"Carillon"</span>
                <div class="titlebar__end"><SettingsMenu/></div>
            </header>
            <main class="welcome">
                <Nav/>
                <div class="welcome__main">
                    <lost::LostWork/>
                    {move || recents.with(|all| !all.is_empty()).then(|| view! { <recents::Recents recents/> })}
                    <starters::Starters first=Signal::derive(move || recents.with(Vec::is_empty))/>
                    {move || app.backend.is_demo().then(|| view! { <p class="t-small t-3">{i18n.tr("welcome-demo")}</p> })}
                </div>
            </main>
        </div>
    }
}

/// The column at the start: what can be done without choosing from the rest.
#[component]
fn Nav() -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let key = move || crate::app::command_key(i18n);
    let version = move || {
        app.started
            .with(|started| started.as_ref().map(|all| all.version.clone()))
    };
    view! {
        <nav class="welcome__nav" aria-label=move || i18n.tr("welcome-nav")>
            <div class="brand">
                <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
                    <path d="M12 3.2a6.2 6.2 0 0 0-6.2 6.2c0 4.9-1.8 6.9-2.6 8h17.6c-.8-1.1-2.6-3.1-2.6-8A6.2 6.2 0 0 0 12 3.2Z"/>
                    <path d="M12 3.2V1.6"/>
                    <circle cx="12" cy="20.4" r="1.3" fill="currentColor"/>
                </svg>
                <div>
                    <div class="t-section">"Carillon"</div>
                    <div class="t-micro t-3">{version}</div>
                </div>
            </div>
            <div class="navlist">
                <button type="button" class="navitem" on:click=move |_| app.open(Opening::Starter { id: "blank".to_owned() })>
                    <Icon name="plus"/>
                    {move || i18n.tr("new-campaign")}
                    <kbd aria-hidden="true">{key} " N"</kbd>
                </button>
                {(!app.backend.is_demo()).then(|| view! {
                    <button type="button" class="navitem" on:click=move |_| app.choose()>
                        <Icon name="folder"/>
                        {move || i18n.tr("open-folder")}
                        <kbd aria-hidden="true">{key} " O"</kbd>
                    </button>
                })}
            </div>
        </nav>
    }
}
