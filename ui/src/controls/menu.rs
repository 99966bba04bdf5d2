//! A button that opens a menu. Escape and a click elsewhere close it and give the focus back.

use leptos::ev;
use leptos::html::{Button, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::on_arrows;

/// An item of a [`Menu`] that does something; the children are what it shows.
#[component]
pub(crate) fn MenuItem(
    /// What it does.
    act: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <button type="button" class="menu__item" role="menuitem" tabindex="-1" on:click=move |_| act.run(())>
            {children()}
        </button>
    }
}

/// A button with a menu below it. The children are the menu's items ([`MenuItem`], or others of the class `menu__item`);
/// one with `data-stays` leaves the menu open when it is chosen.
#[component]
pub(crate) fn Menu(
    /// The button's classes.
    class: &'static str,
    /// The accessible name; leave it out where the button's content is one.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    /// What the button shows.
    #[prop(into)]
    button: ViewFn,
    /// Opens towards the inline start: for menus at the window's end.
    #[prop(optional)]
    end: bool,
    /// Set from outside to close or open.
    #[prop(optional, into)]
    open: Option<RwSignal<bool>>,
    /// The items.
    children: ChildrenFn,
) -> impl IntoView {
    let open = open.unwrap_or_else(|| RwSignal::new(false));
    let root = NodeRef::<Div>::new();
    let opener = NodeRef::<Button>::new();
    let close = move || {
        open.set(false);
        if let Some(opener) = opener.get_untracked() {
            // Focusing an element that is there does not fail.
            let _ = opener.focus();
        }
    };
    let outside = window_event_listener(ev::pointerdown, move |event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        let inside = root
            .get_untracked()
            .is_some_and(|root| root.contains(target.as_ref()));
        if !inside && open.get_untracked() {
            open.set(false);
        }
    });
    on_cleanup(move || outside.remove());
    Effect::new(move |_| {
        if !open.get() {
            return;
        }
        let first = root.get_untracked().and_then(|root| {
            let checked = root
                .query_selector(".menu__item[aria-checked=true]")
                .ok()
                .flatten();
            checked.or_else(|| {
                root.query_selector(".menu__item:not([disabled]), .menu input")
                    .ok()
                    .flatten()
            })
        });
        if let Some(first) = first.and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok()) {
            request_animation_frame(move || {
                // Focusing an element that is there does not fail.
                let _ = first.focus();
            });
        }
    });
    let keys = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            close();
        }
        "Tab" => open.set(false),
        _ => on_arrows(&event, ".menu__item:not([disabled])", false),
    };
    view! {
        <div class="menu-root" node_ref=root>
            <button
                type="button"
                class=class
                node_ref=opener
                aria-label=move || label.map(|label| label.get())
                title=move || label.map(|label| label.get())
                aria-haspopup="menu"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {button.run()}
            </button>
            <div
                class="menu menu--below"
                class:menu--end=end
                role="menu"
                hidden=move || !open.get()
                on:keydown=keys
                on:click=move |event| {
                    let item = event
                        .target()
                        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
                        .and_then(|target| target.closest(".menu__item:not([data-stays])").ok().flatten());
                    if item.is_some() {
                        close();
                    }
                }
            >
                {move || open.get().then(|| children())}
            </div>
        </div>
    }
}
