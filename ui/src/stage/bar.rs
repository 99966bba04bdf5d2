//! The bar above the artboards: state, appearance, time stamp, persona, zoom.

use std::collections::BTreeMap;

use carillon_preview::{Appearance, Stamp, SurfaceId, TextSize};
use leptos::prelude::*;
use leptos_fluent::{move_tr, tr};

use super::devices::Devices;
use super::parts::shared_words;
use super::people::Personas;
use super::slot::all_expanded;
use super::{View, i18n};
use crate::controls::{Icon, Menu, on_arrows};
use crate::state::Workspace;

/// One step of the zoom buttons.
const STEP: f64 = 1.25;
/// The largest zoom; beyond it a card leaves the stage.
const LARGEST: f64 = 2.5;

/// The bar.
#[component]
pub(super) fn Bar(
    /// The campaign's surfaces.
    surfaces: Memo<Vec<SurfaceId>>,
) -> impl IntoView {
    view! {
        <div class="stagebar" role="toolbar" aria-label=move_tr!("stage-bar")>
            <Devices surfaces/>
            <States surfaces/>
            <span class="vsep"></span>
            <Looks/>
            <Sizes/>
            <Stamps/>
            <span class="vsep"></span>
            <Personas/>
            <span class="push"></span>
            <Zoom/>
        </div>
    }
}

/// A menu of which one item is chosen: its button shows the icon and the chosen item.
#[component]
fn Choice<T: Clone + PartialEq + Send + Sync + 'static>(
    /// The icon's name.
    icon: &'static str,
    /// Its accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// The chosen value.
    #[prop(into)]
    value: Signal<T>,
    /// The values with their words.
    #[prop(into)]
    items: Signal<Vec<(T, String)>>,
    /// A value was chosen.
    choose: impl Fn(T) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let chosen = move || {
        let value = value.get();
        items.with(|items| {
            items
                .iter()
                .find(|(item, _)| *item == value)
                .map(|(_, words)| words.clone())
        })
    };
    let button = move || {
        view! {
            <Icon name=icon/>
            <span class="choice__now truncate">{chosen}</span>
            <Icon name="chevron-down"/>
        }
    };
    // The button's words come after its purpose: "State: As it arrives".
    let name = Signal::derive(move || format!("{}: {}", label.get(), chosen().unwrap_or_default()));
    view! {
        <Menu class="select select--quiet" label=name button>
            {move || {
                let now = value.get();
                items
                    .get()
                    .into_iter()
                    .map(|(item, words)| {
                        let checked = item == now;
                        view! {
                            <button
                                type="button"
                                class="menu__item"
                                role="menuitemradio"
                                aria-checked=checked.to_string()
                                on:click=move |_| choose(item.clone())
                            >
                                <span class="menu__check">{checked.then(|| view! { <Icon name="check"/> })}</span>
                                {words}
                            </button>
                        }
                    })
                    .collect_view()
            }}
        </Menu>
    }
}

/// As it arrives, or expanded.
#[component]
fn States(surfaces: Memo<Vec<SurfaceId>>) -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let expanded = Signal::derive(move || workspace.state_of.with(|states| !states.is_empty()));
    let items = Signal::derive(move || {
        vec![
            (false, shared_words(i18n).surface_state("collapsed")),
            (true, shared_words(i18n).surface_state("expanded")),
        ]
    });
    let choose = move |expanded: bool| {
        let states = if expanded {
            surfaces.with_untracked(|ids| all_expanded(ids))
        } else {
            BTreeMap::new()
        };
        workspace.state_of.set(states);
    };
    view! { <Choice icon="bell" label=move_tr!("stage-state") value=expanded items choose/> }
}

/// Light or dark devices.
#[component]
fn Looks() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let look = move |appearance: Appearance, icon: &'static str, label: Signal<String>| {
        let chosen = move || workspace.appearance.get() == appearance;
        view! {
            <button
                class="seg__item"
                role="radio"
                aria-checked=move || chosen().to_string()
                tabindex=move || if chosen() { "0" } else { "-1" }
                aria-label=label
                title=label
                on:click=move |_| workspace.appearance.set(appearance)
            >
                <Icon name=icon/>
            </button>
        }
    };
    view! {
        <div
            class="seg seg--sm seg--icon"
            role="radiogroup"
            aria-label=move_tr!("stage-appearance")
            on:keydown=|event| on_arrows(&event, "[role=radio]", true)
        >
            {look(Appearance::Light, "sun", Signal::derive(move || shared_words(i18n).appearance("light")))}
            {look(Appearance::Dark, "moon", Signal::derive(move || shared_words(i18n).appearance("dark")))}
        </div>
    }
}

/// The devices' text size.
#[component]
fn Sizes() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let items = Signal::derive(move || {
        let words = shared_words(i18n);
        TextSize::ALL
            .map(|size| (size, words.text_size(size.id())))
            .to_vec()
    });
    let choose = move |size| workspace.text_size.set(size);
    view! { <Choice icon="text-size" label=move_tr!("stage-text-size") value=workspace.text_size items choose/> }
}

/// When the notification came.
#[component]
fn Stamps() -> impl IntoView {
    let workspace = Workspace::here();
    let i18n = i18n();
    let items = Signal::derive(move || {
        let words = shared_words(i18n);
        vec![
            (Stamp::Now, words.stamp("now")),
            (Stamp::Hours3, words.stamp("3h")),
            (Stamp::Yesterday, words.stamp("yesterday")),
        ]
    });
    let choose = move |stamp| workspace.stamp.set(stamp);
    view! { <Choice icon="clock" label=move_tr!("stage-stamp") value=workspace.stamp items choose/> }
}

/// Zoom out, the scale, zoom in, fit.
#[component]
fn Zoom() -> impl IntoView {
    let view: View = expect_context();
    let i18n = i18n();
    let zoom = view.zoom;
    let scale = move || tr!(i18n, "stage-zoom", { "percent" => (zoom.get() * 100.0).round() });
    let smallest = move || zoom.get() < 1.0 / STEP + 0.01;
    let largest = move || zoom.get() * STEP > LARGEST;
    let fits = move || (zoom.get() - 1.0).abs() < 0.01;
    view! {
        <button
            class="btn btn--icon btn--sm"
            aria-label=move_tr!("stage-zoom-out")
            title=move_tr!("stage-zoom-out")
            disabled=smallest
            on:click=move |_| zoom.update(|zoom| *zoom /= STEP)
        >
            <Icon name="minus"/>
        </button>
        <span class="stagebar__zoom t-small t-2 t-num" role="status">{scale}</span>
        <button
            class="btn btn--icon btn--sm"
            aria-label=move_tr!("stage-zoom-in")
            title=move_tr!("stage-zoom-in")
            disabled=largest
            on:click=move |_| zoom.update(|zoom| *zoom *= STEP)
        >
            <Icon name="plus"/>
        </button>
        <button
            class="btn btn--icon btn--sm"
            aria-label=move_tr!("stage-zoom-fit")
            title=move_tr!("stage-zoom-fit")
            disabled=fits
            on:click=move |_| zoom.set(1.0)
        >
            <Icon name="fit"/>
        </button>
    }
}
