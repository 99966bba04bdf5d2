//! The app's own language and theme: kept by the backend, switchable while running.

use leptos::prelude::*;
use leptos_fluent::{I18n, WritingDirection};

use crate::controls::{Icon, Menu};
use crate::state::AppState;

/// Makes the page follow the settings.
pub(super) fn follow(app: AppState, i18n: I18n) {
    let system = i18n.language.get_untracked();
    Effect::new(move |_| {
        let wanted = app.settings.with(|settings| settings.language.clone());
        let language =
            wanted.and_then(|id| i18n.languages.iter().find(|language| language.id == id));
        let language = language.copied().unwrap_or(system);
        if i18n.language.get_untracked() != language {
            i18n.language.set(language);
        }
    });
    Effect::new(move |_| {
        let Some(root) = document().document_element() else {
            return;
        };
        // Not the library's own attribute: that is `auto` for Japanese, and the page would turn with its first words.
        let direction = match i18n.language.get().dir {
            WritingDirection::Rtl => "rtl",
            WritingDirection::Ltr | WritingDirection::Auto => "ltr",
        };
        // Succeeds for an attribute of that name.
        let _ = root.set_attribute("dir", direction);
    });
    Effect::new(move |_| {
        let theme = app.settings.with(|settings| settings.theme.clone());
        let Some(root) = document().document_element() else {
            return;
        };
        // Both succeed for an attribute of that name.
        let _ = match theme {
            Some(theme) => root.set_attribute("data-theme", &theme),
            None => root.remove_attribute("data-theme"),
        };
    });
}

/// The menu with language and theme.
#[component]
pub(crate) fn SettingsMenu() -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let languages = move || {
        i18n.languages
            .iter()
            .map(|language| {
                let id = language.id;
                let chosen = move || i18n.language.get().id == id;
                view! {
                    <Choice chosen=Signal::derive(chosen) choose=move || app.set(|all| all.language = Some(id.to_owned()))>
                        <span lang=id>{language.name}</span>
                    </Choice>
                }
            })
            .collect_view()
    };
    let theme = move |id: Option<&'static str>, words: &'static str| {
        let chosen = move || {
            app.settings
                .with(|settings| settings.theme.as_deref() == id)
        };
        view! {
            <Choice chosen=Signal::derive(chosen) choose=move || app.set(|all| all.theme = id.map(str::to_owned))>
                {move || i18n.tr(words)}
            </Choice>
        }
    };
    view! {
        <Menu
            class="btn btn--icon"
            label=Signal::derive(move || i18n.tr("settings"))
            button=|| view! { <Icon name="settings"/> }
            end=true
        >
            <div class="menu__head">{move || i18n.tr("settings-language")}</div>
            {languages()}
            <div class="menu__sep" role="separator"></div>
            <div class="menu__head">{move || i18n.tr("settings-theme")}</div>
            {theme(None, "settings-theme-system")}
            {theme(Some("light"), "settings-theme-light")}
            {theme(Some("dark"), "settings-theme-dark")}
        </Menu>
    }
}

/// One choice of a menu.
#[component]
fn Choice(
    /// Whether it is the one.
    #[prop(into)]
    chosen: Signal<bool>,
    /// Makes it the one.
    choose: impl Fn() + 'static,
    /// Its words.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="menu__item"
            role="menuitemradio"
            tabindex="-1"
            aria-checked=move || chosen.get().to_string()
            on:click=move |_| choose()
        >
            {children()}
            <span class="menu__meta">{move || chosen.get().then(|| view! { <Icon name="check"/> })}</span>
        </button>
    }
}
