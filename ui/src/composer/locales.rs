//! The locale strip: a tab a locale, with its status; adding and removing one.

use carillon_campaign::{Edit, Locale, Pseudo};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::add_locale::AddLocale;
use super::status::{Status, statuses};
use crate::controls::{Icon, on_arrows, sentence};
use crate::state::{Said, ToastAction, Workspace};

/// The strip.
#[component]
pub(crate) fn Locales() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let adding = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let variant = workspace.variant.get();
        let findings = workspace.findings.get();
        workspace
            .campaign
            .with(|campaign| statuses(campaign, &findings, &variant))
    });
    let order = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.clone())
    });
    let removable = Memo::new(move |_| {
        let locale = workspace.locale.get();
        workspace.campaign.with(|campaign| {
            let manifest = campaign.manifest();
            manifest.source_locale != locale && manifest.locales.contains(&locale)
        })
    });
    let complete = move || {
        rows.with(|rows| {
            let complete = rows
                .values()
                .filter(|status| **status == Status::Complete)
                .count();
            sentence::count(
                i18n,
                "locales-complete",
                &[("complete", complete), ("all", rows.len())],
            )
        })
    };
    view! {
        <div class="locales">
            <div
                class="tabs"
                role="tablist"
                aria-label=move || i18n.tr("locales")
                on:keydown=|event| on_arrows(&event, "[role=tab]", true)
            >
                <For each=move || order.get() key=Locale::clone let:locale>
                    {
                        let here = locale.clone();
                        let status = Memo::new(move |_| {
                            rows.with(|rows| rows.get(&here).copied())
                        });
                        view! { <LocaleTab locale status/> }
                    }
                </For>
                {move || workspace.pseudo.get().then(|| Pseudo::ALL.map(|pseudo| view! { <PseudoTab pseudo/> }).collect_view())}
            </div>
            <button
                type="button"
                class="btn btn--icon btn--sm"
                aria-label=move || i18n.tr("add-locale")
                title=move || i18n.tr("add-locale")
                on:click=move |_| adding.set(true)
            >
                <Icon name="plus"/>
            </button>
            <div class="locales__end">
                <button
                    type="button"
                    class="btn btn--sm btn--quiet"
                    aria-pressed=move || workspace.pseudo.get().to_string()
                    title=move || i18n.tr("pseudo-why")
                    on:click=move |_| switch_pseudo(workspace)
                >
                    {move || i18n.tr("pseudo")}
                </button>
                {move || removable.get().then(|| view! {
                    <button type="button" class="btn btn--sm btn--quiet" on:click=move |_| remove(workspace)>
                        {move || {
                            let name = workspace.locale_name(&workspace.locale.get());
                            sentence::with(i18n, "remove-locale", &[("locale", &name)])
                        }}
                    </button>
                })}
                <span>{complete}</span>
            </div>
        </div>
        {move || adding.get().then(|| view! { <AddLocale adding/> })}
    }
}

/// A locale's tab.
#[component]
fn LocaleTab(locale: Locale, status: Memo<Option<Status>>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let tag = locale.to_string();
    let named = locale.clone();
    let name = Memo::new(move |_| workspace.locale_name(&named));
    let lang = tag.clone();
    let mine = locale.clone();
    let chosen = Memo::new(move |_| workspace.locale.get() == mine);
    let words = move || status.get().map(|status| i18n.tr(status.words()));
    view! {
        <button
            type="button"
            class="tab"
            role="tab"
            aria-selected=move || chosen.get().to_string()
            tabindex=move || if chosen.get() { "0" } else { "-1" }
            title=words
            on:click=move |_| workspace.locale.set(locale.clone())
        >
            <i class=move || status.get().map(Status::class) aria-hidden="true"></i>
            <span lang=lang>{name}</span>
            <span class="tab__code">{tag}</span>
            <span class="visually-hidden">{words}</span>
        </button>
    }
}

/// A pseudo-locale's tab.
#[component]
fn PseudoTab(pseudo: Pseudo) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let chosen = Memo::new(move |_| workspace.locale.get() == pseudo.locale());
    let name = match pseudo {
        Pseudo::Accented => "pseudo-accented",
        Pseudo::Mirrored => "pseudo-mirrored",
    };
    view! {
        <button
            type="button"
            class="tab"
            role="tab"
            aria-selected=move || chosen.get().to_string()
            tabindex=move || if chosen.get() { "0" } else { "-1" }
            title=move || i18n.tr("pseudo-why")
            on:click=move |_| workspace.locale.set(pseudo.locale())
        >
            <span>{move || i18n.tr(name)}</span>
            <span class="tab__code">{pseudo.id()}</span>
        </button>
    }
}

/// Offers the pseudo-locales, or takes them away.
fn switch_pseudo(workspace: Workspace) {
    if workspace.pseudo.get_untracked() {
        workspace.leave_made();
    }
    workspace.pseudo.update(|on| *on = !*on);
}

/// Removes the current locale with its words; a toast offers it back.
pub(crate) fn remove(workspace: Workspace) {
    let locale = workspace.locale.get_untracked();
    let name = untrack(|| workspace.locale_name(&locale));
    if workspace.edit(Edit::RemoveLocale { locale }) {
        let action = ToastAction {
            label: "undo",
            run: Callback::new(move |()| workspace.undo()),
        };
        workspace
            .app
            .say(Said::Note("locale-removed", name), Some(action));
    }
}
