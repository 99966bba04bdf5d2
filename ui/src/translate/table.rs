//! Source beside translation: the fields of one locale, in the order of the source.

use std::collections::BTreeMap;

use carillon_campaign::{CopyPlace, Locale, Translation};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::go::{Step, go};
use super::languages::said;
use super::progresses;
use super::row::Row;
use crate::app::command_key;
use crate::controls::{Icon, sentence};
use crate::state::Workspace;

/// Heading, filter and rows.
#[component]
pub(super) fn Table() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let only_open = RwSignal::new(false);
    let all = Memo::new(move |_| {
        let locale = workspace.locale.get();
        let found = workspace
            .campaign
            .with(|campaign| campaign.translations(&locale));
        found
            .into_iter()
            .map(|one| (one.place.clone(), one))
            .collect::<BTreeMap<CopyPlace, Translation>>()
    });
    let shown = Shown::new(workspace, all, only_open);
    let is_source = Memo::new(move |_| {
        let locale = workspace.locale.get();
        workspace
            .campaign
            .with(|campaign| campaign.manifest().source_locale == locale)
    });
    view! {
        <div class="translations">
            <Heading only_open is_source/>
            {move || if is_source.get() {
                view! { <div class="empty"><p>{move || i18n.tr("translate-source")}</p></div> }.into_any()
            } else if shown.places.with(Vec::is_empty) {
                let words = if only_open.get() { "translate-all-done" } else { "translate-nothing" };
                view! { <div class="empty" role="status"><p>{move || i18n.tr(words)}</p></div> }.into_any()
            } else {
                view! { <Rows shown all/> }.into_any()
            }}
            <p class="translations__keys t-small t-3">
                <kbd>{move || command_key(i18n)} "↵"</kbd> {move || i18n.tr("translate-next")}
                <kbd>"Alt ↑↓"</kbd> {move || i18n.tr("translate-field")}
                <kbd>"Alt Page ↑↓"</kbd> {move || i18n.tr("translate-locale")}
            </p>
        </div>
    }
}

/// The fields shown. Under the filter a field that is done stays until the list is asked for anew: it must not go
/// from under the caret.
#[derive(Clone, Copy)]
struct Shown {
    places: Memo<Vec<CopyPlace>>,
}

impl Shown {
    fn new(
        workspace: Workspace,
        all: Memo<BTreeMap<CopyPlace, Translation>>,
        only_open: RwSignal<bool>,
    ) -> Self {
        let order = Memo::new(move |_| {
            let locale = workspace.locale.get();
            let found = workspace
                .campaign
                .with(|campaign| campaign.translations(&locale));
            found.into_iter().map(|one| one.place).collect::<Vec<_>>()
        });
        let asked = Memo::new(move |_| {
            // Asked for by these, not by the words.
            only_open.track();
            workspace.locale.track();
            order.track();
            let open = all.with_untracked(|all| {
                let open = all.values().filter(|one| one.status.is_open());
                open.map(|one| one.place.clone()).collect::<Vec<_>>()
            });
            (only_open.get_untracked(), open)
        });
        let places = Memo::new(move |_| {
            let mut places = order.get();
            asked.with(|(only_open, open)| {
                places.retain(|place| !only_open || open.contains(place));
            });
            places
        });
        Self { places }
    }
}

/// Whose words, how far, what to see of them, and the way to the next.
#[component]
fn Heading(only_open: RwSignal<bool>, is_source: Memo<bool>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let all = progresses();
    let name = move || workspace.locale_name(&workspace.locale.get());
    let far = move || {
        let progress = all.with(|all| all.get(&workspace.locale.get()));
        (!is_source.get()).then(|| said(i18n, progress))
    };
    let chain = move || {
        let locale = workspace.locale.get();
        let chain = workspace
            .campaign
            .with(|campaign| campaign.fallback(&locale));
        let tags: Vec<_> = chain.iter().map(Locale::as_str).collect();
        (!tags.is_empty())
            .then(|| sentence::with(i18n, "translate-chain", &[("chain", &tags.join(" → "))]))
    };
    let left = Memo::new(move |_| all.with(super::progress::Progresses::open));
    view! {
        <header class="translations__head">
            <div class="translations__title">
                <h2 class="t-section" lang=move || workspace.locale.get().to_string()>{name}</h2>
                <span class="language__code">{move || workspace.locale.get().to_string()}</span>
                <span class="t-small t-3">{chain}</span>
            </div>
            <div class="translations__tools">
                <span class="t-small t-2" role="status">{far}</span>
                <span class="push"></span>
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || only_open.get().to_string()
                    on:click=move |_| only_open.update(|only| *only = !*only)
                >
                    {move || i18n.tr("translate-open")}
                </button>
                <button
                    type="button"
                    class="btn btn--secondary btn--sm"
                    disabled=move || left.get() == 0
                    on:click=move |_| go(workspace, Step::Open)
                >
                    {move || i18n.tr("translate-next")}
                    <Icon name="arrow-end" small=true/>
                </button>
            </div>
        </header>
    }
}

/// The rows, under a heading for each variant where there are several.
#[component]
fn Rows(shown: Shown, all: Memo<BTreeMap<CopyPlace, Translation>>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let several = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().variants.len() > 1)
    });
    let source = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().source_locale.clone())
    });
    let rows = move || {
        let places = shown.places.get();
        let mut before: Option<String> = None;
        let mut rows = Vec::with_capacity(places.len());
        for place in places {
            let first = before.as_ref() != Some(&place.variant);
            before = Some(place.variant.clone());
            rows.push((place, first && several.get()));
        }
        rows
    };
    view! {
        <div class="translations__rows" role="list" aria-label=move || i18n.tr("mode-translate")>
            <div class="translation translation--head t-small t-3" aria-hidden="true">
                <span></span>
                <span>{move || sentence::with(i18n, "translate-from", &[("locale", source.get().as_str())])}</span>
                <span>{move || workspace.locale.get().to_string()}</span>
            </div>
            <For each=rows key=Clone::clone let((place, first))>
                {
                    let variant = place.variant.clone();
                    let mine = place.clone();
                    let translation = Memo::new(move |_| all.with(|all| all.get(&mine).cloned()));
                    view! {
                        {first.then(|| view! {
                            <h3 class="translations__variant t-small t-2">
                                {move || sentence::with(i18n, "translate-variant", &[("variant", &variant)])}
                            </h3>
                        })}
                        <Row place translation/>
                    }
                }
            </For>
        </div>
    }
}
