//! What Braze is given: each field's copy with all its locales, in Liquid or in translation tags.

use carillon_campaign::Platform;
use carillon_lint::not_in_liquid;
use carillon_payload::{BrazeCopy, BrazeForm, BrazeText, TranslationRow, braze_copy};
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr, tr};

use super::payload::grouped;
use crate::controls::{Icon, copy_to_clipboard, on_arrows, sentence};
use crate::stage::{i18n, platform_name, shared_words};
use crate::state::Workspace;

/// The copy shown, and how.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// For whose object.
    platform: RwSignal<Platform>,
    /// How the locales are put.
    form: RwSignal<BrazeForm>,
    /// The copy; `None` where nobody looks, or the campaign does not go to the platform.
    copy: Memo<Option<BrazeCopy>>,
}

impl Shown {
    /// The copy of the current variant, written when the typing has paused and only while it is looked at.
    pub(super) fn new(
        workspace: Workspace,
        settled: ReadSignal<u64>,
        is_open: Signal<bool>,
    ) -> Self {
        let first = workspace
            .campaign
            .with_untracked(|campaign| campaign.manifest().platforms.first().copied());
        let platform = RwSignal::new(first.unwrap_or(Platform::Ios));
        let form = RwSignal::new(BrazeForm::Liquid);
        let copy = Memo::new(move |_| {
            settled.track();
            if !is_open.get() {
                return None;
            }
            let (platform, form) = (platform.get(), form.get());
            let variant = workspace.variant.get();
            workspace.campaign.with_untracked(|campaign| {
                let goes_there = campaign.manifest().platforms.contains(&platform);
                goes_there.then(|| braze_copy(campaign, &variant, platform, form))
            })
        });
        Self {
            platform,
            form,
            copy,
        }
    }
}

/// The fields, one below the other, and the rows of the translations.
#[component]
pub(super) fn Fields(shown: Shown) -> impl IntoView {
    let i18n = i18n();
    view! {
        <div class="braze selectable focus-inset" tabindex="0" role="region" aria-label=move_tr!("drawer-braze-fields")>
            {move || shown.copy.with(|copy| match copy {
                None => view! { <p class="payload__none">{move_tr!("drawer-payload-none")}</p> }.into_any(),
                Some(copy) => {
                    let texts = copy.texts.iter().map(|text| field(i18n, text)).collect_view();
                    let rows = copy.rows.iter().map(row).collect_view();
                    view! { {texts}{rows} }.into_any()
                }
            })}
        </div>
    }
}

/// A field: its name, its place in the object, its size, its text.
fn field(i18n: I18n, text: &BrazeText) -> impl IntoView + use<> {
    let workspace = Workspace::here();
    let name = sentence::field(i18n, text.field);
    let label = tr!(i18n, "drawer-braze-copy", { "field" => name.clone() });
    let size = text.text.len();
    let language = i18n.language.get().id.to_string();
    let bytes = tr!(i18n, "drawer-bytes", { "size" => grouped(&language, size), "count" => size });
    let (liquid, said) = (text.text.clone(), name.clone());
    view! {
        <section class="braze__field" aria-label=name.clone()>
            <div class="braze__head">
                <span class="braze__name">{name.clone()}</span>
                <span class="t-small t-3" dir="ltr">{text.path.join(".")}</span>
                <span class="t-small t-3">{bytes}</span>
                <button
                    class="btn btn--icon btn--sm push"
                    aria-label=label.clone()
                    title=label
                    on:click=move |_| copy_to_clipboard(
                        workspace.app,
                        &liquid,
                        ("drawer-braze-copied", "drawer-braze-copy-failed"),
                        said.clone(),
                    )
                >
                    <Icon name="copy"/>
                </button>
            </div>
            <pre class="braze__text">{text.text.clone()}</pre>
        </section>
    }
}

/// A tag's translations.
fn row(row: &TranslationRow) -> impl IntoView + use<> {
    let texts = row
        .texts
        .iter()
        .map(|(locale, text)| {
            view! {
                <dt class="t-small t-3" dir="ltr">{locale.to_string()}</dt>
                <dd class="braze__text" dir="auto">{text.clone()}</dd>
            }
        })
        .collect_view();
    view! {
        <section class="braze__field" aria-label=row.id.clone()>
            <div class="braze__head"><span class="braze__name" dir="ltr">{row.id.clone()}</span></div>
            <dl class="braze__rows">{texts}</dl>
        </section>
    }
}

/// Whose object, in which form, and what is not said in it.
#[component]
pub(super) fn Choices(shown: Shown) -> impl IntoView {
    let i18n = i18n();
    let platforms = Platform::ALL.map(|platform| {
        let name = Signal::derive(move || platform_name(i18n, platform));
        item(shown.platform, platform, name)
    });
    let forms = [
        item(
            shown.form,
            BrazeForm::Liquid,
            move_tr!("drawer-braze-liquid"),
        ),
        item(
            shown.form,
            BrazeForm::TranslationTags,
            move_tr!("drawer-braze-tags"),
        ),
    ];
    view! {
        <div
            class="seg seg--sm"
            role="radiogroup"
            aria-label=move_tr!("drawer-braze-platform")
            on:keydown=|event| on_arrows(&event, "[role=radio]", true)
        >
            {platforms.into_iter().collect_view()}
        </div>
        <div
            class="seg seg--sm"
            role="radiogroup"
            aria-label=move_tr!("drawer-braze-form")
            on:keydown=|event| on_arrows(&event, "[role=radio]", true)
        >
            {forms.into_iter().collect_view()}
        </div>
        <Lost shown/>
    }
}

/// One of several, as a radio.
fn item<T>(chosen: RwSignal<T>, this: T, name: Signal<String>) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let is_chosen = move || chosen.get() == this;
    view! {
        <button
            class="seg__item"
            role="radio"
            aria-checked=move || is_chosen().to_string()
            tabindex=move || if is_chosen() { "0" } else { "-1" }
            on:click=move |_| chosen.set(this)
        >
            {name}
        </button>
    }
}

/// What the Liquid does not say as the preview does.
#[component]
fn Lost(shown: Shown) -> impl IntoView {
    let i18n = i18n();
    move || {
        let copy = shown.copy.get()?;
        if copy.losses.is_empty() {
            return Some(
                view! { <p class="t-small t-3" role="status">{move_tr!("drawer-braze-whole")}</p> }
                    .into_any(),
            );
        }
        let words = shared_words(i18n);
        let items = copy.losses.iter().map(|loss| {
            let said = words.finding(&not_in_liquid(loss, &[copy.platform]));
            view! {
                <li>
                    <span class="braze__lost">{said.what}</span>
                    <span class="t-small t-3">{said.why}</span>
                </li>
            }
        });
        let items = items.collect_view();
        Some(
            view! { <ul class="braze__losses" aria-label=move_tr!("drawer-braze-losses")>{items}</ul> }
                .into_any(),
        )
    }
}
