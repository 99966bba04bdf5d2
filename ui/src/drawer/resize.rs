//! The drawer's upper edge: drag it, or move it with the arrow keys.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use leptos_fluent::move_tr;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The height at first, in CSS pixels: bar and four findings.
pub(super) const USUAL: f64 = 184.0;
/// Bar and one finding.
const LOWEST: f64 = 76.0;
/// What the stage keeps of the window.
const LEFT: f64 = 380.0;
/// One press of an arrow key.
const STEP: f64 = 16.0;

/// The edge. Its value is the drawer's height.
#[component]
pub(super) fn Grip(height: RwSignal<f64>, open: RwSignal<bool>) -> impl IntoView {
    // Where the pointer went down, and the height then.
    let held = StoredValue::new(None::<(f64, f64)>);
    let down = move |event: PointerEvent| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(target) = target {
            // A pointer that is gone already has nothing to drag.
            let _ = target.set_pointer_capture(event.pointer_id());
        }
        held.set_value(Some((f64::from(event.client_y()), height.get_untracked())));
    };
    let moved = move |event: PointerEvent| {
        if let Some((from, was)) = held.get_value() {
            height.set(bounded(was + from - f64::from(event.client_y())));
        }
    };
    let key = move |event: KeyboardEvent| {
        let now = height.get_untracked();
        let to = match event.key().as_str() {
            "ArrowUp" => now + STEP,
            "ArrowDown" => now - STEP,
            "Home" => LOWEST,
            "End" => highest(),
            _ => return,
        };
        event.prevent_default();
        height.set(bounded(to));
    };
    move || {
        open.get().then(|| {
            view! {
                <div
                    class="drawer__grip"
                    role="separator"
                    aria-orientation="horizontal"
                    aria-label=move_tr!("drawer-resize")
                    aria-valuenow=move || height.get().round().to_string()
                    aria-valuemin=LOWEST.to_string()
                    aria-valuemax=highest().round().to_string()
                    tabindex="0"
                    on:pointerdown=down
                    on:pointermove=moved
                    on:pointerup=move |_| held.set_value(None)
                    on:pointercancel=move |_| held.set_value(None)
                    on:keydown=key
                ></div>
            }
        })
    }
}

fn highest() -> f64 {
    let window = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or(720.0);
    (window - LEFT).max(USUAL)
}

fn bounded(height: f64) -> f64 {
    height.clamp(LOWEST, highest())
}
