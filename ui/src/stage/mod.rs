//! The stage: the campaign's surfaces as pixels, drawn in this page, with what was cut.
//!
//! **Invariant.** One engine for the page ([`pixels`]); keystroke, layout and pixels happen in one task of the
//! browser, the artboard that is worked on first. What follows from a layout (notes, meters, findings) comes
//! after the pixels.

mod artboard;
mod bar;
mod bench;
mod board;
mod canvas;
mod devices;
mod export;
mod first;
mod geometry;
mod paint;
mod parts;
mod people;
mod pixels;
mod slot;
mod still;
mod words;

use std::time::Duration;

use carillon_preview::{SurfaceId, surface};
use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use leptos_fluent::{I18n, move_tr};
use wasm_bindgen::prelude::*;

use self::artboard::Artboard;
use self::slot::Slot;
use crate::state::Workspace;

pub(crate) use canvas::put_picture;
pub(crate) use parts::{platform_icon, platform_name, shared_words};
pub(crate) use people::{people, persona_name, worst_cases};
pub(crate) use pixels::Pixels;
pub(crate) use slot::of_campaign;
pub(crate) use still::{Still, Thumbnail};

/// What the artboards share: the stage's size, the zoom, the device's pixels, the selection.
#[derive(Clone, Copy)]
pub(crate) struct View {
    /// The stage's size in CSS pixels.
    pub(crate) size: RwSignal<(f64, f64)>,
    /// 1 fits the stage.
    pub(crate) zoom: RwSignal<f64>,
    /// Device pixels a CSS pixel.
    pub(crate) ratio: RwSignal<f64>,
    /// How many artboards there are.
    pub(crate) count: Signal<usize>,
    /// The artboard worked on.
    pub(crate) selected: Memo<Option<usize>>,
    /// The artboard a person pointed at, with the focus of that moment; a later focus takes over.
    picked: RwSignal<Option<(usize, Option<carillon_campaign::CopyPlace>)>>,
}

impl View {
    /// The height an artboard may take: a column shows two at a time, so that the next one is seen to be there.
    /// Tracked.
    pub(crate) fn height(self) -> f64 {
        let (width, height) = self.size.get();
        if geometry::is_column(width) {
            height / 2.0
        } else {
            height
        }
    }

    /// Each artboard's width in CSS pixels. Tracked.
    pub(crate) fn width(self) -> f64 {
        geometry::width(self.size.get().0, self.count.get(), self.zoom.get())
    }
}

/// The stage: bar and artboards.
#[component]
pub(crate) fn Stage() -> impl IntoView {
    bench::install();
    let workspace = Workspace::here();
    let surfaces = Memo::new(move |_| workspace.campaign.with(|campaign| of_campaign(campaign)));
    let view = new_view(workspace, surfaces);
    provide_context(view);

    let element = NodeRef::<Div>::new();
    watch_size(element, view.size);
    let resized = window_event_listener(ev::resize, move |_| {
        view.ratio.set(window().device_pixel_ratio());
    });
    on_cleanup(move || resized.remove());

    let column = move || geometry::is_column(view.size.get().0);
    view! {
        <bar::Bar surfaces/>
        <div class="stage" class:stage--column=column node_ref=element role="group" tabindex="0" aria-label=move_tr!("stage-label")>
            {move || surfaces.with(|ids| boards(workspace, view, ids))}
        </div>
    }
}

/// The artboards of these surfaces, and the one effect that paints them.
fn boards(workspace: Workspace, view: View, ids: &[SurfaceId]) -> AnyView {
    let slots: Vec<Slot> = ids.iter().filter_map(surface).map(Slot::new).collect();
    if slots.is_empty() {
        return view! {
            <div class="empty stage__empty"><p>{move_tr!("stage-empty")}</p></div>
        }
        .into_any();
    }
    paint::keep_painted(workspace, view, slots.clone());
    slots
        .into_iter()
        .enumerate()
        .map(|(index, slot)| view! { <Artboard index at=slot/> })
        .collect_view()
        .into_any()
}

fn new_view(workspace: Workspace, surfaces: Memo<Vec<SurfaceId>>) -> View {
    let picked = RwSignal::new(None);
    let selected = Memo::new(move |_| {
        let focus = workspace.focus.get();
        if let Some((index, at)) = picked.get()
            && at == focus
        {
            return Some(index);
        }
        let platform = focus?.platform?;
        surfaces.with(|ids| {
            ids.iter()
                .position(|id| surface(id).is_some_and(|surface| surface.platform == platform))
        })
    });
    View {
        size: RwSignal::new((0.0, 0.0)),
        zoom: RwSignal::new(1.0),
        ratio: RwSignal::new(window().device_pixel_ratio()),
        count: Signal::derive(move || surfaces.with(Vec::len)),
        selected,
        picked,
    }
}

/// Follows an element's size.
fn watch_size(element: NodeRef<Div>, size: RwSignal<(f64, f64)>) {
    let measure = move || {
        if let Some(element) = element.get_untracked() {
            let now = (
                f64::from(element.client_width()),
                f64::from(element.client_height()),
            );
            if size.get_untracked() != now {
                size.set(now);
            }
        }
    };
    let changed = Closure::<dyn Fn()>::new(move || {
        // Out of the observer's own turn, where a change of size would be an error.
        set_timeout(measure, Duration::ZERO);
    });
    let Ok(observer) = web_sys::ResizeObserver::new(changed.as_ref().unchecked_ref()) else {
        return;
    };
    let observer = StoredValue::new_local((observer, changed));
    Effect::new(move |_| {
        if let Some(element) = element.get() {
            measure();
            observer.with_value(|(observer, _)| observer.observe(&element));
        }
    });
    on_cleanup(move || {
        let _ = observer.try_with_value(|(observer, _)| observer.disconnect());
    });
}

/// The words of the page, from context.
pub(crate) fn i18n() -> I18n {
    expect_context()
}
