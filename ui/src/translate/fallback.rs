//! Whose words stand in for a locale's missing ones: the chain, and its order.

use carillon_campaign::{Edit, Locale};
use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::controls::{Dialog, Icon, sentence};
use crate::state::Workspace;

/// The dialog.
#[component]
pub(super) fn FallbackDialog(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = expect_context::<I18n>();
    let locale = workspace.locale.get_untracked();
    let close = move || open.set(false);
    let name = untrack(|| workspace.locale_name(&locale));
    let mine = locale.clone();
    let chain = Memo::new(move |_| workspace.campaign.with(|campaign| campaign.fallback(&mine)));
    let mine = locale.clone();
    let is_own = Memo::new(move |_| {
        workspace
            .campaign
            .with(|campaign| campaign.manifest().fallback.contains_key(&mine))
    });
    let mine = locale.clone();
    let left = Memo::new(move |_| {
        let chain = chain.get();
        let mut locales = workspace
            .campaign
            .with(|campaign| campaign.manifest().locales.clone());
        locales.retain(|other| *other != mine && !chain.contains(other));
        locales
    });
    let mine = locale.clone();
    let set = Callback::new(move |to: Option<Vec<Locale>>| {
        let locale = mine.clone();
        workspace.edit(Edit::Fallback { locale, to });
    });
    view! {
        <Dialog title=Signal::derive(move || sentence::with(i18n, "fallback-title", &[("locale", &name)])) close>
            <div class="dialog__body">
                <p class="field__help">{move || i18n.tr("fallback-why")}</p>
                <ol class="chain">
                    {move || {
                        let chain = chain.get();
                        let count = chain.len();
                        (0..count).map(|at| link(workspace, &chain, at, set)).collect_view()
                    }}
                </ol>
                <label class="field" hidden=move || left.with(Vec::is_empty)>
                    <span class="field__label">{move || i18n.tr("fallback-add")}</span>
                    <select
                        class="select select--native"
                        aria-label=move || i18n.tr("fallback-add")
                        on:change=move |event| {
                            if let Ok(new) = Locale::new(&event_target_value(&event)) {
                                let mut to = without_source(&chain.get_untracked());
                                to.push(new);
                                set.run(Some(to));
                            }
                        }
                    >
                        <option value="">{move || i18n.tr("fallback-choose")}</option>
                        {move || left.get().into_iter().map(|locale| {
                            let name = workspace.locale_name(&locale);
                            view! { <option value=locale.to_string()>{format!("{name} ({locale})")}</option> }
                        }).collect_view()}
                    </select>
                </label>
            </div>
            <div class="dialog__foot">
                <button
                    type="button"
                    class="btn btn--secondary"
                    disabled=move || !is_own.get()
                    on:click=move |_| set.run(None)
                >
                    {move || i18n.tr("fallback-usual")}
                </button>
                <button type="button" class="btn btn--primary" on:click=move |_| close()>{move || i18n.tr("done")}</button>
            </div>
        </Dialog>
    }
}

/// A link of the chain; the source is the last and stays.
fn link(
    workspace: Workspace,
    chain: &[Locale],
    at: usize,
    set: Callback<Option<Vec<Locale>>>,
) -> impl IntoView + use<> {
    let i18n = expect_context::<I18n>();
    let locale = chain[at].clone();
    let name = format!("{} ({locale})", workspace.locale_name(&locale));
    let is_source = at + 1 == chain.len();
    let others = without_source(chain);
    let swapped = |one: usize, other: usize| {
        let mut others = others.clone();
        others.swap(one, other);
        others
    };
    let up = (!is_source && at > 0).then(|| swapped(at - 1, at));
    let less = (!is_source).then(|| {
        let mut others = others.clone();
        others.remove(at);
        others
    });
    let button = move |icon: &'static str, words: &'static str, to: Option<Vec<Locale>>| {
        let named = name.clone();
        let label = move || sentence::with(i18n, words, &[("locale", &named)]);
        to.map(|to| {
            view! {
                <button
                    type="button"
                    class="btn btn--icon btn--sm"
                    aria-label=label.clone()
                    title=label
                    on:click=move |_| set.run(Some(to.clone()))
                >
                    <Icon name=icon/>
                </button>
            }
        })
    };
    let lang = locale.to_string();
    let shown = workspace.locale_name(&locale);
    view! {
        <li class="chain__link">
            <span class="truncate" lang=lang.clone()>{shown}</span>
            <span class="language__code">{lang}</span>
            <span class="push"></span>
            {is_source.then(|| view! { <span class="t-small t-3">{move || i18n.tr("language-source")}</span> })}
            {button.clone()("chevron-up", "fallback-up", up)}
            {button("close", "fallback-remove", less)}
        </li>
    }
}

/// A chain without the source at its end.
fn without_source(chain: &[Locale]) -> Vec<Locale> {
    chain[..chain.len().saturating_sub(1)].to_vec()
}
