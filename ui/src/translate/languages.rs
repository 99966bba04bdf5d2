//! The languages: every locale with how far it is; adding, ordering and removing them.

use carillon_campaign::{Edit, Locale, Progress};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::exchange::Exchange;
use super::fallback::FallbackDialog;
use super::progresses;
use crate::composer::{AddLocale, remove_locale};
use crate::controls::{Icon, Menu, on_arrows, sentence};
use crate::state::Workspace;

/// From so many locales on, a list is searched rather than read.
const SEARCHED: usize = 12;

/// The panel.
#[component]
pub(super) fn Languages() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let adding = RwSignal::new(false);
    let wanted = RwSignal::new(String::new());
    let order = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.clone())
    });
    let named = Memo::new(move |_| {
        let locales = order.get().into_iter();
        locales
            .map(|locale| {
                let name = workspace.locale_name(&locale);
                (locale, name)
            })
            .collect::<Vec<_>>()
    });
    let found = move || {
        let wanted = wanted.get().trim().to_lowercase();
        let mut named = named.get();
        named.retain(|(locale, name)| {
            wanted.is_empty()
                || name.to_lowercase().contains(&wanted)
                || locale.as_str().to_lowercase().starts_with(&wanted)
        });
        named
    };
    view! {
        <div class="languages">
            <div class="languages__head">
                <h2 class="t-section">{move || i18n.tr("languages")}</h2>
                <span class="t-small t-3 t-num">{move || named.with(Vec::len)}</span>
                <span class="push"></span>
                <button
                    type="button"
                    class="btn btn--icon btn--sm"
                    aria-label=move || i18n.tr("add-locale")
                    title=move || i18n.tr("add-locale")
                    on:click=move |_| adding.set(true)
                >
                    <Icon name="plus"/>
                </button>
            </div>
            {move || (named.with(Vec::len) >= SEARCHED).then(|| view! {
                <input
                    type="search"
                    class="input languages__search"
                    autocomplete="off"
                    aria-label=move || i18n.tr("languages-search")
                    placeholder=move || i18n.tr("languages-search")
                    prop:value=wanted
                    on:input=move |event| wanted.set(event_target_value(&event))
                />
            })}
            <div
                class="languages__list"
                role="listbox"
                aria-label=move || i18n.tr("languages")
                on:keydown=move |event| if !reorder(workspace, &event) { on_arrows(&event, "[role=option]", true) }
            >
                <For each=found key=Clone::clone let((locale, name))>
                    <Language locale name/>
                </For>
            </div>
            <Chosen/>
            <Exchange/>
        </div>
        {move || adding.get().then(|| view! { <AddLocale adding/> })}
    }
}

/// A locale in the list.
#[component]
fn Language(locale: Locale, name: String) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let all = progresses();
    let mine = locale.clone();
    let progress = Memo::new(move |_| all.with(|all| all.get(&mine)));
    let mine = locale.clone();
    let is_source = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().source_locale == mine)
    });
    let mine = locale.clone();
    let chosen = Memo::new(move |_| workspace.locale.get() == mine);
    let tag = locale.to_string();
    view! {
        <button
            type="button"
            class="language"
            role="option"
            aria-selected=move || chosen.get().to_string()
            tabindex=move || if chosen.get() { "0" } else { "-1" }
            on:click=move |_| workspace.locale.set(locale.clone())
        >
            <i class=move || dot(progress.get(), is_source.get()) aria-hidden="true"></i>
            <span class="language__name truncate" lang=tag.clone()>{name}</span>
            <span class="language__code">{tag}</span>
            <span class="language__count t-num">
                {move || {
                    let Progress { all, written, .. } = progress.get();
                    if is_source.get() {
                        i18n.tr("language-source")
                    } else {
                        format!("{written}/{all}")
                    }
                }}
            </span>
            <span class="visually-hidden">{move || (!is_source.get()).then(|| said(i18n, progress.get()))}</span>
        </button>
    }
}

/// The dot's class: shape and colour both carry how far it is.
fn dot(progress: Progress, is_source: bool) -> &'static str {
    match progress {
        _ if is_source => "dot dot--complete",
        Progress { stale: 1.., .. } => "dot dot--stale",
        Progress {
            written: 0, all, ..
        } if all > 0 => "dot dot--missing",
        Progress { written, all, .. } if written < all => "dot dot--stale",
        _ => "dot dot--complete",
    }
}

/// How far a locale is, in words.
pub(super) fn said(i18n: I18n, progress: Progress) -> String {
    let missing = progress.all - progress.written;
    let mut said = vec![sentence::count(
        i18n,
        "progress-translated",
        &[("written", progress.written), ("all", progress.all)],
    )];
    let rest = [
        ("progress-missing", missing),
        ("progress-stale", progress.stale),
        ("progress-same", progress.same),
        ("progress-obsolete", progress.obsolete),
    ];
    let told = rest.into_iter().filter(|(_, count)| *count > 0);
    said.extend(told.map(|(id, count)| sentence::count(i18n, id, &[("count", count)])));
    said.join(" · ")
}

/// What can be done with the chosen locale.
#[component]
fn Chosen() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let falling = RwSignal::new(false);
    let is_source = Memo::new(move |_| {
        let locale = workspace.locale.get();
        workspace
            .campaign
            .with(|campaign| campaign.manifest().source_locale == locale)
    });
    let name = Memo::new(move |_| workspace.locale_name(&workspace.locale.get()));
    view! {
        <div class="languages__foot" hidden=is_source>
            <Menu
                class="btn btn--sm btn--quiet"
                button=move || view! { <span class="truncate">{name}</span> <Icon name="chevron-down" small=true/> }
            >
                <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| shift(workspace, -1)>
                    {move || i18n.tr("language-up")} <kbd aria-hidden="true">"Alt ↑"</kbd>
                </button>
                <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| shift(workspace, 1)>
                    {move || i18n.tr("language-down")} <kbd aria-hidden="true">"Alt ↓"</kbd>
                </button>
                <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| falling.set(true)>
                    {move || i18n.tr("fallback-edit")}
                </button>
                <div class="menu__sep" role="separator"></div>
                <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| remove_locale(workspace)>
                    {move || sentence::with(i18n, "remove-locale", &[("locale", &name.get())])}
                </button>
            </Menu>
        </div>
        {move || falling.get().then(|| view! { <FallbackDialog open=falling/> })}
    }
}

/// Alt with an arrow moves the chosen locale in the list.
fn reorder(workspace: Workspace, event: &KeyboardEvent) -> bool {
    if !event.alt_key() || event.ctrl_key() || event.meta_key() {
        return false;
    }
    let by = match event.key().as_str() {
        "ArrowUp" => -1,
        "ArrowDown" => 1,
        _ => return false,
    };
    event.prevent_default();
    event.stop_propagation();
    shift(workspace, by);
    true
}

/// Moves the chosen locale up or down; the source stays first.
fn shift(workspace: Workspace, by: isize) {
    let locale = workspace.locale.get_untracked();
    let mut locales = workspace
        .campaign
        .with_untracked(|campaign| campaign.manifest().locales.clone());
    let Some(at) = locales.iter().position(|other| *other == locale) else {
        return;
    };
    let to = at
        .checked_add_signed(by)
        .filter(|to| (1..locales.len()).contains(to));
    if let Some(to) = to.filter(|_| at > 0) {
        locales.swap(at, to);
        workspace.edit(Edit::Locales { locales });
    }
}
