//! Starters: campaigns that open as copies, each with its real preview.

use std::sync::Arc;

use carillon_campaign::{Campaign, Platform};
use carillon_ipc::Opening;
use carillon_words::Words;
use leptos::prelude::*;
use leptos_fluent::I18n;

use crate::backend::Backend;
use crate::stage::Thumbnail;
use crate::state::AppState;

/// The wireframes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Skeleton {
    /// A deadline.
    Offer,
    /// Nothing yet.
    Blank,
}

/// The starters, by id.
#[component]
pub(super) fn Starters(
    /// Whether nothing stands above them: then they have the heading.
    first: Signal<bool>,
) -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let ids = Memo::new(move |_| {
        let starters = app.started.with(|started| {
            started
                .as_ref()
                .map(|all| all.starters.clone())
                .unwrap_or_default()
        });
        starters
            .into_iter()
            .map(|starter| starter.id)
            .collect::<Vec<_>>()
    });
    view! {
        <section>
            <div class="welcome__row">
                {move || if first.get() {
                    view! { <h1 class="t-display">{i18n.tr("starters-first")}</h1> }.into_any()
                } else {
                    view! { <h2 class="t-section">{i18n.tr("starters")}</h2> }.into_any()
                }}
            </div>
            <div class="recents">
                <For each=move || ids.get() key=String::clone let:id>
                    <StarterCard id/>
                </For>
            </div>
        </section>
    }
}

#[component]
fn StarterCard(id: String) -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let named = id.clone();
    let words = Memo::new(move |_| Words::new(i18n.language.get().id).starter(&named));
    let picture = Backend::starter(&id)
        .filter(|_| id != "blank")
        .map(|files| Arc::new(Campaign::read(files)));
    let thumb = match picture {
        None => skeleton(Skeleton::Blank).into_any(),
        Some(campaign) => view! {
            <span class="recent__pair">
                <Thumbnail campaign=campaign.clone() platform=Platform::Ios width=230.0/>
                <Thumbnail campaign platform=Platform::Android width=230.0/>
            </span>
        }
        .into_any(),
    };
    view! {
        <button
            type="button"
            class="recent"
            aria-label=move || words.get().0
            aria-description=move || words.get().1
            on:click=move |_| app.open(Opening::Starter { id: id.clone() })
        >
            <span class="recent__thumb">{thumb}</span>
            <span class="recent__meta">
                <b class="t-strong truncate">{move || words.get().0}</b>
                <small class="recent__about">{move || words.get().1}</small>
            </span>
        </button>
    }
}

/// A wireframe.
pub(super) fn skeleton(kind: Skeleton) -> impl IntoView {
    let inside = match kind {
        Skeleton::Offer => view! {
            <rect class="c" x="20" y="20" width="120" height="32" rx="6"/>
            <rect class="a" x="26" y="27" width="12" height="12" rx="3"/>
            <rect class="l1" x="44" y="28" width="55" height="3" rx="1.5"/>
            <rect class="l2" x="44" y="35" width="72" height="3" rx="1.5"/>
            <rect class="w" x="44" y="43" width="84" height="3" rx="1.5"/>
            <rect class="t" x="44" y="43" width="58" height="3" rx="1.5"/>
        }
        .into_any(),
        Skeleton::Blank => view! {
            <rect class="d" x="20" y="20" width="120" height="32" rx="6"/>
            <path class="x" d="M80 30v12M74 36h12"/>
        }
        .into_any(),
    };
    view! { <svg class="skel" viewBox="0 0 160 72" aria-hidden="true">{inside}</svg> }
}
