//! Campaigns opened before, newest first.

use carillon_ipc::{Opening, Recent};
use js_sys::{Array, Date, Intl, Object, Reflect};
use leptos::prelude::*;
use leptos_fluent::I18n;

use super::starters::{Skeleton, skeleton};
use crate::controls::sentence;
use crate::state::AppState;

/// The grid.
#[component]
pub(super) fn Recents(
    /// The campaigns.
    recents: Memo<Vec<Recent>>,
) -> impl IntoView {
    let i18n = expect_context::<I18n>();
    view! {
        <section>
            <div class="welcome__row"><h1 class="t-display">{move || i18n.tr("recent-campaigns")}</h1></div>
            <div class="recents">
                <For each=move || recents.get() key=|recent| (recent.path.clone(), recent.opened_at) let:recent>
                    <RecentCard recent/>
                </For>
            </div>
        </section>
    }
}

#[component]
fn RecentCard(recent: Recent) -> impl IntoView {
    let app = AppState::here();
    let i18n = expect_context::<I18n>();
    let path = recent.path.clone();
    let locales = usize::try_from(recent.locales).unwrap_or(usize::MAX);
    view! {
        <button
            type="button"
            class="recent"
            title=recent.path
            on:click=move |_| app.open(Opening::Path { path: path.clone() })
        >
            <span class="recent__thumb">{skeleton(Skeleton::Offer)}</span>
            <span class="recent__meta">
                <b class="t-strong truncate">{recent.name}</b>
                <small>{move || moment(i18n.language.get().id, recent.opened_at)}</small>
                <small>{move || sentence::count(i18n, "recent-locales", &[("count", locales)])}</small>
            </span>
        </button>
    }
}

/// A moment as the app's language writes it: day and time, by the page's own calendar.
pub(super) fn moment(language: &str, milliseconds: u64) -> String {
    let options = Object::new();
    for (name, value) in [
        ("month", "short"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "2-digit"),
    ] {
        // A plain object takes every key.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let format = Intl::DateTimeFormat::new(
        &Array::of1(&carillon_words::intl_tag(language).into()),
        &options,
    );
    let date = Date::new(&(milliseconds as f64).into());
    let text = format
        .format()
        .call1(&wasm_bindgen::JsValue::UNDEFINED, &date);
    text.ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
