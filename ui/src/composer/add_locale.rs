//! Adding a locale: the usual ones to pick from, or any BCP 47 tag.

use carillon_campaign::{Edit, Locale};
use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::controls::Dialog;
use crate::state::Workspace;

/// The locales offered: the largest of the app stores' languages that the bundled fonts can draw.
const USUAL: [&str; 24] = [
    "en-US", "en-GB", "fr-FR", "de-DE", "es-ES", "es-MX", "pt-BR", "pt-PT", "it-IT", "nl-NL",
    "pl-PL", "cs-CZ", "tr-TR", "el-GR", "ru-RU", "uk-UA", "sv-SE", "ja", "ar", "he", "hi", "th",
    "vi-VN", "id",
];

/// The dialog.
#[component]
pub(crate) fn AddLocale(
    /// Whether it is open.
    adding: RwSignal<bool>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let tag = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<&'static str>);
    let close = move || adding.set(false);
    let there = move |locale: &Locale| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.contains(locale))
    };
    let add = move |locale: Locale| {
        if workspace.edit(Edit::AddLocale {
            locale: locale.clone(),
        }) {
            workspace.locale.set(locale);
            close();
        }
    };
    let typed = move || match Locale::new(tag.get_untracked().trim()) {
        Err(_) => wrong.set(Some("locale-wrong")),
        Ok(locale) if untrack(|| there(&locale)) => wrong.set(Some("locale-there")),
        Ok(locale) => add(locale),
    };
    let usual = move || {
        let all: Vec<_> = USUAL
            .iter()
            .filter_map(|tag| Locale::new(tag).ok())
            .collect();
        all.iter()
            .filter(|locale| !there(locale))
            .map(|locale| {
                let name = locale.name_among(&all);
                let locale = locale.clone();
                let tag = locale.to_string();
                let lang = tag.clone();
                view! {
                    <button type="button" class="menu__item" on:click=move |_| add(locale.clone())>
                        <span class="truncate" lang=lang>{name}</span>
                        <span class="menu__meta">{tag}</span>
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        <Dialog title=Signal::derive(move || i18n.tr("add-locale-title")) close>
            <form
                on:submit=move |event| {
                    event.prevent_default();
                    typed();
                }
            >
                <div class="dialog__body">
                    <label class="field">
                        <span class="field__label">{move || i18n.tr("locale-tag")}</span>
                        <input
                            class="input t-mono"
                            autofocus
                            autocomplete="off"
                            placeholder="fr-CA"
                            aria-invalid=move || wrong.get().is_some().to_string()
                            prop:value=tag
                            on:input=move |event| {
                                tag.set(event_target_value(&event));
                                wrong.set(None);
                            }
                        />
                    </label>
                    {move || match wrong.get() {
                        Some(id) => view! { <p class="field__error" role="alert">{i18n.tr(id)}</p> }.into_any(),
                        None => view! { <p class="field__help">{i18n.tr("locale-tag-help")}</p> }.into_any(),
                    }}
                    <div class="usual" role="group" aria-label=move || i18n.tr("locale-usual")>{usual}</div>
                </div>
                <div class="dialog__foot">
                    <button type="button" class="btn btn--secondary" on:click=move |_| close()>{move || i18n.tr("cancel")}</button>
                    <button type="submit" class="btn btn--primary" disabled=move || tag.with(|tag| tag.trim().is_empty())>
                        {move || i18n.tr("add-locale")}
                    </button>
                </div>
            </form>
        </Dialog>
    }
}
