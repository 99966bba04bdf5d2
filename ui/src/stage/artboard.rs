//! One artboard: its label, its picture with the cut marks over it, the note below.

use carillon_campaign::Direction;
use carillon_preview::Cut;
use leptos::html::Div;
use leptos::prelude::*;
use leptos_fluent::move_tr;
use wasm_bindgen::prelude::*;

use super::geometry::Frame;
use super::parts::{place_name, platform_icon};
use super::slot::Slot;
use super::words::{Note, notes, spoken};
use super::{View, export, i18n};
use crate::controls::Icon;
use crate::state::Workspace;

/// An artboard.
#[component]
pub(crate) fn Artboard(
    /// Its number on the stage, from 0.
    index: usize,
    /// Its surface, canvas and pixels.
    at: Slot,
) -> impl IntoView {
    let slot = at;
    let workspace = Workspace::here();
    let view: View = expect_context();
    let i18n = i18n();
    let frame = Memo::new(move |_| {
        let (stage, zoom, ratio) = (view.height(), view.zoom.get(), view.ratio.get());
        slot.laid
            .with(|laid| Frame::around(laid, view.width(), stage, zoom, ratio))
    });
    let message = Signal::derive(move || {
        workspace
            .messages
            .with(|all| all.get(&slot.platform()).cloned())
    });
    let label = move || {
        let message = message.get()?;
        let surface = slot.surface(workspace);
        let appearance = workspace.appearance.get();
        Some(
            workspace
                .campaign
                .with(|campaign| spoken(i18n, surface, appearance, &message, campaign.app())),
        )
    };
    let pick = move || {
        view.picked
            .set(Some((index, workspace.focus.get_untracked())));
    };
    let element = NodeRef::<Div>::new();
    watch_sight(element, slot.seen);

    view! {
        <div
            class="artboard"
            class:is-selected=move || view.selected.get() == Some(index)
            style:inline-size=move || px(view.width())
            data-surface=move || slot.surface(workspace).id.to_string()
            on:pointerdown=move |_| pick()
            on:focusin=move |_| pick()
        >
            <div class="artboard__label">
                <Icon name=platform_icon(slot.platform()) small=true/>
                <b>{slot.own.device_name.clone()}</b>
                <span class="truncate">{move || place_name(i18n, slot.surface(workspace))}</span>
                <span class="push">{slot.own.system.clone()}</span>
                <export::Buttons at=slot/>
            </div>
            <div
                class="artboard__frame"
                node_ref=element
                style:inline-size=move || px(frame.get().width)
                style:block-size=move || px(frame.get().height)
            >
                <div
                    class="artboard__screen"
                    dir="ltr"
                    style:block-size=move || px(frame.get().picture)
                    style:inset-block-start=move || px(-frame.get().above)
                >
                    <canvas
                        node_ref=slot.canvas
                        class="artboard__canvas"
                        role="img"
                        lang=move || workspace.locale.get().to_string()
                        aria-label=label
                    ></canvas>
                    {move || cut_marks(slot, frame.get(), message.get().map(|message| message.direction))}
                </div>
            </div>
            {move || message.get().map(|message| note_lines(notes(i18n, slot.surface(workspace), &slot.laid.get(), &message)))}
            {move || lost_fonts()}
        </div>
    }
}

/// The marks at the characters where words are cut.
fn cut_marks(slot: Slot, frame: Frame, direction: Option<Direction>) -> impl IntoView {
    let cuts: Vec<Cut> = slot.laid.with(|laid| {
        laid.fits
            .iter()
            .filter(|fit| fit.shown)
            .filter_map(|fit| fit.cut.clone())
            .collect()
    });
    let flag = if direction == Some(Direction::Rtl) {
        "rtl"
    } else {
        "ltr"
    };
    cuts.into_iter()
        .map(|cut| {
            let (x, y) = (f64::from(cut.mark.x), f64::from(cut.mark.y));
            let height = f64::from(cut.mark.height);
            view! {
                <span
                    class="cut cut--on-art artboard__cut"
                    dir=flag
                    aria-hidden="true"
                    style:left=px(x * frame.scale)
                    style:inset-block-start=px(y * frame.scale)
                    style:block-size=px(height * frame.scale)
                ></span>
            }
        })
        .collect_view()
}

/// The note below: what is cut with the words that are hidden, or that everything fits.
fn note_lines(notes: Vec<Note>) -> impl IntoView {
    notes
        .into_iter()
        .map(|note| {
            let icon = match (note.bad, note.fact.is_empty()) {
                (true, _) => "cut",
                (false, false) => "check",
                (false, true) => "info",
            };
            let rest = (!note.rest.is_empty()).then(|| format!(" {}", note.rest));
            view! {
                <div class="artboard__note" class:artboard__note--cut=note.bad>
                    <Icon name=icon small=true/>
                    <span><b>{note.fact}</b>{rest}</span>
                </div>
            }
        })
        .collect_view()
}

/// Says so when a font could not be loaded: pictures are then not what a device shows.
fn lost_fonts() -> impl IntoView {
    let failed = super::Pixels::here().failed();
    (!failed.is_empty()).then(|| {
        view! {
            <div class="artboard__note artboard__note--cut" title=failed.join(", ")>
                <Icon name="warning" small=true/>
                <span><b>{move_tr!("stage-font-lost")}</b></span>
            </div>
        }
    })
}

/// Follows whether an element is in sight.
fn watch_sight(element: NodeRef<Div>, seen: RwSignal<bool>) {
    let changed = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let last = entries
            .pop()
            .dyn_into::<web_sys::IntersectionObserverEntry>();
        if let Ok(entry) = last
            && seen
                .try_get_untracked()
                .is_some_and(|was| was != entry.is_intersecting())
        {
            seen.set(entry.is_intersecting());
        }
    });
    let Ok(observer) = web_sys::IntersectionObserver::new(changed.as_ref().unchecked_ref()) else {
        return;
    };
    let observer = StoredValue::new_local((observer, changed));
    Effect::new(move |_| {
        if let Some(element) = element.get() {
            observer.with_value(|(observer, _)| observer.observe(&element));
        }
    });
    on_cleanup(move || {
        let _ = observer.try_with_value(|(observer, _)| observer.disconnect());
    });
}

/// A length for a style.
fn px(length: f64) -> String {
    format!("{length}px")
}
