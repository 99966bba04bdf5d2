//! Arrow keys inside tabs, segments and menus: the group is one stop of Tab, arrows move within.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Moves the focus among the group's items, the elements that match `items`; wraps around. Left and right
/// swap where the page runs right to left. `press` also clicks what is reached, as tabs do. An arrow with Alt, Ctrl
/// or ⌘ is somebody else's.
pub(crate) fn on_arrows(event: &KeyboardEvent, items: &str, press: bool) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let Some(group) = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok())
    else {
        return;
    };
    let Ok(found) = group.query_selector_all(items) else {
        return;
    };
    let items: Vec<HtmlElement> = (0..found.length())
        .filter_map(|at| found.item(at)?.dyn_into().ok())
        .collect();
    if items.is_empty() {
        return;
    }
    let active = document().active_element();
    let here = items.iter().position(|item| {
        active
            .as_ref()
            .is_some_and(|active| active.is_same_node(Some(item)))
    });
    let Some(next) = target(&event.key(), here, items.len()) else {
        return;
    };
    event.prevent_default();
    // Focusing an element that is there does not fail.
    let _ = items[next].focus();
    if press {
        items[next].click();
    }
}

/// Whether the page runs from right to left, so that the left arrow leads on.
pub(crate) fn is_mirrored() -> bool {
    document()
        .document_element()
        .is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}

/// The item a key leads to.
fn target(key: &str, here: Option<usize>, count: usize) -> Option<usize> {
    let rtl = is_mirrored();
    let forward = match key {
        "Home" => return Some(0),
        "End" => return Some(count - 1),
        "ArrowDown" => true,
        "ArrowUp" => false,
        "ArrowRight" => !rtl,
        "ArrowLeft" => rtl,
        _ => return None,
    };
    Some(match (here, forward) {
        (None, true) => 0,
        (None, false) => count - 1,
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + count - 1) % count,
    })
}
